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
  std::string status;           // "running", "closed", "planned", or ""
};

struct Statement {
  std::string id;
  std::optional<Date> date;
  std::vector<Entity> subjects;  // empty where one framework is said to be part of another
  Relation relation = Relation::member;
  FrameworkRef framework;
  std::optional<FrameworkRef> parent;
  std::optional<Cycle> cycle;
  std::vector<Attribution> attribution;
  std::uint8_t auxiliary = 0;
  TextInfo text_info;
  std::vector<TraceStep> trace;
};

}  // namespace longbow
