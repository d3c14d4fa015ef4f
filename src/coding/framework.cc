// Names come from the lexicon, other frameworks from common nouns of a kind ("the exercise", "a transit agreement").
// Covered by tests/cases/coding/frameworks.case.
#include "coding/framework.h"

#include <algorithm>
#include <array>

namespace longbow {
namespace {

constexpr std::array<std::string_view, 9> kKinds = {
    "transit_arrangement", "force_commitment", "exercise", "operation", "mandate", "process", "plan",
    "programme",           "agreement"};

std::string slug(std::string_view text) {
  std::string out;
  for (char c : lower_ascii(text)) {
    bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (keep)
      out += c;
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::string kind_of_noun(const SentenceView& view, std::uint32_t word) {
  Symbol lemma = view.lemma(word);
  if (lemma == kNoSymbol || view.upos(word) != Upos::noun) return "";
  std::vector<Symbol> before;
  view.modifiers_before(word, before);
  for (std::string_view kind : kKinds) {
    auto word_class = view.lexicon().word_class("fw_" + std::string(kind));
    if (word_class && view.lexicon().in_class(*word_class, lemma, before)) return std::string(kind);
  }
  return "";
}

std::string text_of(const SentenceView& view, Span words) {
  std::string out;
  for (std::uint32_t w = words.begin; w < words.end; ++w) {
    if (w > words.begin && view.parse().words[w - 1].space_after) out += ' ';
    out += view.form(w);
  }
  return out;
}

// The noun with what stands before it, articles left out.
Span core(const SentenceView& view, std::uint32_t head) {
  Span span{head, head + 1};
  for (std::uint32_t c : view.children(head)) {
    if (c < head &&
        (view.deprel(c) == Deprel::compound || view.deprel(c) == Deprel::amod || view.deprel(c) == Deprel::nmod))
      span = cover(span, view.subtree(c));
  }
  while (span.begin < head && view.upos(span.begin) == Upos::det) ++span.begin;
  return span;
}

// "Peace Mission 2010", "Steppe Eagle-07": the year that follows a series' name, and one past its last word.
std::optional<std::pair<int, std::uint32_t>> year_behind(const SentenceView& view, std::uint32_t end) {
  if (end < view.size() && view.form(end) == "-") ++end;
  if (end >= view.size()) return std::nullopt;
  std::string_view form = view.form(end);
  if (form.starts_with("'") || form.starts_with("’")) form.remove_prefix(form.front() == '\'' ? 1 : 3);
  if ((form.size() != 2 && form.size() != 4) || form.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  int year = 0;
  for (char c : form) year = 10 * year + (c - '0');
  if (form.size() == 2) year += year < 50 ? 2000 : 1900;
  if (year < 1950 || year >= 2050) return std::nullopt;
  return std::pair{year, end + 1};
}

// Names of the lexicon; a series with a year behind it is that year's exercise.
std::vector<FrameworkMention> find_named(const SentenceView& view) {
  std::vector<FrameworkMention> out;
  std::vector<NameMatch> matches;
  const auto& entities = view.lexicon().entities();
  for (std::uint32_t w = 0; w < view.size();) {
    matches.clear();
    view.lexicon().match_names(view.forms(), w, view.headline(), matches);
    const NameMatch* found = nullptr;
    for (const NameMatch& match : matches) {
      if (entities[match.entity].kind == EntityKind::framework) found = &match;
    }
    if (found == nullptr) {
      ++w;
      continue;
    }
    const LexiconEntity& e = entities[found->entity];
    FrameworkMention mention{found->words, view.head_of(found->words), {e.id, e.name, e.framework_kind}, true, false,
                             e.nouns};
    auto year = e.framework_kind == "exercise_series" ? year_behind(view, found->words.end) : std::nullopt;
    if (year) {
      std::string number = std::to_string(year->first);
      mention.framework = {"exercise:" + slug(e.name) + "-" + number, e.name + " " + number, "exercise"};
      mention.words.end = year->second;
    }
    w = mention.words.end;
    out.push_back(std::move(mention));
  }
  return out;
}

// "the exercise Peace Mission 2010", "the Peace Mission 2010 exercise": the noun belongs to the name.
bool part_of_name(const SentenceView& view, std::uint32_t noun, std::string_view kind, Span phrase,
                  const FrameworkMention& named) {
  Symbol lemma = view.lemma(noun);
  bool same_kind = named.framework.kind == kind || named.framework.kind == std::string(kind) + "_series" ||
                   std::find(named.nouns.begin(), named.nouns.end(), lemma) != named.nouns.end();
  bool compound =
      view.head(named.head) == static_cast<std::int32_t>(noun) && view.deprel(named.head) == Deprel::compound;
  // "a brigade structure (KAZBRIG)"
  std::uint32_t next = noun + 1;
  if (next < view.size() && (view.form(next) == "(" || view.form(next) == "[" || view.form(next) == ",")) ++next;
  return compound ||
         (same_kind && (phrase.contains(named.words) || named.words.end == noun || named.words.begin == next));
}

// What the article has called so before, in this sentence or an earlier one.
const FrameworkMention* meant_by(const SentenceView& view, std::uint32_t noun, std::string_view kind,
                                 const std::vector<FrameworkMention>& here,
                                 const std::vector<FrameworkMention>& known) {
  auto refers = [&](const FrameworkMention& f) {
    return f.named && (f.framework.kind == kind || f.framework.kind == std::string(kind) + "_series" ||
                       std::find(f.nouns.begin(), f.nouns.end(), view.lemma(noun)) != f.nouns.end());
  };
  const FrameworkMention* found = nullptr;
  for (const FrameworkMention& f : here) {
    if (f.words.end <= noun && refers(f)) found = &f;
  }
  if (found != nullptr) return found;
  auto earlier = std::find_if(known.rbegin(), known.rend(), refers);
  return earlier == known.rend() ? nullptr : &*earlier;
}

// "an agreement on the transit of supplies"
bool of_transit(const SentenceView& view, std::uint32_t noun) {
  for (std::uint32_t c : view.children(noun)) {
    if (c > noun && view.is_any(c, {"transit", "overflight"})) return true;
  }
  return false;
}

// "a transit agreement for ISAF forces": whom it is for tells it from others.
Span with_purpose(const SentenceView& view, std::uint32_t noun, Span phrase) {
  for (std::uint32_t c : view.children(noun)) {
    if (c <= noun || view.preposition_text(c) != "for" || view.deprel(c) != Deprel::nmod) continue;
    Span purpose = core(view, c);
    phrase.end = std::max(phrase.end, purpose.end);
  }
  return phrase;
}

}  // namespace

std::vector<FrameworkMention> find_frameworks(const SentenceView& view, const std::vector<FrameworkMention>& known) {
  std::vector<FrameworkMention> out = find_named(view);
  const std::size_t named = out.size();
  auto is_named = [&](std::uint32_t w) {
    return std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(named),
                       [&](const FrameworkMention& f) { return f.words.contains(w); });
  };
  for (std::uint32_t w = 0; w < view.size(); ++w) {
    std::string kind = is_named(w) ? "" : kind_of_noun(view, w);
    if (kind.empty()) continue;
    if (kind == "agreement" && of_transit(view, w)) kind = "transit_arrangement";
    Span phrase = core(view, w);
    bool of_name = std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(named),
                               [&](const FrameworkMention& f) { return part_of_name(view, w, kind, phrase, f); });
    if (of_name) continue;
    FrameworkMention mention{phrase, w, {}, false, view.xpos(w) == Xpos::nns, {}};
    std::int32_t det = view.child(w, Deprel::det);
    bool definite = det >= 0 && view.is_any(static_cast<std::size_t>(det), {"the", "this", "that", "these"});
    const FrameworkMention* earlier = definite ? meant_by(view, w, kind, out, known) : nullptr;
    if (earlier != nullptr) {
      mention.framework = earlier->framework;
      mention.nouns = earlier->nouns;
    } else {
      if (kind == "transit_arrangement") phrase = with_purpose(view, w, phrase);
      std::string text = text_of(view, phrase);
      mention.framework = {kind + ":" + slug(text), text, kind};
    }
    out.push_back(std::move(mention));
  }
  std::sort(out.begin(), out.end(),
            [](const FrameworkMention& a, const FrameworkMention& b) { return a.words.begin < b.words.begin; });
  return out;
}

}  // namespace longbow
