#include "coding/quantity.h"

#include <algorithm>
#include <optional>
#include <string>

#include "coding/numbers.h"
#include "coding/when.h"

namespace longbow {
namespace {

struct Bounds {
  std::int64_t low;
  std::int64_t high;
  std::size_t end;
};

class Finder {
 public:
  explicit Finder(const Parse& parse) : parse_(parse), words_(lower_forms(parse)), taken_(parse.size(), false) {
    for (const TimeMention& time : find_times(parse, std::nullopt)) {
      for (std::uint32_t i = time.words.begin; i < time.words.end; ++i) taken_[i] = true;
    }
  }

  std::vector<Quantity> run() {
    std::vector<Quantity> found;
    for (std::size_t i = 0; i < words_.size();) {
      std::size_t begin = i;
      Modifier modifier = read_modifier(i);
      auto bounds = free(i) ? read_bounds(i) : std::nullopt;
      if (!bounds || excluded(i, bounds->end) || (i == begin && stands_alone(i, bounds->end))) {
        i = bounds ? std::max(bounds->end, begin + 1) : begin + 1;
        continue;
      }
      Quantity quantity;
      quantity.words = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(bounds->end)};
      quantity.low = modifier == Modifier::at_most ? 0 : bounds->low;
      quantity.high = modifier == Modifier::at_least ? kNoUpperBound : bounds->high;
      quantity.counted = counted_word(i, bounds->end);
      found.push_back(quantity);
      i = bounds->end;
    }
    return found;
  }

 private:
  enum class Modifier : unsigned char { none, at_least, at_most };

  const std::string& word(std::size_t i) const {
    static const std::string none;
    return i < words_.size() ? words_[i] : none;
  }
  bool free(std::size_t i) const { return i < taken_.size() && !taken_[i]; }

  bool matches(std::size_t i, std::initializer_list<std::string_view> phrase) const {
    for (std::string_view part : phrase) {
      if (word(i++) != part) return false;
    }
    return true;
  }

  // Moves `i` behind "at least", "up to", "about" and their like.
  Modifier read_modifier(std::size_t& i) const {
    struct Phrase {
      std::initializer_list<std::string_view> words;
      Modifier modifier;
    };
    static const Phrase kPhrases[] = {{{"no", "fewer", "than"}, Modifier::at_least},
                                      {{"no", "less", "than"}, Modifier::at_least},
                                      {{"no", "more", "than"}, Modifier::at_most},
                                      {{"as", "many", "as"}, Modifier::at_most},
                                      {{"as", "few", "as"}, Modifier::at_least},
                                      {{"at", "least"}, Modifier::at_least},
                                      {{"more", "than"}, Modifier::at_least},
                                      {{"fewer", "than"}, Modifier::at_most},
                                      {{"less", "than"}, Modifier::at_most},
                                      {{"up", "to"}, Modifier::at_most},
                                      {{"at", "most"}, Modifier::at_most},
                                      {{"over"}, Modifier::at_least},
                                      {{"above"}, Modifier::at_least},
                                      {{"under"}, Modifier::at_most},
                                      {{"nearly"}, Modifier::none},
                                      {{"almost"}, Modifier::none},
                                      {{"about"}, Modifier::none},
                                      {{"around"}, Modifier::none},
                                      {{"some"}, Modifier::none},
                                      {{"roughly"}, Modifier::none},
                                      {{"approximately"}, Modifier::none},
                                      {{"only"}, Modifier::none}};
    for (const Phrase& phrase : kPhrases) {
      if (!matches(i, phrase.words)) continue;
      i += phrase.words.size();
      return phrase.modifier;
    }
    return Modifier::none;
  }

  std::optional<Bounds> read_bounds(std::size_t i) const {
    if (auto vague = read_vague(i)) return vague;
    if (word(i) == "between") {
      auto low = read_number(words_, i + 1);
      if (!low || word(low->end) != "and") return std::nullopt;
      auto high = read_number(words_, low->end + 1);
      if (!high || high->value < low->value) return std::nullopt;
      return Bounds{low->value, high->value, high->end};
    }
    auto low = read_number(words_, i);
    if (!low) return std::nullopt;
    const std::string& joiner = word(low->end);
    if (joiner == "-" || joiner == "to" || joiner == "or") {
      auto high = read_number(words_, low->end + 1);
      if (high && high->value > low->value && free(low->end + 1)) return Bounds{low->value, high->value, high->end};
    }
    return Bounds{low->value, low->value, low->end};
  }

  // dozens, hundreds, tens of thousands, several, a few, a couple
  std::optional<Bounds> read_vague(std::size_t i) const {
    std::size_t start = word(i) == "a" ? i + 1 : i;
    const std::string& first = word(start);
    bool article = start > i;
    if (article && first == "couple") return Bounds{2, 2, of_end(start + 1)};
    if (article && first == "few") return Bounds{3, 9, start + 1};
    if (article && first == "handful") return Bounds{3, 9, of_end(start + 1)};
    if (article) return std::nullopt;
    if (first == "several") return Bounds{3, 9, start + 1};
    if (first == "scores") return Bounds{40, 99, of_end(start + 1)};
    if (first == "dozens") return Bounds{24, 99, of_end(start + 1)};
    std::int64_t unit = plural_scale(first);
    if (unit == 0) return std::nullopt;
    if (word(start + 1) == "of") {
      std::int64_t scale = plural_scale(word(start + 2));
      if (scale > unit) return Bounds{2 * unit * scale, 10 * unit * scale - 1, of_end(start + 3)};
    }
    return Bounds{2 * unit, 10 * unit - 1, of_end(start + 1)};
  }

  std::size_t of_end(std::size_t i) const { return word(i) == "of" ? i + 1 : i; }

  static std::int64_t plural_scale(std::string_view word) {
    if (word == "tens") return 10;
    if (word == "hundreds") return 100;
    if (word == "thousands") return 1000;
    if (word == "millions") return 1'000'000;
    if (word == "billions") return 1'000'000'000;
    return 0;
  }

  bool excluded(std::size_t begin, std::size_t end) const {
    static const std::initializer_list<std::string_view> kMoney{"$",   "\u20AC", "\u00A3", "us$", "usd",
                                                                "eur", "\u00A5", "a$",     "c$"};
    if (begin > 0 && std::find(kMoney.begin(), kMoney.end(), word(begin - 1)) != kMoney.end()) return true;
    if (word(end) == "%" || word(end) == "percent" || word(end) == "per") return true;
    if (word(end) == "-" && !(parse_.words[end - 1].space_after)) return true;                     // a 10-day visit
    if (begin > 0 && word(begin - 1) == "-" && !parse_.words[begin - 1].space_after) return true;  // F-16
    if (begin > 0 && (word(begin - 1) == "no." || word(begin - 1) == "nos.")) return true;
    return in_name(begin, end);
  }

  // A figure that nothing says is a count: a note "[12]", a year, the pronoun "one".
  bool stands_alone(std::size_t begin, std::size_t end) const {
    if (end != begin + 1) return false;
    Upos upos = parse_.words[begin].upos;
    if (word(begin) == "one" && upos != Upos::num && upos != Upos::none) return true;
    if (counted_word(begin, end) >= 0) return false;
    if (begin > 0 && (word(begin - 1) == "[" || word(begin - 1) == "(") && (word(end) == "]" || word(end) == ")"))
      return true;
    auto figure = plain_digits(word(begin));
    return figure && word(begin).size() == 4 && *figure >= 1900 && *figure <= 2100;
  }

  // The word of [begin, end) whose head lies outside.
  std::size_t top(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      auto head = parse_.words[i].head;
      if (head < static_cast<std::int32_t>(begin) || head >= static_cast<std::int32_t>(end)) return i;
    }
    return begin;
  }

  // "Resolution 1701", "Longbow 09": the number follows what it belongs to.
  bool in_name(std::size_t begin, std::size_t end) const {
    if (begin == 0) return false;
    const Word& number = parse_.words[top(begin, end)];
    const Word& before = parse_.words[begin - 1];
    bool follows = number.head == static_cast<std::int32_t>(begin) - 1;
    bool nominal = before.upos == Upos::propn || before.upos == Upos::noun;
    if (!follows || !nominal) return false;
    switch (number.deprel) {
      case Deprel::nummod:
      case Deprel::flat:
      case Deprel::compound:
      case Deprel::nmod:
      case Deprel::nmod_unmarked:
      case Deprel::nmod_desc:
      case Deprel::dep:
        return true;
      default:
        return false;
    }
  }

  std::int32_t counted_word(std::size_t begin, std::size_t end) const {
    const Word& number = parse_.words[top(begin, end)];
    if (number.deprel == Deprel::nummod || number.deprel == Deprel::amod || number.deprel == Deprel::det) {
      return number.head;
    }
    // "dozens of people": the tree hangs the people below the dozens.
    if (end < words_.size() && word(end - 1) == "of") {
      for (std::size_t i = end; i < words_.size() && i < end + 8; ++i) {
        const Word& below = parse_.words[i];
        if (below.deprel == Deprel::nmod && below.head >= static_cast<std::int32_t>(begin) &&
            below.head < static_cast<std::int32_t>(end)) {
          return static_cast<std::int32_t>(i);
        }
      }
    }
    return -1;
  }

  const Parse& parse_;
  std::vector<std::string> words_;
  std::vector<bool> taken_;
};

}  // namespace

std::vector<Quantity> find_quantities(const Parse& parse) { return Finder(parse).run(); }

}  // namespace longbow
