// See catalogue.h.
#include "analysis/catalogue.h"

#include <algorithm>

namespace longbow {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return out;
}

template <class Map>
const typename Map::mapped_type* find(const Map& map, std::string_view key) {
  auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

constexpr int kDeepest = 6;  // parents of parents; a circle ends there
constexpr std::size_t kNearest = 3;

}  // namespace

void Catalogue::add_framework(LedgerFramework framework) {
  by_name_.emplace(lower(framework.name), framework.id);
  for (const std::string& alias : framework.aliases) by_name_.emplace(lower(alias), framework.id);
  std::string id = framework.id;
  frameworks_.insert_or_assign(std::move(id), std::move(framework));
}

void Catalogue::add_organisation(LedgerFramework framework, std::string code, bool main) {
  code_of_.emplace(framework.id, code);
  if (main && organisations_.emplace(code, framework.id).second) actors_.insert_or_assign(code, framework.name);
  add_framework(std::move(framework));
}

void Catalogue::add_actor(std::string code, std::string name) {
  actor_by_name_.emplace(lower(name), code);
  actors_.emplace(std::move(code), std::move(name));
}

const LedgerFramework* Catalogue::framework(std::string_view id) const { return find(frameworks_, id); }

const LedgerFramework* Catalogue::framework_named(std::string_view name) const {
  const std::string* id = find(by_name_, lower(name));
  return id == nullptr ? nullptr : framework(*id);
}

const LedgerFramework* Catalogue::organisation_of(std::string_view code) const {
  const std::string* id = find(organisations_, code);
  return id == nullptr ? nullptr : framework(*id);
}

std::string Catalogue::actor_name(std::string_view code) const {
  const std::string* name = find(actors_, code);
  return name == nullptr ? "" : *name;
}

std::string Catalogue::actor_named(std::string_view name) const {
  const std::string* code = find(actor_by_name_, lower(name));
  return code == nullptr ? "" : *code;
}

void Catalogue::collect_sponsors(const LedgerFramework& framework, int depth, std::vector<std::string>& out) const {
  auto add = [&](const std::string& code) {
    if (std::find(out.begin(), out.end(), code) == out.end()) out.push_back(code);
  };
  if (!framework.sponsors.empty()) {
    for (const std::string& code : framework.sponsors) add(code);
    return;
  }
  if (const std::string* code = find(code_of_, framework.id)) return add(*code);
  if (depth == 0) return;
  for (const std::string& parent : framework.parents) {
    if (const std::string* code = find(code_of_, parent)) {
      add(*code);
    } else if (const LedgerFramework* above = this->framework(parent)) {
      collect_sponsors(*above, depth - 1, out);
    }
  }
}

std::vector<std::string> Catalogue::sponsors(const LedgerFramework& framework) const {
  std::vector<std::string> out;
  collect_sponsors(framework, kDeepest, out);
  return out;
}

std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      bool same = a[i - 1] == b[j - 1];
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (same ? 0 : 1)});
      bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (exchanged) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

std::vector<std::string> Catalogue::nearest(std::string_view name) const {
  std::string wanted = lower(name);
  std::size_t most = wanted.size() <= 4 ? 1 : wanted.size() / 4;
  std::vector<std::pair<std::size_t, std::string>> near;
  auto consider = [&](const std::string& known, const std::string& shown) {
    if (known.size() > wanted.size() + most || wanted.size() > known.size() + most) return;
    std::size_t distance = edits(wanted, known);
    if (distance <= most) near.emplace_back(distance, shown);
  };
  for (const auto& [known, id] : by_name_) consider(known, frameworks_.find(id)->second.name);
  for (const auto& [known, code] : actor_by_name_) consider(known, code);
  for (const auto& [code, shown] : actors_) consider(lower(code), code);
  std::sort(near.begin(), near.end());
  std::vector<std::string> out;
  for (auto& [distance, shown] : near) {
    if (out.size() < kNearest && std::find(out.begin(), out.end(), shown) == out.end()) out.push_back(std::move(shown));
  }
  return out;
}

const LedgerFramework* framework_called(const Catalogue& catalogue, const Ledger& ledger, std::string_view what) {
  const LedgerFramework* known = catalogue.framework_named(what);
  if (known == nullptr) known = catalogue.framework(what);
  if (known == nullptr) known = catalogue.organisation_of(what);
  if (known != nullptr) return known;
  for (const LedgerFramework& one : ledger.frameworks) {
    if (one.id == what || one.name == what) return &one;
  }
  return nullptr;
}

}  // namespace longbow
