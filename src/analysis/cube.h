// Rows counted by up to three dimensions at once: what linked charts are drawn from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/columns.h"
#include "analysis/poles.h"
#include "analysis/story_image.h"

namespace longbow {

enum class Dimension : std::uint8_t {
  month, quarter, year, day, type, quad, act_class, cameo, told, actor, recipient, country, publisher, framework, pole,
  speaker_class
};
std::optional<Dimension> dimension_from(std::string_view name);
std::string_view name(Dimension dimension);
std::vector<std::string> dimension_names();

struct CubeOptions {
  std::vector<Dimension> by;     // one to three, each once
  std::string state;             // code; where set, only rows in which it stands in one of the directions
  std::uint8_t directions = kOutgoing | kMutual;
  std::vector<Pole> poles;       // for Dimension::pole: rows whose other party is in one of them
  std::size_t top = 40;          // values of an open dimension that are kept; the rest is "other"
  std::size_t most_cells = 1'000'000;
};

struct CubeDimension {
  std::string name;
  std::vector<std::string> values;
};

struct Cube {
  std::vector<CubeDimension> dimensions;
  std::vector<std::uint32_t> counts;  // row-major: the last dimension runs fastest
  std::uint64_t total = 0;            // rows; one may be in several cells, or in none where it has no value
};

// Refused: more cells than the options allow.
Result<Cube> count_cube(const Columns& columns, const std::vector<Row>& rows, const CubeOptions& options);

}  // namespace longbow
