// See sustained.h.
#include "analysis/sustained.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace longbow {
namespace {

// What units usually consist of; where a text says otherwise, that counts.
struct MakeUp {
  std::string_view unit, part;
  int parts;
};
constexpr std::array<MakeUp, 8> kMakeUps = {{{"corps", "division", 3},
                                             {"division", "brigade", 3},
                                             {"brigade", "battalion", 3},
                                             {"regiment", "battalion", 3},
                                             {"battlegroup", "company", 3},
                                             {"battalion", "company", 3},
                                             {"company", "platoon", 3},
                                             {"squadron", "flight", 3}}};

const MakeUp* make_up(std::string_view unit) {
  auto found = std::find_if(kMakeUps.begin(), kMakeUps.end(), [&](const MakeUp& one) { return one.unit == unit; });
  return found == kMakeUps.end() ? nullptr : &*found;
}

std::string in_words(int count) {
  constexpr std::array<std::string_view, 11> kWords = {"no",  "one",   "two",   "three", "four", "five",
                                                       "six", "seven", "eight", "nine",  "ten"};
  bool short_one = count >= 0 && count < static_cast<int>(kWords.size());
  return short_one ? std::string(kWords[static_cast<std::size_t>(count)]) : fmt::format("{}", count);
}

std::string counted(int count, std::string_view unit) {
  if (count == 1) return fmt::format("one {}", unit);
  return fmt::format("{} {}", in_words(count), unit == "company" ? "companies" : std::string(unit) + "s");
}

}  // namespace

std::optional<Sustained> sustained(const Force& force) {
  Sustained out;
  out.rotation = force.rotation > 0 ? force.rotation : kUsualRotation;
  out.rotation_told = force.rotation > 0;
  out.stated = !force.sustains.empty();
  if (force.unit.empty()) {
    if (!force.sustains.empty()) return out.count = 1, out.unit = force.sustains, out;
    if (force.troops <= 0) return std::nullopt;
    out.count = force.troops / out.rotation;
    return out;
  }
  // Whole units first; where there are too few of them to relieve each other, what they consist of.
  std::string unit = force.unit;
  int count = std::max(1, force.units);
  bool first = true;
  while (count < out.rotation || (out.stated && unit != force.sustains)) {
    const MakeUp* usual = make_up(unit);
    bool told = first && !force.part.empty() && force.parts > 0;
    if (!told && usual == nullptr) break;
    out.parts_told = out.parts_told && told;
    count *= told ? force.parts : usual->parts;
    unit = told ? force.part : std::string(usual->part);
    first = false;
  }
  out.count = count / out.rotation;
  out.unit = unit;
  if (out.stated && unit != force.sustains) out.count = 1, out.unit = force.sustains;
  return out;
}

std::string describe(const Sustained& sustained, const Force& force) {
  if (sustained.unit.empty())
    return fmt::format("{} soldiers by rotation (one in {}{})", sustained.count, in_words(sustained.rotation),
                       sustained.rotation_told ? "" : ", as is usual");
  std::string text = fmt::format("{} by rotation", counted(sustained.count, sustained.unit));
  if (force.unit.empty()) return text;
  std::string whole = counted(std::max(1, force.units), force.unit);
  if (force.parts > 0) whole += fmt::format(" of {}", counted(force.parts, force.part));
  return fmt::format("{} ({}; one in {} serves{})", text, whole, in_words(sustained.rotation),
                     sustained.rotation_told ? "" : ", as is usual");
}

}  // namespace longbow
