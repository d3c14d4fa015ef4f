// Reading of tab-separated tables; see table_file.h.
#include "ontology/table_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace longbow {
namespace {

std::vector<std::string> split_at_tabs(std::string_view line) {
  std::vector<std::string> fields;
  for (std::size_t at = 0;;) {
    std::size_t tab = line.find('\t', at);
    if (tab == std::string_view::npos) {
      fields.emplace_back(line.substr(at));
      return fields;
    }
    fields.emplace_back(line.substr(at, tab - at));
    at = tab + 1;
  }
}

}  // namespace

Result<TableFile> TableFile::open(const std::filesystem::path& path) {
  std::ifstream stream(path);
  if (!stream) {
    auto code = errno == ENOENT ? ErrorCode::not_found : ErrorCode::io;
    return fail(code, path.string(), fmt::format("cannot read this table: {}", std::strerror(errno)));
  }
  TableFile file;
  file.path_ = path.string();
  std::string line;
  for (int number = 1; std::getline(stream, line); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line.front() == '#') continue;
    file.rows_.push_back({number, split_at_tabs(line)});
  }
  if (stream.bad()) return fail(ErrorCode::io, file.path_, "reading of this table broke off");
  return file;
}

std::vector<TableRow> TableFile::rows(std::size_t fields) {
  std::vector<TableRow> fitting;
  for (TableRow row : rows_) {
    if (row.fields.size() > fields) {
      fault(row, fmt::format("{} fields where {} are expected", row.fields.size(), fields));
      continue;
    }
    if (row.fields.front().empty()) {
      fault(row, "the first field is empty");
      continue;
    }
    row.fields.resize(fields);
    fitting.push_back(std::move(row));
  }
  return fitting;
}

void TableFile::fault(const TableRow& row, std::string_view message) {
  faults_.push_back(fmt::format("{}:{}: {}", path_, row.line, message));
}

void TableFile::fault(std::string_view message) { faults_.push_back(fmt::format("{}: {}", path_, message)); }

std::optional<Error> TableFile::error() const {
  if (faults_.empty()) return std::nullopt;
  std::string all;
  for (const std::string& fault : faults_) all += (all.empty() ? "" : "\n") + fault;
  return Error{ErrorCode::invalid_input, path_, std::move(all)};
}

}  // namespace longbow
