// Which reader a file gets: see reader.h.
#include "text/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <utility>

#include "text/bytes.h"
#include "text/readers.h"
#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::size_t kLookedAt = 1 << 16;  // how far behind a file's beginning its root element may stand

constexpr std::array<std::pair<std::string_view, InputFormat>, 9> kFormats = {{{"auto", InputFormat::automatic},
                                                                               {"text", InputFormat::text},
                                                                               {"jsonl", InputFormat::json_lines},
                                                                               {"csv", InputFormat::csv},
                                                                               {"tsv", InputFormat::tsv},
                                                                               {"petrarch", InputFormat::petrarch},
                                                                               {"feed", InputFormat::feed},
                                                                               {"html", InputFormat::html},
                                                                               {"warc", InputFormat::warc}}};

constexpr std::array<std::string_view, 7> kFields = {"id", "date", "text", "title", "publisher", "url", "language"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lower(c); });
  return out;
}

// The name of the first element: behind declaration, comments and document type.
std::string root_element(std::string_view text) {
  std::size_t at = 0;
  while ((at = text.find('<', at)) != std::string_view::npos) {
    std::string_view rest = text.substr(at + 1);
    if (rest.starts_with("!--")) {
      at = text.find("-->", at);
    } else if (rest.starts_with("?")) {
      at = text.find("?>", at);
    } else if (rest.starts_with("!")) {
      if (lower(rest.substr(0, 13)) == "!doctype html") return "html";
      std::size_t subset = text.find_first_of("[>", at);
      at = subset != std::string_view::npos && text[subset] == '[' ? text.find("]", subset) : subset;
    } else {
      return lower(rest.substr(0, rest.find_first_of(" \t\r\n/>")));
    }
    if (at == std::string_view::npos) break;
  }
  return "";
}

InputFormat format_of_xml(std::string_view text) {
  std::string root = root_element(text);
  if (root == "rss" || root == "feed" || root == "rdf:rdf") return InputFormat::feed;
  if (root == "sentences" || root == "sentence" || root == "articles" || root == "article" || root == "stories") {
    return InputFormat::petrarch;
  }
  return root == "html" ? InputFormat::html : InputFormat::text;
}

InputFormat format_of(Window& window, const std::filesystem::path& unpacked) {
  char first = window.first_visible();
  if (first == '{') return InputFormat::json_lines;
  window.hold(5);
  if (window.view().starts_with("WARC/")) return InputFormat::warc;
  std::string extension = lower(unpacked.extension().string());
  if (extension == ".csv") return InputFormat::csv;
  if (extension == ".tsv" || extension == ".tab") return InputFormat::tsv;
  if (first != '<') return InputFormat::text;
  window.hold(kLookedAt);
  return format_of_xml(window.view().substr(0, kLookedAt));
}

// Without the ending that packing adds.
std::filesystem::path unpacked_path(const std::string& path) {
  std::filesystem::path file(path);
  return file.extension() == ".gz" || file.extension() == ".zst" ? file.replace_extension() : file;
}

std::unique_ptr<DocumentReader> make_reader(Source source, const std::string& path, const ReaderOptions& options) {
  InputFormat format = options.format;
  if (format == InputFormat::automatic) {
    format = format_of(source.window, unpacked_path(path));
  } else {
    source.window.first_visible();  // a byte order mark is no part of any format
  }
  switch (format) {
    case InputFormat::json_lines:
      return json_lines_reader(std::move(source));
    case InputFormat::csv:
      return table_reader(std::move(source), ',', options.columns);
    case InputFormat::tsv:
      return table_reader(std::move(source), '\t', options.columns);
    case InputFormat::petrarch:
      return petrarch_reader(std::move(source));
    case InputFormat::feed:
      return feed_reader(std::move(source));
    case InputFormat::html:
      return html_reader(std::move(source));
    case InputFormat::warc:
      return warc_reader(std::move(source));
    default:
      return text_reader(std::move(source));
  }
}

}  // namespace

std::string id_from_path(const std::string& path) {
  std::string id = unpacked_path(path).stem().string();
  return first_invalid_utf8(id) ? std::string() : id;
}

std::optional<InputFormat> input_format_from(std::string_view name) {
  for (auto& [known, format] : kFormats) {
    if (known == name) return format;
  }
  return std::nullopt;
}

Result<ColumnMap> parse_column_map(std::string_view text) {
  ColumnMap columns;
  while (!text.empty()) {
    std::string_view pair = text.substr(0, text.find(','));
    text.remove_prefix(std::min(text.size(), pair.size() + 1));
    std::size_t equal = pair.find('=');
    std::string field(pair.substr(0, equal));
    if (equal == std::string_view::npos || equal + 1 == pair.size()) {
      return fail(ErrorCode::invalid_input, "--map",
                  fmt::format("\"{}\" must be of the form FIELD=COLUMN, as in text=body,date=published", pair));
    }
    if (std::find(kFields.begin(), kFields.end(), field) == kFields.end()) {
      return fail(ErrorCode::invalid_input, "--map",
                  fmt::format("a document has no \"{}\"; it has {}", field, fmt::join(kFields, ", ")));
    }
    columns[field] = pair.substr(equal + 1);
  }
  return columns;
}

Result<std::unique_ptr<DocumentReader>> open_documents(const std::string& path_or_dash, const ReaderOptions& options,
                                                       std::string id, std::atomic<std::uint64_t>* bytes_read) {
  if (path_or_dash == "-") return read_documents(std::cin, "standard input", options);
  auto bytes = open_bytes(path_or_dash, bytes_read);
  if (!bytes) return tl::unexpected(bytes.error());
  if (id.empty()) id = id_from_path(path_or_dash);
  return make_reader({Window(std::move(*bytes)), path_or_dash, std::move(id)}, path_or_dash, options);
}

std::unique_ptr<DocumentReader> read_documents(std::istream& stream, const std::string& name,
                                               const ReaderOptions& options) {
  return make_reader({Window(unpack_bytes(stream, name)), name, ""}, "", options);
}

}  // namespace longbow
