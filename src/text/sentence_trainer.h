// Learns where sentences end from texts in which it is known.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace longbow {

struct SplitText {
  std::string text;
  std::vector<std::uint32_t> ends;  // bytes; where each sentence ends, in order
};

struct SplitterOptions {
  int epochs = 8;
  int bits = 18;              // of the table: 2^bits weights of one byte
  std::int32_t margin = 100;  // a decision nearer to its opposite than this is learned from, though right
  std::uint64_t seed = 1;
};

// The bytes of a SentenceModel. Whole numbers all the way: the same texts and options give the same bytes everywhere.
std::vector<std::byte> train_splitter(const std::vector<SplitText>& texts, const SplitterOptions& options);

}  // namespace longbow
