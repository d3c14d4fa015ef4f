// Tests: tests/unit/lexicon/roles_test.cc, classes_test.cc, predicates_test.cc.
#include "lexicon/tables.h"

#include <algorithm>

#include "lexicon/spelling.h"

namespace longbow {
namespace {

std::uint64_t pair_key(std::uint32_t first, std::uint32_t second) {
  return static_cast<std::uint64_t>(first) << 32 | second;
}

int further_words(const PredicateEntry& entry) { return (entry.second != kNoSymbol) + (entry.third != kNoSymbol); }

}  // namespace

std::vector<std::string_view> lemma_parts(std::string_view lemma) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(lemma.find('_', begin), lemma.size());
    parts.push_back(lemma.substr(begin, end - begin));
    if (end == lemma.size()) return parts;
    begin = end + 1;
  }
}

// ---- roles ----

const RoleTable::Role* RoleTable::add(std::string_view spelling, Role role, StringPool& pool) {
  hyphen_ = pool.add("-");
  std::uint32_t node = 0;
  for (std::string_view part : lemma_parts(spelling)) {
    const auto next = static_cast<std::uint32_t>(role_of_node_.size());
    const auto [found, is_new] = edges_.emplace(pair_key(node, pool.add(part)), next);
    if (is_new) role_of_node_.push_back(-1);
    node = found->second;
  }
  if (role_of_node_[node] >= 0) return &roles_[static_cast<std::size_t>(role_of_node_[node])];
  role_of_node_[node] = static_cast<std::int32_t>(roles_.size());
  roles_.push_back(std::move(role));
  return nullptr;
}

std::optional<RoleMatch> RoleTable::match(std::span<const Symbol> lemmas, std::size_t at) const {
  std::uint32_t node = 0;
  std::int32_t best = -1;
  std::size_t end = at;
  for (std::size_t word = at; word < lemmas.size(); ++word) {
    if (word > at && lemmas[word] == hyphen_) continue;
    const auto found = edges_.find(pair_key(node, lemmas[word]));
    if (found == edges_.end()) break;
    node = found->second;
    if (role_of_node_[node] >= 0) best = role_of_node_[node], end = word + 1;
  }
  if (best < 0) return std::nullopt;
  const Role& role = roles_[static_cast<std::size_t>(best)];
  const Span words{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
  return RoleMatch{words, role.lemma, role.form, role.sector, role.id};
}

// ---- classes ----

Symbol ClassTable::add_class(std::string_view name) {
  const auto [found, is_new] = by_name_.emplace(name, static_cast<Symbol>(names_.size()));
  if (is_new) names_.emplace_back(name);
  return found->second;
}

void ClassTable::add_member(Symbol word_class, PredicateForm form, std::string_view lemma, StringPool& pool) {
  pool.add(lemma);
  for (const std::string& spelling : spellings(lemma)) {
    auto parts = lemma_parts(spelling);
    if (form == PredicateForm::verb) std::reverse(parts.begin(), parts.end());  // a verb comes before its particle
    Members& members = members_[pair_key(word_class, pool.add(parts.back()))];
    parts.pop_back();
    if (parts.empty())
      members.alone = true;
    else {
      auto& others = members.with.emplace_back();
      for (std::string_view part : parts) others.push_back(pool.add(part));
    }
  }
}

std::optional<Symbol> ClassTable::find(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? std::nullopt : std::optional(found->second);
}

bool ClassTable::contains(Symbol word_class, Symbol head, std::span<const Symbol> before) const {
  const auto found = members_.find(pair_key(word_class, head));
  if (found == members_.end()) return false;
  if (found->second.alone) return true;
  return std::any_of(found->second.with.begin(), found->second.with.end(), [&](const auto& others) {
    return std::all_of(others.begin(), others.end(),
                       [&](Symbol other) { return std::find(before.begin(), before.end(), other) != before.end(); });
  });
}

// ---- predicates ----

std::vector<std::string> PredicateTable::spellings_of(std::string_view lemma) { return spellings(lemma); }

PredicateEntry& PredicateTable::entry(PredicateForm form, std::string_view spelling, StringPool& pool) {
  auto parts = lemma_parts(spelling);
  if (form != PredicateForm::verb) std::reverse(parts.begin(), parts.end());  // its head is its last word
  auto part = [&](std::size_t i) { return i < parts.size() ? pool.add(parts[i]) : kNoSymbol; };
  auto& entries = entries_[pair_key(static_cast<std::uint32_t>(form), part(0))];
  const Symbol second = part(1), third = part(2);
  for (PredicateEntry& known : entries)
    if (known.second == second && known.third == third) return known;
  PredicateEntry& added = entries.emplace_back();
  added.second = second;
  added.third = third;
  return added;
}

void PredicateTable::finish() {
  for (auto& [key, entries] : entries_)
    std::stable_sort(entries.begin(), entries.end(), [](const PredicateEntry& a, const PredicateEntry& b) {
      return further_words(a) > further_words(b);
    });
}

std::span<const PredicateEntry> PredicateTable::find(PredicateForm form, Symbol head) const {
  const auto found = entries_.find(pair_key(static_cast<std::uint32_t>(form), head));
  return found == entries_.end() ? std::span<const PredicateEntry>() : found->second;
}

}  // namespace longbow
