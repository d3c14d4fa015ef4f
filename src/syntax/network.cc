#include "syntax/network.h"

#include <algorithm>
#include <limits>

namespace longbow {
namespace {

// Rows of `out` as wide as the weights' padded columns; the first of them count.
void apply(const ByteMatrix& weights, const std::vector<float>& bias, const ByteRows& x, std::size_t n, Matrix& out) {
  std::size_t wide = weights.padded_cols();
  out.rows = n;
  out.cols = wide;
  out.data.resize(n * wide);
  for (std::size_t r = 0; r < n; ++r) std::copy(bias.begin(), bias.end(), out.row(r));
  multiply({x.bytes.data(), x.stride, x.scales.data()}, n, weights, out.row(0), true);
}

void add(const ByteMatrix& weights, const ByteRows& x, Matrix& out) {
  multiply({x.bytes.data(), x.stride, x.scales.data()}, out.rows, weights, out.row(0), true);
}

void rectify(Matrix& x) {
  for (float& value : x.data) value = std::max(value, 0.1f * value);
}

void to_bytes(const Matrix& x, std::size_t width, ByteRows& out) {
  out.reset(x.rows, width);
  for (std::size_t r = 0; r < x.rows; ++r) out.set(r, x.row(r), width);
}

std::size_t greatest(const float* row, std::size_t n) {
  return static_cast<std::size_t>(std::max_element(row, row + n) - row);
}

}  // namespace

void Network::sum_rows(Scratch& s, std::size_t n) const {
  std::size_t width = shape_.width;
  s.input.reset(n, width);
  for (std::size_t i = 0; i < n; ++i) {
    s.sum.assign(width, 0.0f);
    for (std::size_t k = 0; k < kRowsPerWord; ++k) {
      std::size_t row = s.rows[i * kRowsPerWord + k];
      add_scaled(table_.data() + row * width, width, table_scales_[row], s.sum.data());
    }
    s.input.set(i, s.sum.data(), width);
  }
}

void Network::run_layers(Scratch& s, std::size_t n) const {
  constexpr float kUnit = 1.0f / 127.0f;
  std::size_t width = shape_.memory;
  s.cells.resize(2 * width);
  for (std::size_t layer = 0; layer < shape_.layers; ++layer) {
    for (std::size_t side = 0; side < 2; ++side) {
      const Layer& own = layers_[2 * layer + side];
      apply(own.in, own.bias, s.input, n, s.gates[side]);
    }
    s.layer.reset(n, 2 * width);
    std::fill(s.layer.scales.begin(), s.layer.scales.end(), kUnit);
    // Both directions in turn: neither waits for the other, so the processor works on both at once.
    for (std::size_t t = 0; t < n; ++t) {
      for (std::size_t side = 0; side < 2; ++side) {
        std::size_t at = side ? n - 1 - t : t, before = side ? at + 1 : at - 1;
        float *gates = s.gates[side].row(at), *cells = s.cells.data() + side * width;
        if (t > 0)
          multiply({s.layer.row(before) + side * width, 0, &kUnit}, 1, layers_[2 * layer + side].own, gates, true);
        lstm_byte_step(width, gates, t == 0, cells, s.layer.row(at) + side * width);
      }
    }
    std::swap(s.input, s.layer);
    if (layer + 1 == shape_.tag_layer) apply(tag_.weights, tag_.bias, s.input, n, s.tags);
  }
}

void Network::tag(Parse& words, Scratch& s) const {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Tag& best = tags_[greatest(s.tags.row(i), tags_.size())];
    words.words[i].upos = best.upos;
    words.words[i].xpos = best.xpos;
  }
}

void Network::attach(Parse& words, Scratch& s, std::size_t root) const {
  std::size_t n = words.size();
  apply(low_.weights, low_.bias, s.input, n, s.low);
  rectify(s.low);
  to_bytes(s.low, shape_.head, s.hidden);
  apply(bilinear_.weights, bilinear_.bias, s.hidden, n, s.moved);
  apply(high_.weights, high_.bias, s.input, n, s.high);
  rectify(s.high);
  cut_into_pieces(words, s.pieces);
  s.piece_roots.clear();
  std::size_t begin = 0;
  for (std::size_t end : s.pieces) {
    attach_piece(words, s, begin, end, root);
    begin = end;
  }
  // What was cut hangs together by its roots, the later below the first.
  for (std::size_t k = 1; k < s.piece_roots.size(); ++k)
    words.words[s.piece_roots[k]].head = static_cast<std::int32_t>(s.piece_roots[0]);
}

void Network::attach_piece(Parse& words, Scratch& s, std::size_t begin, std::size_t end, std::size_t root) const {
  std::size_t n = end - begin, width = shape_.head;
  s.relation_all.reset(n + 1, width);  // the heads: the root, and the words
  std::copy(root_.begin(), root_.end(), s.relation_all.row(0));
  for (std::size_t i = 0; i < n; ++i) std::copy_n(s.high.row(begin + i), width, s.relation_all.row(i + 1));
  s.heads_packed.pack(s.relation_all.row(0), width, n + 1, width, true);
  s.scores.reset(n, n + 1);
  multiply(s.moved.row(begin), n, s.moved.cols, s.heads_packed, s.scores.row(0), n + 1, false);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= n; ++j) s.scores.row(i)[j] += distance_[distance_column(i + 1, j)];
  }
  if (root >= begin && root < end) {
    // Certain; and no arc passes over the main verb but its own.
    constexpr float kCertain = 1e4f, kUnlikely = 1e2f;
    std::size_t verb = root - begin;
    s.scores.row(verb)[0] += kCertain;
    for (std::size_t i = 0; i < n; ++i) {
      if (i < verb) {
        for (std::size_t j = verb + 2; j <= n; ++j) s.scores.row(i)[j] -= kUnlikely;
      } else if (i > verb) {
        for (std::size_t j = 1; j <= verb; ++j) s.scores.row(i)[j] -= kUnlikely;
      }
    }
  }
  s.decoder.decode(s.scores.row(0), n, s.heads);
  for (std::size_t i = 0; i < n; ++i) {
    words.words[begin + i].head = s.heads[i] == 0 ? kRoot : static_cast<std::int32_t>(begin) + s.heads[i] - 1;
    if (s.heads[i] == 0) s.piece_roots.push_back(begin + i);
  }
}

void Network::relate(Parse& words, Scratch& s) const {
  std::size_t n = words.size(), width = shape_.relation;
  apply(relation_low_.weights, relation_low_.bias, s.input, n, s.relation_low);
  rectify(s.relation_low);
  apply(relation_high_.weights, relation_high_.bias, s.input, n, s.relation_all);
  rectify(s.relation_all);
  s.relation_high.reset(n, width);
  for (std::size_t i = 0; i < n; ++i) {
    std::int32_t head = words.words[i].head;
    const float* from = head == kRoot ? relation_root_.data() : s.relation_all.row(static_cast<std::size_t>(head));
    std::copy_n(from, width, s.relation_high.row(i));
  }
  s.moved.reset(n, width);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t c = 0; c < width; ++c) s.moved.row(i)[c] = s.relation_high.row(i)[c] * s.relation_low.row(i)[c];
  }
  to_bytes(s.moved, width, s.hidden);
  apply(relation_out_.weights, relation_out_.bias, s.hidden, n, s.relations);
  to_bytes(s.relation_low, width, s.hidden);
  add(relation_low_out_.weights, s.hidden, s.relations);
  to_bytes(s.relation_high, width, s.hidden);
  add(relation_high_out_.weights, s.hidden, s.relations);
  for (std::size_t i = 0; i < n; ++i) {
    const float* row = s.relations.row(i);
    Word& word = words.words[i];
    word.deprel = word.head == kRoot ? Deprel::root : Deprel::dep;
    if (word.head == kRoot) continue;
    float most = std::numeric_limits<float>::lowest();
    for (std::size_t k = 0; k < relations_.size(); ++k) {
      if (relations_[k] == Deprel::root || row[k] <= most) continue;
      most = row[k];
      word.deprel = relations_[k];
    }
  }
  for (std::size_t k = 1; k < s.piece_roots.size(); ++k) words.words[s.piece_roots[k]].deprel = Deprel::parataxis;
}

void Network::read(Parse& words, Scratch& s) const {
  if (words.size() == 0) return;
  word_rows(words, known_, shape_.rows, s.buffer, s.shapes, s.rows);
  sum_rows(s, words.size());
  run_layers(s, words.size());
  tag(words, s);
}

void Network::build_tree(Parse& words, Scratch& s, std::size_t root) const {
  if (words.size() == 0) return words.index_children();
  attach(words, s, root);
  relate(words, s);
  words.index_children();
}

void cut_into_pieces(const Parse& words, std::vector<std::size_t>& ends) {
  ends.clear();
  std::size_t begin = 0, n = words.size();
  while (n - begin > kLongestPiece) {
    std::size_t end = begin + kLongestPiece;
    for (std::size_t i = end; i > begin + kLongestPiece / 2; --i) {
      if (words.words[i - 1].upos == Upos::punct) {
        end = i;
        break;
      }
    }
    ends.push_back(end);
    begin = end;
  }
  if (n > begin) ends.push_back(n);
}

}  // namespace longbow
