// Covered by tests/unit/engine/evaluate_test.cc.
#include "engine/evaluate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "text/json_document.h"
#include "text/utf8.h"

namespace longbow {
namespace {

struct RelationType {
  std::string_view label;
  int quad;
};
constexpr std::array<RelationType, 15> kTypes = {{{"AGREE", 1},
                                                  {"CONSULT", 1},
                                                  {"SUPPORT", 1},
                                                  {"YIELD", 2},
                                                  {"COOPERATE", 2},
                                                  {"AID", 2},
                                                  {"REQUEST", 3},
                                                  {"ACCUSE", 3},
                                                  {"REJECT", 3},
                                                  {"THREATEN", 3},
                                                  {"PROTEST", 4},
                                                  {"SANCTION", 4},
                                                  {"MOBILIZE", 4},
                                                  {"COERCE", 4},
                                                  {"ASSAULT", 4}}};
constexpr std::size_t kBins = 10;

bool any_overlap(const std::vector<Entity>& entities, const std::vector<UserMention>& ends, MentionRole role) {
  return std::any_of(ends.begin(), ends.end(), [&](const UserMention& end) {
    return end.role == role && std::any_of(entities.begin(), entities.end(),
                                           [&](const Entity& entity) { return entity.span.overlaps(end.span); });
  });
}

// The answer of a line; the error's message says what is wrong with it.
Result<std::string> read_gold(const std::string& line) {
  auto wrong = [](std::string message) { return fail(ErrorCode::invalid_input, "", std::move(message)); };
  auto json = nlohmann::json::parse(line, nullptr, false);
  if (json.is_discarded() || !json.is_object()) return wrong("this is no JSON object; a record is one object a line");
  auto gold = json.find("gold");
  if (gold == json.end())
    return wrong("the record has no \"gold\"; add its answer, as {\"gold\": {\"event\": \"AID\"}}");
  if (!gold->is_object() || !gold->contains("event") || !(*gold)["event"].is_string()) {
    return wrong("\"gold\" has no \"event\"; it wants one of the types, as {\"event\": \"AID\"}");
  }
  auto label = (*gold)["event"].get<std::string>();
  if (relation_quad(label) == 0) {
    return wrong(fmt::format("\"{}\" is no type of these records; write {} (CONCEDE and RETREAT are YIELD here)", label,
                             fmt::join(relation_labels().begin(), relation_labels().end() - 1, ", ")));
  }
  return label;
}

}  // namespace

std::vector<LabelScore> score_labels(const std::vector<std::string>& gold, const std::vector<std::string>& got) {
  std::map<std::string, LabelScore> scores;
  for (const std::string& label : gold) scores[label].label = label;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    ++scores[gold[i]].gold;
    if (auto given = scores.find(got[i]); given != scores.end()) ++given->second.got;
    scores[gold[i]].right += gold[i] == got[i];
  }
  std::vector<LabelScore> out;
  for (auto& [label, score] : scores) out.push_back(std::move(score));
  return out;
}

double macro_f1(const std::vector<LabelScore>& scores) {
  double sum = 0;
  for (const LabelScore& score : scores) sum += score.f1();
  return scores.empty() ? 0 : sum / static_cast<double>(scores.size());
}

std::string_view relation_label(EventType type) {
  if (type == EventType::concede || type == EventType::retreat) return "YIELD";
  return type == EventType::none ? kNoAnswer : name(type);
}

const std::vector<std::string>& relation_labels() {
  static const std::vector<std::string> kLabels = [] {
    std::vector<std::string> labels;
    for (const RelationType& type : kTypes) labels.emplace_back(type.label);
    labels.emplace_back(kNoAnswer);
    return labels;
  }();
  return kLabels;
}

int relation_quad(std::string_view label) {
  auto found =
      std::find_if(kTypes.begin(), kTypes.end(), [&](const RelationType& type) { return type.label == label; });
  return found == kTypes.end() ? 0 : found->quad;
}

Result<std::vector<RelationRecord>> read_relations(std::istream& in, const std::string& name, Half half) {
  std::vector<RelationRecord> records;
  std::set<std::string> ids;
  JsonDocumentParser parser;
  std::string line;
  std::size_t number = 0;  // of lines
  std::size_t count = 0;   // of records
  while (std::getline(in, line)) {
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    auto where = [&] { return fmt::format("{}:{}", name, number); };
    auto gold = read_gold(line);
    if (!gold) return fail(ErrorCode::invalid_input, where(), gold.error().message);
    auto document = parser.parse(line);
    if (!document)
      return fail(ErrorCode::invalid_input, where(), document.error() + "; correct the record or take it out");
    if (!ids.insert(document->id).second) {
      return fail(ErrorCode::invalid_input, where(),
                  fmt::format("the id \"{}\" stands in an earlier record; give each its own", document->id));
    }
    bool odd = count++ % 2 == 1;
    if (half == Half::whole || odd == (half == Half::odd)) records.push_back({std::move(*document), std::move(*gold)});
  }
  if (in.bad()) return fail(ErrorCode::io, name, "cannot be read to its end");
  if (records.empty())
    return fail(ErrorCode::invalid_input, name, "holds no record to score; a record is one JSON object a line");
  return records;
}

RelationAnswer pick_answer(const std::vector<Event>& events, const std::vector<UserMention>& ends) {
  RelationAnswer best;
  for (const Event& event : events) {
    if ((event.auxiliary & (kNegation | kHypothetical)) != 0 || event.types.empty()) continue;
    int rank = 0;
    if (any_overlap(event.actors, ends, MentionRole::actor)) {
      rank = any_overlap(event.recipients, ends, MentionRole::recipient) ? 3
             : any_overlap(event.actors, ends, MentionRole::recipient)   ? 2
                                                                         : 1;
    }
    if (rank > best.rank) best = {std::string(relation_label(event.types.front())), rank, event.confidence};
  }
  return best;
}

RelationScore score_relations(const std::vector<RelationRecord>& records, const std::vector<RelationAnswer>& answers) {
  RelationScore score;
  score.reliability.resize(kBins);
  std::vector<std::string> gold, got, gold_quads, got_quads;
  std::size_t right = 0, any = 0, both = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const RelationAnswer& answer = answers[i];
    bool fits = answer.label == records[i].gold;
    gold.push_back(records[i].gold);
    got.push_back(answer.label);
    gold_quads.push_back(std::to_string(relation_quad(gold.back())));
    got_quads.push_back(std::to_string(relation_quad(answer.label)));
    ++score.confusion[{gold.back(), answer.label}];
    right += fits;
    any += answer.rank > 0;
    both += answer.rank > 1;
    if (answer.rank == 0) continue;
    auto bin = static_cast<std::size_t>(std::clamp(answer.confidence * kBins + 1e-9, 0.0, kBins - 1.0));
    ++score.reliability[bin].events;
    score.reliability[bin].right += fits;
    score.reliability[bin].sum += answer.confidence;
  }
  auto share = [&](std::size_t count) {
    return records.empty() ? 0 : static_cast<double>(count) / static_cast<double>(records.size());
  };
  score.types = score_labels(gold, got);
  score.quads = score_labels(gold_quads, got_quads);
  score.accuracy = share(right);
  score.any_event = share(any);
  score.both_ends = share(both);
  return score;
}

}  // namespace longbow
