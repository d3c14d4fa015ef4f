#include "ontology/countries.h"

#include "ontology/table_file.h"

namespace longbow {

Result<Countries> Countries::load(const std::filesystem::path& file) {
  auto table = TableFile::open(file);
  if (!table) return tl::unexpected(table.error());
  Countries countries;
  for (TableRow& row : table->rows(5)) {
    if (row[0].size() != 3) table->fault(row, "a country's code has three letters");
    bool fresh = countries.by_code_.emplace(row[0], Country{row[0], row[1], row[2], row[3], row[4]}).second;
    if (!fresh) table->fault(row, "the country stands here twice");
  }
  if (auto error = table->error()) return tl::unexpected(std::move(*error));
  return countries;
}

const Country* Countries::find(std::string_view code) const {
  auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : &found->second;
}

}  // namespace longbow
