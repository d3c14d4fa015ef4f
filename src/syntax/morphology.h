// The morphology of a word as Universal Dependencies writes it in column 6: tense, mood, voice, person, number, ...
#pragma once

#include <cstdint>
#include <string>

#include "syntax/parse.h"

namespace longbow {

// In each list the first value stands for "none": the feature does not apply, or the sentence does not tell.
struct Morphology {
  enum class Case : std::uint8_t { none, acc, gen, nom };
  enum class Definite : std::uint8_t { none, def, ind };
  enum class Degree : std::uint8_t { none, cmp, pos, sup };
  enum class ExtPos : std::uint8_t { none, adp, adv, cconj, pron, sconj };  // of a fixed phrase, on its first word
  enum class Gender : std::uint8_t { none, fem, masc, neut };
  enum class Mood : std::uint8_t { none, imp, ind, sub };
  enum class Number : std::uint8_t { none, plur, ptan, sing };
  enum class NumForm : std::uint8_t { none, combi, digit, roman, word };
  enum class NumType : std::uint8_t { none, card, frac, mult, ord };
  enum class Person : std::uint8_t { none, first, second, third };
  enum class Polarity : std::uint8_t { none, neg, pos };
  enum class PronType : std::uint8_t { none, art, dem, emp, ind, int_, neg, prs, rcp, rel, tot };
  enum class Tense : std::uint8_t { none, past, pres };
  enum class VerbForm : std::uint8_t { none, fin, ger, inf, part };
  enum class Voice : std::uint8_t { none, pass };

  Case case_{};
  Definite definite{};
  Degree degree{};
  ExtPos ext_pos{};
  Gender gender{};
  Mood mood{};
  Number number{};
  NumForm num_form{};
  NumType num_type{};
  Person person{};
  Polarity polarity{};
  PronType pron_type{};
  Tense tense{};
  VerbForm verb_form{};
  Voice voice{};
  bool abbr = false;
  bool foreign = false;
  bool poss = false;
  bool reflex = false;

  bool operator==(const Morphology&) const = default;
};

// By rule from the tags, lemmas and tree of a finished parse, with its children indexed. Where the English treebanks
// differ, as EWT has it: no number for "you", no degree for adverbs that are not compared.
Morphology morphology_of(const Parse& parse, std::size_t word);

// Appends column 6: "Mood=Ind|Number=Sing|...", sorted as UD sorts, or "_" where there is nothing to say.
void append_features(const Morphology& morphology, std::string& out);

}  // namespace longbow
