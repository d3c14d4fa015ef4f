// Where texts are coded on request: a few at a time, so that coding leaves the machine to the others.
#pragma once

#include <atomic>
#include <optional>
#include <string>

#include "engine/coder.h"
#include "server/message.h"
#include "store/plover_json.h"

namespace longbow {

class CodingRoom {
 public:
  CodingRoom(const Models& models, std::string version) : models_(models), version_(std::move(version)) {}

  // Refused where too many are being coded.
  Outcome<CodedDocument> code(const Document& document);
  Stamp stamp() const { return {"longbow " + version_, models_.lexicon->fingerprint()}; }

 private:
  const Models& models_;
  std::string version_;
  std::atomic<int> busy_{0};
};

}  // namespace longbow
