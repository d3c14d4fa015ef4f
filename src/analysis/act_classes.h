// Which acts count as cooperative, as friction or as neither, and who acts for a state: data/analysis/classes.tsv, which
// its users edit.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"

namespace longbow {

enum class ActClass : std::uint8_t { cooperative, friction, neutral };
inline constexpr std::size_t kActClasses = 3;

inline constexpr int kCameoRoots = 20;

struct ActClasses {
  std::string version;
  std::array<ActClass, kCameoRoots + 1> by_root{};  // [0] is not used
  std::array<bool, kCameoRoots + 1> material{};
  std::set<std::string, std::less<>> officials;  // sectors

  // Every root must be there, once.
  static Result<ActClasses> load(const std::filesystem::path& file);
  bool is_official(std::string_view sector) const { return sector.empty() || officials.contains(sector); }
};

// 1 to 20 by the first two digits of a CAMEO code; 0 for what is none.
int cameo_root(std::string_view code);

}  // namespace longbow
