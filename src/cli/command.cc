#include "cli/command.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace longbow {

namespace fs = std::filesystem;

Result<fs::path> find_data(std::string_view name) {
  std::vector<fs::path> places;
  if (const char* set = std::getenv("LONGBOW_DATA"); set && *set) places.emplace_back(set);
  std::error_code fault;
  fs::path program = fs::read_symlink("/proc/self/exe", fault);
  if (!fault) {
    places.push_back(program.parent_path() / ".." / "share" / "longbow");
    places.push_back(program.parent_path() / ".." / ".." / "data");
  }
  places.emplace_back(LONGBOW_SOURCE_DATA);
  for (const fs::path& place : places) {
    if (fs::exists(place / name, fault)) return fs::weakly_canonical(place / name, fault);
  }
  return fail(ErrorCode::not_found, std::string(name),
              "not found beside the program; set LONGBOW_DATA to the folder that holds it (data/ of the source tree)");
}

int tell(const Error& error) {
  fmt::print(stderr, "longbow: {}{}{}\n", printable(error.where), error.where.empty() ? "" : ": ", error.message);
  return kCannot;
}

}  // namespace longbow
