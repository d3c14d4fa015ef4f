// Read off the words, as the parser often takes "brigade" for an adjective. Covered by tests/unit/coding/force_test.cc.
#include "coding/force.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace longbow {
namespace {

// The larger first.
constexpr std::array<std::string_view, 8> kUnits = {"corps",       "division",  "brigade", "regiment",
                                                    "battlegroup", "battalion", "company", "platoon"};

// The unit that a word names, in the singular; "" for none.
std::string_view unit_of(const SentenceView& view, std::uint32_t word) {
  std::string form = lower_ascii(view.form(word));
  for (std::string_view unit : kUnits) {
    if (form == unit || form == std::string(unit) + "s" || (unit == "company" && form == "companies")) return unit;
  }
  return "";
}

std::ptrdiff_t size_rank(std::string_view unit) {
  return std::find(kUnits.begin(), kUnits.end(), unit) - kUnits.begin();
}

int number_of(const SentenceView& view, std::uint32_t word) {
  constexpr std::array<std::string_view, 13> kNumbers = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                                         "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  std::string form = lower_ascii(view.form(word));
  std::erase(form, ',');
  for (std::size_t i = 0; i < kNumbers.size(); ++i) {
    if (form == kNumbers[i]) return static_cast<int>(i);
  }
  int value = 0;
  auto [end, fault] = std::from_chars(form.data(), form.data() + form.size(), value);
  return fault == std::errc{} && end == form.data() + form.size() ? value : 0;
}

// "three infantry battalions": at most two words between.
int counted(const SentenceView& view, std::uint32_t word) {
  for (std::uint32_t back = 1; back <= 3 && back <= word; ++back) {
    if (int n = number_of(view, word - back); n > 0) return n;
    if (!unit_of(view, word - back).empty()) break;
  }
  return 0;
}

bool keeps_up(const SentenceView& view, std::uint32_t word) {
  return view.is_any(word, {"sustain", "maintain"}) || (view.is(word, "keep") && view.verbal(word));
}

}  // namespace

Force force_in(const SentenceView& view) {
  Force force;
  std::int32_t kept = kNoWord;
  for (std::uint32_t w = 0; w < view.size(); ++w) {
    if (keeps_up(view, w)) kept = static_cast<std::int32_t>(w);
    if (view.is_any(w, {"rotation", "rotate", "rotating"})) force.by_rotation = true;
    // "one in three", "rotation of 1:4"
    if (w >= 2 && view.is_any(w - 1, {"in", "to", ":"}) && number_of(view, w - 2) == 1 && number_of(view, w) > 1)
      force.rotation = number_of(view, w);
    if (view.is_any(w, {"soldier", "troop", "serviceman", "personnel"}) && force.troops == 0 && counted(view, w) > 12)
      force.troops = counted(view, w);
    std::string_view unit = unit_of(view, w);
    if (unit.empty()) continue;
    if (kept != kNoWord) {
      if (force.sustains.empty()) force.sustains = unit;
    } else if (force.unit.empty() || size_rank(unit) < size_rank(force.unit)) {
      if (!force.unit.empty() && counted(view, w) == 0) force.part.clear(), force.parts = 0;
      force.unit = unit;
      force.units = counted(view, w);
    } else if (unit != force.unit && counted(view, w) > 0) {
      force.part = unit;
      force.parts = counted(view, w);
    }
  }
  return force;
}

}  // namespace longbow
