// See shapes.h; docs/explorer.md and openapi.json describe them.
#include "server/shapes.h"

#include <unordered_map>

#include "store/plover_json.h"

namespace longbow {
namespace {

void put_if(Json& json, const char* key, std::string_view value) {
  if (!value.empty()) json[key] = value;
}

Json parties_json(const std::vector<Entity>& entities) {
  Json parties = Json::array();
  for (const Entity& entity : entities) {
    Json party{{"code", entity.code.empty() ? "---" : entity.code}};
    put_if(party, "sector", entity.sector);
    party["text"] = entity.text;
    parties.push_back(std::move(party));
  }
  return parties;
}

void put_span(Json& json, Span span) {
  json["start"] = span.begin;
  json["end"] = span.end;
}

Json tree_json(const Parse& parse, const CodePoints& points) {
  Json tree = Json::array();
  for (std::size_t i = 0; i < parse.size(); ++i) {
    const Word& word = parse.words[i];
    Json one{{"id", i + 1},
             {"form", parse.form(i)},
             {"lemma", parse.lemma(i)},
             {"upos", name(word.upos)},
             {"head", word.head + 1},
             {"deprel", name(word.deprel)}};
    put_span(one, points.from_bytes(word.span));
    tree.push_back(std::move(one));
  }
  return tree;
}

Json sentence_json(const Document& document, const CodedSentence& coded, const CodePoints& points) {
  const SentenceResult& result = coded.result;
  auto bytes_of = [&](Span words) {
    return Span{coded.parse.words[words.begin].span.begin, coded.parse.words[words.end - 1].span.end};
  };
  auto text_of = [&](Span bytes) { return std::string_view(document.text).substr(bytes.begin, bytes.size()); };
  Json sentence;
  put_span(sentence, points.from_bytes(coded.sentence.span));
  sentence["text"] = text_of(coded.sentence.span);
  sentence["tree"] = tree_json(coded.parse, points);
  sentence["mentions"] = Json::array();
  for (const Mention& mention : result.mentions) {
    Json one{{"text", text_of(bytes_of(mention.words))}, {"code", mention.code}};
    put_if(one, "sector", mention.sector);
    one["how"] = mention.how;
    put_span(one, points.from_bytes(bytes_of(mention.words)));
    sentence["mentions"].push_back(std::move(one));
  }
  sentence["acts"] = Json::array();
  for (const ActNote& act : result.acts) {
    Json one{{"text", text_of(bytes_of(act.words))},
             {"reading", act.reading},
             {"actors", act.actors},
             {"recipients", act.recipients}};
    if (act.dropped != WhyNot::none) one["dropped"] = explain(act.dropped);
    sentence["acts"].push_back(std::move(one));
  }
  if (result.events.empty()) {
    sentence["why_not"] = explain(result.why);
    put_if(sentence, "detail", result.detail);
  }
  return sentence;
}

}  // namespace

Answer json_answer(const Json& json) {
  Answer answer;
  answer.body = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  return answer;
}

Json row_json(const Columns& columns, Row row, const StoredEvent& stored) {
  const Event& event = stored.event;
  Json json{{"id", event.id}};
  if (event.date) json["date"] = to_iso(*event.date);
  put_if(json, "date_precision", event.date_precision);
  json["actor"] = parties_json(event.actors);
  json["recipient"] = parties_json(event.recipients);
  json["type"] = event.types.empty() ? "" : name(event.types.front());
  if (event.types.size() > 1) {
    for (EventType type : event.types) json["types"].push_back(name(type));
  }
  if (!event.modes.empty()) json["mode"] = event.modes;
  if (!event.contexts.empty()) json["context"] = event.contexts;
  json["cameo"] = event.cameo;
  json["quad"] = event.quad_code;
  json["class"] = name(static_cast<ActClass>(columns.act_class[row]));
  json["scale"] = event.event_scale;
  json["told"] = name(static_cast<Told>(columns.told[row]));
  for (const FrameworkRef& framework : event.frameworks) {
    json["framework"].push_back(Json{{"id", framework.id}, {"name", framework.name}, {"kind", framework.kind}});
  }
  json["event_text"] = event.event_text;
  json["sentence"] = stored.sentence;
  json["document"] = event.text_info.document;
  json["title"] = stored.title;
  json["publisher"] = stored.publisher;
  put_if(json, "url", stored.url);
  json["story"] = columns.id[columns.story[row]];
  json["reports"] = columns.reports[row];
  json["publishers"] = columns.publishers[row];
  json["confidence"] = event.confidence;
  for (const Attribution& one : event.attribution) {
    json["speakers"].push_back(Json{{"code", one.speaker.code}, {"text", one.speaker.text}, {"kind", name(one.kind)}});
  }
  return json;
}

Json record_json(const Event& event, const Stamp& stamp) { return Json::parse(to_plover(event, stamp)); }
Json record_json(const Statement& statement, const Stamp& stamp) { return Json::parse(to_plover(statement, stamp)); }

Json coded_json(const Document& document, const CodedDocument& coded, const Stamp& stamp) {
  CodePoints points(document.text);
  Json json{{"document", Json{{"id", document.id}}}, {"sentences", Json::array()}, {"events", Json::array()},
            {"statements", Json::array()}};
  if (document.date) json["document"]["date"] = to_iso(*document.date);
  for (const CodedSentence& sentence : coded.details) json["sentences"].push_back(sentence_json(document, sentence, points));
  for (const Event& event : coded.events) json["events"].push_back(record_json(event, stamp));
  for (const Statement& statement : coded.statements) json["statements"].push_back(record_json(statement, stamp));
  return json;
}

Outcome<std::vector<ReadRow>> read_rows(StorePool& stores, const Columns& columns, std::span<const Row> rows,
                                        bool with_trace) {
  std::vector<ReadRow> read(rows.size());
  if (rows.empty()) return read;
  std::unordered_map<std::int64_t, std::size_t> places;
  EventFilter filter;
  filter.with_trace = with_trace;
  filter.with_sentence = true;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    filter.keys.push_back(columns.key[rows[i]]);
    places[columns.key[rows[i]]] = i;
  }
  auto store = stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  auto done = store->keep((*store)->each_event(filter, [&](StoredEvent&& event) {
    std::size_t at = places.at(event.key);
    read[at] = {rows[at], std::move(event)};
    return true;
  }));
  if (!done) return tl::unexpected(fault_of(done.error()));
  std::erase_if(read, [](const ReadRow& one) { return one.row == kNoRow; });
  return read;
}

Outcome<Json> rows_json(StorePool& stores, const Columns& columns, std::span<const Row> rows) {
  auto read = read_rows(stores, columns, rows);
  if (!read) return tl::unexpected(read.error());
  Json list = Json::array();
  for (const ReadRow& one : *read) list.push_back(row_json(columns, one.row, one.event));
  return list;
}

}  // namespace longbow
