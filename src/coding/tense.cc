// Which way in time a verb points. Test: tests/unit/coding/when_test.cc
#include <algorithm>
#include <array>

#include "coding/when.h"

namespace longbow {
namespace {

constexpr int kDeepest = 8;  // verbs above verbs; a tree that a model made may hold anything, but no loops of use

template <std::size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& all) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

// What stands below these has not happened when they are said.
constexpr std::array<std::string_view, 34> kAhead{
    "plan", "expect", "schedule", "due",     "set",      "intend", "agree",   "want",  "prepare",
    "hope", "vow",    "pledge",   "promise", "threaten", "decide", "propose", "offer", "urge",
    "ask",  "demand", "call",     "order",   "invite",   "ready",  "likely",  "slate", "go",
    "seek", "aim",    "wish",     "request", "need",     "have",   "commit"};
// Of these the participle alone looks ahead: "talks scheduled for Tuesday".
constexpr std::array<std::string_view, 6> kScheduled{"schedule", "slate", "plan", "due", "set", "expect"};
constexpr std::array<std::string_view, 7> kComing{"upcoming",  "forthcoming", "coming", "planned",
                                                  "scheduled", "next",        "future"};

class Tense {
 public:
  explicit Tense(const Parse& parse) : parse_(parse) {}

  TimeDirection at(std::size_t word) const {
    std::size_t at = word;
    for (std::size_t steps = 0; steps <= parse_.size() && steps < 64; ++steps) {
      if (is_predicate(at)) return of_verb(at, 0);
      if (looks_ahead(at)) return TimeDirection::future;
      auto head = parse_.words[at].head;
      if (head < 0) break;
      at = static_cast<std::size_t>(head);
    }
    return TimeDirection::unknown;
  }

 private:
  bool is_predicate(std::size_t word) const {
    if (parse_.words[word].upos == Upos::verb || parse_.words[word].upos == Upos::aux) return true;
    if (parse_.words[word].upos == Upos::adj && one_of(parse_.lemma(word), kScheduled)) return true;
    for (std::uint32_t child : parse_.children(word)) {
      if (parse_.words[child].deprel == Deprel::cop) return true;
    }
    return false;
  }

  // "ahead of a summit", "the upcoming summit"
  bool looks_ahead(std::size_t noun) const {
    for (std::uint32_t child : parse_.children(noun)) {
      Deprel deprel = parse_.words[child].deprel;
      if (deprel == Deprel::case_ && parse_.lemma(child) == "ahead") return true;
      if (deprel == Deprel::amod && one_of(parse_.lemma(child), kComing)) return true;
    }
    return false;
  }

  TimeDirection of_verb(std::size_t verb, int depth) const {
    bool infinitive = parse_.words[verb].xpos == Xpos::vb;
    bool finite_be = false, to_be = false;
    for (std::uint32_t child : parse_.children(verb)) {
      Deprel deprel = parse_.words[child].deprel;
      if (deprel != Deprel::aux && deprel != Deprel::aux_pass && deprel != Deprel::cop) continue;
      std::string_view lemma = parse_.lemma(child);
      std::string_view form = parse_.form(child);
      if (lemma == "will" || lemma == "shall" || lemma == "would" || form == "'ll" || form == "\u2019ll" ||
          form == "wo") {
        return TimeDirection::future;
      }
      if (form == "was" || form == "were" || form == "did" || form == "had" || form == "has" || form == "have" ||
          form == "been") {
        return TimeDirection::past;
      }
      if (parse_.words[child].xpos == Xpos::md) return TimeDirection::future;
      finite_be = true;
      to_be |= form == "be";  // "to be held"
    }
    bool scheduled = one_of(parse_.lemma(verb), kScheduled) && parse_.words[verb].xpos != Xpos::vbd;
    if (scheduled && !infinitive) return TimeDirection::future;
    switch (parse_.words[verb].xpos) {
      case Xpos::vbd:
        return TimeDirection::past;
      case Xpos::vbn:
        if (to_be) return parse_.words[verb].deprel == Deprel::acl ? TimeDirection::future : from_above(verb, depth);
        return finite_be ? TimeDirection::unknown : TimeDirection::past;
      case Xpos::vb:
      case Xpos::vbg:
        return finite_be ? TimeDirection::unknown : from_above(verb, depth);
      default:
        return TimeDirection::unknown;
    }
  }

  // An infinitive or participle takes its time from the verb above.
  TimeDirection from_above(std::size_t verb, int depth) const {
    auto head = parse_.words[verb].head;
    if (head < 0 || depth >= kDeepest) return TimeDirection::unknown;
    auto above = static_cast<std::size_t>(head);
    bool infinitive = parse_.words[verb].xpos == Xpos::vb || parse_.words[verb].xpos == Xpos::vbn;
    if (infinitive && one_of(parse_.lemma(above), kAhead)) return TimeDirection::future;
    if (is_predicate(above)) return of_verb(above, depth + 1);
    return TimeDirection::unknown;
  }

  const Parse& parse_;
};

}  // namespace

TimeDirection tense_at(const Parse& parse, std::size_t i) {
  return i < parse.size() ? Tense(parse).at(i) : TimeDirection::unknown;
}

}  // namespace longbow
