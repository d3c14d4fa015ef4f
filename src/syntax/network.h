// The network at work: from words to tags and a tree. Read-only once made; what a thread needs is in its Scratch.
// Its weights are bytes, as are what its layers hand on to each other; docs/syntax.md describes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "syntax/byte_kernels.h"
#include "syntax/float_kernels.h"
#include "syntax/hash_dictionary.h"
#include "syntax/matrix.h"
#include "syntax/network_shape.h"
#include "syntax/parse.h"
#include "syntax/tag.h"
#include "syntax/tree_decoder.h"
#include "syntax/word_rows.h"

namespace longbow {

// A sentence longer than this is cut for the search of heads, so that time grows with its length and not the square.
inline constexpr std::size_t kLongestPiece = 160;

class Network {
 public:
  // The sections of a model file; `table` and `words` are used where they lie.
  struct Parts {
    std::span<const std::byte> shape, tags, relations, words, table, table_scales, weights;
  };
  struct Scratch {
    std::string buffer;
    std::vector<WordShape> shapes;
    std::vector<std::uint32_t> rows;
    std::vector<float> sum, cells;
    ByteRows input, layer, hidden;
    Matrix gates[2], tags, low, high, moved, scores, relation_low, relation_high, relation_all, relations;
    PackedMatrix heads_packed;
    std::vector<std::int32_t> heads;
    std::vector<std::size_t> pieces, piece_roots;
    TreeDecoder decoder;
  };

  // Errors: corrupt, where sizes do not agree or a label is none of ours.
  static Result<Network> view(const Parts& parts);

  // Reads the sentence and fills tags.
  void read(Parse& words, Scratch& scratch) const;
  // After read(), over the same words: fills heads and relations. Where a root is given, the best tree with that
  // root is taken; kNoRoot leaves the choice to the scores.
  static constexpr std::size_t kNoRoot = static_cast<std::size_t>(-1);
  void build_tree(Parse& words, Scratch& scratch, std::size_t root) const;

  const HashDictionary& known() const { return known_; }

 private:
  struct Layer {
    ByteMatrix in, own;
    std::vector<float> bias;
  };
  struct Linear {
    ByteMatrix weights;
    std::vector<float> bias;  // padded as the weights' columns are; empty where there is none
  };
  Result<void> read_labels(const Parts& parts);
  Result<void> read_weights(std::span<const std::byte> bytes);

  void sum_rows(Scratch& scratch, std::size_t n) const;
  void run_layers(Scratch& scratch, std::size_t n) const;
  void tag(Parse& words, Scratch& scratch) const;
  void attach(Parse& words, Scratch& scratch, std::size_t root) const;
  void attach_piece(Parse& words, Scratch& scratch, std::size_t begin, std::size_t end, std::size_t root) const;
  void relate(Parse& words, Scratch& scratch) const;

  NetworkShape shape_;
  HashDictionary known_;
  std::vector<Tag> tags_;
  std::vector<Deprel> relations_;
  std::span<const std::int8_t> table_;
  std::span<const float> table_scales_;
  std::vector<Layer> layers_;  // forward and backward of each
  Linear tag_, low_, high_, bilinear_, relation_low_, relation_high_, relation_out_, relation_low_out_,
      relation_high_out_;
  std::vector<float> root_, distance_, relation_root_;
};

// Where a sentence of n words is cut: the pieces' ends. Pieces are as long as can be, and end behind a mark of
// punctuation where one stands in their second half.
void cut_into_pieces(const Parse& words, std::vector<std::size_t>& ends);

}  // namespace longbow
