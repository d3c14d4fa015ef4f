#include "analysis/act_classes.h"

#include <fmt/format.h>

#include "ontology/table_file.h"

namespace longbow {

Result<ActClasses> ActClasses::load(const std::filesystem::path& file) {
  auto table = TableFile::open(file);
  if (!table) return tl::unexpected(table.error());
  ActClasses classes;
  std::array<bool, kCameoRoots + 1> seen{};
  for (const TableRow& row : table->rows(3)) {
    if (row[0] == "!version") {
      classes.version = row[1];
    } else if (row[0] == "!official") {
      classes.officials.insert(row[1]);
    } else if (int root = row[0].size() == 2 ? cameo_root(row[0]) : 0; root == 0) {
      table->fault(row, "\"" + row[0] + "\" is no CAMEO root, 01 to 20");
    } else {
      auto at = static_cast<std::size_t>(root);
      if (seen[at]) table->fault(row, "the root stands here twice");
      seen[at] = true;
      if (row[1] != "cooperative" && row[1] != "friction" && row[1] != "neutral") {
        table->fault(row, "a class is cooperative, friction or neutral");
      }
      if (row[2] != "verbal" && row[2] != "material") table->fault(row, "a weight is verbal or material");
      classes.by_root[at] = row[1] == "cooperative" ? ActClass::cooperative
                            : row[1] == "friction"  ? ActClass::friction
                                                    : ActClass::neutral;
      classes.material[at] = row[2] == "material";
    }
  }
  for (std::size_t root = 1; root < seen.size(); ++root) {
    if (!seen[root]) table->fault(fmt::format("the root {:02} has no class", root));
  }
  if (classes.version.empty()) table->fault("a line `!version` and its number are wanted");
  if (auto error = table->error()) return tl::unexpected(std::move(*error));
  return classes;
}

int cameo_root(std::string_view code) {
  auto digit = [&](std::size_t i) { return code[i] >= '0' && code[i] <= '9' ? code[i] - '0' : -100; };
  if (code.size() < 2) return 0;
  int root = digit(0) * 10 + digit(1);
  return root >= 1 && root <= kCameoRoots ? root : 0;
}

}  // namespace longbow
