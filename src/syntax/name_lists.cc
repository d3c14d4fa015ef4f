#include "syntax/name_lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "syntax/hashing.h"
#include "syntax/word_shape.h"

namespace longbow {
namespace {

// Spaces, hyphens and apostrophes do not count, so that an entry is the same however it is cut into words. `text` is in
// lower case.
std::uint64_t step_over(std::uint64_t hash, std::string_view text) {
  constexpr std::string_view kCurly = "\xE2\x80\x99";
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ' ' || text[at] == '-' || text[at] == '\'') continue;
    if (text.substr(at).starts_with(kCurly)) {
      at += kCurly.size() - 1;
      continue;
    }
    hash = hash_step(hash, text[at]);
  }
  return hash;
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = std::min(text.find_first_not_of(" \t\r"), text.size());
  std::size_t end = text.find_last_not_of(" \t\r");
  return end == std::string_view::npos ? std::string_view{} : text.substr(begin, end + 1 - begin);
}

}  // namespace

Result<std::vector<std::byte>> NameLists::build(std::string_view text, const std::string& name) {
  std::map<std::uint64_t, std::uint32_t> entries;
  std::vector<std::string> kinds;
  std::string lower;
  for (std::size_t line_number = 1; !text.empty(); ++line_number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    line = trimmed(line);
    if (line.empty() || line.front() == '#') continue;
    std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
      return fail(ErrorCode::invalid_input, fmt::format("{}:{}", name, line_number), "no \"kind:\" before the entries");
    std::string kind(trimmed(line.substr(0, colon)));
    std::size_t number = static_cast<std::size_t>(std::find(kinds.begin(), kinds.end(), kind) - kinds.begin());
    if (number == kinds.size()) kinds.push_back(kind);
    if (number >= kMostKinds) {
      return fail(ErrorCode::invalid_input, fmt::format("{}:{}", name, line_number),
                  fmt::format("more than {} kinds", kMostKinds));
    }
    for (std::string_view rest = line.substr(colon + 1); !rest.empty();) {
      std::string_view entry = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(entry.size() + 1, rest.size()));
      to_lower(trimmed(entry), lower);
      if (!lower.empty()) entries[mix(step_over(kHashSeed, lower))] |= 1u << number;
    }
  }
  return HashDictionary::build(entries);
}

Result<NameLists> NameLists::view(std::span<const std::byte> bytes) {
  if (bytes.empty()) return NameLists();
  auto entries = HashDictionary::view(bytes);
  if (!entries) return tl::unexpected(entries.error());
  NameLists lists;
  lists.entries_ = *entries;
  return lists;
}

void NameLists::mark(const Parse& words, std::vector<std::uint32_t>& kinds) const {
  constexpr std::uint32_t kAll = (1u << kMostKinds) - 1;
  kinds.assign(words.size(), 0);
  std::string lower;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::uint64_t hash = kHashSeed;
    for (std::size_t j = i; j < std::min(words.size(), i + kLongestPhrase); ++j) {
      to_lower(words.form(j), lower);
      bool capital = j == i && lower != words.form(j);
      hash = step_over(hash, lower);
      std::uint32_t found = entries_.find(mix(hash)) & kAll;
      if (j == i) {
        kinds[i] |= found;
        if (!capital) break;
      } else if (found != 0) {
        for (std::size_t k = i; k <= j; ++k) kinds[k] |= found << kMostKinds;
      }
    }
  }
}

std::uint32_t NameLists::kinds_of(const Parse& words, std::size_t begin, std::size_t end) const {
  if (end - begin > kLongestPhrase) return 0;
  std::uint64_t hash = kHashSeed;
  std::string lower;
  for (std::size_t i = begin; i < end; ++i) {
    to_lower(words.form(i), lower);
    hash = step_over(hash, lower);
  }
  return entries_.find(mix(hash)) & ((1u << kMostKinds) - 1);
}

}  // namespace longbow
