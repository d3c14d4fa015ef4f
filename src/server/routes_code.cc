// A text coded on the spot. Nothing of it is kept.
#include <fmt/format.h>
#include <simdjson.h>

#include "server/coding_room.h"
#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

constexpr std::size_t kMostText = 200'000;  // bytes
constexpr int kAtATime = 3;

// A member of the body that is text; "" where it is not given.
Outcome<std::string> text_of(const Json& body, const char* member) {
  auto found = body.find(member);
  if (found == body.end() || found->is_null()) return std::string();
  if (!found->is_string()) return refuse(FaultCode::bad_request, "this is to be text", fmt::format("member {}", member));
  return found->get<std::string>();
}

Outcome<Document> document_of(const std::string& body) {
  if (!simdjson::validate_utf8(body.data(), body.size())) {
    return refuse(FaultCode::bad_request, "the body is not UTF-8", "the body");
  }
  Json json = Json::parse(body, nullptr, false);
  if (!json.is_object()) {
    return refuse(FaultCode::bad_request, "the body is no JSON object, as {\"text\": \"...\"}", "the body");
  }
  for (const auto& [name, value] : json.items()) {
    if (name != "text" && name != "date" && name != "title") {
      return refuse(FaultCode::bad_request, "there is no such member", "member " + name,
                    nearest_hint(name, {"text", "date", "title"}));
    }
  }
  Document document;
  document.id = "text";
  for (auto [to, name] : {std::pair{&document.text, "text"}, std::pair{&document.title, "title"}}) {
    auto text = text_of(json, name);
    if (!text) return tl::unexpected(text.error());
    *to = std::move(*text);
  }
  if (document.text.empty()) return refuse(FaultCode::bad_request, "there is no text to code", "member text");
  if (document.text.size() > kMostText) {
    return refuse(FaultCode::too_large, fmt::format("a text has at most {} bytes; longer ones are for `longbow code`", kMostText),
                  "member text");
  }
  auto date = text_of(json, "date");
  if (!date) return tl::unexpected(date.error());
  if (!date->empty()) {
    document.date = parse_iso_date(*date);
    if (!document.date) {
      return refuse(FaultCode::bad_request, fmt::format("\"{}\" is no date; write it as 2009-04-22", *date), "member date");
    }
  }
  return document;
}

Outcome<Answer> code(const Service& service, const Call& call) {
  if (service.coding == nullptr) return refuse(FaultCode::unavailable, "this server has no model to code texts with");
  auto document = document_of(call.request.body);
  if (!document) return tl::unexpected(document.error());
  auto coded = service.coding->code(*document);
  if (!coded) return tl::unexpected(coded.error());
  return json_answer(coded_json(*document, *coded, service.coding->stamp()));
}

}  // namespace

Outcome<CodedDocument> CodingRoom::code(const Document& document) {
  if (busy_.fetch_add(1) >= kAtATime) {
    busy_.fetch_sub(1);
    return refuse(FaultCode::busy, "other texts are being coded", "", "try again in a moment");
  }
  CodedDocument coded = Coder(models_).code(document, true);
  busy_.fetch_sub(1);
  return coded;
}

std::vector<Route> code_routes() { return {{"POST", "/api/v1/code", code, {}, false, false}}; }

}  // namespace longbow
