#include "engine/known_actors.h"

namespace longbow {

ActorNames::ActorNames(const Models& models) {
  for (const LexiconEntity& entity : models.lexicon->entities()) {
    if (entity.kind == EntityKind::state) by_code_.insert_or_assign(entity.code, KnownActor{entity.name, "state"});
    // A state's own code goes before an organisation that is coded by it.
    if (entity.kind == EntityKind::organisation) by_code_.try_emplace(entity.code, KnownActor{entity.name, "organisation"});
  }
}

std::map<std::string, std::string, std::less<>> ActorNames::names() const {
  std::map<std::string, std::string, std::less<>> names;
  for (const auto& [code, known] : by_code_) names.emplace(code, known.name);
  return names;
}

const KnownActor* ActorNames::find(const std::string& code) const {
  auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : &found->second;
}

}  // namespace longbow
