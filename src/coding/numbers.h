// Numbers in digits and words: 12, 1,500, twenty-five, two hundred thousand, 1.5 million, a dozen.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/parse.h"

namespace longbow {

struct ReadNumber {
  std::int64_t value = 0;
  std::size_t end = 0;  // behind its last word
};

// The forms of a sentence in ASCII lower case, "-" for every kind of hyphen and short dash.
std::vector<std::string> lower_forms(const Parse& parse);

// The number that begins at word `i`. Fractions count only where a scale makes them whole ("1.5 million").
std::optional<ReadNumber> read_number(const std::vector<std::string>& words, std::size_t i);

// A whole number in plain digits, such as a day or year.
std::optional<int> plain_digits(std::string_view word);

}  // namespace longbow
