// tests/unit/syntax/tape_test.cc compares every derivative with differences.
#include "syntax/tape.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "syntax/network_shape.h"

namespace longbow {

Packing::Packing(std::vector<std::size_t> lengths_from_long_to_short) : lengths(std::move(lengths_from_long_to_short)) {
  std::size_t at = 0, active = lengths.size(), longest = lengths.empty() ? 0 : lengths.front();
  for (std::size_t t = 0; t < longest; ++t) {
    while (active > 0 && lengths[active - 1] <= t) --active;
    begin.push_back(at);
    at += active;
  }
  begin.push_back(at);
  sentence.resize(at);
  mirrored.resize(at);
  for (std::size_t s = 0; s < lengths.size(); ++s) {
    for (std::size_t t = 0; t < lengths[s]; ++t) {
      sentence[row(s, t)] = static_cast<std::uint32_t>(s);
      mirrored[row(s, t)] = static_cast<std::uint32_t>(row(s, lengths[s] - 1 - t));
    }
  }
}

void Tape::clear() {
  used_ = 0;
  for (Gradient& gradient : gradients_) {
    if (gradient.seen.empty()) {
      std::fill(gradient.sum.data.begin(), gradient.sum.data.end(), 0.0f);
      continue;
    }
    for (std::uint32_t row : gradient.touched) {
      std::fill_n(gradient.sum.row(row), gradient.sum.cols, 0.0f);
      gradient.seen[row] = 0;
    }
    gradient.touched.clear();
  }
}

Tape::Node& Tape::make(std::size_t rows, std::size_t cols) {
  if (used_ == nodes_.size()) nodes_.push_back(std::make_unique<Node>());
  Node& node = *nodes_[used_++];
  node.value.reset(rows, cols);
  node.slope.reset(rows, cols);
  node.back = nullptr;
  return node;
}

Gradient& Tape::touch(const Parameter& parameter) {
  Gradient& gradient = gradients_[parameter.index];
  if (gradient.sum.size() != parameter.value.size()) {
    gradient.sum.reset(parameter.value.rows, parameter.value.cols);
    if (parameter.table) gradient.seen.assign(parameter.value.rows, 0);
  }
  return gradient;
}

Tape::Ref Tape::embed(const Parameter& table, const std::vector<std::uint32_t>& ids, std::size_t per_row) {
  std::size_t width = table.value.cols;
  Node& node = make(ids.size() / per_row, width);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] == 0) continue;
    float* to = node.value.row(i / per_row);
    const float* from = table.value.row(ids[i]);
    for (std::size_t c = 0; c < width; ++c) to[c] += from[c];
  }
  node.back = [this, &node, &table, &ids, per_row, width] {
    Gradient& gradient = touch(table);
    for (std::size_t i = 0; i < ids.size(); ++i) {
      std::uint32_t id = ids[i];
      if (id == 0) continue;
      if (!gradient.seen[id]) {
        gradient.seen[id] = 1;
        gradient.touched.push_back(id);
      }
      float* to = gradient.sum.row(id);
      const float* from = node.slope.row(i / per_row);
      for (std::size_t c = 0; c < width; ++c) to[c] += from[c];
    }
  };
  return last();
}

Tape::Ref Tape::linear(Ref x, const Parameter& weights, const Parameter* bias) {
  Node& from = *nodes_[x];
  std::size_t n = from.value.rows, in = weights.value.rows, out = weights.value.cols;
  Node& node = make(n, out);
  if (bias) {
    for (std::size_t r = 0; r < n; ++r) std::copy_n(bias->value.row(0), out, node.value.row(r));
  }
  packed_.pack(weights.value.row(0), in, out, out, false);
  multiply(from.value.row(0), n, in, packed_, node.value.row(0), out, true);
  node.back = [this, &node, &from, &weights, bias, n, in, out] {
    if (bias) {
      float* sums = touch(*bias).sum.row(0);
      for (std::size_t r = 0; r < n; ++r) {
        for (std::size_t c = 0; c < out; ++c) sums[c] += node.slope.row(r)[c];
      }
    }
    turned_.resize(n * in);
    transpose(from.value.row(0), n, in, turned_.data());
    packed_.pack(node.slope.row(0), n, out, out, false);
    multiply(turned_.data(), in, n, packed_, touch(weights).sum.row(0), out, true);
    packed_.pack(weights.value.row(0), out, in, out, true);
    multiply(node.slope.row(0), n, out, packed_, from.slope.row(0), in, true);
  };
  return last();
}

Tape::Ref Tape::rectify(Ref x) {
  Node& from = *nodes_[x];
  Node& node = make(from.value.rows, from.value.cols);
  for (std::size_t i = 0; i < from.value.size(); ++i)
    node.value.data[i] = std::max(from.value.data[i], 0.1f * from.value.data[i]);
  node.back = [&node, &from] {
    for (std::size_t i = 0; i < from.value.size(); ++i)
      from.slope.data[i] += from.value.data[i] > 0 ? node.slope.data[i] : 0.1f * node.slope.data[i];
  };
  return last();
}

Tape::Ref Tape::product(Ref a, Ref b) {
  Node &left = *nodes_[a], &right = *nodes_[b];
  Node& node = make(left.value.rows, left.value.cols);
  for (std::size_t i = 0; i < left.value.size(); ++i) node.value.data[i] = left.value.data[i] * right.value.data[i];
  node.back = [&node, &left, &right] {
    for (std::size_t i = 0; i < left.value.size(); ++i) {
      left.slope.data[i] += node.slope.data[i] * right.value.data[i];
      right.slope.data[i] += node.slope.data[i] * left.value.data[i];
    }
  };
  return last();
}

Tape::Ref Tape::sum(Ref a, Ref b) {
  Node &left = *nodes_[a], &right = *nodes_[b];
  Node& node = make(left.value.rows, left.value.cols);
  for (std::size_t i = 0; i < left.value.size(); ++i) node.value.data[i] = left.value.data[i] + right.value.data[i];
  node.back = [&node, &left, &right] {
    for (std::size_t i = 0; i < left.value.size(); ++i) {
      left.slope.data[i] += node.slope.data[i];
      right.slope.data[i] += node.slope.data[i];
    }
  };
  return last();
}

Tape::Ref Tape::beside(Ref a, Ref b) {
  Node &left = *nodes_[a], &right = *nodes_[b];
  std::size_t n = left.value.rows, wide = left.value.cols, more = right.value.cols;
  Node& node = make(n, wide + more);
  for (std::size_t r = 0; r < n; ++r) {
    std::copy_n(left.value.row(r), wide, node.value.row(r));
    std::copy_n(right.value.row(r), more, node.value.row(r) + wide);
  }
  node.back = [&node, &left, &right, n, wide, more] {
    for (std::size_t r = 0; r < n; ++r) {
      for (std::size_t c = 0; c < wide; ++c) left.slope.row(r)[c] += node.slope.row(r)[c];
      for (std::size_t c = 0; c < more; ++c) right.slope.row(r)[c] += node.slope.row(r)[wide + c];
    }
  };
  return last();
}

Tape::Ref Tape::reorder(Ref x, const std::vector<std::uint32_t>& rows) {
  Node& from = *nodes_[x];
  std::size_t width = from.value.cols;
  Node& node = make(rows.size(), width);
  for (std::size_t r = 0; r < rows.size(); ++r) std::copy_n(from.value.row(rows[r]), width, node.value.row(r));
  node.back = [&node, &from, &rows, width] {
    for (std::size_t r = 0; r < rows.size(); ++r) {
      for (std::size_t c = 0; c < width; ++c) from.slope.row(rows[r])[c] += node.slope.row(r)[c];
    }
  };
  return last();
}

Tape::Ref Tape::pick(Ref x, const Parameter& extra, std::vector<std::uint32_t> rows) {
  Node& from = *nodes_[x];
  std::size_t width = from.value.cols, n = from.value.rows;
  Node& node = make(rows.size(), width);
  for (std::size_t r = 0; r < rows.size(); ++r)
    std::copy_n(rows[r] == n ? extra.value.row(0) : from.value.row(rows[r]), width, node.value.row(r));
  node.back = [this, &node, &from, &extra, rows = std::move(rows), width, n] {
    Gradient& gradient = touch(extra);
    for (std::size_t r = 0; r < rows.size(); ++r) {
      float* to = rows[r] == n ? gradient.sum.row(0) : from.slope.row(rows[r]);
      for (std::size_t c = 0; c < width; ++c) to[c] += node.slope.row(r)[c];
    }
  };
  return last();
}

Tape::Ref Tape::dropout(Ref x, float chance, const std::vector<std::uint32_t>& groups) {
  if (chance <= 0) return x;
  Node& from = *nodes_[x];
  std::size_t width = from.value.cols, n = from.value.rows;
  Node& node = make(n, width);
  node.kept.resize(1);
  std::uint32_t most = n ? *std::max_element(groups.begin(), groups.end()) : 0;
  node.kept[0].reset(most + 1, width);
  for (float& keep : node.kept[0].data) keep = random_.chance() < chance ? 0.0f : 1.0f / (1.0f - chance);
  for (std::size_t r = 0; r < n; ++r) {
    const float* mask = node.kept[0].row(groups[r]);
    for (std::size_t c = 0; c < width; ++c) node.value.row(r)[c] = from.value.row(r)[c] * mask[c];
  }
  node.back = [&node, &from, &groups, width, n] {
    for (std::size_t r = 0; r < n; ++r) {
      const float* mask = node.kept[0].row(groups[r]);
      for (std::size_t c = 0; c < width; ++c) from.slope.row(r)[c] += node.slope.row(r)[c] * mask[c];
    }
  };
  return last();
}

Tape::Ref Tape::lstm(Ref x, const Parameter& in, const Parameter& own, const Parameter& bias, const Packing& packing,
                     float drop) {
  Node& from = *nodes_[x];
  std::size_t n = from.value.rows, wide = in.value.rows, width = own.value.rows, steps = packing.begin.size() - 1;
  Node& node = make(n, width);
  node.kept.resize(4);
  Matrix &gates = node.kept[0], &cells = node.kept[1], &past = node.kept[2], &mask = node.kept[3];
  gates.reset(n, 4 * width);
  cells.reset(n, width);
  past.reset(n, width);  // the output of the step before, entries dropped
  mask.reset(packing.lengths.size(), width);
  for (float& keep : mask.data) keep = random_.chance() < drop ? 0.0f : 1.0f / (1.0f - drop);
  for (std::size_t r = 0; r < n; ++r) std::copy_n(bias.value.row(0), 4 * width, gates.row(r));
  packed_.pack(in.value.row(0), wide, 4 * width, 4 * width, false);
  multiply(from.value.row(0), n, wide, packed_, gates.row(0), 4 * width, true);
  packed_.pack(own.value.row(0), width, 4 * width, 4 * width, false);
  for (std::size_t t = 0; t < steps; ++t) {
    std::size_t at = packing.begin[t], count = packing.begin[t + 1] - at, before = t ? packing.begin[t - 1] : 0;
    if (t > 0) {
      for (std::size_t s = 0; s < count; ++s) {
        for (std::size_t c = 0; c < width; ++c)
          past.row(at + s)[c] = node.value.row(before + s)[c] * mask.row(s)[c];
      }
      multiply(past.row(at), count, width, packed_, gates.row(at), 4 * width, true);
    }
    lstm_step(count, width, gates.row(at), t ? cells.row(before) : nullptr, cells.row(at), node.value.row(at));
  }
  node.back = [this, &node, &from, &in, &own, &bias, &packing, n, wide, width, steps] {
    Matrix &g = node.kept[0], &cell = node.kept[1], &old = node.kept[2], &keep = node.kept[3];
    Matrix slope_cell(n, width);
    packed_back_.pack(own.value.row(0), 4 * width, width, 4 * width, true);
    Matrix slope_past(packing.lengths.size(), width);
    for (std::size_t t = steps; t-- > 0;) {
      std::size_t at = packing.begin[t], count = packing.begin[t + 1] - at, before = t ? packing.begin[t - 1] : 0;
      for (std::size_t s = 0; s < count; ++s) {
        float* gate = g.row(at + s);
        const float *out = node.slope.row(at + s), *now = cell.row(at + s);
        const float* former = t ? cell.row(before + s) : nullptr;
        float* flow = slope_cell.row(at + s);
        for (std::size_t c = 0; c < width; ++c) {
          float i = gate[c], f = gate[width + c], o = gate[2 * width + c], u = gate[3 * width + c];
          float squashed = 2.0f / (1.0f + fast_exp(-2.0f * now[c])) - 1.0f;
          float d = flow[c] + out[c] * o * (1.0f - squashed * squashed);
          gate[c] = d * u * i * (1.0f - i);
          gate[width + c] = former ? d * former[c] * f * (1.0f - f) : 0.0f;
          gate[2 * width + c] = out[c] * squashed * o * (1.0f - o);
          gate[3 * width + c] = d * i * (1.0f - u * u);
          if (former) slope_cell.row(before + s)[c] += d * f;
        }
      }
      if (t == 0) continue;
      multiply(g.row(at), count, 4 * width, packed_back_, slope_past.row(0), width, false);
      for (std::size_t s = 0; s < count; ++s) {
        for (std::size_t c = 0; c < width; ++c)
          node.slope.row(before + s)[c] += slope_past.row(s)[c] * keep.row(s)[c];
      }
    }
    float* sums = touch(bias).sum.row(0);
    for (std::size_t r = 0; r < n; ++r) {
      for (std::size_t c = 0; c < 4 * width; ++c) sums[c] += g.row(r)[c];
    }
    packed_.pack(g.row(0), n, 4 * width, 4 * width, false);
    turned_.resize(n * std::max(wide, width));
    transpose(from.value.row(0), n, wide, turned_.data());
    multiply(turned_.data(), wide, n, packed_, touch(in).sum.row(0), 4 * width, true);
    transpose(old.row(0), n, width, turned_.data());
    multiply(turned_.data(), width, n, packed_, touch(own).sum.row(0), 4 * width, true);
    packed_.pack(in.value.row(0), 4 * width, wide, 4 * width, true);
    multiply(g.row(0), n, 4 * width, packed_, from.slope.row(0), wide, true);
  };
  return last();
}

double Tape::cross_entropy(Ref scores, const std::vector<std::int32_t>& targets, float weight) {
  Node& node = *nodes_[scores];
  double loss = 0;
  std::vector<float> shares(node.value.cols);
  for (std::size_t r = 0; r < targets.size(); ++r) {
    if (targets[r] == kIgnore) continue;
    auto target = static_cast<std::size_t>(targets[r]);
    std::copy_n(node.value.row(r), shares.size(), shares.begin());
    float total = exponentials(shares.data(), shares.size());
    loss -= weight * std::log(std::max(shares[target] / total, 1e-20f));
    for (std::size_t c = 0; c < shares.size(); ++c) node.slope.row(r)[c] += weight * shares[c] / total;
    node.slope.row(r)[target] -= weight;
  }
  return loss;
}

double Tape::head_loss(Ref dependent, Ref head, const Parameter& root, const Parameter& distance,
                       const Packing& packing, const std::vector<std::int32_t>& heads, float weight) {
  Node &low = *nodes_[dependent], &high = *nodes_[head];
  std::size_t width = low.value.cols;
  Gradient& root_gradient = touch(root);
  Gradient& distance_gradient = touch(distance);
  Matrix lows, highs, scores, slope;
  double loss = 0;
  for (std::size_t s = 0; s < packing.lengths.size(); ++s) {
    std::size_t n = packing.lengths[s];
    lows.reset(n, width);
    highs.reset(n + 1, width);
    scores.reset(n, n + 1);
    std::copy_n(root.value.row(0), width, highs.row(0));
    for (std::size_t i = 0; i < n; ++i) {
      std::copy_n(low.value.row(packing.row(s, i)), width, lows.row(i));
      std::copy_n(high.value.row(packing.row(s, i)), width, highs.row(i + 1));
    }
    packed_.pack(highs.row(0), width, n + 1, width, true);
    multiply(lows.row(0), n, width, packed_, scores.row(0), n + 1, false);
    for (std::size_t i = 0; i < n; ++i) {
      float* score = scores.row(i);
      for (std::size_t j = 0; j <= n; ++j) score[j] += distance.value.data[distance_column(i + 1, j)];
      score[i + 1] = -1e9f;
      float total = exponentials(score, n + 1);
      auto gold = static_cast<std::size_t>(heads[packing.row(s, i)]);
      loss -= weight * std::log(std::max(score[gold] / total, 1e-20f));
      for (std::size_t j = 0; j <= n; ++j) score[j] *= weight / total;
      score[gold] -= weight;
      for (std::size_t j = 0; j <= n; ++j) distance_gradient.sum.data[distance_column(i + 1, j)] += score[j];
    }
    packed_.pack(highs.row(0), n + 1, width, width, false);
    slope.reset(n, width);
    multiply(scores.row(0), n, n + 1, packed_, slope.row(0), width, false);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t c = 0; c < width; ++c) low.slope.row(packing.row(s, i))[c] += slope.row(i)[c];
    }
    turned_.resize(n * (n + 1));
    transpose(scores.row(0), n, n + 1, turned_.data());
    packed_.pack(lows.row(0), n, width, width, false);
    slope.reset(n + 1, width);
    multiply(turned_.data(), n + 1, n, packed_, slope.row(0), width, false);
    for (std::size_t c = 0; c < width; ++c) root_gradient.sum.row(0)[c] += slope.row(0)[c];
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t c = 0; c < width; ++c) high.slope.row(packing.row(s, i))[c] += slope.row(i + 1)[c];
    }
  }
  return loss;
}

void Tape::backward() {
  for (std::size_t i = used_; i-- > 0;) {
    if (nodes_[i]->back) nodes_[i]->back();
  }
}

}  // namespace longbow
