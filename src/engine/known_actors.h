// What the lexicon calls the actors that codes stand for.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <unordered_map>

#include "engine/models.h"

namespace longbow {

struct KnownActor {
  std::string name;
  std::string kind;  // "state", "organisation", "other"
};

// Of states and organisations.
class ActorNames {
 public:
  ActorNames() = default;
  explicit ActorNames(const Models& models);
  std::map<std::string, std::string, std::less<>> names() const;  // by code
  const KnownActor* find(const std::string& code) const;  // null where the lexicon knows none

 private:
  std::unordered_map<std::string, KnownActor> by_code_;
};

}  // namespace longbow
