// A list of pairs, and the rules for -ise and -isation. A spelling that nobody uses does no harm: no text holds it.
// Tests: tests/unit/lexicon/spelling_test.cc.
#include "lexicon/spelling.h"

#include <absl/container/flat_hash_map.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace longbow {
namespace {

constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
    {"aeroplane", "airplane"},
    {"aluminium", "aluminum"},
    {"analyse", "analyze"},
    {"armour", "armor"},
    {"armoured", "armored"},
    {"behaviour", "behavior"},
    {"calibre", "caliber"},
    {"centre", "center"},
    {"clamour", "clamor"},
    {"colour", "color"},
    {"councillor", "councilor"},
    {"counsellor", "counselor"},
    {"defence", "defense"},
    {"defenceless", "defenseless"},
    {"dialogue", "dialog"},
    {"endeavour", "endeavor"},
    {"enrol", "enroll"},
    {"enrolment", "enrollment"},
    {"favour", "favor"},
    {"favourable", "favorable"},
    {"fibre", "fiber"},
    {"fulfil", "fulfill"},
    {"fulfilment", "fulfillment"},
    {"grey", "gray"},
    {"harbour", "harbor"},
    {"honour", "honor"},
    {"honourable", "honorable"},
    {"humour", "humor"},
    {"instalment", "installment"},
    {"judgement", "judgment"},
    {"labour", "labor"},
    {"labourer", "laborer"},
    {"licence", "license"},
    {"litre", "liter"},
    {"manoeuvre", "maneuver"},
    {"marvellous", "marvelous"},
    {"metre", "meter"},
    {"neighbour", "neighbor"},
    {"neighbourhood", "neighborhood"},
    {"neighbouring", "neighboring"},
    {"offence", "offense"},
    {"paralyse", "paralyze"},
    {"plough", "plow"},
    {"practise", "practice"},
    {"pretence", "pretense"},
    {"programme", "program"},
    {"rigour", "rigor"},
    {"rumour", "rumor"},
    {"sabre", "saber"},
    {"saviour", "savior"},
    {"sceptic", "skeptic"},
    {"sceptical", "skeptical"},
    {"signalling", "signaling"},
    {"sulphur", "sulfur"},
    {"theatre", "theater"},
    {"traveller", "traveler"},
    {"vigour", "vigor"},
    {"whisky", "whiskey"},
};

// British and American endings.
constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
    {"isation", "ization"}, {"isational", "izational"}, {"iser", "izer"}, {"ised", "ized"}, {"ise", "ize"}};
constexpr std::size_t kShortestStem = 4;  // keeps "prise" and "prize" apart

const absl::flat_hash_map<std::string_view, std::string_view>& pairs() {
  static const auto table = [] {
    absl::flat_hash_map<std::string_view, std::string_view> result;
    for (const auto& [british, american] : kPairs) result.emplace(british, american), result.emplace(american, british);
    return result;
  }();
  return table;
}

std::optional<std::string> other_ending(std::string_view word, std::string_view ending, std::string_view other) {
  if (!word.ends_with(ending) || word.size() < kShortestStem + ending.size()) return std::nullopt;
  return std::string(word.substr(0, word.size() - ending.size())).append(other);
}

std::optional<std::string> other_spelling(std::string_view word) {
  if (auto found = pairs().find(word); found != pairs().end()) return std::string(found->second);
  for (const auto& [british, american] : kEndings) {
    if (auto other = other_ending(word, british, american)) return other;
    if (auto other = other_ending(word, american, british)) return other;
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> spellings(std::string_view lemma) {
  std::vector<std::string> result{""};
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(lemma.find('_', begin), lemma.size());
    const std::string_view word = lemma.substr(begin, end - begin);
    const auto other = other_spelling(word);
    const std::size_t before = result.size();
    for (std::size_t i = 0; i < before; ++i) {
      if (other) result.push_back(result[i] + *other);
      result[i] += word;
    }
    if (end == lemma.size()) return result;
    for (std::string& spelling : result) spelling += '_';
    begin = end + 1;
  }
}

}  // namespace longbow
