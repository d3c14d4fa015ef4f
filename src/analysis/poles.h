// Poles: named sets of actors that a state's acts are counted toward. Some have names of their own, in a file that its
// users edit (data/analysis/poles.tsv).
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace longbow {

struct Pole {
  std::string name;
  std::vector<std::string> codes;  // in order of code, none twice
  bool holds(std::string_view code) const;
};

inline constexpr std::size_t kMostPoles = 12;  // of one balance

// The actors that there are: code -> name.
using KnownActors = std::map<std::string, std::string, std::less<>>;

struct PoleBook {
  std::string version;
  std::vector<Pole> poles;
  std::vector<std::string> defaults;  // names

  static Result<PoleBook> load(const std::filesystem::path& file);
  const Pole* find(std::string_view name) const;  // null where there is none
};

// "RUS,USA+NATO+EU", "west=USA+NATO,RUS" or "russia,west": poles by commas, actors by +, each a code or a pole of the
// book. "" gives the book's defaults. Refused are fewer than two poles or too many, an actor nobody knows (with the
// nearest that there are), an actor in two poles, and a pole that `actor` itself is in.
Result<std::vector<Pole>> parse_poles(std::string_view text, const PoleBook& book, const KnownActors& known,
                                      std::string_view actor);

// An error where nobody knows the actor; `where` is the option that named it.
Result<void> check_actor(std::string_view code, const KnownActors& known, std::string_view where);

}  // namespace longbow
