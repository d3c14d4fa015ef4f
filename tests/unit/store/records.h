// Records for the tests of store and analysis, written for them.
#pragma once

#include "coding/event.h"
#include "coding/statement.h"
#include "text/document.h"

namespace longbow::testing_records {

inline Date day(int year, unsigned month, unsigned day_of_month) {
  return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day_of_month}};
}

inline Entity entity(std::string text, std::string code, std::string sector = "", Span span = {0, 5}) {
  return {std::move(text), std::move(code), std::move(sector), "", span};
}

// The least an event has.
inline Event small_event(std::string id, std::string actor, std::string recipient, EventType type, int quad) {
  Event event;
  event.id = std::move(id);
  event.date = day(2011, 3, 5);
  event.actors = {entity(actor, actor, "GOV")};
  if (!recipient.empty()) event.recipients = {entity(recipient, recipient, "GOV", {10, 15})};
  event.types = {type};
  event.quad_code = quad;
  event.text_info = {"doc-1", 0, {0, 40}};
  return event;
}

// An event with something in every field.
inline Event full_event() {
  Event event;
  event.id = "doc-1-00c0ffee";
  event.date = day(2011, 3, 5);
  event.end_date = day(2011, 3, 9);
  event.date_precision = "range";
  event.actors = {{"l’armée «ivoirienne»", "CIV", "MIL", "Army of \"Côte d'Ivoire\"", {0, 20}}, entity("Ghana", "GHA")};
  event.recipients = {entity("rebels", "---", "REB", {31, 37})};
  event.types = {EventType::assault, EventType::coerce};
  event.modes = {"aerial", "seize"};
  event.contexts = {"military", "territory"};
  event.event_text = {"bombed", "took \\ the \"old\"\ttown"};
  event.quad_code = 4;
  event.event_scale = -9.5;
  event.cameo = "195";
  event.frameworks = {{"operation:licorne", "Opération Licorne", "operation"}};
  event.reasons = {{"stated", "to end the siege"}};
  event.attribution = {{entity("a spokesman", "CIV", "MIL", {50, 61}), AttributionKind::said},
                       {entity("the UN", "UN", "IGO", {70, 76}), AttributionKind::denied}};
  event.auxiliary = kHistorical | kNegation;
  event.location = Location{"Bouaké", "CIV", 7.69, -5.03};
  event.size.dead = 12;
  event.size.crowd = 40000;
  event.confidence = 0.93;
  event.text_info = {"doc-1", 3, {0, 120}};
  event.cite_info = {"Example Courier", "https://example.org/a?b=1&c=2", "Siège, jour 3", "en"};
  event.trace = {{"frame", "bomb.place", "bombed", {21, 27}}, {"standing", "not", "never", {15, 20}}};
  return event;
}

inline Statement full_statement() {
  Statement statement;
  statement.id = "doc-1-5a5a5a5a";
  statement.date = day(2011, 3, 5);
  statement.subjects = {entity("Ghana", "GHA")};
  statement.relation = Relation::cycle;
  statement.framework = {"plan:coast-watch", "Coast Watch", "plan"};
  statement.parent = FrameworkRef{"programme:gulf-patrol", "Gulf Patrol", "programme"};
  statement.cycle = Cycle{2, 2010, 2012, "running"};
  statement.attribution = {{entity("the ministry", "GHA", "GOV", {4, 16}), AttributionKind::reported}};
  statement.auxiliary = kFuture;
  statement.text_info = {"doc-1", 5, {200, 260}};
  statement.trace = {{"frame", "cycle.of", "second cycle of", {210, 225}}};
  return statement;
}

inline Document document(std::string id = "doc-1") {
  Document document;
  document.id = std::move(id);
  document.date = day(2011, 3, 5);
  document.text = "Une phrase. Und noch eine: 雨。";
  document.title = "A title";
  document.publisher = "Example Courier";
  document.url = "https://example.org/a";
  document.language = "en";
  return document;
}

}  // namespace longbow::testing_records
