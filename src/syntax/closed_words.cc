// Covered by tests/unit/syntax/morphology_test.cc.
#include "syntax/closed_words.h"

#include <algorithm>
#include <array>

namespace longbow {
namespace {

using M = Morphology;

template <class List>
bool in(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}
bool in(std::initializer_list<std::string_view> list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

struct Personal {
  std::string_view form;
  M::Case case_;
  M::Gender gender;
  M::Number number;
  M::Person person;
  bool poss = false, reflex = false;
};

constexpr auto kNom = M::Case::nom, kAcc = M::Case::acc, kGen = M::Case::gen, kAny = M::Case::none;
constexpr auto kNoGender = M::Gender::none, kMasc = M::Gender::masc, kFem = M::Gender::fem, kNeut = M::Gender::neut;
constexpr auto kSing = M::Number::sing, kPlur = M::Number::plur, kNoNumber = M::Number::none;
constexpr auto kFirst = M::Person::first, kSecond = M::Person::second, kThird = M::Person::third;

constexpr Personal kPersonal[] = {
    {"i", kNom, kNoGender, kSing, kFirst},
    {"me", kAcc, kNoGender, kSing, kFirst},
    {"we", kNom, kNoGender, kPlur, kFirst},
    {"us", kAcc, kNoGender, kPlur, kFirst},
    {"'s", kAcc, kNoGender, kPlur, kFirst},
    {"\u2019s", kAcc, kNoGender, kPlur, kFirst},
    {"you", kAny, kNoGender, kNoNumber, kSecond},
    {"he", kNom, kMasc, kSing, kThird},
    {"him", kAcc, kMasc, kSing, kThird},
    {"she", kNom, kFem, kSing, kThird},
    {"her", kAcc, kFem, kSing, kThird},
    {"it", kAny, kNeut, kSing, kThird},
    {"they", kNom, kNoGender, kPlur, kThird},
    {"them", kAcc, kNoGender, kPlur, kThird},
    {"'em", kAcc, kNoGender, kPlur, kThird},
    {"one", kAny, kNoGender, kSing, kThird},
    {"mine", kAny, kNoGender, kSing, kFirst, true},
    {"ours", kAny, kNoGender, kPlur, kFirst, true},
    {"yours", kAny, kNoGender, kNoNumber, kSecond, true},
    {"his", kAny, kMasc, kSing, kThird, true},
    {"hers", kAny, kFem, kSing, kThird, true},
    {"theirs", kAny, kNoGender, kPlur, kThird, true},
    {"myself", kAcc, kNoGender, kSing, kFirst, false, true},
    {"ourselves", kAcc, kNoGender, kPlur, kFirst, false, true},
    {"yourself", kAcc, kNoGender, kSing, kSecond, false, true},
    {"yourselves", kAcc, kNoGender, kPlur, kSecond, false, true},
    {"himself", kAcc, kMasc, kSing, kThird, false, true},
    {"herself", kAcc, kFem, kSing, kThird, false, true},
    {"itself", kAcc, kNeut, kSing, kThird, false, true},
    {"oneself", kAcc, kNoGender, kSing, kThird, false, true},
    {"themselves", kAcc, kNoGender, kPlur, kThird, false, true},
};
constexpr Personal kPossessive[] = {
    {"my", kGen, kNoGender, kSing, kFirst, true},  {"our", kGen, kNoGender, kPlur, kFirst, true},
    {"your", kGen, kNoGender, kNoNumber, kSecond, true}, {"his", kGen, kMasc, kSing, kThird, true},
    {"her", kGen, kFem, kSing, kThird, true},      {"its", kGen, kNeut, kSing, kThird, true},
    {"it's", kGen, kNeut, kSing, kThird, true},    {"their", kGen, kNoGender, kPlur, kThird, true},
    {"one's", kGen, kNoGender, kSing, kThird, true},
};

constexpr std::array<std::string_view, 20> kOrdinals{
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth"};

// Adverbs with a comparative of their own.
constexpr std::array<std::string_view, 15> kCompared{"well", "far",  "soon",  "long", "hard", "early", "late", "little",
                                                     "high", "badly", "close", "fast", "low",  "near",  "deep"};

template <std::size_t N>
Morphology personal(const Personal (&table)[N], std::string_view form) {
  Morphology m;
  m.pron_type = M::PronType::prs;
  for (const Personal& row : table) {
    if (row.form != form) continue;
    m.case_ = row.case_;
    m.gender = row.gender;
    m.number = row.number;
    m.person = row.person;
    m.poss = row.poss;
    m.reflex = row.reflex;
  }
  return m;
}

Morphology demonstrative(std::string_view form) {
  Morphology m;
  m.pron_type = M::PronType::dem;
  m.number = form == "these" || form == "those" ? kPlur : kSing;
  return m;
}

bool roman(std::string_view form) { return form.find_first_not_of("ivxlcdm") == std::string_view::npos; }

}  // namespace

Morphology pronoun_morphology(std::string_view form, Xpos xpos) {
  if (xpos == Xpos::prp_s) return personal(kPossessive, form);
  if (xpos == Xpos::prp) return personal(kPersonal, form);
  if (in({"this", "that", "these", "those"}, form) && xpos == Xpos::dt) return demonstrative(form);
  Morphology m;
  if (xpos == Xpos::wp_s) {
    m.poss = true;
    m.pron_type = M::PronType::rel;
  } else if (form.ends_with("one") || form.ends_with("body") || form.ends_with("thing")) {
    m.number = kSing;
    if (form.starts_with("some") || form.starts_with("any")) m.pron_type = M::PronType::ind;
    if (form.starts_with("every")) m.pron_type = M::PronType::tot;
    if (form.starts_with("no") || form == "one") m.pron_type = M::PronType::neg;  // "no one"
    if (form == "none") m.number = kNoNumber;
  }
  return m;
}

Morphology determiner_morphology(std::string_view form, Xpos xpos) {
  Morphology m;
  if (form == "the") {
    m.definite = M::Definite::def;
    m.pron_type = M::PronType::art;
  } else if (form == "a" || form == "an") {
    m.definite = M::Definite::ind;
    m.pron_type = M::PronType::art;
  } else if (in({"this", "that", "these", "those"}, form)) {
    m = demonstrative(form);
  } else if (in({"some", "any", "another", "either", "such", "quite", "many", "half"}, form)) {
    m.pron_type = M::PronType::ind;
    if (form == "half") {
      m.num_form = M::NumForm::word;
      m.num_type = M::NumType::frac;
    }
  } else if (in({"all", "every", "each", "both"}, form)) {
    m.pron_type = M::PronType::tot;
  } else if (in({"no", "neither"}, form)) {
    m.pron_type = M::PronType::neg;
  } else if (xpos == Xpos::wdt) {
    m.pron_type = M::PronType::int_;
  }
  return m;
}

Morphology adverb_morphology(std::string_view form, Xpos xpos) {
  Morphology m;
  if (xpos == Xpos::rbr || xpos == Xpos::jjr) {
    m.degree = M::Degree::cmp;
  } else if (xpos == Xpos::rbs || xpos == Xpos::jjs) {
    m.degree = M::Degree::sup;
  } else if (in({"here", "there", "now", "then"}, form)) {
    m.pron_type = M::PronType::dem;
  } else if (in({"ever", "sometimes", "sometime", "somewhere", "anywhere", "either", "anytime", "someplace"}, form)) {
    m.pron_type = M::PronType::ind;
  } else if (in({"never", "nowhere", "neither"}, form)) {
    m.pron_type = M::PronType::neg;
  } else if (in({"always", "everywhere"}, form)) {
    m.pron_type = M::PronType::tot;
  } else if (in({"once", "twice", "thrice"}, form)) {
    m.num_form = M::NumForm::word;
    m.num_type = M::NumType::mult;
  } else if (in(kCompared, form)) {
    m.degree = M::Degree::pos;
  }
  add_ordinal(form, m);
  return m;
}

Morphology numeral_morphology(std::string_view form, bool capitals) {
  Morphology m;
  m.num_type = M::NumType::card;
  if (has_digit(form)) {
    m.num_form = M::NumForm::digit;
    // "3.5", "1/2", but neither "9/11" nor a date
    auto point = form.find('.');
    if (point != std::string_view::npos && point == form.rfind('.') && point + 1 < form.size()) {
      m.num_type = M::NumType::frac;
    }
    if (in({"1/2", "1/3", "2/3", "1/4", "3/4"}, form)) m.num_type = M::NumType::frac;
  } else if (capitals && roman(form) && form != "m") {
    m.num_form = M::NumForm::roman;
  } else {
    m.num_form = M::NumForm::word;
    m.abbr = in({"m", "k", "b", "bn", "mn", "tn"}, form);
  }
  return m;
}

void add_ordinal(std::string_view form, Morphology& out) {
  if (in(kOrdinals, form)) {
    out.num_form = M::NumForm::word;
    out.num_type = M::NumType::ord;
  } else if (form.size() > 2 && form.front() >= '0' && form.front() <= '9' &&
             in({"st", "nd", "rd", "th"}, form.substr(form.size() - 2))) {
    out.num_form = M::NumForm::combi;
    out.num_type = M::NumType::ord;
  }
}

bool has_digit(std::string_view form) {
  return std::any_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool abbreviated(std::string_view form, Upos upos) {
  bool point = form.ends_with('.');
  std::string_view stem = point ? form.substr(0, form.size() - 1) : form;
  if (upos == Upos::noun) return stem == "etc" || in({"mins", "yrs", "hrs"}, stem) || (point && stem == "no");
  if (upos != Upos::propn) return false;
  if (in({"jan", "feb", "apr", "aug", "sept", "oct", "nov", "dec"}, stem)) return true;
  return point && in({"mar", "jun", "jul", "sep", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
                      "sun", "no", "mt", "st"},
                     stem);
}

}  // namespace longbow
