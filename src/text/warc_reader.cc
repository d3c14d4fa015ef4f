// Web archives, WARC 0.17 to 1.1: pages that a server gave, and texts that were made of pages (WET). A record whose length
// is wrong costs itself alone: reading starts again at the next line that begins a record.
#include <fmt/format.h>

#include <charconv>

#include "text/html.h"
#include "text/http.h"
#include "text/loose_date.h"
#include "text/readers.h"

namespace longbow {
namespace {

constexpr auto kNone = std::string_view::npos;
constexpr std::size_t kLongestHead = 1 << 16;

// "2c8f..." of "<urn:uuid:2c8f...>"
std::string id_of(std::string id) {
  if (id.starts_with("<")) id.erase(0, 1);
  if (id.ends_with(">")) id.pop_back();
  if (id.starts_with("urn:uuid:")) id.erase(0, 9);
  return id;
}

// "news.example.org" of "https://news.example.org:443/a"
std::string host_of(std::string_view url) {
  std::size_t begin = url.find("://");
  if (begin == kNone) return "";
  url.remove_prefix(begin + 3);
  return std::string(url.substr(0, url.find_first_of("/:?#")));
}

class WarcReader : public DocumentReader {
 public:
  explicit WarcReader(Source source) : source_(std::move(source)) {}

  std::optional<Record> next() override {
    Window& window = source_.window;
    while (true) {
      if (!skip_gap()) return at_end();
      ++number_;
      if (!window.view().starts_with("WARC/")) {
        std::string shown(window.view().substr(0, 400));
        seek_record(1);
        return reject(where(), "what stands here is no record of an archive", shown);
      }
      auto record = next_record();
      if (record) return record;
    }
  }

 private:
  std::string where() const { return fmt::format("{}: record {}", source_.name, number_); }

  // Line breaks between records. False at the end.
  bool skip_gap() {
    Window& window = source_.window;
    while (window.hold(1)) {
      char c = window.view()[0];
      if (c != '\r' && c != '\n') {
        window.hold(5);
        return true;
      }
      window.consume(1);
    }
    return false;
  }

  std::optional<Record> at_end() {
    auto error = source_.window.take_error();
    if (!error) return std::nullopt;
    return reject(source_.name, error->message, "");
  }

  // Consumes up to the next line that begins a record, `from` bytes behind here or later.
  void seek_record(std::size_t from) {
    Window& window = source_.window;
    while (true) {
      std::size_t at = window.find("\nWARC/", from);
      if (at != kNone) return window.consume(at + 1);
      bool more = window.full();
      window.consume(window.view().size());
      if (!more) return;
      from = 0;
    }
  }

  std::optional<Record> give_up(std::size_t from, std::string reason) {
    std::string shown(source_.window.view().substr(0, 400));
    seek_record(from);
    return reject(where(), std::move(reason), shown);
  }

  // The record that begins here: a document, a reject, or nothing where it is of another kind.
  std::optional<Record> next_record() {
    Window& window = source_.window;
    window.hold(kLongestHead);
    std::size_t head = window.view().substr(0, kLongestHead).find("\r\n\r\n");
    if (head == kNone) return give_up(1, "the record's head has no end");
    HeaderFields fields = parse_header_fields(window.view().substr(0, head));
    std::size_t length = 0;
    const std::string& said = fields["content-length"];
    auto [end, fault] = std::from_chars(said.data(), said.data() + said.size(), length);
    if (said.empty() || fault != std::errc() || end != said.data() + said.size()) {
      return give_up(1, "the record does not say how long it is");
    }
    std::size_t begin = head + 4;
    if (length > kLongestRecord - begin) {
      if (is_wanted(fields)) return give_up(begin, std::string(kTooLong));
      seek_record(begin);
      return std::nullopt;
    }
    if (!window.hold(begin + length)) {
      // Cut off by the file's end, or its length is wrong and more records follow.
      auto error = window.take_error();
      return give_up(begin, error ? error->message : "the file ends within the record");
    }
    window.hold(begin + length + 9);
    std::string_view rest = window.view().substr(begin + length);
    if (!rest.empty() && !rest.starts_with("\r\n") && !rest.starts_with("\n") && !rest.starts_with("WARC/")) {
      return give_up(begin, "the record is not as long as it says");
    }
    std::optional<Record> record = read(fields, window.view().substr(begin, length));
    window.consume(begin + length);
    return record;
  }

  static std::string value(const HeaderFields& fields, const char* name) {
    auto found = fields.find(name);
    return found == fields.end() ? "" : found->second;
  }

  static bool is_wanted(const HeaderFields& fields) {
    std::string kind = value(fields, "warc-type");
    return kind == "response" || kind == "conversion" || kind == "resource";
  }

  std::optional<Record> read(const HeaderFields& fields, std::string_view block) {
    if (!is_wanted(fields)) return std::nullopt;
    std::string content = value(fields, "content-type");
    HttpAnswer answer;
    if (content.starts_with("application/http") || (content.empty() && block.starts_with("HTTP/"))) {
      auto parsed = parse_http_answer(block);
      if (!parsed) return reject(where(), parsed.error(), block);
      if (parsed->status != 200) return std::nullopt;  // moved, gone, forbidden: no article
      answer = std::move(*parsed);
    } else {
      answer.fields["content-type"] = content;
      answer.body = block;
    }
    return document_of(fields, answer);
  }

  std::optional<Record> document_of(const HeaderFields& fields, const HttpAnswer& answer) {
    std::string media = answer.media_type();
    Document document;
    std::string date;
    if (media == "text/html" || media == "application/xhtml+xml") {
      auto article = read_article(answer.body, answer.charset());
      if (!article) return reject(where(), article.error(), answer.body);
      document.text = std::move(article->text);
      document.title = std::move(article->title);
      document.publisher = std::move(article->publisher);
      document.language = std::move(article->language);
      date = std::move(article->date);
    } else if (media == "text/plain") {
      document.text = answer.body;
    } else {
      return std::nullopt;  // a picture, a script
    }
    document.id = id_of(value(fields, "warc-record-id"));
    document.url = value(fields, "warc-target-uri");
    if (document.publisher.empty()) document.publisher = host_of(document.url);
    // A page's date that cannot be read, or none: the day on which it was fetched.
    if (!parse_loose_date(date)) date = value(fields, "warc-date");
    if (auto fine = finish_document(document, date); !fine) return reject(where(), fine.error(), answer.body);
    return document;
  }

  Source source_;
  std::uint64_t number_ = 0;
};

// A page in a file of its own.
class HtmlReader : public DocumentReader {
 public:
  explicit HtmlReader(Source source) : source_(std::move(source)) {}

  std::optional<Record> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    Window& window = source_.window;
    while (window.more()) {
    }
    if (auto error = window.take_error()) return reject(source_.name, error->message, window.view());
    if (window.full()) return reject(source_.name, std::string(kTooLong), window.view());
    if (is_blank(window.view())) return std::nullopt;
    auto article = read_article(window.view());
    if (!article) return reject(source_.name, article.error(), window.view());
    Document document;
    document.id = source_.id;
    document.text = std::move(article->text);
    document.title = std::move(article->title);
    document.publisher = std::move(article->publisher);
    document.language = std::move(article->language);
    std::string date = parse_loose_date(article->date) ? article->date : "";
    if (auto fine = finish_document(document, date); !fine) {
      return reject(source_.name, fine.error(), window.view());
    }
    return document;
  }

 private:
  Source source_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<DocumentReader> warc_reader(Source source) { return std::make_unique<WarcReader>(std::move(source)); }

std::unique_ptr<DocumentReader> html_reader(Source source) { return std::make_unique<HtmlReader>(std::move(source)); }

}  // namespace longbow
