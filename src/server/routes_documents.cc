// A document with what was coded from it, and the places of events.
#include <map>

#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

Outcome<Answer> document(const Service& service, const Call& call) {
  const std::string& id = call.path[0];
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  auto found = store->keep((*store)->document(id));
  if (!found) return tl::unexpected(fault_of(found.error()));
  if (!*found) return refuse(FaultCode::not_found, "there is no document of this id", "document " + id);
  const Document& document = **found;
  Json json{{"id", document.id}};
  if (document.date) json["date"] = to_iso(*document.date);
  json["title"] = document.title;
  json["publisher"] = document.publisher;
  if (!document.url.empty()) json["url"] = document.url;
  json["language"] = document.language;
  json["text"] = document.text;
  json["sentences"] = Json::array();
  auto sentences = store->keep((*store)->sentences(id));
  if (!sentences) return tl::unexpected(fault_of(sentences.error()));
  for (const StoredSentence& sentence : *sentences) {
    Json one{{"start", sentence.span.begin}, {"end", sentence.span.end}};
    if (!sentence.why_not.empty()) one["why_not"] = sentence.why_not;
    json["sentences"].push_back(std::move(one));
  }
  json["events"] = json["statements"] = Json::array();
  EventFilter events;
  events.document = id;
  auto done = store->keep((*store)->each_event(events, [&](StoredEvent&& stored) {
    json["events"].push_back(record_json(stored.event, stored.stamp));
    return true;
  }));
  if (!done) return tl::unexpected(fault_of(done.error()));
  StatementFilter statements;
  statements.document = id;
  done = store->keep((*store)->each_statement(statements, [&](StoredStatement&& stored) {
    json["statements"].push_back(record_json(stored.statement, stored.stamp));
    return true;
  }));
  if (!done) return tl::unexpected(fault_of(done.error()));
  return json_answer(json);
}

}  // namespace

std::vector<Route> document_routes() { return {{"GET", "/api/v1/documents/{id}", document, {}}}; }

}  // namespace longbow
