// Tags name the form of a word ("VBN", "VB"); what the form means is read off the tree: a participle is passive or
// perfect by its auxiliaries, a base form an infinitive or a command by what stands above it, and a verb has the person
// and number of its subject. Covered by tests/unit/syntax/morphology_test.cc; figures in docs/syntax.md.
#include "syntax/morphology.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "syntax/closed_words.h"
#include "syntax/word_shape.h"

namespace longbow {
namespace {

using M = Morphology;
constexpr int kDeepest = 16;  // conjuncts of conjuncts; a tree that a model made may hold anything

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}
bool one_of(Deprel deprel, std::initializer_list<Deprel> list) {
  return std::find(list.begin(), list.end(), deprel) != list.end();
}

struct Agreement {
  M::Number number = M::Number::sing;
  M::Person person = M::Person::third;
};

class Reader {
 public:
  explicit Reader(const Parse& parse) : parse_(parse) {}

  Morphology read(std::size_t i) const {
    Morphology m = of_class(i);
    m.ext_pos = fixed_phrase(i);
    if (m.ext_pos == M::ExtPos::pron && word(i).upos == Upos::det) m.pron_type = M::PronType::rcp;  // "each other"
    m.abbr |= abbreviated(lower(i), word(i).upos);
    return m;
  }

 private:
  const Word& word(std::size_t i) const { return parse_.words[i]; }
  std::string lower(std::size_t i) const {
    std::string out;
    to_lower(parse_.form(i), out);
    return out;
  }
  std::size_t none() const { return parse_.size(); }
  std::size_t head(std::size_t i) const {
    return word(i).head < 0 ? none() : static_cast<std::size_t>(word(i).head);
  }
  std::size_t child(std::size_t i, std::initializer_list<Deprel> deprels) const {
    for (std::uint32_t c : parse_.children(i)) {
      if (one_of(word(c).deprel, deprels)) return c;
    }
    return none();
  }
  bool has(std::size_t i, std::initializer_list<Deprel> deprels) const { return child(i, deprels) != none(); }

  Morphology of_class(std::size_t i) const {
    switch (word(i).upos) {
      case Upos::verb:
      case Upos::aux:
        return verb(i);
      case Upos::noun:
      case Upos::propn:
      case Upos::sym:
        return noun(i);
      case Upos::pron:
        return pronoun(i);
      case Upos::adj:
        return adjective(i);
      case Upos::adv:
        return word(i).xpos == Xpos::wrb ? wh_word(i) : adverb_morphology(lower(i), word(i).xpos);
      case Upos::det:
        return determiner_morphology(lower(i), word(i).xpos);
      case Upos::num:
        return numeral_morphology(lower(i), parse_.form(i) != lower(i));
      default:
        return particle(i);
    }
  }

  Morphology noun(std::size_t i) const {
    Morphology m;
    std::string form = lower(i);
    bool names = word(i).upos != Upos::sym;
    switch (word(i).xpos) {
      case Xpos::nn:
        m.number = M::Number::sing;
        if (names) add_ordinal(form, m);
        break;
      case Xpos::nnp:
        m.number = M::Number::sing;
        break;
      case Xpos::fw:  // "etc."
        if (word(i).upos == Upos::noun) m.number = M::Number::plur;
        break;
      case Xpos::nns:
      case Xpos::nnps:
        m.number = plural(i, form);
        if (has_digit(form)) {  // "the 1990s"
          m.num_form = M::NumForm::combi;
          m.num_type = M::NumType::card;
        }
        break;
      default:
        break;
    }
    if (word(i).xpos == Xpos::nn && form == "half") {
      m.num_form = M::NumForm::word;
      m.num_type = M::NumType::frac;
    }
    return m;
  }

  // A noun whose lemma is the plural itself ("troops", "clothes") has no singular.
  M::Number plural(std::size_t i, std::string_view form) const {
    bool no_singular = has_digit(form) || (parse_.lemma(i) == form && form.ends_with('s') && word(i).xpos == Xpos::nns);
    return no_singular ? M::Number::ptan : M::Number::plur;
  }

  Morphology adjective(std::size_t i) const {
    Morphology m;
    Xpos tag = word(i).xpos;
    m.degree = tag == Xpos::jjr ? M::Degree::cmp : tag == Xpos::jjs ? M::Degree::sup : M::Degree::pos;
    if (tag != Xpos::jjs) add_ordinal(lower(i), m);
    return m;
  }

  Morphology particle(std::size_t i) const {
    Morphology m;
    std::string form = lower(i);
    if (word(i).upos == Upos::part && parse_.lemma(i) == "not") m.polarity = M::Polarity::neg;
    if (word(i).upos == Upos::cconj && one_of(form, {"nor", "neither"})) m.polarity = M::Polarity::neg;
    if (word(i).upos == Upos::intj && form == "no") m.polarity = M::Polarity::neg;
    if (word(i).upos == Upos::intj && form == "yes") m.polarity = M::Polarity::pos;
    m.foreign = word(i).xpos == Xpos::fw && word(i).upos == Upos::x && word(i).deprel == Deprel::flat;
    return m;
  }

  Morphology pronoun(std::size_t i) const {
    Xpos tag = word(i).xpos;
    if (tag == Xpos::wp || tag == Xpos::wdt) return wh_word(i);
    Morphology m = pronoun_morphology(lower(i), tag);
    bool open_case = tag == Xpos::prp && m.case_ == M::Case::none && !m.poss && m.person != M::Person::none;
    if (open_case && lower(i) != "one") m.case_ = is_object(i) ? M::Case::acc : M::Case::nom;
    bool beside = one_of(word(i).deprel, {Deprel::nmod_unmarked, Deprel::obl_unmarked, Deprel::appos, Deprel::advmod});
    if (m.reflex && beside) m.pron_type = M::PronType::emp;
    return m;
  }

  bool is_object(std::size_t i) const {
    return one_of(word(i).deprel, {Deprel::obj, Deprel::iobj, Deprel::obl, Deprel::obl_agent, Deprel::nmod, Deprel::ccomp,
                                   Deprel::xcomp}) ||
           has(i, {Deprel::case_});
  }

  // "the man who left", "what they want" against "who left?", "asked what they want"
  Morphology wh_word(std::size_t i) const {
    Morphology m;
    m.pron_type = M::PronType::int_;
    if (word(i).xpos == Xpos::wdt) m.pron_type = M::PronType::rel;
    if (has(i, {Deprel::acl_relcl, Deprel::advcl_relcl})) m.pron_type = M::PronType::rel;
    if (relative_clause(i) != none()) m.pron_type = M::PronType::rel;
    return m;
  }

  // The relative clause whose pronoun is `i`: no other clause may lie between.
  std::size_t relative_clause(std::size_t i) const {
    std::size_t at = i;
    for (int steps = 0; steps < kDeepest && at != none(); ++steps, at = head(at)) {
      if (one_of(word(at).deprel, {Deprel::acl_relcl, Deprel::advcl_relcl})) return at;
      if (one_of(word(at).deprel, {Deprel::ccomp, Deprel::advcl, Deprel::csubj, Deprel::parataxis, Deprel::acl}))
        return none();
    }
    return none();
  }

  M::ExtPos fixed_phrase(std::size_t i) const {
    if (!has(i, {Deprel::fixed})) return M::ExtPos::none;
    std::string form = lower(i);
    if (form == "each" || (form == "one" && word(i).upos == Upos::num)) return M::ExtPos::pron;
    if (form == "at") return M::ExtPos::adv;  // "at least" before a number
    switch (universal(word(i).deprel)) {
      case Deprel::case_:
        return M::ExtPos::adp;
      case Deprel::mark:
        return M::ExtPos::sconj;
      case Deprel::cc:
        return M::ExtPos::cconj;
      case Deprel::advmod:
        return M::ExtPos::adv;
      default:
        return M::ExtPos::none;
    }
  }

  Morphology verb(std::size_t i) const {
    Morphology m;
    switch (word(i).xpos) {
      case Xpos::md:
        m.verb_form = M::VerbForm::fin;
        break;
      case Xpos::vbz:
        finite(m, M::Mood::ind, M::Tense::pres, {});
        break;
      case Xpos::vbp:
        finite(m, M::Mood::ind, M::Tense::pres, of_present(i));
        break;
      case Xpos::vbd:
        finite(m, M::Mood::ind, M::Tense::past, of_past(i));
        if (unreal(i)) {
          m.mood = M::Mood::sub;
          m.number = M::Number::sing;
        }
        break;
      case Xpos::vb:
        base_form(i, m);
        break;
      case Xpos::vbg:
        if (gerund(i, 0)) {
          m.verb_form = M::VerbForm::ger;
        } else {
          m.verb_form = M::VerbForm::part;
          m.tense = M::Tense::pres;
        }
        break;
      case Xpos::vbn:
        m.verb_form = M::VerbForm::part;
        m.tense = M::Tense::past;
        if (word(i).upos == Upos::verb && passive(i, 0)) m.voice = M::Voice::pass;
        break;
      case Xpos::nnp:  // a verb inside of a name: "United Nations", "Planned Parenthood"
        if (lower(i).ends_with("ed")) {
          m.verb_form = M::VerbForm::part;
          m.tense = M::Tense::past;
        } else if (lower(i).ends_with("ing")) {
          m.verb_form = M::VerbForm::ger;
        }
        break;
      default:
        break;
    }
    return m;
  }

  static void finite(Morphology& m, M::Mood mood, M::Tense tense, Agreement agreement) {
    m.verb_form = M::VerbForm::fin;
    m.mood = mood;
    m.tense = tense;
    m.number = agreement.number;
    m.person = agreement.person;
  }

  // The word whose clause it is: of an auxiliary or a copula the word above.
  std::size_t clause_of(std::size_t i) const {
    bool helps = one_of(word(i).deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop}) && head(i) != none();
    return helps ? head(i) : i;
  }

  std::size_t own_subject(std::size_t clause) const {
    return child(clause, {Deprel::nsubj, Deprel::nsubj_pass, Deprel::csubj, Deprel::csubj_pass});
  }

  std::size_t subject(std::size_t verb) const {
    std::size_t at = clause_of(verb);
    if (word(verb).deprel == Deprel::cop) {
      // "The problem is that he left": the outer subject is the copula's.
      if (std::size_t outer = child(at, {Deprel::nsubj_outer, Deprel::csubj_outer}); outer != none()) return outer;
    }
    for (int steps = 0; steps < kDeepest && at != none(); ++steps) {
      if (std::size_t found = own_subject(at); found != none()) return found;
      if (word(at).deprel == Deprel::acl_relcl) return head(at);
      if (word(at).deprel != Deprel::conj) break;
      at = head(at);
    }
    return none();
  }

  Agreement agreement(std::size_t subject, int depth) const {
    Agreement own = of_one(subject, depth);
    for (std::uint32_t c : parse_.children(subject)) {
      if (word(c).deprel != Deprel::conj) continue;
      std::size_t link = child(c, {Deprel::cc});
      if (link != none() && one_of(lower(link), {"or", "but"})) continue;
      own.number = M::Number::plur;
      if (word(c).upos == Upos::pron) own.person = std::min(own.person, of_one(c, kDeepest).person);
    }
    return own;
  }

  Agreement of_one(std::size_t i, int depth) const {
    Agreement out;
    switch (word(i).upos) {
      case Upos::noun:
      case Upos::propn:
        if (noun(i).number == M::Number::plur || noun(i).number == M::Number::ptan || counts_many(i))
          out.number = M::Number::plur;
        return out;
      case Upos::pron:
        return of_pronoun(i, depth);
      case Upos::det:
        if (one_of(lower(i), {"these", "those", "all", "both", "some", "many", "half"})) out.number = M::Number::plur;
        return out;
      case Upos::adj:
        if (one_of(parse_.lemma(i), {"many", "few", "most", "several", "other", "more", "rich", "poor"}) ||
            word(i).xpos == Xpos::nns)
          out.number = M::Number::plur;
        return out;
      case Upos::num:
        if (!one_of(lower(i), {"one", "1"})) out.number = M::Number::plur;
        return out;
      default:
        return out;
    }
  }

  // "a number of people were"
  bool counts_many(std::size_t i) const {
    if (!one_of(parse_.lemma(i), {"number", "lot", "couple", "majority", "handful", "dozen", "variety", "percent", "%"}))
      return false;
    for (std::uint32_t c : parse_.children(i)) {
      if (word(c).deprel == Deprel::nmod && word(c).xpos == Xpos::nns) return true;
    }
    return false;
  }

  Agreement of_pronoun(std::size_t i, int depth) const {
    Xpos tag = word(i).xpos;
    if (tag == Xpos::wp || tag == Xpos::wdt) {
      std::size_t clause = relative_clause(i);
      std::size_t antecedent = clause == none() ? none() : head(clause);
      if (antecedent == none() || depth >= kDeepest) return {};
      return agreement(antecedent, depth + 1);
    }
    Morphology m = pronoun_morphology(lower(i), tag);
    Agreement out;
    if (m.number != M::Number::none) out.number = m.number;
    if (m.person != M::Person::none) out.person = m.person;
    return out;
  }

  // Where nothing is said of the subject, a diary's sentence is its writer's: "Hope this helps", "Went there twice".
  bool without_subject_in_main_clause(std::size_t i) const {
    return one_of(word(clause_of(i)).deprel, {Deprel::root, Deprel::parataxis});
  }

  Agreement of_present(std::size_t i) const {
    std::string form = lower(i);
    if (one_of(form, {"am", "'m", "\u2019m"})) return {M::Number::sing, M::Person::first};
    std::size_t who = subject(i);
    bool are = one_of(form, {"are", "'re", "\u2019re"});
    if (who == none()) {
      bool writer = without_subject_in_main_clause(i) && !are;
      return writer ? Agreement{M::Number::sing, M::Person::first} : Agreement{M::Number::plur, M::Person::third};
    }
    Agreement out = agreement(who, 0);
    // No third person singular has this form.
    if (out.person == M::Person::third || (are && out.person == M::Person::first)) out.number = M::Number::plur;
    return out;
  }

  Agreement of_past(std::size_t i) const {
    std::string form = lower(i);
    std::size_t who = subject(i);
    if (who == none()) {
      if (form == "were") return {M::Number::plur, M::Person::third};
      bool writer = without_subject_in_main_clause(i) && word(i).upos == Upos::verb;
      return {M::Number::sing, writer ? M::Person::first : M::Person::third};
    }
    Agreement out = agreement(who, 0);
    if (form == "was") out.number = M::Number::sing;
    if (form == "were" && out.person != M::Person::second) out.number = M::Number::plur;
    return out;
  }

  // "if it were so"
  bool unreal(std::size_t i) const {
    std::size_t who = lower(i) == "were" ? own_subject(clause_of(i)) : none();
    if (who == none()) return false;
    Agreement of_subject = agreement(who, 0);
    if (of_subject.number != M::Number::sing || of_subject.person == M::Person::second) return false;
    std::size_t mark = child(clause_of(i), {Deprel::mark});
    return mark != none() && one_of(lower(mark), {"if", "as", "though"});
  }

  void base_form(std::size_t i, Morphology& m) const {
    std::size_t clause = clause_of(i);
    if (std::size_t who = own_subject(clause); who != none() && subjunctive(i, clause)) {
      finite(m, M::Mood::sub, M::Tense::pres, agreement(who, 0));
    } else if (commands(i, clause)) {
      m.verb_form = M::VerbForm::fin;
      m.mood = M::Mood::imp;
    } else {
      m.verb_form = M::VerbForm::inf;
    }
  }

  // "to go", "will go", "does not go"; the word itself does not count.
  bool governed(std::size_t clause, std::size_t itself) const {
    for (std::uint32_t c : parse_.children(clause)) {
      if (c == itself) continue;
      if (word(c).xpos == Xpos::to) return true;
      bool helps = word(c).deprel == Deprel::aux || word(c).deprel == Deprel::aux_pass;
      bool orders = parse_.lemma(c) == "do" && word(c).xpos == Xpos::vb;  // "do not go"
      if (helps && !orders && (word(c).xpos == Xpos::md || parse_.lemma(c) == "do")) return true;
    }
    return false;
  }

  // "why go?", "sound familiar?"
  bool asks(std::size_t clause) const {
    for (std::uint32_t c : parse_.children(clause)) {
      if (parse_.form(c) == "?" || parse_.lemma(c) == "why") return true;
    }
    return false;
  }

  bool base_within(std::size_t clause) const {
    if (word(clause).xpos == Xpos::vb) return true;
    for (std::uint32_t c : parse_.children(clause)) {
      bool helps = one_of(word(c).deprel, {Deprel::aux, Deprel::aux_pass, Deprel::cop});
      if (helps && word(c).xpos == Xpos::vb) return true;
    }
    return false;
  }

  // "demanded that he resign"
  bool subjunctive(std::size_t i, std::size_t clause) const {
    if (governed(clause, i) || word(clause).deprel != Deprel::ccomp) return false;
    std::size_t mark = child(clause, {Deprel::mark});
    if (mark != none()) return lower(mark) == "that";
    return head(clause) != none() && one_of(parse_.lemma(head(clause)), {"suggest", "recommend", "ask", "insist", "demand",
                                                                          "request", "require", "propose", "urge"});
  }

  bool commands(std::size_t i, std::size_t clause) const {
    std::size_t first = i;
    for (int steps = 0; steps < kDeepest; ++steps) {
      if (governed(clause, first) || asks(clause) || own_subject(clause) != none()) return false;
      if (has(clause, {Deprel::nsubj_outer, Deprel::csubj_outer})) return false;  // "all you do is look"
      if (one_of(word(clause).deprel, {Deprel::root, Deprel::parataxis, Deprel::ccomp, Deprel::list, Deprel::appos,
                                       Deprel::dep, Deprel::dislocated}))
        return true;
      if (word(clause).deprel != Deprel::conj) return false;
      clause = head(clause);
      if (clause == none()) return false;
      first = clause;
      if (!base_within(clause)) return true;  // "It is good, so try it."
    }
    return false;
  }

  bool gerund(std::size_t i, int depth) const {
    if (word(i).upos == Upos::aux || has(i, {Deprel::aux})) return false;
    switch (universal(word(i).deprel)) {
      case Deprel::acl:
        return word(i).deprel != Deprel::acl_relcl;
      case Deprel::conj:
        return depth < kDeepest && head(i) != none() && word(head(i)).xpos == Xpos::vbg && gerund(head(i), depth + 1);
      case Deprel::amod:
      case Deprel::csubj:
      case Deprel::xcomp:
      case Deprel::ccomp:
      case Deprel::compound:
      case Deprel::nsubj:
      case Deprel::obj:
      case Deprel::obl:
      case Deprel::nmod:
        return true;
      default:
        return false;
    }
  }

  bool passive(std::size_t i, int depth) const {
    if (has(i, {Deprel::aux_pass, Deprel::nsubj_pass, Deprel::csubj_pass, Deprel::obl_agent})) return true;
    if (has(i, {Deprel::aux})) return false;
    bool shares = word(i).deprel == Deprel::conj && head(i) != none() && word(head(i)).xpos == Xpos::vbn;
    if (shares && depth < kDeepest && own_subject(i) == none()) return passive(head(i), depth + 1);
    return true;
  }

  const Parse& parse_;
};

}  // namespace

Morphology morphology_of(const Parse& parse, std::size_t word) { return Reader(parse).read(word); }

}  // namespace longbow
