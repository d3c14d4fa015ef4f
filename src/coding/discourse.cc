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

bool a_state(const Mention& mention, const SentenceView& view) {
  return mention.entity >= 0 &&
         view.lexicon().entities()[static_cast<std::size_t>(mention.entity)].kind == EntityKind::state;
}

}  // namespace

namespace {

constexpr std::size_t kRemembered = 2000;  // referents

// An article is about one party, or about two, only where little else is named.
constexpr double kMainShare = 0.55, kBothShare = 0.75, kSecondShare = 0.2, kEnough = 3;

double sum_of(const std::map<std::string, double, std::less<>>& parties) {
  double sum = 0;
  for (const auto& [code, weight] : parties) sum += weight;
  return sum;
}

}  // namespace

void Discourse::read_title(const Lexicon& lexicon, std::string_view title) {
  std::vector<std::string> words = tokenize_phrase(title);
  std::vector<std::string_view> forms(words.begin(), words.end());
  std::vector<NameMatch> matches;
  for (std::size_t w = 0; w < forms.size(); ++w) {
    matches.clear();
    lexicon.match_names(forms, w, false, matches);
    if (matches.empty()) continue;
    const LexiconEntity& entity = lexicon.entities()[matches.front().entity];
    if (entity.kind == EntityKind::state || entity.kind == EntityKind::organisation ||
        entity.kind == EntityKind::group) {
      if (!entity.code.empty() && entity.code != "---") parties_[entity.code] += 2;
    }
    w = matches.front().words.end - 1;
  }
}

std::string Discourse::main_party() const {
  double sum = sum_of(parties_);
  auto most = std::max_element(parties_.begin(), parties_.end(),
                               [](const auto& a, const auto& b) { return a.second < b.second; });
  bool clear = most != parties_.end() && most->second >= kEnough && most->second >= kMainShare * sum;
  return clear ? most->first : std::string();
}

std::string Discourse::other_party(std::string_view code) const {
  auto own = parties_.find(code);
  if (own == parties_.end()) return "";
  const std::pair<const std::string, double>* other = nullptr;
  for (const auto& party : parties_) {
    if (party.first != code && (other == nullptr || party.second > other->second)) other = &party;
  }
  double sum = sum_of(parties_);
  bool clear = other != nullptr && other->second + own->second >= kBothShare * sum && sum >= kEnough &&
               std::min(other->second, own->second) >= kSecondShare * sum;
  return clear ? other->first : std::string();
}

void Discourse::remember(const SentenceView& view, const std::vector<Mention>& mentions, std::uint32_t sentence) {
  for (const Mention& mention : mentions) {
    if (coded(mention) && mention.sector != "JRN") parties_[mention.code] += is_subject(view, mention.head) ? 2 : 1;
    if (mention.kind == MentionKind::pronoun || mention.kind == MentionKind::description) continue;
    if (mention.kind == MentionKind::user && !coded(mention)) continue;
    Referent referent{mention, {}, sentence, is_subject(view, mention.head)};
    referent.mention.antecedent = view.bytes(mention.words);
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

std::vector<Mention> Discourse::last_parties(std::size_t count, std::span<const Mention> here) const {
  std::vector<Mention> out;
  auto add = [&](const Mention& mention) {
    bool party = coded(mention) && !mention.locative && mention.kind != MentionKind::pronoun &&
                 mention.kind != MentionKind::description;
    bool there = std::any_of(out.begin(), out.end(), [&](const Mention& m) { return m.code == mention.code; });
    if (party && !there && out.size() < count) out.push_back(mention);
  };
  for (auto it = here.rbegin(); it != here.rend(); ++it) add(*it);
  for (auto it = referents_.rbegin(); it != referents_.rend() && out.size() < count; ++it) add(it->mention);
  std::reverse(out.begin(), out.end());
  return out;
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
    if (many) return mention.plural || (!mention.person && !mention.locative);
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
