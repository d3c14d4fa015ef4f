// The compiled form, table by table: roles, classes, predicates and subjects. Filled while compiling, then only read.
#pragma once

#include <absl/container/flat_hash_map.h>
#include <absl/container/inlined_vector.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_pool.h"
#include "lexicon/letters.h"
#include "lexicon/lexicon.h"

namespace longbow {

// The parts of a lemma that is joined by `_`.
std::vector<std::string_view> lemma_parts(std::string_view lemma);

class RoleTable {
 public:
  struct Role {
    Symbol lemma = kNoSymbol;  // as listed
    RoleForm form = RoleForm::person;
    std::string sector, id;
  };
  // Adds one spelling of a role; where it is there already, nothing changes and the earlier role is given back.
  const Role* add(std::string_view spelling, Role role, StringPool& pool);
  std::optional<RoleMatch> match(std::span<const Symbol> lemmas, std::size_t at) const;

 private:
  absl::flat_hash_map<std::uint64_t, std::uint32_t> edges_;  // node and symbol to node
  std::vector<std::int32_t> role_of_node_{-1};
  std::vector<Role> roles_;
  Symbol hyphen_ = kNoSymbol;
};

class ClassTable {
 public:
  Symbol add_class(std::string_view name);  // its number; the same name gives the same number
  void add_member(Symbol word_class, PredicateForm form, std::string_view lemma, StringPool& pool);
  std::optional<Symbol> find(std::string_view name) const;
  const std::string& name(Symbol word_class) const { return names_[word_class]; }
  bool contains(Symbol word_class, Symbol head, std::span<const Symbol> before) const;

 private:
  struct Members {
    bool alone = false;                                // the head by itself
    std::vector<absl::InlinedVector<Symbol, 3>> with;  // the others that must be there
  };
  std::vector<std::string> names_;
  TextMap<Symbol> by_name_;
  absl::flat_hash_map<std::uint64_t, Members> members_;  // by class and head
};

class PredicateTable {
 public:
  // The entries of all spellings of a lemma, made where there are none; `use` is called with each.
  template <class Use>
  void each_entry(PredicateForm form, std::string_view lemma, StringPool& pool, Use use);
  void finish();
  std::span<const PredicateEntry> find(PredicateForm form, Symbol head) const;

 private:
  static std::vector<std::string> spellings_of(std::string_view lemma);
  PredicateEntry& entry(PredicateForm form, std::string_view spelling, StringPool& pool);
  absl::flat_hash_map<std::uint64_t, std::vector<PredicateEntry>> entries_;
};

template <class Use>
void PredicateTable::each_entry(PredicateForm form, std::string_view lemma, StringPool& pool, Use use) {
  for (const std::string& spelling : spellings_of(lemma)) use(entry(form, spelling, pool));
}

}  // namespace longbow
