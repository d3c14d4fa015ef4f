// Derivatives for training: operations write their values on a tape, and backward() walks it in reverse. One tape is
// one thread's; parameters are shared, and each tape keeps gradients of its own for them, so that the sum over tapes,
// and with it the model, does not depend on how threads were scheduled.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "syntax/float_kernels.h"
#include "syntax/matrix.h"
#include "syntax/shuffle.h"

namespace longbow {

// Learned numbers. A table's gradient is kept for the rows that a batch touches, everything else's whole.
struct Parameter {
  std::string name;
  Matrix value, momentum, scale;  // the last two are Adam's
  bool table = false;
  std::size_t index = 0;  // in the list of all parameters
};

struct Gradient {
  Matrix sum;
  std::vector<std::uint32_t> touched;  // rows, of tables only
  std::vector<std::uint8_t> seen;
};

// Sentences of a batch side by side, word by word: the first words of all of them, then the second words, and so on.
// Sentences are ordered from long to short, so that the rows of one step lie together and go on in the next.
struct Packing {
  std::vector<std::size_t> lengths;       // of the sentences, falling
  std::vector<std::size_t> begin;         // row where step t begins; one more at the end
  std::vector<std::uint32_t> sentence;    // of each row
  std::vector<std::uint32_t> mirrored;    // the row of the word as far from the sentence's other end

  explicit Packing(std::vector<std::size_t> lengths_from_long_to_short);
  std::size_t rows() const { return begin.back(); }
  std::size_t row(std::size_t s, std::size_t word) const { return begin[word] + s; }
};

class Tape {
 public:
  using Ref = std::size_t;
  static constexpr std::int32_t kIgnore = -1;

  Tape(std::size_t parameters, Random random) : gradients_(parameters), random_(random) {}

  void reseed(Random random) { random_ = random; }
  void clear();  // forgets the operations, keeps capacity; gradients become zero
  const Matrix& value(Ref node) const { return nodes_[node]->value; }
  Gradient& gradient(const Parameter& parameter) { return gradients_[parameter.index]; }

  // Row r is the sum of the table's rows ids[r * per_row ...). Ids of 0 stand for nothing.
  Ref embed(const Parameter& table, const std::vector<std::uint32_t>& ids, std::size_t per_row);
  Ref linear(Ref x, const Parameter& weights, const Parameter* bias);
  Ref rectify(Ref x);  // max(x, x / 10)
  Ref product(Ref a, Ref b);
  Ref sum(Ref a, Ref b);
  Ref beside(Ref a, Ref b);
  Ref reorder(Ref x, const std::vector<std::uint32_t>& rows);
  // Row r of x, for r below x's count; the one row of `extra` for ids equal to it.
  Ref pick(Ref x, const Parameter& extra, std::vector<std::uint32_t> rows);
  // Drops entries with this chance, the same for all rows of one group.
  Ref dropout(Ref x, float chance, const std::vector<std::uint32_t>& groups);
  // Memory that runs down the packed sentences. `drop` is the chance of dropping entries of its own past output.
  Ref lstm(Ref x, const Parameter& in, const Parameter& own, const Parameter& bias, const Packing& packing, float drop);

  // Losses, summed over rows and weighted; each adds to what backward() starts from.
  double cross_entropy(Ref scores, const std::vector<std::int32_t>& targets, float weight);
  // Heads: word i's score for head j is dependent_i . head_j + bias[distance]; the root is `root`, a row of its own.
  // `heads` are places in the sentence from 1; 0 is the root.
  double head_loss(Ref dependent, Ref head, const Parameter& root, const Parameter& distance, const Packing& packing,
                   const std::vector<std::int32_t>& heads, float weight);

  void backward();

 private:
  struct Node {
    Matrix value, slope;
    std::vector<Matrix> kept;  // what the way back needs
    std::function<void()> back;
  };
  Node& make(std::size_t rows, std::size_t cols);
  Ref last() const { return used_ - 1; }
  Gradient& touch(const Parameter& parameter);

  std::vector<std::unique_ptr<Node>> nodes_;
  std::size_t used_ = 0;
  std::vector<Gradient> gradients_;
  Random random_;
  PackedMatrix packed_, packed_back_;
  std::vector<float> turned_;
};

}  // namespace longbow
