// The readers behind open_documents(), one a kind of file, and what they share.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "text/reader.h"
#include "text/window.h"

namespace longbow {

struct Source {
  Window window;
  std::string name;  // for messages
  std::string id;    // of a file that is one document; "" where its text shall give it
};

std::unique_ptr<DocumentReader> text_reader(Source source);
std::unique_ptr<DocumentReader> json_lines_reader(Source source);
std::unique_ptr<DocumentReader> table_reader(Source source, char delimiter, ColumnMap columns);
std::unique_ptr<DocumentReader> petrarch_reader(Source source);
std::unique_ptr<DocumentReader> feed_reader(Source source);
std::unique_ptr<DocumentReader> html_reader(Source source);
std::unique_ptr<DocumentReader> warc_reader(Source source);

inline constexpr std::string_view kTooLong = "the record is longer than 64 MiB and was cut off";

Record reject(std::string where, std::string reason, std::string_view record);
bool is_blank(std::string_view text);
// "news.csv:12"
std::string at_line(const Source& source, std::uint64_t line);

// Whether a document may have such a text: valid UTF-8 without NUL. The reason where it may not.
tl::expected<void, std::string> check_text(std::string_view text, std::string_view what);

// An id where there is none yet, and the date as it was written ("" for none). The reason why it cannot be a document.
tl::expected<void, std::string> finish_document(Document& document, std::string_view date);

}  // namespace longbow
