// The two tables that the ledger works by: what a record claims (data/analysis/rules.tsv), and which claims may follow
// which (data/analysis/moves.tsv). Loaded once, then only read.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/ledger.h"
#include "base/result.h"

namespace longbow {

// How an act or statement is told, as far as the rules care.
enum class LedgerTold : std::uint8_t { done, planned, unreal };

// What the rules look at of an event or statement.
struct LedgerAct {
  std::vector<std::string> operators;  // outermost first, each "function:id" as in the trace
  std::string frame, cameo;
  std::vector<std::string> types, words;  // PLOVER's, lower case; the words that carry the act
  std::string relation;                   // of a statement
  LedgerTold told = LedgerTold::done;
  bool denied = false;  // what is denied is matched as if it were done
};
LedgerAct act_of(const Event& event);
LedgerAct act_of(const Statement& statement);

struct LedgerRule {
  enum class Who : std::uint8_t { nobody, actor, recipient, both };
  struct Part {
    std::string key, pattern;
  };
  std::string id;
  std::vector<std::vector<Part>> acts;  // any of them, of which all parts must hold
  bool done = false, planned = false, unreal = false;
  std::vector<std::string> kinds;  // of framework
  bool any_kind = false;           // others too
  std::array<bool, 6> heard{};     // by Teller
  Who who = Who::actor;
  LedgerStatus participation = LedgerStatus::none, framework = LedgerStatus::none;
  std::string role, pressure;
};

class LedgerRules {
 public:
  static Result<LedgerRules> load(const std::filesystem::path& table);
  // The first rule that fits; null where none does. `named`: of those alone that name this kind, and not by `any`.
  const LedgerRule* match(const LedgerAct& act, std::string_view kind, bool named = false) const;
  const std::vector<LedgerRule>& all() const { return rules_; }

 private:
  std::vector<LedgerRule> rules_;
};

// Whether a framework happens once, so that nobody can come back into it.
bool happens_once(std::string_view kind);

class LedgerMoves {
 public:
  struct Move {
    bool allowed = false;
    LedgerStatus becomes = LedgerStatus::none;
    LedgerStatus implied = LedgerStatus::none;
  };
  static Result<LedgerMoves> load(const std::filesystem::path& table);
  const Move& operator()(LedgerSubject subject, bool once, LedgerStatus from, LedgerStatus claim) const {
    return moves_[subject == LedgerSubject::participation ? 0 : 1][once ? 1 : 0][static_cast<std::size_t>(from)]
                 [static_cast<std::size_t>(claim)];
  }

 private:
  std::array<std::array<std::array<std::array<Move, kLedgerStatuses>, kLedgerStatuses>, 2>, 2> moves_{};
};

struct LedgerTables {
  LedgerRules rules;
  LedgerMoves moves;
  static Result<LedgerTables> load(const std::filesystem::path& directory);  // data/analysis
};

}  // namespace longbow
