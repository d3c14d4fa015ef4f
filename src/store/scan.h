// A store from end to end, for who keeps an image of it in memory: Store::scan calls these table by table, in the order
// in which they stand here, each table by its key. What is viewed is good during the call. Documents are those of
// today; the other rows may belong to older versions, or to statements where events are looked for.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/span.h"

namespace longbow {

struct ScannedDocument {
  std::int64_t key = 0;
  std::string_view id, date, title, publisher;
};

struct ScannedEvent {
  std::int64_t key = 0, document = 0;
  std::uint32_t sequence = 0;          // number of its sentence
  Span span;                           // of the sentence, code points
  std::string_view id, date, actors, recipients, types, cameo, place, country;
  std::string_view record;  // the PLOVER line without trace and stamp
  int quad_code = 0;
  double event_scale = 0, confidence = 0;
  std::uint8_t auxiliary = 0;
};

struct ScannedEntity {
  std::int64_t record = 0;  // key of an event or statement
  std::string_view role, code, sector, name;
};

class StoreVisitor {
 public:
  virtual ~StoreVisitor() = default;
  virtual void document(const ScannedDocument& document) = 0;
  virtual void event(const ScannedEvent& event) = 0;
  virtual void entity(const ScannedEntity& entity) = 0;
  virtual void framework(std::int64_t record, std::string_view id, std::string_view name, std::string_view kind) = 0;
  virtual void rule(std::int64_t record, std::string_view step, std::string_view rule) = 0;
  virtual void story(std::int64_t event, std::string_view story) = 0;
  virtual void statement(std::int64_t key, std::int64_t document) = 0;
  virtual void text(std::int64_t document, std::string_view text) = 0;
};

}  // namespace longbow
