#include "syntax/word_rows.h"

namespace longbow {

void word_rows(const Parse& words, const HashDictionary& known, RowSpace space, std::string& buffer,
               std::vector<WordShape>& shapes, std::vector<std::uint32_t>& out) {
  std::size_t n = words.size(), capitals = 0, small = 0;
  shapes.resize(n);
  for (std::size_t i = 0; i < n; ++i) {
    shapes[i] = shape_of(words.form(i), buffer);
    capitals += shapes[i].shouted;
    small += shapes[i].lower;
  }
  bool shouting = capitals > small;  // capitals say nothing
  out.resize(n * kRowsPerWord);
  for (std::size_t i = 0; i < n; ++i) {
    const WordShape& shape = shapes[i];
    std::uint32_t* row = out.data() + i * kRowsPerWord;
    std::uint64_t kind = 0;
    auto add = [&](std::uint64_t value) {
      std::uint64_t key = mix(join(++kind * 0xA24BAED4963EE407ull, value));
      *row++ = space.words + static_cast<std::uint32_t>((key >> 32) % space.hashed);
    };
    std::uint32_t own = known.find(shape.folded);
    *row++ = own != 0 && own < space.words ? own : kUnknownWord;
    for (std::uint32_t part : shape.prefix) add(part);
    for (std::uint32_t part : shape.suffix) add(part);
    std::uint64_t place = (i == 0 ? 1u : 0u) | (shouting ? 2u : 0u);
    add(std::uint64_t{shape.outline} << 2 | place);
    bool glued_before = i > 0 && !words.words[i - 1].space_after, glued_after = !words.words[i].space_after;
    add(place << 6 | (glued_before ? 1u : 0u) | (glued_after ? 2u : 0u) | (shape.capital ? 4u : 0u) |
        (shape.hyphen ? 8u : 0u) | (shape.digit ? 16u : 0u) | (shape.shouted ? 32u : 0u));
  }
}

}  // namespace longbow
