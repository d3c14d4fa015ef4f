// Records of predicates: frames and operators. Tests: tests/unit/lexicon/frames_test.cc.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

#include "lexicon/prepositions.h"
#include "lexicon/records.h"

namespace longbow {
namespace {

constexpr std::size_t kLongestPredicate = 3, kLongestFiller = 6;  // parts of a lemma
constexpr int kGreatestWeight = 3;
constexpr std::string_view kNoEvent = "none";

constexpr std::pair<std::string_view, FillerKind> kBuiltins[] = {{"any", FillerKind::any},
                                                                 {"none", FillerKind::none},
                                                                 {"actor", FillerKind::actor},
                                                                 {"state", FillerKind::state},
                                                                 {"organisation", FillerKind::organisation},
                                                                 {"group", FillerKind::group},
                                                                 {"person", FillerKind::person},
                                                                 {"armed", FillerKind::armed},
                                                                 {"civilian", FillerKind::civilian},
                                                                 {"place", FillerKind::place},
                                                                 {"framework", FillerKind::framework},
                                                                 {"money", FillerKind::money},
                                                                 {"number", FillerKind::number},
                                                                 {"act", FillerKind::act},
                                                                 {"clause", FillerKind::clause}};

std::optional<SlotRecord::Where> place_from(std::string_view key) {
  constexpr std::pair<std::string_view, Place> kPlaces[] = {
      {"subj", Place::subj}, {"obj", Place::obj}, {"iobj", Place::iobj}, {"comp", Place::comp}, {"by", Place::by}};
  for (const auto& [known, place] : kPlaces)
    if (known == key) return SlotRecord::Where{place, {}};
  if (is_preposition(key)) return SlotRecord::Where{Place::prep, std::string(key)};
  return std::nullopt;
}

// `subj`, or `to/for`; empty where any part is no place, which is reported only if `reporter` is given.
std::vector<SlotRecord::Where> parse_places(const Piece& key, Reporter* reporter) {
  std::vector<SlotRecord::Where> places;
  for (const Piece& piece : split_at(key, '/')) {
    if (auto place = place_from(piece.text)) {
      places.push_back(std::move(*place));
      continue;
    }
    if (reporter)
      reporter->error(piece, fmt::format("`{}` is no place: subj obj iobj comp, or a preposition (parts joined by `_`)",
                                         piece.text));
    return {};
  }
  return places;
}

std::vector<SlotRecord::Where> parse_place_list(const Piece& value, Reporter& reporter) {
  std::vector<SlotRecord::Where> places;
  if (value.text.empty()) reporter.error(value, "no places stand here");
  for (const Piece& word : split_words(value))
    for (SlotRecord::Where& place : parse_places(word, &reporter)) places.push_back(std::move(place));
  return places;
}

std::vector<SlotRecord::Filler> parse_fillers(const Piece& value, Reporter& reporter) {
  std::vector<SlotRecord::Filler> fillers;
  if (value.text.empty()) reporter.error(value, "nothing is asked for here; `:any` asks that something stands there");
  for (const Piece& piece : split_words(value)) {
    if (piece.text.front() != ':') {
      for (Word& word : parse_words(piece, true, kLongestFiller, reporter))
        fillers.push_back({word.is_class ? FillerKind::word_class : FillerKind::word, std::move(word)});
      continue;
    }
    const auto builtin = std::find_if(std::begin(kBuiltins), std::end(kBuiltins),
                                      [&](const auto& known) { return known.first == piece.text.substr(1); });
    if (builtin != std::end(kBuiltins)) {
      fillers.push_back({builtin->second, {{}, false, piece}});
      continue;
    }
    std::string all;
    for (const auto& known : kBuiltins) all += fmt::format(" :{}", known.first);
    reporter.error(piece, fmt::format("`{}` is not known; there are{}", piece.text, all));
  }
  return fillers;
}

// A place that is spoken of on several lines takes what any of them allows: the lines continue each other.
void add_slot(SlotRecord slot, std::vector<SlotRecord>& slots) {
  auto same_place = [](const SlotRecord::Where& a, const SlotRecord::Where& b) {
    return a.place == b.place && a.preposition == b.preposition;
  };
  for (SlotRecord& earlier : slots) {
    bool same = earlier.negated == slot.negated &&
                std::equal(earlier.places.begin(), earlier.places.end(), slot.places.begin(), slot.places.end(), same_place);
    if (!same) continue;
    earlier.fillers.insert(earlier.fillers.end(), slot.fillers.begin(), slot.fillers.end());
    return;
  }
  slots.push_back(std::move(slot));
}

// What frames and operators share: predicates, slots and recipients. False for another key.
bool parse_shared(const Property& property, PredicateRecord& record, Reporter& reporter) {
  const std::string_view key = property.key.text;
  if (auto form = predicate_form_from(key)) {
    for (Word& word : parse_words(property.value, true, kLongestPredicate, reporter))
      record.predicates.push_back({*form, std::move(word)});
  } else if (key == "recipient") {
    for (SlotRecord::Where& place : parse_place_list(property.value, reporter))
      record.recipient.push_back(std::move(place));
  } else if (key == "not") {
    Piece rest = property.value;
    const Piece where = take_first_word(rest);
    add_slot({parse_places(where, &reporter), parse_fillers(rest, reporter), true}, record.slots);
  } else if (auto places = parse_places(property.key, nullptr); !places.empty()) {
    add_slot({std::move(places), parse_fillers(property.value, reporter), false}, record.slots);
  } else {
    return false;
  }
  return true;
}

void parse_weight(const Piece& value, Frame& frame, Reporter& reporter) {
  std::string_view digits = value.text;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), frame.weight);
  if (fault != std::errc{} || end != digits.data() + digits.size() || std::abs(frame.weight) > kGreatestWeight)
    reporter.error(value, fmt::format("`{}` is no weight: a whole number from -3 to 3", value.text));
}

void parse_context(const Piece& value, Frame& frame, const Ontology& ontology, Reporter& reporter) {
  frame.context = value.text;
  if (split_words(value).size() != 1)
    reporter.error(value, "a frame has one context");
  else if (!ontology.is_context(value.text))
    reporter.warning(value, fmt::format("`{}` is no context of the manual", value.text));
}

void parse_mode(const Piece& value, Frame& frame, const Ontology& ontology, Reporter& reporter) {
  frame.mode = value.text;
  const CameoCode* code = ontology.find(frame.cameo);
  if (frame.cameo.empty())
    reporter.warning(value, "a reading that is no event has no mode");
  else if (code && !ontology.is_mode(code->type, value.text))
    reporter.warning(value, fmt::format("`{}` is no mode of {}, which is the type of {}", value.text, name(code->type),
                                        frame.cameo));
}

bool parse_frame_property(const Property& property, const Ontology& ontology, FrameRecord& record, Reporter& reporter) {
  const std::string_view key = property.key.text;
  if (key == "actor") {
    for (SlotRecord::Where& place : parse_place_list(property.value, reporter))
      record.actor.push_back(std::move(place));
  } else if (key == "mutual") {
    record.frame.mutual = true;
    if (!property.value.text.empty()) reporter.error(property.value, "`mutual` stands without a value");
  } else if (key == "mode") {
    parse_mode(property.value, record.frame, ontology, reporter);
  } else if (key == "context") {
    parse_context(property.value, record.frame, ontology, reporter);
  } else if (key == "needs") {
    record.frame.needs_recipient = true;
    if (property.value.text != "recipient") reporter.error(property.value, "a frame may need only its `recipient`");
  } else if (key == "weight") {
    parse_weight(property.value, record.frame, reporter);
  } else {
    return parse_shared(property, record, reporter);
  }
  return true;
}

// The second word of a head line, and nothing after it.
Piece take_second(Piece& head, Piece& rest, std::string_view what, Reporter& reporter) {
  rest = head;
  const Piece first = take_first_word(rest);
  const Piece second = take_first_word(rest);
  if (second.text.empty()) reporter.error(first, fmt::format("after the id, {} is missing", what));
  if (!rest.text.empty()) reporter.error(rest, fmt::format("the head line ends after `{}`", second.text));
  head = first;
  return second;
}

}  // namespace

FrameRecord parse_frame(const SourceRecord& source, const Ontology& ontology, Reporter& reporter) {
  FrameRecord record;
  const std::size_t before = reporter.errors();
  record.at = source.kind;
  record.layer = source.layer;
  Piece head = source.head, rest;
  const Piece code = take_second(head, rest, "a CAMEO code (or `none`)", reporter);
  record.id = parse_id(head, reporter);
  if (!code.text.empty() && code.text != kNoEvent) {
    record.frame.cameo = code.text;
    if (!ontology.find(code.text)) reporter.error(code, fmt::format("`{}` is no CAMEO code", code.text));
  }
  for (const Property& property : source.properties)
    if (!parse_frame_property(property, ontology, record, reporter))
      unknown_key(
          property,
          "verb noun adj governed, subj obj iobj comp or a preposition, not actor recipient mutual mode context "
          "needs weight",
          source, reporter);
  if (record.predicates.empty())
    empty_record(source, "a frame needs a predicate (verb, noun, adj or governed)", before, reporter);
  record.frame.id = record.id;
  record.frame.place = {source.kind.file, source.kind.line};
  return record;
}

OperatorRecord parse_operator(const SourceRecord& source, Reporter& reporter) {
  OperatorRecord record;
  const std::size_t before = reporter.errors();
  record.at = source.kind;
  record.layer = source.layer;
  Piece head = source.head, rest;
  const Piece function = take_second(head, rest, "a function", reporter);
  record.id = parse_id(head, reporter);
  if (auto known = operator_from(function.text))
    record.function = *known;
  else if (!function.text.empty())
    reporter.error(function,
                   fmt::format("`{}` is no function of an operator: do intent demand refuse threaten halt ease "
                               "allow prevent order accuse investigate praise oppose deny fail consider",
                               function.text));
  for (const Property& property : source.properties)
    if (!parse_shared(property, record, reporter))
      unknown_key(property, "verb noun adj governed, subj obj iobj comp or a preposition, not recipient", source,
                  reporter);
  if (record.predicates.empty())
    empty_record(source, "an operator needs a predicate (verb, noun, adj or governed)", before, reporter);
  return record;
}

}  // namespace longbow
