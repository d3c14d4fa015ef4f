// What a gap between two tokens looks like, as numbers that a SentenceModel has weights for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/characters.h"
#include "text/tokens.h"

namespace longbow {

// Bumped whenever a feature changes its meaning: weights are of use only with the features they were learned from.
inline constexpr std::uint32_t kBoundaryFeatures = 1;

// `plain`: no rule, and no stop or face, speaks for an end. `name`: the next word could besides go on with a
// name or a title, "RIA | Novosti", or a colon stands before it.
enum class Doubt : std::uint8_t { none, plain, name };

class BoundaryFeatures {
 public:
  static constexpr std::size_t kCount = 42;
  using Keys = std::array<std::uint32_t, kCount>;

  // Takes in the tokens [begin, end) of one block. `ruled`: where the rules end sentences, as find_sentence_ends gives
  // it; that is a feature like others. Linear; the buffers are kept.
  void prepare(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
               const std::vector<std::size_t>& ruled);

  // Whether a sentence may end behind token `i` of the block at all, as far as a model has a say.
  bool is_candidate(std::size_t i) const;

  // The gap behind token `i`, in a sentence that began with token `start`. Counted from `begin`, as `i` is.
  void extract(std::size_t i, std::size_t start, Keys& keys);

  std::size_t size() const { return traits_.size(); }
  // How much speaks against an end behind token `i`, before any weight is asked.
  Doubt doubt(std::size_t i) const;


 private:
  struct Traits {
    std::uint64_t word = 0;   // of the form in lower case, digits alike
    std::uint64_t shape = 0;  // of the kinds of its characters
    std::uint64_t ending = 0;
    CharKind first = CharKind::space;
    bool space_after = true, ruled = false, plain = false, starter = false;
    char32_t code = 0;  // the first one
  };

  static Traits traits_of(std::string_view form);
  const Traits& at(std::size_t i, int by) const;
  void follow(std::size_t i, std::size_t start);

  std::vector<Traits> traits_;
  std::vector<std::uint32_t> to_next_ruled_;
  std::uint64_t block_ = 0;  // what sort of block it is
  Traits none_;
  // Of the running sentence, up to followed_.
  std::size_t start_ = 0, followed_ = 0;
  std::uint32_t quotes_ = 0, brackets_ = 0;
  bool lower_seen_ = false, colon_seen_ = false;
};

}  // namespace longbow
