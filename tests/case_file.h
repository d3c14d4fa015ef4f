// Case files: what a careful reader would code in a text, written down so that it can be checked. Each line is a key
// and its value; `case` begins a case and names it by a sentence.
//
//     case   passive_by_phrase_is_the_actor
//     date   2009-04-22                            optional, of publication
//     title  ...                                   optional
//     text   Protesters were dispersed by police in Athens.
//     event  actor=---:COP recipient=---:CVL type=COERCE evidence="were dispersed"
//     only                                         no further event is told as happened
//     no event                                     nothing is told as happened
//     no event type=ASSAULT                        nothing of that kind is
//     statement subject=KAZ relation=founder framework=programme:partnership-for-peace
//     no statement relation=member
//
// Several `text` lines are joined by blanks. `parse` lines, a word each (form, lemma, UPOS, XPOS, head, deprel), stand
// in place of the model; an empty `parse` line ends a sentence. `lexicon` lines are laid over the lexicon as they
// stand; with them, `error TEXT` expects that it cannot be read. `parse` and `lexicon` values begin one blank after the
// key.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace longbow {

struct Expectation {
  enum class Kind : std::uint8_t { event, no_event, statement, no_statement, only, error };
  Kind kind = Kind::event;
  std::vector<std::pair<std::string, std::string>> fields;
  std::string text;  // as written; of `error`, what the message holds

  const std::string* field(std::string_view key) const;
};

struct Case {
  std::string name, file;
  int line = 0;
  std::optional<Date> date;
  std::string title, text, lexicon;
  std::vector<std::string> sentences;  // of `parse` lines
  std::vector<Expectation> expected;
  bool open = false;  // stands in a folder named "open": right, but not reached yet
};

Result<std::vector<Case>> read_case_file(const std::string& path);

}  // namespace longbow
