// Strings as ids. A pool is filled while something is loaded and only read afterwards, from any thread.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include <absl/container/flat_hash_map.h>

namespace longbow {

using Symbol = std::uint32_t;
inline constexpr Symbol kNoSymbol = 0xFFFFFFFFu;

class StringPool {
 public:
  StringPool() = default;
  StringPool(const StringPool&) = delete;
  StringPool& operator=(const StringPool&) = delete;
  StringPool(StringPool&&) = default;
  StringPool& operator=(StringPool&&) = default;

  Symbol add(std::string_view text) {
    auto found = ids_.find(text);
    if (found != ids_.end()) return found->second;
    const std::string& kept = strings_.emplace_back(text);  // a deque never moves what it holds
    Symbol id = static_cast<Symbol>(strings_.size() - 1);
    ids_.emplace(std::string_view(kept), id);
    return id;
  }

  // kNoSymbol for what was never added.
  Symbol find(std::string_view text) const {
    auto found = ids_.find(text);
    return found == ids_.end() ? kNoSymbol : found->second;
  }

  const std::string& operator[](Symbol id) const { return strings_[id]; }
  std::size_t size() const { return strings_.size(); }

 private:
  std::deque<std::string> strings_;
  absl::flat_hash_map<std::string_view, Symbol> ids_;
};

}  // namespace longbow
