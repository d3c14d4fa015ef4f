// See selection.h. A selection is compiled to flags by number, then one condition after another thins out the list of
// rows: each goes over one column.
#include "analysis/selection.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <utility>

namespace longbow {
namespace {

using Flags = std::vector<std::uint8_t>;  // by number in a pool

template <class Fits>
void keep(std::vector<Row>& rows, const Fits& fits) {
  std::size_t kept = 0;
  for (Row row : rows) {
    rows[kept] = row;
    kept += fits(row) ? 1 : 0;
  }
  rows.resize(kept);
}

Flags flags_of(const StringPool& pool, const std::vector<std::string>& texts) {
  Flags flags(pool.size());
  for (const std::string& text : texts) {
    Symbol number = pool.find(text);
    if (number != kNoSymbol) flags[number] = 1;
  }
  return flags;
}

bool any(std::span<const std::uint32_t> items, const Flags& flags) {
  for (std::uint32_t item : items) {
    if (flags[item]) return true;
  }
  return false;
}

template <class Enum>
std::uint32_t bits_of(const std::vector<Enum>& values) {
  std::uint32_t bits = 0;
  for (Enum value : values) bits |= 1u << static_cast<unsigned>(value);
  return bits;
}

// Rows from the first to the last day; those without a date only where neither is given.
std::vector<Row> rows_between(const Columns& columns, const std::optional<Date>& from, const std::optional<Date>& to) {
  Row first = from || to ? columns.first_dated : 0;
  auto last = static_cast<Row>(columns.size());
  auto begin = columns.day.begin();
  if (from) first = static_cast<Row>(std::lower_bound(begin + first, columns.day.end(), day_number(*from)) - begin);
  if (to) last = static_cast<Row>(std::upper_bound(begin + first, columns.day.end(), day_number(*to)) - begin);
  std::vector<Row> rows(last > first ? last - first : 0);
  std::iota(rows.begin(), rows.end(), first);
  return rows;
}

void keep_view(const Columns& columns, EventView view, std::vector<Row>& rows) {
  if (view == EventView::stories) keep(rows, [&](Row row) { return columns.is_story(row); });
  if (view == EventView::one_a_day) keep(rows, [&](Row row) { return columns.one_a_day[row] != 0; });
}

void keep_kinds(const Columns& columns, const Selection& wanted, std::vector<Row>& rows) {
  auto by_bits = [&](std::uint32_t bits, const std::vector<std::uint8_t>& column) {
    if (bits != 0) keep(rows, [&](Row row) { return (bits >> column[row]) & 1u; });
  };
  if (std::uint32_t bits = bits_of(wanted.types)) keep(rows, [&](Row row) { return (columns.types[row] & bits) != 0; });
  by_bits(bits_of(wanted.quads), columns.quad);
  by_bits(bits_of(wanted.classes), columns.act_class);
  by_bits(bits_of(wanted.told), columns.told);
}

void keep_parties(const Columns& columns, const Selection& wanted, std::vector<Row>& rows) {
  auto by_code = [&](const std::vector<std::string>& codes, const Lists& lists) {
    if (codes.empty()) return;
    Flags flags = flags_of(columns.codes, codes);
    keep(rows, [&](Row row) { return any(lists[row], flags); });
  };
  by_code(wanted.actors, columns.actors);
  by_code(wanted.recipients, columns.recipients);
  by_code(wanted.speakers, columns.speakers);
  for (const auto* codes : {&wanted.parties, &wanted.others}) {
    if (codes->empty()) continue;
    Flags flags = flags_of(columns.codes, *codes);
    keep(rows, [&](Row row) { return any(columns.actors[row], flags) || any(columns.recipients[row], flags); });
  }
  if (!wanted.countries.empty()) {
    Flags flags = flags_of(columns.codes, wanted.countries);
    Flags places;
    for (const KnownPlace& place : columns.places) {
      bool here = std::find(wanted.countries.begin(), wanted.countries.end(), place.country) != wanted.countries.end();
      places.push_back(here ? 1 : 0);
    }
    keep(rows, [&](Row row) {
      return any(columns.actors[row], flags) || any(columns.recipients[row], flags) ||
             (columns.place[row] != kNoSymbol && places[columns.place[row]] != 0);
    });
  }
}

void keep_origins(const Columns& columns, const Selection& wanted, std::vector<Row>& rows) {
  if (!wanted.stories.empty()) {
    std::vector<Row> firsts;
    for (const std::string& story : wanted.stories) firsts.push_back(columns.find(story));
    keep(rows, [&](Row row) { return std::find(firsts.begin(), firsts.end(), columns.story[row]) != firsts.end(); });
  }
  if (!wanted.documents.empty()) {
    keep(rows, [&](Row row) {
      std::string_view id = columns.document_id[columns.document[row]];
      return std::find(wanted.documents.begin(), wanted.documents.end(), id) != wanted.documents.end();
    });
  }
  if (!wanted.publishers.empty()) {
    Flags flags = flags_of(columns.publisher_names, wanted.publishers);
    keep(rows, [&](Row row) {
      std::uint32_t publisher = columns.document_publisher[columns.document[row]];
      return publisher != kNoSymbol && flags[publisher] != 0;
    });
  }
  if (!wanted.frameworks.empty()) {
    Flags flags(columns.known_frameworks.size());
    for (const std::string& id : wanted.frameworks) {
      auto known = columns.framework_numbers.find(id);
      if (known != columns.framework_numbers.end()) flags[known->second] = 1;
    }
    keep(rows, [&](Row row) { return any(columns.frameworks[row], flags); });
  }
  if (!wanted.rules.empty()) {
    Flags flags = flags_of(columns.rule_ids, wanted.rules);
    keep(rows, [&](Row row) { return any(columns.rules[row], flags); });
  }
}

void keep_words(const Columns& columns, const std::string& words, std::vector<Row>& rows) {
  if (words.empty()) return;
  std::vector<std::uint8_t> in_title = columns.title_words.find(words), in_sentence = columns.sentence_words.find(words);
  keep(rows, [&](Row row) { return in_title[columns.document[row]] != 0 || in_sentence[columns.sentence[row]] != 0; });
}

constexpr std::array<std::string_view, 7> kSortNames = {"date", "-date", "type", "actor", "recipient", "-reports",
                                                        "-confidence"};

bool is_text(SortKey key) { return key == SortKey::type || key == SortKey::actor || key == SortKey::recipient; }

std::string_view first_code(const Columns& columns, const Lists& lists, Row row) {
  return lists[row].empty() ? std::string_view() : std::string_view(columns.codes[lists[row].front()]);
}

std::string_view text_of(const Columns& columns, SortKey key, Row row) {
  if (key == SortKey::type) return name(static_cast<EventType>(columns.type[row]));
  return first_code(columns, key == SortKey::actor ? columns.actors : columns.recipients, row);
}

// What is sorted by where that is a number, smallest first.
std::int64_t number_of(const Columns& columns, SortKey key, Row row) {
  if (key == SortKey::reports_down) return -static_cast<std::int64_t>(columns.reports[row]);
  return -static_cast<std::int64_t>(static_cast<double>(columns.confidence[row]) * 10000 + 0.5);
}

// Ranks of all codes in alphabetical order, so that sorting compares numbers.
std::vector<std::int64_t> ranks_of(const Columns& columns, SortKey key) {
  std::vector<std::uint32_t> codes(columns.codes.size());
  std::iota(codes.begin(), codes.end(), 0u);
  std::sort(codes.begin(), codes.end(), [&](auto a, auto b) { return columns.codes[a] < columns.codes[b]; });
  std::vector<std::int64_t> rank(codes.size());
  for (std::size_t i = 0; i < codes.size(); ++i) rank[codes[i]] = static_cast<std::int64_t>(i);
  const Lists& lists = key == SortKey::actor ? columns.actors : columns.recipients;
  std::vector<std::int64_t> ranks(columns.size());
  for (Row row = 0; row < columns.size(); ++row) ranks[row] = lists[row].empty() ? -1 : rank[lists[row].front()];
  return ranks;
}

std::vector<std::int64_t> primaries(const Columns& columns, SortKey key) {
  if (key == SortKey::actor || key == SortKey::recipient) return ranks_of(columns, key);
  std::vector<std::int64_t> numbers(columns.size());
  std::array<std::int64_t, kEventTypes> type_rank{};
  for (int a = 0; a < kEventTypes; ++a) {
    for (int b = 0; b < kEventTypes; ++b) {
      if (name(static_cast<EventType>(b)) < name(static_cast<EventType>(a))) ++type_rank[static_cast<std::size_t>(a)];
    }
  }
  for (Row row = 0; row < columns.size(); ++row) {
    numbers[row] = key == SortKey::type ? type_rank[columns.type[row]] : number_of(columns, key, row);
  }
  return numbers;
}

// The reverse of the rows' own order would turn the ids round too.
std::vector<Row> latest_first(const Columns& columns) {
  std::vector<Row> rows;
  rows.reserve(columns.size());
  for (auto end = static_cast<Row>(columns.size()); end > 0;) {
    Row begin = end - 1;
    while (begin > 0 && columns.day[begin - 1] == columns.day[end - 1]) --begin;
    for (Row row = begin; row < end; ++row) rows.push_back(row);
    end = begin;
  }
  return rows;
}

}  // namespace

std::vector<Row> select_rows(const Columns& columns, const Selection& selection) {
  std::vector<Row> rows = rows_between(columns, selection.from, selection.to);
  keep_view(columns, selection.view, rows);
  keep_kinds(columns, selection, rows);
  keep_parties(columns, selection, rows);
  keep_origins(columns, selection, rows);
  keep_words(columns, selection.words, rows);
  return rows;
}

std::optional<SortKey> sort_key_from(std::string_view name) {
  auto found = std::find(kSortNames.begin(), kSortNames.end(), name);
  if (found == kSortNames.end()) return std::nullopt;
  return static_cast<SortKey>(found - kSortNames.begin());
}

std::vector<Row> sorted_rows(const Columns& columns, SortKey key) {
  if (key == SortKey::date) {
    std::vector<Row> rows(columns.size());
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
  }
  std::vector<Row> rows = latest_first(columns);
  if (key == SortKey::date_down) return rows;
  std::vector<std::int64_t> primary = primaries(columns, key);
  std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) { return primary[a] < primary[b]; });
  return rows;
}

Cursor cursor_after(const Columns& columns, SortKey key, Row row) {
  Cursor cursor{"", columns.day[row], std::string(columns.id[row])};
  if (key == SortKey::date || key == SortKey::date_down) return cursor;
  cursor.value = is_text(key) ? std::string(text_of(columns, key, row)) : fmt::format("{}", number_of(columns, key, row));
  return cursor;
}

std::size_t rows_before(const Columns& columns, SortKey key, const std::vector<Row>& sorted, const Cursor& cursor) {
  std::int64_t number = 0;
  std::from_chars(cursor.value.data(), cursor.value.data() + cursor.value.size(), number);
  bool by_date = key == SortKey::date || key == SortKey::date_down;
  // Below zero where the row stands before the cursor, 0 where it is the cursor's own.
  auto compare = [&](Row row) {
    if (!by_date && is_text(key)) {
      if (int order = text_of(columns, key, row).compare(cursor.value); order != 0) return order;
    } else if (!by_date) {
      std::int64_t own = number_of(columns, key, row);
      if (own != number) return own < number ? -1 : 1;
    }
    if (columns.day[row] != cursor.day) return (columns.day[row] < cursor.day) == (key == SortKey::date) ? -1 : 1;
    return columns.id[row].compare(cursor.id);
  };
  auto end = std::partition_point(sorted.begin(), sorted.end(), [&](Row row) { return compare(row) <= 0; });
  return static_cast<std::size_t>(end - sorted.begin());
}

}  // namespace longbow
