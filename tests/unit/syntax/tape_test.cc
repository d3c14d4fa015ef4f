// Every derivative on the tape against differences of the loss.
#include "syntax/tape.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "syntax/network_shape.h"

namespace longbow {
namespace {

Parameter random_parameter(std::size_t rows, std::size_t cols, std::size_t index, Random& random) {
  Parameter parameter;
  parameter.index = index;
  parameter.value.reset(rows, cols);
  for (float& value : parameter.value.data) value = random.chance() - 0.5f;
  return parameter;
}

// `build` writes operations and gives the loss. Compares derivatives of every entry of every parameter.
void expect_true_slopes(std::vector<Parameter>& parameters, const std::function<double(Tape&)>& build) {
  Tape tape(parameters.size(), Random(7));
  auto loss = [&] {
    tape.clear();
    tape.reseed(Random(7));  // the same entries are dropped each time
    return build(tape);
  };
  loss();
  tape.backward();
  std::vector<Matrix> slopes;
  for (Parameter& parameter : parameters) slopes.push_back(tape.gradient(parameter).sum);
  for (std::size_t p = 0; p < parameters.size(); ++p) {
    for (std::size_t i = 0; i < parameters[p].value.size(); ++i) {
      constexpr float kStep = 1e-2f;
      float& value = parameters[p].value.data[i];
      float kept = value;
      value = kept + kStep;
      double up = loss();
      value = kept - kStep;
      double down = loss();
      value = kept;
      ASSERT_NEAR(slopes[p].data[i], (up - down) / (2 * kStep), 4e-3) << "parameter " << p << ", entry " << i;
    }
  }
}

const std::vector<std::uint32_t> kRows{1, 2, 3, 0, 2, 4, 1, 1, 3, 2, 4, 4};

TEST(Tape, memory_dropout_and_products_have_true_slopes) {
  Random random(3);
  Packing packing({3, 2, 1});
  std::vector<Parameter> p;
  p.push_back(random_parameter(5, 6, 0, random));  // table
  p[0].table = true;
  for (int direction = 0; direction < 2; ++direction) {
    p.push_back(random_parameter(6, 32, p.size(), random));
    p.push_back(random_parameter(8, 32, p.size(), random));
    p.push_back(random_parameter(1, 32, p.size(), random));
  }
  p.push_back(random_parameter(16, 4, p.size(), random));
  p.push_back(random_parameter(1, 4, p.size(), random));
  p.push_back(random_parameter(1, 4, p.size(), random));
  std::vector<std::int32_t> targets{0, 3, Tape::kIgnore, 1, 2, 2};
  expect_true_slopes(p, [&](Tape& tape) {
    Tape::Ref x = tape.dropout(tape.embed(p[0], kRows, 2), 0.3f, packing.sentence);
    Tape::Ref forward = tape.lstm(x, p[1], p[2], p[3], packing, 0.3f);
    Tape::Ref backward = tape.lstm(tape.reorder(x, packing.mirrored), p[4], p[5], p[6], packing, 0.0f);
    Tape::Ref both = tape.beside(forward, tape.reorder(backward, packing.mirrored));
    Tape::Ref scores = tape.rectify(tape.linear(both, p[7], &p[8]));
    Tape::Ref picked = tape.pick(scores, p[9], {6, 0, 1, 6, 2, 5});
    return tape.cross_entropy(tape.sum(tape.product(scores, picked), scores), targets, 0.7f);
  });
}

TEST(Tape, heads_have_true_slopes) {
  Random random(5);
  Packing packing({3, 2, 1});
  std::vector<Parameter> p;
  p.push_back(random_parameter(5, 6, 0, random));
  p[0].table = true;
  p.push_back(random_parameter(6, 4, 1, random));
  p.push_back(random_parameter(6, 4, 2, random));
  p.push_back(random_parameter(1, 4, 3, random));
  p.push_back(random_parameter(1, kDistances, 4, random));
  std::vector<std::int32_t> heads{2, 0, 0, 0, 1, 2};  // of rows: first words, second words, third word
  expect_true_slopes(p, [&](Tape& tape) {
    Tape::Ref x = tape.embed(p[0], kRows, 2);
    return tape.head_loss(tape.linear(x, p[1], nullptr), tape.linear(x, p[2], nullptr), p[3], p[4], packing, heads, 0.5f);
  });
}

TEST(Tape, packing_keeps_sentences_apart) {
  Packing packing({3, 1});
  EXPECT_EQ(packing.rows(), 4u);
  EXPECT_EQ(packing.row(0, 2), 3u);
  EXPECT_EQ(packing.row(1, 0), 1u);
  EXPECT_EQ(packing.mirrored, (std::vector<std::uint32_t>{3, 1, 2, 0}));
}

}  // namespace
}  // namespace longbow
