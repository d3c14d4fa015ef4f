// The network's size, and the list of its learned matrices in the order in which a model file holds them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/labels.h"
#include "syntax/word_rows.h"

namespace longbow {

struct NetworkShape {
  RowSpace rows;
  std::uint32_t width = 128;     // of a word's sum
  std::uint32_t memory = 112;    // of one direction of one layer
  std::uint32_t layers = 3;
  std::uint32_t tag_layer = 2;   // the layer that tags are read off, from 1
  std::uint32_t head = 96;       // of what scores heads
  std::uint32_t relation = 96;   // of what scores relations
  std::uint32_t tags = 0;
  std::uint32_t relations = 0;
  std::uint32_t name = 96;       // of what learns heads of names in training; NameModel finds names
  std::uint32_t names = 5;       // none, and the types of NameType
};

// Places in the list of matrices. Layers come between, six matrices each: forward in, own, bias; backward the same.
struct NetworkPlaces {
  std::size_t table = 0, first_layer = 1;
  std::size_t tags, name_hidden, names, low, high, bilinear, root, distance, relation_low, relation_high, relation_root, relation_out,
      relation_low_out, relation_high_out, count;

  explicit NetworkPlaces(const NetworkShape& shape) {
    std::size_t at = first_layer + 6 * shape.layers;
    auto next = [&](std::size_t matrices) { return (at += matrices) - matrices; };
    tags = next(2);  // each with its bias
    name_hidden = next(2);
    names = next(2);
    low = next(2);
    high = next(2);
    bilinear = next(2);
    root = next(1);
    distance = next(1);
    relation_low = next(2);
    relation_high = next(2);
    relation_root = next(1);
    relation_out = next(2);
    relation_low_out = next(1);
    relation_high_out = next(1);
    count = at;
  }
};

struct MatrixShape {
  std::size_t rows = 0, cols = 0;
};

// The column of the distance table for a word at `dependent` and a head at `head` (places from 1, 0 the root).
inline constexpr std::size_t kDistances = 34;
std::size_t distance_column(std::size_t dependent, std::size_t head);

// The shapes of all matrices, in order.
std::vector<MatrixShape> matrix_shapes(const NetworkShape& shape);

}  // namespace longbow
