// The repairs look at the tree as it was given; each changes words that no other has changed. Covered by tests/cases/coding/fronted.case.
#include "coding/mend.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "coding/when.h"
#include "syntax/irregular_verbs.h"

namespace longbow {
namespace {

bool nominal(Upos upos) { return upos == Upos::noun || upos == Upos::propn; }

bool finite(const Parse& parse, std::uint32_t verb) {
  switch (parse.words[verb].xpos) {
    case Xpos::vbd:
    case Xpos::vbz:
    case Xpos::vbp:
      return true;
    default:
      break;
  }
  auto children = parse.children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    Deprel relation = parse.words[c].deprel;
    return relation == Deprel::aux || relation == Deprel::aux_pass;
  });
}

bool has_child(const Parse& parse, std::uint32_t word, std::initializer_list<Deprel> relations) {
  auto children = parse.children(word);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return std::find(relations.begin(), relations.end(), parse.words[c].deprel) != relations.end();
  });
}

// One past the last word of a place's name that begins here; `at` where none does.
std::uint32_t place_end(const Lexicon& lexicon, const std::vector<std::string_view>& forms, std::uint32_t at) {
  std::vector<NameMatch> matches;
  lexicon.match_names(forms, at, false, matches);
  for (const NameMatch& match : matches) {
    EntityKind kind = lexicon.entities()[match.entity].kind;
    bool place = kind == EntityKind::place || kind == EntityKind::state;
    if (place && (match.kind == NameKind::name || match.kind == NameKind::capital)) return match.words.end;
  }
  return at;
}

class Mender {
 public:
  Mender(const Parse& parse, const Lexicon& lexicon) : parse_(parse), lexicon_(lexicon) {}

  std::optional<Parse> run() {
    raise_verb();
    for (std::uint32_t w = 1; w < parse_.size(); ++w) {
      if (parse_.words[w].deprel == Deprel::obj) part_objects(w);
    }
    for (std::uint32_t v = 1; v < parse_.size(); ++v) {
      if (parse_.words[v].upos == Upos::verb && finite(parse_, v) && !has_subject(v)) name_before(v);
    }
    for (std::uint32_t v = 2; v < parse_.size(); ++v) {
      if (parse_.words[v].upos != Upos::verb || !finite(parse_, v) || has_subject(v)) continue;
      Deprel relation = parse_.words[v].deprel;
      if (relation == Deprel::conj || relation == Deprel::acl || relation == Deprel::acl_relcl ||
          relation == Deprel::xcomp)
        continue;
      for (std::uint32_t c : parse_.children(v)) {
        Deprel phrase = parse_.words[c].deprel;
        if (c < v && (phrase == Deprel::obl || phrase == Deprel::nmod || phrase == Deprel::obl_unmarked) && split(v, c))
          break;
      }
    }
    return std::move(mended_);
  }

 private:
  bool has_subject(std::uint32_t verb) const {
    return std::find(mended_subjects_.begin(), mended_subjects_.end(), verb) != mended_subjects_.end() ||
           has_child(parse_, verb,
                     {Deprel::nsubj, Deprel::nsubj_pass, Deprel::nsubj_outer, Deprel::csubj, Deprel::expl});
  }

  void hang(std::uint32_t word, std::uint32_t head, Deprel relation) {
    if (!mended_) mended_ = parse_;
    mended_->words[word].head = static_cast<std::int32_t>(head);
    mended_->words[word].deprel = relation;
  }

  // "Berlin froze new aid": an irregular past that the tagger takes for an adjective, in a sentence without a verb.
  void raise_verb() {
    std::uint32_t root = 0;
    for (std::uint32_t w = 0; w < parse_.size(); ++w) {
      if (parse_.words[w].upos == Upos::verb || parse_.words[w].upos == Upos::aux) return;
      if (parse_.words[w].head < 0) root = w;
    }
    std::string base;
    for (std::uint32_t c : parse_.children(root)) {
      Deprel relation = parse_.words[c].deprel;
      bool before = c > 0 && c < root && (relation == Deprel::amod || relation == Deprel::compound);
      std::string form(parse_.form(c));
      if (!before || !irregular_base(form, base) || base == form) continue;
      std::uint32_t subject = c - 1;
      if (parse_.words[subject].head != static_cast<std::int32_t>(root) || !nominal(parse_.words[subject].upos)) return;
      hang(c, root, Deprel::root);
      mended_->words[c].head = kRoot;
      mended_->words[c].upos = Upos::verb;
      mended_->words[c].xpos = Xpos::vbd;
      mended_->words[c].lemma = mended_->keep(base);
      hang(root, c, Deprel::obj);
      for (std::uint32_t other : parse_.children(root)) {
        if (other < subject) hang(other, subject, parse_.words[other].deprel);
        if (parse_.words[other].deprel == Deprel::punct) hang(other, c, Deprel::punct);
      }
      hang(subject, c, Deprel::nsubj);
      mended_subjects_.push_back(c);
      mended_->index_children();
      return;
    }
  }

  // "sold China 24 fighters", "called its ambassador home": nothing stands in an English noun phrase before a numeral or
  // before "home" but what belongs to another.
  void part_objects(std::uint32_t object) {
    std::int32_t verb = parse_.words[object].head;
    std::uint32_t numeral = 0, part = 0;
    bool found = false, home = parse_.form(object) == "home";
    for (std::uint32_t c : parse_.children(object)) {
      Deprel relation = parse_.words[c].deprel;
      if (c >= object) break;
      if (relation == Deprel::compound && nominal(parse_.words[c].upos)) part = c, found = true;
      if (relation == Deprel::nummod) numeral = c;
    }
    if (verb < 0 || !found || (!home && numeral <= part)) return;
    if (!home && parse_.words[part].upos == Upos::num) return;
    auto above = static_cast<std::uint32_t>(verb);
    for (std::uint32_t c : parse_.children(object)) {
      if (c < part) hang(c, part, parse_.words[c].deprel);
    }
    hang(part, above, home ? Deprel::obj : Deprel::iobj);
    if (home) hang(object, above, Deprel::advmod);
    mended_->index_children();
  }

  // "Beirut condemned": a name right before a verb that has no subject is its subject, whatever the parser calls it.
  void name_before(std::uint32_t verb) {
    std::uint32_t before = verb;
    for (std::uint32_t c : parse_.children(verb)) {
      Deprel relation = parse_.words[c].deprel;
      bool odd = relation == Deprel::advmod || relation == Deprel::discourse || relation == Deprel::vocative ||
                 relation == Deprel::dep || relation == Deprel::compound || relation == Deprel::nmod_unmarked ||
                 relation == Deprel::obl_unmarked || relation == Deprel::amod;
      if (c < verb && odd) before = c;
    }
    if (before + 1 != verb) return;
    std::uint32_t first = before;
    for (std::uint32_t c : parse_.children(before)) first = std::min(first, c);
    fill_forms();
    std::vector<NameMatch> matches;
    lexicon_.match_names(forms_, first, false, matches);
    bool names = std::any_of(matches.begin(), matches.end(), [&](const NameMatch& match) {
      EntityKind kind = lexicon_.entities()[match.entity].kind;
      return match.words.end == verb && kind != EntityKind::framework && match.kind != NameKind::adjective;
    });
    if (!names) return;
    hang(before, verb, has_child(parse_, verb, {Deprel::aux_pass}) ? Deprel::nsubj_pass : Deprel::nsubj);
    mended_->words[before].upos = Upos::propn;
    mended_subjects_.push_back(verb);
    mended_->index_children();
  }

  void fill_forms() {
    if (!forms_.empty()) return;
    for (std::uint32_t w = 0; w < parse_.size(); ++w) forms_.push_back(parse_.form(w));
  }

  // Cuts the phrase headed by `head` behind the time or place that it begins with.
  bool split(std::uint32_t verb, std::uint32_t head) {
    std::uint32_t first = head;
    for (std::uint32_t c : parse_.children(head)) first = std::min(first, c);
    std::uint32_t name = first;
    bool marked = parse_.words[first].deprel == Deprel::case_;
    if (marked) ++name;
    if (name < head && parse_.form(name) == "the") ++name;
    std::uint32_t end = behind_name(name);
    // The rest must be a phrase of its own that the old head belongs to.
    std::uint32_t subject = head;
    if (end <= name || end > verb) return false;
    if (head < end) {  // "In September Nguyen Phu Trong received": the first word heads it all
      subject = end;
      if (subject >= verb) return false;
      bool inside = nominal(parse_.words[subject].upos) && parse_.words[subject].head == static_cast<std::int32_t>(head);
      if (!inside) return false;
    }
    if (!nominal(parse_.words[subject].upos)) return false;
    for (std::uint32_t w = end; w < subject; ++w) {
      if (parse_.words[w].upos == Upos::punct || parse_.words[w].upos == Upos::adp) return false;
    }
    cut(verb, head, subject, first, end);
    return true;
  }

  std::uint32_t behind_name(std::uint32_t at) {
    fill_forms();
    for (const TimeMention& time : find_times(parse_, std::nullopt)) {
      if (time.words.begin == at) return time.words.end;
    }
    return place_end(lexicon_, forms_, at);
  }

  void cut(std::uint32_t verb, std::uint32_t head, std::uint32_t subject, std::uint32_t first, std::uint32_t end) {
    if (!mended_) mended_ = parse_;
    std::vector<Word>& words = mended_->words;
    std::uint32_t place = end - 1;
    bool passive = has_child(parse_, verb, {Deprel::aux_pass});
    for (std::uint32_t w = first; w < parse_.size(); ++w) {
      if (parse_.words[w].head != static_cast<std::int32_t>(head) || w == subject || w == place) continue;
      if (w < end)
        words[w].head = static_cast<std::int32_t>(place);
      else
        words[w].head = static_cast<std::int32_t>(subject);
    }
    words[place].head = static_cast<std::int32_t>(verb);
    words[place].deprel = Deprel::obl;
    words[subject].head = static_cast<std::int32_t>(verb);
    words[subject].deprel = passive ? Deprel::nsubj_pass : Deprel::nsubj;
    mended_->index_children();
  }

  const Parse& parse_;
  const Lexicon& lexicon_;
  std::vector<std::string_view> forms_;
  std::vector<std::uint32_t> mended_subjects_;  // verbs that have got one
  std::optional<Parse> mended_;
};

}  // namespace

std::optional<Parse> mend_tree(const Parse& parse, const Lexicon& lexicon) { return Mender(parse, lexicon).run(); }

}  // namespace longbow
