// From references in records to frameworks of a ledger: which of them mean the same one. Shared by the files that build
// a ledger, and by nobody else.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/catalogue.h"

namespace longbow {

class FrameworkRegister {
 public:
  explicit FrameworkRegister(const Catalogue& catalogue) : catalogue_(catalogue) {}

  // The number of the framework that is meant; nothing where too little is said to tell it from others. What the
  // catalogue does not know and only a common noun names ("a transit agreement") is that of these parties, and where it
  // comes again and again, of this date. An act in a series is one in this year's exercise.
  std::optional<std::uint32_t> find(const FrameworkRef& ref, const std::vector<std::string>& parties,
                                    std::optional<Date> date, bool act);
  std::uint32_t add(const LedgerFramework& known);
  // "a transit agreement", "joint exercises": told by a common noun, and not by a name.
  bool is_described(const FrameworkRef& ref) const;
  // Whether it is one that only a common noun names: without a claim it is nothing.
  bool is_described(std::uint32_t number) const { return described_.contains(number); }
  LedgerFramework& operator[](std::uint32_t number) { return frameworks_[number]; }
  const std::vector<LedgerFramework>& all() const { return frameworks_; }

 private:
  std::uint32_t instance(const LedgerFramework& series, int year);
  std::optional<std::uint32_t> described(const FrameworkRef& ref, const std::vector<std::string>& parties,
                                         std::optional<Date> date);

  const Catalogue& catalogue_;
  std::vector<LedgerFramework> frameworks_;
  std::map<std::string, std::uint32_t, std::less<>> numbers_;  // by id
  std::set<std::uint32_t> described_;
};

// The year that the id of an exercise ends in.
std::optional<int> year_of(std::string_view id);

// The more a framework is one thing among many, the lower: an act that names several is about the lowest.
int breadth(std::string_view kind);

}  // namespace longbow
