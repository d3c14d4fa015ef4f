// The six steps over one sentence: mentions, predications, acts, standing and speech, records. Each act that no other
// has used up is judged, and becomes an event or a reason why not.
#include "coding/sentence.h"

#include <algorithm>
#include <set>

namespace longbow {

std::string_view name(WhyNot why) {
  switch (why) {
    case WhyNot::none: return "none";
    case WhyNot::no_predicate: return "no_predicate";
    case WhyNot::no_frame: return "no_frame";
    case WhyNot::no_act: return "no_act";
    case WhyNot::no_actor: return "no_actor";
    case WhyNot::no_party: return "no_party";
    case WhyNot::no_recipient: return "no_recipient";
    case WhyNot::filtered: return "filtered";
  }
  return "";
}

std::string_view explain(WhyNot why) {
  switch (why) {
    case WhyNot::none: return "coded";
    case WhyNot::no_predicate: return "no verb or noun of action";
    case WhyNot::no_frame: return "no frame for what is said";
    case WhyNot::no_act: return "what is said is no political act";
    case WhyNot::no_actor: return "nobody is named who does it";
    case WhyNot::no_party: return "nobody named has a code or a political role";
    case WhyNot::no_recipient: return "the act wants a recipient and has none";
    case WhyNot::filtered: return "set aside by a filter";
  }
  return "";
}

struct DocumentCoder::Pass {
  SentenceView view;
  std::vector<TimeMention> times;
  std::vector<Quantity> quantities;
  std::vector<Mention> mentions;
  Interpreter interpreter;
  std::vector<FrameworkMention> frameworks;
  Quotes quotes;
  SentenceContext context;
  std::set<std::uint32_t> unreal;  // predicates below a refusal, a demand, a plan

  Pass(const Parse& parse, const Lexicon& lexicon, const Ontology& ontology, bool headline, const Discourse& discourse,
       const std::vector<MarkedSpan>& marked)
      : view(parse, lexicon, headline), times(find_times(parse, discourse.published())), quantities(find_quantities(parse)),
        mentions(find_mentions(view, discourse, marked, times)), interpreter(view, mentions, ontology) {}
};

DocumentCoder::DocumentCoder(const Document& document, const CodePoints& points, const Lexicon& lexicon, const Ontology& ontology)
    : document_(document), points_(points), lexicon_(lexicon), ontology_(ontology), discourse_(document.date) {
  for (const UserMention& mention : document.mentions) marked_.push_back({points.to_bytes(mention.span), mention.code, mention.role});
  discourse_.read_title(lexicon, document.title);
}

// Which words stand between quotation marks; a quotation may go on from one sentence to the next of its paragraph.
DocumentCoder::Quotes DocumentCoder::follow_quotes(const SentenceView& view, std::uint32_t paragraph) {
  if (paragraph != paragraph_) {
    open_quote_ = false;
    last_speaker_.reset();
    paragraph_ = paragraph;
  }
  Quotes quotes;
  quotes.inside.assign(view.size(), false);
  for (std::uint32_t w = 0; w < view.size(); ++w) {
    std::string_view form = view.form(w);
    if (form == "“" || form == "``" || form == "«" || form == "„") open_quote_ = true;
    else if (form == "”" || form == "''" || form == "»") open_quote_ = false;
    else if (form == "\"") open_quote_ = !open_quote_;
    quotes.inside[w] = open_quote_;
  }
  return quotes;
}

bool DocumentCoder::filtered(const SentenceView& view, std::string& which) const {
  if (!marked_.empty()) return false;  // the user knows that there is something
  std::vector<std::pair<std::string_view, std::string_view>> weak;
  for (std::uint32_t w = 0; w < view.size(); ++w) {
    if (view.lemma(w) == kNoSymbol) continue;
    for (const FilterHit& hit : lexicon_.filters(view.lemma(w))) {
      for (const auto& [filter, word] : weak) {
        if (filter == hit.filter && word != view.form(w)) {
          which = std::string(filter) + ": " + std::string(word) + ", " + std::string(view.form(w));
          return true;
        }
      }
      if (hit.strong) {
        which = std::string(hit.filter) + ": " + std::string(view.form(w));
        return true;
      }
      weak.emplace_back(hit.filter, view.form(w));
    }
  }
  return false;
}

std::vector<const Act*> DocumentCoder::outermost_acts(Pass& pass) const {
  std::vector<const Act*> all;
  std::set<std::uint32_t> used;
  for (const Predication& predication : pass.interpreter.predications()) {
    const Act* act = pass.interpreter.read(predication.head, false);
    if (act == nullptr) continue;
    all.push_back(act);
    used.insert(act->consumed.begin(), act->consumed.end());
  }
  std::erase_if(all, [&](const Act* act) { return used.contains(act->head); });
  for (const Act* act : all) {
    bool unreal = act->hypothetical || act->negated || std::any_of(act->operators.begin(), act->operators.end(), [](const ActStep& one) {
      switch (one.rule->function) {
        case Operator::refuse:
        case Operator::threaten:
        case Operator::demand:
        case Operator::intent:
        case Operator::prevent: return true;
        default: return false;
      }
    });
    if (unreal) pass.unreal.insert(act->consumed.begin(), act->consumed.end());
  }
  return all;
}

std::vector<Attribution> DocumentCoder::attribute(Pass& pass, std::uint32_t word, std::vector<Speech>& speech,
                                                  const Mention** speaker) const {
  std::vector<Attribution> out;
  speech = speech_over(pass.view, pass.interpreter, word);
  for (const Speech& one : speech) {
    if (one.speakers.empty()) {
      std::int32_t subject = one.named && pass.view.verbal(one.word) ? surface_subject(pass.view, one.word) : kNoWord;
      if (subject != kNoWord && pass.view.upos(static_cast<std::size_t>(subject)) != Upos::pron) {
        auto head = static_cast<std::uint32_t>(subject);
        out.push_back({entity_of(pass.context, Span{head, head + 1}), one.kind});
      }
      continue;
    }
    for (std::uint32_t w : one.speakers) {
      const Mention* mention = mention_at(pass.mentions, w);
      if (mention == nullptr) continue;
      out.push_back({entity_of(pass.context, *mention), one.kind});
      *speaker = mention;
    }
  }
  if (speech.empty() && pass.quotes.inside[word] && last_speaker_) {
    out.push_back({last_speaker_entity_, AttributionKind::said});
    *speaker = &*last_speaker_;
  }
  return out;
}

std::vector<Entity> DocumentCoder::entities(Pass& pass, const std::vector<std::uint32_t>& words, const Mention* speaker,
                                            std::vector<TraceStep>& trace) const {
  std::vector<Entity> out;
  for (std::uint32_t word : words) {
    const Mention* mention = mention_at(pass.mentions, word);
    Entity entity;
    if (mention != nullptr) {
      entity = entity_of(pass.context, *mention);
      if (mention->how != "name" && !mention->how.empty()) trace.push_back(step(pass.context, "mention", mention->how, mention->words));
    } else if (speaker != nullptr) {
      // "we": the speaker's side
      entity = entity_of(pass.context, Span{word, word + 1});
      entity.code = speaker->code.empty() ? "---" : speaker->code;
      entity.sector = speaker->sector;
      entity.identifier = speaker->identifier;
      trace.push_back(step(pass.context, "reference", "first person=speaker", {word, word + 1}));
    } else {
      continue;
    }
    auto add = [&](Entity one) {
      bool there = std::any_of(out.begin(), out.end(), [&](const Entity& e) { return e.span == one.span && e.code == one.code; });
      if (!there) out.push_back(std::move(one));
    };
    add(std::move(entity));
    if (mention == nullptr) continue;
    for (const Mention& further : mention->others) add(entity_of(pass.context, further));
  }
  return out;
}

namespace {

// Types that are done by saying so.
bool verbal(EventType type) {
  switch (type) {
    case EventType::agree:
    case EventType::support:
    case EventType::request:
    case EventType::accuse:
    case EventType::reject:
    case EventType::threaten: return true;
    default: return false;
  }
}

// How much of a political actor somebody is: an office, a body or a side counts, a chef or a cement firm does not,
// whatever his country.
enum class Weight { nobody, private_person, public_actor };

Weight weight_of(const SentenceView& view, const Mention& mention) {
  auto is_any = [&](std::initializer_list<std::string_view> sectors) {
    return std::find(sectors.begin(), sectors.end(), mention.sector) != sectors.end();
  };
  if (mention.marked) return Weight::public_actor;
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
  if (mention.kind == MentionKind::common || mention.kind == MentionKind::proper) return mention.code == "---" ? Weight::nobody : Weight::private_person;
  return mention.code == "---" ? Weight::nobody : Weight::public_actor;
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
  std::int32_t subject = act.predication->form == PredicateForm::verb && !act.predication->passive ? surface_subject(view, act.head) : kNoWord;
  return subject != kNoWord && is_one(static_cast<std::uint32_t>(subject));
}

Weight heaviest(const SentenceView& view, const std::vector<Mention>& mentions, const std::vector<std::uint32_t>& words) {
  Weight best = Weight::nobody;
  for (std::uint32_t w : words) {
    if (const Mention* mention = mention_at(mentions, w)) best = std::max(best, weight_of(view, *mention));
    else best = Weight::public_actor;  // "we": a speaker who is quoted
  }
  return best;
}

// "its territory", said of the actor: a word that refers back to one of the actors is no other party.
bool refers_to_any(const std::vector<Mention>& mentions, std::uint32_t word, const std::vector<std::uint32_t>& actors) {
  const Mention* mention = mention_at(mentions, word);
  if (mention == nullptr || (mention->kind != MentionKind::pronoun && mention->kind != MentionKind::description)) return false;
  return std::any_of(actors.begin(), actors.end(), [&](std::uint32_t a) {
    const Mention* actor = mention_at(mentions, a);
    return actor != nullptr && actor->code == mention->code && actor->code != "---" && actor->entity == mention->entity;
  });
}

bool same_party(const Entity& a, const Entity& b) {
  // "Moscow rejected Russia's claim": one government under two names.
  if (a.code != "---" && a.code == b.code && a.sector == "GOV" && b.sector == "GOV" &&
      (a.identifier == b.identifier || a.identifier.empty() || b.identifier.empty())) return true;
  return a.span == b.span || (a.code != "---" && a.code == b.code && a.sector == b.sector && a.identifier == b.identifier && a.text == b.text);
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
    if (pass.view.deprel(c) != Deprel::advcl || mark == kNoWord || object == kNoWord || !pass.view.is(static_cast<std::uint32_t>(mark), "to")) continue;
    std::vector<std::uint32_t> words;
    pass.interpreter.ends(static_cast<std::uint32_t>(object), words);
    std::erase_if(words, [&](std::uint32_t w) { return refers_to_any(pass.mentions, w, act.actors); });
    judged.recipients = entities(pass, words, nullptr, judged.trace);
    if (!judged.recipients.empty()) return;
  }
}

// "Some 40 opposition members were arrested": by whom is not said where everybody knows, the state on whose ground it is.
void DocumentCoder::add_authority(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  if (type != EventType::coerce || !act.predication->passive || judged.recipients.empty() || !marked_.empty()) return;
  const Mention* ground = nullptr;
  for (const Mention& mention : pass.mentions) {
    bool state = mention.locative && mention.code.size() == 3 && mention.code != "---" && pass.view.dominates(act.head, mention.head);
    if (state && ground == nullptr) ground = &mention;
  }
  bool public_recipient = heaviest(pass.view, pass.mentions, act.recipients) == Weight::public_actor;
  std::string main = discourse_.main_party();
  if (ground != nullptr && public_recipient) {
    judged.actors.push_back(entity_of(pass.context, *ground));
    judged.trace.push_back(step(pass.context, "reference", "authority of the place", ground->words));
  } else if (!main.empty() && main.size() == 3) {
    const Mention* named = discourse_.last_of(main);
    if (named == nullptr) return;
    Entity entity;
    entity.code = main;
    entity.text = document_.text.substr(named->antecedent->begin, named->antecedent->size());
    entity.span = points_.from_bytes(*named->antecedent);
    entity.identifier = named->identifier;
    entity.sector = named->sector;
    judged.trace.push_back({"reference", "authority of the article's country", entity.text, entity.span});
    judged.actors.push_back(std::move(entity));
  }
}

// In an article about two parties, what one does without naming anybody it does to the other; in one about a single
// country, to that country itself.
void DocumentCoder::add_party_of_article(EventType type, JudgedAct& judged) const {
  if (type == EventType::consult || type == EventType::mobilize || type == EventType::cooperate || !marked_.empty()) return;
  const std::string& code = judged.actors.front().code;
  // What is refused, promised or praised may be somebody else's who was named long ago.
  bool aimed = type != EventType::reject && type != EventType::agree && type != EventType::support && type != EventType::aid;
  std::string other = aimed ? discourse_.other_party(code) : std::string();
  if (other.empty() && discourse_.main_party() == code) other = code;
  if (other.empty() || code == "---") return;
  const Mention* named = discourse_.last_of(other);
  if (named == nullptr) return;
  Entity entity;
  entity.code = other;
  entity.text = document_.text.substr(named->antecedent->begin, named->antecedent->size());
  entity.span = points_.from_bytes(*named->antecedent);
  entity.identifier = named->identifier;
  entity.sector = named->sector;
  judged.trace.push_back({"reference", "party of the article", entity.text, entity.span});
  judged.recipients.push_back(std::move(entity));
}

// Where a blow or help names nobody that it falls on, it falls on the state whose ground it is on.
void DocumentCoder::add_place_as_recipient(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const {
  if (type != EventType::assault && type != EventType::aid) return;
  for (const Mention& mention : pass.mentions) {
    if (!mention.locative || mention.code.empty() || mention.code == "---" || !pass.view.dominates(act.head, mention.head)) continue;
    bool own = std::any_of(judged.actors.begin(), judged.actors.end(), [&](const Entity& a) { return a.code == mention.code; });
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
  judged.standing = standing_of(pass.view, pass.interpreter, ontology_, act, speech, pass.quotes.inside[act.head] && speaker != nullptr);
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
  std::erase_if(others, [&](std::uint32_t w) { return refers_to_any(pass.mentions, w, act.actors); });
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
  if (judged.recipients.empty() && !mutual) add_party_of_article(code->type, judged);
  Weight doer = heaviest(pass.view, pass.mentions, act.actors), other = heaviest(pass.view, pass.mentions, act.recipients);
  if (judged.standing.speaker_acts || act.actors.empty()) doer = Weight::public_actor;
  // Strikes, protests and flights are what private persons do in politics; so are blows and help across a border.
  std::string_view cameo = judged.standing.cameo;
  bool theirs = code->type == EventType::protest || cameo == "082" || cameo == "133" || cameo == "0352" || cameo == "1052" || cameo == "1033" || cameo == "075";
  bool abroad = (code->type == EventType::aid || code->type == EventType::assault) && !judged.recipients.empty() &&
                judged.actors.front().code != "---" && judged.recipients.front().code != "---" && judged.actors.front().code != judged.recipients.front().code;
  bool crowd = (theirs || abroad) && doer == Weight::private_person;
  if (!crowd && doer != Weight::public_actor && other != Weight::public_actor) return dropped(WhyNot::no_party);
  if (doer == Weight::nobody && marked_.empty()) return dropped(WhyNot::no_party);
  if (marked_.empty() && no_agent(pass.view, pass.mentions, act)) return dropped(WhyNot::no_party);
  if (act.mutual && judged.actors.size() < 2 && judged.standing.cameo.starts_with("19")) return dropped(WhyNot::no_recipient);
  return judged;
}

void DocumentCoder::note(Pass& pass, const Act& act, WhyNot dropped, SentenceResult& result) const {
  ActNote note;
  note.words = {act.words.front(), act.words.back() + 1};
  for (const ActStep& one : act.operators) note.reading += std::string(name(one.rule->function)) + "(" + one.rule->id + ") ";
  if (act.frame != nullptr) note.reading += "frame " + act.frame->id + " ";
  note.reading += "-> " + (act.cameo.empty() ? "no event" : act.cameo);
  auto texts = [&](const std::vector<std::uint32_t>& words, std::vector<std::string>& out) {
    for (std::uint32_t w : words) {
      const Mention* mention = mention_at(pass.mentions, w);
      out.push_back(mention != nullptr ? text_of(pass.context, mention->words) : std::string(pass.view.form(w)));
    }
  };
  texts(act.actors, note.actors);
  texts(act.recipients, note.recipients);
  note.dropped = dropped;
  result.acts.push_back(std::move(note));
}

void DocumentCoder::remember_speaker(const Pass& pass) {
  for (const Predication& predication : pass.interpreter.predications()) {
    for (const Speech& one : speech_over(pass.view, pass.interpreter, predication.head)) {
      for (std::uint32_t w : one.speakers) {
        const Mention* mention = mention_at(pass.mentions, w);
        if (mention == nullptr) continue;
        last_speaker_ = *mention;
        last_speaker_entity_ = entity_of(pass.context, *mention);
      }
    }
  }
}

// "Libya's demand was rejected": an act that nobody is named for does not swallow one that somebody is.
void DocumentCoder::code_inner(Pass& pass, const Act& outer, std::vector<Event>& events) {
  for (std::uint32_t head : outer.consumed) {
    const Act* inner = pass.interpreter.read(head, false);
    WhyNot why = WhyNot::none;
    if (inner == nullptr || inner->actors.empty()) continue;
    if (auto judged = judge(pass, *inner, why)) return events.push_back(make_event(pass.context, *judged));
  }
}

SentenceResult DocumentCoder::code(const Parse& parse, const Sentence& sentence, std::uint32_t sequence) {
  SentenceResult result;
  Pass pass(parse, lexicon_, ontology_, sentence.headline, discourse_, marked_);
  pass.quotes = follow_quotes(pass.view, sentence.paragraph);
  pass.frameworks = find_frameworks(pass.view, frameworks_);
  pass.context = {&document_, &points_, &ontology_, &pass.view, &pass.mentions, &pass.frameworks, &pass.times, &pass.quantities, sentence.span, sequence};

  if (filtered(pass.view, result.detail)) {
    result.why = WhyNot::filtered;
  } else {
    // The reason given is that of the act that came nearest to being an event.
    result.why = pass.interpreter.predications().empty() ? WhyNot::no_predicate : WhyNot::no_frame;
    for (const Act* act : outermost_acts(pass)) {
      WhyNot why = WhyNot::none;
      if (auto judged = judge(pass, *act, why)) result.events.push_back(make_event(pass.context, *judged));
      else if (why == WhyNot::no_actor) code_inner(pass, *act, result.events);
      note(pass, *act, why, result);
      if (why > result.why && result.events.empty()) {
        result.why = why;
        result.detail = std::string(pass.view.form(act->head));
      }
    }
    code_marked(pass, result.events);
    if (!result.events.empty()) result.why = WhyNot::none;
    for (const StatementDraft& draft : find_statements(pass.view, pass.frameworks, pass.mentions, pass.interpreter)) {
      std::vector<Speech> speech;
      const Mention* speaker = nullptr;
      std::vector<TraceStep> trace;
      auto attribution = attribute(pass, draft.word, speech, &speaker);
      auto subjects = entities(pass, draft.subjects, speaker, trace);
      if (subjects.empty() && !draft.parent) continue;
      result.statements.push_back(make_statement(pass.context, draft, std::move(subjects), std::move(attribution), 0));
    }
  }
  remember_speaker(pass);
  discourse_.remember(pass.view, pass.mentions, sequence);
  for (const FrameworkMention& one : pass.frameworks) {
    if (one.named) frameworks_.push_back(one);
  }
  result.mentions = std::move(pass.mentions);
  return result;
}

// Where the user has said who acts and on whom, the act between these two is wanted: of all that can be read, the one
// that comes nearest to relating them.
void DocumentCoder::code_marked(Pass& pass, std::vector<Event>& events) {
  std::vector<const Mention*> actors, recipients;
  for (const Mention& mention : pass.mentions) {
    if (!mention.marked) continue;
    if (mention.marked_role == MentionRole::actor) actors.push_back(&mention);
    if (mention.marked_role == MentionRole::recipient) recipients.push_back(&mention);
  }
  if (actors.empty()) return;
  const SentenceView& view = pass.view;
  auto among = [](const std::vector<const Mention*>& wanted, const std::vector<std::uint32_t>& words) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const Mention* m) {
      return std::any_of(words.begin(), words.end(), [&](std::uint32_t w) { return m->words.contains(w); });
    });
  };
  auto below = [&](const std::vector<const Mention*>& wanted, std::uint32_t word) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const Mention* m) { return view.dominates(word, m->head); });
  };
  const Act* best = nullptr;
  double best_rank = -1e9;
  std::vector<const Act*> outer = outermost_acts(pass);
  for (const Predication& predication : pass.interpreter.predications()) {
    for (bool governed : {false, true}) {
      const Act* act = pass.interpreter.read(predication.head, governed);
      if (act == nullptr || act->cameo.empty()) continue;
      double rank = 0.3 * act->score;
      if (among(actors, act->actors)) rank += 3;
      else if (std::int32_t subject = surface_subject(view, act->head); subject != kNoWord && below(actors, static_cast<std::uint32_t>(subject))) rank += 2;
      else if (!act->actors.empty()) rank -= 0.5;
      if (among(recipients, act->recipients) || (act->mutual && among(recipients, act->actors))) rank += 2.5;
      else if (below(recipients, act->head)) rank += 1.5;
      if (among(recipients, act->actors) && among(actors, act->recipients)) rank -= 2;
      if (std::find(outer.begin(), outer.end(), act) != outer.end()) rank += 1.5;
      else if (governed) rank -= pass.interpreter.read(predication.head, false) == nullptr ? 2.5 : 1;
      if (rank > best_rank) {
        best = act;
        best_rank = rank;
      }
    }
  }
  if (best == nullptr) return;
  Act wanted = *best;
  wanted.actors.clear();
  wanted.recipients.clear();
  for (const Mention* m : actors) wanted.actors.push_back(m->head);
  for (const Mention* m : recipients) wanted.recipients.push_back(m->head);
  wanted.mutual = false;
  WhyNot why = WhyNot::none;
  auto judged = judge(pass, wanted, why);
  if (!judged) return;
  judged->trace.push_back(step(pass.context, "mention", "given ends", actors.front()->words));
  Event event = make_event(pass.context, *judged);
  // It takes the place of what was coded from the same words.
  std::erase_if(events, [&](const Event& other) { return other.event_text == event.event_text; });
  events.insert(events.begin(), std::move(event));
}

}  // namespace longbow
