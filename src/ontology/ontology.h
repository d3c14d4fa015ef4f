// The coding scheme: CAMEO's codes, PLOVER's types, modes and contexts, quad classes and scales per scheme, and the
// algebra of operators. Tables are text files under data/ontology; loaded once, then only read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace longbow {

// PLOVER's sixteen, in its manual's order.
enum class EventType : std::uint8_t {
  none, agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, protest,
  sanction, mobilize, coerce, assault
};
inline constexpr int kEventTypes = 17;

std::string_view name(EventType type);  // "AGREE"
std::optional<EventType> event_type_from(std::string_view name);

// What an operator word does to the act below it; see docs/lexicon.md.
enum class Operator : std::uint8_t {
  do_, intent, demand, refuse, threaten, halt, ease, allow, prevent, order, accuse, investigate, praise, oppose,
  deny, fail, consider
};
std::string_view name(Operator op);  // "do", "intent", ...
std::optional<Operator> operator_from(std::string_view name);

enum class QuadScheme : std::uint8_t { plover, icews, phoenix, gdelt };

struct CameoCode {
  std::string code;   // "0312": text, never a number
  std::string label;  // in the project's own words
  EventType type = EventType::none;
  std::string mode;                   // PLOVER's, "" where there is none
  std::vector<std::string> contexts;  // PLOVER's
  double goldstein = 0;
  bool goldstein_inherited = false;  // the value is the parent's
};

class Ontology {
 public:
  static Result<std::unique_ptr<Ontology>> load(const std::filesystem::path& directory);
  ~Ontology();
  Ontology(const Ontology&) = delete;
  Ontology& operator=(const Ontology&) = delete;

  const std::vector<CameoCode>& codes() const;
  const CameoCode* find(std::string_view code) const;  // null for what is no code

  // What the operator makes of the code below it. Nothing where the pair means no act (and for deny, fail and consider,
  // whose effect is on standing). `do` and `order` give the code back.
  std::optional<std::string> apply(Operator op, std::string_view code) const;

  // 0 neutral or none, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
  int quad_class(QuadScheme scheme, std::string_view code) const;
  int plover_quad(EventType type) const;
  // PLOVER's score of a type and mode; the type's own where the mode has none.
  double plover_score(EventType type, std::string_view mode) const;
  // Whether the manual lists this mode for the type, and this context.
  bool is_mode(EventType type, std::string_view mode) const;
  bool is_context(std::string_view context) const;

 private:
  struct Tables;
  explicit Ontology(std::unique_ptr<Tables> tables);
  std::unique_ptr<Tables> tables_;
};

}  // namespace longbow
