// What a sentence says of frameworks without an act, read off a handful of nouns, verbs and prepositions: membership,
// cycles, one standing under another, forces that grow. Covered by tests/cases/coding/statements.case.
#include <algorithm>
#include <array>
#include <charconv>

#include "coding/force.h"
#include "coding/framework.h"

namespace longbow {
namespace {

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

constexpr std::uint32_t kNearest = 3;  // words between a thing and the "under" that is said of it

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
      course(w);
      standing_in(w);
    }
    for (const FrameworkMention& one : frameworks_) annual(one);
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
    for (std::uint32_t i = w; i + 1 < view_.size() && cycle.status.empty(); ++i) {
      if (view_.is(i, "underway") || (view_.is(i, "under") && view_.is(i + 1, "way"))) cycle.status = "running";
    }
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

  // "the framework of A, B and C": names that follow upon each other are a list, whatever the parser makes of it.
  void add_listed(std::uint32_t first, std::vector<FrameworkRef>& bound) const {
    std::uint32_t end = first + 1;
    for (const FrameworkMention& one : frameworks_) {
      if (!one.named || one.words.end <= first) continue;
      bool follows = one.words.begin <= end + 3;
      for (std::uint32_t w = end; follows && w < one.words.begin; ++w) {
        follows = view_.is_any(w, {",", "and", "or", "the", ";"});
      }
      bool is_first = one.words.contains(first);
      if (!follows && !is_first) break;
      end = one.words.end;
      bool there =
          std::any_of(bound.begin(), bound.end(), [&](const FrameworkRef& b) { return b.id == one.framework.id; });
      if (!there) bound.push_back(one.framework);
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
        add_listed(c, bound);
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
        bool near = phrase || condition || one.words.end + kNearest >= w;
        if (one.framework.id != parent.id && one.words.end <= w && near && one.framework.kind != "organisation")
          thing = &one;
      }
      // "In the framework of the programme, the battalion grows into a brigade": it may come behind, by its name.
      for (const FrameworkMention& one : frameworks_) {
        bool listed =
            std::any_of(bound.begin(), bound.end(), [&](const FrameworkRef& b) { return b.id == one.framework.id; });
        if (thing == nullptr && phrase && one.named && !listed && one.words.begin > evidence_end) thing = &one;
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

  // "the enlargement of the battalion to a brigade (NAME)", "a brigade, NAME, of three battalions"
  void expansion(std::uint32_t w) {
    bool grows =
        view_.is_any(w, {"expansion", "expand", "enlargement", "enlarge", "transformation", "transform", "turn"});
    bool made = view_.verbal(w) && view_.is_any(w, {"create", "form", "establish", "raise", "consist", "comprise"});
    if (!grows && !made) return;
    const FrameworkMention* force = nullptr;
    for (const FrameworkMention& one : frameworks_) {
      bool here = one.framework.kind == "force_commitment" && (made || one.head >= w);
      if (here && (force == nullptr || (one.named && !force->named))) force = &one;
    }
    if (force == nullptr) return;
    std::vector<std::uint32_t> subjects;
    for (std::uint32_t c : view_.children(w)) {
      if (view_.preposition_text(c) == "of") interpreter_.ends(c, subjects);
    }
    if (subjects.empty()) subjects = said_of(w);
    add(std::move(subjects), Relation::expands, force->framework, w, cover({w, w + 1}, force->words), "expansion.into");
    Force told = force_in(view_);
    if (!told.empty()) out_.back().force = std::move(told);
  }

  // "The exercise began on Monday"
  void course(std::uint32_t w) {
    if (!view_.verbal(w)) return;
    bool begins = view_.is_any(w, {"begin", "start", "open", "commence"});
    bool took_place =
        view_.is(w, "take") && w + 1 < view_.size() && view_.is(w + 1, "place") && view_.xpos(w) == Xpos::vbd;
    bool ends = took_place || view_.is_any(w, {"end", "finish", "conclude", "close"});
    std::int32_t subject = view_.child(w, {Deprel::nsubj, Deprel::nsubj_pass});
    if ((!begins && !ends) || subject == kNoWord) return;
    Span inside = view_.subtree(static_cast<std::uint32_t>(subject));
    for (const FrameworkMention& one : frameworks_) {
      if (!one.named || !one.framework.kind.starts_with("exercise") || !inside.contains(one.words)) continue;
      add(troops_of(), Relation::cycle, one.framework, w, cover(one.words, {w, w + 1}), "course");
      out_.back().cycle = Cycle{0, std::nullopt, std::nullopt, begins ? "running" : "closed"};
      return;
    }
  }

  // Whose soldiers the sentence names: "with a thousand men from Kazakhstan, Russia and Armenia".
  std::vector<std::uint32_t> troops_of() const {
    std::vector<std::uint32_t> out;
    for (std::uint32_t w = 0; w < view_.size(); ++w) {
      if (!view_.is_any(w, {"soldier", "troop", "man", "unit", "paratrooper", "contingent"})) continue;
      for (std::uint32_t c : view_.children(w)) {
        if (view_.preposition_text(c) == "from" || view_.preposition_text(c) == "of") interpreter_.ends(c, out);
      }
    }
    return out;
  }

  // "has been in the programme since 1994": of one who is in it.
  void standing_in(std::uint32_t w) {
    bool is_in = view_.upos(w) == Upos::adp && view_.is(w, "in") && view_.head(w) >= 0;
    if (!is_in) return;
    auto thing = static_cast<std::uint32_t>(view_.head(w));
    std::int32_t subject = surface_subject(view_, thing);
    // "in X since 1994 and in Y since 2002": the second has the subject of the first
    for (std::uint32_t at = thing; subject == kNoWord && view_.deprel(at) == Deprel::conj && view_.head(at) >= 0;) {
      at = static_cast<std::uint32_t>(view_.head(at));
      subject = surface_subject(view_, at);
    }
    bool copula = view_.child(thing, Deprel::cop) != kNoWord || view_.deprel(thing) == Deprel::conj;
    if (!copula || subject == kNoWord) return;
    std::vector<std::uint32_t> subjects;
    interpreter_.ends(static_cast<std::uint32_t>(subject), subjects);
    for (FrameworkRef& framework : bound_below(thing)) {
      bool joined = framework.kind == "organisation" || framework.kind == "programme" || framework.kind == "process" ||
                    framework.kind == "forum";
      if (subjects.empty() || !joined) continue;
      add(subjects, Relation::member, framework, thing, {w, thing + 1}, "is.in");
      if (auto since = year_after(thing)) out_.back().cycle = Cycle{0, *since, std::nullopt, ""};
      break;
    }
  }
  // "since 1994" within the next words.
  std::optional<int> year_after(std::uint32_t word) const {
    for (std::uint32_t w = word + 1; w + 1 < view_.size() && w < word + 4; ++w) {
      if (view_.is(w, "since")) return year(view_.form(w + 1));
    }
    return std::nullopt;
  }

  // "the annual exercise"
  void annual(const FrameworkMention& one) {
    if (one.framework.kind != "exercise") return;
    std::uint32_t from = one.words.begin, head = one.head;
    bool yearly = from > 0 && view_.is_any(from - 1, {"annual", "yearly"});
    yearly = yearly || view_.is_any(from, {"annual", "yearly"});
    for (std::uint32_t c : view_.children(head)) yearly = yearly || (c < head && view_.is_any(c, {"annual", "yearly"}));
    if (!yearly) return;
    add({}, Relation::cycle, one.framework, head, one.words, "annual");
    out_.back().cycle = Cycle{0, std::nullopt, std::nullopt, "annual"};
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

std::vector<StatementDraft> find_statements(const SentenceView& view, const std::vector<FrameworkMention>& frameworks,
                                            const std::vector<Mention>& mentions, const Interpreter& interpreter) {
  return Statements(view, frameworks, mentions, interpreter).run();
}

}  // namespace longbow
