// Judging one act: told by whom, standing how, and whether the parties are such that it is a political event. What the
// sentence leaves unsaid is looked for in its place: the purpose, the ground, the article.
// Covered by tests/cases/coding/*.case and tests/quiet.
#include <algorithm>
#include <array>

#include "coding/sentence_pass.h"

namespace longbow {
namespace {

// Types that are done by saying so.
bool verbal(EventType type) {
  switch (type) {
    case EventType::agree:
    case EventType::support:
    case EventType::request:
    case EventType::accuse:
    case EventType::reject:
    case EventType::threaten:
      return true;
    default:
      return false;
  }
}

// Types whose acts are words and signatures: where they are said or signed is not whom they are meant for.
bool by_word(EventType type) { return verbal(type) || type == EventType::concede || type == EventType::retreat; }

// "agreed in London": but a frame that asks for the place has it ("opened an embassy in London").
bool only_a_place(const std::vector<Mention>& mentions, const Act& act, std::uint32_t word) {
  const Mention* mention = mention_at(mentions, word);
  bool asked = act.frame != nullptr && !act.frame->recipient.empty();
  return !asked && mention != nullptr && mention->locative && mention->kind == MentionKind::capital && !mention->marked;
}

bool domestic(std::string_view sector) {
  constexpr std::array<std::string_view, 11> kDomestic = {"REB", "UAF", "OPP", "PTY", "CVL", "COP",
                                                          "JUD", "EDU", "LAB", "REL", "SOC"};
  return std::find(kDomestic.begin(), kDomestic.end(), sector) != kDomestic.end();
}

// "Israeli air strikes killed": what a nation does is done by the nation.
bool deed(const SentenceView& view, std::uint32_t word) {
  if (view.upos(word) != Upos::noun || view.lemma(word) == kNoSymbol) return false;
  for (const PredicateEntry& entry : view.lexicon().predicates(PredicateForm::noun, view.lemma(word))) {
    for (std::uint32_t frame : entry.frames) {
      if (entry.second == kNoSymbol && view.lexicon().frames()[frame].cameo.starts_with("19")) return true;
    }
  }
  return false;
}

// How much of a political actor somebody is: an office, a body or a side counts, a chef or a cement firm does not,
// whatever his country.
enum class Weight { nobody, private_person, public_actor };

Weight weight_of(const SentenceView& view, const Mention& mention) {
  auto is_any = [&](std::initializer_list<std::string_view> sectors) {
    return std::find(sectors.begin(), sectors.end(), mention.sector) != sectors.end();
  };
  if (mention.marked) return Weight::public_actor;
  // Robbers and a single gunman do it to those whom they meet.
  bool alone = mention.sector == "UAF" && view.xpos(mention.head) == Xpos::nn;
  if (mention.entity < 0 && mention.code == "---" && (alone || mention.sector == "CRM")) return Weight::private_person;
  if (is_any({"BUS", "MNC", "CVL", "MED", "EDU", "JRN", "LAB", "AGR", "HLH", "SOC"})) {
    bool named_side = mention.entity >= 0 && mention.sector == "CVL";  // Palestinians, settlers, Kurds
    return named_side ? Weight::public_actor : Weight::private_person;
  }
  if (mention.entity >= 0 && mention.kind != MentionKind::adjective) {
    bool place = view.lexicon().entities()[static_cast<std::size_t>(mention.entity)].kind == EntityKind::place;
    return place && mention.sector.empty() ? Weight::private_person : Weight::public_actor;
  }
  if (!mention.sector.empty()) return Weight::public_actor;
  if (mention.kind == MentionKind::adjective) return Weight::public_actor;  // "the French attack"
  if (mention.kind == MentionKind::common || mention.kind == MentionKind::proper)
    return mention.code == "---" ? Weight::nobody
           : deed(view, mention.head) ? Weight::public_actor
                                      : Weight::private_person;
  return mention.code == "---" ? Weight::nobody : Weight::public_actor;
}

// "crashed into a block of flats, killing 15": what follows from a mishap nobody has done.
bool from_mishap(const SentenceView& view, const Act& act) {
  auto mishap = view.lexicon().word_class("mishap");
  std::int32_t up = view.head(act.head);
  if (!mishap || up < 0 || view.xpos(act.head) != Xpos::vbg) return false;
  Symbol lemma = view.lemma(static_cast<std::size_t>(up));
  return lemma != kNoSymbol && view.lexicon().in_class(*mishap, lemma, {});
}

// Without a country or body, only those who are political by trade say something of politics.
bool nobody_known(const std::vector<Entity>& entities) {
  return std::all_of(entities.begin(), entities.end(), [](const Entity& e) {
    bool by_trade = e.sector == "REB" || e.sector == "UAF" || e.sector == "OPP" || e.sector == "IGO" || e.sector == "NGO";
    return e.code == "---" && !by_trade;
  });
}

// Storms, films and strikers: whose country's name stands beside them does not make them act for it.
bool no_agent(const SentenceView& view, const std::vector<Mention>& mentions, const Act& act) {
  auto word_class = view.lexicon().word_class("no_agent");
  if (!word_class) return false;
  auto is_one = [&](std::uint32_t word) {
    return view.lemma(word) != kNoSymbol && view.lexicon().in_class(*word_class, view.lemma(word), {});
  };
  for (std::uint32_t word : act.actors) {
    const Mention* mention = mention_at(mentions, word);
    if (mention == nullptr || (mention->kind == MentionKind::name && mention->entity >= 0)) continue;
    for (std::uint32_t w = mention->words.begin; w < mention->words.end; ++w) {
      if (is_one(w)) return true;
    }
  }
  std::int32_t subject = act.predication->form == PredicateForm::verb && !act.predication->passive
                             ? surface_subject(view, act.head)
                             : kNoWord;
  return subject != kNoWord && is_one(static_cast<std::uint32_t>(subject));
}

Weight heaviest(const SentenceView& view, const std::vector<Mention>& mentions,
                const std::vector<std::uint32_t>& words) {
  Weight best = Weight::nobody;
  for (std::uint32_t w : words) {
    if (const Mention* mention = mention_at(mentions, w))
      best = std::max(best, weight_of(view, *mention));
    else
      best = Weight::public_actor;  // "we": a speaker who is quoted
  }
  return best;
}

// "its territory", said of the actor: a word that refers back to one of the actors is no other party.
bool refers_to_any(const std::vector<Mention>& mentions, std::uint32_t word, const std::vector<std::uint32_t>& actors) {
  const Mention* mention = mention_at(mentions, word);
  if (mention == nullptr || (mention->kind != MentionKind::pronoun && mention->kind != MentionKind::description))
    return false;
  return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
    const Mention* actor = mention_at(mentions, a);
    return actor != nullptr && actor->code == mention->code && actor->code != "---" && actor->entity == mention->entity;
  });
}

bool same_party(const Entity& a, const Entity& b) {
  // "Moscow rejected Russia's claim": one government under two names.
  if (a.code != "---" && a.code == b.code && a.sector == "GOV" && b.sector == "GOV" &&
      (a.identifier == b.identifier || a.identifier.empty() || b.identifier.empty()))
    return true;
  return a.span == b.span || (a.code != "---" && a.code == b.code && a.sector == b.sector &&
                              a.identifier == b.identifier && a.text == b.text);
}

}  // namespace

// What is refused, demanded, planned or failed has not happened, nor has what hangs on it without a subject of its own:
// "refused to follow Moscow in recognising ...".
bool DocumentCoder::below_the_unreal(Pass& pass, const Act& act) const {
  const SentenceView& view = pass.view;
  if (view.child(act.head, {Deprel::nsubj, Deprel::nsubj_pass, Deprel::nmod_poss}) != kNoWord) return false;
  std::int32_t up = view.head(act.head);
  for (std::size_t steps = 0; up >= 0 && steps < view.size(); ++steps) {
    auto word = static_cast<std::uint32_t>(up);
    if (pass.unreal.contains(word)) return true;
    if (view.verbal(word) && view.child(word, {Deprel::nsubj, Deprel::nsubj_pass}) != kNoWord) return false;
    up = view.head(word);
  }
  return false;
}

// "donated ventilators to help Ethiopia": whom the purpose of giving names is who receives.
void DocumentCoder::add_beneficiary(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  if (type != EventType::aid && type != EventType::agree && type != EventType::cooperate) return;
  for (std::uint32_t c : pass.view.children(act.head)) {
    std::int32_t mark = pass.view.child(c, Deprel::mark), object = pass.view.child(c, Deprel::obj);
    if (pass.view.deprel(c) != Deprel::advcl || mark == kNoWord || object == kNoWord ||
        !pass.view.is(static_cast<std::uint32_t>(mark), "to"))
      continue;
    std::vector<std::uint32_t> words;
    pass.interpreter.ends(static_cast<std::uint32_t>(object), words);
    std::erase_if(words, [&](std::uint32_t w) { return refers_to_any(pass.mentions, w, act.actors); });
    judged.recipients = entities(pass, words, nullptr, judged.trace);
    if (!judged.recipients.empty()) return;
  }
}

// A party that the sentence leaves unsaid, as the article last named it; nothing where it never did.
void DocumentCoder::add_from_article(std::string_view code, std::string_view rule, std::vector<Entity>& to,
                                     std::vector<TraceStep>& trace) const {
  const Mention* named = discourse_.last_of(code);
  if (named == nullptr) return;
  Entity entity;
  entity.code = code;
  entity.sector = named->sector;
  entity.identifier = named->identifier;
  entity.text = document_.text.substr(named->antecedent->begin, named->antecedent->size());
  entity.span = points_.from_bytes(*named->antecedent);
  trace.push_back({"reference", std::string(rule), entity.text, entity.span});
  to.push_back(std::move(entity));
}

// "Some 40 opposition members were arrested": by whom is not said where everybody knows, the state on whose ground it
// is.
void DocumentCoder::add_authority(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  // "The president was overthrown": by people of his own.
  auto toppling = pass.view.lexicon().word_class("toppling");
  Symbol verb = pass.view.lemma(act.head);
  bool from_office = type == EventType::assault && !judged.recipients.empty() && toppling && verb != kNoSymbol &&
                     pass.view.lexicon().in_class(*toppling, verb, {});
  if ((type != EventType::coerce && !from_office) || !act.predication->passive || judged.recipients.empty() ||
      !marked_.empty())
    return;
  const Mention* ground = nullptr;
  for (const Mention& mention : pass.mentions) {
    bool state = mention.locative && mention.code.size() == 3 && mention.code != "---" &&
                 pass.view.dominates(act.head, mention.head);
    if (state && ground == nullptr) ground = &mention;
  }
  bool public_recipient = heaviest(pass.view, pass.mentions, act.recipients) == Weight::public_actor;
  std::string home = from_office ? judged.recipients.front().code : discourse_.home();
  if (from_office && home != "---")
    return add_from_article(home, "from office by his own", judged.actors, judged.trace);
  if (ground != nullptr && public_recipient) {
    judged.actors.push_back(entity_of(pass.context, *ground));
    judged.trace.push_back(step(pass.context, "reference", "authority of the place", ground->words));
  } else if (!home.empty()) {
    add_from_article(home, "authority of the article's country", judged.actors, judged.trace);
  }
}

// "expelled the ambassador and moved tanks to the border": what a sentence does to nobody in particular it does to
// those that it has just named as undergoing another act of the same party or of the same kind.
bool DocumentCoder::share_recipient(const Pass& pass, EventType type, JudgedAct& judged) const {
  auto acts = [&](std::string_view code) {
    return std::any_of(judged.actors.begin(), judged.actors.end(), [&](const Entity& a) { return a.code == code; });
  };
  auto also_acts = [&](const Entity& one) { return acts(one.code); };
  for (auto earlier = pass.told->rbegin(); earlier != pass.told->rend(); ++earlier) {
    bool related = earlier->types.front() == type ||
                   std::any_of(earlier->actors.begin(), earlier->actors.end(), also_acts);
    bool another = std::none_of(earlier->recipients.begin(), earlier->recipients.end(),
                                [&](const Entity& r) { return acts(r.code) || r.code == "---"; });
    if (!related || !another || earlier->recipients.empty()) continue;
    judged.recipients = earlier->recipients;
    const Entity& first = judged.recipients.front();
    judged.trace.push_back({"reference", "recipient of the act before", first.text, first.span});
    return true;
  }
  return false;
}

// In an article about two parties, what one does without naming anybody it does to the other; in one about a single
// country, to that country itself, whether one of its own does it or somebody from abroad.
void DocumentCoder::add_party_of_article(const Pass& pass, EventType type, JudgedAct& judged) const {
  if (type == EventType::consult || type == EventType::cooperate || !marked_.empty()) return;
  const std::string& code = judged.actors.front().code;
  if (code == "---" || share_recipient(pass, type, judged)) return;
  // Rebels, parties, crowds and courts have to do with their own state first.
  bool at_home = domestic(judged.actors.front().sector) && discourse_.home() == code;
  std::string other = at_home ? code : discourse_.counterpart(code);
  bool acts = std::any_of(judged.actors.begin() + 1, judged.actors.end(),
                          [&](const Entity& a) { return a.code == other; });
  if (!other.empty() && !acts) add_from_article(other, "party of the article", judged.recipients, judged.trace);
}

// Where a blow or help names nobody that it falls on, it falls on the state whose ground it is on.
void DocumentCoder::add_place_as_recipient(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  if (type != EventType::assault && type != EventType::aid) return;
  for (const Mention& mention : pass.mentions) {
    if (!mention.locative || mention.code.empty() || mention.code == "---" ||
        !pass.view.dominates(act.head, mention.head))
      continue;
    bool own = std::any_of(judged.actors.begin(), judged.actors.end(),
                           [&](const Entity& a) { return a.code == mention.code; });
    if (own) return;
    judged.recipients.push_back(entity_of(pass.context, mention));
    judged.trace.push_back(step(pass.context, "mention", "place as recipient", mention.words));
    return;
  }
}

std::optional<JudgedAct> DocumentCoder::judge(Pass& pass, const Act& act, WhyNot& why) {
  auto dropped = [&](WhyNot reason) {
    why = reason;
    return std::nullopt;
  };
  if (act.cameo.empty()) return dropped(WhyNot::no_act);
  JudgedAct judged;
  judged.act = &act;
  std::vector<Speech> speech;
  const Mention* speaker = nullptr;
  judged.attribution = attribute(pass, act.head, speech, &speaker);
  judged.standing = standing_of(pass.view, pass.interpreter, ontology_, act, speech,
                                pass.quotes.inside[act.head] && speaker != nullptr);
  const CameoCode* code = ontology_.find(judged.standing.cameo);
  if (code == nullptr || code->type == EventType::none) return dropped(WhyNot::no_act);

  if (below_the_unreal(pass, act)) judged.standing.auxiliary |= kHypothetical;
  judged.actors = entities(pass, act.actors, speaker, judged.trace);
  // "Russia would be welcome to join, NATO said": what is said to be welcome is so to the speaker.
  bool evaluation = act.predication->form == PredicateForm::adj || (act.predication->passive && verbal(code->type));
  if (judged.actors.empty() && speaker != nullptr && evaluation) {
    judged.actors.push_back(judged.attribution.back().speaker);
  }
  std::vector<std::uint32_t> others = act.recipients;
  std::erase_if(others, [&](std::uint32_t w) {
    return refers_to_any(pass.mentions, w, act.actors) || (by_word(code->type) && only_a_place(pass.mentions, act, w));
  });
  judged.recipients = entities(pass, others, speaker, judged.trace);
  // "will not negotiate with Hamas" is no mutual act any more.
  bool mutual = act.mutual && judged.standing.rule.find("refuse") == std::string::npos;
  if (mutual) {
    judged.actors.insert(judged.actors.end(), judged.recipients.begin(), judged.recipients.end());
    judged.recipients.clear();
  }
  if (judged.standing.speaker_acts && speaker != nullptr) {
    judged.recipients = judged.actors;
    judged.actors = {judged.attribution.back().speaker};
  }
  if (judged.recipients.empty() && !act.mutual) add_beneficiary(pass, act, code->type, judged);
  if (judged.recipients.empty() && !act.mutual) add_place_as_recipient(pass, act, code->type, judged);
  std::erase_if(judged.recipients, [&](const Entity& r) {
    return std::any_of(judged.actors.begin(), judged.actors.end(), [&](const Entity& a) {
      return a.span == r.span || (marked_.empty() && same_party(a, r));  // the user's two ends stay two
    });
  });
  if (judged.actors.empty()) add_authority(pass, act, code->type, judged);
  if (judged.actors.empty()) return dropped(WhyNot::no_actor);
  if (judged.recipients.empty() && !mutual) add_party_of_article(pass, code->type, judged);
  Weight doer = heaviest(pass.view, pass.mentions, act.actors),
         other = heaviest(pass.view, pass.mentions, act.recipients);
  if (judged.standing.speaker_acts || act.actors.empty()) doer = Weight::public_actor;
  // Strikes, protests and flights are what private persons do in politics; so are blows and help across a border.
  std::string_view cameo = judged.standing.cameo;
  bool theirs = code->type == EventType::protest || cameo == "082" || cameo == "133" || cameo == "0352" ||
                cameo == "1052" || cameo == "1033" || cameo == "075";
  bool abroad = (code->type == EventType::aid || code->type == EventType::assault) && !judged.recipients.empty() &&
                judged.actors.front().code != "---" && judged.recipients.front().code != "---" &&
                judged.actors.front().code != judged.recipients.front().code;
  bool crowd = (theirs || abroad) && doer == Weight::private_person;
  if (!crowd && doer != Weight::public_actor && other != Weight::public_actor) return dropped(WhyNot::no_party);
  if (doer == Weight::nobody && marked_.empty()) return dropped(WhyNot::no_party);
  bool unknown = nobody_known(judged.actors) && nobody_known(judged.recipients) && code->type != EventType::protest;
  if (marked_.empty() && (unknown || from_mishap(pass.view, act))) return dropped(WhyNot::no_party);
  if (marked_.empty() && no_agent(pass.view, pass.mentions, act)) return dropped(WhyNot::no_party);
  if (act.mutual && judged.actors.size() < 2 && judged.standing.cameo.starts_with("19"))
    return dropped(WhyNot::no_recipient);
  return judged;
}

}  // namespace longbow
