// All documents of several inputs, one after another: files, folders, patterns such as "news/*.xml.gz", and standard
// input.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "text/reader.h"

namespace longbow {

class InputDocuments : public DocumentReader {
 public:
  // Every input must be there: one that is not is told before anything is read, not hours later.
  static Result<std::unique_ptr<InputDocuments>> open(std::vector<std::string> inputs, ReaderOptions options = {});

  // In order of the inputs, of a pattern and a folder in order of names, folders with all that is below them. A file that
  // cannot be opened any more is a reject.
  std::optional<Record> next() override;

  // Of all files, as packed; may be asked from another thread. The total is known where all inputs are files.
  std::uint64_t bytes_read() const { return bytes_read_; }
  std::optional<std::uint64_t> bytes_total() const { return bytes_total_; }

 private:
  struct Input {
    std::string name;
    bool folder = false;
  };
  explicit InputDocuments(ReaderOptions options) : options_(std::move(options)) {}
  Result<void> add(const std::string& input);
  Result<void> add_file(const std::string& path);
  std::optional<std::string> next_in_folder();
  void enter(const std::filesystem::path& folder);
  std::optional<Record> open_next(bool& more);

  ReaderOptions options_;
  std::vector<Input> inputs_;
  std::size_t at_ = 0;
  // What is still to be read of the folder under way, last first: names are held of one folder a level.
  std::vector<std::filesystem::path> waiting_;
  std::filesystem::path root_;
  std::unique_ptr<DocumentReader> reader_;
  std::atomic<std::uint64_t> bytes_read_ = 0;
  std::optional<std::uint64_t> bytes_total_ = 0;
};

}  // namespace longbow
