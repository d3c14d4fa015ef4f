// Lemmas by rule: what to cut from a form's end and what to put there, chosen by the longest known ending and the
// tag; forms that their ending would mislead are listed one by one. Lower case, but for proper nouns. Forms of verbs
// that are not listed go by the rules of English (irregular_verbs.h, verb_inflection.h): what was learned from the
// verbs of two treebanks misled one regular past in ten.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "syntax/hash_dictionary.h"
#include "syntax/parse.h"

namespace longbow {

class Lemmatizer {
 public:
  struct Parts {
    std::span<const std::byte> rules, endings, exceptions;
  };
  static Result<Lemmatizer> view(const Parts& parts);

  // Words known to exist, keys as WordShape::folded; they decide where the shape of a verb's form does not.
  void know_words(const HashDictionary& words) { words_ = words; }

  // The lemma of a form with these tags; `out` is overwritten. Valid UTF-8 in, valid UTF-8 out.
  void lemma(std::string_view form, Upos upos, Xpos xpos, std::string& out) const;

 private:
  struct Rule {
    std::uint32_t cut = 0;  // bytes; more than the form has: all of it
    Span append;            // in texts_
  };
  bool apply(std::uint32_t rule, std::string& word) const;

  std::vector<Rule> rules_;
  std::string texts_;
  HashDictionary endings_;     // (ending, tags) -> rule plus one
  HashDictionary exceptions_;  // (form, tags) -> rule plus one
  HashDictionary words_;
};

struct LemmatizerBytes {
  std::vector<std::byte> rules, endings, exceptions;
  Lemmatizer::Parts parts() const { return {rules, endings, exceptions}; }
};

LemmatizerBytes train_lemmatizer(const std::vector<const Parse*>& sentences);

}  // namespace longbow
