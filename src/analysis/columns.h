// A store's reports as columns in memory, for filtering and counting a million of them while somebody waits. A row is a
// report of today's version; rows stand in order of date and id, those without a date first. Built once from one read
// of the store, then only read, from any thread.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <absl/container/flat_hash_map.h>

#include "analysis/act_classes.h"
#include "analysis/words.h"
#include "base/date.h"
#include "base/result.h"
#include "base/string_pool.h"
#include "store/store.h"

namespace longbow {

using Row = std::uint32_t;
inline constexpr Row kNoRow = 0xFFFFFFFFu;
inline constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::min();

std::int32_t day_number(Date date);  // since 1970-01-01
Date date_of(std::int32_t day);

// Whether an act counts as a fact: by the event's auxiliary modes, the strongest first.
enum class Told : std::uint8_t { done, planned, hypothetical, denied };
inline constexpr std::size_t kToldKinds = 4;
std::string_view name(Told told);
Told told_by(std::uint8_t auxiliary);

std::string_view name(ActClass act_class);

// By whose word it is known: the outermost speaker.
enum class SpeakerClass : std::uint8_t { none, official, press, other };
inline constexpr std::size_t kSpeakerClasses = 4;
std::string_view name(SpeakerClass speaker);

// A short list for each row, all in one array. The items of a row are different from each other.
struct Lists {
  std::vector<std::uint32_t> begin{0};
  std::vector<std::uint32_t> items;

  std::span<const std::uint32_t> operator[](Row row) const {
    return {items.data() + begin[row], items.data() + begin[row + 1]};
  }
  std::size_t size() const { return begin.size() - 1; }
};

// Texts one behind another.
struct Texts {
  std::vector<std::uint64_t> begin{0};
  std::string bytes;

  std::string_view operator[](std::size_t i) const {
    return std::string_view(bytes).substr(begin[i], begin[i + 1] - begin[i]);
  }
  void add(std::string_view text) {
    bytes += text;
    begin.push_back(bytes.size());
  }
  std::size_t size() const { return begin.size() - 1; }
};

struct KnownPlace {
  std::string name, country;
  double latitude = 0, longitude = 0;
};

struct KnownFramework {
  std::string id, name, kind;
  std::uint32_t statements = 0;
};

struct Columns {
  std::string mark;  // the store's, as it was

  // By row.
  std::vector<std::int64_t> key;  // of the store
  Texts id;
  std::vector<std::int32_t> day;      // or kNoDay
  std::vector<std::uint32_t> types;   // bits by EventType
  std::vector<std::uint8_t> type;     // the first of them
  std::vector<std::uint8_t> quad;     // 0 to 4
  std::vector<std::uint8_t> told, act_class, speaker_class;
  std::vector<std::uint32_t> cameo;   // in `cameos`
  std::vector<float> scale, confidence;
  std::vector<std::uint32_t> document;
  std::vector<std::uint32_t> sentence;  // number in `sentence_words`
  std::vector<std::uint32_t> place;     // in `places`, or kNoSymbol
  std::vector<Row> story;               // the row of its first report
  std::vector<std::uint32_t> reports, publishers;  // of the story
  std::vector<std::uint8_t> one_a_day;  // the first of its day, actors, recipients and CAMEO code
  Lists actors, recipients, speakers;   // in `codes`
  Lists frameworks, rules;              // in `known_frameworks`, `rule_ids`

  // By document.
  Texts document_id;
  std::vector<std::uint32_t> document_publisher;  // in `publisher_names`, or kNoSymbol
  WordIndex title_words, sentence_words;

  StringPool codes, cameos, publisher_names, rule_ids;
  absl::flat_hash_map<Symbol, std::string> code_names;  // what the records call a code, where they call it anything
  std::vector<KnownPlace> places;
  std::vector<KnownFramework> known_frameworks;  // those of statements too
  absl::flat_hash_map<std::string, std::uint32_t> framework_numbers;

  std::vector<Row> by_id;  // rows in order of id
  Row first_dated = 0;
  std::uint64_t documents = 0, statements = 0, stories = 0;

  std::size_t size() const { return key.size(); }
  Row find(std::string_view event) const;  // kNoRow where there is none
  bool is_story(Row row) const { return story[row] == row; }
};

Result<std::shared_ptr<const Columns>> read_columns(Store& store, const ActClasses& classes);

}  // namespace longbow
