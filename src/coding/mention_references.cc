// Descriptions and pronouns, by what the sentence and the article have named before; and the user's own marks.
// Covered by tests/cases/coding/references.case.
#include <algorithm>
#include <array>

#include "coding/mention_finder.h"

namespace longbow {
namespace {

// Nouns by which a state, and no other kind of actor, is described.
constexpr std::array<std::string_view, 8> kStateNouns = {"country", "nation",     "state",   "republic",
                                                         "kingdom", "government", "emirate", "sultanate"};

}  // namespace

// "both leaders", "the two armies", "the sides"
bool MentionFinder::two_meant(std::uint32_t word) const {
  std::int32_t det = view_.child(word, {Deprel::det, Deprel::cc_preconj});
  if (det < 0) return false;
  if (view_.is(static_cast<std::size_t>(det), "both")) return true;
  if (!view_.is_any(static_cast<std::size_t>(det), {"the", "these", "those"})) return false;
  std::int32_t number = view_.child(word, Deprel::nummod);
  return number >= 0 ? view_.is(static_cast<std::size_t>(number), "two") : view_.is(word, "side");
}

// "The two signed", "both signed": without a noun.
bool MentionFinder::two_alone(std::uint32_t word) const {
  switch (view_.deprel(word)) {
    case Deprel::nsubj:
    case Deprel::nsubj_pass:
    case Deprel::obj:
    case Deprel::iobj:
    case Deprel::obl:
    case Deprel::nmod:
      break;
    default:
      return false;
  }
  if (view_.child(word, Deprel::nmod) != kNoWord) return false;  // "the two of them", "both of the camps"
  if (view_.is(word, "both")) return view_.upos(word) == Upos::det || view_.upos(word) == Upos::pron;
  std::int32_t det = view_.child(word, Deprel::det);
  return view_.is(word, "two") && det >= 0 && view_.is(static_cast<std::size_t>(det), "the");
}

// The pair that such words stand for, as one mention with the other inside.
std::optional<Mention> MentionFinder::both_parties(std::uint32_t word) const {
  std::vector<Mention> parties = discourse_.two_parties(view_, word, mentions_before(word));
  if (parties.size() != 2) return std::nullopt;
  for (Mention& party : parties) {
    if (!party.antecedent) party.antecedent = view_.bytes(party.words);
    if (party.sector.empty() && party.entity >= 0 &&
        entity(static_cast<std::uint32_t>(party.entity)).kind == EntityKind::state)
      party.sector = "GOV";
    party.locative = false;
  }
  Mention mention = parties[0];
  mention.others.assign(1, parties[1]);
  mention.head = word;
  mention.words = view_.upos(word) == Upos::noun ? noun_phrase(word) : Span{word, word + 1};
  mention.kind = MentionKind::description;
  mention.how = "both parties";
  mention.plural = true;
  mention.person = false;
  return mention;
}

void MentionFinder::find_references() {
  std::vector<Mention> added;
  for (std::uint32_t w = 0; w < view_.size(); ++w) {
    Mention* known = at(w);
    bool vague = known != nullptr && known->code == "---" &&
                 (known->kind == MentionKind::common || known->kind == MentionKind::proper);
    if (taken_[w] || (known != nullptr && !vague)) continue;
    if (two_alone(w)) {
      if (auto pair = both_parties(w)) added.push_back(std::move(*pair));
      continue;
    }
    std::span<const Mention> here = mentions_before(w);
    const Mention* meant = nullptr;
    Mention mention;
    mention.head = w;
    mention.words = {w, w + 1};
    if (view_.upos(w) == Upos::pron && (view_.xpos(w) == Xpos::prp || view_.xpos(w) == Xpos::prp_s)) {
      std::string pronoun = lower_ascii(view_.form(w));
      if (view_.deprel(w) == Deprel::expl || pronoun == "i" || pronoun == "we" || pronoun == "us" || pronoun == "our" ||
          pronoun == "you" || pronoun == "your" || pronoun == "my" || pronoun == "me") {
        continue;  // the speaker's, once he is known
      }
      // What is cancelled, signed or held is a thing, seldom an actor.
      if (pronoun == "it" && view_.deprel(w) == Deprel::nsubj_pass) continue;
      mention.kind = MentionKind::pronoun;
      mention.how = "pronoun";
      meant = discourse_.resolve_pronoun(pronoun, view_, w, here);
    } else if (view_.upos(w) == Upos::noun || vague) {
      std::int32_t det = view_.child(w, Deprel::det);
      if (det < 0 || !view_.is_any(static_cast<std::size_t>(det), {"the", "this", "that", "these", "both"})) continue;
      mention.kind = MentionKind::description;
      mention.words = noun_phrase(w);
      mention.how = "description";
      meant = discourse_.resolve_noun(view_, view_.lemma(w), here);
      bool both = view_.xpos(w) == Xpos::nns &&
                  view_.is_any(w, {"side", "country", "nation", "neighbour", "neighbor", "government", "state", "party",
                                   "leader", "power", "capital", "foe", "rival", "army", "navy", "man", "woman",
                                   "enemy", "ally", "delegation", "faction", "colleague", "counterpart"});
      if (both && meant == nullptr && two_meant(w)) {
        if (auto pair = both_parties(w)) {
          if (vague)
            *known = std::move(*pair);
          else
            added.push_back(std::move(*pair));
          continue;
        }
      }
      bool state_noun =
          std::any_of(kStateNouns.begin(), kStateNouns.end(), [&](std::string_view n) { return view_.is(w, n); });
      if (meant == nullptr && state_noun) meant = discourse_.focus_state(view_, here);
    }
    if (meant == nullptr) continue;
    if (view_.is_any(w, {"they", "them", "their"})) mention.others = meant->others;
    mention.antecedent = meant->antecedent ? *meant->antecedent : view_.bytes(meant->words);
    mention.entity = meant->entity;
    mention.code = meant->code;
    mention.sector = meant->sector;
    mention.identifier = meant->identifier;
    mention.person = meant->person;
    mention.plural = meant->plural;
    mention.gender = meant->gender;
    mention.role = meant->role;
    if (mention.sector.empty() && meant->entity >= 0 &&
        entity(static_cast<std::uint32_t>(meant->entity)).kind == EntityKind::state)
      mention.sector = "GOV";
    if (vague)
      *known = std::move(mention);
    else
      added.push_back(std::move(mention));
  }
  found_.insert(found_.end(), added.begin(), added.end());
}

// "its army", once "its" is understood.
void MentionFinder::take_owners_code() {
  for (Mention& mention : found_) {
    if (mention.code != "---") continue;
    std::int32_t owner = view_.child(mention.head, Deprel::nmod_poss);
    if (owner == kNoWord) continue;
    const Mention* known = at(static_cast<std::size_t>(owner));
    if (known == nullptr || known->code == "---" || known->code.empty()) continue;
    mention.code = known->code;
    if (mention.plural) mention.others = known->others;
    mention.how += ", owner:" + lower_ascii(view_.form(static_cast<std::size_t>(owner)));
  }
}

// The user's own actors: the mention whose head heads the marked words is theirs; where there is none, one is made.
void MentionFinder::mark() {
  Span sentence = view_.bytes({0, static_cast<std::uint32_t>(view_.size())});
  for (const MarkedSpan& marked : marked_) {
    if (!marked.bytes.overlaps(sentence)) continue;  // most are another sentence's
    Span words{0, 0};
    for (std::uint32_t w = 0; w < view_.size(); ++w) {
      if (!view_.parse().words[w].span.overlaps(marked.bytes)) continue;
      words = words.empty() ? Span{w, w + 1} : cover(words, {w, w + 1});
    }
    if (words.empty()) continue;
    std::uint32_t head = view_.head_of(words);
    // A marked phrase may begin with a preposition or verb: the first nominal below its head stands for it.
    if (!view_.nominal(head)) {
      for (std::uint32_t w = words.begin; w < words.end; ++w) {
        if (view_.nominal(w)) {
          head = w;
          break;
        }
      }
    }
    Mention* mention = at(head);
    if (mention == nullptr) {
      Mention made;
      made.head = head;
      made.words = words;
      made.kind = MentionKind::user;
      made.how = "marked";
      found_.push_back(made);
      mention = &found_.back();
      const Mention* inner = nullptr;
      for (const Mention& one : found_) {
        bool inside =
            words.contains(one.head) && one.head != head && !one.code.empty() && one.code != "---" && !one.locative;
        if (inside && (inner == nullptr || (inner->entity < 0 && one.entity >= 0))) inner = &one;
      }
      if (inner != nullptr && inner->entity >= 0) {
        mention->code = inner->code;
        mention->sector = inner->sector;
        mention->identifier = inner->identifier;
      } else {
        borrow_code(*mention);
      }
      if (mention->code.empty()) mention->code = "---";
    }
    if (!marked.code.empty()) mention->code = marked.code;
    mention->words = words;
    mention->marked = true;
    mention->marked_role = marked.role;
    mention->locative = false;
  }
}

}  // namespace longbow
