// Documents out of files and streams, one by one. What cannot be a document is handed out as a Reject, and the
// reading goes on behind it. Memory is bounded whatever the input's size: a record longer than kLongestRecord
// (text/window.h) is a reject.
#pragma once

#include <atomic>
#include <cstdint>
#include <istream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "base/result.h"
#include "text/document.h"

namespace longbow {

// docs/formats.md says what is read of each. `feed` is RSS and Atom.
enum class InputFormat { automatic, text, json_lines, csv, tsv, petrarch, feed, html, warc };

// By the names that the command line has: "auto", "text", "jsonl", "csv", "tsv", "petrarch", "feed", "html", "warc".
std::optional<InputFormat> input_format_from(std::string_view name);

// Which column holds which field of a Document ("id", "date", "text", "title", "publisher", "url", "language"). A field
// that is not here is looked for under its own name.
using ColumnMap = std::map<std::string, std::string>;
// "text=body,date=published"
Result<ColumnMap> parse_column_map(std::string_view text);

struct ReaderOptions {
  ReaderOptions() = default;
  ReaderOptions(InputFormat wanted) : format(wanted) {}  // NOLINT: a format alone is the usual case
  InputFormat format = InputFormat::automatic;
  ColumnMap columns;  // of csv and tsv
};

struct Reject {
  std::string where;   // "articles.jsonl:12", counted from 1, or the file's name
  std::string reason;  // for a person
  std::string record;  // the record's first 200 bytes, as valid UTF-8
};

using Record = tl::expected<Document, Reject>;

class DocumentReader {
 public:
  virtual ~DocumentReader() = default;
  virtual std::optional<Record> next() = 0;  // nothing at the end
};

// The first bytes of a record, as valid UTF-8: what a Reject carries.
std::string shortened(std::string_view record);

// The name of what was read without the folders and endings, "article" of "news/article.txt.gz"; "" where that is no
// UTF-8.
std::string id_from_path(const std::string& path);

// Opens a file, or standard input for "-". gzip and zstd are unpacked. `automatic` goes by the file's first bytes, and
// for tables by its name. `id` is for a file that is one document and does not say its own; "" takes the file's name.
// `bytes_read`, if given, outlives the reader and counts the file's bytes, as packed, while they are read.
Result<std::unique_ptr<DocumentReader>> open_documents(const std::string& path_or_dash,
                                                       const ReaderOptions& options = {}, std::string id = "",
                                                       std::atomic<std::uint64_t>* bytes_read = nullptr);

// The same for an open stream, which must outlive the reader; `name` is for messages.
std::unique_ptr<DocumentReader> read_documents(std::istream& stream, const std::string& name,
                                               const ReaderOptions& options = {});

}  // namespace longbow
