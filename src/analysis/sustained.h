// What a pledged force can keep in the field: units, what they consist of, and how many rest for each that serves.
#pragma once

#include <optional>
#include <string>

#include "coding/statement.h"

namespace longbow {

inline constexpr int kUsualRotation = 3;  // one serves, one comes back, one makes ready

struct Sustained {
  int count = 0;
  std::string unit;            // "battalion"; "" where soldiers are counted
  int rotation = 0;            // one in so many serves
  bool rotation_told = false;  // else the usual one is taken
  bool parts_told = true;      // else the usual make-up of such a unit is taken
  bool stated = false;         // the text itself says what is kept up
};

// Nothing where neither units nor soldiers are told.
std::optional<Sustained> sustained(const Force& force);

// "one battalion by rotation (1 of 3: a brigade of three battalions)"
std::string describe(const Sustained& sustained, const Force& force);

}  // namespace longbow
