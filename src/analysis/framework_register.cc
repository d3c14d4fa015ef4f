// See framework_register.h.
#include "analysis/framework_register.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace longbow {
namespace {

std::string slug_of(std::string_view id) { return std::string(id.substr(std::min(id.find(':') + 1, id.size()))); }

}  // namespace

bool FrameworkRegister::is_described(const FrameworkRef& ref) const {
  if (catalogue_.framework(ref.id) != nullptr) return false;
  // "transit agreement for ISAF", "NATO exercises"
  auto small = [&](std::size_t at) { return at < ref.name.size() && ref.name[at] >= 'a' && ref.name[at] <= 'z'; };
  return small(0) || small(ref.name.rfind(' ') + 1);  // 0 where there is one word
}

std::optional<int> year_of(std::string_view id) {
  if (id.size() < 5 || id[id.size() - 5] != '-') return std::nullopt;
  int year = 0;
  for (char c : id.substr(id.size() - 4)) {
    if (c < '0' || c > '9') return std::nullopt;
    year = 10 * year + (c - '0');
  }
  return year >= 1900 && year < 2100 ? std::optional<int>(year) : std::nullopt;
}

int breadth(std::string_view kind) {
  constexpr std::array<std::string_view, 12> kNarrowFirst = {
      "exercise",  "exercise_series", "force_commitment", "transit_arrangement",
      "plan",      "process",         "agreement",        "operation",
      "programme", "forum",           "organisation",     "mandate"};
  return static_cast<int>(std::find(kNarrowFirst.begin(), kNarrowFirst.end(), kind) - kNarrowFirst.begin());
}

std::uint32_t FrameworkRegister::add(const LedgerFramework& known) {
  auto [found, is_new] = numbers_.emplace(known.id, static_cast<std::uint32_t>(frameworks_.size()));
  if (!is_new) return found->second;
  std::uint32_t number = found->second;
  LedgerFramework framework = known;
  if (framework.kind == "exercise" && !framework.year) framework.year = year_of(framework.id);
  for (const std::string& parent : framework.parents) {
    if (framework.kind == "exercise" && parent.starts_with("exercise_series:")) framework.series = parent;
  }
  framework.sponsors = catalogue_.sponsors(framework);
  frameworks_.push_back(std::move(framework));
  // What it stands under has a record too.
  const std::vector<std::string> parents = frameworks_.back().parents;
  for (const std::string& parent : parents) {
    if (const LedgerFramework* above = catalogue_.framework(parent)) add(*above);
  }
  return number;
}

std::uint32_t FrameworkRegister::instance(const LedgerFramework& series, int year) {
  std::string id = fmt::format("exercise:{}-{}", slug_of(series.id), year);
  if (const LedgerFramework* known = catalogue_.framework(id)) return add(*known);
  LedgerFramework one;
  one.id = std::move(id);
  one.name = fmt::format("{} {}", series.name, year);
  one.kind = "exercise";
  one.parents = {series.id};
  one.sponsors = series.sponsors;
  return add(one);
}

std::optional<std::uint32_t> FrameworkRegister::described(const FrameworkRef& ref,
                                                          const std::vector<std::string>& parties,
                                                          std::optional<Date> date) {
  if (parties.empty()) return std::nullopt;
  std::string between = fmt::format("{}", fmt::join(parties, "+"));
  LedgerFramework one;
  one.kind = ref.kind;
  one.name = fmt::format("{} ({})", ref.name, fmt::join(parties, ", "));
  if (ref.kind == "transit_arrangement") {
    // Two parties have one of these, whatever it is called each time; the longest name says most of it.
    one.id = ref.kind + ":" + between;
    auto known = numbers_.find(one.id);
    if (known != numbers_.end()) {
      std::string& name = frameworks_[known->second].name;
      if (one.name.size() > name.size()) name = one.name;
    }
    return add(one);
  }
  one.id = fmt::format("{}:{}:{}", ref.kind, slug_of(ref.id), between);
  if (ref.kind == "agreement" || ref.kind == "exercise") {
    if (!date) return std::nullopt;
    bool bare = ref.name.find(' ') == std::string::npos;
    one.id +=
        ref.kind == "agreement" && bare ? ":" + to_iso(*date) : fmt::format("-{}", static_cast<int>(date->year()));
    one.name += fmt::format(" {}", ref.kind == "agreement" && bare ? to_iso(*date) : to_iso(*date).substr(0, 4));
  }
  return add(one);
}

std::optional<std::uint32_t> FrameworkRegister::find(const FrameworkRef& ref, const std::vector<std::string>& parties,
                                                     std::optional<Date> date, bool act) {
  if (ref.id.empty()) return std::nullopt;
  if (const LedgerFramework* known = catalogue_.framework(ref.id)) {
    if (act && known->kind == "exercise_series" && date) return instance(*known, static_cast<int>(date->year()));
    return add(*known);
  }
  if (is_described(ref)) {
    auto number = described(ref, parties, date);
    if (number) described_.insert(*number);
    return number;
  }
  // "Peace Mission 2010" is one of its series.
  auto year = ref.kind == "exercise" ? year_of(ref.id) : std::nullopt;
  if (year) {
    std::string series = "exercise_series:" + slug_of(ref.id.substr(0, ref.id.size() - 5));
    if (const LedgerFramework* known = catalogue_.framework(series)) return instance(*known, *year);
  }
  LedgerFramework one;
  one.id = ref.id;
  one.name = ref.name;
  one.kind = ref.kind;
  return add(one);
}

}  // namespace longbow
