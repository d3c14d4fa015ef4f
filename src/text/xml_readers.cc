// Readers of XML: sentences as PETRARCH has them, and feeds.
#include <pugixml.hpp>

#include <algorithm>
#include <optional>

#include "text/html.h"
#include "text/readers.h"
#include "text/xml_records.h"

namespace longbow {
namespace {

std::string attribute(const pugi::xml_node& node, const char* name) { return node.attribute(name).value(); }

std::string_view trimmed(std::string_view text) {
  std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// A story's id of the id of one of its sentences: "AFP-7" of "AFP-7_3".
std::string story_of(const std::string& id) {
  std::size_t bar = id.rfind('_');
  bool numbered = bar != std::string::npos && bar > 0 && bar + 1 < id.size() &&
                  std::all_of(id.begin() + static_cast<std::ptrdiff_t>(bar) + 1, id.end(),
                              [](char c) { return c >= '0' && c <= '9'; });
  return numbered ? id.substr(0, bar) : id;
}

// <Sentence date id="STORY_3" source sentence="True"><Text>...</Text><Parse>...</Parse></Sentence>. Sentences of one
// story that follow each other are one document, each a paragraph of its own; parses are passed over, as the program
// has its own.
class PetrarchReader : public DocumentReader {
 public:
  explicit PetrarchReader(Source source) : records_(std::move(source), {"Sentence", "Article", "Story"}) {}

  std::optional<Record> next() override {
    while (true) {
      if (fault_) return std::exchange(fault_, std::nullopt);
      if (ended_) return std::exchange(story_, std::nullopt);
      auto part = next_part();
      if (!part) continue;
      if (story_ && part->id == story_->value().id && grow(*part)) continue;
      std::optional<Record> whole = std::exchange(story_, Record(std::move(*part)));
      if (whole) return whole;
    }
  }

 private:
  // One sentence, or nothing where it was a reject or the end.
  std::optional<Document> next_part() {
    auto node = records_.next();
    if (!node) {
      ended_ = true;
      return std::nullopt;
    }
    if (!*node) {
      fault_ = tl::unexpected(std::move(node->error()));
      return std::nullopt;
    }
    Document part;
    std::string id = attribute(**node, "id");
    part.id = attribute(**node, "sentence") == "False" ? id : story_of(id);
    part.publisher = attribute(**node, "source");
    part.url = attribute(**node, "url");
    pugi::xml_node text = child_named(**node, "Text");
    if (!text) return refuse("the sentence has no <Text>");
    part.text = trimmed(text_below(text));
    if (auto fine = finish_document(part, attribute(**node, "date")); !fine) return refuse(fine.error());
    return part;
  }

  std::optional<Document> refuse(std::string reason) {
    fault_ = reject(records_.where(), std::move(reason), records_.text());
    return std::nullopt;
  }

  bool grow(const Document& part) {
    std::string& text = story_->value().text;
    if (text.size() + part.text.size() > kLongestRecord) return false;
    text += "\n\n" + part.text;
    return true;
  }

  XmlRecords records_;
  std::optional<Record> story_;  // under way; never a reject
  std::optional<Record> fault_;
  bool ended_ = false;
};

// RSS 0.9 to 2.0 and Atom.
class FeedReader : public DocumentReader {
 public:
  explicit FeedReader(Source source) : records_(std::move(source), {"item", "entry"}) {}

  std::optional<Record> next() override {
    auto item = records_.next();
    if (!item) return std::nullopt;
    if (!*item) return tl::unexpected(std::move(item->error()));
    Document document = document_of(**item);
    if (is_blank(document.text)) return reject(records_.where(), "the item has no text", records_.text());
    std::string date = first_text(**item, {"pubDate", "published", "date", "updated"});
    if (auto fine = finish_document(document, date); !fine) {
      return reject(records_.where(), fine.error(), records_.text());
    }
    return document;
  }

 private:
  static std::string first_text(const pugi::xml_node& node, std::initializer_list<std::string_view> names) {
    for (std::string_view name : names) {
      std::string text = text_below(child_named(node, name));
      if (!is_blank(text)) return std::string(trimmed(text));
    }
    return "";
  }

  // Text in a feed is HTML, escaped or, in Atom, as elements.
  static std::string readable(const pugi::xml_node& node) {
    if (attribute(node, "type") != "xhtml") return std::string(trimmed(text_of_html(text_below(node))));
    struct Writer : pugi::xml_writer {
      std::string text;
      void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    } writer;
    node.print(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return std::string(trimmed(text_of_html(writer.text)));
  }

  static std::string link_of(const pugi::xml_node& item) {
    std::string any;
    for (pugi::xml_node child : item.children()) {
      if (local_name(child) != "link") continue;
      std::string href = attribute(child, "href"), rel = attribute(child, "rel");
      if (href.empty()) href = trimmed(text_below(child));
      if (rel.empty() || rel == "alternate") return href;
      if (any.empty()) any = href;
    }
    return any;
  }

  Document document_of(const pugi::xml_node& item) const {
    Document document;
    // The longest of what a feed may hold is nearest to the whole article.
    for (const char* name : {"encoded", "content", "description", "summary"}) {
      std::string text = readable(child_named(item, name));
      if (text.size() > document.text.size()) document.text = std::move(text);
    }
    document.title = readable(child_named(item, "title"));
    document.url = link_of(item);
    document.id = first_text(item, {"guid", "id"});
    if (document.id.empty()) document.id = document.url;
    pugi::xml_node origin = child_named(item, "source");  // of an item taken over: Atom has a feed's head, RSS a name
    document.publisher = first_text(origin, {"title"});
    if (document.publisher.empty() && !child_named(origin, "id")) document.publisher = trimmed(text_below(origin));
    document.language = attribute(item, "xml:lang");
    if (document.language.empty()) document.language = first_text(item, {"language"});
    pugi::xml_node feed = records_.head().document_element(), channel = child_named(feed, "channel");
    if (document.publisher.empty()) document.publisher = first_text(channel ? channel : feed, {"title"});
    if (document.language.empty()) document.language = first_text(channel, {"language"});
    if (document.language.empty()) document.language = attribute(feed, "xml:lang");
    return document;
  }

  XmlRecords records_;
};

}  // namespace

std::unique_ptr<DocumentReader> petrarch_reader(Source source) {
  return std::make_unique<PetrarchReader>(std::move(source));
}

std::unique_ptr<DocumentReader> feed_reader(Source source) { return std::make_unique<FeedReader>(std::move(source)); }

}  // namespace longbow
