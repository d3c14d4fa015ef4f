// Documents out of files and streams, one by one. What cannot be a document is handed out as a Reject, and the
// reading goes on behind it.
#pragma once

#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "base/result.h"
#include "text/document.h"

namespace longbow {

enum class InputFormat { automatic, text, json_lines };

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

// Opens a file, or standard input for "-". gzip and zstd are unpacked. `automatic` takes what begins with "{" for
// JSON lines and all else for one plain text.
Result<std::unique_ptr<DocumentReader>> open_documents(const std::string& path_or_dash,
                                                       InputFormat format = InputFormat::automatic);

// The same for an open stream, which must outlive the reader; `name` is for messages.
std::unique_ptr<DocumentReader> read_documents(std::istream& stream, const std::string& name,
                                               InputFormat format = InputFormat::automatic);

}  // namespace longbow
