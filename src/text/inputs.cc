#include "text/inputs.h"

#include <glob.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "text/readers.h"
#include "text/utf8.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;

// Files that a shell's pattern names, sorted; empty where there are none.
std::vector<std::string> matches(const std::string& pattern) {
  glob_t found{};
  std::vector<std::string> paths;
  if (::glob(pattern.c_str(), 0, nullptr, &found) == 0) paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  ::globfree(&found);
  return paths;
}

// Below a folder, a text's id is its path without the ending: texts of one name in two folders are two.
std::string id_below(const fs::path& root, fs::path path) {
  if (path.extension() == ".gz" || path.extension() == ".zst") path.replace_extension();
  path.replace_extension();
  std::string id = path.lexically_relative(root).generic_string();
  return first_invalid_utf8(id) ? std::string() : id;
}

}  // namespace

Result<std::unique_ptr<InputDocuments>> InputDocuments::open(std::vector<std::string> inputs, ReaderOptions options) {
  std::unique_ptr<InputDocuments> documents(new InputDocuments(std::move(options)));
  for (const std::string& input : inputs) {
    if (auto added = documents->add(input); !added) return tl::unexpected(added.error());
  }
  return documents;
}

Result<void> InputDocuments::add(const std::string& input) {
  std::error_code fault;
  if (input == "-") {
    bytes_total_.reset();
    inputs_.push_back({input, false});
    return {};
  }
  if (fs::exists(input, fault)) return add_file(input);
  if (input.find_first_of("*?[") == std::string::npos) {
    return fail(ErrorCode::not_found, input, "there is no such file or folder");
  }
  std::vector<std::string> found = matches(input);
  if (found.empty()) return fail(ErrorCode::not_found, input, "no file has such a name");
  for (const std::string& path : found) {
    if (auto added = add_file(path); !added) return added;
  }
  return {};
}

Result<void> InputDocuments::add_file(const std::string& path) {
  std::error_code fault;
  bool folder = fs::is_directory(path, fault);
  if (::access(path.c_str(), folder ? R_OK | X_OK : R_OK) != 0) {
    return fail(ErrorCode::io, path, "cannot be read: " + std::generic_category().message(errno));
  }
  auto size = fs::file_size(path, fault);
  if (folder || fault) {
    bytes_total_.reset();
  } else if (bytes_total_) {
    *bytes_total_ += size;
  }
  inputs_.push_back({path, folder});
  return {};
}

// Puts what is in the folder on top of what waits, in order of names; hidden files are left alone.
void InputDocuments::enter(const fs::path& folder) {
  std::error_code fault;
  std::vector<fs::path> found;
  for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
    if (!entry->path().filename().native().starts_with('.')) found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end(), std::greater<>());
  waiting_.insert(waiting_.end(), found.begin(), found.end());
}

std::optional<std::string> InputDocuments::next_in_folder() {
  std::error_code fault;
  while (!waiting_.empty()) {
    fs::path path = std::move(waiting_.back());
    waiting_.pop_back();
    if (fs::is_directory(path, fault)) {
      if (!fs::is_symlink(path, fault)) enter(path);  // a link may lead back up
    } else if (fs::is_regular_file(path, fault)) {
      return path.string();
    }
  }
  return std::nullopt;
}

// Opens the next file; a reject where it cannot be. `more` is false at the end.
std::optional<Record> InputDocuments::open_next(bool& more) {
  auto path = next_in_folder();
  std::string id;
  if (path) {
    id = id_below(root_, *path);
  } else {
    more = at_ < inputs_.size();
    if (!more) return std::nullopt;
    const Input& input = inputs_[at_++];
    if (input.folder) {
      root_ = input.name;
      enter(root_);
      return std::nullopt;
    }
    path = input.name;
  }
  auto opened = open_documents(*path, options_, id, &bytes_read_);
  if (!opened) return reject(*path, opened.error().message, "");
  reader_ = std::move(*opened);
  return std::nullopt;
}

std::optional<Record> InputDocuments::next() {
  bool more = true;
  while (true) {
    if (reader_) {
      if (auto record = reader_->next()) return record;
      reader_.reset();
    }
    auto fault = open_next(more);
    if (fault || !more) return fault;
  }
}

}  // namespace longbow
