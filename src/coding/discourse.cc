// References within the article: the latest fitting mention, subjects first. Covered by
// tests/cases/coding/references.case.
#include <algorithm>

#include "coding/mention.h"
#include "text/tokens.h"

namespace longbow {
namespace {

bool is_subject(const SentenceView& view, std::uint32_t word) {
  switch (view.deprel(word)) {
    case Deprel::nsubj:
    case Deprel::nsubj_pass:
    case Deprel::nsubj_outer:
      return true;
    default:
      return false;
  }
}

bool coded(const Mention& mention) { return !mention.code.empty() && mention.code != "---"; }

// One of several within a country: rebels, parties, movements.
bool side(const Mention& mention) {
  return mention.sector == "REB" || mention.sector == "PTY" || mention.sector == "OPP" || mention.sector == "UAF";
}

bool a_state(const Mention& mention, const SentenceView& view) {
  return mention.entity >= 0 &&
         view.lexicon().entities()[static_cast<std::size_t>(mention.entity)].kind == EntityKind::state;
}

}  // namespace

namespace {

constexpr std::size_t kRemembered = 2000;   // referents
constexpr std::size_t kDyads = 20;          // pairs that had to do with each other
constexpr std::uint32_t kRecent = 2;        // sentences
constexpr std::size_t kLastParties = 5;     // among which the two of "both sides" are looked for
constexpr std::size_t kReadAhead = 20'000;  // bytes: an article, not a book

// How often a party must be named for the article to be about it, and how often, beside the first, the second must.
constexpr double kEnough = 3, kSecond = 0.5;

}  // namespace

void Discourse::count_parties(const Lexicon& lexicon, std::string_view text, double weight) {
  std::vector<std::string> words = tokenize_phrase(text.substr(0, kReadAhead));
  std::vector<std::string_view> forms(words.begin(), words.end());
  std::vector<NameMatch> matches;
  for (std::size_t w = 0; w < forms.size(); ++w) {
    matches.clear();
    lexicon.match_names(forms, w, false, matches);
    if (matches.empty()) continue;
    // A state before anything else of that name, a person by the office held on that day.
    std::string code;
    bool state = false;
    for (const NameMatch& match : matches) {
      const LexiconEntity& entity = lexicon.entities()[match.entity];
      if (entity.kind == EntityKind::framework || match.kind == NameKind::later) continue;
      if (entity.kind == EntityKind::person) {
        for (const Office& office : entity.offices) {
          if (code.empty() && office.period.holds(published_)) code = office.code;
        }
      } else if (code.empty() || entity.kind == EntityKind::state) {
        code = entity.code;
        state = entity.kind == EntityKind::state || entity.kind == EntityKind::place;
      }
    }
    if (!code.empty() && code != "---") parties_[code] += weight;
    if (state) states_.insert(code);
    w = matches.front().words.end - 1;
  }
}

// States before bodies where both are named as often; the first in the alphabet where nothing else decides.
std::string Discourse::most_named(std::string_view but_for, bool state, double at_least) const {
  std::string best;
  double most = 0;
  for (const auto& [code, weight] : parties_) {
    bool fits = code != but_for && (!state || states_.contains(code)) && weight >= at_least;
    bool before = weight > most || (weight == most && states_.contains(code) && !states_.contains(best));
    if (fits && before) {
      best = code;
      most = weight;
    }
  }
  return best;
}

std::string Discourse::home() const { return most_named("", true, kEnough); }

void Discourse::remember_dyad(const std::string& a, const std::string& b, std::uint32_t sentence) {
  if (a == b || a == "---" || b == "---") return;
  dyads_.push_back({a, b, sentence});
  if (dyads_.size() > kDyads) dyads_.pop_front();
}

// Nobody where it had to do with several in that sentence.
std::string Discourse::last_partner(const std::string& code) const {
  std::string partner;
  std::uint32_t now = referents_.empty() ? 0 : referents_.back().sentence, then = 0;
  for (auto it = dyads_.rbegin(); it != dyads_.rend(); ++it) {
    if (it->a != code && it->b != code) continue;
    if (!partner.empty() && it->sentence != then) break;
    if (it->sentence + kRecent < now + 1) break;
    const std::string& other = it->a == code ? it->b : it->a;
    if (!partner.empty() && partner != other) return "";
    partner = other;
    then = it->sentence;
  }
  return partner;
}

std::string Discourse::counterpart(const std::string& code) const {
  auto weight = [&](const std::string& party) { return parties_.find(party)->second; };
  // Of two that are named as often it is the one that this party had to do with last, else nobody can say which.
  auto alone = [&](const std::string& party) {
    return std::none_of(parties_.begin(), parties_.end(), [&](const auto& other) {
      return other.first != party && other.first != code && other.second >= weight(party);
    });
  };
  std::string first = most_named("", false, kEnough);
  if (first != code) return !first.empty() && alone(first) ? first : last_partner(code);
  std::string second = most_named(code, false, std::max(kEnough, kSecond * weight(code)));
  if (!second.empty()) return alone(second) ? second : std::string();
  if (std::string partner = last_partner(code); !partner.empty()) return partner;
  return states_.contains(code) ? code : std::string();
}

namespace {

// A mention as it is remembered: with where it stands, and with the parties beside it, for a plural to mean them all.
Mention with_company(const SentenceView& view, const std::vector<Mention>& mentions, const Mention& first) {
  Mention out = first;
  out.antecedent = view.bytes(first.words);
  for (Mention& other : out.others) {
    if (!other.antecedent) other.antecedent = view.bytes(other.words);  // those of a sentence before have theirs
  }
  if (view.deprel(first.head) == Deprel::conj || !coded(first)) return out;
  for (std::uint32_t word : view.conjuncts(first.head)) {
    const Mention* beside = mention_at(mentions, word);
    if (word == first.head || beside == nullptr || !coded(*beside) || beside->code == first.code) continue;
    bool there =
        std::any_of(out.others.begin(), out.others.end(), [&](const Mention& m) { return m.code == beside->code; });
    if (there) continue;
    out.others.push_back(*beside);
    out.others.back().others.clear();
    out.others.back().antecedent = view.bytes(beside->words);
  }
  return out;
}

}  // namespace

void Discourse::remember(const SentenceView& view, const std::vector<Mention>& mentions, std::uint32_t sentence) {
  for (const Mention& mention : mentions) {
    if (mention.kind == MentionKind::pronoun || mention.kind == MentionKind::description) continue;
    if (mention.kind == MentionKind::user && !coded(mention)) continue;
    Referent referent{with_company(view, mentions, mention), {}, sentence, is_subject(view, mention.head)};
    // Of "the foreign minister, Adel al-Jubeir," the name is what "he" means.
    for (std::uint32_t c : view.children(mention.head)) {
      const Mention* name = mention.kind == MentionKind::role && mention.person && view.deprel(c) == Deprel::appos &&
                                    view.proper(c)
                                ? mention_at(mentions, c)
                                : nullptr;
      if (name != nullptr) referent.mention.antecedent = view.bytes(name->words);
    }
    if (mention.person && (mention.kind == MentionKind::name || mention.kind == MentionKind::proper)) {
      for (std::uint32_t w = mention.words.begin; w < mention.words.end; ++w) {
        if (view.proper(w)) referent.last_name = lower_ascii(view.form(w));
      }
    }
    referents_.push_back(std::move(referent));
  }
  while (referents_.size() > kRemembered) referents_.pop_front();
}

template <class Fits>
const Mention* Discourse::latest(Fits fits) const {
  // The last three sentences: a subject there comes before anything else; further back the latest wins.
  const Referent* best = nullptr;
  std::uint32_t now = referents_.empty() ? 0 : referents_.back().sentence;
  for (auto it = referents_.rbegin(); it != referents_.rend(); ++it) {
    if (!fits(*it)) continue;
    if (best == nullptr) best = &*it;
    if (it->sentence != best->sentence && it->sentence + 2 < now) break;
    if (it->subject && it->sentence == best->sentence) {
      best = &*it;  // the earliest subject of that sentence
    }
    if (it->sentence < best->sentence) break;
  }
  return best ? &best->mention : nullptr;
}

const Mention* Discourse::person_named(std::string_view last_name) const {
  std::string key = lower_ascii(last_name);
  for (auto it = referents_.rbegin(); it != referents_.rend(); ++it) {
    if (it->last_name == key) return &it->mention;
  }
  return nullptr;
}

bool Discourse::knows(std::int32_t entity) const {
  return std::any_of(referents_.begin(), referents_.end(),
                     [&](const Referent& referent) { return referent.mention.entity == entity; });
}

const Mention* Discourse::last_of(std::string_view code) const {
  for (auto it = referents_.rbegin(); it != referents_.rend(); ++it) {
    if (it->mention.code == code && it->mention.kind != MentionKind::adjective) return &it->mention;
  }
  return nullptr;
}

const Mention* Discourse::last_role(Symbol role, const Lexicon& lexicon) const {
  if (role == kNoSymbol) return nullptr;
  std::string_view wanted = lexicon.text(role);
  auto fits = [&](Symbol other) {
    if (other == kNoSymbol) return false;
    std::string_view text = lexicon.text(other);
    return text == wanted ||
           (text.size() > wanted.size() && text.ends_with(wanted) && text[text.size() - wanted.size() - 1] == '_');
  };
  for (auto it = referents_.rbegin(); it != referents_.rend(); ++it) {
    if (fits(it->mention.role) && coded(it->mention)) return &it->mention;
  }
  return nullptr;
}

std::vector<Mention> Discourse::two_parties(const SentenceView& view, std::uint32_t word,
                                            std::span<const Mention> here) const {
  std::vector<const Mention*> candidates;
  auto add = [&](const Mention& mention) {
    bool place = mention.locative && mention.kind == MentionKind::capital;
    bool party = coded(mention) && !place && mention.sector != "JRN" && mention.kind != MentionKind::pronoun &&
                 mention.kind != MentionKind::description;
    bool there = std::any_of(candidates.begin(), candidates.end(), [&](const Mention* m) {
      bool sides = m->entity >= 0 && mention.entity >= 0 && m->entity != mention.entity && side(*m) && side(mention);
      return m->code == mention.code && !sides;
    });
    if (party && !there && candidates.size() < kLastParties) candidates.push_back(&mention);
  };
  // "Trump telephoned the two leaders": he is neither of them.
  bool acts = is_subject(view, word);
  std::vector<std::string_view> others;
  for (const Mention& mention : here) {
    if (!acts && is_subject(view, mention.head)) others.push_back(mention.code);
  }
  for (auto it = here.rbegin(); it != here.rend(); ++it) add(*it);
  for (auto it = referents_.rbegin(); it != referents_.rend(); ++it) add(it->mention);
  std::erase_if(candidates, [&](const Mention* m) {
    return std::find(others.begin(), others.end(), m->code) != others.end();
  });
  auto weight = [&](const Mention* m) {
    auto it = parties_.find(m->code);
    return it == parties_.end() ? 0.0 : it->second;
  };
  std::stable_sort(candidates.begin(), candidates.end(),
                   [&](const Mention* a, const Mention* b) { return weight(a) > weight(b); });
  std::vector<Mention> out;
  for (std::size_t i = 0; i < std::min<std::size_t>(2, candidates.size()); ++i) out.push_back(*candidates[i]);
  return out;
}

const Mention* Discourse::group(std::size_t number) const {
  for (auto it = referents_.rbegin(); it != referents_.rend(); ++it) {
    std::size_t members = it->mention.others.size() + 1;
    bool named = coded(it->mention) && !it->mention.locative && members > 1;
    if (named && (number == 0 || members == number)) return &it->mention;
  }
  return nullptr;
}

const Mention* Discourse::resolve_pronoun(std::string_view pronoun, const SentenceView& view, std::uint32_t word,
                                          std::span<const Mention> here) const {
  bool human = pronoun == "he" || pronoun == "she" || pronoun == "his" || pronoun == "her" || pronoun == "him" ||
               pronoun == "himself" || pronoun == "herself" || pronoun == "hers";
  bool many =
      pronoun == "they" || pronoun == "their" || pronoun == "them" || pronoun == "themselves" || pronoun == "theirs";
  char gender = pronoun[0] == 'h' && (pronoun == "he" || pronoun == "his" || pronoun == "him" || pronoun == "himself")
                    ? 'm'
                : human ? 'f'
                        : '\0';
  auto fits = [&](const Mention& mention) {
    if (mention.kind == MentionKind::pronoun || mention.kind == MentionKind::adjective) return false;
    if (human) return mention.person && (mention.gender == 0 || mention.gender == gender);
    if (many) return mention.plural || !mention.others.empty() || (!mention.person && !mention.locative);
    return !mention.person && !mention.plural && coded(mention);
  };
  // In this sentence: a subject before the pronoun, else the latest that fits.
  const Mention* near = nullptr;
  for (const Mention& mention : here) {
    if (mention.head >= word || mention.words.contains(word) || !fits(mention)) continue;
    if (mention.locative && !human) continue;
    bool subject = is_subject(view, mention.head);
    if (near == nullptr || subject || !is_subject(view, near->head)) near = &mention;
  }
  if (near != nullptr) return near;
  return latest(
      [&](const Referent& referent) { return fits(referent.mention) && (human || !referent.mention.locative); });
}

const Mention* Discourse::resolve_noun(const SentenceView& view, Symbol noun, std::span<const Mention> here) const {
  if (noun == kNoSymbol) return nullptr;
  const auto& entities = view.lexicon().entities();
  auto fits = [&](const Mention& mention) {
    if (mention.entity < 0) return false;
    const auto& nouns = entities[static_cast<std::size_t>(mention.entity)].nouns;
    return std::find(nouns.begin(), nouns.end(), noun) != nouns.end();
  };
  for (auto it = here.rbegin(); it != here.rend(); ++it) {
    if (fits(*it)) return &*it;
  }
  return latest([&](const Referent& referent) { return fits(referent.mention); });
}

const Mention* Discourse::focus_state(const SentenceView& view, std::span<const Mention> here) const {
  for (const Mention& mention : here) {
    if (a_state(mention, view) && !mention.locative && is_subject(view, mention.head)) return &mention;
  }
  auto named = [&](const Referent& referent) {
    return a_state(referent.mention, view) && referent.mention.kind != MentionKind::adjective;
  };
  if (const Mention* subject =
          latest([&](const Referent& r) { return named(r) && r.subject && !r.mention.locative; })) {
    return subject;
  }
  if (const Mention* any = latest(named)) return any;
  for (const Mention& mention : here) {
    if (a_state(mention, view)) return &mention;
  }
  return nullptr;
}

}  // namespace longbow
