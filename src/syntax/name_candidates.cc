#include "syntax/name_candidates.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "syntax/name_spans.h"

namespace longbow {
namespace {

// Whether a child belongs to a name by its relation to the head; prepositions before it do not.
bool belongs(Deprel relation, bool before) {
  switch (relation) {
    case Deprel::case_: return !before;  // the 's of a possessor is part of it
    case Deprel::cc:
    case Deprel::conj:
    case Deprel::mark:
    case Deprel::cop:
    case Deprel::aux:
    case Deprel::expl:
    case Deprel::nsubj:
    case Deprel::csubj:
    case Deprel::advcl:
    case Deprel::parataxis:
    case Deprel::discourse:
    case Deprel::dislocated:
    case Deprel::vocative:
    case Deprel::appos:
    case Deprel::list:
    case Deprel::dep:
    case Deprel::advmod:
    case Deprel::obl:
    case Deprel::obj:
    case Deprel::punct: return false;
    default: return true;
  }
}

class Finder {
 public:
  Finder(const Parse& words, const std::vector<WordShape>& shapes, CandidateScratch& scratch, std::vector<NameCandidate>& out)
      : words_(words), shapes_(shapes), s_(scratch), out_(out), n_(static_cast<std::uint32_t>(words.size())) {}

  void run() {
    out_.clear();
    measure();
    for (std::uint32_t i = 0; i < n_; ++i) {
      if (may_head(i)) add_all(i);
    }
    merge();
  }

 private:
  Upos upos(std::uint32_t i) const { return words_.words[i].upos; }
  bool capital(std::uint32_t i) const { return shapes_[i].capital; }

  bool may_head(std::uint32_t i) const {
    if (upos(i) == Upos::propn) return true;
    if (!capital(i)) return false;
    switch (upos(i)) {
      case Upos::noun:
      case Upos::adj:
      case Upos::verb:
      case Upos::x:
      case Upos::num:
      case Upos::intj:
      case Upos::adv: return true;
      default: return false;
    }
  }

  // What hangs on each word, children before their heads.
  void measure() {
    s_.whole.resize(n_);
    s_.order.clear();
    for (std::uint32_t i = 0; i < n_; ++i) {
      s_.whole[i] = {i, i + 1, NameType::other};
      if (words_.words[i].head == kRoot) s_.order.push_back(i);
    }
    for (std::size_t at = 0; at < s_.order.size(); ++at) {
      for (std::uint32_t child : words_.children(s_.order[at])) s_.order.push_back(child);
    }
    for (std::size_t at = s_.order.size(); at-- > 0;) {
      std::int32_t head = words_.words[s_.order[at]].head;
      if (head != kRoot) widen(s_.whole[static_cast<std::size_t>(head)], s_.whole[s_.order[at]]);
    }
  }

  static void widen(NameSpan& span, const NameSpan& by) {
    span.begin = std::min(span.begin, by.begin);
    span.end = std::max(span.end, by.end);
  }

  template <class Keep>
  NameSpan gather(std::uint32_t head, Keep keep) const {
    NameSpan span{head, head + 1, NameType::other};
    for (std::uint32_t child : words_.children(head)) {
      if (keep(child, universal(words_.words[child].deprel))) widen(span, s_.whole[child]);
    }
    return span;
  }

  // No punctuation or preposition at its ends, but for what closes a name.
  NameSpan trimmed(NameSpan span, std::uint32_t head) const {
    auto opens = [&](std::uint32_t i) {
      return upos(i) == Upos::punct || upos(i) == Upos::adp || upos(i) == Upos::cconj || upos(i) == Upos::sconj;
    };
    auto closes = [&](std::uint32_t i) {
      std::string_view form = words_.form(i);
      return upos(i) == Upos::punct && form != "." && form != ")" && form != "!" && form != "?";
    };
    while (span.begin < head && opens(span.begin)) ++span.begin;
    while (span.end > head + 1 && closes(span.end - 1)) --span.end;
    return span;
  }

  bool links(std::uint32_t i) const {
    static constexpr std::array<std::string_view, 10> kLinks = {"of", "the", "-", "&", "/", "’s", "'s", "de", "and", "for"};
    return upos(i) == Upos::num || std::find(kLinks.begin(), kLinks.end(), words_.form(i)) != kLinks.end();
  }

  NameSpan capitals_around(std::uint32_t i) const {
    NameSpan span{i, i + 1, NameType::other};
    while (span.begin > 0 && i - span.begin < kLongestName && capital(span.begin - 1)) --span.begin;
    while (span.end < n_ && span.end - i < kLongestName && capital(span.end)) ++span.end;
    return span;
  }

  // Up to two words may stand between capitals.
  NameSpan linked_around(std::uint32_t i) const {
    NameSpan span{i, i + 1, NameType::other};
    for (bool more = true; more && span.end - i < kLongestName;) {
      more = false;
      for (std::uint32_t between = 0; between <= 2 && span.end + between < n_; ++between) {
        if (between > 0 && !links(span.end + between - 1)) break;
        if (!capital(span.end + between)) continue;
        span.end += between + 1;
        more = true;
        break;
      }
    }
    for (bool more = true; more && i - span.begin < kLongestName;) {
      more = false;
      for (std::uint32_t between = 0; between <= 2 && span.begin >= between + 1; ++between) {
        if (between > 0 && !links(span.begin - between)) break;
        if (!capital(span.begin - between - 1)) continue;
        span.begin -= between + 1;
        more = true;
        break;
      }
    }
    return span;
  }

  void add(const NameSpan& span, NameWay way) {
    if (span.end - span.begin > kLongestName) return;
    out_.push_back({span.begin, span.end, 0, static_cast<std::uint16_t>(1u << static_cast<unsigned>(way))});
  }

  void add_all(std::uint32_t i) {
    using D = Deprel;
    auto by_tree = [&](std::uint32_t child, D relation) { return belongs(relation, child < i); };
    NameSpan reach = gather(i, by_tree);
    add(reach, NameWay::reach);
    add({i, i + 1, NameType::other}, NameWay::alone);
    add(gather(i, [&](std::uint32_t child, D r) {
          return by_tree(child, r) && !(child > i && (r == D::nmod || r == D::acl || r == D::nummod));
        }), NameWay::no_modifier);
    add(gather(i, [&](std::uint32_t child, D r) { return by_tree(child, r) && !(child > i && r == D::acl); }),
        NameWay::no_clause);
    add(gather(i, [](std::uint32_t, D r) { return r == D::flat || r == D::compound || r == D::goeswith; }),
        NameWay::compound);
    add(trimmed(gather(i, [&](std::uint32_t child, D r) {
                  return by_tree(child, r) || r == D::appos || r == D::list || r == D::punct;
                }), i), NameWay::apposition);
    add(trimmed(gather(i, [&](std::uint32_t child, D r) {
                  return child > i || !(r == D::case_ || r == D::cc || r == D::mark || r == D::cop || r == D::aux || r == D::nsubj);
                }), i), NameWay::all);
    add(capitals_around(i), NameWay::run);
    NameSpan run = linked_around(i);
    add(run, NameWay::linked_run);
    add_beyond(i, run);
    auto modifies = [&](std::uint32_t at) { return upos(at) == Upos::det || upos(at) == Upos::pron; };
    if (reach.begin > 0 && (modifies(reach.begin - 1) || upos(reach.begin - 1) == Upos::adj))
      add({reach.begin - 1, reach.end, NameType::other}, NameWay::determiner);
    if (run.begin > 0 && modifies(run.begin - 1)) add({run.begin - 1, run.end, NameType::other}, NameWay::run_determiner);
  }

  // Past the linked run's end: "April 12", "Smith, 2004", "Paris, Texas".
  void add_beyond(std::uint32_t i, const NameSpan& run) {
    std::uint32_t end = run.end;
    if (end < n_ && upos(end) == Upos::num) add({i, end + 1, NameType::other}, NameWay::number);
    if (end + 1 >= n_ || words_.form(end) != ",") return;
    if (upos(end + 1) == Upos::num) {
      add({i, end + 2, NameType::other}, NameWay::comma_number);
      add({run.begin, end + 2, NameType::other}, NameWay::run_comma_number);
    }
    if (!capital(end + 1)) return;
    NameSpan more{run.begin, end + 2, NameType::other};
    while (more.end < n_ && more.end - end < kLongestName && capital(more.end)) ++more.end;
    add(more, NameWay::run_comma_run);
  }

  // Each stretch once, with all ways to it, and its head.
  void merge() {
    std::sort(out_.begin(), out_.end(), [](const NameCandidate& a, const NameCandidate& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    });
    std::size_t kept = 0;
    for (const NameCandidate& one : out_) {
      if (kept > 0 && out_[kept - 1].begin == one.begin && out_[kept - 1].end == one.end) {
        out_[kept - 1].ways |= one.ways;
      } else {
        out_[kept++] = one;
      }
    }
    out_.resize(kept);
    for (NameCandidate& one : out_) one.head = head_of(words_, {one.begin, one.end, NameType::other});
  }

  const Parse& words_;
  const std::vector<WordShape>& shapes_;
  CandidateScratch& s_;
  std::vector<NameCandidate>& out_;
  std::uint32_t n_;
};

}  // namespace

void name_candidates(const Parse& words, const std::vector<WordShape>& shapes, CandidateScratch& scratch,
                     std::vector<NameCandidate>& out) {
  Finder(words, shapes, scratch, out).run();
}

}  // namespace longbow
