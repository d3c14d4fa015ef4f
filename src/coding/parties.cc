// What weight a party has, and whom a word refers back to.
// Covered by tests/cases/coding/*.case and tests/quiet.
#include "coding/parties.h"

#include <algorithm>

namespace longbow {
namespace {

// "Israeli air strikes killed": what a nation does is done by the nation.
bool deed(const SentenceView& view, std::uint32_t word) {
  if (view.upos(word) != Upos::noun || view.lemma(word) == kNoSymbol) return false;
  auto machines = view.lexicon().word_class("war_machines");  // "Cambodian rockets hit"
  if (machines && view.lexicon().in_class(*machines, view.lemma(word), {})) return true;
  for (const PredicateEntry& entry : view.lexicon().predicates(PredicateForm::noun, view.lemma(word))) {
    for (std::uint32_t frame : entry.frames) {
      if (entry.second == kNoSymbol && view.lexicon().frames()[frame].cameo.starts_with("19")) return true;
    }
  }
  return false;
}

Weight weight_of(const SentenceView& view, const Mention& mention) {
  auto is_any = [&](std::initializer_list<std::string_view> sectors) {
    return std::find(sectors.begin(), sectors.end(), mention.sector) != sectors.end();
  };
  if (mention.marked) return Weight::public_actor;
  // Robbers and a single gunman do it to those whom they meet.
  bool alone = mention.sector == "UAF" && view.xpos(mention.head) == Xpos::nn;
  if (mention.entity < 0 && mention.code == "---" && (alone || mention.sector == "CRM")) return Weight::private_person;
  if (is_any({"BUS", "MNC", "CVL", "MED", "EDU", "JRN", "LAB", "AGR", "HLH", "SOC"})) {
    bool named_side = mention.entity >= 0 && mention.sector == "CVL";  // Palestinians, settlers, Kurds
    return named_side ? Weight::public_actor : Weight::private_person;
  }
  if (mention.entity >= 0 && mention.kind != MentionKind::adjective) {
    bool place = view.lexicon().entities()[static_cast<std::size_t>(mention.entity)].kind == EntityKind::place;
    return place && mention.sector.empty() ? Weight::private_person : Weight::public_actor;
  }
  if (!mention.sector.empty()) return Weight::public_actor;
  if (mention.kind == MentionKind::adjective) return Weight::public_actor;  // "the French attack"
  if (mention.kind == MentionKind::common || mention.kind == MentionKind::proper)
    return mention.code == "---" ? Weight::nobody
           : deed(view, mention.head) ? Weight::public_actor
                                      : Weight::private_person;
  return mention.code == "---" ? Weight::nobody : Weight::public_actor;
}

}  // namespace

Weight heaviest(const SentenceView& view, const std::vector<Mention>& mentions,
                const std::vector<std::uint32_t>& words) {
  Weight best = Weight::nobody;
  for (std::uint32_t w : words) {
    if (const Mention* mention = mention_at(mentions, w))
      best = std::max(best, weight_of(view, *mention));
    else
      best = Weight::public_actor;  // "we": a speaker who is quoted
  }
  return best;
}

// "its territory", said of the actor: a word that refers back to one of the actors is no other party.
bool refers_to_any(const std::vector<Mention>& mentions, std::uint32_t word, const std::vector<std::uint32_t>& actors) {
  const Mention* mention = mention_at(mentions, word);
  if (mention == nullptr || (mention->kind != MentionKind::pronoun && mention->kind != MentionKind::description))
    return false;
  return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
    const Mention* actor = mention_at(mentions, a);
    return actor != nullptr && actor->code == mention->code && actor->code != "---" && actor->entity == mention->entity;
  });
}

bool verbal(EventType type) {
  switch (type) {
    case EventType::agree:
    case EventType::support:
    case EventType::request:
    case EventType::accuse:
    case EventType::reject:
    case EventType::threaten:
      return true;
    default:
      return false;
  }
}

bool by_word(EventType type) { return verbal(type) || type == EventType::concede || type == EventType::retreat; }

}  // namespace longbow
