// What follows from several records, and the ledger's last order: see ledger_draft.h.
#include <algorithm>

#include "analysis/ledger_draft.h"

namespace longbow {

// Who pledges a force within a process or programme takes part in that.
void infer_from_commitments(LedgerDraft& draft) {
  std::size_t told = draft.ledger.log.size();
  for (std::size_t i = 0; i < told; ++i) {
    LedgerTransition one = draft.ledger.log[i];
    bool commits = one.subject == LedgerSubject::participation && !one.denies && in_force(one.to) &&
                   draft.frameworks[one.framework].kind == "force_commitment";
    if (!commits) continue;
    const std::vector<std::string> parents = draft.frameworks[one.framework].parents;
    for (const std::string& parent : parents) {
      const LedgerFramework* above = draft.catalogue.framework(parent);
      if (above == nullptr || (above->kind != "process" && above->kind != "programme")) continue;
      LedgerTransition follows = one;
      follows.framework = draft.frameworks.add(*above);
      follows.to = LedgerStatus::active;
      follows.rule = "committed.under";
      follows.role.clear();
      follows.force.reset();
      follows.confidence *= kByInference;
      draft.ledger.log.push_back(std::move(follows));
    }
  }
}

// A force that grows out of what was allocated under a mandate depends on that mandate: told in one article.
void carry_conditions(LedgerDraft& draft) {
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> mandates;  // by document and actor
  for (const LedgerDraft::Record& record : draft.records) {
    const auto* stored = std::get_if<StoredEvent>(&record);
    if (stored == nullptr) continue;
    for (const FrameworkRef& ref : stored->event.frameworks) {
      if (ref.kind != "mandate" || draft.frameworks.is_described(ref)) continue;
      for (const Entity& entity : stored->event.actors) {
        auto& list = mandates[{stored->event.text_info.document, entity.code}];
        if (std::find(list.begin(), list.end(), ref.id) == list.end()) list.push_back(ref.id);
        if (const LedgerFramework* known = draft.catalogue.framework(ref.id)) draft.frameworks.add(*known);
      }
    }
  }
  std::vector<std::string> codes(draft.actors.size());
  for (const auto& [code, number] : draft.actors) codes[static_cast<std::size_t>(number)] = code;
  for (const LedgerTransition& one : draft.ledger.log) {
    if (one.subject != LedgerSubject::participation || draft.frameworks[one.framework].kind != "force_commitment")
      continue;
    auto found =
        mandates.find({draft.ledger.evidence[one.evidence].document, codes[static_cast<std::size_t>(one.actor)]});
    if (found == mandates.end()) continue;
    auto& conditions = draft.frameworks[one.framework].conditions;
    for (const std::string& id : found->second) {
      if (std::find(conditions.begin(), conditions.end(), id) == conditions.end()) conditions.push_back(id);
    }
  }
}

// Frameworks that are named and nothing more, so that they have a record.
void note_frameworks(LedgerDraft& draft) {
  for (const LedgerDraft::Record& record : draft.records) {
    if (const auto* stored = std::get_if<StoredEvent>(&record)) {
      for (const FrameworkRef& ref : stored->event.frameworks) {
        if (!draft.frameworks.is_described(ref)) draft.frameworks.find(ref, {}, stored->event.date, false);
      }
    }
  }
}

// Frameworks in order of id, actors of code, claims of the day from which they hold.
void settle(LedgerDraft& draft) {
  std::vector<bool> claimed(draft.frameworks.all().size(), false);
  for (const LedgerTransition& one : draft.ledger.log) claimed[one.framework] = true;
  for (const LedgerPressure& row : draft.ledger.pressure) claimed[row.framework] = true;
  std::vector<std::uint32_t> order, place(claimed.size());
  for (std::uint32_t i = 0; i < claimed.size(); ++i) {
    if (claimed[i] || !draft.frameworks.is_described(i)) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return draft.frameworks.all()[a].id < draft.frameworks.all()[b].id;
  });
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    draft.ledger.frameworks.push_back(std::move(draft.frameworks[order[i]]));
  }
  std::vector<std::int32_t> actor_place(draft.actors.size());
  for (const auto& [code, number] : draft.actors) {
    actor_place[static_cast<std::size_t>(number)] = static_cast<std::int32_t>(draft.ledger.actors.size());
    std::string name = draft.catalogue.actor_name(code);
    draft.ledger.actors.push_back({code, name.empty() ? code : std::move(name)});
  }
  for (LedgerTransition& one : draft.ledger.log) {
    one.framework = place[one.framework];
    if (one.actor != kNoActor) one.actor = actor_place[static_cast<std::size_t>(one.actor)];
  }
  for (LedgerPressure& row : draft.ledger.pressure) row.framework = place[row.framework];
  std::stable_sort(
      draft.ledger.log.begin(), draft.ledger.log.end(),
      [](const LedgerTransition& a, const LedgerTransition& b) { return a.effective.date < b.effective.date; });
  drop_unused_evidence(draft.ledger);
}

}  // namespace longbow
