// How mentions are found: names by the lexicon's trie, roles by their lemmas, other nouns by the nationality that goes
// with them. Their codes are mention_codes.cc's business, descriptions and pronouns mention_references.cc's.
// Covered by tests/cases/coding/mentions.case.
#include <algorithm>
#include <array>

#include "coding/mention_finder.h"

namespace longbow {
namespace {

constexpr std::array<std::string_view, 20> kPlacePrepositions = {
    "in",         "at",   "near",    "around", "outside", "inside", "across", "within", "along", "off",
    "throughout", "into", "through", "via",    "from",    "to",     "over",   "on",     "onto",  "toward"};

bool place_preposition(std::string_view text, std::size_t first_n) {
  auto end = kPlacePrepositions.begin() + static_cast<std::ptrdiff_t>(first_n);
  return std::find(kPlacePrepositions.begin(), end, text) != end;
}
constexpr std::size_t kStrictlyLocative = 11;  // the first ones make any state a place

}  // namespace

// The head with what stands before it and belongs to it, and the rest of a name after it.
Span MentionFinder::noun_phrase(std::uint32_t head) const {
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

void MentionFinder::use_office(Mention& mention, const LexiconEntity& person) const {
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

bool MentionFinder::is_locative(std::uint32_t head, bool strictly) const {
  std::string_view preposition = view_.preposition_text(head);
  if (preposition.empty()) return false;
  return place_preposition(preposition, strictly ? kStrictlyLocative : kPlacePrepositions.size());
}

// "TEL AVIV-- ", "BEIJING (Reuters) - " at the head of a sentence: where and for whom it was written, not who acts.
std::uint32_t MentionFinder::dateline_end() const {
  for (std::uint32_t w = 1; w < std::min<std::size_t>(view_.size(), 9); ++w) {
    std::string_view form = view_.form(w);
    if (form == "-" || form == "--" || form == "–" || form == "—" || form == ":") {
      std::string_view first = view_.form(0);
      bool capitals =
          first.size() > 1 && std::all_of(first.begin(), first.end(), [](char c) { return c < 'a' || c > 'z'; });
      bool spaced = view_.parse().words[w].space_after && (form != "-" || view_.parse().words[w - 1].space_after);
      return capitals && spaced ? w : 0;
    }
    if (view_.verbal(w) || view_.upos(w) == Upos::aux) return 0;
  }
  return 0;
}

void MentionFinder::add_name(const std::vector<NameMatch>& matches) {
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
      bool in_office =
          std::any_of(e.offices.begin(), e.offices.end(), [&](const Office& o) { return o.period.holds(published); });
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
  mention.head = view_.head_of(best->words);
  // A common word that only looks like a name ("us", "turkey") is caught by capitals; verbs in capitals are caught
  // here.
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
  if (!mention.locative && (e.kind == EntityKind::state || best->kind == NameKind::capital || best->kind == NameKind::seat)) {
    bool capital = best->kind == NameKind::capital;
    mention.locative = is_locative(mention.head, !capital);
    if (mention.locative) mention.sector = "";
  }
  // An unknown person may carry a known surname; first names before it belong to the mention: "Anna Merkel" is not
  // Merkel.
  if (e.kind == EntityKind::person && (best->kind == NameKind::surname || best->kind == NameKind::later)) {
    std::uint32_t first = best->words.begin;
    if (first > 0 && view_.proper(first - 1) && !taken_[first - 1] && view_.deprel(first - 1) != Deprel::nmod_desc &&
        (view_.head(first - 1) == static_cast<std::int32_t>(mention.head) ||
         view_.head(first) == static_cast<std::int32_t>(first - 1)) &&
        !lexicon_.match_role(view_.lemmas(), first - 1)) {
      return;
    }
  }
  take(best->words);
  found_.push_back(std::move(mention));
}

// A framework is no actor of itself, but a mission acts for the body that runs it: ISAF for NATO.
void MentionFinder::add_framework(const NameMatch& match) {
  take(match.words);
  const LexiconEntity& framework = entity(match.entity);
  if (framework.framework_kind != "operation" && framework.framework_kind != "force_commitment") return;
  const auto& entities = lexicon_.entities();
  for (const std::string& parent : framework.parents) {
    auto body = std::find_if(entities.begin(), entities.end(), [&](const LexiconEntity& e) { return e.id == parent; });
    if (body == entities.end() || body->kind != EntityKind::organisation) continue;
    Mention mention;
    mention.words = match.words;
    mention.head = view_.head_of(match.words);
    mention.entity = static_cast<std::int32_t>(body - entities.begin());
    mention.code = body->code;
    mention.sector = body->sector;
    mention.identifier = framework.name;
    mention.how = "mission of " + body->name;
    found_.push_back(std::move(mention));
    return;
  }
}

void MentionFinder::find_names() {
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
bool MentionFinder::attached_title(std::uint32_t word) const {
  for (std::uint32_t back = 1; back <= 3 && back <= word; ++back) {
    if (auto role = lexicon_.match_role(view_.lemmas(), word - back)) {
      if (role->words.end == word && role->form == RoleForm::person) return true;
    }
  }
  return false;
}

// The person whose name stands right behind a title and hangs on it.
const Mention* MentionFinder::name_behind(std::uint32_t word, std::uint32_t title) {
  for (const Mention& mention : found_) {
    if (mention.words.begin == word && mention.person && view_.dominates(title, mention.head)) return &mention;
  }
  return nullptr;
}

void MentionFinder::find_roles() {
  for (std::uint32_t w = 0; w < view_.size();) {
    auto role = taken_[w] ? std::nullopt : lexicon_.match_role(view_.lemmas(), w);
    if (!role) {
      ++w;
      continue;
    }
    std::uint32_t head = view_.head_of(role->words);
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
    const Mention* named = role->form == RoleForm::person ? name_behind(role->words.end, head) : nullptr;
    if (named != nullptr) {  // "U.S. Secretary of State James Baker"
      mention.words = cover(mention.words, named->words);
      mention.identifier = named->identifier;
      mention.entity = named->entity;
      mention.gender = named->gender;
      mention.code = named->code;
    }
    mention.sector = sector;
    mention.role = role->role;
    bool plural = view_.xpos(head) == Xpos::nns || view_.xpos(head) == Xpos::nnps;
    mention.person = role->form == RoleForm::person && !plural;
    mention.plural = plural || role->form == RoleForm::people;
    mention.how = "role:" + std::string(role->id);
    found_.push_back(std::move(mention));
  }
}

Mention* MentionFinder::at(std::size_t word) {
  for (Mention& mention : found_) {
    if (mention.head == word) return &mention;
  }
  return nullptr;
}

std::span<const Mention> MentionFinder::mentions_before(std::uint32_t word) const {
  auto end = std::partition_point(found_.begin(), found_.end(), [&](const Mention& m) { return m.head < word; });
  return {found_.begin(), end};
}

// "Tens of thousands marched": people, where nothing else is counted.
void MentionFinder::find_crowds() {
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

void MentionFinder::find_proper_and_common() {
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
        if (view_.deprel(c) != Deprel::amod && view_.deprel(c) != Deprel::compound &&
            view_.deprel(c) != Deprel::nmod_poss)
          continue;
        national |= std::any_of(found_.begin(), found_.end(),
                                [&](const Mention& m) { return m.head == c && !m.code.empty() && m.code != "---"; });
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

std::vector<Mention> find_mentions(const SentenceView& view, const Discourse& discourse,
                                   const std::vector<MarkedSpan>& marked, const std::vector<TimeMention>& times) {
  return MentionFinder(view, discourse, marked, times).run();
}

const Mention* mention_at(const std::vector<Mention>& mentions, std::size_t word) {
  for (const Mention& mention : mentions) {
    if (mention.head == word) return &mention;
  }
  return nullptr;
}

}  // namespace longbow
