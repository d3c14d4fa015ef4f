// Parts of a ledger: the rows that concern somebody or something, with all that they refer to.
#include <algorithm>
#include <set>

#include "analysis/ledger.h"

namespace longbow {
namespace {

// Numbers that are kept get new ones without gaps; the others are -1.
std::vector<std::int32_t> renumbered(const std::vector<bool>& kept) {
  std::vector<std::int32_t> out(kept.size(), -1);
  std::int32_t next = 0;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (kept[i]) out[i] = next++;
  }
  return out;
}

template <class Row>
void keep(std::vector<Row>& rows, const std::vector<bool>& kept) {
  std::size_t to = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (kept[i]) {
      if (to != i) rows[to] = std::move(rows[i]);
      ++to;
    }
  }
  rows.resize(to);
}

// What a framework refers to is kept with it.
void keep_what_is_above(const Ledger& ledger, std::vector<bool>& kept) {
  for (bool more = true; more;) {
    more = false;
    std::set<std::string_view> wanted;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i]) continue;
      const LedgerFramework& one = ledger.frameworks[i];
      wanted.insert(one.parents.begin(), one.parents.end());
      wanted.insert(one.conditions.begin(), one.conditions.end());
      wanted.insert(one.series);
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i] && wanted.contains(ledger.frameworks[i].id)) kept[i] = more = true;
    }
  }
}

void drop_unused_frameworks(Ledger& ledger, std::vector<bool> kept) {
  for (const LedgerTransition& one : ledger.log) kept[one.framework] = true;
  for (const LedgerPressure& row : ledger.pressure) kept[row.framework] = true;
  keep_what_is_above(ledger, kept);
  std::vector<std::int32_t> place = renumbered(kept);
  for (LedgerTransition& one : ledger.log) one.framework = static_cast<std::uint32_t>(place[one.framework]);
  for (LedgerPressure& row : ledger.pressure) row.framework = static_cast<std::uint32_t>(place[row.framework]);
  keep(ledger.frameworks, kept);
}

}  // namespace

void drop_unused_evidence(Ledger& ledger) {
  std::vector<bool> kept(ledger.evidence.size(), false);
  for (const LedgerTransition& one : ledger.log) kept[one.evidence] = true;
  for (const LedgerPressure& row : ledger.pressure) kept[row.evidence] = true;
  std::vector<std::int32_t> place = renumbered(kept);
  auto move = [&](std::uint32_t& number) { number = static_cast<std::uint32_t>(place[number]); };
  for (LedgerTransition& one : ledger.log) {
    move(one.evidence);
    for (LedgerReason& reason : one.reasons) move(reason.evidence);
  }
  for (LedgerPressure& row : ledger.pressure) move(row.evidence);
  keep(ledger.evidence, kept);
}

Ledger part_of(const Ledger& ledger, std::string_view actor, std::string_view framework) {
  Ledger part;
  part.frameworks = ledger.frameworks;
  part.actors = ledger.actors;
  part.evidence = ledger.evidence;
  part.forces = ledger.forces;
  auto is_actor = [&](std::int32_t number) {
    return number != kNoActor && ledger.actors[static_cast<std::size_t>(number)].code == actor;
  };
  std::vector<bool> concerned(ledger.frameworks.size(), actor.empty() && framework.empty());
  for (const LedgerTransition& one : ledger.log) {
    if (!actor.empty() && is_actor(one.actor)) concerned[one.framework] = true;
  }
  for (std::size_t i = 0; i < concerned.size(); ++i) {
    if (!framework.empty() && ledger.frameworks[i].id == framework) concerned[i] = true;
  }
  for (const LedgerTransition& one : ledger.log) {
    if (concerned[one.framework] && (actor.empty() || one.actor == kNoActor || is_actor(one.actor)))
      part.log.push_back(one);
  }
  for (const LedgerPressure& row : ledger.pressure) {
    bool party = !actor.empty() && (row.by == actor || row.on == actor);
    if (concerned[row.framework] || party) part.pressure.push_back(row);
  }
  drop_unused_evidence(part);
  if (!actor.empty() || !framework.empty()) drop_unused_frameworks(part, std::move(concerned));
  return part;
}

}  // namespace longbow
