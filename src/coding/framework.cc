// Names come from the lexicon, other frameworks from common nouns of a kind ("the exercise", "a transit agreement").
// Statements are read off a handful of nouns and prepositions. Covered by tests/cases/coding/frameworks.case.
#include "coding/framework.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace longbow {
namespace {

constexpr std::array<std::string_view, 9> kKinds = {
    "transit_arrangement", "force_commitment", "exercise", "operation", "mandate", "process", "plan",
    "programme",           "agreement"};

std::string slug(std::string_view text) {
  std::string out;
  for (char c : lower_ascii(text)) {
    bool keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (keep)
      out += c;
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::string kind_of_noun(const SentenceView& view, std::uint32_t word) {
  Symbol lemma = view.lemma(word);
  if (lemma == kNoSymbol || view.upos(word) != Upos::noun) return "";
  std::vector<Symbol> before;
  view.modifiers_before(word, before);
  for (std::string_view kind : kKinds) {
    auto word_class = view.lexicon().word_class("fw_" + std::string(kind));
    if (word_class && view.lexicon().in_class(*word_class, lemma, before)) return std::string(kind);
  }
  return "";
}

std::string text_of(const SentenceView& view, Span words) {
  std::string out;
  for (std::uint32_t w = words.begin; w < words.end; ++w) {
    if (w > words.begin && view.parse().words[w - 1].space_after) out += ' ';
    out += view.form(w);
  }
  return out;
}

// The noun with what stands before it, articles left out.
Span core(const SentenceView& view, std::uint32_t head) {
  Span span{head, head + 1};
  for (std::uint32_t c : view.children(head)) {
    if (c < head && (view.deprel(c) == Deprel::compound || view.deprel(c) == Deprel::amod ||
                     view.deprel(c) == Deprel::nmod_poss || view.deprel(c) == Deprel::nmod))
      span = cover(span, view.subtree(c));
  }
  while (span.begin < head && view.upos(span.begin) == Upos::det) ++span.begin;
  return span;
}

std::optional<int> ordinal(const SentenceView& view, std::uint32_t word) {
  constexpr std::array<std::string_view, 6> kOrdinals = {"first", "second", "third", "fourth", "fifth", "sixth"};
  for (std::size_t i = 0; i < kOrdinals.size(); ++i) {
    if (view.is(word, kOrdinals[i])) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<int> year(std::string_view text) {
  int value = 0;
  auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  bool whole = fault == std::errc{} && end == text.data() + text.size();
  return whole && text.size() == 4 && value >= 1900 && value < 2100 ? std::optional<int>(value) : std::nullopt;
}

class Statements {
 public:
  Statements(const SentenceView& view, const std::vector<FrameworkMention>& frameworks,
             const std::vector<Mention>& mentions, const Interpreter& interpreter)
      : view_(view), frameworks_(frameworks), mentions_(mentions), interpreter_(interpreter) {}

  std::vector<StatementDraft> run() {
    for (std::uint32_t w = 0; w < view_.size(); ++w) {
      if (view_.upos(w) != Upos::noun && view_.upos(w) != Upos::verb && view_.upos(w) != Upos::adp) continue;
      membership(w);
      cycle(w);
      part(w);
      under(w);
      expansion(w);
      host(w);
    }
    return std::move(out_);
  }

 private:
  const FrameworkMention* framework_below(std::uint32_t word) const {
    Span inside = view_.subtree(word);
    for (const FrameworkMention& one : frameworks_) {
      if (inside.contains(one.words) && (one.named || one.head == word)) return &one;
    }
    return nullptr;
  }
  // Frameworks and organisations alike bind; an organisation is one by its mention.
  std::vector<FrameworkRef> bound_below(std::uint32_t word) const {
    std::vector<FrameworkRef> out;
    for (std::uint32_t one : view_.conjuncts(word)) {
      const FrameworkMention* here = nullptr;
      for (const FrameworkMention& f : frameworks_) {
        if (f.head == one || f.words.contains(one)) here = &f;
      }
      if (here != nullptr) {
        out.push_back(here->framework);
        continue;
      }
      const Mention* mention = mention_at(mentions_, one);
      if (mention != nullptr && mention->entity >= 0) {
        const LexiconEntity& e = view_.lexicon().entities()[static_cast<std::size_t>(mention->entity)];
        if (e.kind == EntityKind::organisation) out.push_back({e.id, e.name, "organisation"});
      }
    }
    return out;
  }
  // Who a noun is said of: its subject, what it stands in apposition to, else the subject of its clause.
  std::vector<std::uint32_t> said_of(std::uint32_t noun) const {
    std::vector<std::uint32_t> out;
    std::int32_t subject = surface_subject(view_, noun);
    if (subject != kNoWord) interpreter_.ends(static_cast<std::uint32_t>(subject), out);
    if (!out.empty()) return out;
    for (std::uint32_t c : view_.children(noun)) {
      if (view_.deprel(c) == Deprel::appos) interpreter_.ends(c, out);
    }
    if (!out.empty()) return out;
    std::uint32_t at = noun;
    for (int steps = 0; steps < 8 && view_.head(at) >= 0; ++steps) {
      at = static_cast<std::uint32_t>(view_.head(at));
      if (view_.deprel(noun) == Deprel::appos && mention_at(mentions_, at) != nullptr) return {at};
      // "A founding member of the pact, Norway ...": the parser may see two subjects there
      for (std::uint32_t c : view_.children(at)) {
        bool subject_too = view_.deprel(c) == Deprel::nsubj || view_.deprel(c) == Deprel::nsubj_pass;
        if (subject_too && !view_.dominates(c, noun)) interpreter_.ends(c, out);
      }
      std::int32_t above = out.empty() ? surface_subject(view_, at) : kNoWord;
      if (above != kNoWord && !view_.dominates(static_cast<std::uint32_t>(above), noun)) {
        interpreter_.ends(static_cast<std::uint32_t>(above), out);
      }
      if (!out.empty()) break;
    }
    return out;
  }
  void add(std::vector<std::uint32_t> subjects, Relation relation, FrameworkRef framework, std::uint32_t word,
           Span words, std::string rule) {
    StatementDraft draft;
    draft.subjects = std::move(subjects);
    draft.relation = relation;
    draft.framework = std::move(framework);
    draft.word = word;
    draft.words = words;
    draft.rule = std::move(rule);
    out_.push_back(std::move(draft));
  }

  void membership(std::uint32_t w) {
    Relation relation;
    if (view_.is_any(w, {"member", "signatory", "participant", "party"}))
      relation = Relation::member;
    else if (view_.is_any(w, {"founder", "co-founder"}))
      relation = Relation::founder;
    else if (view_.is(w, "partner"))
      relation = Relation::partner;
    else
      return;
    std::uint32_t from = w;
    for (std::uint32_t c : view_.children(w)) {
      if (c < w && lower_ascii(view_.form(c)) == "founding") relation = Relation::founder;
      if (c < w) from = std::min(from, view_.subtree(c).begin);
    }
    for (std::uint32_t c : view_.children(w)) {
      std::string_view preposition = view_.preposition_text(c);
      if (view_.deprel(c) != Deprel::nmod || (preposition != "of" && preposition != "in" && preposition != "to"))
        continue;
      for (FrameworkRef& framework : bound_below(c)) {
        auto subjects = said_of(w);
        if (subjects.empty()) continue;
        add(std::move(subjects), relation, framework, w, cover({from, w + 1}, {c, c + 1}),
            std::string(name(relation)) + ".of");
      }
    }
  }

  void cycle(std::uint32_t w) {
    if (!view_.is_any(w, {"cycle", "phase", "round", "stage"})) return;
    std::optional<int> n;
    for (std::uint32_t c : view_.children(w)) {
      if (auto number = ordinal(view_, c)) n = number;
    }
    if (!n) return;
    const FrameworkMention* framework = framework_below(w);
    if (framework == nullptr && !frameworks_.empty() && view_.is(w, "cycle")) framework = &frameworks_.back();
    std::int32_t up = view_.head(w);
    if (framework == nullptr || up < 0) return;
    Cycle cycle;
    cycle.n = *n;
    if (view_.is_any(static_cast<std::size_t>(up), {"complete", "finish", "conclude", "end"})) cycle.status = "closed";
    if (view_.is_any(static_cast<std::size_t>(up), {"implement", "begin", "start", "launch", "enter", "continue"}))
      cycle.status = "running";
    std::vector<int> years;
    for (std::uint32_t i = view_.subtree(w).begin;
         i < std::min<std::uint32_t>(view_.subtree(w).end + 4, static_cast<std::uint32_t>(view_.size())); ++i) {
      if (auto found = year(view_.form(i))) years.push_back(*found);
    }
    if (!years.empty()) cycle.from = years.front();
    if (years.size() > 1) cycle.to = years.back();
    std::vector<std::uint32_t> subjects;
    if (std::int32_t doer = surface_subject(view_, static_cast<std::uint32_t>(up)); doer != kNoWord)
      interpreter_.ends(static_cast<std::uint32_t>(doer), subjects);
    add(std::move(subjects), Relation::cycle, framework->framework, static_cast<std::uint32_t>(up),
        cover(framework->words, {w, w + 1}), "cycle");
    out_.back().cycle = cycle;
  }

  // "part of X", "an element of X" said of another framework
  void part(std::uint32_t w) {
    if (!view_.is_any(w, {"part", "element", "component", "pillar"})) return;
    for (std::uint32_t c : view_.children(w)) {
      if (view_.deprel(c) != Deprel::nmod || view_.preposition_text(c) != "of") continue;
      for (FrameworkRef& parent : bound_below(c)) {
        for (const FrameworkMention& one : frameworks_) {
          if (one.framework.id == parent.id || view_.dominates(w, one.head)) continue;
          add({}, Relation::part_of, one.framework, w, {w, c + 1}, "part.of");
          out_.back().parent = parent;
          break;
        }
      }
    }
  }

  // "within the framework of X", "in the framework of X", "under X"
  void under(std::uint32_t w) {
    bool phrase = view_.is_any(w, {"framework", "auspices", "aegis", "umbrella"}) && view_.upos(w) == Upos::noun;
    bool preposition = view_.upos(w) == Upos::adp && view_.is(w, "under") && view_.head(w) >= 0;
    if (!phrase && !preposition) return;
    std::vector<FrameworkRef> bound;
    std::uint32_t evidence_end = w + 1;
    if (phrase) {
      for (std::uint32_t c : view_.children(w)) {
        if (view_.deprel(c) != Deprel::nmod || view_.preposition_text(c) != "of") continue;
        bound = bound_below(c);
        evidence_end = c + 1;
      }
    } else {
      auto head = static_cast<std::uint32_t>(view_.head(w));
      for (const FrameworkMention& one : frameworks_) {
        if (one.head == head) bound.push_back(one.framework), evidence_end = head + 1;
      }
    }
    std::uint32_t anchor = phrase ? w : static_cast<std::uint32_t>(view_.head(w));
    for (FrameworkRef& parent : bound) {
      bool condition = parent.kind == "mandate";
      // What stands under it: another framework of the sentence before it, else the clause's subject.
      const FrameworkMention* thing = nullptr;
      for (const FrameworkMention& one : frameworks_) {
        if (one.framework.id != parent.id && one.words.end <= w && one.framework.kind != "organisation") thing = &one;
      }
      std::vector<std::uint32_t> subjects = said_of(anchor);
      if (thing == nullptr && subjects.empty()) continue;
      if (thing != nullptr) {
        add({}, condition ? Relation::condition : Relation::under, thing->framework, anchor, {w, evidence_end},
            "under");
        out_.back().parent = parent;
      } else {
        add(std::move(subjects), condition ? Relation::condition : Relation::under, parent, anchor, {w, evidence_end},
            "under");
      }
    }
  }

  // "the enlargement of the battalion to a brigade (NAME)"
  void expansion(std::uint32_t w) {
    if (!view_.is_any(w, {"expansion", "expand", "enlargement", "transformation"})) return;
    for (const FrameworkMention& one : frameworks_) {
      if (one.framework.kind != "force_commitment" || one.head < w) continue;
      add(said_of(w), Relation::expands, one.framework, w, {w, std::max(w + 1, one.words.end)}, "expansion.into");
      return;
    }
  }

  void host(std::uint32_t w) {
    if (!view_.is(w, "host") || !view_.verbal(w)) return;
    std::int32_t object = view_.child(w, Deprel::obj);
    if (object == kNoWord) return;
    const FrameworkMention* framework = framework_below(static_cast<std::uint32_t>(object));
    std::int32_t doer = surface_subject(view_, w);
    if (framework == nullptr || doer == kNoWord) return;
    std::vector<std::uint32_t> subjects;
    interpreter_.ends(static_cast<std::uint32_t>(doer), subjects);
    if (!subjects.empty())
      add(std::move(subjects), Relation::hosts, framework->framework, w, {w, framework->words.end}, "host");
  }

  const SentenceView& view_;
  const std::vector<FrameworkMention>& frameworks_;
  const std::vector<Mention>& mentions_;
  const Interpreter& interpreter_;
  std::vector<StatementDraft> out_;
};

}  // namespace

std::vector<FrameworkMention> find_frameworks(const SentenceView& view, const std::vector<FrameworkMention>& known) {
  std::vector<FrameworkMention> out;
  std::vector<NameMatch> matches;
  const auto& entities = view.lexicon().entities();
  std::vector<bool> taken(view.size(), false);
  for (std::uint32_t w = 0; w < view.size();) {
    matches.clear();
    view.lexicon().match_names(view.forms(), w, view.headline(), matches);
    const NameMatch* found = nullptr;
    for (const NameMatch& match : matches) {
      if (entities[match.entity].kind == EntityKind::framework) found = &match;
    }
    if (found == nullptr) {
      ++w;
      continue;
    }
    const LexiconEntity& e = entities[found->entity];
    out.push_back({found->words, view.head_of(found->words), {e.id, e.name, e.framework_kind}, true, e.nouns});
    for (std::uint32_t i = found->words.begin; i < found->words.end; ++i) taken[i] = true;
    w = found->words.end;
  }
  for (std::uint32_t w = 0; w < view.size(); ++w) {
    std::string kind = taken[w] ? "" : kind_of_noun(view, w);
    if (kind.empty()) continue;
    FrameworkMention mention{core(view, w), w, {}, false, {}};
    bool part_of_name = std::any_of(out.begin(), out.end(), [&](const FrameworkMention& f) {
      return f.named && (view.head(f.head) == static_cast<std::int32_t>(w) && view.deprel(f.head) == Deprel::compound);
    });
    if (part_of_name) continue;
    auto refers = [&](const FrameworkMention& f) {
      return f.framework.kind == kind || f.framework.kind == kind + "_series" ||
             std::find(f.nouns.begin(), f.nouns.end(), view.lemma(w)) != f.nouns.end();
    };
    auto earlier = std::find_if(known.rbegin(), known.rend(), refers);
    std::int32_t det = view.child(w, Deprel::det);
    bool definite = det >= 0 && view.is_any(static_cast<std::size_t>(det), {"the", "this", "that", "these"});
    if (earlier != known.rend() && definite) {
      mention.framework = earlier->framework;
      mention.nouns = earlier->nouns;
    } else {
      std::string text = text_of(view, mention.words);
      mention.framework = {kind + ":" + slug(text), text, kind};
    }
    out.push_back(std::move(mention));
  }
  std::sort(out.begin(), out.end(),
            [](const FrameworkMention& a, const FrameworkMention& b) { return a.words.begin < b.words.begin; });
  return out;
}

std::vector<StatementDraft> find_statements(const SentenceView& view, const std::vector<FrameworkMention>& frameworks,
                                            const std::vector<Mention>& mentions, const Interpreter& interpreter) {
  return Statements(view, frameworks, mentions, interpreter).run();
}

}  // namespace longbow
