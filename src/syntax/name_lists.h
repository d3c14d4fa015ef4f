// Lists that tell what kind of name a word or phrase is: given names, places, titles. Read from plain text when names are
// trained, kept in the model as hashes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/hash_dictionary.h"
#include "syntax/parse.h"

namespace longbow {

class NameLists {
 public:
  static constexpr std::size_t kMostKinds = 16;
  static constexpr std::size_t kLongestPhrase = 5;  // in words

  NameLists() = default;  // knows nothing
  static Result<NameLists> view(std::span<const std::byte> bytes);  // no bytes are no lists

  // The bytes for view() from lines "kind: entry, entry"; "#" begins a comment line. Kinds are numbered as they appear.
  // `name` is for errors.
  static Result<std::vector<std::byte>> build(std::string_view text, const std::string& name);

  // For each word the kinds of entries that it is (bits from 0) or that it is a part of, being of several words (bits from
  // kMostKinds). A phrase of several words begins with a capital.
  void mark(const Parse& words, std::vector<std::uint32_t>& kinds) const;

  // The kinds of the entry that words [begin, end) make together, as bits from 0.
  std::uint32_t kinds_of(const Parse& words, std::size_t begin, std::size_t end) const;

 private:
  HashDictionary entries_;
};

}  // namespace longbow
