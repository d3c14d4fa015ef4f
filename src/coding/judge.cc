// Judging one act: told by whom, standing how, and whether the parties are such that it is a political event. Whom the
// sentence leaves unsaid, unsaid.cc looks for.
// Covered by tests/cases/coding/*.case and tests/quiet.
#include <algorithm>
#include <array>

#include "coding/parties.h"
#include "coding/sentence_pass.h"

namespace longbow {
namespace {

// "agreed in London": but a frame that asks for the place has it ("opened an embassy in London").
bool only_a_place(const std::vector<Mention>& mentions, const Act& act, std::uint32_t word) {
  const Mention* mention = mention_at(mentions, word);
  bool asked = act.frame != nullptr && !act.frame->recipient.empty();
  return !asked && mention != nullptr && mention->locative && mention->kind == MentionKind::capital && !mention->marked;
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
  const Mention* named = subject == kNoWord ? nullptr : mention_at(mentions, static_cast<std::size_t>(subject));
  if (named != nullptr && named->kind == MentionKind::name && named->entity >= 0) return false;  // Tamil Tigers
  return subject != kNoWord && is_one(static_cast<std::uint32_t>(subject));
}

bool several_countries(const std::vector<Entity>& actors) {
  return std::any_of(actors.begin(), actors.end(), [&](const Entity& e) {
    return e.code != "---" && e.code != actors.front().code && actors.front().code != "---";
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
  // "Washington was stirring up trouble, a general said": a frame of blame that names nobody who blames.
  bool evaluation = act.predication->form == PredicateForm::adj || (act.predication->passive && verbal(code->type)) ||
                    code->type == EventType::accuse;
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
  if (judged.recipients.empty() && !act.mutual) add_named_in_clause(pass, act, code->type, judged);
  settle_on_ground(pass, act, code->type, judged);
  std::erase_if(judged.recipients, [&](const Entity& r) {
    return std::any_of(judged.actors.begin(), judged.actors.end(), [&](const Entity& a) {
      return a.span == r.span || (marked_.empty() && same_party(a, r));  // the user's two ends stay two
    });
  });
  if (judged.actors.empty()) add_authority(pass, act, code->type, judged);
  if (judged.actors.empty()) add_both_sides(act, code->type, judged);
  if (judged.actors.empty()) add_fighters(pass, act, code->type, judged);
  if (judged.actors.empty()) return dropped(WhyNot::no_actor);
  if (judged.standing.cameo == "150" && several_countries(judged.actors)) {  // an exercise of several is a joint one
    judged.standing.cameo = "062";
    judged.standing.rule = "several=joint";
    code = ontology_.find("062");
  }
  if (judged.recipients.empty() && !mutual) add_party_of_article(pass, code->type, judged);
  // A promise that is nobody else's business is no act between parties.
  bool to_itself = judged.recipients.empty() || judged.recipients.front().code == judged.actors.front().code;
  if (act.frame == nullptr && judged.standing.cameo == "030" && to_itself && marked_.empty())
    return dropped(WhyNot::no_recipient);
  Weight doer = heaviest(pass.view, pass.mentions, act.actors),
         other = heaviest(pass.view, pass.mentions, act.recipients);
  if (judged.standing.speaker_acts || act.actors.empty()) doer = Weight::public_actor;
  // Strikes, protests and flights are what private persons do in politics; so are blows and help across a border.
  std::string_view cameo = judged.standing.cameo;
  bool theirs = code->type == EventType::protest || cameo == "082" || cameo == "133" || cameo == "0352" ||
                cameo == "1052" || cameo == "1033" || cameo == "075";
  bool abroad = (code->type == EventType::aid || code->type == EventType::assault) && !judged.recipients.empty() &&
                judged.actors.front().code != "---" && judged.recipients.front().code != "---" &&
                judged.actors.front().code != judged.recipients.front().code &&
                judged.actors.front().sector != "BUS" && judged.actors.front().sector != "MNC";
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
