// src/server/openapi.json, built into the program.
#pragma once

#include <string_view>

namespace longbow {

std::string_view openapi_json();

}  // namespace longbow
