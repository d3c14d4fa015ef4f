#include "engine/harvest.h"

#include <algorithm>
#include <array>

namespace longbow {
namespace {

// On one line, as a table wants it.
std::string one_line(std::string_view text) {
  std::string line;
  for (char c : text) {
    bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
    if (!blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

bool names_somebody(const Mention& mention) { return !mention.code.empty() && mention.code != "---"; }

// An actor, not the place where something happens.
bool acts(const Mention* mention) {
  return mention != nullptr && !mention->locative && mention->kind != MentionKind::adjective &&
         mention->kind != MentionKind::common;
}

}  // namespace

std::string_view name(GapKind kind) {
  constexpr std::array<std::string_view, 3> kNames = {"name", "predicate", "arguments"};
  return kNames[static_cast<std::size_t>(kind)];
}

void Harvest::count(GapKind kind, std::string text, const Document& document, const Sentence& sentence) {
  Gap& gap = gaps_[{kind, text}];
  if (gap.count++ > 0) return;
  gap.kind = kind;
  gap.text = std::move(text);
  gap.example = one_line(std::string_view(document.text).substr(sentence.span.begin, sentence.span.size()));
}

void Harvest::add_names(const Document& document, const CodedSentence& coded) {
  for (const Mention& mention : coded.result.mentions) {
    if (mention.kind != MentionKind::proper || names_somebody(mention)) continue;
    // The name alone: what stands before it in small letters is a title or a description.
    Span words = mention.words;
    auto capital = [&](std::uint32_t w) {
      char first = coded.parse.form(w).front();
      return (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80;
    };
    while (!words.empty() && !capital(words.begin)) ++words.begin;
    if (words.empty()) continue;
    Span bytes{coded.parse.words[words.begin].span.begin, coded.parse.words[words.end - 1].span.end};
    count(GapKind::name, one_line(std::string_view(document.text).substr(bytes.begin, bytes.size())), document,
          coded.sentence);
  }
}

void Harvest::add_predicates(const Document& document, const CodedSentence& coded) {
  SentenceView view(coded.parse, *lexicon_, coded.sentence.headline);
  for (const Predication& predication : find_predications(view)) {
    if (predication.form != PredicateForm::verb) continue;
    bool read = std::any_of(coded.result.acts.begin(), coded.result.acts.end(),
                            [&](const ActNote& act) { return act.words.contains(predication.head); });
    if (read) continue;
    const Mention* doer = nullptr;
    const Mention* other = nullptr;
    std::string preposition;
    for (const Argument& argument : predication.arguments) {
      const Mention* mention = mention_at(coded.result.mentions, argument.head);
      if (!acts(mention)) continue;
      if (argument.place.place == Place::subj && doer == nullptr) doer = mention;
      bool complement = argument.place.place == Place::obj || argument.place.place == Place::iobj ||
                        (argument.place.place == Place::prep && !argument.borrowed);
      if (!complement || other != nullptr) continue;
      other = mention;
      if (argument.place.place == Place::prep) preposition = view.preposition_text(argument.head);
    }
    if (doer == nullptr || other == nullptr || doer == other || !(names_somebody(*doer) || names_somebody(*other)))
      continue;
    Symbol lemma = view.lemma(predication.head);
    auto entries =
        lemma == kNoSymbol ? std::span<const PredicateEntry>() : lexicon_->predicates(PredicateForm::verb, lemma);
    if (std::any_of(entries.begin(), entries.end(),
                    [](const PredicateEntry& entry) { return entry.speech.has_value(); }))
      continue;
    std::string text = lower_ascii(coded.parse.lemma(predication.head));
    if (std::int32_t particle = view.child(predication.head, Deprel::compound_prt); particle != kNoWord) {
      text += "_" + lower_ascii(coded.parse.form(static_cast<std::size_t>(particle)));
    }
    if (!preposition.empty()) text += " " + preposition;
    count(entries.empty() ? GapKind::predicate : GapKind::arguments, std::move(text), document, coded.sentence);
  }
}

void Harvest::add(const Document& document, const CodedDocument& coded) {
  for (const CodedSentence& sentence : coded.details) {
    if (sentence.result.why == WhyNot::filtered) continue;  // set aside on purpose
    add_names(document, sentence);
    add_predicates(document, sentence);
  }
}

std::vector<Gap> Harvest::gaps(std::uint64_t least) const {
  std::vector<Gap> out;
  for (const auto& [key, gap] : gaps_) {
    if (gap.count >= least) out.push_back(gap);
  }
  std::stable_sort(out.begin(), out.end(), [](const Gap& a, const Gap& b) { return a.count > b.count; });
  return out;
}

}  // namespace longbow
