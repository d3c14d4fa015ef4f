// Compares what a text was coded as with what its case expects.
#pragma once

#include <string>
#include <vector>

#include "case_file.h"
#include "coding/event.h"
#include "coding/statement.h"

namespace longbow {

struct Coded {
  std::vector<Event> events;
  std::vector<Statement> statements;
  std::vector<std::string> why;  // of sentences without an event
  std::string error;             // of a lexicon or tree that cannot be read
};

// The expectations that are not met, as lines.
std::vector<std::string> unmet(const Case& wanted, const Coded& got);

// A record as a line of a case, with the rules that made it.
std::string told(const Event& event);
std::string told(const Statement& statement);

}  // namespace longbow
