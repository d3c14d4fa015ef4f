// Poles, the balance between them, and a state on one page.
#include "analysis/balance.h"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/balance_records.h"
#include "analysis/ledger_json.h"
#include "analysis/ledger_stock.h"
#include "engine/ledger.h"
#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

constexpr std::uint64_t kLongestWindow = 120;  // months
constexpr std::size_t kLatest = 5;

Outcome<Answer> poles(const Service& service, const Call&) {
  const ActClasses& classes = *service.options.classes;
  Json json{{"poles", Json::array()}};
  for (const Pole& pole : service.options.poles->poles) {
    json["poles"].push_back(Json{{"name", pole.name}, {"codes", pole.codes}});
  }
  json["defaults"] = fmt::format("{}", fmt::join(service.options.poles->defaults, ","));
  json["classes"]["version"] = classes.version;
  for (std::size_t i = 0; i < kActClasses; ++i) {
    auto act_class = static_cast<ActClass>(i);
    Json& roots = json["classes"][std::string(name(act_class))] = Json::array();
    for (std::size_t root = 1; root <= kCameoRoots; ++root) {
      if (classes.by_root[root] == act_class) roots.push_back(fmt::format("{:02}", root));
    }
  }
  return json_answer(json);
}

Outcome<std::optional<std::int32_t>> month(const Parameters& parameters, std::string_view name) {
  auto date = parameters.date(name);
  if (!date) return tl::unexpected(date.error());
  if (!*date) return std::nullopt;
  return month_of(**date);
}

Outcome<std::string> actor_of(const Service& service, const Call& call) {
  auto actor = call.parameters.needed("actor");
  if (!actor) return actor;
  if (call.image->columns().codes.find(*actor) != kNoSymbol) return actor;
  auto known = service.names.names();
  if (auto checked = check_actor(*actor, known, parameter("actor")); !checked) {
    return tl::unexpected(fault_of(checked.error()));
  }
  return actor;
}

// The times in which frameworks bind the state.
Outcome<std::vector<Commitment>> bound_by(const Service& service, const Call& call, const std::string& actor) {
  auto ledger = ledger_of(service, call);
  if (!ledger) return tl::unexpected(ledger.error());
  return commitments(**ledger, as_of(**ledger, service.options.ledger->moves), actor);
}

// What is said of the state's standing and denied too, with both sides' words.
Outcome<Json> contradictions(const Service& service, const Call& call, const std::string& actor,
                             std::optional<Date> valid) {
  auto ledger = ledger_of(service, call);
  if (!ledger) return tl::unexpected(ledger.error());
  Ledger part = part_of(**ledger, actor, "");
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  if (auto added = store->keep(add_sentences(part, **store)); !added) return tl::unexpected(fault_of(added.error()));
  Json all = Json::parse(to_json(part, as_of(part, service.options.ledger->moves, valid))), out = Json::array();
  for (const Json& one : all["participations"]) {
    if (!one.value("contested", false) || one["actor"]["code"] != actor) continue;
    out.push_back(Json{{"framework", one["framework"]}, {"actor", actor}, {"status", one["status"]}, {"evidence", one["evidence"]}});
  }
  return out;
}

// A balance with what it was made of.
struct Measured {
  std::shared_ptr<const StoryImage> stories;
  BalanceOptions options;
  Result<Balance> balance = fail(ErrorCode::not_found, "", "");
};

Outcome<Measured> measure(const Service& service, const Call& call, const std::string& actor, std::string_view until) {
  Measured measured;
  auto poles = poles_from(service, call, actor);
  if (!poles) return tl::unexpected(poles.error());
  measured.options.poles = std::move(*poles);
  auto window = call.parameters.number("window", 12, 1, kLongestWindow), step = call.parameters.number("step", 1, 1, 12);
  if (!window) return tl::unexpected(window.error());
  if (!step) return tl::unexpected(step.error());
  measured.options.window = static_cast<int>(*window);
  measured.options.step = static_cast<int>(*step);
  auto directions = directions_from(call.parameters);
  if (!directions) return tl::unexpected(directions.error());
  measured.options.directions = *directions;
  auto from = month(call.parameters, "from"), to = month(call.parameters, until);
  if (!from) return tl::unexpected(from.error());
  if (!to) return tl::unexpected(to.error());
  measured.options.from = *from;
  measured.options.to = *to;
  auto stories = call.image->stories_of(actor, [&]() -> Result<StoryImage> {
    auto store = service.stores.borrow();
    if (!store) return tl::unexpected<Error>(std::move(store.error()));
    return store->keep(read_stories(**store, actor, *service.options.classes, *service.options.ontology));
  });
  if (!stories) return tl::unexpected(fault_of(stories.error()));
  measured.stories = std::move(*stories);
  auto bound = bound_by(service, call, actor);
  if (!bound) return tl::unexpected(bound.error());
  measured.balance = balance(*measured.stories, *service.options.classes, measured.options, &*bound);
  return measured;
}

Json measured_json(const Service& service, const Measured& measured, bool goldstein) {
  return Json::parse(balance_json({*measured.stories, *service.options.classes, measured.options, *measured.balance, goldstein}));
}

Outcome<Answer> show_balance(const Service& service, const Call& call) {
  auto actor = actor_of(service, call);
  if (!actor) return tl::unexpected(actor.error());
  std::string view = call.parameters.text("view");
  if (!view.empty() && view != "tilt" && view != "goldstein") {
    return refuse(FaultCode::bad_request, fmt::format("\"{}\" is none of tilt, goldstein", view), parameter("view"));
  }
  auto measured = measure(service, call, *actor, "to");
  if (!measured) return tl::unexpected(measured.error());
  if (!measured->balance) return tl::unexpected(fault_of(measured->balance.error()));
  const Columns& columns = call.image->columns();
  Json json = measured_json(service, *measured, view == "goldstein");
  for (Json& at : json["breaks"]) {
    std::vector<Row> rows;
    for (const Json& story : at["stories"]) rows.push_back(columns.find(story.get<std::string>()));
    std::erase(rows, kNoRow);  // replaced meanwhile
    auto list = rows_json(service.stores, columns, rows);
    if (!list) return tl::unexpected(list.error());
    at["stories"] = std::move(*list);
  }
  return json_answer(json);
}

// "Kazakhstan, 12 months to 2009-04: 7 cooperative and 1 friction stories with RUS; ..."
std::string sentence_of(const std::string& who, const Json& window, int months) {
  std::string told;
  for (const Json& pole : window["poles"]) {
    told += fmt::format("{}{} cooperative and {} friction stories with {}", told.empty() ? "" : "; ",
                        pole["cooperative"].get<std::uint64_t>(), pole["friction"].get<std::uint64_t>(),
                        pole["name"].get<std::string>());
  }
  return fmt::format("{}, {} months to {}: {}.", who, months, window["to"].get<std::string>().substr(0, 7), told);
}

// Stories of the state between two days, the latest last.
std::vector<Row> stories_between(const Columns& columns, const std::string& actor, std::optional<Date> from,
                                 std::optional<Date> to) {
  Selection selection;
  selection.parties = {actor};
  selection.from = from;
  selection.to = to;
  return select_rows(columns, selection);
}

Json told_counts(const Columns& columns, const std::vector<Row>& rows) {
  std::array<std::uint64_t, kToldKinds> counts{};
  for (Row row : rows) ++counts[columns.told[row]];
  Json json;
  for (Told told : {Told::done, Told::planned, Told::denied}) json[std::string(name(told))] = counts[static_cast<std::size_t>(told)];
  return json;
}

Outcome<Answer> state(const Service& service, const Call& call) {
  auto actor = actor_of(service, call);
  if (!actor) return tl::unexpected(actor.error());
  auto as_of = call.parameters.date("as_of");
  if (!as_of) return tl::unexpected(as_of.error());
  auto measured = measure(service, call, *actor, "as_of");
  if (!measured) return tl::unexpected(measured.error());
  const Columns& columns = call.image->columns();
  const KnownActor* known = service.names.find(*actor);
  std::string who = known ? known->name : *actor;
  Json json{{"actor", Json{{"code", *actor}, {"name", who}}}};
  std::optional<Date> first, last = *as_of;
  if (measured->balance && !measured->balance->windows.empty()) {
    Json window = measured_json(service, *measured, false)["windows"].back();
    json["sentence"] = sentence_of(who, window, measured->options.window);
    first = first_day(measured->balance->windows.back().first_month);
    last = last_day(measured->balance->windows.back().last_month);
    json["stock"] = Json::array();
    for (const Json& pole : window["poles"]) {
      if (!pole.contains("stock")) continue;
      json["stock"].push_back(Json{{"pole", pole["name"]}, {"min", pole["stock"]["min"]}, {"max", pole["stock"]["max"]}});
    }
    json["window"] = std::move(window);
  } else {
    json["sentence"] = fmt::format("{}: no story with any of these poles{}.", who, *as_of ? " to " + to_iso(**as_of) : "");
  }
  auto contested = contradictions(service, call, *actor, *as_of);
  if (!contested) return tl::unexpected(contested.error());
  json["contradictions"] = std::move(*contested);
  std::vector<Row> latest = stories_between(columns, *actor, std::nullopt, *as_of);
  std::reverse(latest.begin(), latest.end());
  latest.resize(std::min(latest.size(), kLatest));
  auto list = rows_json(service.stores, columns, latest);
  if (!list) return tl::unexpected(list.error());
  json["latest"] = std::move(*list);
  json["counts"] = told_counts(columns, stories_between(columns, *actor, first, last));
  return json_answer(json);
}

}  // namespace

Outcome<std::vector<Pole>> poles_from(const Service& service, const Call& call, const std::string& actor) {
  std::string text = call.parameters.text("poles");
  std::replace(text.begin(), text.end(), ' ', '+');  // in an address a plus is a blank
  KnownActors known = service.names.names();
  for (const ActorCount& count : call.image->actors()) known.emplace(call.image->columns().codes[count.code], "");
  auto poles = parse_poles(text, *service.options.poles, known, actor);
  if (!poles) return refuse(FaultCode::bad_request, poles.error().message, parameter("poles"));
  return std::move(*poles);
}

std::vector<Route> balance_routes() {
  return {{"GET", "/api/v1/poles", poles, {}},
          {"GET", "/api/v1/balance", show_balance, {"actor", "poles", "from", "to", "window", "step", "direction", "view"}},
          {"GET", "/api/v1/state", state, {"actor", "poles", "as_of", "window"}}};
}

}  // namespace longbow
