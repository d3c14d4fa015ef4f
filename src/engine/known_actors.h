// What the lexicon calls the actors that codes stand for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/models.h"

namespace longbow {

struct KnownActor {
  std::string name;
  std::string kind;  // "state", "organisation", "other"
};

// Nothing where neither a state nor an organisation has this code.
std::optional<KnownActor> find_actor(const Models& models, std::string_view code);

}  // namespace longbow
