// The fold of 100,000 transitions: the mark is 50 ms. The answer is checked before it is timed.
#include <benchmark/benchmark.h>

#include <cstdlib>

#include "analysis/ledger.h"
#include "analysis/ledger_rules.h"

namespace longbow {
namespace {

constexpr std::uint32_t kClaims = 100000, kFrameworks = 500;
constexpr std::int32_t kActors = 100;

const LedgerMoves& moves() {
  static const auto tables = LedgerTables::load(std::string(LONGBOW_SOURCE_DIR) + "/data/analysis");
  if (!tables) std::abort();
  return tables->moves;
}

Ledger made() {
  constexpr LedgerStatus kCourse[] = {LedgerStatus::announced, LedgerStatus::committed, LedgerStatus::active,
                                      LedgerStatus::suspended, LedgerStatus::active,    LedgerStatus::withdrawn};
  Ledger ledger;
  ledger.frameworks.resize(kFrameworks);
  for (std::uint32_t i = 0; i < kFrameworks; ++i) {
    ledger.frameworks[i].id = "plan:" + std::to_string(i);
    ledger.frameworks[i].kind = i % 4 == 0 ? "exercise" : "programme";
  }
  for (std::int32_t i = 0; i < kActors; ++i) ledger.actors.push_back({std::to_string(i), ""});
  std::uint32_t noise = 12345;
  auto next = [&noise](std::uint32_t below) {
    noise = noise * 1664525u + 1013904223u;
    return (noise >> 8) % below;
  };
  Date first{std::chrono::year{1994}, std::chrono::January, std::chrono::day{1}};
  for (std::uint32_t i = 0; i < kClaims; ++i) {
    LedgerEvidence& evidence = ledger.evidence.emplace_back();
    evidence.record = "event-" + std::to_string(i);
    evidence.publisher = "publisher " + std::to_string(next(40));
    LedgerTransition& one = ledger.log.emplace_back();
    one.framework = next(kFrameworks);
    one.actor = static_cast<std::int32_t>(next(static_cast<std::uint32_t>(kActors)));
    one.to = kCourse[next(6)];
    one.denies = next(50) == 0;
    one.effective = {plus_days(first, static_cast<int>(i / 14)), DatePrecision::day, false};
    one.recorded = "2020-01-01T00:00:00Z";
    one.evidence = i;
    one.rule = "made";
    one.confidence = 0.8;
  }
  return ledger;
}

void fold(benchmark::State& state) {
  Ledger ledger = made();
  LedgerView view = as_of(ledger, moves());
  if (view.steps.size() < kClaims || view.participations.size() < 10000) state.SkipWithError("the fold lost claims");
  for (auto _ : state) benchmark::DoNotOptimize(as_of(ledger, moves()));
}
BENCHMARK(fold)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace longbow

BENCHMARK_MAIN();
