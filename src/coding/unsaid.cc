// Parties that a sentence leaves unsaid, looked for in their places: the purpose, the ground, the rest of the clause, the
// article. Each step that adds one says so in the trace.
// Covered by tests/cases/coding/articles.case and references.case.
#include <algorithm>
#include <array>

#include "coding/parties.h"
#include "coding/sentence_pass.h"

namespace longbow {
namespace {

bool domestic(std::string_view sector) {
  constexpr std::array<std::string_view, 11> kDomestic = {"REB", "UAF", "OPP", "PTY", "CVL", "COP",
                                                          "JUD", "EDU", "LAB", "REL", "SOC"};
  return std::find(kDomestic.begin(), kDomestic.end(), sector) != kDomestic.end();
}

bool one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

// Whether what stands below this word is told of another time, another clause or by comparison: nobody there undergoes
// the act.
bool leads_away(const SentenceView& view, std::uint32_t word, std::uint32_t act) {
  Deprel relation = view.deprel(word);
  switch (relation) {
    case Deprel::nsubj:
    case Deprel::nsubj_pass:
    case Deprel::nsubj_outer:
    case Deprel::obl_agent:
      return view.head(word) == static_cast<std::int32_t>(act);
    case Deprel::conj:
      return view.verbal(word) || view.head(word) == static_cast<std::int32_t>(act);
    case Deprel::parataxis:
    case Deprel::acl_relcl:
    case Deprel::appos:
    case Deprel::csubj:
      return true;
    case Deprel::advcl: {
      std::int32_t mark = view.child(word, Deprel::mark);
      return mark == kNoWord || !view.is(static_cast<std::uint32_t>(mark), "to");
    }
    default:
      return one_of(view.preposition_text(word),
                    {"after", "before", "during", "since", "until", "despite", "like", "unlike", "under", "within", "as",
                     "amid", "following", "than", "except", "besides", "including", "ahead_of", "by", "without", "beside",
                     "alongside", "because_of", "instead_of", "according_to", "through", "via"});
  }
}

bool in_clause_of(const SentenceView& view, std::uint32_t word, std::uint32_t act) {
  for (std::size_t steps = 0; word != act && steps <= view.size(); ++steps) {
    if (view.head(word) < 0 || leads_away(view, word, act)) return false;
    word = static_cast<std::uint32_t>(view.head(word));
  }
  return word == act;
}

// Types of which the ground may be the one that undergoes them: deeds, not words.
bool falls_on_ground(EventType type) {
  switch (type) {
    case EventType::assault:
    case EventType::aid:
    case EventType::mobilize:
    case EventType::coerce:
    case EventType::sanction:
    case EventType::protest:
      return true;
    default:
      return false;
  }
}

}  // namespace

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
  std::string_view cameo = judged.standing.cameo;
  // Courts and police: arrests, trials, verdicts, releases.
  bool of_authority = type == EventType::coerce || cameo == "115" || cameo == "116" || cameo == "0841";
  if ((!of_authority && !from_office) || !act.predication->passive || judged.recipients.empty() || !marked_.empty())
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

// "Five of the militants had been shot", "35 people were killed in the fighting", "a mutiny over pay": where nobody is
// named who fights or riots, those whom the article is about do; in an article about one country, its own.
void DocumentCoder::add_fighters(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  bool violent = type == EventType::assault || type == EventType::protest;
  std::string home = discourse_.home();
  if (!violent || home.empty() || !marked_.empty()) return;
  bool active = act.predication->form == PredicateForm::verb && !act.predication->passive && !act.mutual;
  bool own_subject = active && surface_subject(pass.view, act.head) != kNoWord && !act.predication->arguments.empty();
  auto telling = pass.view.lexicon().word_class("deaths");
  Symbol word = pass.view.lemma(act.head);
  bool deaths = telling && word != kNoSymbol && pass.view.lexicon().in_class(*telling, word, {});
  if (own_subject && !deaths) return;  // somebody does it, though nobody knows who
  // Of deaths the cause must be one of violence.
  if (deaths) {
    bool fought = false;
    for (std::uint32_t c : pass.view.children(act.head)) {
      const Act* cause = pass.view.deprel(c) == Deprel::obl ? pass.interpreter.read(c, true) : nullptr;
      fought |= cause != nullptr && cause->cameo >= "18";
    }
    if (!fought) return;
  }
  std::string victim = judged.recipients.empty() ? std::string() : judged.recipients.front().code;
  std::string other = discourse_.counterpart(victim.empty() || victim == "---" ? home : victim);
  if (type == EventType::protest || other.empty()) other = home;
  add_from_article(other, "fighters of the article", judged.actors, judged.trace);
  if (!judged.recipients.empty() || judged.actors.empty()) return;
  add_from_article(home, "fighters of the article", judged.recipients, judged.trace);
}

// "The documents were signed on Friday", "the truce took effect": by those who were named together last, or by the two
// that the article is about.
void DocumentCoder::add_both_sides(const Act& act, EventType type, JudgedAct& judged) const {
  bool told = type == EventType::support && act.predication->form == PredicateForm::verb && act.predication->passive;
  bool truce = judged.standing.cameo == "0871";
  bool undersigned = told && judged.standing.cameo == "057" && judged.recipients.empty() && marked_.empty();
  const Mention* those = undersigned ? discourse_.group(0) : nullptr;
  if (those != nullptr) {
    add_from_article(those->code, "those named together", judged.actors, judged.trace);
    for (const Mention& other : those->others)
      add_from_article(other.code, "those named together", judged.actors, judged.trace);
    return;
  }
  std::string home = discourse_.home(), other = home.empty() ? home : discourse_.counterpart(home);
  if (!marked_.empty() || !act.mutual || (!told && !truce) || other.empty() || other == home) return;
  add_from_article(home, "both sides of the article", judged.actors, judged.trace);
  add_from_article(other, "both sides of the article", judged.actors, judged.trace);
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

// "rejected the criticism": an answer is meant for whoever has just dealt with the one who gives it.
bool DocumentCoder::answer(EventType type, JudgedAct& judged) const {
  if (type != EventType::reject) return false;
  const std::string& code = judged.actors.front().code;
  auto names = [&](const std::vector<Entity>& entities) {
    return std::any_of(entities.begin(), entities.end(), [&](const Entity& e) { return e.code == code; });
  };
  for (auto earlier = told_.rbegin(); earlier != told_.rend(); ++earlier) {
    if (!names(earlier->recipients) || names(earlier->actors) || earlier->actors.empty()) continue;
    judged.recipients = earlier->actors;
    const Entity& first = judged.recipients.front();
    judged.trace.push_back({"reference", "answer to the act before", first.text, first.span});
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
  // A government does not agree with, reject or thank itself.
  bool own = !at_home && judged.actors.front().sector == "GOV" && other == code;
  if ((own || other.empty()) && answer(type, judged)) return;
  if (own && by_word(type)) return;
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

// "impounded an aircraft belonging to the Venezuelan president", "massed troops along its border with Congo": where the
// act's own places name nobody, the first of another party that is named in its clause.
void DocumentCoder::add_named_in_clause(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  if (!marked_.empty() || type == EventType::consult || type == EventType::cooperate) return;
  for (const Mention& mention : pass.mentions) {
    bool known = !mention.code.empty() && mention.code != "---" && mention.sector != "JRN" && mention.head != act.head;
    if (!known || (mention.locative && !falls_on_ground(type)) || !in_clause_of(pass.view, mention.head, act.head))
      continue;
    if (mention.head < act.head && !act.predication->passive) continue;
    bool own = std::any_of(judged.actors.begin(), judged.actors.end(),
                           [&](const Entity& a) { return a.code == mention.code; });
    if (own) continue;
    judged.recipients.push_back(entity_of(pass.context, mention));
    judged.trace.push_back(step(pass.context, "mention", "named in the clause", mention.words));
    return;
  }
}

namespace {

// Where the act happens, as its clause has it: "in Bamako", "in a Sarajevo market", "on Ecuador's soil".
const Mention* ground_of(const SentenceView& view, const std::vector<Mention>& mentions, const Act& act) {
  for (const Mention& mention : mentions) {
    bool state = mention.code.size() == 3 && mention.code != "---" && mention.entity >= 0;
    if (!state || !in_clause_of(view, mention.head, act.head)) continue;
    if (mention.locative && mention.sector.empty() && !view.preposition_text(mention.head).empty()) return &mention;
    std::int32_t up = view.head(mention.head);
    Deprel relation = view.deprel(mention.head);
    bool modifies = relation == Deprel::compound || relation == Deprel::nmod_poss || relation == Deprel::amod;
    if (modifies && up >= 0 &&
        one_of(view.preposition_text(static_cast<std::size_t>(up)), {"in", "at", "near", "on", "outside", "inside"}))
      return &mention;
  }
  return nullptr;
}

}  // namespace

// "gunmen stormed a school in Bamako": people and things of no known country are of the country that it happens in.
void DocumentCoder::settle_on_ground(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  if (!marked_.empty() || !falls_on_ground(type)) return;
  const Mention* ground = ground_of(pass.view, pass.mentions, act);
  if (ground == nullptr) return;
  auto settle = [&](Entity& entity) {
    entity.code = ground->code;
    judged.trace.push_back(step(pass.context, "mention", "of the place", ground->words));
  };
  for (Entity& entity : judged.actors) {
    if (entity.code == "---" && domestic(entity.sector)) settle(entity);
  }
  for (Entity& entity : judged.recipients) {
    if (entity.code == "---") settle(entity);
  }
}

}  // namespace longbow
