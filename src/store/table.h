// Events as a table for people, in the width of a terminal:
//
//   DATE        ACTOR          RECIPIENT      TYPE       WHAT
//   2009-04-22  KAZ GOV     →  NATO IGO       SANCTION   pulled out of [said by KAZ GOV]
//
// A value that does not fit ends in an ellipsis; what was said of an act may run over several lines. Marks in brackets
// give standing (planned, if, not, past) and by whose word it is known.
#pragma once

#include <string>
#include <vector>

#include "coding/event.h"

namespace longbow {

inline constexpr std::size_t kLeastTableWidth = 60;

// Each line ends in a line feed and is at most `width` columns wide (at least kLeastTableWidth).
std::string table_header(std::size_t width);
void append_table_rows(const Event& event, std::size_t width, std::string& out);

// Header and rows; for no events only the header.
std::string event_table(const std::vector<Event>& events, std::size_t width);

// "KAZ GOV", or the text where there is no code; several are separated by commas.
std::string entity_label(const Entity& entity);
std::string entity_labels(const std::vector<Entity>& entities);

}  // namespace longbow
