// The parameters of a request: decoded, checked against those that its route takes, and read as what they mean.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/selection.h"
#include "server/message.h"

namespace longbow {

// "%41+b" as "A b"; an error where it is no valid escape, or no UTF-8.
Outcome<std::string> decoded(std::string_view text, std::string_view where, bool plus_is_blank);

class Parameters {
 public:
  // Refuses a parameter that is none of `known`, and one that comes twice.
  static Outcome<Parameters> read(std::string_view query, std::span<const std::string_view> known);

  std::string text(std::string_view name) const;  // "" where it is not given
  bool has(std::string_view name) const { return find(name) != nullptr; }
  std::vector<std::string> list(std::string_view name) const;  // at commas; empty parts are left out
  Outcome<std::optional<Date>> date(std::string_view name) const;
  Outcome<std::uint64_t> number(std::string_view name, std::uint64_t otherwise, std::uint64_t least,
                                std::uint64_t most) const;
  Outcome<std::string> needed(std::string_view name) const;

 private:
  const std::string* find(std::string_view name) const;
  std::vector<std::pair<std::string, std::string>> values_;
};

// "parameter NAME"
std::string parameter(std::string_view name);

// "did you mean RUS?" for the nearest of what there is; "" where none is near.
std::string nearest_hint(std::string_view wanted, const std::vector<std::string>& known);

std::span<const std::string_view> filter_parameters();
Outcome<Selection> selection_from(const Parameters& parameters);

// "outgoing+mutual" as bits; a blank serves for the plus, which is one in an address.
Outcome<std::uint8_t> directions_from(const Parameters& parameters);

}  // namespace longbow
