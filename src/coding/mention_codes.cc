// Whose a mention is: by the nationality beside it, its possessor, "of" and "in", an apposition; else by the article.
// Covered by tests/cases/coding/mentions.case and references.case.
#include <algorithm>
#include <array>

#include "coding/mention_finder.h"

namespace longbow {

namespace {

std::size_t count_of(const SentenceView& view, std::uint32_t word) {
  constexpr std::array<std::string_view, 9> kNumbers = {"two",   "three", "four", "five", "six",
                                                        "seven", "eight", "nine", "ten"};
  for (std::size_t i = 0; i < kNumbers.size(); ++i) {
    if (view.is(word, kNumbers[i])) return i + 2;
  }
  return 0;
}

}  // namespace

bool MentionFinder::borrow_from(Mention& mention, std::uint32_t word, std::string_view how) {
  const Mention* other = nullptr;
  for (const Mention& one : found_) {
    if (one.head == word && &one != &mention) other = &one;
  }
  if (other == nullptr || other->code.empty() || other->code == "---") return false;
  // "Obama's ambassador" is an American one, but "the Taliban's spokesman" stays with the Taliban.
  mention.code = other->code;
  if (mention.entity < 0) mention.entity = other->kind == MentionKind::adjective ? -1 : mention.entity;
  if (mention.sector.empty() || (other->sector != "GOV" && !other->sector.empty() && !other->person &&
                                 (mention.sector == "GOV" || other->sector == "IGO" ||
                                  (mention.sector == "UAF" && other->sector == "REB")))) {  // "Taliban gunmen"
    if (!other->locative && !(other->kind == MentionKind::adjective && other->sector == "GOV"))
      mention.sector = other->sector;
  }
  mention.how = std::string(how) + ":" + lower_ascii(view_.form(word));
  if (how != "apposition" && how != "possessor") {
    for (std::uint32_t more : view_.conjuncts(word)) {
      const Mention* further = more == word ? nullptr : mention_at(found_, more);
      if (further != nullptr && further != &mention && further->code != "---" && !further->code.empty() &&
          further->code != mention.code) {
        Mention one = *further;
        if (!mention.sector.empty() && (one.sector == "GOV" || one.sector.empty())) one.sector = mention.sector;
        one.locative = false;
        one.others.clear();
        mention.others.push_back(std::move(one));
      }
    }
  }
  return true;
}

// Nationality before the noun, a possessor, "of" and "in", an apposition: in this order.
bool MentionFinder::borrow_code(Mention& mention) {
  std::vector<std::uint32_t> heads{mention.head};
  for (std::uint32_t c : view_.children(mention.head)) {
    if (view_.deprel(c) == Deprel::nmod_desc) heads.push_back(c);  // the title's own modifiers
  }
  auto each = [&](std::initializer_list<Deprel> relations, auto fits, std::string_view how) {
    for (std::uint32_t h : heads) {
      for (std::uint32_t c : view_.children(h)) {
        if (std::find(relations.begin(), relations.end(), view_.deprel(c)) == relations.end() || !fits(c)) continue;
        if (borrow_from(mention, c, how)) return true;
        for (std::uint32_t inner : view_.children(c)) {
          if ((view_.deprel(inner) == Deprel::amod || view_.deprel(inner) == Deprel::compound ||
               view_.deprel(inner) == Deprel::nmod_poss) &&
              borrow_from(mention, inner, how))
            return true;
        }
      }
    }
    return false;
  };
  auto any = [](std::uint32_t) { return true; };
  auto of = [&](std::uint32_t c) { return view_.preposition_text(c) == "of" || view_.preposition_text(c) == "for"; };
  auto in = [&](std::uint32_t c) {
    std::string_view p = view_.preposition_text(c);
    return p == "in" || p == "at" || p == "from" || p == "to";
  };
  if (each({Deprel::amod, Deprel::compound, Deprel::nmod_desc}, any, "nationality")) return true;
  if (each({Deprel::nmod_poss}, any, "possessor")) return true;
  if (each({Deprel::nmod, Deprel::obl}, of, "of")) return true;
  if (each({Deprel::appos, Deprel::flat}, any, "apposition")) return true;
  if (mention.kind != MentionKind::common && each({Deprel::nmod}, in, "in")) return true;
  // "Troops that Chad sent to Niger", "forces deployed by France"
  for (std::uint32_t c : view_.children(mention.head)) {
    if (mention.sector != "MIL" || (view_.deprel(c) != Deprel::acl_relcl && view_.deprel(c) != Deprel::acl)) continue;
    std::int32_t sender = view_.child(c, {Deprel::nsubj, Deprel::obl_agent});
    if (sender != kNoWord && borrow_from(mention, static_cast<std::uint32_t>(sender), "sender")) return true;
  }
  // An apposition's own head: "Danial Akhmetov, the defence minister of Kazakhstan" read from the other side.
  if (view_.deprel(mention.head) == Deprel::appos && view_.head(mention.head) >= 0) {
    return borrow_from(mention, static_cast<std::uint32_t>(view_.head(mention.head)), "apposition");
  }
  return false;
}

// "presidents", "foreign ministers": one of each state, where "officials" may all be of one.
bool MentionFinder::plural_office(const Mention& mention) const {
  return mention.plural && mention.kind == MentionKind::role && mention.sector == "GOV" &&
         view_.is_any(mention.head, {"president", "minister", "leader", "premier", "king", "chancellor", "head"});
}

void MentionFinder::code_from_article(Mention& mention) {
  if (mention.kind != MentionKind::role && !(mention.kind == MentionKind::proper && mention.how == "title")) return;
  if (mention.plural && two_meant(mention.head)) {
    if (auto pair = both_parties(mention.head)) {
      // "both foreign ministers": the offices of both
      std::string sector = mention.sector;
      mention.code = pair->code;
      mention.identifier = pair->identifier;
      mention.others = std::move(pair->others);
      for (Mention& other : mention.others) other.sector = sector;
      mention.how = "both parties";
      return;
    }
  }
  std::int32_t det = view_.child(mention.head, Deprel::det);
  bool definite = mention.kind == MentionKind::proper ||
                  (det >= 0 && view_.is_any(static_cast<std::size_t>(det), {"the", "this", "that", "these", "those"}));
  if (definite && mention.kind == MentionKind::role) {
    // "the militants", "the alliance": a named body that such words may refer to
    std::span<const Mention> before = mentions_before(mention.head);
    if (const Mention* named = discourse_.resolve_noun(view_, view_.lemma(mention.head), before)) {
      mention.code = named->code;
      mention.sector = named->sector;
      mention.identifier = named->identifier;
      mention.entity = named->entity;
      mention.how = "description of " + named->identifier;
      return;
    }
  }
  // "the presidents", "the three foreign ministers": of the states that were named together
  if (plural_office(mention)) {
    std::int32_t number = view_.child(mention.head, Deprel::nummod);
    std::size_t count = number == kNoWord ? 0 : count_of(view_, static_cast<std::uint32_t>(number));
    const Mention* same = discourse_.last_role(mention.role, lexicon_);
    const Mention* those = same != nullptr && same->plural ? same : discourse_.group(count);
    if (those != nullptr) {
      mention.code = those->code;
      mention.identifier = those->identifier;
      mention.others = those->others;
      for (Mention& other : mention.others) other.sector = mention.sector;
      mention.how = "those named together";
      return;
    }
  }
  // "In Bogota the government apologised": of the place that the sentence puts them in.
  if (const Mention* place = place_before(mention.head)) {
    mention.code = place->code;
    mention.how += ", place:" + lower_ascii(view_.form(place->head));
    return;
  }
  bool titled = mention.kind == MentionKind::proper;
  if (const Mention* same = definite && !titled ? discourse_.last_role(mention.role, lexicon_) : nullptr) {
    mention.code = same->code;
    mention.how = "same role before";
    if (mention.person && same->person) {
      mention.identifier = same->identifier;
      mention.antecedent = same->antecedent;  // the record shows the name
    }
    return;
  }
  bool foreign = mention.sector == "IGO" || mention.sector == "JRN" || mention.sector == "NGO";
  bool owned = view_.child(mention.head, Deprel::nmod_poss) != kNoWord;
  bool of_state = mention.sector == "GOV" || mention.sector == "MIL" || mention.sector == "LEG" ||
                  mention.sector == "JUD" || mention.sector == "COP" || mention.sector == "OPP";
  // "the government", "the army": of the state last spoken of; a title, police, rebels and crowds: of the state that
  // the article is about.
  if (definite && !titled && of_state) {
    if (const Mention* state = discourse_.focus_state(view_, mentions_before(mention.head))) {
      mention.code = state->code;
      mention.how = "state in focus";
      return;
    }
  }
  std::string home = discourse_.home();
  if (!foreign && !owned && !home.empty()) {
    mention.code = home;
    mention.how += ", state of the article";
  } else if (titled && of_state) {
    if (const Mention* state = discourse_.focus_state(view_, mentions_before(mention.head))) mention.code = state->code;
  }
}

// A town or state that stands in the same clause before this word, as a place: "in Bogota the government ...".
const Mention* MentionFinder::place_before(std::uint32_t word) const {
  std::int32_t verb = view_.head(word);
  if (verb < 0 || view_.deprel(word) != Deprel::nsubj) return nullptr;
  for (const Mention& mention : mentions_before(word)) {
    bool in_clause = view_.head(mention.head) == verb && view_.deprel(mention.head) == Deprel::obl &&
                     view_.preposition_text(mention.head) == "in";
    if (in_clause && mention.entity >= 0 && !mention.code.empty() && mention.code != "---") return &mention;
  }
  return nullptr;
}

void MentionFinder::give_codes() {
  // Inner ones first would need a second pass for "the spokesman of the ministry of Kazakhstan": so two passes.
  for (int pass = 0; pass < 2; ++pass) {
    for (Mention& mention : found_) {
      if (mention.code.empty() && mention.kind != MentionKind::name) borrow_code(mention);
    }
  }
  for (Mention& mention : found_) {
    if (mention.code.empty()) code_from_article(mention);
    if (mention.code.empty()) mention.code = "---";
  }
}

}  // namespace longbow
