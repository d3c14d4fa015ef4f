// The lexicon in compiled form: what coding asks while it reads. Sources are text files (docs/lexicon.md); a Lexicon is
// loaded once, then only read, from any thread. Words are symbols of the lexicon's own pool: lower-case lemmas and
// forms.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "base/span.h"
#include "base/string_pool.h"
#include "ontology/ontology.h"
#include "syntax/labels.h"

namespace longbow {

// One fault of a source file, as a compiler tells it.
struct Diagnostic {
  enum class Level : std::uint8_t { error, warning };
  Level level = Level::error;
  std::string file;
  int line = 0, column = 0;  // from 1
  std::string message;
  std::string text;  // the line
};

struct SourcePlace {
  std::uint32_t file = 0;  // index into Lexicon::files()
  std::uint32_t line = 0;
};

// A first and last day; an open end is nothing.
struct Period {
  std::optional<Date> from, to;
  bool holds(std::optional<Date> date) const;  // an unknown date holds only in a period that is open to the future
};

// ---- actors ----

enum class EntityKind : std::uint8_t { state, organisation, group, person, place, framework };
// By which of its names an entity was met.
enum class NameKind : std::uint8_t { name, adjective, people, capital, seat, surname, later };

struct Office {
  std::string code, sector, title;
  Period period;
};

struct LexiconEntity {
  EntityKind kind = EntityKind::state;
  std::string id;    // "state:KAZ", "organisation:nato", "programme:partnership-for-peace" for frameworks
  std::string name;  // canonical
  std::string code,
      sector;  // of states: the code and GOV; of persons: "" (offices decide); of places: the state and ""
  std::string framework_kind;          // of frameworks
  std::vector<std::string> parents;    // of frameworks and organisations: ids
  std::vector<std::string> sponsors;   // of frameworks: codes of who carries it, where no organisation above it does
  std::vector<std::string> aliases;    // of frameworks and organisations: its other names
  std::vector<Office> offices;         // of persons, latest first
  std::vector<Symbol> nouns;           // "the alliance", "the militants"
  std::vector<std::string> traits;     // of states
  char gender = 0;                     // 'm', 'f' or 0
  double latitude = 0, longitude = 0;  // of places
  std::string place_kind;              // of places: "city", as the source says
  SourcePlace place;
};

struct NameMatch {
  Span words;                // half-open, in the words that were given
  std::uint32_t entity = 0;  // index into Lexicon::entities()
  NameKind kind = NameKind::name;
  Period period;  // of this name (a capital that moved)
};

enum class RoleForm : std::uint8_t { person, body, people, adj };  // adj: "presidential", never a holder
struct RoleMatch {
  Span words;
  Symbol role = kNoSymbol;  // its lemma, as listed: "prime_minister"
  RoleForm form = RoleForm::person;
  std::string_view sector;
  std::string_view id;  // the record's: "executive"
};

// ---- predicates ----

// What stands in an argument's place. A symbol below kFirstBuiltin of `kind` word or class is read from `symbol`.
enum class FillerKind : std::uint8_t {
  word,        // the head's lemma is `symbol`
  word_class,  // the head, with what stands before it, is in class number `symbol`
  any,
  none,
  actor,
  state,
  organisation,
  group,
  person,
  armed,
  civilian,
  place,
  framework,
  money,
  number,
  act,
  clause
};
struct Filler {
  FillerKind kind = FillerKind::any;
  Symbol symbol = kNoSymbol;
};

// Where an argument stands. A preposition is `prep` with its symbol.
enum class Place : std::uint8_t { subj, obj, iobj, comp, by, prep };
struct ArgumentPlace {
  Place place = Place::subj;
  Symbol preposition = kNoSymbol;
  friend bool operator==(const ArgumentPlace&, const ArgumentPlace&) = default;
};

struct SlotRule {
  std::vector<ArgumentPlace> places;  // any of them
  std::vector<Filler> fillers;        // any of them
  bool negated = false;               // must not stand there
};

enum class PredicateForm : std::uint8_t { verb, noun, adj, governed };

struct Frame {
  std::string id;
  std::string cameo;  // "" for `none`: a reading that is no event
  std::string mode, context;
  std::vector<SlotRule> slots;
  std::vector<ArgumentPlace> actor;      // never empty: subj by default
  std::vector<ArgumentPlace> recipient;  // empty: the default order
  bool mutual = false;
  bool needs_recipient = false;
  int weight = 0;
  SourcePlace place;
};

struct OperatorRule {
  std::string id;
  Operator function = Operator::do_;
  std::vector<SlotRule> slots;
  std::vector<ArgumentPlace> recipient;
  SourcePlace place;
};

enum class SpeechKind : std::uint8_t { said, reported, denied, analysis };

// What a lemma may be as a predicate: numbers of frames and operators, and speech.
struct PredicateEntry {
  // Words beyond the head itself: the particle or bare object of "pull_out" and "take_part"; kNoSymbol where none.
  Symbol second = kNoSymbol;
  Symbol third = kNoSymbol;
  std::vector<std::uint32_t> frames;
  std::vector<std::uint32_t> operators;
  std::optional<SpeechKind> speech;
};

struct FilterHit {
  std::string_view filter;
  bool strong = false;
};

class Lexicon {
 public:
  // Reads every *.lex below `directories`, later ones laid over earlier ones. Where any record is faulty the result is
  // an Error that names the first fault and their number; `diagnostics`, if given, receives all of them and the
  // warnings.
  static Result<std::unique_ptr<Lexicon>> load(const std::vector<std::filesystem::path>& directories,
                                               const Ontology& ontology,
                                               std::vector<Diagnostic>* diagnostics = nullptr);
  // The same from one text (tests, and cases with a lexicon of their own).
  static Result<std::unique_ptr<Lexicon>> from_text(std::string_view source, const Ontology& ontology,
                                                    std::vector<Diagnostic>* diagnostics = nullptr);
  ~Lexicon();
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  // Of the sources, in order of reading: "sha256:..." in hexadecimal.
  const std::string& fingerprint() const;
  const std::vector<std::string>& files() const;

  // The symbol of a lower-case word; kNoSymbol where the lexicon never speaks of it.
  Symbol symbol(std::string_view lower) const;
  const std::string& text(Symbol symbol) const;

  const std::vector<LexiconEntity>& entities() const;

  // All entities whose name begins at word `at` and is the longest there (several where a name is shared).
  // `forms` are the words as printed; `headline` lets capitals match anything.
  void match_names(std::span<const std::string_view> forms, std::size_t at, bool headline,
                   std::vector<NameMatch>& out) const;
  // The longest role that begins at `at`, by lemmas.
  std::optional<RoleMatch> match_role(std::span<const Symbol> lemmas, std::size_t at) const;

  // Classes. A class's number is the `symbol` of a word_class filler.
  std::optional<Symbol> word_class(std::string_view name) const;
  const std::string& class_name(Symbol word_class) const;
  // Whether the word `head` is in the class as a noun, verb or adjective; `before` are the lemmas that stand before it
  // in its phrase (modifiers and compounds), for members of several words.
  bool in_class(Symbol word_class, Symbol head, std::span<const Symbol> before) const;

  // Every entry of a predicate lemma in that form, longest (with most further words) first; empty where there is none.
  std::span<const PredicateEntry> predicates(PredicateForm form, Symbol lemma) const;
  const std::vector<Frame>& frames() const;
  const std::vector<OperatorRule>& operators() const;

  // Filters and contexts by lemma; empty where the word is in none.
  std::span<const FilterHit> filters(Symbol lemma) const;
  std::span<const std::string_view> contexts(Symbol lemma) const;

 private:
  struct Compiled;
  explicit Lexicon(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace longbow
