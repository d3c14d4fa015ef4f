#include "engine/known_actors.h"

namespace longbow {

std::optional<KnownActor> find_actor(const Models& models, std::string_view code) {
  std::optional<KnownActor> found;
  for (const LexiconEntity& entity : models.lexicon->entities()) {
    if (entity.code != code) continue;
    if (entity.kind == EntityKind::state) return KnownActor{entity.name, "state"};
    if (entity.kind == EntityKind::organisation && !found) found = KnownActor{entity.name, "organisation"};
  }
  return found;
}

}  // namespace longbow
