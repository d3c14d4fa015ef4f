// Both directions of a network's sections. Weights: for each matrix but the table, in the order of matrix_shapes(), its
// columns' scales (float) and its bytes; a matrix of one row is floats. Each part is padded to four bytes.
#include "syntax/network_file.h"

#include <algorithm>
#include <cstring>
#include <type_traits>


namespace longbow {
namespace {

constexpr int kGreatestOfTable = 127;

template <class T>
void append(std::vector<std::byte>& to, const std::vector<T>& items) {
  auto bytes = std::as_bytes(std::span(items));
  to.insert(to.end(), bytes.begin(), bytes.end());
  to.resize((to.size() + 3) / 4 * 4);
}

tl::unexpected<Error> bad(std::string why) { return fail(ErrorCode::corrupt, "network", std::move(why)); }

// Trained numbers are below ten. What is a thousand or more, or no number at all, would run over further on.
bool sane(std::span<const float> numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](float x) { return x > -1000.0f && x < 1000.0f; });
}

// Takes the sections' parts one after the other; zeros once there is too little left.
class Taker {
 public:
  explicit Taker(std::span<const std::byte> bytes) : bytes_(bytes) {}
  template <class T>
  std::vector<T> take(std::size_t count) {
    std::size_t size = (count * sizeof(T) + 3) / 4 * 4;
    if (short_ || size > bytes_.size()) {
      short_ = true;
      return std::vector<T>(count);
    }
    std::vector<T> items(count);
    if (count > 0) std::memcpy(items.data(), bytes_.data(), count * sizeof(T));
    if constexpr (std::is_same_v<T, float>) sane_ = sane_ && sane(items);
    bytes_ = bytes_.subspan(size);
    return items;
  }
  bool done() const { return !short_ && bytes_.empty(); }
  bool all_sane() const { return sane_; }

 private:
  std::span<const std::byte> bytes_;
  bool short_ = false, sane_ = true;
};

// What a file may ask for: enough for any treebank, too little to run out of memory.
bool sensible(const NetworkShape& s) {
  auto wide = [](std::uint32_t width) { return width >= 8 && width <= 1024 && width % 8 == 0; };
  return s.rows.words >= 2 && s.rows.words < 1u << 24 && s.rows.hashed >= 1 && s.rows.hashed < 1u << 24 && wide(s.width) &&
         wide(s.memory) && wide(s.head) && wide(s.relation) && wide(s.name) && s.layers >= 1 && s.layers <= 8 && s.tag_layer >= 1 &&
         s.tag_layer <= s.layers && s.tags >= 1 && s.tags <= 4096 && s.relations >= 1 && s.relations <= 256 && s.names == 5;
}

}  // namespace

NetworkBytes freeze(const TrainedNetwork& trained) {
  NetworkBytes out;
  append(out.shape, std::vector<NetworkShape>{trained.shape});
  for (Tag tag : trained.tags) {
    out.tags.push_back(static_cast<std::byte>(tag.upos));
    out.tags.push_back(static_cast<std::byte>(tag.xpos));
  }
  for (Deprel relation : trained.relations) out.relations.push_back(static_cast<std::byte>(relation));
  out.words = HashDictionary::build(trained.words);
  FrozenMatrix table = freeze_rows(trained.matrices.front(), kGreatestOfTable);
  append(out.table, table.bytes);
  append(out.table_scales, table.scales);
  for (std::size_t i = 1; i < trained.matrices.size(); ++i) {
    const Matrix& matrix = trained.matrices[i];
    if (matrix.rows == 1) {
      append(out.weights, matrix.data);
      continue;
    }
    FrozenMatrix frozen = freeze_columns(matrix);
    append(out.weights, frozen.scales);
    append(out.weights, frozen.bytes);
  }
  return out;
}

Result<void> Network::read_labels(const Parts& parts) {
  if (parts.tags.size() != std::size_t{2} * shape_.tags || parts.relations.size() != shape_.relations)
    return bad("it has another number of labels than it says");
  for (std::size_t i = 0; i < shape_.tags; ++i) {
    auto upos = static_cast<std::size_t>(parts.tags[2 * i]), xpos = static_cast<std::size_t>(parts.tags[2 * i + 1]);
    if (upos >= kUposCount || xpos >= kXposCount) return bad("it has a tag that is none of ours");
    tags_.push_back({static_cast<Upos>(upos), static_cast<Xpos>(xpos)});
  }
  for (std::byte label : parts.relations) {
    if (static_cast<std::size_t>(label) >= kDeprelCount) return bad("it has a relation that is none of ours");
    relations_.push_back(static_cast<Deprel>(label));
  }
  return {};
}

Result<void> Network::read_weights(std::span<const std::byte> bytes) {
  Taker taker(bytes);
  std::vector<MatrixShape> shapes = matrix_shapes(shape_);
  NetworkPlaces at(shape_);
  auto matrix = [&](std::size_t place) {
    auto [rows, cols] = shapes[place];
    auto scales = taker.take<float>(cols);
    auto weights = taker.take<std::int8_t>(rows * cols);
    for (std::int8_t& weight : weights) weight = std::clamp<std::int8_t>(weight, -kGreatestWeight, kGreatestWeight);
    ByteMatrix packed;
    packed.pack(weights, rows, cols, scales);
    return packed;
  };
  auto vector = [&](std::size_t place) { return taker.take<float>(shapes[place].cols); };
  auto linear = [&](std::size_t place) {
    Linear out{matrix(place), vector(place + 1)};
    out.bias.resize(out.weights.padded_cols());
    return out;
  };
  for (std::size_t i = 0; i < 2 * shape_.layers; ++i) {
    std::size_t place = at.first_layer + 3 * i;
    Layer layer{matrix(place), matrix(place + 1), vector(place + 2)};
    layer.bias.resize(layer.in.padded_cols());
    layers_.push_back(std::move(layer));
  }
  tag_ = linear(at.tags);
  for (std::size_t place : {at.name_hidden, at.names}) static_cast<void>(linear(place));  // of use in training alone
  low_ = linear(at.low);
  high_ = linear(at.high);
  bilinear_ = linear(at.bilinear);
  root_ = vector(at.root);
  distance_ = vector(at.distance);
  relation_low_ = linear(at.relation_low);
  relation_high_ = linear(at.relation_high);
  relation_root_ = vector(at.relation_root);
  relation_out_ = linear(at.relation_out);
  relation_low_out_ = {matrix(at.relation_low_out), {}};
  relation_high_out_ = {matrix(at.relation_high_out), {}};
  if (!taker.done()) return bad("its weights are of another size than its shape asks for");
  if (!taker.all_sane()) return bad("it has weights that no training makes");
  return {};
}

Result<Network> Network::view(const Parts& parts) {
  Network network;
  if (parts.shape.size() != sizeof(NetworkShape)) return bad("its shape is of another size");
  std::memcpy(&network.shape_, parts.shape.data(), sizeof(NetworkShape));
  const NetworkShape& shape = network.shape_;
  if (!sensible(shape)) return bad("its shape makes no sense");
  if (auto good = network.read_labels(parts); !good) return tl::unexpected(good.error());
  auto known = HashDictionary::view(parts.words);
  if (!known) return tl::unexpected(known.error());
  network.known_ = *known;
  std::size_t rows = shape.rows.total();
  if (parts.table.size() != (rows * shape.width + 3) / 4 * 4 || parts.table_scales.size() != rows * sizeof(float))
    return bad("its table is of another size than its shape asks for");
  network.table_ = {reinterpret_cast<const std::int8_t*>(parts.table.data()), rows * shape.width};
  network.table_scales_ = {reinterpret_cast<const float*>(parts.table_scales.data()), rows};
  if (!sane(network.table_scales_)) return bad("its table has scales that no training makes");
  if (auto good = network.read_weights(parts.weights); !good) return tl::unexpected(good.error());
  return network;
}

}  // namespace longbow
