// Verdicts of reviewers: what to look at next, what they said, and what follows from it. There only with --review.
#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include "analysis/review.h"
#include "analysis/review_gold.h"
#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

constexpr std::size_t kLongestName = 100, kLongestNote = 2000;
constexpr std::array<std::string_view, 5> kVerdictNames = {"accept", "fix", "reject", "unsure", "flag"};

Outcome<std::vector<Verdict>> standing(const Service& service) {
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  auto all = store->keep((*store)->verdicts());
  if (!all) return tl::unexpected(fault_of(all.error()));
  return standing_verdicts(*all);
}

// Stories in the order in which they are looked at: those that bear on a framework first, as they change the ledger;
// then the latest.
std::vector<Row> queue_of(const Image& image) {
  const Columns& columns = image.columns();
  std::vector<Row> queue;
  for (Row row : *image.sorted(SortKey::date_down)) {
    if (columns.is_story(row)) queue.push_back(row);
  }
  std::stable_partition(queue.begin(), queue.end(), [&](Row row) { return !columns.frameworks[row].empty(); });
  return queue;
}

// The sentences before and after the event's own.
Outcome<void> add_neighbours(const Service& service, const Event& event, Json& item) {
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  auto document = store->keep((*store)->document(event.text_info.document));
  if (!document) return tl::unexpected(fault_of(document.error()));
  auto sentences = store->keep((*store)->sentences(event.text_info.document));
  if (!sentences) return tl::unexpected(fault_of(sentences.error()));
  if (!*document) return {};
  CodePoints points((*document)->text);
  auto text_of = [&](std::size_t number) {
    Span bytes = points.to_bytes((*sentences)[number].span);
    return (*document)->text.substr(bytes.begin, bytes.size());
  };
  std::size_t own = event.text_info.sequence;
  if (own > 0 && own - 1 < sentences->size()) item["before"] = text_of(own - 1);
  if (own + 1 < sentences->size()) item["after"] = text_of(own + 1);
  return {};
}

Outcome<Answer> next(const Service& service, const Call& call) {
  auto reviewer = call.parameters.needed("reviewer");
  if (!reviewer) return tl::unexpected(reviewer.error());
  auto selection = selection_from(call.parameters);  // for its type alone
  if (!selection) return tl::unexpected(selection.error());
  auto verdicts = standing(service);
  if (!verdicts) return tl::unexpected(verdicts.error());
  const Columns& columns = call.image->columns();
  std::set<Row> judged;
  for (const Verdict& verdict : *verdicts) {
    if (verdict.reviewer == *reviewer) judged.insert(columns.find(verdict.event));
  }
  std::uint32_t types = 0;
  for (EventType type : selection->types) types |= 1u << static_cast<unsigned>(type);
  std::vector<Row> queue = queue_of(*call.image);
  std::erase_if(queue, [&](Row row) { return types != 0 && (columns.types[row] & types) == 0; });
  std::size_t from = 0;
  if (call.parameters.has("after")) {
    auto passed = std::find(queue.begin(), queue.end(), columns.find(call.parameters.text("after")));
    if (passed != queue.end()) from = static_cast<std::size_t>(passed - queue.begin()) + 1;
  }
  std::size_t left = 0;
  Row first = kNoRow;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    if (judged.contains(queue[i])) continue;
    ++left;
    if (first == kNoRow && i >= from) first = queue[i];
  }
  if (first == kNoRow) return json_answer({{"left", left}});
  auto read = read_rows(service.stores, columns, std::span(&first, 1), true);
  if (!read) return tl::unexpected(read.error());
  if (read->empty()) return refuse(FaultCode::busy, "this event has just been replaced", "", "ask again in a moment");
  const StoredEvent& stored = read->front().event;
  Json item = row_json(columns, first, stored);
  item["run"] = stored.run;
  item["record"] = record_json(stored.event, stored.stamp);
  if (auto added = add_neighbours(service, stored.event, item); !added) return tl::unexpected(added.error());
  return json_answer({{"item", std::move(item)}, {"left", left}});
}

// ---- verdicts in ----

// A member of the body that is text of at most so many bytes.
Outcome<std::string> text_of(const Json& body, const char* member, std::size_t longest) {
  auto found = body.find(member);
  if (found == body.end()) return std::string();
  std::string where = fmt::format("member {}", member);
  if (!found->is_string()) return refuse(FaultCode::bad_request, "this is to be text", where);
  auto text = found->get<std::string>();
  if (text.size() > longest || text.find('\0') != std::string::npos) {
    return refuse(FaultCode::bad_request, fmt::format("this is to be at most {} bytes", longest), where);
  }
  return text;
}

Outcome<Json> body_of(const std::string& body) {
  bool utf8 = simdjson::validate_utf8(body.data(), body.size());
  Json json = utf8 ? Json::parse(body, nullptr, false) : Json(nullptr);
  if (!json.is_object()) return refuse(FaultCode::bad_request, "the body is no JSON object", "the body");
  const std::vector<std::string> known = {"event", "run", "reviewer", "verdict", "fix", "note"};
  for (const auto& [name, value] : json.items()) {
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      return refuse(FaultCode::bad_request, "there is no such member", "member " + name, nearest_hint(name, known));
    }
  }
  return json;
}

Outcome<Verdict> verdict_of(const Json& json) {
  Verdict verdict;
  for (auto [to, name, longest] : {std::tuple{&verdict.event, "event", std::size_t{1000}},
                                   std::tuple{&verdict.reviewer, "reviewer", kLongestName},
                                   std::tuple{&verdict.verdict, "verdict", std::size_t{20}},
                                   std::tuple{&verdict.note, "note", kLongestNote}}) {
    auto text = text_of(json, name, longest);
    if (!text) return tl::unexpected(text.error());
    *to = std::move(*text);
  }
  if (verdict.reviewer.empty()) return refuse(FaultCode::bad_request, "who says so?", "member reviewer");
  if (std::find(kVerdictNames.begin(), kVerdictNames.end(), verdict.verdict) == kVerdictNames.end()) {
    return refuse(FaultCode::bad_request, fmt::format("there are {}", fmt::join(kVerdictNames, ", ")), "member verdict");
  }
  auto run = json.find("run");
  if (run == json.end() || !run->is_number_integer()) {
    return refuse(FaultCode::bad_request, "the run that coded the event, as /review/next gives it", "member run");
  }
  verdict.run = run->get<RunId>();
  bool fixes = json.contains("fix");
  if (fixes != (verdict.verdict == "fix")) {
    return refuse(FaultCode::bad_request, fixes ? "only the verdict fix has this" : "the verdict fix says what is to be instead",
                  "member fix");
  }
  if (fixes) {
    verdict.fix = json["fix"].dump(-1, ' ', false, Json::error_handler_t::replace);
    Judgement ignored;
    if (auto fits = apply_fix(verdict.fix, ignored); !fits) return tl::unexpected(fault_of(fits.error()));
  }
  return verdict;
}

// The store opened for writing, for as long as one change takes.
Outcome<std::unique_ptr<Store>> writable(const Service& service) {
  auto store = Store::open(service.options.db, {StoreMode::write});
  if (!store) return tl::unexpected(fault_of(store.error()));
  return std::move(*store);
}

Outcome<Answer> give(const Service& service, const Call& call) {
  auto body = body_of(call.request.body);
  if (!body) return tl::unexpected(body.error());
  auto verdict = verdict_of(*body);
  if (!verdict) return tl::unexpected(verdict.error());
  auto store = writable(service);
  if (!store) return tl::unexpected(store.error());
  EventFilter which;
  which.id = verdict->event;
  which.known = verdict->run;
  which.with_trace = false;
  RunId run = 0;
  auto read = (*store)->each_event(which, [&](StoredEvent&& stored) {
    run = stored.run;
    if (!stored.event.types.empty()) verdict->type = name(stored.event.types.front());
    return false;
  });
  if (!read) return tl::unexpected(fault_of(read.error()));
  if (run == 0) return refuse(FaultCode::not_found, "there is no event of this id", "event " + verdict->event);
  if (run != verdict->run) {
    return refuse(FaultCode::conflict, fmt::format("this event is of run {}", run), "member run", "look at it again: it was coded anew");
  }
  auto given = (*store)->add_verdict(std::move(*verdict));
  if (!given) return tl::unexpected(fault_of(given.error()));
  return json_answer({{"id", given->id}, {"recorded", given->recorded}});
}

Outcome<Answer> take_back(const Service& service, const Call& call) {
  auto reviewer = call.parameters.needed("reviewer");
  if (!reviewer) return tl::unexpected(reviewer.error());
  const std::string& digits = call.path[0];
  std::int64_t id = 0;
  auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  bool number = fault == std::errc{} && end == digits.data() + digits.size();
  auto none = refuse(FaultCode::not_found, "this reviewer has no such verdict that still stands", "verdict " + digits);
  if (!number) return none;
  auto store = writable(service);
  if (!store) return tl::unexpected(store.error());
  auto voided = (*store)->void_verdict(id, *reviewer);
  if (!voided) return tl::unexpected(fault_of(voided.error()));
  if (!*voided) return none;
  return json_answer({{"id", id}, {"voided", true}});
}

// ---- what follows ----

double rounded(double value) { return std::round(value * 1e4) / 1e4; }

Json with_range(Json json, const char* name, const Proportion& proportion) {
  if (proportion.among == 0) return json;
  ProportionRange range = wilson(proportion);
  json[name] = rounded(proportion.value());
  json["low"] = rounded(range.low);
  json["high"] = rounded(range.high);
  return json;
}

Outcome<Answer> summary(const Service& service, const Call&) {
  auto verdicts = standing(service);
  if (!verdicts) return tl::unexpected(verdicts.error());
  ReviewSummary told = summarise(*verdicts);
  Json json{{"reviewers", told.reviewers}, {"verdicts", told.verdicts}, {"by_type", Json::array()}};
  for (const auto& [type, precision] : told.by_type) {
    json["by_type"].push_back(with_range(
        {{"type", type}, {"accepted", precision.of}, {"judged", precision.among}}, "precision", precision));
  }
  json["agreement"] = with_range({{"pairs", told.agreement.among}}, "rate", told.agreement);
  if (told.agreement.among > 0) json["agreement"]["kappa"] = rounded(told.kappa);
  json["disagreements"] = Json::array();
  for (const auto& apart : told.disagreements) {
    Json one{{"event", apart.front().event}, {"run", apart.front().run}, {"verdicts", Json::array()}};
    for (const Verdict& verdict : apart) {
      Json said{{"reviewer", verdict.reviewer}, {"verdict", verdict.verdict}};
      if (!verdict.fix.empty()) said["fix"] = Json::parse(verdict.fix, nullptr, false);
      if (!verdict.note.empty()) said["note"] = verdict.note;
      one["verdicts"].push_back(std::move(said));
    }
    json["disagreements"].push_back(std::move(one));
  }
  return json_answer(json);
}

Outcome<Answer> gold(const Service& service, const Call&) {
  auto verdicts = standing(service);
  if (!verdicts) return tl::unexpected(verdicts.error());
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  auto documents = store->keep(gold_of(**store, *verdicts));
  if (!documents) return tl::unexpected(fault_of(documents.error()));
  Answer answer;
  answer.type = "application/x-ndjson; charset=utf-8";
  answer.headers.emplace_back("Content-Disposition", "attachment; filename=\"longbow-review.jsonl\"");
  for (const JudgedDocument& one : *documents) answer.body += to_gold_line(one);
  return answer;
}

}  // namespace

std::vector<Route> review_routes() {
  constexpr bool kOfReview = true, kLasting = false;
  return {{"GET", "/api/v1/review/next", next, {"reviewer", "type", "after"}, kOfReview, kLasting},
          {"POST", "/api/v1/review/verdicts", give, {}, kOfReview, kLasting},
          {"DELETE", "/api/v1/review/verdicts/{id}", take_back, {"reviewer"}, kOfReview, kLasting},
          {"GET", "/api/v1/review/summary", summary, {}, kOfReview, kLasting},
          {"GET", "/api/v1/review/export", gold, {}, kOfReview, kLasting}};
}

}  // namespace longbow
