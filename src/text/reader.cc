#include "text/reader.h"

#include <cstring>
#include <filesystem>
#include <iostream>
#include <utility>
#include <vector>

#include "text/bytes.h"
#include "text/json_document.h"
#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::size_t kBuffer = 1 << 18;
constexpr std::size_t kLongestRecord = 1ULL << 30;  // spans hold 32 bits, and nothing so long is an article
constexpr std::size_t kShownBytes = 200;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kTooLong = "the record is longer than 1 GiB";

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

// Reads ahead in a ByteStream, and hands out lines or the whole rest.
class Input {
 public:
  explicit Input(std::unique_ptr<ByteStream> bytes) : bytes_(std::move(bytes)), buffer_(kBuffer) {}

  // Appends the next line, without its break, to `line`; of a line that is too long, the beginning. False at the end.
  bool next_line(std::string& line, bool& too_long) {
    bool any = false;
    too_long = false;
    while (begin_ < end_ || fill()) {
      any = true;
      const char* from = buffer_.data() + begin_;
      const auto* stop = static_cast<const char*>(std::memchr(from, '\n', end_ - begin_));
      std::size_t size = stop ? static_cast<std::size_t>(stop - from) : end_ - begin_;
      too_long |= line.size() + size > kLongestRecord;
      if (!too_long) line.append(from, size);
      begin_ += size;
      if (stop) {
        ++begin_;
        return true;
      }
    }
    return any;
  }

  void rest(std::string& text, bool& too_long) {
    too_long = false;
    while (!too_long && (begin_ < end_ || fill())) {
      text.append(buffer_.data() + begin_, end_ - begin_);
      begin_ = end_;
      too_long = text.size() > kLongestRecord;
    }
  }

  // Skips a byte order mark and says what comes first that is not white space; 0 at the end. Nothing else is consumed,
  // as long as that lies within the buffer.
  char first_visible() {
    if (begin_ == end_ && !fill()) return 0;
    while (end_ < kByteOrderMark.size() && fill_behind()) {
    }
    if (std::string_view(buffer_.data(), end_).starts_with(kByteOrderMark)) begin_ += kByteOrderMark.size();
    for (std::size_t i = begin_;; ++i) {
      if (i == end_ && !fill_behind()) return 0;
      if (!is_blank({&buffer_[i], 1})) return buffer_[i];
    }
  }

  // Why reading stopped before the end, once.
  std::optional<Error> take_error() { return std::exchange(error_, std::nullopt); }

 private:
  bool fill() {
    begin_ = end_ = 0;
    return fill_behind();
  }

  bool fill_behind() {
    if (done_ || end_ == buffer_.size()) return false;
    auto size = bytes_->read({buffer_.data() + end_, buffer_.size() - end_});
    if (!size) {
      error_ = size.error();
      done_ = true;
      return false;
    }
    done_ = *size == 0;
    end_ += *size;
    return !done_;
  }

  std::unique_ptr<ByteStream> bytes_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool done_ = false;
  std::optional<Error> error_;
};

Record reject(std::string where, std::string reason, std::string_view record) {
  return tl::unexpected(Reject{std::move(where), std::move(reason), shortened(record)});
}

class JsonLinesReader : public DocumentReader {
 public:
  JsonLinesReader(Input input, std::string name) : input_(std::move(input)), name_(std::move(name)) {}

  std::optional<Record> next() override {
    bool too_long = false;
    while (true) {
      line_.clear();
      bool any = input_.next_line(line_, too_long);
      if (auto error = input_.take_error()) return reject(where(line_number_ + 1), error->message, line_);
      if (!any) return std::nullopt;
      ++line_number_;
      if (too_long) return reject(where(line_number_), std::string(kTooLong), line_);
      if (is_blank(line_)) continue;
      auto document = parser_.parse(line_);
      if (!document) return reject(where(line_number_), document.error(), line_);
      return std::move(*document);
    }
  }

 private:
  std::string where(std::size_t line) const { return name_ + ":" + std::to_string(line); }

  Input input_;
  std::string name_;
  std::string line_;
  std::size_t line_number_ = 0;
  JsonDocumentParser parser_;
};

class TextReader : public DocumentReader {
 public:
  TextReader(Input input, std::string name, std::string id)
      : input_(std::move(input)), name_(std::move(name)), id_(std::move(id)) {}

  std::optional<Record> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    Document document;
    bool too_long = false;
    input_.rest(document.text, too_long);
    if (auto error = input_.take_error()) return reject(name_, error->message, document.text);
    if (too_long) return reject(name_, std::string(kTooLong), document.text);
    if (is_blank(document.text)) return std::nullopt;
    if (document.text.find('\0') != std::string::npos) {
      return reject(name_, "the file is binary: it holds NUL bytes", document.text);
    }
    if (auto at = first_invalid_utf8(document.text)) {
      return reject(name_, "invalid UTF-8 at byte " + std::to_string(*at) + " of the text", document.text);
    }
    document.id = id_.empty() ? id_from_text(document.text) : id_;
    return document;
  }

 private:
  Input input_;
  std::string name_;
  std::string id_;
  bool done_ = false;
};

std::unique_ptr<DocumentReader> make_reader(std::unique_ptr<ByteStream> bytes, std::string name, std::string id,
                                            InputFormat format) {
  Input input(std::move(bytes));
  char first = input.first_visible();
  if (format == InputFormat::automatic) format = first == '{' ? InputFormat::json_lines : InputFormat::text;
  if (format == InputFormat::json_lines) return std::make_unique<JsonLinesReader>(std::move(input), std::move(name));
  return std::make_unique<TextReader>(std::move(input), std::move(name), std::move(id));
}

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

std::string id_from_path(const std::string& path) {
  std::filesystem::path file = std::filesystem::path(path).filename();
  if (file.extension() == ".gz" || file.extension() == ".zst") file = file.stem();
  std::string id = file.stem().string();
  return first_invalid_utf8(id) ? std::string() : id;
}

Result<std::unique_ptr<DocumentReader>> open_documents(const std::string& path_or_dash, InputFormat format) {
  if (path_or_dash == "-") return read_documents(std::cin, "standard input", format);
  auto bytes = open_bytes(path_or_dash);
  if (!bytes) return tl::unexpected(bytes.error());
  return make_reader(std::move(*bytes), path_or_dash, id_from_path(path_or_dash), format);
}

std::unique_ptr<DocumentReader> read_documents(std::istream& stream, const std::string& name, InputFormat format) {
  return make_reader(unpack_bytes(stream, name), name, "", format);
}

}  // namespace longbow
