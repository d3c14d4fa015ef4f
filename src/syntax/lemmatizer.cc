#include "syntax/lemmatizer.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <tuple>

#include "syntax/irregular_verbs.h"
#include "syntax/verb_inflection.h"
#include "syntax/word_shape.h"
#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::size_t kLongestEnding = 6;
constexpr std::uint8_t kWhole = 255;  // a rule that replaces the form

std::uint64_t tag_code(Upos upos, Xpos xpos) {
  return static_cast<std::uint64_t>(upos) << 8 | static_cast<std::uint64_t>(xpos);
}

std::uint64_t form_key(std::string_view form, std::uint64_t tags) { return mix(join(hash_text(form), tags)); }

std::uint64_t ending_key(std::string_view ending, std::uint64_t tags) {
  return mix(join(join(hash_text(ending), tags), ending.size() + 1));
}

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// The form as rules see it.
void base_form(std::string_view form, Upos upos, std::string& out) {
  if (upos == Upos::propn) {
    out.assign(form);
  } else {
    to_lower(form, out);
  }
}

}  // namespace

Result<Lemmatizer> Lemmatizer::view(const Parts& parts) {
  // Each rule: u8 bytes to cut, u8 bytes to append, those bytes.
  Lemmatizer made;
  for (std::size_t at = 0; at < parts.rules.size();) {
    if (parts.rules.size() - at < 2) return fail(ErrorCode::corrupt, "lemma rules", "a rule is cut off");
    auto cut = static_cast<std::uint8_t>(parts.rules[at]);
    auto size = static_cast<std::uint8_t>(parts.rules[at + 1]);
    at += 2;
    if (parts.rules.size() - at < size) return fail(ErrorCode::corrupt, "lemma rules", "a rule is cut off");
    auto begin = static_cast<std::uint32_t>(made.texts_.size());
    std::string_view append(reinterpret_cast<const char*>(parts.rules.data() + at), size);
    if (first_invalid_utf8(append)) return fail(ErrorCode::corrupt, "lemma rules", "a rule makes what is no UTF-8");
    made.texts_.append(append);
    made.rules_.push_back({cut, {begin, static_cast<std::uint32_t>(made.texts_.size())}});
    at += size;
  }
  auto endings = HashDictionary::view(parts.endings);
  if (!endings) return tl::unexpected(endings.error());
  auto exceptions = HashDictionary::view(parts.exceptions);
  if (!exceptions) return tl::unexpected(exceptions.error());
  made.endings_ = *endings;
  made.exceptions_ = *exceptions;
  return made;
}

bool Lemmatizer::apply(std::uint32_t rule, std::string& word) const {
  if (rule >= rules_.size()) return false;
  const Rule& chosen = rules_[rule];
  std::string_view append = std::string_view(texts_).substr(chosen.append.begin, chosen.append.size());
  if (chosen.cut == kWhole) {
    word.assign(append);
    return true;
  }
  if (chosen.cut > word.size() || (chosen.cut == word.size() && append.empty())) return false;
  std::size_t kept = word.size() - chosen.cut;
  if (inside_character(word, kept)) return false;
  word.resize(kept);
  word.append(append);
  return true;
}

void Lemmatizer::lemma(std::string_view form, Upos upos, Xpos xpos, std::string& out) const {
  base_form(form, upos, out);
  std::uint64_t tags = tag_code(upos, xpos);
  bool past = upos == Upos::verb && (xpos == Xpos::vbd || xpos == Xpos::vbn);
  if (std::string base; past && irregular_base(out, base)) {
    out = std::move(base);
    return;
  }
  if (std::uint32_t rule = exceptions_.find(form_key(out, tags)); rule != 0 && apply(rule - 1, out)) return;
  bool inflected = past || (upos == Upos::verb && (xpos == Xpos::vbg || xpos == Xpos::vbz));
  if (std::string base; inflected && undo_inflection(out, xpos, words_, base)) {
    out = std::move(base);
    return;
  }
  for (std::size_t size = std::min(kLongestEnding, out.size());; --size) {
    std::uint32_t rule = endings_.find(ending_key(std::string_view(out).substr(out.size() - size), tags));
    if (rule != 0) {
      apply(rule - 1, out);
      return;
    }
    if (size == 0) return;
  }
}

namespace {

using RuleText = std::pair<std::uint8_t, std::string>;

// As much of the lemma as a rule can hold.
std::string appended(std::string_view lemma) {
  std::size_t size = std::min<std::size_t>(lemma.size(), 255);
  while (inside_character(lemma, size)) --size;
  return std::string(lemma.substr(0, size));
}

RuleText rule_between(std::string_view form, std::string_view lemma) {
  std::size_t same = 0;
  while (same < form.size() && same < lemma.size() && form[same] == lemma[same]) ++same;
  while (same > 0 && (inside_character(form, same) || inside_character(lemma, same))) --same;
  std::size_t cut = form.size() - same;
  if (same == 0 || cut >= kWhole) return {kWhole, appended(lemma)};
  return {static_cast<std::uint8_t>(cut), appended(lemma.substr(same))};
}

struct FormTags {
  std::string form;
  std::uint64_t tags = 0;
  auto operator<=>(const FormTags&) const = default;
};

template <class Key>
Key most(const std::map<Key, int>& counts) {
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

}  // namespace

LemmatizerBytes train_lemmatizer(const std::vector<const Parse*>& sentences) {
  std::map<FormTags, std::map<std::string, int>> seen;
  std::string base, lemma;
  for (const Parse* sentence : sentences) {
    for (std::size_t i = 0; i < sentence->size(); ++i) {
      const Word& word = sentence->words[i];
      if (word.deprel == Deprel::goeswith || sentence->lemma(i) == "_") continue;
      base_form(sentence->form(i), word.upos, base);
      base_form(sentence->lemma(i), word.upos, lemma);
      ++seen[{base, tag_code(word.upos, word.xpos)}][lemma];
    }
  }
  // A form counts once for its endings, however common it is: irregular words are common.
  std::map<std::uint64_t, RuleText> gold;
  std::map<std::tuple<std::uint64_t, std::size_t, std::string>, std::map<RuleText, int>> by_ending;
  for (const auto& [key, lemmas] : seen) {
    RuleText rule = rule_between(key.form, most(lemmas));
    gold[form_key(key.form, key.tags)] = rule;
    if (rule.first == kWhole) continue;
    for (std::size_t size = 0; size <= std::min(kLongestEnding, key.form.size()); ++size) {
      ++by_ending[{key.tags, size, key.form.substr(key.form.size() - size)}][rule];
    }
  }
  std::map<RuleText, std::uint32_t> index;
  std::vector<RuleText> list;
  auto number = [&](const RuleText& rule) {
    auto [at, fresh] = index.try_emplace(rule, static_cast<std::uint32_t>(list.size() + 1));
    if (fresh) list.push_back(rule);
    return at->second;
  };
  // Shorter endings come first in the map, so that a longer one is kept only where it says something else.
  std::map<std::tuple<std::uint64_t, std::string>, RuleText> chosen;
  std::map<std::uint64_t, std::uint32_t> endings;
  auto inherited = [&](std::uint64_t tags, std::string_view ending) {
    for (;; ending.remove_prefix(1)) {
      if (auto at = chosen.find({tags, std::string(ending)}); at != chosen.end()) return at->second;
      if (ending.empty()) return RuleText{0, ""};
    }
  };
  for (const auto& [key, rules] : by_ending) {
    const auto& [tags, size, ending] = key;
    RuleText best = most(rules);
    int count = rules.at(best);
    if (size > 0 && (count < 2 || best == inherited(tags, std::string_view(ending).substr(1)))) continue;
    if (inside_character(ending, 0)) continue;
    chosen[{tags, ending}] = best;
    endings[ending_key(ending, tags)] = number(best);
  }
  std::map<std::uint64_t, std::uint32_t> exceptions;
  for (const auto& [key, lemmas] : seen) {
    std::string_view form = key.form;
    RuleText rule = gold[form_key(form, key.tags)];
    std::string_view ending = form.substr(form.size() - std::min(kLongestEnding, form.size()));
    if (rule != inherited(key.tags, ending)) exceptions[form_key(form, key.tags)] = number(rule);
  }
  LemmatizerBytes bytes;
  for (const RuleText& rule : list) {
    bytes.rules.push_back(static_cast<std::byte>(rule.first));
    bytes.rules.push_back(static_cast<std::byte>(rule.second.size()));
    for (char c : rule.second) bytes.rules.push_back(static_cast<std::byte>(c));
  }
  bytes.endings = HashDictionary::build(endings);
  bytes.exceptions = HashDictionary::build(exceptions);
  return bytes;
}

}  // namespace longbow
