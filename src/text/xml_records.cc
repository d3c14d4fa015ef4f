#include "text/xml_records.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/charset.h"

namespace longbow {
namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::size_t kMostHead = 1 << 16;
constexpr std::size_t kLongestName = 64;

std::string_view behind_colon(std::string_view name) { return name.substr(name.find(':') + 1); }

// The value of encoding="..." in an XML declaration; "" where it says nothing.
std::string declared_encoding(std::string_view head) {
  if (!head.starts_with("<?xml")) return "";
  head = head.substr(0, head.find("?>"));
  std::size_t at = head.find("encoding");
  if (at == kNone) return "";
  std::size_t open = head.find_first_of("'\"", at);
  if (open == kNone) return "";
  std::size_t close = head.find(head[open], open + 1);
  return close == kNone ? "" : std::string(head.substr(open + 1, close - open - 1));
}

}  // namespace

XmlRecords::XmlRecords(Source source, std::vector<std::string_view> names)
    : source_(std::move(source)), names_(std::move(names)) {}

std::string_view XmlRecords::local_name(std::size_t at) {
  source_.window.hold(at + kLongestName);
  std::string_view name = source_.window.view().substr(at, kLongestName);
  return behind_colon(name.substr(0, name.find_first_of(" \t\r\n/>")));
}

// The next tag of a record, at or behind `from`: not one in a comment, in CDATA or in a document type.
std::optional<XmlRecords::Tag> XmlRecords::next_tag(std::size_t from) {
  Window& window = source_.window;
  // Behind what opens at `at` and ends in `close`; where that never comes, only the opening is skipped. What was
  // searched in vain is not searched again, or a file of nothing but openings would take for ever.
  auto behind = [&](std::size_t at, std::string_view close) {
    std::uint64_t& in_vain = in_vain_[close];
    std::size_t from_here = in_vain > consumed_ + at ? static_cast<std::size_t>(in_vain - consumed_) : at;
    std::size_t end = window.find(close, from_here);
    if (end != kNone) return end + close.size();
    in_vain = consumed_ + window.view().size() - std::min(window.view().size() - at, close.size() - 1);
    return at + 2;
  };
  while (true) {
    std::size_t at = window.find("<", from);
    if (at == kNone) return std::nullopt;
    window.hold(at + 10);
    std::string_view rest = window.view().substr(at);
    if (rest.starts_with("<!--")) {
      from = behind(at, "-->");
    } else if (rest.starts_with("<![CDATA[")) {
      from = behind(at, "]]>");
    } else if (rest.starts_with("<!DOCTYPE")) {
      std::size_t end = window.find(">", at), subset = window.view().substr(0, end).find('[', at);
      from = subset == kNone ? behind(at, ">") : behind(subset, "]");
    } else {
      bool closes = rest.starts_with("</");
      std::string_view name = local_name(at + (closes ? 2 : 1));
      if (std::find(names_.begin(), names_.end(), name) != names_.end()) return Tag{at, closes};
      from = at + 1;
    }
  }
}

// The end of the tag that begins at `from`, past its ">"; kNone where there is none before the next "<".
std::size_t XmlRecords::end_of_tag(std::size_t from) {
  char quote = 0;
  for (std::size_t at = from + 1;; ++at) {
    if (at >= source_.window.view().size() && !source_.window.hold(at + 1)) return kNone;
    char c = source_.window.view()[at];
    if (c == '<') return kNone;
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
}

void XmlRecords::read_head(std::string_view before) {
  encoding_ = declared_encoding(before);
  if (auto text = to_utf8(before.substr(0, kMostHead), encoding_)) {
    head_.load_buffer(text->data(), text->size(), pugi::parse_default, pugi::encoding_utf8);
  }
}

void XmlRecords::consume(std::size_t size) {
  source_.window.consume(size);
  consumed_ += size;
}

// Consumes up to the next record's first tag; false where there is none.
bool XmlRecords::seek_record() {
  Window& window = source_.window;
  while (true) {
    auto tag = next_tag(0);
    if (!began_) {
      began_ = true;
      read_head(window.view().substr(0, tag ? tag->begin : window.view().size()));
    }
    if (tag && !tag->closes) {
      consume(tag->begin);
      return true;
    }
    // A closing tag without its opening one belongs to a record that was given up.
    bool more = tag || window.full();
    consume(tag ? tag->begin + 1 : window.view().size());
    if (!more) return false;
  }
}

tl::unexpected<Reject> XmlRecords::give_up(std::size_t size, std::string reason) {
  Record fault = reject(where_, std::move(reason), source_.window.view().substr(0, 400));
  consume(size);
  return tl::unexpected(std::move(fault.error()));
}

tl::expected<pugi::xml_node, Reject> XmlRecords::parse(std::size_t size) {
  // What should be UTF-8 and is not is found when the document is finished.
  std::optional<std::string> text = is_utf8(encoding_) ? std::optional<std::string>(source_.window.view().substr(0, size))
                                 : to_utf8(source_.window.view().substr(0, size), encoding_);
  if (!text) return give_up(size, fmt::format("the file is in an encoding that is not known: \"{}\"", encoding_));
  text_ = std::move(*text);
  pugi::xml_parse_result result = record_.load_buffer(text_.data(), text_.size(), pugi::parse_default,
                                                      pugi::encoding_utf8);
  if (!result) return give_up(size, fmt::format("the XML is faulty: {}", result.description()));
  consume(size);
  return record_.document_element();
}

std::optional<tl::expected<pugi::xml_node, Reject>> XmlRecords::next() {
  Window& window = source_.window;
  if (ended_) return std::nullopt;
  if (!seek_record()) {
    ended_ = true;
    auto error = window.take_error();
    if (!error) return std::nullopt;
    Record fault = reject(at_line(source_, window.line()), error->message, "");
    return tl::unexpected(std::move(fault.error()));
  }
  where_ = at_line(source_, window.line());
  std::size_t opened = end_of_tag(0);
  if (opened == kNone) return give_up(1, window.full() ? std::string(kTooLong) : "a tag is not closed");
  if (window.view()[opened - 2] == '/') return parse(opened);
  auto tag = next_tag(opened);
  if (!tag) {
    return give_up(opened, window.full() ? std::string(kTooLong) : "the file ends within the element");
  }
  if (!tag->closes) return give_up(opened, "the element is not closed before the next begins");
  std::size_t end = end_of_tag(tag->begin);
  if (end == kNone) return give_up(opened, "the file ends within the element");
  return parse(end);
}

std::string_view local_name(const pugi::xml_node& node) { return behind_colon(node.name()); }

pugi::xml_node child_named(const pugi::xml_node& node, std::string_view name) {
  for (pugi::xml_node child : node.children()) {
    if (local_name(child) == name) return child;
  }
  return {};
}

std::string text_below(const pugi::xml_node& node) {
  struct Collector : pugi::xml_tree_walker {
    std::string text;
    bool for_each(pugi::xml_node& part) override {
      if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata) text += part.value();
      return true;
    }
  } collector;
  pugi::xml_node start = node;
  start.traverse(collector);
  return std::move(collector.text);
}

}  // namespace longbow
