// A parse written down by hand, for tests that need a tree and no model.
#pragma once

#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/parse.h"

namespace longbow {

// One word a line, columns separated by white space: form, lemma, UPOS, XPOS, head (counted from 1, 0 for the root),
// deprel. A seventh column "-" says that no space follows. Spans are those of the text that text_of() gives.
// Throws std::invalid_argument for a label that does not exist, so that a misspelt test fails loudly.
inline Parse parse_of(std::string_view conllu_like) {
  Parse parse;
  std::istringstream lines{std::string(conllu_like)};
  std::string line;
  std::uint32_t at = 0;
  while (std::getline(lines, line)) {
    std::istringstream columns(line);
    std::vector<std::string> cells;
    for (std::string cell; columns >> cell;) cells.push_back(cell);
    if (cells.empty()) continue;
    if (cells.size() < 6) throw std::invalid_argument("six columns are wanted: " + line);
    auto upos = upos_from(cells[2]);
    auto xpos = xpos_from(cells[3]);
    auto deprel = deprel_from(cells[5]);
    if (!upos || !xpos || !deprel) throw std::invalid_argument("an unknown label: " + line);
    Word word;
    word.form = parse.keep(cells[0]);
    word.lemma = parse.keep(cells[1]);
    word.upos = *upos;
    word.xpos = *xpos;
    word.head = std::stoi(cells[4]) - 1;
    word.deprel = *deprel;
    word.space_after = cells.size() < 7 || cells[6] != "-";
    word.span = {at, at + word.form.size()};
    at = word.span.end + (word.space_after ? 1 : 0);
    parse.words.push_back(word);
  }
  for (const Word& word : parse.words) {
    if (word.head >= static_cast<std::int32_t>(parse.size()))
      throw std::invalid_argument("a head behind the last word");
  }
  parse.index_children();
  return parse;
}

// The text that the words' spans count in.
inline std::string text_of(const Parse& parse) {
  std::string text;
  for (std::size_t i = 0; i < parse.size(); ++i) {
    text += parse.form(i);
    if (parse.words[i].space_after && i + 1 < parse.size()) text += ' ';
  }
  return text;
}

// Words without tags or tree, separated by spaces; the lemma is the form in lower case, the first word the root.
inline Parse words_of(std::string_view spaced) {
  std::string lines;
  std::istringstream words{std::string(spaced)};
  bool first = true;
  for (std::string form; words >> form; first = false) {
    std::string lemma = form;
    for (char& c : lemma) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    lines += form + " " + lemma + (first ? " _ _ 0 root\n" : " _ _ 1 dep\n");
  }
  return parse_of(lines);
}

}  // namespace longbow
