// The statement record: what a sentence says of a framework without an act.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coding/event.h"

namespace longbow {

enum class Relation : std::uint8_t { member, founder, partner, part_of, cycle, under, expands, hosts, condition };
std::string_view name(Relation relation);

struct Cycle {
  int n = 0;                    // 0: not said
  std::optional<int> from, to;  // years
  std::string status;           // "running", "closed", "planned", "annual" (it comes every year), or ""
};

// Forces that are pledged, as far as the text counts them: 0 and "" are what it does not say.
struct Force {
  std::string unit;  // "brigade"
  int units = 0;
  std::string part;  // what a unit consists of: three "battalion"
  int parts = 0;
  int troops = 0;
  std::string sustains;      // the contribution that is said to be kept up, a "battalion"
  int rotation = 0;          // one in so many is in the field
  bool by_rotation = false;  // kept up by relieving one with another
  bool empty() const { return unit.empty() && troops == 0 && sustains.empty(); }
};

struct Statement {
  std::string id;
  std::optional<Date> date;
  std::vector<Entity> subjects;  // empty where one framework is said to be part of another
  Relation relation = Relation::member;
  FrameworkRef framework;
  std::optional<FrameworkRef> parent;
  std::optional<Cycle> cycle;
  std::optional<Force> force;
  std::vector<Attribution> attribution;
  std::uint8_t auxiliary = 0;
  TextInfo text_info;
  std::vector<TraceStep> trace;
};

}  // namespace longbow
