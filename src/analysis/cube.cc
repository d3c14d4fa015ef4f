// See cube.h. Each dimension is a pass over the rows that moves every row to its cells: a row with several values goes
// on as several entries, one without a value is dropped. The last pass is the counting.
#include "analysis/cube.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>

namespace longbow {
namespace {

constexpr std::array<std::string_view, 16> kNames = {
    "month", "quarter", "year",      "day",     "type",      "quad",      "class", "cameo",
    "told",  "actor",   "recipient", "country", "publisher", "framework", "pole",  "speaker_class"};

struct Entry {
  Row row = 0;
  std::uint32_t cell = 0;
};

constexpr std::uint32_t kNowhere = 0xFFFFFFFFu;

// ---- dimensions of one value a row ----

// Months since the year 0, and the like.
std::int64_t period_of(std::int32_t day, Dimension dimension) {
  if (dimension == Dimension::day) return day;
  Date date = date_of(day);
  auto year = static_cast<std::int64_t>(static_cast<int>(date.year()));
  auto month = static_cast<std::int64_t>(static_cast<unsigned>(date.month())) - 1;
  if (dimension == Dimension::year) return year;
  return dimension == Dimension::quarter ? year * 4 + month / 3 : year * 12 + month;
}

std::string period_text(std::int64_t period, Dimension dimension) {
  switch (dimension) {
    case Dimension::day:
      return to_iso(date_of(static_cast<std::int32_t>(period)));
    case Dimension::year:
      return fmt::format("{:04}", period);
    case Dimension::quarter:
      return fmt::format("{:04}-Q{}", period / 4, period % 4 + 1);
    default:
      return fmt::format("{:04}-{:02}", period / 12, period % 12 + 1);
  }
}

class Counter {
 public:
  Counter(const Columns& columns, const std::vector<Row>& rows, const CubeOptions& options)
      : columns_(columns), options_(options), state_(columns.codes.find(options.state)) {
    entries_.reserve(rows.size());
    for (Row row : rows) entries_.push_back({row, 0});
    if (!options.state.empty()) keep_state();
    cube_.total = entries_.size();
  }

  Result<Cube> count() {
    for (Dimension dimension : options_.by) {
      cube_.dimensions.push_back({std::string(name(dimension)), {}});
      if (auto done = add(dimension, cube_.dimensions.back().values); !done) return tl::unexpected(done.error());
    }
    cube_.counts.assign(cells_, 0);
    for (const Entry& entry : entries_) ++cube_.counts[entry.cell];
    return std::move(cube_);
  }

 private:
  Result<void> add(Dimension dimension, std::vector<std::string>& values);
  Result<void> widen(std::size_t values);
  Result<void> add_periods(Dimension dimension, std::vector<std::string>& values);
  template <class Number>
  Result<void> add_single(const Number& number, std::size_t numbers, const std::function<std::string(std::size_t)>& text,
                          bool open, std::vector<std::string>& values);
  template <class Items>
  Result<void> add_lists(const Items& items, std::size_t numbers, const std::function<std::string(std::size_t)>& text,
                         std::vector<std::string>& values);
  std::vector<std::uint32_t> keep_top(const std::vector<std::uint32_t>& counts, bool open,
                                      const std::function<std::string(std::size_t)>& text,
                                      std::vector<std::string>& values) const;
  Result<void> add_poles(std::vector<std::string>& values);
  Result<void> add_countries(std::vector<std::string>& values);
  std::uint8_t standing(Row row) const;
  void keep_state();

  const Columns& columns_;
  const CubeOptions& options_;
  Symbol state_;
  std::vector<Entry> entries_;
  std::size_t cells_ = 1;
  Cube cube_;
};

bool holds(std::span<const std::uint32_t> items, std::uint32_t item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

// In which directions the row is the state's; 0 where it is none of it.
std::uint8_t Counter::standing(Row row) const {
  if (state_ == kNoSymbol) return 0;
  auto actors = columns_.actors[row], recipients = columns_.recipients[row];
  std::uint8_t found = 0;
  if (holds(actors, state_)) found |= recipients.empty() ? kMutual : kOutgoing;
  if (holds(recipients, state_)) found |= kIncoming;
  return found & options_.directions;
}

void Counter::keep_state() {
  std::erase_if(entries_, [&](const Entry& entry) { return standing(entry.row) == 0; });
}

Result<void> Counter::widen(std::size_t values) {
  cells_ *= values;
  if (cells_ <= options_.most_cells) return {};
  return fail(ErrorCode::invalid_input, "by",
              fmt::format("this would be more than {} cells; choose wider periods, a smaller top or fewer dimensions",
                          options_.most_cells));
}

// All periods from the first to the last, those without a row too: what is drawn has no holes.
Result<void> Counter::add_periods(Dimension dimension, std::vector<std::string>& values) {
  std::erase_if(entries_, [&](const Entry& entry) { return columns_.day[entry.row] == kNoDay; });
  if (entries_.empty()) return widen(0);
  std::int32_t first = columns_.day[entries_.front().row], last = first;
  for (const Entry& entry : entries_) {
    first = std::min(first, columns_.day[entry.row]);
    last = std::max(last, columns_.day[entry.row]);
  }
  std::int64_t from = period_of(first, dimension), to = period_of(last, dimension);
  auto count = static_cast<std::size_t>(to - from + 1);
  if (auto wide = widen(count); !wide) return wide;
  std::vector<std::uint32_t> of_day(static_cast<std::size_t>(last - first) + 1);
  for (std::size_t i = 0; i < of_day.size(); ++i) {
    of_day[i] = static_cast<std::uint32_t>(period_of(first + static_cast<std::int32_t>(i), dimension) - from);
  }
  for (std::size_t i = 0; i < count; ++i) values.push_back(period_text(from + static_cast<std::int64_t>(i), dimension));
  auto width = static_cast<std::uint32_t>(count);
  for (Entry& entry : entries_) {
    entry.cell = entry.cell * width + of_day[static_cast<std::size_t>(columns_.day[entry.row] - first)];
  }
  return {};
}

// Which values are shown, by number: those with the most rows, at most `top` where the dimension is open; the others
// share the last. Fills in their texts.
std::vector<std::uint32_t> Counter::keep_top(const std::vector<std::uint32_t>& counts, bool open,
                                             const std::function<std::string(std::size_t)>& text,
                                             std::vector<std::string>& values) const {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) numbers.push_back(i);
  }
  std::vector<std::uint32_t> shown(counts.size(), kNowhere);
  if (open) {
    std::stable_sort(numbers.begin(), numbers.end(), [&](auto a, auto b) {
      return counts[a] != counts[b] ? counts[a] > counts[b] : text(a) < text(b);
    });
  }
  std::size_t kept = open ? std::min(options_.top, numbers.size()) : numbers.size();
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    shown[numbers[i]] = static_cast<std::uint32_t>(std::min(i, kept));
    if (i < kept) values.push_back(text(numbers[i]));
  }
  if (kept < numbers.size()) values.emplace_back("other");
  return shown;
}

template <class Number>
Result<void> Counter::add_single(const Number& number, std::size_t numbers,
                                 const std::function<std::string(std::size_t)>& text, bool open,
                                 std::vector<std::string>& values) {
  std::vector<std::uint32_t> counts(numbers);
  for (const Entry& entry : entries_) {
    std::uint32_t value = number(entry.row);
    if (value != kNowhere) ++counts[value];
  }
  std::vector<std::uint32_t> shown = keep_top(counts, open, text, values);
  if (auto wide = widen(values.size()); !wide) return wide;
  auto width = static_cast<std::uint32_t>(values.size());
  std::size_t kept = 0;
  for (const Entry& entry : entries_) {
    std::uint32_t value = number(entry.row);
    if (value != kNowhere) entries_[kept++] = {entry.row, entry.cell * width + shown[value]};
  }
  entries_.resize(kept);
  return {};
}

// `items` gives the numbers of a row, each once.
template <class Items>
Result<void> Counter::add_lists(const Items& items, std::size_t numbers,
                                const std::function<std::string(std::size_t)>& text, std::vector<std::string>& values) {
  std::vector<std::uint32_t> counts(numbers);
  for (const Entry& entry : entries_) {
    for (std::uint32_t item : items(entry.row)) ++counts[item];
  }
  std::vector<std::uint32_t> shown = keep_top(counts, true, text, values);
  if (auto wide = widen(values.size()); !wide) return wide;
  auto width = static_cast<std::uint32_t>(values.size());
  bool has_other = !values.empty() && values.back() == "other";
  std::vector<Entry> moved;
  moved.reserve(entries_.size() + entries_.size() / 2);
  for (const Entry& entry : entries_) {
    bool in_other = false;
    for (std::uint32_t item : items(entry.row)) {
      bool other = has_other && shown[item] == width - 1;
      if (other && in_other) continue;  // once, with however many of its parties
      in_other = in_other || other;
      moved.push_back({entry.row, entry.cell * width + shown[item]});
    }
  }
  entries_ = std::move(moved);
  return {};
}

Result<void> Counter::add_poles(std::vector<std::string>& values) {
  std::vector<std::uint32_t> masks(columns_.codes.size());  // by code: the poles that it is in, as bits
  for (std::size_t i = 0; i < options_.poles.size(); ++i) {
    values.push_back(options_.poles[i].name);
    for (const std::string& code : options_.poles[i].codes) {
      Symbol number = columns_.codes.find(code);
      if (number != kNoSymbol) masks[number] |= 1u << i;
    }
  }
  if (auto wide = widen(values.size()); !wide) return wide;
  auto width = static_cast<std::uint32_t>(values.size());
  std::vector<Entry> moved;
  for (const Entry& entry : entries_) {
    std::uint8_t directions = standing(entry.row);
    std::uint32_t poles = 0;
    auto take = [&](std::span<const std::uint32_t> others) {
      for (std::uint32_t other : others) poles |= masks[other];
    };
    if (directions & kOutgoing) take(columns_.recipients[entry.row]);
    if (directions & (kIncoming | kMutual)) take(columns_.actors[entry.row]);
    for (std::uint32_t pole = 0; pole < width; ++pole) {
      if ((poles >> pole) & 1u) moved.push_back({entry.row, entry.cell * width + pole});
    }
  }
  entries_ = std::move(moved);
  return {};
}

Result<void> Counter::add_countries(std::vector<std::string>& values) {
  std::vector<std::uint32_t> place_country;
  for (const KnownPlace& place : columns_.places) place_country.push_back(columns_.codes.find(place.country));
  // Countries that no party comes from have numbers behind those of the codes.
  std::vector<std::string> further;
  for (std::size_t i = 0; i < place_country.size(); ++i) {
    if (place_country[i] != kNoSymbol || columns_.places[i].country.empty()) continue;
    auto found = std::find(further.begin(), further.end(), columns_.places[i].country);
    place_country[i] = static_cast<std::uint32_t>(columns_.codes.size() + static_cast<std::size_t>(found - further.begin()));
    if (found == further.end()) further.push_back(columns_.places[i].country);
  }
  std::vector<std::uint32_t> here;
  auto items = [&](Row row) -> const std::vector<std::uint32_t>& {
    here.assign(columns_.actors[row].begin(), columns_.actors[row].end());
    auto add_one = [&](std::uint32_t code) {
      if (code != kNoSymbol && !holds(here, code)) here.push_back(code);
    };
    for (std::uint32_t code : columns_.recipients[row]) add_one(code);
    if (columns_.place[row] != kNoSymbol) add_one(place_country[columns_.place[row]]);
    return here;
  };
  std::size_t codes = columns_.codes.size();
  return add_lists(items, codes + further.size(),
                   [&](std::size_t i) { return i < codes ? columns_.codes[static_cast<Symbol>(i)] : further[i - codes]; },
                   values);
}

Result<void> Counter::add(Dimension dimension, std::vector<std::string>& values) {
  auto byte = [](const std::vector<std::uint8_t>& column) {
    return [&column](Row row) -> std::uint32_t { return column[row]; };
  };
  auto code = [&](std::size_t i) { return columns_.codes[static_cast<Symbol>(i)]; };
  switch (dimension) {
    case Dimension::type:
      return add_single(byte(columns_.type), kEventTypes,
                        [](std::size_t i) { return std::string(longbow::name(static_cast<EventType>(i))); }, false, values);
    case Dimension::quad:
      return add_single(byte(columns_.quad), 5, [](std::size_t i) { return std::to_string(i); }, false, values);
    case Dimension::act_class:
      return add_single(byte(columns_.act_class), kActClasses,
                        [](std::size_t i) { return std::string(longbow::name(static_cast<ActClass>(i))); }, false, values);
    case Dimension::told:
      return add_single(byte(columns_.told), kToldKinds,
                        [](std::size_t i) { return std::string(longbow::name(static_cast<Told>(i))); }, false, values);
    case Dimension::speaker_class:
      return add_single(byte(columns_.speaker_class), kSpeakerClasses,
                        [](std::size_t i) { return std::string(longbow::name(static_cast<SpeakerClass>(i))); }, false,
                        values);
    case Dimension::cameo:
      return add_single([&](Row row) { return columns_.cameo[row]; }, columns_.cameos.size(),
                        [&](std::size_t i) { return columns_.cameos[static_cast<Symbol>(i)]; }, true, values);
    case Dimension::publisher:
      return add_single([&](Row row) { return columns_.document_publisher[columns_.document[row]]; },
                        columns_.publisher_names.size(),
                        [&](std::size_t i) { return columns_.publisher_names[static_cast<Symbol>(i)]; }, true, values);
    case Dimension::actor:
      return add_lists([&](Row row) { return columns_.actors[row]; }, columns_.codes.size(), code, values);
    case Dimension::recipient:
      return add_lists([&](Row row) { return columns_.recipients[row]; }, columns_.codes.size(), code, values);
    case Dimension::framework:
      return add_lists([&](Row row) { return columns_.frameworks[row]; }, columns_.known_frameworks.size(),
                       [&](std::size_t i) { return columns_.known_frameworks[i].id; }, values);
    case Dimension::country:
      return add_countries(values);
    case Dimension::pole:
      return add_poles(values);
    default:
      return add_periods(dimension, values);
  }
}

}  // namespace

std::optional<Dimension> dimension_from(std::string_view name) {
  auto found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Dimension>(found - kNames.begin());
}

std::string_view name(Dimension dimension) { return kNames[static_cast<std::size_t>(dimension)]; }

std::vector<std::string> dimension_names() { return {kNames.begin(), kNames.end()}; }

Result<Cube> count_cube(const Columns& columns, const std::vector<Row>& rows, const CubeOptions& options) {
  return Counter(columns, rows, options).count();
}

}  // namespace longbow
