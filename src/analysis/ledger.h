// The ledger: which frameworks bind whom, since when, and by whose word. It is a log of claims, each from one record of
// the store, to which is only added; how things stand is folded from the log and never written down (`as_of`). Every
// claim has two times: when it is said to hold (`effective`), and when the store came to know it (`recorded`).
// docs/ledger.md tells the rules. Covered by tests/unit/analysis/ledger_*_test.cc.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coding/statement.h"

namespace longbow {

// How an actor stands in a framework, and how a framework itself stands; data/analysis/moves.tsv says what may follow
// what.
enum class LedgerStatus : std::uint8_t {
  none,
  proposed,
  agreed,
  in_force,
  invited,
  announced,
  committed,
  active,
  suspended,
  completed,
  terminated,
  withdrawn,
  declined,
  expelled,
  lapsed,
  cancelled,
  superseded
};
inline constexpr int kLedgerStatuses = 17;
std::string_view name(LedgerStatus status);
std::optional<LedgerStatus> ledger_status_from(std::string_view name);
// Whether somebody who stands so is bound: from a promise on until it is over.
bool in_force(LedgerStatus status);

// As of an event.
enum class DatePrecision : std::uint8_t { none, publication, day, week, month, year, range };
std::string_view name(DatePrecision precision);
DatePrecision date_precision_from(std::string_view name);  // none for a word that is none

struct LedgerDate {
  std::optional<Date> date;
  DatePrecision precision = DatePrecision::none;
  bool at_latest = false;  // it is told as a state or without a day of its own: it may have begun before
};

// Who says so, seen from the actor whose standing is told.
enum class Teller : std::uint8_t { report, own, organiser, party, other, analyst };
std::string_view name(Teller teller);

struct LedgerSpeaker {
  std::string code, name;
  AttributionKind kind = AttributionKind::said;
};

// The record that a row of the ledger rests on.
struct LedgerEvidence {
  std::string record;  // id of the event or statement
  std::string document;
  std::uint32_t sequence = 0;  // of the sentence
  Span span;                   // of the sentence, in code points
  std::string publisher, url;
  std::optional<Date> published;
  std::vector<LedgerSpeaker> speakers;  // outermost first; empty where the article itself tells it
  std::string text;                     // the sentence; "" where the store keeps no texts
};

struct LedgerFramework {
  std::string id, name, kind;
  std::vector<std::string> aliases;
  std::vector<std::string> parents;     // ids
  std::string series;                   // id of the series it is one of, or "annual" where only that is said
  std::vector<std::string> sponsors;    // codes of who carries it
  std::vector<std::string> conditions;  // ids of the mandates that it depends on
  std::optional<int> year;              // of an exercise: when it is held
};

struct LedgerActor {
  std::string code, name;
};

struct LedgerReason {
  bool stated = false;  // by the actor itself; else somebody else supposes it
  std::string text;
  std::string by;  // code of who says so; "" where the article does
  std::uint32_t evidence = 0;
};

enum class LedgerSubject : std::uint8_t { participation, framework, cycle };
std::string_view name(LedgerSubject subject);

inline constexpr std::int32_t kNoActor = -1;

// One claim: that somebody came to stand so. `denies`: that it is not so.
struct LedgerTransition {
  LedgerSubject subject = LedgerSubject::participation;
  std::uint32_t framework = 0;    // index into Ledger::frameworks
  std::int32_t actor = kNoActor;  // index into Ledger::actors
  int cycle = 0;
  LedgerStatus to = LedgerStatus::none;
  bool denies = false;
  LedgerDate effective;
  std::string recorded;  // UTC
  std::int64_t run = 0;
  std::uint32_t evidence = 0;  // index into Ledger::evidence
  std::string rule;            // of data/analysis/rules.tsv
  Teller by = Teller::report;
  bool heard = true;  // whether who says so has a say in it
  double confidence = 0;
  std::string role;  // "host", "founding member", ...; may be ""
  std::vector<LedgerReason> reasons;
  std::optional<std::uint32_t> force;  // index into Ledger::forces
  std::optional<int> from, until;      // years of a cycle
};

// What somebody wants of others in a framework. It changes nobody's standing.
struct LedgerPressure {
  std::string by, on;           // codes; `on` may be ""
  std::uint32_t framework = 0;  // index into Ledger::frameworks
  std::string what;             // "cancel", "join", "leave", "demand", "threat", "objection", "plan to leave"
  LedgerDate date;
  std::string recorded;
  std::int64_t run = 0;
  std::uint32_t evidence = 0;
};

struct Ledger {
  std::vector<LedgerFramework> frameworks;  // by id
  std::vector<LedgerActor> actors;          // by code
  std::vector<LedgerEvidence> evidence;
  std::vector<LedgerTransition> log;  // by effective date (undated first), then id of the record
  std::vector<LedgerPressure> pressure;
  std::vector<Force> forces;

  const LedgerFramework* find(std::string_view id) const;
};

// Evidence that no row rests on is dropped.
void drop_unused_evidence(Ledger& ledger);

// What of a ledger concerns one actor, or one framework (by its id), with what these stand under and depend on. An
// empty string stands for any.
Ledger part_of(const Ledger& ledger, std::string_view actor, std::string_view framework);

// ---- how things stand ----

enum class StepKind : std::uint8_t {
  change,    // the standing is another one now
  confirms,  // it was so already
  implied,   // not said, but what is said could not be without it
  competes,  // a denial
  unheard,   // by somebody who has no say in it
  anomaly,   // what may not follow upon what was
  calendar   // by the passing of time alone
};
std::string_view name(StepKind kind);

// What the fold made of one claim.
struct LedgerStep {
  std::uint32_t transition = 0;  // index into Ledger::log
  LedgerStatus from = LedgerStatus::none, to = LedgerStatus::none;
  StepKind kind = StepKind::change;
};

struct Participation {
  std::uint32_t framework = 0;
  std::int32_t actor = 0;
  std::string role;
  LedgerStatus status = LedgerStatus::none;
  LedgerDate from, to;
  std::string timing;  // of an end: "before_start", "during", "after"; "" where nothing ended, or that is not known
  std::optional<std::uint32_t> force;  // index into Ledger::forces
  std::vector<LedgerReason> reasons;
  bool contested = false;
  double confidence = 0;             // of the status; below 0.7 while one publisher alone tells it
  std::vector<std::uint32_t> steps;  // indices into LedgerView::steps
};

struct LedgerCycle {
  std::uint32_t framework = 0;
  int n = 0;
  std::optional<int> from, until;
  LedgerStatus status = LedgerStatus::none;
  std::uint32_t step = 0;
};

struct LedgerView {
  std::optional<Date> valid;  // the day it shows
  std::vector<Participation> participations;
  std::vector<LedgerStatus> frameworks;  // by index of Ledger::frameworks
  std::vector<LedgerCycle> cycles;
  std::vector<LedgerStep> steps;
};

class LedgerMoves;

// How things stood on a day, by what the store knew at a time (UTC, compared as text); what is left out does not limit.
// The only way to read a ledger.
LedgerView as_of(const Ledger& ledger, const LedgerMoves& moves, std::optional<Date> valid = std::nullopt,
                 std::string_view known = {});

}  // namespace longbow
