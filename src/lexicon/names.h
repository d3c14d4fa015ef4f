// The names of entities, found in a text: a trie over folded words, with the rules for capitals.
#pragma once

#include <absl/container/flat_hash_map.h>

#include <span>
#include <string_view>
#include <vector>

#include "base/string_pool.h"
#include "lexicon/lexicon.h"

namespace longbow {

class NameTrie {
 public:
  // Adds a name as printed; its words go into the pool. False for a name without words, or with too many.
  bool add(std::string_view name, std::uint32_t entity, NameKind kind, const Period& period, StringPool& pool);
  // To be called once, after the last name.
  void finish(const StringPool& pool);

  // As Lexicon::match_names.
  void match(const StringPool& pool, std::span<const std::string_view> forms, std::size_t at, bool headline,
             std::vector<NameMatch>& out) const;

 private:
  struct Name {
    std::uint32_t node = 0;
    std::uint32_t entity = 0;
    std::uint32_t capitals = 0;  // bit i: word i must begin with a capital
    bool acronym = false;        // every letter must be a capital
    NameKind kind = NameKind::name;
    Period period;
  };
  struct Walk {
    std::uint32_t node = 0;
    std::uint32_t words = 0;     // that count, without hyphens
    std::uint32_t capitals = 0;  // as in Name, but of the text
    bool all_capitals = true;
    std::uint32_t end = 0;  // in the text
  };

  std::span<const Name> names_at(std::uint32_t node) const;
  static bool fits(const Name& name, const Walk& walk, bool headline);

  absl::flat_hash_map<std::uint64_t, std::uint32_t> edges_;  // node and symbol to node
  std::vector<std::uint32_t> roots_;                         // by symbol: the node of a first word, or 0
  std::vector<Name> names_;                                  // by node, once finished
  std::vector<std::uint32_t> first_name_;                    // by node: where its names begin
  std::uint32_t nodes_ = 1;
};

}  // namespace longbow
