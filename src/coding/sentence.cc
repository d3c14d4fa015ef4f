// The six steps over one sentence: mentions, predications, acts, standing and speech, records. Each act that no other
// has used up is judged, and becomes an event or a reason why not.
#include <algorithm>

#include "coding/mend.h"
#include "coding/sentence_pass.h"

namespace longbow {

namespace {

constexpr std::size_t kTold = 3;  // events that an answer may be meant for

}  // namespace

std::string_view name(WhyNot why) {
  switch (why) {
    case WhyNot::none:
      return "none";
    case WhyNot::no_predicate:
      return "no_predicate";
    case WhyNot::no_frame:
      return "no_frame";
    case WhyNot::no_act:
      return "no_act";
    case WhyNot::no_actor:
      return "no_actor";
    case WhyNot::no_party:
      return "no_party";
    case WhyNot::no_recipient:
      return "no_recipient";
    case WhyNot::filtered:
      return "filtered";
  }
  return "";
}

std::string_view explain(WhyNot why) {
  switch (why) {
    case WhyNot::none:
      return "coded";
    case WhyNot::no_predicate:
      return "no verb or noun of action";
    case WhyNot::no_frame:
      return "no frame for what is said";
    case WhyNot::no_act:
      return "what is said is no political act";
    case WhyNot::no_actor:
      return "nobody is named who does it";
    case WhyNot::no_party:
      return "nobody named has a code or a political role";
    case WhyNot::no_recipient:
      return "the act wants a recipient and has none";
    case WhyNot::filtered:
      return "set aside by a filter";
  }
  return "";
}

DocumentCoder::DocumentCoder(const Document& document, const CodePoints& points, const Lexicon& lexicon,
                             const Ontology& ontology)
    : document_(document), points_(points), lexicon_(lexicon), ontology_(ontology), discourse_(document.date) {
  for (const UserMention& mention : document.mentions)
    marked_.push_back({points.to_bytes(mention.span), mention.code, mention.role});
  discourse_.count_parties(lexicon, document.title, 2);
  discourse_.count_parties(lexicon, document.text, 1);
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
    if (form == "“" || form == "``" || form == "«" || form == "„")
      open_quote_ = true;
    else if (form == "”" || form == "''" || form == "»")
      open_quote_ = false;
    else if (form == "\"")
      open_quote_ = !open_quote_;
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

namespace {

// What only says which: "the statue of the general who surrendered to Japan", "it was here that troops fired".
bool recalled(const SentenceView& view, const Lexicon& lexicon, std::uint32_t word) {
  std::int32_t up = view.head(word);
  if (up < 0) return false;
  auto above = static_cast<std::uint32_t>(up);
  if (view.deprel(word) == Deprel::csubj && view.is(above, "here")) return view.child(above, Deprel::expl) != kNoWord;
  auto works = lexicon.word_class("works");
  bool relative = view.deprel(word) == Deprel::acl_relcl && view.deprel(above) == Deprel::nmod && view.head(above) >= 0;
  if (!works || !relative || view.preposition_text(above) != "of") return false;
  Symbol work = view.lemma(static_cast<std::size_t>(view.head(above)));
  return work != kNoSymbol && lexicon.in_class(*works, work, {});
}

}  // namespace

std::vector<const Act*> DocumentCoder::outermost_acts(Pass& pass) const {
  std::vector<const Act*> all;
  std::set<std::uint32_t> used;
  for (const Predication& predication : pass.interpreter.predications()) {
    const Act* act = pass.interpreter.read(predication.head, false);
    if (act == nullptr || recalled(pass.view, lexicon_, act->head)) continue;
    all.push_back(act);
    used.insert(act->consumed.begin(), act->consumed.end());
  }
  std::erase_if(all, [&](const Act* act) { return used.contains(act->head); });
  if (marked_.empty()) {
    add_refusals(pass, all);
    add_reproaches(pass, all);
  }
  for (const Act* act : all) {
    bool unreal = act->hypothetical || act->negated ||
                  std::any_of(act->operators.begin(), act->operators.end(), [](const ActStep& one) {
                    switch (one.rule->function) {
                      case Operator::refuse:
                      case Operator::threaten:
                      case Operator::demand:
                      case Operator::intent:
                      case Operator::prevent:
                        return true;
                      default:
                        return false;
                    }
                  });
    if (unreal) pass.unreal.insert(act->consumed.begin(), act->consumed.end());
  }
  return all;
}

namespace {

// "The foreign minister, Adel al-Jubeir, said": the name that goes with a title, where there is one.
const Mention* name_of(const SentenceView& view, const std::vector<Mention>& mentions, const Mention& mention) {
  if (!mention.person || mention.kind != MentionKind::role) return nullptr;
  for (std::uint32_t c : view.children(mention.head)) {
    if (view.deprel(c) != Deprel::appos || !view.proper(c)) continue;
    const Mention* name = mention_at(mentions, c);
    if (name != nullptr && (name->code == "---" || name->code == mention.code)) return name;
  }
  return nullptr;
}

}  // namespace

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
      Entity entity = entity_of(pass.context, *mention);
      if (const Mention* named = name_of(pass.view, pass.mentions, *mention)) {
        entity.text = text_of(pass.context, named->words);
        entity.span = pass.context.points->from_bytes(pass.view.bytes(named->words));
        if (!named->identifier.empty()) entity.identifier = named->identifier;
      }
      out.push_back({std::move(entity), one.kind});
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
      std::int32_t owner = pass.view.child(word, Deprel::nmod_poss);
      bool ours = owner != kNoWord && pass.view.is_any(static_cast<std::size_t>(owner), {"we", "our", "i", "my"});
      if (ours && speaker != nullptr && entity.code == "---" && !speaker->code.empty()) {
        entity.code = speaker->code;  // "our soldiers": the speaker's
        trace.push_back(step(pass.context, "reference", "first person=speaker", mention->words));
      }
      if (mention->how != "name" && !mention->how.empty())
        trace.push_back(step(pass.context, "mention", mention->how, mention->words));
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
      bool there = std::any_of(out.begin(), out.end(),
                               [&](const Entity& e) { return e.span == one.span && e.code == one.code; });
      if (!there) out.push_back(std::move(one));
    };
    add(std::move(entity));
    if (mention == nullptr) continue;
    for (const Mention& further : mention->others) add(entity_of(pass.context, further));
  }
  return out;
}

void DocumentCoder::note(Pass& pass, const Act& act, WhyNot dropped, SentenceResult& result) const {
  ActNote note;
  note.words = {act.words.front(), act.words.back() + 1};
  for (const ActStep& one : act.operators)
    note.reading += std::string(name(one.rule->function)) + "(" + one.rule->id + ") ";
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
  if (outer.negated != outer.predication->negated) return;  // "nobody wished to send troops"
  for (std::uint32_t head : outer.consumed) {
    const Act* inner = pass.interpreter.read(head, false);
    WhyNot why = WhyNot::none;
    if (inner == nullptr || inner->actors.empty()) continue;
    if (auto judged = judge(pass, *inner, why)) return events.push_back(make_event(pass.context, *judged));
  }
}

// "We will not take part," he said. "We are too busy.": the next words of who refuses may be why.
void DocumentCoder::remember_reason(const Pass& pass, const std::vector<Event>& events, std::uint32_t sequence) {
  const SentenceView& view = pass.view;
  if (events.empty() && refusal_ && refusal_->sequence + 1 == sequence) {
    for (std::uint32_t w = 0; w < view.size(); ++w) {
      std::int32_t subject = view.child(w, Deprel::nsubj);
      bool own = subject != kNoWord && view.is_any(static_cast<std::size_t>(subject), {"we", "i"});
      if (view.head(w) >= 0 || !own || view.child(w, Deprel::cop) == kNoWord || !pass.quotes.inside[w]) continue;
      Span words = view.subtree(w);
      while (words.begin < w && view.upos(words.begin) == Upos::punct) ++words.begin;
      while (words.end > w + 1 && view.upos(words.end - 1) == Upos::punct) --words.end;
      later_reasons_.push_back({refusal_->event, {"stated", text_of(pass.context, words)}});
      break;
    }
  }
  for (const Event& event : events) {
    bool refuses = event.types.front() == EventType::reject || event.types.front() == EventType::sanction;
    bool own_word = !event.attribution.empty() && std::any_of(event.trace.begin(), event.trace.end(), [](const TraceStep& step) {
      return step.rule.starts_with("first person");
    });
    if (refuses && own_word) refusal_ = {event.id, sequence};
  }
}

void DocumentCoder::settle(std::vector<Event>& events, std::vector<Statement>& statements) const {
  frameworks_.settle(events, statements);
  for (const auto& [id, reason] : later_reasons_) {
    auto event = std::find_if(events.begin(), events.end(), [&](const Event& e) { return e.id == id; });
    if (event != events.end()) event->reasons.push_back(reason);
  }
}

SentenceResult DocumentCoder::code(const Parse& given, const Sentence& sentence, std::uint32_t sequence) {
  SentenceResult result;
  std::optional<Parse> mended = mend_tree(given, lexicon_);
  const Parse& parse = mended ? *mended : given;
  Pass pass(parse, lexicon_, ontology_, sentence.headline, discourse_, marked_);
  pass.told = &result.events;
  pass.quotes = follow_quotes(pass.view, sentence.paragraph);
  pass.frameworks = find_frameworks(pass.view, frameworks_.named());
  pass.context = {&document_,   &points_,    &ontology_,       &pass.view,    &pass.mentions, &pass.frameworks,
                  &frameworks_, &pass.times, &pass.quantities, sentence.span, sequence};

  if (filtered(pass.view, result.detail)) {
    result.why = WhyNot::filtered;
  } else {
    // The reason given is that of the act that came nearest to being an event.
    result.why = pass.interpreter.predications().empty() ? WhyNot::no_predicate : WhyNot::no_frame;
    for (const Act* act : outermost_acts(pass)) {
      WhyNot why = WhyNot::none;
      if (auto judged = judge(pass, *act, why))
        result.events.push_back(make_event(pass.context, *judged));
      else if (why == WhyNot::no_actor)
        code_inner(pass, *act, result.events);
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
      if (subjects.empty() && !draft.parent && !draft.cycle) continue;
      result.statements.push_back(make_statement(pass.context, draft, std::move(subjects), std::move(attribution), 0));
    }
  }
  remember_speaker(pass);
  told_.insert(told_.end(), result.events.begin(), result.events.end());
  while (told_.size() > kTold) told_.pop_front();
  discourse_.remember(pass.view, pass.mentions, sequence);
  for (const Event& event : result.events) {
    for (const Entity& a : event.actors) {
      for (const Entity& b : event.recipients) discourse_.remember_dyad(a.code, b.code, sequence);
      for (const Entity& b : event.actors) discourse_.remember_dyad(a.code, b.code, sequence);
    }
  }
  frameworks_.remember(pass.view, pass.frameworks);
  remember_reason(pass, result.events, sequence);
  result.mentions = std::move(pass.mentions);
  return result;
}

}  // namespace longbow
