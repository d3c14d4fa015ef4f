#include "text/json_document.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <string_view>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "text/utf8.h"

namespace longbow {
namespace {

namespace dom = simdjson::dom;
using Fault = tl::unexpected<std::string>;

Fault fault(std::string reason) { return Fault(std::move(reason)); }

std::string_view type_name(dom::element_type type) {
  switch (type) {
    case dom::element_type::ARRAY:
      return "a list";
    case dom::element_type::OBJECT:
      return "an object";
    case dom::element_type::STRING:
      return "a string";
    case dom::element_type::BOOL:
      return "true or false";
    case dom::element_type::NULL_VALUE:
      return "null";
    default:
      return "a number";
  }
}

// A string that may be left out or null. The JSON parser lets a lone low surrogate through, so what it made is
// checked once more.
tl::expected<std::string, std::string> optional_string(dom::object object, std::string_view key) {
  dom::element value;
  if (object.at_key(key).get(value) || value.is_null()) return std::string();
  std::string_view text;
  if (value.get(text)) return fault(fmt::format("\"{}\" must be a string, and is {}", key, type_name(value.type())));
  if (first_invalid_utf8(text)) return fault(fmt::format("\"{}\" holds half of a surrogate pair", key));
  if (text.find('\0') != std::string_view::npos) return fault(fmt::format("\"{}\" holds a NUL character", key));
  return std::string(text);
}

tl::expected<std::string, std::string> read_id(dom::object object) {
  dom::element value;
  if (!object.at_key("id").get(value)) {
    std::int64_t number = 0;
    if (!value.get(number)) return std::to_string(number);
  }
  return optional_string(object, "id");
}

tl::expected<std::uint32_t, std::string> read_offset(dom::object mention, std::string_view key) {
  dom::element value;
  if (mention.at_key(key).get(value)) return fault(fmt::format("a mention without \"{}\"", key));
  std::uint64_t number = 0;
  if (value.get(number) || number > 0xFFFFFFFFULL) {
    return fault(fmt::format("\"{}\" of a mention must be a whole number, from 0", key));
  }
  return static_cast<std::uint32_t>(number);
}

tl::expected<UserMention, std::string> read_mention(dom::element element, std::uint32_t text_size) {
  dom::object object;
  if (element.get(object)) return fault("a mention must be an object with \"start\" and \"end\"");
  auto start = read_offset(object, "start");
  if (!start) return Fault(start.error());
  auto end = read_offset(object, "end");
  if (!end) return Fault(end.error());
  if (*start >= *end || *end > text_size) {
    return fault(
        fmt::format("a mention from {} to {} does not lie in the text of {} characters", *start, *end, text_size));
  }
  auto code = optional_string(object, "code");
  if (!code) return Fault(code.error());
  auto role = optional_string(object, "role");
  if (!role) return Fault(role.error());
  UserMention mention{{*start, *end}, *code, MentionRole::any};
  if (*role == "actor") {
    mention.role = MentionRole::actor;
  } else if (*role == "recipient") {
    mention.role = MentionRole::recipient;
  } else if (!role->empty()) {
    return fault(fmt::format("the role of a mention is \"actor\" or \"recipient\", not \"{}\"", *role));
  }
  return mention;
}

tl::expected<std::vector<UserMention>, std::string> read_mentions(dom::object object, std::string_view text) {
  std::vector<UserMention> mentions;
  dom::element value;
  if (object.at_key("mentions").get(value) || value.is_null()) return mentions;
  dom::array list;
  if (value.get(list)) return fault(fmt::format("\"mentions\" must be a list, and is {}", type_name(value.type())));
  std::uint32_t size = CodePoints(text).size();
  for (dom::element element : list) {
    auto mention = read_mention(element, size);
    if (!mention) return Fault(mention.error());
    mentions.push_back(std::move(*mention));
  }
  return mentions;
}

tl::expected<std::optional<Date>, std::string> read_date(dom::object object) {
  auto text = optional_string(object, "date");
  if (!text) return Fault(text.error());
  if (text->empty()) return std::nullopt;
  auto date = parse_iso_date(*text);
  if (!date) return fault(fmt::format("\"date\" is no date of the form 2009-04-22: \"{}\"", text->substr(0, 40)));
  return date;
}

tl::expected<Document, std::string> read_document(dom::object object) {
  Document document;
  dom::element text;
  if (object.at_key("text").get(text) || text.is_null()) return fault("there is no \"text\"");
  std::pair<std::string_view, std::string*> fields[] = {{"text", &document.text},
                                                        {"title", &document.title},
                                                        {"publisher", &document.publisher},
                                                        {"url", &document.url},
                                                        {"language", &document.language}};
  for (auto& [key, into] : fields) {
    auto value = optional_string(object, key);
    if (!value) return Fault(value.error());
    *into = std::move(*value);
  }
  auto id = read_id(object);
  if (!id) return Fault(id.error());
  document.id = id->empty() ? id_from_text(document.text) : std::move(*id);
  auto date = read_date(object);
  if (!date) return Fault(date.error());
  document.date = *date;
  auto mentions = read_mentions(object, document.text);
  if (!mentions) return Fault(mentions.error());
  document.mentions = std::move(*mentions);
  return document;
}

}  // namespace

struct JsonDocumentParser::State {
  dom::parser parser;
};

JsonDocumentParser::JsonDocumentParser() : state_(std::make_unique<State>()) {}
JsonDocumentParser::~JsonDocumentParser() = default;

tl::expected<Document, std::string> JsonDocumentParser::parse(std::string& line) {
  if (line.find('\0') != std::string::npos) return fault("the record is binary: it holds NUL bytes");
  if (auto at = first_invalid_utf8(line)) return fault(fmt::format("invalid UTF-8 at byte {} of the record", *at));
  if (line.capacity() < line.size() + simdjson::SIMDJSON_PADDING)
    line.reserve(line.size() + simdjson::SIMDJSON_PADDING);
  dom::element root;
  auto code = state_->parser.parse(line.data(), line.size(), false).get(root);
  if (code) return fault(fmt::format("invalid JSON: {}", simdjson::error_message(code)));
  dom::object object;
  if (root.get(object)) return fault(fmt::format("a line must hold one object, and holds {}", type_name(root.type())));
  return read_document(object);
}

std::string id_from_text(std::string_view text) {
  return fmt::format("doc-{:016x}", XXH3_64bits(text.data(), text.size()));
}

}  // namespace longbow
