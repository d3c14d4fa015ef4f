// Coding one document sentence by sentence: what each says of actors is remembered for the next.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coding/framework.h"
#include "coding/record.h"
#include "text/tokens.h"

namespace longbow {

// Why a sentence gives no event; a small closed list.
enum class WhyNot : std::uint8_t {
  none,          // it gives one
  no_predicate,  // no verb or noun of action in it
  no_frame,      // predicates, but none that the lexicon reads as an act
  no_act,        // read, and found to be no political act
  no_actor,      // an act, but nobody who does it
  no_party,      // actors, but none with a code or a political role
  no_recipient,  // the act wants one
  filtered,      // sport and the like
};
std::string_view name(WhyNot why);     // "no_frame"
std::string_view explain(WhyNot why);  // one clause for people

// One act that was read, kept or not, for `explain`.
struct ActNote {
  Span words;           // of the predicate
  std::string reading;  // "frame withdraw.exercise -> 160"
  std::vector<std::string> actors, recipients;
  WhyNot dropped = WhyNot::none;
};

struct SentenceResult {
  std::vector<Event> events;
  std::vector<Statement> statements;
  WhyNot why = WhyNot::none;
  std::string detail;             // the word or filter that decided
  std::vector<Mention> mentions;  // as understood here
  std::vector<ActNote> acts;
};

class DocumentCoder {
 public:
  // All must outlive the coder.
  DocumentCoder(const Document& document, const CodePoints& points, const Lexicon& lexicon, const Ontology& ontology);

  // Sentences come in the text's order.
  SentenceResult code(const Parse& parse, const Sentence& sentence, std::uint32_t sequence);
  // Called once, with all records of the document: what later sentences have told of earlier ones.
  void settle(std::vector<Event>& events, std::vector<Statement>& statements) const;

 private:
  struct Pass;  // what one sentence needs while it is coded
  struct Quotes {
    std::vector<bool> inside;  // by word
  };
  Quotes follow_quotes(const SentenceView& view, std::uint32_t paragraph);
  bool filtered(const SentenceView& view, std::string& which) const;
  std::vector<const Act*> outermost_acts(Pass& pass) const;
  void add_from_article(std::string_view code, std::string_view rule, std::vector<Entity>& to,
                        std::vector<TraceStep>& trace) const;
  void add_authority(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const;
  void add_both_sides(const Act& act, EventType type, JudgedAct& judged) const;
  void add_fighters(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const;
  bool share_recipient(const Pass& pass, EventType type, JudgedAct& judged) const;
  bool answer(EventType type, JudgedAct& judged) const;
  void add_party_of_article(const Pass& pass, EventType type, JudgedAct& judged) const;
  void add_beneficiary(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const;
  void add_place_as_recipient(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const;
  void add_named_in_clause(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const;
  void settle_on_ground(Pass& pass, const Act& act, EventType type, JudgedAct& judged) const;
  void add_refusals(Pass& pass, std::vector<const Act*>& acts) const;
  void add_reproaches(Pass& pass, std::vector<const Act*>& acts) const;
  bool below_the_unreal(Pass& pass, const Act& act) const;
  std::optional<JudgedAct> judge(Pass& pass, const Act& act, WhyNot& why);
  std::vector<Attribution> attribute(Pass& pass, std::uint32_t word, std::vector<Speech>& speech,
                                     const Mention** speaker) const;
  std::vector<Entity> entities(Pass& pass, const std::vector<std::uint32_t>& words, const Mention* speaker,
                               std::vector<TraceStep>& trace) const;
  void code_inner(Pass& pass, const Act& outer, std::vector<Event>& events);
  void code_marked(Pass& pass, std::vector<Event>& events);
  void note(Pass& pass, const Act& act, WhyNot dropped, SentenceResult& result) const;
  void remember_speaker(const Pass& pass);
  void remember_reason(const Pass& pass, const std::vector<Event>& events, std::uint32_t sequence);

  const Document& document_;
  const CodePoints& points_;
  const Lexicon& lexicon_;
  const Ontology& ontology_;
  std::vector<MarkedSpan> marked_;
  Discourse discourse_;
  FrameworkThread frameworks_;
  // What somebody refused in his own words, and what he gave as his reason behind it.
  struct Refusal {
    std::string event;
    std::uint32_t sequence = 0;
  };
  std::optional<Refusal> refusal_;
  std::vector<std::pair<std::string, Reason>> later_reasons_;  // by the event's id
  std::deque<Event> told_;                                     // the last events of the sentences before
  bool open_quote_ = false;
  std::optional<Mention> last_speaker_;
  Entity last_speaker_entity_;
  std::uint32_t paragraph_ = 0;
};

}  // namespace longbow
