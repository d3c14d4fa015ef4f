// How long a balance takes: 1,000,000 stories over 240 months toward 4 poles, from the image in memory; segmentation of
// 480 months; and what reading the image from a store costs. Answers are checked before anything is timed.
//
//     build/release/bench/balance_bench
#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>

#include "analysis/balance.h"
#include "analysis/segments.h"

namespace longbow {
namespace {

const std::filesystem::path kData = std::filesystem::path(LONGBOW_SOURCE_DIR) / "data";
constexpr std::int32_t kFirstMonth = 2000 * 12;
constexpr int kMonths = 240, kPoles = 4, kSources = 200;

void check(bool holds, const char* what) {
  if (holds) return;
  std::cerr << "the answer is wrong: " << what << "\n";
  std::exit(1);
}

const Ontology& ontology() {
  static const std::unique_ptr<Ontology> loaded = std::move(*Ontology::load(kData / "ontology"));
  return *loaded;
}
const ActClasses& classes() {
  static const ActClasses loaded = *ActClasses::load(kData / "analysis/classes.tsv");
  return loaded;
}

BalanceOptions four_poles() {
  BalanceOptions options;
  for (int pole = 0; pole < kPoles; ++pole) {
    std::string name(1, static_cast<char>('A' + pole));
    options.poles.push_back({name, {name + "1", name + "2", name + "3"}});
  }
  return options;
}

StoryImage image_of(std::size_t stories) {
  std::mt19937_64 random(1);
  StoryImage image;
  image.actor = "KAZ";
  for (const Pole& pole : four_poles().poles)
    image.codes.insert(image.codes.end(), pole.codes.begin(), pole.codes.end());
  image.codes.push_back("KAZ");
  for (int source = 0; source < kSources; ++source) image.sources.push_back("source " + std::to_string(source));
  auto below = [&](std::uint64_t limit) { return static_cast<std::uint32_t>(random() % limit); };
  for (std::uint32_t i = 0; i < stories; ++i) {
    const std::uint32_t partner = below(kPoles * 3);
    const bool friction = below(100) < 20 + partner;  // each pole its own mix, so that there are signs to check
    ImageStory story;
    story.month = kFirstMonth + static_cast<std::int32_t>(std::uint64_t{i} * kMonths / stories);
    story.source = below(4) == 0 ? kNobody : below(kSources);
    story.speaker = below(3) == 0 ? kNobody : below(13);
    story.root = static_cast<std::uint8_t>(friction ? 10 + below(10) : 3 + below(6));
    story.goldstein = static_cast<std::int16_t>(friction ? -50 : 40);
    image.stories.push_back(story);
    image.ids.push_back("s" + std::to_string(i));
    image.rows.push_back({i, partner, below(4) == 0 ? std::uint8_t{kIncoming} : std::uint8_t{kOutgoing}});
  }
  return image;
}

void balance_of_stories(benchmark::State& state) {
  const StoryImage image = image_of(static_cast<std::size_t>(state.range(0)));
  const BalanceOptions options = four_poles();
  auto measured = balance(image, classes(), options);
  check(measured && measured->windows.size() == kMonths - 11, "number of windows");
  std::size_t counted = 0, expected = 0;
  for (const PoleWindow& pole : measured->windows.back().poles) counted += pole.cooperative + pole.friction;
  for (const ImageRow& row : image.rows) {
    expected += row.direction == kOutgoing && image.stories[row.story].month >= kFirstMonth + kMonths - 12 &&
                image.stories[row.story].root != 9;
  }
  check(counted == expected, "stories of the last window");
  for (auto _ : state) benchmark::DoNotOptimize(balance(image, classes(), options));
}
BENCHMARK(balance_of_stories)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void segmentation_of_480_months(benchmark::State& state) {
  std::mt19937_64 random(2);
  const auto poles = static_cast<std::size_t>(state.range(0));
  MonthlyCounts series{480, poles, {}};
  for (std::size_t month = 0; month < series.months; ++month) {
    for (std::size_t pole = 0; pole < poles; ++pole) {
      const double friction = pole == 0 && month >= 240 ? 6 : 2;
      series.counts.push_back({static_cast<double>(std::poisson_distribution<>(6)(random)) / 1.1,
                               static_cast<double>(std::poisson_distribution<>(friction)(random)) / 1.1, 0});
    }
  }
  const Segmentation found = segment(series);
  check(found.breaks.size() == 1 && found.breaks[0] > 228 && found.breaks[0] < 252, "the break");
  for (auto _ : state) benchmark::DoNotOptimize(segment(series));
}
BENCHMARK(segmentation_of_480_months)->Arg(2)->Arg(4)->Unit(benchmark::kMillisecond);

// A store on disk, made anew and taken away again.
class StoreOfStories {
 public:
  explicit StoreOfStories(int stories) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    store_ = std::move(*Store::open("sqlite:" + (folder_ / "bench.db").string()));
    auto batch = std::move(*store_->begin());
    RunId run = *batch->start_run({});
    for (int i = 0; i < stories; ++i) {
      StoredDocument document;
      document.document.id = "d" + std::to_string(i);
      document.document.publisher = "source " + std::to_string(i % 50);
      Event event;
      event.id = document.document.id + "-1";
      event.date =
          plus_days(Date{std::chrono::year{2000}, std::chrono::month{1}, std::chrono::day{1}}, i * 7300 / stories);
      event.actors = {{"Kazakhstan", "KAZ", "GOV", "Kazakhstan", {0, 10}}};
      event.recipients = {{"them", std::string(1, static_cast<char>('A' + i % kPoles)) + "1", "GOV", "Them", {20, 24}}};
      event.types = {EventType::cooperate};
      event.cameo = i % 5 == 0 ? "112" : "061";
      event.text_info = {document.document.id, 0, {0, 30}};
      document.events.push_back(std::move(event));
      check(batch->add(std::move(document), run).has_value(), "adding to the store");
    }
    check(batch->finish_run(run).has_value() && batch->commit().has_value(), "committing");
  }
  ~StoreOfStories() {
    store_.reset();
    std::filesystem::remove_all(folder_);
  }
  Store& operator*() { return *store_; }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("longbow-balance-bench-" + std::to_string(getpid()));
  std::unique_ptr<Store> store_;
};

void image_from_sqlite(benchmark::State& state) {
  StoreOfStories store(static_cast<int>(state.range(0)));
  check(read_stories(*store, "KAZ", classes(), ontology())->stories.size() == static_cast<std::size_t>(state.range(0)),
        "stories read");
  for (auto _ : state) benchmark::DoNotOptimize(read_stories(*store, "KAZ", classes(), ontology()));
}
BENCHMARK(image_from_sqlite)->Arg(20'000)->Unit(benchmark::kMillisecond)->Iterations(2);

}  // namespace
}  // namespace longbow

BENCHMARK_MAIN();
