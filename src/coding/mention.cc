// How mentions are found: names by the lexicon's trie, roles by their lemmas, other nouns by the nationality that goes
// with them, then descriptions and pronouns by what the article said before. A mention's code comes from its own name,
// else from what stands beside it (nationality, "of"), else from the article.
// Covered by tests/cases/coding/mentions.case and references.case.
#include "coding/mention.h"

#include <algorithm>
#include <array>

namespace longbow {
namespace {

constexpr std::array<std::string_view, 20> kPlacePrepositions = {
    "in", "at", "near", "around", "outside", "inside", "across", "within", "along", "off", "throughout", "into",
    "through", "via", "from", "to", "over", "on", "onto", "toward"};

bool place_preposition(std::string_view text, std::size_t first_n) {
  auto end = kPlacePrepositions.begin() + static_cast<std::ptrdiff_t>(first_n);
  return std::find(kPlacePrepositions.begin(), end, text) != end;
}
constexpr std::size_t kStrictlyLocative = 11;  // the first ones make any state a place

// Nouns by which a state, and no other kind of actor, is described.
constexpr std::array<std::string_view, 8> kStateNouns = {"country", "nation", "state", "republic",
                                                         "kingdom", "government", "emirate", "sultanate"};

class Finder {
 public:
  Finder(const SentenceView& view, const Discourse& discourse, const std::vector<MarkedSpan>& marked,
         const std::vector<TimeMention>& times)
      : view_(view), lexicon_(view.lexicon()), discourse_(discourse), marked_(marked), taken_(view.size(), false) {
    for (const TimeMention& time : times) take(time.words);
    dateline_ = dateline_end();
  }

  std::vector<Mention> run() {
    find_names();
    find_roles();
    find_crowds();
    find_proper_and_common();
    std::sort(found_.begin(), found_.end(), [](const Mention& a, const Mention& b) { return a.head < b.head; });
    give_codes();
    find_references();
    take_owners_code();
    mark();
    std::sort(found_.begin(), found_.end(), [](const Mention& a, const Mention& b) { return a.head < b.head; });
    return std::move(found_);
  }

 private:
  void take(Span words) { std::fill(taken_.begin() + words.begin, taken_.begin() + words.end, true); }
  void find_names();
  void add_framework(const NameMatch& match);
  void add_name(const std::vector<NameMatch>& matches);
  void find_roles();
  void find_crowds();
  void find_proper_and_common();
  void give_codes();
  void take_owners_code();
  void find_references();
  void mark();

  std::uint32_t head_of(Span words) const;
  Span noun_phrase(std::uint32_t head) const;
  const LexiconEntity& entity(std::uint32_t index) const { return lexicon_.entities()[index]; }
  void use_office(Mention& mention, const LexiconEntity& person) const;
  bool is_locative(std::uint32_t head, bool strictly) const;
  Mention* at(std::size_t word);
  bool borrow_code(Mention& mention);
  bool borrow_from(Mention& mention, std::uint32_t word, std::string_view how);
  void code_from_article(Mention& mention);
  bool attached_title(std::uint32_t word) const;
  std::uint32_t dateline_end() const;

  const SentenceView& view_;
  const Lexicon& lexicon_;
  const Discourse& discourse_;
  const std::vector<MarkedSpan>& marked_;
  std::vector<bool> taken_;  // words that belong to a name already
  std::uint32_t dateline_ = 0;
  std::vector<Mention> found_;
};

std::uint32_t Finder::head_of(Span words) const {
  for (std::uint32_t w = words.begin; w < words.end; ++w) {
    std::int32_t up = view_.head(w);
    if (up < 0 || !words.contains(static_cast<std::uint32_t>(up))) return w;
  }
  return words.end - 1;
}

// The head with what stands before it and belongs to it, and the rest of a name after it.
Span Finder::noun_phrase(std::uint32_t head) const {
  Span span{head, head + 1};
  for (std::uint32_t c : view_.children(head)) {
    switch (view_.deprel(c)) {
      case Deprel::compound:
      case Deprel::amod:
      case Deprel::nmod_desc:
      case Deprel::nummod:
      case Deprel::nmod_poss:
        if (c < head) span = cover(span, view_.subtree(c));
        break;
      case Deprel::flat:
        span = cover(span, view_.subtree(c));
        break;
      default:
        break;
    }
  }
  return span;
}

void Finder::use_office(Mention& mention, const LexiconEntity& person) const {
  const Office* best = nullptr;
  for (const Office& office : person.offices) {
    if (office.period.holds(discourse_.published())) {
      best = &office;
      break;
    }
  }
  if (best != nullptr) {
    mention.code = best->code;
    mention.sector = best->sector;
    mention.how = "office:" + best->title;
  } else if (!person.offices.empty()) {
    // Out of office on this day: still of that country, but of no sector that we could be sure of.
    mention.code = person.offices.front().code;
    mention.sector = discourse_.published() ? "ELI" : person.offices.front().sector;
    mention.how = "former office:" + person.offices.front().title;
  }
  mention.person = true;
  mention.gender = person.gender;
}

bool Finder::is_locative(std::uint32_t head, bool strictly) const {
  std::string_view preposition = view_.preposition_text(head);
  if (preposition.empty()) return false;
  return place_preposition(preposition, strictly ? kStrictlyLocative : kPlacePrepositions.size());
}

// "TEL AVIV-- ", "BEIJING (Reuters) - " at the head of a sentence: where and for whom it was written, not who acts.
std::uint32_t Finder::dateline_end() const {
  for (std::uint32_t w = 1; w < std::min<std::size_t>(view_.size(), 9); ++w) {
    std::string_view form = view_.form(w);
    if (form == "-" || form == "--" || form == "–" || form == "—" || form == ":") {
      std::string_view first = view_.form(0);
      bool capitals = first.size() > 1 && std::all_of(first.begin(), first.end(), [](char c) { return c < 'a' || c > 'z'; });
      bool spaced = view_.parse().words[w].space_after && (form != "-" || view_.parse().words[w - 1].space_after);
      return capitals && spaced ? w : 0;
    }
    if (view_.verbal(w) || view_.upos(w) == Upos::aux) return 0;
  }
  return 0;
}

void Finder::add_name(const std::vector<NameMatch>& matches) {
  auto published = discourse_.published();
  const NameMatch* best = nullptr;
  int best_rank = -1;
  for (const NameMatch& match : matches) {
    const LexiconEntity& e = entity(match.entity);
    if (e.kind == EntityKind::framework) continue;
    if (match.kind == NameKind::later && !discourse_.knows(static_cast<std::int32_t>(match.entity)) &&
        !attached_title(match.words.begin)) {
      continue;
    }
    int rank = 0;
    if (match.period.from || match.period.to) rank += match.period.holds(published) ? 1 : -2;
    if (e.kind != EntityKind::place) rank += 4;
    if (discourse_.knows(static_cast<std::int32_t>(match.entity))) rank += 3;
    if (e.kind == EntityKind::person) {
      bool in_office = std::any_of(e.offices.begin(), e.offices.end(), [&](const Office& o) { return o.period.holds(published); });
      rank += in_office ? 2 : 0;
    }
    if (match.kind == NameKind::name || match.kind == NameKind::adjective) rank += 1;
    if (rank > best_rank) {
      best = &match;
      best_rank = rank;
    }
  }
  if (best == nullptr) {
    for (const NameMatch& match : matches) {
      if (entity(match.entity).kind == EntityKind::framework) return add_framework(match);
    }
    return;
  }
  const LexiconEntity& e = entity(best->entity);
  Mention mention;
  mention.words = best->words;
  mention.head = head_of(best->words);
  // A common word that only looks like a name ("us", "turkey") is caught by capitals; verbs in capitals are caught here.
  if (view_.upos(mention.head) == Upos::verb || view_.upos(mention.head) == Upos::aux) return;
  mention.entity = static_cast<std::int32_t>(best->entity);
  mention.identifier = e.name;
  mention.code = e.code;
  mention.sector = e.kind == EntityKind::state ? "GOV" : e.sector;
  mention.how = "name";
  switch (best->kind) {
    case NameKind::adjective:
      mention.kind = MentionKind::adjective;
      break;
    case NameKind::capital:
    case NameKind::seat:
      mention.kind = MentionKind::capital;
      mention.how = best->kind == NameKind::capital ? "capital" : "seat";
      break;
    case NameKind::people:
      mention.plural = true;
      if (e.kind == EntityKind::state) mention.sector = "CVL";
      mention.how = "people";
      break;
    default:
      break;
  }
  if (e.kind == EntityKind::person) use_office(mention, e);
  if (e.kind == EntityKind::place) {
    mention.code = e.code;
    mention.sector = "";
    mention.kind = MentionKind::capital;
    mention.how = "place";
    mention.locative = true;
  }
  if (mention.words.end <= dateline_) mention.locative = true;
  if (!mention.locative && (e.kind == EntityKind::state || best->kind == NameKind::capital)) {
    bool capital = best->kind == NameKind::capital;
    mention.locative = is_locative(mention.head, !capital);
    if (mention.locative) mention.sector = "";
  }
  // An unknown person may carry a known surname; first names before it belong to the mention: "Anna Merkel" is not Merkel.
  if (e.kind == EntityKind::person && (best->kind == NameKind::surname || best->kind == NameKind::later)) {
    std::uint32_t first = best->words.begin;
    if (first > 0 && view_.proper(first - 1) && !taken_[first - 1] && view_.deprel(first - 1) != Deprel::nmod_desc &&
        (view_.head(first - 1) == static_cast<std::int32_t>(mention.head) || view_.head(first) == static_cast<std::int32_t>(first - 1)) &&
        !lexicon_.match_role(view_.lemmas(), first - 1)) {
      return;
    }
  }
  take(best->words);
  found_.push_back(std::move(mention));
}

// A framework is no actor of itself, but a mission acts for the body that runs it: ISAF for NATO.
void Finder::add_framework(const NameMatch& match) {
  take(match.words);
  const LexiconEntity& framework = entity(match.entity);
  if (framework.framework_kind != "operation" && framework.framework_kind != "force_commitment") return;
  const auto& entities = lexicon_.entities();
  for (const std::string& parent : framework.parents) {
    auto body = std::find_if(entities.begin(), entities.end(), [&](const LexiconEntity& e) { return e.id == parent; });
    if (body == entities.end() || body->kind != EntityKind::organisation) continue;
    Mention mention;
    mention.words = match.words;
    mention.head = head_of(match.words);
    mention.entity = static_cast<std::int32_t>(body - entities.begin());
    mention.code = body->code;
    mention.sector = body->sector;
    mention.identifier = framework.name;
    mention.how = "mission of " + body->name;
    found_.push_back(std::move(mention));
    return;
  }
}

void Finder::find_names() {
  std::vector<NameMatch> matches;
  for (std::size_t w = 0; w < view_.size();) {
    matches.clear();
    lexicon_.match_names(view_.forms(), w, view_.headline(), matches);
    if (matches.empty()) {
      ++w;
      continue;
    }
    std::size_t end = matches.front().words.end;
    if (!taken_[w]) add_name(matches);
    w = end;
  }
}

// Whether a title of office stands right before this word.
bool Finder::attached_title(std::uint32_t word) const {
  for (std::uint32_t back = 1; back <= 3 && back <= word; ++back) {
    if (auto role = lexicon_.match_role(view_.lemmas(), word - back)) {
      if (role->words.end == word && role->form == RoleForm::person) return true;
    }
  }
  return false;
}

void Finder::find_roles() {
  for (std::uint32_t w = 0; w < view_.size();) {
    auto role = taken_[w] ? std::nullopt : lexicon_.match_role(view_.lemmas(), w);
    if (!role) {
      ++w;
      continue;
    }
    std::uint32_t head = head_of(role->words);
    w = role->words.end;
    if (role->form == RoleForm::adj || !view_.nominal(head) || view_.deprel(head) == Deprel::compound) continue;
    std::string sector(role->sector);
    // A title before a name: the name is the mention, the title gives it sector and role.
    std::int32_t up = view_.head(head);
    bool title = up >= 0 && view_.proper(static_cast<std::size_t>(up)) &&
                 (view_.deprel(head) == Deprel::nmod_desc || view_.deprel(head) == Deprel::compound ||
                  view_.deprel(head) == Deprel::flat);
    if (title) {
      if (Mention* named = at(static_cast<std::size_t>(up))) {
        named->words = cover(named->words, role->words);
        named->role = role->role;
        if (named->sector.empty() || named->sector == "ELI") named->sector = sector;
      } else {
        Mention mention;
        mention.head = static_cast<std::uint32_t>(up);
        mention.words = cover(noun_phrase(mention.head), role->words);
        mention.kind = MentionKind::proper;
        mention.sector = sector;
        mention.role = role->role;
        mention.person = true;
        mention.how = "title";
        found_.push_back(std::move(mention));
      }
      for (std::uint32_t i = role->words.begin; i < role->words.end; ++i) taken_[i] = true;
      continue;
    }
    Mention mention;
    mention.head = head;
    mention.words = cover(noun_phrase(head), role->words);
    mention.kind = MentionKind::role;
    mention.sector = sector;
    mention.role = role->role;
    bool plural = view_.xpos(head) == Xpos::nns || view_.xpos(head) == Xpos::nnps;
    mention.person = role->form == RoleForm::person && !plural;
    mention.plural = plural || role->form == RoleForm::people;
    mention.how = "role:" + std::string(role->id);
    found_.push_back(std::move(mention));
  }
}

Mention* Finder::at(std::size_t word) {
  for (Mention& mention : found_) {
    if (mention.head == word) return &mention;
  }
  return nullptr;
}

// "Tens of thousands marched": people, where nothing else is counted.
void Finder::find_crowds() {
  for (std::uint32_t w = 0; w < view_.size(); ++w) {
    if (taken_[w] || at(w) != nullptr || view_.deprel(w) != Deprel::nsubj) continue;
    if (!view_.is_any(w, {"thousand", "hundred", "dozen", "ten", "million", "score", "crowd", "mob"})) continue;
    bool counts_others = false;
    for (std::uint32_t c : view_.children(w)) {
      bool of = view_.deprel(c) == Deprel::nmod && view_.preposition_text(c) == "of";
      counts_others |= of && !view_.is_any(c, {"thousand", "hundred", "dozen", "million"});
    }
    if (counts_others) continue;
    Mention mention;
    mention.head = w;
    mention.words = view_.subtree(w);
    mention.kind = MentionKind::role;
    mention.sector = "CVL";
    mention.plural = true;
    mention.how = "crowd";
    found_.push_back(std::move(mention));
  }
}

// "its army", once "its" is understood.
void Finder::take_owners_code() {
  for (Mention& mention : found_) {
    if (mention.code != "---") continue;
    std::int32_t owner = view_.child(mention.head, Deprel::nmod_poss);
    if (owner == kNoWord) continue;
    const Mention* known = at(static_cast<std::size_t>(owner));
    if (known == nullptr || known->code == "---" || known->code.empty()) continue;
    mention.code = known->code;
    mention.how += ", owner:" + lower_ascii(view_.form(static_cast<std::size_t>(owner)));
  }
}

void Finder::find_proper_and_common() {
  for (std::uint32_t w = 0; w < view_.size(); ++w) {
    if (taken_[w] || at(w) != nullptr || view_.upos(w) == Upos::pron) continue;
    Deprel relation = view_.deprel(w);
    if (relation == Deprel::flat || relation == Deprel::compound || relation == Deprel::nmod_desc ||
        relation == Deprel::fixed || relation == Deprel::goeswith || relation == Deprel::obl_unmarked) {
      continue;
    }
    if (view_.proper(w)) {
      Mention mention;
      mention.head = w;
      mention.words = noun_phrase(w);
      mention.kind = MentionKind::proper;
      std::uint32_t last = mention.words.end - 1;
      if (const Mention* known = discourse_.person_named(view_.form(last))) {
        mention.code = known->code;
        mention.sector = known->sector;
        mention.identifier = known->identifier;
        mention.entity = known->entity;
        mention.role = known->role;
        mention.person = true;
        mention.gender = known->gender;
        mention.how = "named before";
      }
      found_.push_back(std::move(mention));
    } else if (view_.upos(w) == Upos::noun) {
      bool national = false;
      for (std::uint32_t c : view_.children(w)) {
        if (view_.deprel(c) != Deprel::amod && view_.deprel(c) != Deprel::compound && view_.deprel(c) != Deprel::nmod_poss) continue;
        national |= std::any_of(found_.begin(), found_.end(), [&](const Mention& m) { return m.head == c && !m.code.empty() && m.code != "---"; });
      }
      if (!national) continue;
      Mention mention;
      mention.head = w;
      mention.words = noun_phrase(w);
      mention.kind = MentionKind::common;
      mention.plural = view_.xpos(w) == Xpos::nns;
      found_.push_back(std::move(mention));
    }
  }
}

bool Finder::borrow_from(Mention& mention, std::uint32_t word, std::string_view how) {
  const Mention* other = nullptr;
  for (const Mention& one : found_) {
    if (one.head == word && &one != &mention) other = &one;
  }
  if (other == nullptr || other->code.empty() || other->code == "---") return false;
  // "Obama's ambassador" is an American one, but "the Taliban's spokesman" stays with the Taliban.
  mention.code = other->code;
  if (mention.entity < 0) mention.entity = other->kind == MentionKind::adjective ? -1 : mention.entity;
  if (mention.sector.empty() || (other->sector != "GOV" && !other->sector.empty() && !other->person &&
                                 (mention.sector == "GOV" || other->sector == "IGO"))) {
    if (!other->locative && !(other->kind == MentionKind::adjective && other->sector == "GOV")) mention.sector = other->sector;
  }
  mention.how = std::string(how) + ":" + lower_ascii(view_.form(word));
  if (how != "apposition" && how != "possessor") {
    for (std::uint32_t more : view_.conjuncts(word)) {
      const Mention* further = more == word ? nullptr : mention_at(found_, more);
      if (further != nullptr && further != &mention && further->code != "---" && !further->code.empty() && further->code != mention.code) {
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
bool Finder::borrow_code(Mention& mention) {
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
               view_.deprel(inner) == Deprel::nmod_poss) && borrow_from(mention, inner, how)) return true;
        }
      }
    }
    return false;
  };
  auto any = [](std::uint32_t) { return true; };
  auto of = [&](std::uint32_t c) { return view_.preposition_text(c) == "of" || view_.preposition_text(c) == "for"; };
  auto in = [&](std::uint32_t c) { std::string_view p = view_.preposition_text(c); return p == "in" || p == "at" || p == "from" || p == "to"; };
  if (each({Deprel::amod, Deprel::compound, Deprel::nmod_desc}, any, "nationality")) return true;
  if (each({Deprel::nmod_poss}, any, "possessor")) return true;
  if (each({Deprel::nmod, Deprel::obl}, of, "of")) return true;
  if (each({Deprel::appos, Deprel::flat}, any, "apposition")) return true;
  if (mention.kind != MentionKind::common && each({Deprel::nmod}, in, "in")) return true;
  // An apposition's own head: "Danial Akhmetov, the defence minister of Kazakhstan" read from the other side.
  if (view_.deprel(mention.head) == Deprel::appos && view_.head(mention.head) >= 0) {
    return borrow_from(mention, static_cast<std::uint32_t>(view_.head(mention.head)), "apposition");
  }
  return false;
}

void Finder::code_from_article(Mention& mention) {
  if (mention.kind != MentionKind::role && !(mention.kind == MentionKind::proper && mention.how == "title")) return;
  std::int32_t det = view_.child(mention.head, Deprel::det);
  bool definite = mention.kind == MentionKind::proper || (det >= 0 && view_.is_any(static_cast<std::size_t>(det), {"the", "this", "that", "these", "those"}));
  if (definite && mention.kind == MentionKind::role) {
    // "the militants", "the alliance": a named body that such words may refer to
    std::vector<Mention> before;
    for (const Mention& other : found_) {
      if (other.head < mention.head) before.push_back(other);
    }
    if (const Mention* named = discourse_.resolve_noun(view_, view_.lemma(mention.head), before)) {
      mention.code = named->code;
      mention.sector = named->sector;
      mention.identifier = named->identifier;
      mention.entity = named->entity;
      mention.how = "description of " + named->identifier;
      return;
    }
  }
  if (const Mention* same = definite ? discourse_.last_role(mention.role, lexicon_) : nullptr) {
    mention.code = same->code;
    mention.how = "same role before";
    if (mention.person && same->person) mention.identifier = same->identifier;
    return;
  }
  bool of_state = mention.sector == "GOV" || mention.sector == "MIL" || mention.sector == "LEG" || mention.sector == "JUD" ||
                  mention.sector == "COP" || mention.sector == "OPP";
  // Police, soldiers, rebels and crowds of an article about one country are that country's.
  std::string main = discourse_.main_party();
  bool owned = view_.child(mention.head, Deprel::nmod_poss) != kNoWord;
  if (!definite && !owned && !main.empty() && main.size() == 3 && mention.sector != "IGO" && mention.sector != "JRN" && mention.sector != "NGO") {
    mention.code = main;
    mention.how += ", main party of the article";
    return;
  }
  if (!definite || !of_state) return;
  std::vector<Mention> here;
  for (const Mention& other : found_) {
    if (other.head < mention.head) here.push_back(other);
  }
  if (const Mention* state = discourse_.focus_state(view_, here)) {
    mention.code = state->code;
    mention.how = "state in focus";
  }
}

void Finder::give_codes() {
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

void Finder::find_references() {
  std::vector<Mention> added;
  for (std::uint32_t w = 0; w < view_.size(); ++w) {
    Mention* known = at(w);
    bool vague = known != nullptr && known->code == "---" && (known->kind == MentionKind::common || known->kind == MentionKind::proper);
    if (taken_[w] || (known != nullptr && !vague)) continue;
    std::vector<Mention> here;
    for (const Mention& mention : found_) {
      if (mention.head < w) here.push_back(mention);
    }
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
      bool both = view_.is_any(static_cast<std::size_t>(det), {"the", "these", "both"}) && view_.is_any(w, {"side", "country", "nation", "neighbour", "neighbor", "government", "state", "party", "leader", "power", "capital", "foe", "rival"}) &&
                  view_.xpos(w) == Xpos::nns;
      if (both && meant == nullptr) {
        std::int32_t number = view_.child(w, {Deprel::nummod});
        bool two = view_.is(static_cast<std::size_t>(det), "both") || (number >= 0 && view_.is(static_cast<std::size_t>(number), "two")) || view_.is(w, "side");
        std::vector<Mention> parties = two ? discourse_.last_parties(2, here) : std::vector<Mention>{};
        if (parties.size() == 2) {
          if (!parties[0].antecedent) parties[0].antecedent = view_.bytes(parties[0].words);
          if (!parties[1].antecedent) parties[1].antecedent = view_.bytes(parties[1].words);
          mention = parties[0];
          mention.others.assign(1, parties[1]);
          mention.head = w;
          mention.words = noun_phrase(w);
          mention.kind = MentionKind::description;
          mention.how = "both parties";
          mention.plural = true;
          if (vague) *known = std::move(mention);
          else added.push_back(std::move(mention));
          continue;
        }
      }
      bool state_noun = std::any_of(kStateNouns.begin(), kStateNouns.end(), [&](std::string_view n) { return view_.is(w, n); });
      if (meant == nullptr && state_noun) meant = discourse_.focus_state(view_, here);
    }
    if (meant == nullptr) continue;
    mention.antecedent = meant->antecedent ? *meant->antecedent : view_.bytes(meant->words);
    mention.entity = meant->entity;
    mention.code = meant->code;
    mention.sector = meant->sector;
    mention.identifier = meant->identifier;
    mention.person = meant->person;
    mention.plural = meant->plural;
    mention.gender = meant->gender;
    mention.role = meant->role;
    if (mention.sector.empty() && meant->entity >= 0 && entity(static_cast<std::uint32_t>(meant->entity)).kind == EntityKind::state) mention.sector = "GOV";
    if (vague) *known = std::move(mention);
    else added.push_back(std::move(mention));
  }
  found_.insert(found_.end(), added.begin(), added.end());
}

// The user's own actors: the mention whose head heads the marked words is theirs; where there is none, one is made.
void Finder::mark() {
  for (const MarkedSpan& marked : marked_) {
    Span words{0, 0};
    for (std::uint32_t w = 0; w < view_.size(); ++w) {
      if (!view_.parse().words[w].span.overlaps(marked.bytes)) continue;
      words = words.empty() ? Span{w, w + 1} : cover(words, {w, w + 1});
    }
    if (words.empty()) continue;
    std::uint32_t head = head_of(words);
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
        bool inside = words.contains(one.head) && one.head != head && !one.code.empty() && one.code != "---" && !one.locative;
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

}  // namespace

std::vector<Mention> find_mentions(const SentenceView& view, const Discourse& discourse,
                                   const std::vector<MarkedSpan>& marked, const std::vector<TimeMention>& times) {
  return Finder(view, discourse, marked, times).run();
}

const Mention* mention_at(const std::vector<Mention>& mentions, std::size_t word) {
  for (const Mention& mention : mentions) {
    if (mention.head == word) return &mention;
  }
  return nullptr;
}

}  // namespace longbow
