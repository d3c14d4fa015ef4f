// Records of actors: states, organisations, groups, persons, places, frameworks and roles.
// Tests: tests/unit/lexicon/actors_test.cc.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "lexicon/letters.h"
#include "lexicon/records.h"

namespace longbow {
namespace {

constexpr std::array<std::string_view, 6> kKinds = {"state", "organisation", "group", "person", "place", "framework"};
constexpr std::string_view kFrameworkKinds[] = {
    "organisation", "forum",     "programme",       "plan",     "process",          "agreement",
    "mandate",      "operation", "exercise_series", "exercise", "force_commitment", "transit_arrangement"};
constexpr std::string_view kNoCode = "---";
constexpr std::size_t kLongestRole = 5;  // parts

std::optional<NameKind> name_kind_from(std::string_view key) {
  constexpr std::pair<std::string_view, NameKind> kKeys[] = {
      {"name", NameKind::name},       {"adjective", NameKind::adjective}, {"people", NameKind::people},
      {"capital", NameKind::capital}, {"seat", NameKind::seat},           {"surname", NameKind::surname},
      {"later", NameKind::later}};
  for (const auto& [known, kind] : kKeys)
    if (known == key) return kind;
  return std::nullopt;
}

bool is_code(std::string_view text) {
  return text == kNoCode || (!text.empty() && text.front() >= 'A' && text.front() <= 'Z' &&
                             std::all_of(text.begin(), text.end(), [](char c) {
                               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
                             }));
}

std::string take_code(Piece& rest, Reporter& reporter) {
  const Piece word = take_first_word(rest);
  if (!is_code(word.text))
    reporter.error(
        word, fmt::format("`{}` is no code: a code is in capitals, as KAZ or NATO; `---` stands for none", word.text));
  return std::string(word.text);
}

std::string take_sector(Piece& rest, Reporter& reporter) {
  const Piece word = take_first_word(rest);
  const bool fits = word.text.size() >= 2 && word.text.size() <= 4 && is_code(word.text);
  if (!fits)
    reporter.error(word, fmt::format("`{}` is no sector: a sector is three capitals, as GOV or MIL", word.text));
  return std::string(word.text);
}

double take_number(Piece& rest, double limit, Reporter& reporter) {
  const Piece word = take_last_word(rest);
  double value = 0;
  auto [end, fault] = std::from_chars(word.text.data(), word.text.data() + word.text.size(), value);
  if (fault != std::errc{} || end != word.text.data() + word.text.size() || value < -limit || value > limit)
    reporter.error(word, fmt::format("`{}` is no latitude or longitude in degrees", word.text));
  return value;
}

void add_names(NameKind kind, Piece value, EntityRecord& record, Reporter& reporter) {
  const Period period = take_period(value, reporter).value_or(Period{});
  for (const Piece& name : split_at(value, '|')) {
    if (name.text.empty())
      reporter.error(name, "an empty name: names are separated by ` | `");
    else
      record.names.push_back({std::string(name.text), kind, period, name});
  }
}

// ---- head lines ----

void parse_head(EntityKind kind, Piece rest, EntityRecord& record, Reporter& reporter) {
  LexiconEntity& entity = record.entity;
  const Piece whole = rest;
  switch (kind) {
    case EntityKind::state:
      entity.code = take_code(rest, reporter);
      entity.sector = "GOV";
      break;
    case EntityKind::organisation:
    case EntityKind::group:
      entity.code = take_code(rest, reporter);
      entity.sector = take_sector(rest, reporter);
      break;
    case EntityKind::place:
      entity.code = take_code(rest, reporter);
      entity.longitude = take_number(rest, 180, reporter);
      entity.latitude = take_number(rest, 90, reporter);
      break;
    case EntityKind::framework: {
      const Piece word = take_first_word(rest);
      entity.framework_kind = word.text;
      if (std::find(std::begin(kFrameworkKinds), std::end(kFrameworkKinds), word.text) == std::end(kFrameworkKinds))
        reporter.error(word,
                       fmt::format("`{}` is no kind of framework: {}", word.text, fmt::join(kFrameworkKinds, " ")));
      break;
    }
    case EntityKind::person:
      break;
  }
  if (rest.text.empty() || rest.text.find('|') != std::string_view::npos)
    reporter.error(whole, rest.text.empty() ? "the head line gives no name"
                                            : "a head line gives one name; put others under `name`");
  entity.name = rest.text;
  record.names.push_back({entity.name, NameKind::name, {}, rest});
  if (kind == EntityKind::state)
    entity.id = "state:" + entity.code;
  else if (kind == EntityKind::framework)
    entity.id = entity.framework_kind + ":" + slug(entity.name);
  else if (kind == EntityKind::place)
    entity.id = fmt::format("place:{}:{}", entity.code, slug(entity.name));
  else
    entity.id = fmt::format("{}:{}", name(kind), slug(entity.name));
}

// ---- properties ----

void parse_office(Piece value, EntityRecord& record, Reporter& reporter) {
  Office office;
  const Piece whole = value;
  office.period = take_period(value, reporter).value_or(Period{});
  office.code = take_code(value, reporter);
  office.sector = take_sector(value, reporter);
  office.title = lower(value.text);
  for (char& c : office.title)
    if (c == ' ' || c == '\t' || c == '-') c = '_';
  if (office.title.empty()) reporter.error(whole, "an office is CODE SECTOR title FROM..TO; the title is missing");
  if (office.title.find("..") != std::string::npos) reporter.error(value, "the period stands at the end of the line");
  record.entity.offices.push_back(std::move(office));
  record.office_places.push_back(whole);
}

void warn_of_overlapping_offices(const EntityRecord& record, Reporter& reporter) {
  const auto& offices = record.entity.offices;
  auto overlap = [](const Period& a, const Period& b) {
    return !(a.to && b.from && *a.to < *b.from) && !(b.to && a.from && *b.to < *a.from);
  };
  for (std::size_t i = 0; i < offices.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (offices[i].code == offices[j].code && offices[i].title == offices[j].title &&
          overlap(offices[i].period, offices[j].period))
        reporter.warning(record.office_places[i],
                         fmt::format("overlaps the same office of line {}", record.office_places[j].line));
}

// True where the key is one that entities of this kind know.
bool parse_property(EntityKind kind, const Property& property, EntityRecord& record, Reporter& reporter) {
  const std::string_view key = property.key.text;
  LexiconEntity& entity = record.entity;
  const bool is_person = kind == EntityKind::person;
  if (auto names = name_kind_from(key)) {
    if (!is_person && (*names == NameKind::surname || *names == NameKind::later)) return false;
    add_names(*names, property.value, record, reporter);
  } else if (key == "id") {
    entity.id = property.value.text;
  } else if (key == "noun") {
    for (Word& word : parse_words(property.value, false, 3, reporter)) record.nouns.push_back(std::move(word));
  } else if (key == "trait" && !is_person) {
    for (const Piece& word : split_words(property.value)) {
      if (has_capital(word.text)) reporter.error(word, fmt::format("`{}`: traits are in lower case", word.text));
      entity.traits.emplace_back(word.text);
    }
  } else if (key == "parent" && !is_person && kind != EntityKind::place) {
    for (const Piece& parent : split_at(property.value, '|')) record.parents.push_back(parent);
  } else if (key == "sponsor" && kind == EntityKind::framework) {
    for (Piece rest = property.value; !rest.text.empty();) entity.sponsors.push_back(take_code(rest, reporter));
  } else if (key == "office" && is_person) {
    parse_office(property.value, record, reporter);
  } else if (key == "gender" && is_person) {
    if (property.value.text != "m" && property.value.text != "f")
      reporter.error(property.value, "gender is m or f");
    else
      entity.gender = property.value.text.front();
  } else if (key == "kind" && kind == EntityKind::place) {
    entity.place_kind = property.value.text;
  } else {
    return false;
  }
  return true;
}

constexpr std::string_view keys_of(EntityKind kind) {
  if (kind == EntityKind::person) return "name surname later office gender noun id";
  if (kind == EntityKind::place) return "name adjective people kind trait noun id";
  if (kind == EntityKind::framework) return "name adjective people capital seat noun trait parent sponsor id";
  return "name adjective people capital seat noun trait parent id";
}

}  // namespace

std::string_view name(EntityKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::optional<EntityKind> entity_kind_from(std::string_view kind) {
  const auto found = std::find(kKinds.begin(), kKinds.end(), kind);
  if (found == kKinds.end()) return std::nullopt;
  return static_cast<EntityKind>(found - kKinds.begin());
}

EntityRecord parse_entity(EntityKind kind, const SourceRecord& source, Reporter& reporter) {
  EntityRecord record;
  record.entity.kind = kind;
  record.at = source.kind;
  record.layer = source.layer;
  record.entity.place = {source.kind.file, source.kind.line};
  if (source.head.text.empty()) {
    reporter.error(source.kind, fmt::format("an empty record: `{}` alone says nothing", source.kind.text));
    return record;
  }
  parse_head(kind, source.head, record, reporter);
  for (const Property& property : source.properties) {
    if (property.value.text.empty())
      reporter.error(property.key, fmt::format("`{}` has no value", property.key.text));
    else if (!parse_property(kind, property, record, reporter))
      unknown_key(property, keys_of(kind), source, reporter);
  }
  warn_of_overlapping_offices(record, reporter);
  std::stable_sort(record.entity.offices.begin(), record.entity.offices.end(), [](const Office& a, const Office& b) {
    if (a.period.from != b.period.from) return a.period.from > b.period.from;  // nothing is before every date
    return !a.period.to || (b.period.to && *a.period.to > *b.period.to);
  });
  record.id = record.entity.id;
  return record;
}

RoleRecord parse_role(const SourceRecord& source, Reporter& reporter) {
  RoleRecord record;
  const std::size_t before = reporter.errors();
  record.at = source.kind;
  record.layer = source.layer;
  Piece rest = source.head;
  record.sector = take_sector(rest, reporter);
  record.id = parse_id(rest, reporter);
  constexpr std::pair<std::string_view, RoleForm> kForms[] = {
      {"person", RoleForm::person}, {"body", RoleForm::body}, {"people", RoleForm::people}, {"adj", RoleForm::adj}};
  for (const Property& property : source.properties) {
    const auto form = std::find_if(std::begin(kForms), std::end(kForms),
                                   [&](const auto& known) { return known.first == property.key.text; });
    if (form == std::end(kForms)) {
      unknown_key(property, "person body people adj", source, reporter);
      continue;
    }
    for (Word& word : parse_words(property.value, false, kLongestRole, reporter))
      record.words.emplace_back(form->second, std::move(word));
  }
  if (record.words.empty()) empty_record(source, "a role needs words for persons or bodies", before, reporter);
  return record;
}

}  // namespace longbow
