// Tables, one document a row, as RFC 4180 has them; the first row names the columns. Quoting is libcsv's business, rows
// that go wrong are ours: a quote that is never closed costs its own line and no more, because reading starts again
// behind that line.
#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "text/readers.h"

namespace longbow {
namespace {

using Row = std::vector<std::string>;

// Gives libcsv a line at a time until a row is whole.
class RowParser {
 public:
  explicit RowParser(char delimiter) {
    csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    // Blanks around a field are the field's.
    csv_set_space_func(&parser_, [](unsigned char) { return 0; });
  }
  ~RowParser() { csv_free(&parser_); }
  RowParser(const RowParser&) = delete;
  RowParser& operator=(const RowParser&) = delete;

  // False where a quote stands where none may.
  bool add(std::string_view line) {
    return csv_parse(&parser_, line.data(), line.size(), &on_field, &on_row, this) == line.size();
  }
  // The input ends here. False within quotes.
  bool end() { return csv_fini(&parser_, &on_field, &on_row, this) == 0; }
  bool whole() const { return whole_; }
  Row& row() { return row_; }

 private:
  static void on_field(void* text, std::size_t size, void* self) {
    auto* parser = static_cast<RowParser*>(self);
    // What follows a lone carriage return is taken for more of the same row.
    parser->row_.emplace_back(static_cast<const char*>(text), size);
  }
  static void on_row(int, void* self) { static_cast<RowParser*>(self)->whole_ = true; }

  csv_parser parser_{};
  Row row_;
  bool whole_ = false;
};

class TableReader : public DocumentReader {
 public:
  TableReader(Source source, char delimiter, ColumnMap columns)
      : source_(std::move(source)), delimiter_(delimiter), columns_(std::move(columns)) {}

  std::optional<Record> next() override {
    if (done_) return std::nullopt;
    if (header_.empty()) {
      if (auto fault = read_header()) {
        done_ = true;
        return fault;
      }
    }
    std::uint64_t line = skip_empty_lines();
    auto row = next_row();
    if (!row) return reject(at_line(source_, line), row.error(), shown_);
    if (!row->has_value()) {
      done_ = true;
      if (auto error = source_.window.take_error()) return reject(at_line(source_, line), error->message, "");
      return std::nullopt;
    }
    auto document = document_of(**row);
    if (!document) return reject(at_line(source_, line), document.error(), shown_);
    return std::move(*document);
  }

 private:
  std::uint64_t skip_empty_lines() {
    Window& window = source_.window;
    while (window.hold(1) && (window.view()[0] == '\n' || window.view()[0] == '\r')) window.consume(1);
    return window.line();
  }

  // The next row, nothing at the end, or why there is none here; what was wrong is consumed. shown_ is its beginning.
  tl::expected<std::optional<Row>, std::string> next_row() {
    Window& window = source_.window;
    if (!window.hold(1)) return std::nullopt;
    RowParser parser(delimiter_);
    std::size_t first_line = 0;
    for (std::size_t at = 0;;) {
      std::size_t stop = window.find("\n", at);
      bool last = stop == std::string_view::npos;
      std::size_t end = last ? window.view().size() : stop + 1;
      if (first_line == 0) first_line = end;
      if (last && window.full()) return too_long(first_line, end);
      std::string_view line = window.view().substr(at, end - at);
      bool fine = parser.add(line) && (parser.whole() || !last || parser.end());
      if (!fine) return misquoted(first_line, last ? "a quote is never closed" : "a quote stands within a field");
      at = end;
      if (parser.whole() || last) {
        shown_ = window.view().substr(0, std::min<std::size_t>(end, 400));
        window.consume(end);
        return std::move(parser.row());
      }
    }
  }

  // Reading goes on behind the row's first line: what is behind it is whole in most files.
  tl::unexpected<std::string> give_up(std::size_t first_line, std::string reason) {
    shown_ = source_.window.view().substr(0, std::min<std::size_t>(first_line, 400));
    source_.window.consume(first_line);
    return tl::unexpected(std::move(reason));
  }

  tl::unexpected<std::string> too_long(std::size_t first_line, std::size_t end) {
    auto fault = give_up(first_line, first_line == end ? std::string(kTooLong) : "a quote is not closed for 64 MiB");
    if (first_line == end) source_.window.skip_line();
    return fault;
  }

  // Most tables with tabs are written without quoting: where quotes make no row, they are taken for plain characters.
  tl::expected<std::optional<Row>, std::string> misquoted(std::size_t first_line, const char* reason) {
    if (delimiter_ == '\t') {
      std::string_view line = source_.window.view().substr(0, first_line);
      while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
      Row row;
      for (std::size_t at = 0;;) {
        std::size_t tab = line.find('\t', at);
        row.emplace_back(line.substr(at, tab - at));
        if (tab == std::string_view::npos) break;
        at = tab + 1;
      }
      if (row.size() == header_.size()) {
        shown_ = line.substr(0, 400);
        source_.window.consume(first_line);
        return row;
      }
    }
    return give_up(first_line, reason);
  }

  std::optional<Record> read_header() {
    std::uint64_t line = skip_empty_lines();
    auto row = next_row();
    if (!row) return reject(at_line(source_, line), "the first line must name the columns: " + row.error(), shown_);
    if (!row->has_value()) return std::nullopt;
    header_ = std::move(**row);
    for (std::string_view field : {"id", "date", "text", "title", "publisher", "url", "language"}) {
      auto mapped = columns_.find(std::string(field));
      std::string_view name = mapped == columns_.end() ? field : std::string_view(mapped->second);
      auto found = std::find_if(header_.begin(), header_.end(), [&](std::string_view column) {
        return std::equal(column.begin(), column.end(), name.begin(), name.end(), [](char a, char b) {
          return a == b || ((a | 0x20) == (b | 0x20) && (a | 0x20) >= 'a' && (a | 0x20) <= 'z');
        });
      });
      if (found != header_.end()) {
        places_.emplace(field, found - header_.begin());
      } else if (mapped != columns_.end() || field == "text") {
        return reject(at_line(source_, line),
                      fmt::format("there is no column \"{}\" among {}; --map {}=COLUMN says which to take", name,
                                  fmt::join(header_, ", "), field),
                      shown_);
      }
    }
    return std::nullopt;
  }

  std::string field(Row& row, const char* name) const {
    auto place = places_.find(name);
    return place == places_.end() ? std::string() : std::move(row[static_cast<std::size_t>(place->second)]);
  }

  tl::expected<Document, std::string> document_of(Row& row) const {
    if (row.size() != header_.size()) {
      return tl::unexpected(fmt::format("the row has {} fields, and the header {}", row.size(), header_.size()));
    }
    Document document;
    document.id = field(row, "id");
    document.text = field(row, "text");
    document.title = field(row, "title");
    document.publisher = field(row, "publisher");
    document.url = field(row, "url");
    document.language = field(row, "language");
    if (auto fine = finish_document(document, field(row, "date")); !fine) return tl::unexpected(fine.error());
    return document;
  }

  Source source_;
  char delimiter_;
  ColumnMap columns_;
  Row header_;
  std::map<std::string, std::ptrdiff_t> places_;
  std::string shown_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<DocumentReader> table_reader(Source source, char delimiter, ColumnMap columns) {
  return std::make_unique<TableReader>(std::move(source), delimiter, std::move(columns));
}

}  // namespace longbow
