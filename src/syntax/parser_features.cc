#include "syntax/parser_features.h"

#include <algorithm>

namespace longbow {
namespace {

std::uint32_t distance(std::int32_t left, std::int32_t right) {
  if (left < 0 || right < 0) return 0;
  std::int32_t d = right - left;
  if (d <= 4) return static_cast<std::uint32_t>(d);
  if (d <= 6) return 5;
  if (d <= 10) return 6;
  if (d <= 18) return 7;
  return 8;
}

std::uint32_t few(std::uint32_t count, std::uint32_t limit) { return std::min(count, limit); }

}  // namespace

void ParseInput::prepare(const Parse& parse, const TagInput& shapes) {
  words = parse.size();
  atoms.resize(words + 2);
  atoms[0] = {1, 1, 1, 100};
  atoms[1] = {2, 2, 2, 101};
  verbs.assign(words + 1, 0);
  commas.assign(words + 1, 0);
  conjunctions.assign(words + 1, 0);
  marks.assign(words + 1, 0);
  for (std::size_t i = 0; i < words; ++i) {
    const Word& word = parse.words[i];
    Atom& atom = atoms[i + 2];
    atom.word = static_cast<std::uint32_t>(shapes.shapes[i].folded >> 20) | 0x100u;
    atom.tag = (static_cast<std::uint32_t>(word.upos) << 8 | static_cast<std::uint32_t>(word.xpos)) + 16;
    atom.both = static_cast<std::uint32_t>(mix(join(atom.word, atom.tag)) >> 16);
    atom.upos = static_cast<std::uint8_t>(word.upos);
    bool punct = word.upos == Upos::punct;
    auto count = [&](std::vector<std::uint16_t>& sums, bool one) {
      sums[i + 1] = static_cast<std::uint16_t>(sums[i] + (one ? 1 : 0));
    };
    count(verbs, word.upos == Upos::verb || (word.upos == Upos::aux && word.xpos != Xpos::md));
    count(commas, word.xpos == Xpos::comma);
    count(conjunctions, word.upos == Upos::cconj);
    count(marks, punct && word.xpos != Xpos::comma && word.xpos != Xpos::hyph);
  }
}

std::uint32_t ParseInput::between(std::int32_t left, std::int32_t right) const {
  if (left < 0 || right < 0 || right - left < 2) return 0;
  auto from = static_cast<std::size_t>(left + 1), to = static_cast<std::size_t>(right);
  auto span = [&](const std::vector<std::uint16_t>& sums, std::uint32_t limit) {
    return few(static_cast<std::uint16_t>(sums[to] - sums[from]), limit);
  };
  return 1 + span(verbs, 2) * 27 + span(commas, 2) * 9 + span(conjunctions, 2) * 3 + span(marks, 2);
}

std::size_t parse_features(const ParseInput& input, const Stacks& stacks, const Configuration& at, FeatureKey* out) {
  const Element& e0 = stacks.node(at.top);
  const Element& e1 = stacks.node(e0.below);
  const Element& e2 = stacks.node(e1.below);
  const Element& f0 = at.front;
  auto follow = [&](std::int32_t k) {
    std::int32_t word = f0.word + k;
    return f0.word == kNoWord || word >= stacks.word_count() ? kNoWord : word;
  };
  const auto &s0 = input.at(e0.word), &s1 = input.at(e1.word), &s2 = input.at(e2.word);
  const auto &b0 = input.at(f0.word), &b1 = input.at(follow(1)), &b2 = input.at(follow(2)), &b3 = input.at(follow(3));
  const auto &s0l = input.at(e0.left_outer.word), &s0k = input.at(e0.left_second.word);
  const auto &s0r = input.at(e0.right_outer.word), &s0q = input.at(e0.right_second.word);
  const auto &s1l = input.at(e1.left_outer.word), &s1r = input.at(e1.right_outer.word),
             &s1q = input.at(e1.right_second.word);
  const auto& s1k = input.at(e1.left_second.word);
  const auto &b0l = input.at(f0.left_outer.word), &b0k = input.at(f0.left_second.word);
  const auto& s2r = input.at(e2.right_outer.word);
  Deprel s0l_label = e0.left_outer.label, s0r_label = e0.right_outer.label;
  Deprel s1l_label = e1.left_outer.label, s1r_label = e1.right_outer.label;
  Deprel b0l_label = f0.left_outer.label;
  std::uint32_t gap = distance(e0.word, f0.word), span = distance(e1.word, e0.word);
  std::uint32_t gap_content = input.between(e0.word, f0.word), span_content = input.between(e1.word, e0.word);

  KeyWriter keys(out);
  keys.add(at.last.move);
  // Single places.
  keys.add(s0.word);
  keys.add(s0.tag);
  keys.add(s0.both);
  keys.add(s1.word);
  keys.add(s1.tag);
  keys.add(s1.both);
  keys.add(s2.tag);
  keys.add(s2.both);
  keys.add(b0.word);
  keys.add(b0.tag);
  keys.add(b0.both);
  keys.add(b1.word);
  keys.add(b1.tag);
  keys.add(b1.both);
  keys.add(b2.tag);
  keys.add(b2.both);
  keys.add(b3.tag);
  // The stack's top and the front: what LEFT would join.
  keys.add(s0.both, b0.both);
  keys.add(s0.both, b0.tag);
  keys.add(s0.both, b0.word);
  keys.add(s0.tag, b0.both);
  keys.add(s0.word, b0.both);
  keys.add(s0.word, b0.word);
  keys.add(s0.tag, b0.tag);
  keys.add(s0.upos, b0.upos);
  // The top and the word below it: what RIGHT would join.
  keys.add(s1.both, s0.both);
  keys.add(s1.both, s0.tag);
  keys.add(s1.tag, s0.both);
  keys.add(s1.word, s0.word);
  keys.add(s1.tag, s0.tag);
  keys.add(s1.upos, s0.upos);
  // Ahead, and across.
  keys.add(b0.tag, b1.tag);
  keys.add(b0.both, b1.tag);
  keys.add(b0.tag, b1.both);
  keys.add(b0.word, b1.word);
  keys.add(s1.tag, b0.tag);
  keys.add(s1.both, b0.tag);
  keys.add(s1.tag, b0.both);
  keys.add(s1.word, b0.word);
  keys.add(s0.tag, b1.both);
  // Three and more.
  keys.add(s0.tag, b0.tag, b1.tag);
  keys.add(s0.both, b0.tag, b1.tag);
  keys.add(s0.tag, b0.both, b1.tag);
  keys.add(s0.tag, b0.tag, b1.both);
  keys.add(b0.tag, b1.tag, b2.tag);
  keys.add(s0.tag, b0.tag, b1.tag, b2.tag);
  keys.add(s1.tag, s0.tag, b0.tag);
  keys.add(s1.both, s0.tag, b0.tag);
  keys.add(s1.tag, s0.both, b0.tag);
  keys.add(s1.tag, s0.tag, b0.both);
  keys.add(s1.tag, s0.tag, b0.tag, b1.tag);
  keys.add(s2.tag, s1.tag, s0.tag);
  keys.add(s2.both, s1.tag, s0.tag);
  keys.add(s2.tag, s1.tag, s0.tag, b0.tag);
  keys.add(s1.upos, s0.upos, b0.upos, b1.upos, b2.upos);
  // Dependents: tags.
  keys.add(s0.tag, s0l.tag, b0.tag);
  keys.add(s0.tag, s0r.tag, b0.tag);
  keys.add(s0.tag, b0l.tag, b0.tag);
  keys.add(s1.tag, s1l.tag, s0.tag);
  keys.add(s1.tag, s1r.tag, s0.tag);
  keys.add(s1.tag, s0l.tag, s0.tag);
  keys.add(s1.tag, s0r.tag, s0.tag);
  keys.add(s1.tag, s1r.tag, b0.tag);
  keys.add(s0.tag, s0l.tag, s0k.tag);
  keys.add(s0.tag, s0r.tag, s0q.tag);
  keys.add(s1.tag, s1r.tag, s1q.tag);
  keys.add(s1.tag, s1l.tag, s1k.tag);
  keys.add(b0.tag, b0l.tag, b0k.tag);
  // Dependents: words and relations.
  keys.add(s0.both, s0l.word);
  keys.add(s0.tag, s0r.both);
  keys.add(s0.word, s0r.word);
  keys.add(s1.tag, s1r.both);
  keys.add(s1.word, s1r.word);
  keys.add(b0.both, b0l.both);
  keys.add(s1.word, s0l.word);
  keys.add(s1.both, s0.tag, s0l.word);
  keys.add(s1.tag, s0.both, s0l.word);
  keys.add(s1.tag, s0.tag, s0l.word);
  keys.add(s1.tag, s0.tag, s0r.word);
  keys.add(s0.tag, b0.tag, s0l.word);
  keys.add(s0.tag, b0.tag, b0l.word);
  keys.add(s2.tag, s1.tag, s0l.word);
  keys.add(s2.both, s0l.word);
  keys.add(s0.tag, s0l_label, s0r_label);
  keys.add(s0.both, s0r_label);
  keys.add(s0.both, s0l_label);
  keys.add(s1.tag, s1l_label, s1r_label);
  keys.add(s1.both, s1r_label);
  keys.add(s1.tag, s0.tag, s1r_label);
  keys.add(s1.tag, s0.tag, s0l_label);
  keys.add(s1.tag, s0.tag, s0r_label);
  keys.add(b0.both, b0l_label);
  keys.add(s0.tag, b0.tag, b0l_label);
  keys.add(s0.tag, b0.tag, s0r_label);
  keys.add(s2.tag, s2r.tag, s1.tag);
  // Sets of relations, and their number.
  keys.add(s0.tag, e0.left_labels);
  keys.add(s0.tag, e0.right_labels);
  keys.add(s0.both, e0.left_labels);
  keys.add(s0.both, e0.right_labels);
  keys.add(s1.tag, e1.left_labels);
  keys.add(s1.tag, e1.right_labels);
  keys.add(s1.both, e1.left_labels);
  keys.add(s1.both, e1.right_labels);
  keys.add(b0.tag, f0.left_labels);
  keys.add(b0.both, f0.left_labels);
  keys.add(s0.tag, b0.tag, f0.left_labels);
  keys.add(s0.tag, b0.tag, e0.left_labels);
  keys.add(s1.tag, s0.tag, e1.right_labels);
  keys.add(s1.tag, s0.tag, e0.left_labels);
  keys.add(s1.tag, e1.left_labels, s0l.word);
  keys.add(s0.tag, few(e0.left_count, 4), few(e0.right_count, 4));
  keys.add(s1.tag, few(e1.left_count, 4), few(e1.right_count, 4));
  keys.add(b0.tag, few(f0.left_count, 4));
  // Distances, and what lies between.
  keys.add(gap);
  keys.add(gap, s0.both);
  keys.add(gap, b0.both);
  keys.add(gap, s0.tag, b0.tag);
  keys.add(span);
  keys.add(span, s1.both);
  keys.add(span, s0.both);
  keys.add(span, s1.tag, s0.tag);
  keys.add(span, s1.tag, s0.tag, s0l.word);
  keys.add(gap_content, s0.tag, b0.tag);
  keys.add(span_content, s1.tag, s0.tag);
  keys.add(span_content, s1.tag, s0.tag, b0.tag);
  return keys.size();
}

}  // namespace longbow
