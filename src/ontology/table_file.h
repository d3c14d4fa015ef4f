// A tab-separated table on disk: UTF-8 lines, `#` in the first column begins a comment, empty lines count for nothing.
// Faults are collected, so that one run names all that are in a file, each with its line.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace longbow {

struct TableRow {
  int line = 0;  // from 1
  std::vector<std::string> fields;
  const std::string& operator[](std::size_t i) const { return fields[i]; }
};

class TableFile {
 public:
  static Result<TableFile> open(const std::filesystem::path& path);

  // The rows, each with exactly so many fields; a row with more or fewer is a fault and left out. Trailing empty fields
  // need not be written.
  std::vector<TableRow> rows(std::size_t fields);

  void fault(const TableRow& row, std::string_view message);
  void fault(std::string_view message);  // of the file as a whole

  // All faults so far as one error, a line each; nothing where there are none.
  std::optional<Error> error() const;

 private:
  std::string path_;
  std::vector<TableRow> rows_;
  std::vector<std::string> faults_;
};

}  // namespace longbow
