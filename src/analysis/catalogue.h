// What is known of frameworks and actors before any news is read: names, parents, sponsors. Filled from the lexicon by
// engine/catalogue.h; a test fills it by hand.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/ledger.h"

namespace longbow {

class Catalogue {
 public:
  void add_framework(LedgerFramework framework);
  // An organisation is an actor and a framework; `main`: it is the body that its code stands for, and not one of its
  // organs.
  void add_organisation(LedgerFramework framework, std::string code, bool main);
  void add_actor(std::string code, std::string name);

  // Null where it is not known.
  const LedgerFramework* framework(std::string_view id) const;
  const LedgerFramework* framework_named(std::string_view name) const;  // any of its names, in any case
  const LedgerFramework* organisation_of(std::string_view code) const;
  std::string actor_name(std::string_view code) const;   // "" where it is not known
  std::string actor_named(std::string_view name) const;  // its code; "" where it is not known

  // Codes of who carries a framework: its own sponsors, else those of what it stands under, up to the organisations.
  std::vector<std::string> sponsors(const LedgerFramework& framework) const;
  // Of the names that are known those nearest to a misspelt one, the nearest first; empty where none is near.
  std::vector<std::string> nearest(std::string_view name) const;

 private:
  void collect_sponsors(const LedgerFramework& framework, int depth, std::vector<std::string>& out) const;

  std::map<std::string, LedgerFramework, std::less<>> frameworks_;
  std::map<std::string, std::string, std::less<>> by_name_;        // lower case, to id
  std::map<std::string, std::string, std::less<>> organisations_;  // code to id
  std::map<std::string, std::string, std::less<>> code_of_;        // id of an organisation to its code
  std::map<std::string, std::string, std::less<>> actors_;         // code to name
  std::map<std::string, std::string, std::less<>> actor_by_name_;  // lower case, to code
};

// A framework by any of its names, its id or the code of its body; also one that only the ledger knows. Null where neither
// knows it.
const LedgerFramework* framework_called(const Catalogue& catalogue, const Ledger& ledger, std::string_view what);

// How many letters must be changed, put in, left out or exchanged with a neighbour to make one of the other.
std::size_t edits(std::string_view a, std::string_view b);

}  // namespace longbow
