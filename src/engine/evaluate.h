// How well the coder does on relation records: one sentence with a marked actor and recipient, and the type between
// them. Precision and recall of labels, which the other evaluations use as well.
#pragma once

#include <cstdint>
#include <functional>
#include <istream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "coding/event.h"
#include "text/document.h"

namespace longbow {

// ---- labels ----

struct LabelScore {
  std::string label;
  std::size_t gold = 0, got = 0, right = 0;
  double precision() const { return got > 0 ? static_cast<double>(right) / static_cast<double>(got) : 0; }
  double recall() const { return gold > 0 ? static_cast<double>(right) / static_cast<double>(gold) : 0; }
  double f1() const { return gold + got > 0 ? 2.0 * static_cast<double>(right) / static_cast<double>(gold + got) : 0; }
};

// One for each label that the gold answers know, in alphabetical order. Both lists have the same length.
std::vector<LabelScore> score_labels(const std::vector<std::string>& gold, const std::vector<std::string>& got);
double macro_f1(const std::vector<LabelScore>& scores);

// ---- relation records ----

// The types of these records: CONCEDE and RETREAT are one, YIELD.
inline constexpr std::string_view kNoAnswer = "none";
std::string_view relation_label(EventType type);
const std::vector<std::string>& relation_labels();  // in the manual's order, kNoAnswer last
// Quad class of a label, 1 to 4; 0 for kNoAnswer. YIELD is material cooperation here.
int relation_quad(std::string_view label);

struct RelationRecord {
  Document document;  // with the marked ends among its mentions
  std::string gold;
};

enum class Half : std::uint8_t { whole, even, odd };

// Every line is {"id", "date", "text", "mentions": [{"start", "end", "role"}], "gold": {"event"}}; `name` is for
// errors. All lines are checked, those of the half are kept (lines are counted from 0).
Result<std::vector<RelationRecord>> read_relations(std::istream& in, const std::string& name, Half half);

struct RelationAnswer {
  std::string label{kNoAnswer};
  int rank = 0;  // 3 both ends in their places, 2 both among the actors, 1 the actor alone, 0 no event
  double confidence = 0;
};

// The one event that answers a record: the first with the best rank, those passed over that are told as not done.
RelationAnswer pick_answer(const std::vector<Event>& events, const std::vector<UserMention>& ends);

struct ConfidenceBin {
  std::size_t events = 0, right = 0;
  double sum = 0;  // of confidences
};

struct RelationScore {
  std::vector<LabelScore> types, quads;
  double accuracy = 0, any_event = 0, both_ends = 0;
  std::map<std::pair<std::string, std::string>, std::size_t> confusion;  // gold, got
  std::vector<ConfidenceBin> reliability;                                // ten bins of 0.1
};

// `answers` as many as `records`, in their order.
RelationScore score_relations(const std::vector<RelationRecord>& records, const std::vector<RelationAnswer>& answers);

}  // namespace longbow
