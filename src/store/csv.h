// Events as comma-separated values (RFC 4180): one line an event, several values of a field joined by semicolons.
#pragma once

#include <string>
#include <vector>

#include "coding/event.h"

namespace longbow {

// Both end in CR LF, as the RFC wants it.
std::string csv_header();
void append_csv(const Event& event, std::string& out);

std::string write_csv(const std::vector<Event>& events);

}  // namespace longbow
