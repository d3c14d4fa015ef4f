// Verdicts as a gold file: JSON lines, a document each, with what reviewers say that its sentences hold.
//
//   {"document": {"id", "date"?, "title"?, "text"}, "judgements": [{"event", "start", "end", "verdict": "accept|fix|reject",
//    "type", "actor": [codes], "recipient": [codes], "auxiliary"?: [..]}]}
//
// A judgement tells what the sentence holds, after the fix where there is one; a rejected one what it does not hold.
// Where reviewers differ, the verdict of most counts; where none has most, the event is left out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/review.h"

namespace longbow {

struct Judgement {
  std::string event;
  Span sentence;  // code points
  std::string verdict;
  std::string type;
  std::vector<std::string> actors, recipients;  // codes, in order
  std::vector<std::string> auxiliary;           // in order
};

struct JudgedDocument {
  Document document;
  std::vector<Judgement> judgements;
};

// Reads what was judged from the store.
Result<std::vector<JudgedDocument>> gold_of(Store& store, const std::vector<Verdict>& standing);

std::string to_gold_line(const JudgedDocument& judged);                    // with its line feed
Result<JudgedDocument> parse_gold_line(std::string_view line, const std::string& where);

// What a fix may hold, as verdicts keep it: {"type"?, "actor"?, "recipient"?, "auxiliary"?}. The error says which member is
// wrong.
Result<void> apply_fix(std::string_view fix, Judgement& judgement);

Judgement judgement_of(const Event& event);

// Sentence by sentence, what is coded now against what reviewers said.
struct GoldScore {
  std::uint64_t held = 0, found = 0;       // events that the sentences hold, and those of them that were coded so
  std::uint64_t rejected = 0, again = 0;   // events that they do not hold, and those that were coded all the same
  void add(const GoldScore& other);
  double recall() const { return held == 0 ? 0 : static_cast<double>(found) / static_cast<double>(held); }
  double precision() const { return found + again == 0 ? 0 : static_cast<double>(found) / static_cast<double>(found + again); }
};
// `missed`, where given, gets what was not found, and `repeated` what was coded again.
GoldScore score_gold(const JudgedDocument& judged, const std::vector<Event>& coded, std::vector<const Judgement*>* missed = nullptr,
                     std::vector<const Judgement*>* repeated = nullptr);

}  // namespace longbow
