// Column 6 of CoNLL-U from a word's features.
#include <array>
#include <string_view>

#include "syntax/morphology.h"

namespace longbow {
namespace {

struct Writer {
  std::string& out;
  std::size_t begin;

  void item(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    if (out.size() > begin) out += '|';
    out.append(name).append("=").append(value);
  }
  template <class Value, std::size_t N>
  void item(std::string_view name, Value value, const std::array<std::string_view, N>& values) {
    item(name, values[static_cast<std::size_t>(value)]);
  }
  void yes(std::string_view name, bool value) { item(name, value ? "Yes" : ""); }
};

// In the order of the enums, each with nothing for "none".
constexpr std::array<std::string_view, 4> kCases{"", "Acc", "Gen", "Nom"};
constexpr std::array<std::string_view, 3> kDefinites{"", "Def", "Ind"};
constexpr std::array<std::string_view, 4> kDegrees{"", "Cmp", "Pos", "Sup"};
constexpr std::array<std::string_view, 6> kExtPos{"", "ADP", "ADV", "CCONJ", "PRON", "SCONJ"};
constexpr std::array<std::string_view, 4> kGenders{"", "Fem", "Masc", "Neut"};
constexpr std::array<std::string_view, 4> kMoods{"", "Imp", "Ind", "Sub"};
constexpr std::array<std::string_view, 4> kNumbers{"", "Plur", "Ptan", "Sing"};
constexpr std::array<std::string_view, 5> kNumForms{"", "Combi", "Digit", "Roman", "Word"};
constexpr std::array<std::string_view, 5> kNumTypes{"", "Card", "Frac", "Mult", "Ord"};
constexpr std::array<std::string_view, 4> kPersons{"", "1", "2", "3"};
constexpr std::array<std::string_view, 3> kPolarities{"", "Neg", "Pos"};
constexpr std::array<std::string_view, 11> kPronTypes{"",    "Art", "Dem", "Emp", "Ind", "Int",
                                                      "Neg", "Prs", "Rcp", "Rel", "Tot"};
constexpr std::array<std::string_view, 3> kTenses{"", "Past", "Pres"};
constexpr std::array<std::string_view, 5> kVerbForms{"", "Fin", "Ger", "Inf", "Part"};
constexpr std::array<std::string_view, 2> kVoices{"", "Pass"};

}  // namespace

void append_features(const Morphology& m, std::string& out) {
  Writer writer{out, out.size()};
  writer.yes("Abbr", m.abbr);
  writer.item("Case", m.case_, kCases);
  writer.item("Definite", m.definite, kDefinites);
  writer.item("Degree", m.degree, kDegrees);
  writer.item("ExtPos", m.ext_pos, kExtPos);
  writer.yes("Foreign", m.foreign);
  writer.item("Gender", m.gender, kGenders);
  writer.item("Mood", m.mood, kMoods);
  writer.item("Number", m.number, kNumbers);
  writer.item("NumForm", m.num_form, kNumForms);
  writer.item("NumType", m.num_type, kNumTypes);
  writer.item("Person", m.person, kPersons);
  writer.item("Polarity", m.polarity, kPolarities);
  writer.yes("Poss", m.poss);
  writer.item("PronType", m.pron_type, kPronTypes);
  writer.yes("Reflex", m.reflex);
  writer.item("Tense", m.tense, kTenses);
  writer.item("VerbForm", m.verb_form, kVerbForms);
  writer.item("Voice", m.voice, kVoices);
  if (out.size() == writer.begin) out += '_';
}

}  // namespace longbow
