// Plain text and JSON lines, and what all readers share.
#include <fmt/format.h>

#include "text/json_document.h"
#include "text/loose_date.h"
#include "text/readers.h"
#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::size_t kShownBytes = 200;

class JsonLinesReader : public DocumentReader {
 public:
  explicit JsonLinesReader(Source source) : source_(std::move(source)) {}

  std::optional<Record> next() override {
    Window& window = source_.window;
    while (true) {
      std::size_t stop = window.find("\n");
      std::size_t size = std::min(stop, window.view().size());
      line_.assign(window.view(), 0, size);
      bool end = stop == std::string_view::npos;
      std::uint64_t number = window.line();
      if (end && window.full()) {
        window.skip_line();
        return reject(at_line(source_, number), std::string(kTooLong), line_);
      }
      window.consume(end ? size : size + 1);
      if (end) {
        if (auto error = window.take_error()) return reject(at_line(source_, number), error->message, line_);
        if (line_.empty()) return std::nullopt;
      }
      if (is_blank(line_)) continue;
      auto document = parser_.parse(line_);
      if (!document) return reject(at_line(source_, number), document.error(), line_);
      return std::move(*document);
    }
  }

 private:
  Source source_;
  std::string line_;
  JsonDocumentParser parser_;
};

class TextReader : public DocumentReader {
 public:
  explicit TextReader(Source source) : source_(std::move(source)) {}

  std::optional<Record> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    Window& window = source_.window;
    while (window.more()) {
    }
    Document document;
    document.text = window.view();
    if (auto error = window.take_error()) return reject(source_.name, error->message, document.text);
    if (window.full()) return reject(source_.name, std::string(kTooLong), document.text);
    if (is_blank(document.text)) return std::nullopt;
    document.id = source_.id;
    auto fine = finish_document(document, "");
    if (!fine) return reject(source_.name, fine.error(), document.text);
    return document;
  }

 private:
  Source source_;
  bool done_ = false;
};

}  // namespace

std::string shortened(std::string_view record) {
  std::string shown(record.substr(0, kShownBytes));
  bool cut = record.size() > kShownBytes;
  while (auto bad = first_invalid_utf8(shown)) {
    if (cut && *bad + 3 >= shown.size()) {
      shown.resize(*bad);  // a character cut in two
    } else {
      shown.replace(*bad, 1, "\xEF\xBF\xBD");
    }
  }
  return shown;
}

Record reject(std::string where, std::string reason, std::string_view record) {
  return tl::unexpected(Reject{std::move(where), std::move(reason), shortened(record)});
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

std::string at_line(const Source& source, std::uint64_t line) { return fmt::format("{}:{}", source.name, line); }

tl::expected<void, std::string> check_text(std::string_view text, std::string_view what) {
  if (text.find('\0') != std::string_view::npos) {
    return tl::unexpected(fmt::format("{} is binary: it holds NUL bytes", what));
  }
  if (auto at = first_invalid_utf8(text)) {
    return tl::unexpected(fmt::format("invalid UTF-8 at byte {} of {}", *at, what));
  }
  return {};
}

tl::expected<void, std::string> finish_document(Document& document, std::string_view date) {
  const std::pair<std::string_view, const std::string*> fields[] = {
      {"the id", &document.id},   {"the text", &document.text}, {"the title", &document.title},
      {"the publisher", &document.publisher}, {"the url", &document.url},   {"the language", &document.language}};
  for (auto& [what, value] : fields) {
    if (auto fine = check_text(*value, what); !fine) return fine;
  }
  if (!is_blank(date)) {
    document.date = parse_loose_date(date);
    if (!document.date) {
      return tl::unexpected(fmt::format("this is no date that can be read: \"{}\"", shortened(date.substr(0, 40))));
    }
  }
  if (document.id.empty()) document.id = id_from_text(document.text);
  return {};
}

std::unique_ptr<DocumentReader> text_reader(Source source) { return std::make_unique<TextReader>(std::move(source)); }

std::unique_ptr<DocumentReader> json_lines_reader(Source source) {
  return std::make_unique<JsonLinesReader>(std::move(source));
}

}  // namespace longbow
