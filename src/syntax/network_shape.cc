#include "syntax/network_shape.h"

#include <algorithm>
#include <cstddef>

namespace longbow {

std::size_t distance_column(std::size_t dependent, std::size_t head) {
  if (head == 0) return 0;
  auto far = static_cast<std::ptrdiff_t>(head) - static_cast<std::ptrdiff_t>(dependent);
  return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(far, -16, 16) + 17);
}

std::vector<MatrixShape> matrix_shapes(const NetworkShape& s) {
  std::vector<MatrixShape> all{{s.rows.total(), s.width}};
  auto with_bias = [&](std::size_t in, std::size_t out) {
    all.push_back({in, out});
    all.push_back({1, out});
  };
  std::size_t both = 2 * s.memory;
  for (std::uint32_t layer = 0; layer < s.layers; ++layer) {
    for (int direction = 0; direction < 2; ++direction) {
      all.push_back({layer ? both : s.width, 4 * s.memory});
      all.push_back({s.memory, 4 * s.memory});
      all.push_back({1, 4 * s.memory});
    }
  }
  with_bias(both, s.tags);
  with_bias(both, s.name);
  with_bias(s.name, s.names);
  with_bias(both, s.head);
  with_bias(both, s.head);
  with_bias(s.head, s.head);
  all.push_back({1, s.head});
  all.push_back({1, kDistances});
  with_bias(both, s.relation);
  with_bias(both, s.relation);
  all.push_back({1, s.relation});
  with_bias(s.relation, s.relations);
  all.push_back({s.relation, s.relations});
  all.push_back({s.relation, s.relations});
  return all;
}

}  // namespace longbow
