// A name is cut into words as a text is, and folded as a text is. Hyphens are left out of both, so that "Nur-Sultan"
// and "Nur Sultan" are one path; what the capitals must be is kept with the name, not in the path. Nothing here
// allocates while matching. Tests: tests/unit/lexicon/names_test.cc, with a slow twin.
#include "lexicon/names.h"

#include <algorithm>

#include "lexicon/letters.h"
#include "text/tokens.h"

namespace longbow {
namespace {

constexpr unsigned kLongestName = 31;    // words
constexpr unsigned kLongestAcronym = 5;  // letters
constexpr std::string_view kHyphens[] = {"-", "\xE2\x80\x90", "\xE2\x80\x91"};

bool is_hyphen(std::string_view form) { return form == kHyphens[0] || form == kHyphens[1] || form == kHyphens[2]; }

std::uint64_t edge(std::uint32_t node, Symbol symbol) { return static_cast<std::uint64_t>(node) << 32 | symbol; }

// Typographic apostrophes as ', so that a name is cut alike however it is typed; and no leading article, which
// belongs to no name.
std::string plain_name(std::string_view name) {
  constexpr std::string_view kApostrophes[] = {"\xE2\x80\x98", "\xE2\x80\x99", "\xCA\xBC", "\xCA\xBB"};
  constexpr std::string_view kArticle = "the ";
  if (name.size() > kArticle.size() && lower(name.substr(0, kArticle.size())) == kArticle)
    name.remove_prefix(kArticle.size());
  std::string result;
  while (!name.empty()) {
    const auto apostrophe = std::find_if(std::begin(kApostrophes), std::end(kApostrophes),
                                         [&](std::string_view known) { return name.starts_with(known); });
    const bool found = apostrophe != std::end(kApostrophes);
    result += found ? '\'' : name.front();
    name.remove_prefix(found ? apostrophe->size() : 1);
  }
  return result;
}

}  // namespace

bool NameTrie::add(std::string_view name, std::uint32_t entity, NameKind kind, const Period& period, StringPool& pool) {
  Name added{0, entity, 0, true, kind, period};
  FoldBuffer buffer;
  unsigned words = 0, letters = 0;
  for (const std::string& token : tokenize_phrase(plain_name(name))) {
    if (is_hyphen(token)) continue;
    const Folded folded = fold(token, buffer);
    if (folded.text.empty() || words == kLongestName) return false;
    if (folded.capital) added.capitals |= 1u << words;
    added.acronym = added.acronym && folded.capitals;
    letters += folded.letters;
    ++words;
    const auto [found, is_new] = edges_.emplace(edge(added.node, pool.add(folded.text)), nodes_);
    if (is_new) ++nodes_;
    added.node = found->second;
    pool.add(lower(token));
  }
  if (words == 0) return false;
  added.acronym = added.acronym && letters > 0 && letters <= kLongestAcronym;
  names_.push_back(added);
  return true;
}

void NameTrie::finish(const StringPool& pool) {
  roots_.assign(pool.size(), 0);
  for (const auto& [from, to] : edges_)
    if (from >> 32 == 0) roots_[static_cast<Symbol>(from)] = to;
  std::stable_sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) {
    return std::pair(a.node, a.entity) < std::pair(b.node, b.entity);
  });
  // An entity stands once for each spelling and period, under the first of its kinds of names.
  auto same = [](const Name& a, const Name& b) {
    return a.node == b.node && a.entity == b.entity && a.capitals == b.capitals && a.acronym == b.acronym &&
           a.period.from == b.period.from && a.period.to == b.period.to;
  };
  names_.erase(std::unique(names_.begin(), names_.end(), same), names_.end());
  first_name_.assign(nodes_ + 1, 0);
  for (const Name& name : names_) ++first_name_[name.node + 1];
  for (std::uint32_t node = 1; node <= nodes_; ++node) first_name_[node] += first_name_[node - 1];
}

std::span<const NameTrie::Name> NameTrie::names_at(std::uint32_t node) const {
  return std::span(names_).subspan(first_name_[node], first_name_[node + 1] - first_name_[node]);
}

bool NameTrie::fits(const Name& name, const Walk& walk, bool headline) {
  if (name.acronym) return walk.all_capitals;  // "us" is no state, in a headline neither
  return headline || (name.capitals & ~walk.capitals) == 0;
}

void NameTrie::match(const StringPool& pool, std::span<const std::string_view> forms, std::size_t at, bool headline,
                     std::vector<NameMatch>& out) const {
  FoldBuffer buffer;
  Walk walk, best;
  for (std::size_t word = at; word < forms.size(); ++word) {
    if (walk.words > 0 && is_hyphen(forms[word])) continue;
    const Folded folded = fold(forms[word], buffer);
    const Symbol symbol = folded.text.empty() ? kNoSymbol : pool.find(folded.text);
    if (symbol == kNoSymbol || walk.words == kLongestName) break;
    if (walk.words == 0) {
      walk.node = symbol < roots_.size() ? roots_[symbol] : 0;
    } else {
      const auto found = edges_.find(edge(walk.node, symbol));
      walk.node = found == edges_.end() ? 0 : found->second;
    }
    if (walk.node == 0) break;
    if (folded.capital) walk.capitals |= 1u << walk.words;
    walk.all_capitals = walk.all_capitals && folded.capitals;
    ++walk.words;
    walk.end = static_cast<std::uint32_t>(word + 1);
    const auto names = names_at(walk.node);
    if (std::any_of(names.begin(), names.end(), [&](const Name& name) { return fits(name, walk, headline); }))
      best = walk;
  }
  if (best.words == 0) return;
  const Span words{static_cast<std::uint32_t>(at), best.end};
  const std::size_t before = out.size();
  for (const Name& name : names_at(best.node)) {
    if (!fits(name, best, headline)) continue;
    // The same name in capitals and not ("Nato", "NATO") is met once.
    const bool seen = out.size() > before && out.back().entity == name.entity &&
                      out.back().period.from == name.period.from && out.back().period.to == name.period.to;
    if (!seen) out.push_back({words, name.entity, name.kind, name.period});
  }
}

}  // namespace longbow
