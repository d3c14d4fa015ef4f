#include "syntax/name_features.h"

#include <algorithm>
#include <bit>

#include "syntax/hashing.h"
#include "syntax/name_spans.h"

namespace longbow {
namespace {

// Kinds of features. Adding one at the end leaves the others' rows as they are; a model has to be trained anew all the same.
enum class Feature : std::uint32_t {
  determiner = 1, word, first, last, head, whole_text, outline, suffix2, suffix3, suffix4, prefix3, prefix4, upos, xpos, list,
  outlines, tags, length, proper_nouns, capitals, way, ways, whole_list, inner_list, edges, before, before_tag, before_outline,
  after, after_tag, after_outline, two_before, two_after, before_list, after_list, relation, governor, governor_relation,
  governor_tag, governor_list, above_governor, child, child_relation, longer, shorter, capital_share
};

constexpr std::uint64_t kNowhere = 0x51;  // stands for a word beyond the sentence

class Extractor {
 public:
  Extractor(const Parse& words, const NameLists& lists, const NameContext& context, std::size_t at, std::uint32_t rows,
            std::vector<std::uint32_t>& out)
      : words_(words), lists_(lists), c_(context), at_(at), own_(context.candidates[at]), rows_(rows), out_(out) {}

  void run() {
    out_.assign(1, kAlways);
    begin_ = own_.begin;
    while (begin_ + 1 < own_.end && (upos(begin_) == Upos::det || upos(begin_) == Upos::pron)) ++begin_;
    inside();
    word_in_detail(own_.head, 1);
    word_in_detail(own_.end - 1, 2);
    word_in_detail(begin_, 3);
    around();
    in_the_tree();
    beside_others();
  }

 private:
  using F = Feature;
  template <class... Values>
  void add(Feature feature, Values... values) {
    std::uint64_t key = static_cast<std::uint64_t>(feature) * 0xA24BAED4963EE407ull;
    ((key = join(mix(key), static_cast<std::uint64_t>(values))), ...);
    out_.push_back(1 + static_cast<std::uint32_t>((mix(key) >> 32) % (rows_ - 1)));
  }
  void add_bits(Feature feature, std::uint32_t bits, std::uint64_t detail = 0) {
    for (; bits != 0; bits &= bits - 1) add(feature, std::countr_zero(bits), detail);
  }

  Upos upos(std::size_t i) const { return words_.words[i].upos; }
  bool inside_sentence(std::int64_t i) const { return i >= 0 && i < static_cast<std::int64_t>(words_.size()); }
  std::uint64_t text(std::int64_t i) const {
    return inside_sentence(i) ? c_.shapes[static_cast<std::size_t>(i)].folded : kNowhere;
  }
  std::uint64_t tag(std::int64_t i) const {
    return inside_sentence(i) ? static_cast<std::uint64_t>(upos(static_cast<std::size_t>(i))) : kNowhere;
  }
  // How a neighbour is written, roughly.
  std::uint64_t look(std::int64_t i) const {
    if (!inside_sentence(i)) return kNowhere;
    const WordShape& s = c_.shapes[static_cast<std::size_t>(i)];
    return (s.capital ? 1u : 0u) | (s.lower ? 2u : 0u) | (s.digit ? 4u : 0u) | (s.shouted ? 8u : 0u);
  }

  void inside() {
    add(F::determiner, begin_ > own_.begin ? text(own_.begin) : 0);
    std::uint64_t all = 0, outlines = 0, tags = 0;
    std::uint32_t proper = 0, capitals = 0, kinds = 0;
    for (std::uint32_t i = own_.begin; i < own_.end; ++i) {
      tags = join(mix(tags), tag(i));
      proper += upos(i) == Upos::propn;
      capitals += c_.shapes[i].capital;
      add(F::word, text(i));
      if (i < begin_) continue;
      all = join(mix(all), text(i));
      outlines = join(mix(outlines), c_.shapes[i].outline);
      kinds |= c_.kinds[i];
    }
    add(F::whole_text, all);
    add(F::outlines, outlines);
    add(F::tags, tags);
    add(F::length, std::min(own_.end - own_.begin, 7u));
    add(F::proper_nouns, std::min(proper, 4u));
    add(F::capitals, std::min(capitals, 4u));
    add_bits(F::way, own_.ways);
    add(F::ways, own_.ways);
    add_bits(F::whole_list, lists_.kinds_of(words_, begin_, own_.end));
    add_bits(F::inner_list, kinds);
    add(F::edges, own_.begin == 0 ? 1u : 0u, own_.end == words_.size() ? 1u : 0u);
  }

  void word_in_detail(std::uint32_t i, std::uint32_t role) {
    const WordShape& s = c_.shapes[i];
    add(role == 1 ? F::head : role == 2 ? F::last : F::first, s.folded);
    add(F::outline, role, s.outline);
    add(F::suffix2, role, s.suffix[1]);
    add(F::suffix3, role, s.suffix[2]);
    add(F::suffix4, role, s.suffix[3]);
    add(F::prefix3, role, s.prefix[2]);
    add(F::prefix4, role, s.prefix[3]);
    add(F::upos, role, upos(i));
    add(F::xpos, role, words_.words[i].xpos);
    add_bits(F::list, c_.kinds[i], role);
  }

  void around() {
    auto begin = static_cast<std::int64_t>(own_.begin), end = static_cast<std::int64_t>(own_.end);
    for (std::int64_t d = 1; d <= 3; ++d) {
      add(F::before, d, text(begin - d));
      add(F::before_tag, d, tag(begin - d));
      add(F::before_outline, d, look(begin - d));
      add(F::after, d, text(end + d - 1));
      add(F::after_tag, d, tag(end + d - 1));
      add(F::after_outline, d, look(end + d - 1));
    }
    add(F::two_before, text(begin - 2), text(begin - 1));
    add(F::two_after, text(end), text(end + 1));
    if (begin > 0) add_bits(F::before_list, c_.kinds[own_.begin - 1]);
    if (own_.end < words_.size()) add_bits(F::after_list, c_.kinds[own_.end]);
  }

  void in_the_tree() {
    const Word& head = words_.words[own_.head];
    Deprel relation = universal(head.deprel);
    add(F::relation, head.deprel);
    if (head.head != kRoot) {
      auto governor = static_cast<std::size_t>(head.head);
      add(F::governor, c_.lemmas[governor]);
      add(F::governor_relation, c_.lemmas[governor], head.deprel);
      add(F::governor_tag, upos(governor), relation);
      add_bits(F::governor_list, c_.kinds[governor], static_cast<std::uint64_t>(relation));
      std::int32_t above = words_.words[governor].head;
      if (above != kRoot) add(F::above_governor, c_.lemmas[static_cast<std::size_t>(above)]);
    }
    // A word may have thousands of children; the first say enough.
    constexpr std::size_t kMostChildren = 12;
    auto children = words_.children(own_.head);
    for (std::uint32_t child : children.first(std::min(children.size(), kMostChildren))) {
      Deprel r = universal(words_.words[child].deprel);
      add(F::child, r, text(child));
      add(F::child_relation, r, child >= own_.begin && child < own_.end ? 1u : 0u, child < own_.head ? 1u : 0u);
    }
  }

  // How many candidates hold this one and how many lie in it; neighbours in the list are enough to look at.
  void beside_others() {
    constexpr std::size_t kNeighbours = 40;
    std::uint32_t longer = 0, shorter = 0;
    std::size_t from = at_ - std::min(at_, kNeighbours), to = std::min(c_.candidates.size(), at_ + kNeighbours);
    for (std::size_t k = from; k < to; ++k) {
      if (k == at_) continue;
      const NameCandidate& other = c_.candidates[k];
      longer += other.begin <= own_.begin && own_.end <= other.end;
      shorter += other.begin >= own_.begin && own_.end >= other.end;
    }
    add(F::longer, std::min(longer, 3u));
    add(F::shorter, std::min(shorter, 3u));
    std::size_t capitals = 0, near_begin = own_.begin - std::min(own_.begin, 30u);
    std::size_t near_end = std::min<std::size_t>(words_.size(), own_.end + 30);
    for (std::size_t i = near_begin; i < near_end; ++i) capitals += c_.shapes[i].capital;
    add(F::capital_share, 4 * capitals / (near_end - near_begin));
  }

  const Parse& words_;
  const NameLists& lists_;
  const NameContext& c_;
  std::size_t at_;
  const NameCandidate& own_;
  std::uint32_t rows_, begin_ = 0;
  std::vector<std::uint32_t>& out_;
};

}  // namespace

void look_for_names(const Parse& words, const NameLists& lists, NameContext& c) {
  std::size_t n = words.size();
  c.shapes.resize(n);
  c.lemmas.resize(n);
  for (std::size_t i = 0; i < n; ++i) {
    c.shapes[i] = shape_of(words.form(i), c.buffer);
    to_lower(words.lemma(i), c.buffer);
    c.lemmas[i] = hash_text(c.buffer);
  }
  lists.mark(words, c.kinds);
  name_candidates(words, c.shapes, c.scratch, c.candidates);
}

void add_candidate(const Parse& words, const NameSpan& span, NameContext& context) {
  context.candidates.push_back({span.begin, span.end, head_of(words, span), 0});
}

void name_features(const Parse& words, const NameLists& lists, const NameContext& context, std::size_t candidate,
                   std::uint32_t rows, std::vector<std::uint32_t>& out) {
  Extractor(words, lists, context, candidate, rows, out).run();
}

}  // namespace longbow
