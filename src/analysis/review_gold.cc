#include "analysis/review_gold.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

#include "ontology/ontology.h"

namespace longbow {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<Auxiliary, std::string_view>, 4> kAuxiliary = {
    {{kHistorical, "historical"}, {kFuture, "future"}, {kHypothetical, "hypothetical"}, {kNegation, "negation"}}};

std::vector<std::string> ordered(std::vector<std::string> texts) {
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

std::vector<std::string> codes_of(const std::vector<Entity>& entities) {
  std::vector<std::string> codes;
  for (const Entity& entity : entities) codes.push_back(entity.code.empty() ? "---" : entity.code);
  return ordered(std::move(codes));
}

Result<std::vector<std::string>> texts_of(const Json& json, const std::string& where) {
  std::vector<std::string> texts;
  if (!json.is_array() || json.size() > 50) return fail(ErrorCode::invalid_input, where, "this is to be a list of texts");
  for (const Json& one : json) {
    if (!one.is_string()) return fail(ErrorCode::invalid_input, where, "this is to be a list of texts");
    texts.push_back(one.get<std::string>());
  }
  return ordered(std::move(texts));
}

// The verdict of most; null where none has most. Fixes are told apart by what they fix.
const Verdict* verdict_of_most(const std::vector<const Verdict*>& verdicts) {
  std::map<std::string, std::vector<const Verdict*>> told;
  for (const Verdict* verdict : verdicts) told[verdict->verdict + "\n" + verdict->fix].push_back(verdict);
  const Verdict* best = nullptr;
  std::size_t most = 0, at_most = 0;
  for (const auto& [what, who] : told) {
    if (who.size() > most) {
      most = who.size();
      best = who.front();
      at_most = 0;
    }
    at_most += who.size() == most ? 1 : 0;
  }
  return at_most == 1 ? best : nullptr;
}

bool same(const Judgement& a, const Judgement& b) {
  return a.type == b.type && a.actors == b.actors && a.recipients == b.recipients && a.auxiliary == b.auxiliary;
}

}  // namespace

Judgement judgement_of(const Event& event) {
  Judgement judgement;
  judgement.event = event.id;
  judgement.sentence = event.text_info.span;
  judgement.type = event.types.empty() ? "" : std::string(name(event.types.front()));
  judgement.actors = codes_of(event.actors);
  judgement.recipients = codes_of(event.recipients);
  for (const auto& [bit, text] : kAuxiliary) {
    if (event.auxiliary & bit) judgement.auxiliary.emplace_back(text);
  }
  judgement.auxiliary = ordered(std::move(judgement.auxiliary));
  return judgement;
}

Result<void> apply_fix(std::string_view fix, Judgement& judgement) {
  Json json = Json::parse(fix, nullptr, false);
  if (!json.is_object() || json.empty()) return fail(ErrorCode::invalid_input, "member fix", "this says nothing that is to be otherwise");
  for (const auto& [member, value] : json.items()) {
    std::string where = "member fix." + member;
    if (member == "type") {
      if (!value.is_string() || !event_type_from(value.get<std::string>())) {
        return fail(ErrorCode::invalid_input, where, "this is none of PLOVER's types, as SANCTION");
      }
      judgement.type = value.get<std::string>();
      continue;
    }
    auto texts = texts_of(value, where);
    if (!texts) return tl::unexpected<Error>(texts.error());
    if (member == "actor") {
      judgement.actors = std::move(*texts);
    } else if (member == "recipient") {
      judgement.recipients = std::move(*texts);
    } else if (member == "auxiliary") {
      bool known = std::all_of(texts->begin(), texts->end(), [](const std::string& text) {
        return std::any_of(kAuxiliary.begin(), kAuxiliary.end(), [&](const auto& one) { return one.second == text; });
      });
      if (!known) return fail(ErrorCode::invalid_input, where, "there are historical, future, hypothetical and negation");
      judgement.auxiliary = std::move(*texts);
    } else {
      return fail(ErrorCode::invalid_input, where, "there are type, actor, recipient and auxiliary");
    }
  }
  return {};
}

Result<std::vector<JudgedDocument>> gold_of(Store& store, const std::vector<Verdict>& standing) {
  std::map<std::pair<std::string, RunId>, std::vector<const Verdict*>> by_event;
  for (const Verdict& verdict : standing) {
    if (verdict.verdict == "unsure" || verdict.verdict == "flag") continue;
    by_event[{verdict.event, verdict.run}].push_back(&verdict);
  }
  std::map<std::pair<std::string, RunId>, JudgedDocument> documents;
  for (const auto& [which, verdicts] : by_event) {
    const Verdict* verdict = verdict_of_most(verdicts);
    if (verdict == nullptr) continue;
    EventFilter filter;
    filter.id = which.first;
    filter.known = which.second;
    auto events = store.events(filter);
    if (!events) return tl::unexpected<Error>(std::move(events.error()));
    if (events->empty()) continue;  // its run was undone
    Judgement judgement = judgement_of(events->front());
    judgement.verdict = verdict->verdict;
    if (verdict->verdict == "fix") {
      if (auto fixed = apply_fix(verdict->fix, judgement); !fixed) return tl::unexpected<Error>(fixed.error());
    }
    const std::string& document = events->front().text_info.document;
    JudgedDocument& judged = documents[{document, which.second}];
    if (judged.judgements.empty()) {
      auto text = store.document(document, which.second);
      if (!text) return tl::unexpected<Error>(std::move(text.error()));
      if (*text) judged.document = std::move(**text);
    }
    judged.judgements.push_back(std::move(judgement));
  }
  std::vector<JudgedDocument> gold;
  for (auto& [which, judged] : documents) gold.push_back(std::move(judged));
  return gold;
}

std::string to_gold_line(const JudgedDocument& judged) {
  const Document& document = judged.document;
  Json json{{"document", {{"id", document.id}}}, {"judgements", Json::array()}};
  if (document.date) json["document"]["date"] = to_iso(*document.date);
  if (!document.title.empty()) json["document"]["title"] = document.title;
  json["document"]["text"] = document.text;
  for (const Judgement& one : judged.judgements) {
    Json judgement{{"event", one.event},     {"start", one.sentence.begin}, {"end", one.sentence.end}, {"verdict", one.verdict},
                   {"type", one.type},       {"actor", one.actors},         {"recipient", one.recipients}};
    if (!one.auxiliary.empty()) judgement["auxiliary"] = one.auxiliary;
    json["judgements"].push_back(std::move(judgement));
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<JudgedDocument> parse_gold_line(std::string_view line, const std::string& where) {
  // Of another library's exceptions nothing leaves this function.
  try {
    Json json = Json::parse(line);
    JudgedDocument judged;
    const Json& document = json.at("document");
    judged.document.id = document.at("id").get<std::string>();
    judged.document.text = document.at("text").get<std::string>();
    judged.document.title = document.value("title", "");
    judged.document.date = parse_iso_date(document.value("date", ""));
    for (const Json& one : json.at("judgements")) {
      Judgement& judgement = judged.judgements.emplace_back();
      judgement.event = one.at("event").get<std::string>();
      judgement.sentence = {one.at("start").get<std::uint32_t>(), one.at("end").get<std::uint32_t>()};
      judgement.verdict = one.at("verdict").get<std::string>();
      judgement.type = one.at("type").get<std::string>();
      judgement.actors = ordered(one.at("actor").get<std::vector<std::string>>());
      judgement.recipients = ordered(one.at("recipient").get<std::vector<std::string>>());
      judgement.auxiliary = ordered(one.value("auxiliary", std::vector<std::string>()));
    }
    return judged;
  } catch (const Json::exception& fault) {
    return fail(ErrorCode::invalid_input, where, fmt::format("this is no line of a gold file of reviews: {}", fault.what()));
  }
}

void GoldScore::add(const GoldScore& other) {
  held += other.held;
  found += other.found;
  rejected += other.rejected;
  again += other.again;
}

GoldScore score_gold(const JudgedDocument& judged, const std::vector<Event>& coded, std::vector<const Judgement*>* missed,
                     std::vector<const Judgement*>* repeated) {
  GoldScore score;
  std::vector<Judgement> now;
  for (const Event& event : coded) now.push_back(judgement_of(event));
  for (const Judgement& one : judged.judgements) {
    // Each coded event answers one judgement.
    auto answer = std::find_if(now.begin(), now.end(), [&](const Judgement& other) {
      return one.sentence.overlaps(other.sentence) && same(one, other);
    });
    bool here = answer != now.end();
    if (here) now.erase(answer);
    if (one.verdict == "reject") {
      ++score.rejected;
      score.again += here ? 1 : 0;
      if (here && repeated != nullptr) repeated->push_back(&one);
    } else {
      ++score.held;
      score.found += here ? 1 : 0;
      if (!here && missed != nullptr) missed->push_back(&one);
    }
  }
  return score;
}

}  // namespace longbow
