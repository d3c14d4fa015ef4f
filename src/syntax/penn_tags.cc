#include "syntax/penn_tags.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "syntax/word_shape.h"

namespace longbow {
namespace {

bool one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

// One word with what is asked about it.
class Case {
 public:
  Case(const Parse& parse, std::size_t i, std::string_view feats) : parse_(parse), i_(i), feats_(feats) {
    to_lower(parse.form(i), form_);
    to_lower(parse.lemma(i), lemma_);
  }

  Xpos tag() const {
    switch (parse_.words[i_].upos) {
      case Upos::verb:
      case Upos::aux: return verb();
      case Upos::noun: return plural() ? Xpos::nns : Xpos::nn;
      case Upos::propn: return value("Number") == "Plur" ? Xpos::nnps : Xpos::nnp;
      case Upos::pron: return pronoun();
      case Upos::det: return asks() ? Xpos::wdt : value("Poss") == "Yes" ? Xpos::prp_s : Xpos::dt;
      case Upos::adj: return compared(Xpos::jj, Xpos::jjr, Xpos::jjs);
      case Upos::adv: return asks() ? Xpos::wrb : compared(Xpos::rb, Xpos::rbr, Xpos::rbs);
      case Upos::adp: return relation() == Deprel::compound_prt ? Xpos::rp : Xpos::in;
      case Upos::sconj: return Xpos::in;
      case Upos::cconj: return Xpos::cc;
      case Upos::num: return Xpos::cd;
      case Upos::intj: return Xpos::uh;
      case Upos::part: return form_ == "to" ? Xpos::to : relation() == Deprel::case_ ? Xpos::pos : Xpos::rb;
      case Upos::sym: return one_of(form_, {"$", "us$", "€", "£", "¥"}) ? Xpos::dollar : Xpos::sym;
      case Upos::punct: return mark();
      default: return Xpos::xx;
    }
  }

 private:
  Deprel relation() const { return parse_.words[i_].deprel; }

  // "Plur" for "Number" where the features hold Number=Plur; "" where they do not speak of it.
  std::string_view value(std::string_view feature) const {
    for (std::size_t at = 0; at < feats_.size();) {
      std::size_t bar = std::min(feats_.find('|', at), feats_.size());
      std::string_view item = feats_.substr(at, bar - at);
      if (item.starts_with(feature) && item.substr(feature.size()).starts_with('=')) return item.substr(feature.size() + 1);
      at = bar + 1;
    }
    return {};
  }

  bool asks() const { return one_of(value("PronType"), {"Int", "Rel"}); }

  bool plural() const {
    if (std::string_view number = value("Number"); !number.empty()) return number != "Sing";
    return !lemma_.empty() && lemma_ != "_" && lemma_ != form_ && form_.ends_with('s');
  }

  Xpos compared(Xpos plain, Xpos more, Xpos most) const {
    std::string_view degree = value("Degree");
    return degree == "Cmp" ? more : degree == "Sup" ? most : plain;
  }

  Xpos pronoun() const {
    bool own = value("Poss") == "Yes";
    if (asks()) return own ? Xpos::wp_s : one_of(form_, {"that", "which"}) ? Xpos::wdt : Xpos::wp;
    if (own) return Xpos::prp_s;
    if (relation() == Deprel::expl && form_ == "there") return Xpos::ex;
    if (value("PronType") == "Dem") return Xpos::dt;
    return one_of(value("PronType"), {"Ind", "Neg", "Tot"}) ? Xpos::nn : Xpos::prp;
  }

  Xpos verb() const {
    if (modal()) return Xpos::md;
    std::string_view form = value("VerbForm");
    if (form == "Inf") return Xpos::vb;
    if (form == "Ger") return Xpos::vbg;
    if (form == "Part") return value("Tense") == "Pres" || value("Aspect") == "Prog" ? Xpos::vbg : Xpos::vbn;
    if (value("Mood") == "Imp") return Xpos::vb;
    if (value("Tense") == "Past") return Xpos::vbd;
    if (value("Tense") == "Pres") return third_person() ? Xpos::vbz : Xpos::vbp;
    return verb_by_shape();
  }

  bool modal() const {
    return parse_.words[i_].upos == Upos::aux && !one_of(lemma_, {"have", "be", "do"}) &&
           one_of(form_, {"can", "could", "may", "might", "must", "shall", "should", "will", "would", "'ll", "'d", "ca",
                          "wo", "ought"});
  }

  bool third_person() const {
    return (value("Person") == "3" || value("Person").empty()) && value("Number") != "Plur" &&
           (value("Number") == "Sing" || form_.ends_with('s'));
  }

  // Without features: by its ending, and by the auxiliaries that stand with it.
  Xpos verb_by_shape() const {
    if (form_.ends_with("ing") && lemma_ != form_) return Xpos::vbg;
    bool bare = false, perfect = relation() == Deprel::acl || relation() == Deprel::amod;
    for (std::uint32_t c : parse_.children(i_)) {
      Deprel how = parse_.words[c].deprel;
      std::string_view lemma = parse_.lemma(c);
      bare |= (how == Deprel::mark && lemma == "to") || (how == Deprel::aux && !one_of(lemma, {"have", "be"}));
      perfect |= how == Deprel::aux_pass || (how == Deprel::aux && one_of(lemma, {"have", "be"}));
    }
    if (lemma_ == form_ && !perfect) return bare ? Xpos::vb : Xpos::vbp;
    if (form_.ends_with('s') && !form_.ends_with("ss") && form_ != "was") return Xpos::vbz;
    return perfect ? Xpos::vbn : Xpos::vbd;
  }

  Xpos mark() const {
    if (one_of(form_, {".", "?", "!"})) return Xpos::period;
    if (form_ == ",") return Xpos::comma;
    if (one_of(form_, {":", ";", "...", "--", "–", "—", "…"})) return Xpos::colon;
    if (one_of(form_, {"(", "[", "{", "-lrb-"})) return Xpos::lrb;
    if (one_of(form_, {")", "]", "}", "-rrb-"})) return Xpos::rrb;
    if (one_of(form_, {"“", "‘", "``", "`"})) return Xpos::open_quote;
    if (one_of(form_, {"”", "’", "''", "\"", "'"})) return Xpos::close_quote;
    return form_ == "-" ? Xpos::hyph : Xpos::nfp;
  }

  const Parse& parse_;
  std::size_t i_;
  std::string_view feats_;
  std::string form_, lemma_;
};

}  // namespace

Xpos penn_tag(const Parse& parse, std::size_t i, std::string_view feats) { return Case(parse, i, feats).tag(); }

}  // namespace longbow
