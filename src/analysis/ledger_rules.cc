// Loading and matching of the ledger's tables: see ledger_rules.h.
#include "analysis/ledger_rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "ontology/table_file.h"

namespace longbow {
namespace {

constexpr std::string_view kNothing = "-";
constexpr std::array<std::string_view, 7> kKeys = {"frame", "op", "code", "type", "word", "relation", "told"};

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return out;
}

// `*` stands for any run of characters.
bool fits(std::string_view pattern, std::string_view text) {
  std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == text;
  if (!text.starts_with(pattern.substr(0, star))) return false;
  text.remove_prefix(star);
  pattern.remove_prefix(star + 1);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (fits(pattern, text.substr(at))) return true;
  }
  return false;
}

bool holds(const LedgerRule::Part& part, const LedgerAct& act) {
  auto any = [&](const std::vector<std::string>& list, auto holds_of) {
    return std::any_of(list.begin(), list.end(), holds_of);
  };
  if (part.key == "frame") return !act.frame.empty() && fits(part.pattern, act.frame);
  if (part.key == "relation") return part.pattern == act.relation;
  if (part.key == "code") return act.cameo.starts_with(part.pattern);
  if (part.key == "type") return any(act.types, [&](const std::string& type) { return type == part.pattern; });
  if (part.key == "word") {
    return any(act.words, [&](const std::string& word) {
      return word.starts_with(part.pattern) || word.find(" " + part.pattern) != std::string::npos;
    });
  }
  return any(act.operators, [&](const std::string& one) {
    std::size_t colon = one.find(':');
    return fits(part.pattern, std::string_view(one).substr(0, colon)) ||
           (colon != std::string::npos && fits(part.pattern, std::string_view(one).substr(colon + 1)));
  });
}

// What an operator does that leaves the act below it an act: all others (praise, blame, refusal, ...) a row must name.
bool leaves_the_act(std::string_view op) {
  constexpr std::array<std::string_view, 5> kLeaving = {"do", "intent", "order", "allow", "deny"};
  return std::find(kLeaving.begin(), kLeaving.end(), op.substr(0, op.find(':'))) != kLeaving.end();
}

// Pressure is what its outermost operator makes it; of a claim, each operator that is no longer the act must be named.
bool fits(const LedgerRule& rule, const std::vector<LedgerRule::Part>& parts, const LedgerAct& act) {
  auto named = [&](const std::string& op) {
    LedgerAct alone;
    alone.operators = {op};
    return std::any_of(parts.begin(), parts.end(),
                       [&](const LedgerRule::Part& part) { return part.key == "op" && holds(part, alone); });
  };
  bool any_op = std::any_of(parts.begin(), parts.end(), [](const LedgerRule::Part& part) { return part.key == "op"; });
  if (rule.pressure.empty() || !any_op) {
    for (const std::string& op : act.operators) {
      if (!leaves_the_act(op) && !named(op)) return false;
    }
  }
  return std::all_of(parts.begin(), parts.end(), [&](const LedgerRule::Part& part) { return holds(part, act); });
}

void set_standing(const std::string& word, TableFile& table, const TableRow& row, LedgerRule& rule) {
  rule.done = word == "done" || word == "said" || word == "any";
  rule.planned = word == "planned" || word == "said" || word == "any";
  if (!rule.done && !rule.planned) table.fault(row, fmt::format("`{}` is no standing: done planned said any", word));
}

void set_tellers(const std::string& list, TableFile& table, const TableRow& row, LedgerRule& rule) {
  if (list == "any") return rule.heard.fill(true);
  for (const std::string& word : split(list, ',')) {
    bool known = false;
    for (std::size_t i = 0; i < rule.heard.size(); ++i) {
      if (name(static_cast<Teller>(i)) == word) rule.heard[i] = known = true;
    }
    if (!known) table.fault(row, fmt::format("`{}` is no teller: report own organiser party other, or any", word));
  }
}

void set_acts(const std::string& list, TableFile& table, const TableRow& row, LedgerRule& rule) {
  for (const std::string& alternative : split(list, ' ')) {
    auto& parts = rule.acts.emplace_back();
    for (const std::string& part : split(alternative, '+')) {
      std::size_t colon = part.find(':');
      std::string key = part.substr(0, colon);
      if (colon == std::string::npos || std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end()) {
        table.fault(row, fmt::format("`{}` names no act: write frame: op: code: type: word: or relation:", part));
        continue;
      }
      parts.push_back({std::move(key), part.substr(colon + 1)});
    }
  }
}

LedgerStatus status(const std::string& word, TableFile& table, const TableRow& row) {
  if (word == kNothing) return LedgerStatus::none;
  auto found = ledger_status_from(word);
  if (!found) table.fault(row, fmt::format("`{}` is no standing of the ledger", word));
  return found.value_or(LedgerStatus::none);
}

LedgerRule::Who who(const std::string& word, TableFile& table, const TableRow& row) {
  if (word == "actor") return LedgerRule::Who::actor;
  if (word == "recipient") return LedgerRule::Who::recipient;
  if (word == "both") return LedgerRule::Who::both;
  if (word != kNothing) table.fault(row, fmt::format("`{}` is nobody: actor recipient both, or -", word));
  return LedgerRule::Who::nobody;
}

}  // namespace

LedgerAct act_of(const Event& event) {
  LedgerAct act;
  act.cameo = event.cameo;
  for (EventType type : event.types) act.types.emplace_back(name(type));
  for (const std::string& text : event.event_text) act.words.push_back(lower(text));
  bool denied = false;
  for (const TraceStep& step : event.trace) {
    if (step.step == "operator") act.operators.push_back(step.rule);
    if (step.step == "frame") act.frame = step.rule;
    if (step.step == "operator" && step.rule.starts_with("deny:")) denied = true;
    // "will not take part": said by the tense, and not by a word of refusing
    std::size_t made = step.step == "standing" ? step.rule.rfind('=') : std::string::npos;
    if (made != std::string::npos)
      act.operators.insert(act.operators.begin(), step.rule.substr(made + 1) + ":standing");
  }
  for (const Attribution& one : event.attribution) denied = denied || one.kind == AttributionKind::denied;
  act.denied = denied;
  bool planned = (event.auxiliary & kFuture) != 0 || act.cameo.starts_with("03") ||
                 std::any_of(act.operators.begin(), act.operators.end(),
                             [](const std::string& one) { return one.starts_with("intent:"); });
  // An invitation is given, though what it is to is still to come.
  if (act.frame.starts_with("invite.")) planned = false;
  bool unreal = (event.auxiliary & kHypothetical) != 0 || ((event.auxiliary & kNegation) != 0 && !denied);
  act.told = unreal ? LedgerTold::unreal : planned ? LedgerTold::planned : LedgerTold::done;
  return act;
}

LedgerAct act_of(const Statement& statement) {
  LedgerAct act;
  act.relation = name(statement.relation);
  for (const TraceStep& step : statement.trace) act.words.push_back(lower(step.text));
  for (const Attribution& one : statement.attribution) act.denied = act.denied || one.kind == AttributionKind::denied;
  bool unreal = (statement.auxiliary & (kHypothetical | kNegation)) != 0 && !act.denied;
  act.told = unreal ? LedgerTold::unreal : (statement.auxiliary & kFuture) ? LedgerTold::planned : LedgerTold::done;
  return act;
}

Result<LedgerRules> LedgerRules::load(const std::filesystem::path& path) {
  auto table = TableFile::open(path);
  if (!table) return tl::unexpected(table.error());
  LedgerRules rules;
  for (const TableRow& row : table->rows(10)) {
    LedgerRule& rule = rules.rules_.emplace_back();
    rule.id = row[0];
    set_acts(row[1], *table, row, rule);
    set_standing(row[2], *table, row, rule);
    rule.kinds = split(row[3], ' ');
    rule.any_kind = std::erase(rule.kinds, "any") > 0;
    set_tellers(row[4], *table, row, rule);
    rule.who = who(row[5], *table, row);
    rule.participation = status(row[6], *table, row);
    if (row[7] != kNothing) rule.role = row[7];
    rule.framework = status(row[8], *table, row);
    if (row[9] != kNothing) rule.pressure = row[9];
  }
  if (auto error = table->error()) return tl::unexpected(std::move(*error));
  return rules;
}

const LedgerRule* LedgerRules::match(const LedgerAct& act, std::string_view kind, bool named) const {
  if (act.told == LedgerTold::unreal) return nullptr;
  for (const LedgerRule& rule : rules_) {
    if (act.told == LedgerTold::done ? !rule.done : !rule.planned) continue;
    bool listed = std::find(rule.kinds.begin(), rule.kinds.end(), kind) != rule.kinds.end();
    if (!listed && (named || !rule.any_kind)) continue;
    bool found = std::any_of(rule.acts.begin(), rule.acts.end(),
                             [&](const std::vector<LedgerRule::Part>& parts) { return fits(rule, parts, act); });
    if (found) return &rule;
  }
  return nullptr;
}

bool happens_once(std::string_view kind) { return kind == "exercise"; }

Result<LedgerMoves> LedgerMoves::load(const std::filesystem::path& path) {
  auto table = TableFile::open(path);
  if (!table) return tl::unexpected(table.error());
  LedgerMoves moves;
  // Who stands so already is confirmed.
  for (auto& subject : moves.moves_) {
    for (auto& kind : subject) {
      for (std::size_t s = 1; s < kLedgerStatuses; ++s) kind[s][s] = {true, static_cast<LedgerStatus>(s), {}};
    }
  }
  for (const TableRow& row : table->rows(6)) {
    std::size_t subject = row[0] == "participation" ? 0 : 1;
    if (subject == 1 && row[0] != "framework") table->fault(row, "the subject is participation or framework");
    bool standing = row[1] != "single", single = row[1] != "standing";
    if (standing && single && row[1] != "any") table->fault(row, "the kinds are standing, single or any");
    LedgerStatus from = status(row[2], *table, row), implied = status(row[5], *table, row);
    for (const std::string& word : split(row[3], ' ')) {
      LedgerStatus claim = status(word, *table, row);
      LedgerStatus becomes = row[4] == "same" ? claim : status(row[4], *table, row);
      Move move{true, becomes, implied};
      auto from_at = static_cast<std::size_t>(from), to_at = static_cast<std::size_t>(claim);
      if (standing) moves.moves_[subject][0][from_at][to_at] = move;
      if (single) moves.moves_[subject][1][from_at][to_at] = move;
    }
  }
  if (auto error = table->error()) return tl::unexpected(std::move(*error));
  return moves;
}

Result<LedgerTables> LedgerTables::load(const std::filesystem::path& directory) {
  auto rules = LedgerRules::load(directory / "rules.tsv");
  if (!rules) return tl::unexpected(rules.error());
  auto moves = LedgerMoves::load(directory / "moves.tsv");
  if (!moves) return tl::unexpected(moves.error());
  return LedgerTables{std::move(*rules), *moves};
}

}  // namespace longbow
