// Enhanced arguments: who else is subject or object of what, beside what the tree says. Column 9 of CoNLL-U has them as
// enhanced Universal Dependencies; here they are made by rules over the basic tree alone.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/parse.h"

namespace longbow {

enum class AddedKind : std::uint8_t {
  conjunct,    // what its first conjunct is: "talks in Paris and London", talks -> London
  shared,      // a verb beside another has its subject or object: "came and won", won -> who came
  controlled,  // the subject of an open complement: "agreed to go", go -> who agreed
  antecedent,  // what a relative clause says of its noun: "the man who came", came -> man
  reference,   // from the noun to the relative pronoun, in place of the pronoun's basic arc
};

struct AddedArc {
  std::uint32_t head = 0, dependent = 0;
  std::uint32_t marker = 0;      // the word under whose preposition or conjunction the label goes: often the dependent
  Deprel deprel = Deprel::none;  // none for a reference
  AddedKind kind = AddedKind::conjunct;
  bool xsubj = false;  // a subject come by control, or shared with such a one
  bool operator==(const AddedArc&) const = default;
};

// In order of dependent and head; no pair of words twice, and none that the tree has. Linear in the parse's length: a
// word gives and takes a bounded number of arcs, so that a list of a thousand conjuncts costs no million.
std::vector<AddedArc> added_arcs(const Parse& parse);

// The label as in column 9: "nsubj", "nsubj:xsubj", "obl:in", "ref".
std::string enhanced_label(const Parse& parse, const AddedArc& arc);

// Column 9, one a word: basic arcs under their enhanced labels, but for those of relative pronouns, and the added ones.
std::vector<std::string> enhanced_column(const Parse& parse);

}  // namespace longbow
