// What the tests of coding share: a tiny lexicon, and short ways to read trees written by hand.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "../lexicon/support.h"
#include "../support/parse_builder.h"
#include "coding/act.h"
#include "coding/sentence.h"

namespace longbow {

inline constexpr std::string_view kActors = R"(
state RUS Russia
  adjective  Russian
  people     Russians
  capital    Moscow
state GEO Georgia
  adjective  Georgian
  capital    Tbilisi
state FRA France
  adjective  French
  capital    Paris
state IRN Iran
  adjective  Iranian
organisation NATO IGO NATO
  noun       alliance
person Anna Berg
  surname    Berg
  office     FRA GOV president 2000-01-01..2010-12-31
  gender     f
role GOV executive
  person     president minister
  body       government
role MIL army
  body       army
  people     soldier
role CVL crowd
  people     protester
)";

// A lexicon knows the prepositions that it speaks of, and no others: hence the first class.
inline constexpr std::string_view kActs = R"(
class prepositions
  adv        in at by from to with according_to
class aid
  noun       aid
class talks
  noun       talk
class sanctions
  noun       sanction
frame attack 190
  verb       attack shell
  noun       attack
frame provide.aid 070
  verb       provide give send
  obj        @aid
  recipient  iobj to for
frame aid 070
  governed   @aid
  recipient  to for
frame talks 046
  governed   @talks
  recipient  with
  mutual
frame meet 040
  verb       meet
  mutual
frame impose.sanctions 163
  verb       impose
  obj        @sanctions
  recipient  on against
frame withdraw 087
  verb       withdraw
frame pull_out.talks 160
  verb       pull_out_of
  obj        @talks
operator do do
  verb       hold launch
operator agree intent
  verb       agree
  adj        ready
operator urge demand
  verb       urge
operator refuse refuse
  verb       refuse reject
operator threaten threaten
  verb       threaten
operator halt halt
  verb       halt
operator deny deny
  verb       deny
operator fail fail
  verb       fail
operator hope consider
  verb       hope
operator condemn accuse
  verb       condemn
speech said
  verb       say
speech reported
  verb       claim
)";

inline const Lexicon& small_lexicon() {
  static const auto lexicon = lexicon_of(std::string(kActors) + std::string(kActs));
  return *lexicon;
}

// The first word of that form.
inline std::uint32_t word_of(const Parse& parse, std::string_view form) {
  for (std::uint32_t w = 0; w < parse.size(); ++w) {
    if (parse.form(w) == form) return w;
  }
  ADD_FAILURE() << "no word " << form;
  return 0;
}

// One sentence with its mentions and predications, nothing being known before it.
struct ReadSentence {
  explicit ReadSentence(Parse the_parse, const Lexicon& lexicon = small_lexicon(),
                        const std::vector<MarkedSpan>& marked = {})
      : parse(std::move(the_parse)),
        view(parse, lexicon),
        mentions(find_mentions(view, Discourse(std::nullopt), marked, {})),
        interpreter(view, mentions, test_ontology()) {}
  explicit ReadSentence(std::string_view tree, const Lexicon& lexicon = small_lexicon(),
                        const std::vector<MarkedSpan>& marked = {})
      : ReadSentence(parse_of(tree), lexicon, marked) {}
  ReadSentence(const ReadSentence&) = delete;
  ReadSentence& operator=(const ReadSentence&) = delete;

  const Predication* predication(std::string_view form) const {
    std::uint32_t word = word_of(parse, form);
    for (const Predication& one : interpreter.predications()) {
      if (one.head == word) return &one;
    }
    return nullptr;
  }

  // What stands in a place of a predicate: "Russia"; several with blanks between, those that are not its own in
  // brackets.
  std::string at(std::string_view predicate, std::string_view place) const {
    const Predication* found = predication(predicate);
    if (found == nullptr) return "no predicate";
    std::string out;
    for (const Argument& argument : found->arguments) {
      if (place_name(argument.place) != place) continue;
      std::string form(parse.form(argument.head));
      out += (out.empty() ? "" : " ") + (argument.borrowed ? "(" + form + ")" : form);
    }
    return out;
  }

  // "190 Russia -> Georgia"; several parties with "+" between; "nothing" where no entry reads it.
  std::string act(std::string_view predicate, bool governed = false) {
    const Act* found = interpreter.read(word_of(parse, predicate), governed);
    if (found == nullptr) return "nothing";
    auto join = [&](const std::vector<std::uint32_t>& words) {
      std::string out;
      for (std::uint32_t w : words) out += (out.empty() ? "" : "+") + std::string(parse.form(w));
      return out.empty() ? "nobody" : out;
    };
    std::string marks = std::string(found->negated ? " negated" : "") + (found->hypothetical ? " hypothetical" : "");
    return (found->cameo.empty() ? "no event" : found->cameo) + " " + join(found->actors) + " -> " +
           join(found->recipients) + marks;
  }

  // "KAZ:GOV"; "nobody" where no mention stands at the word.
  std::string who(std::string_view form) const {
    const Mention* mention = mention_at(mentions, word_of(parse, form));
    if (mention == nullptr) return "nobody";
    return (mention->code.empty() ? "place" : mention->code) + (mention->sector.empty() ? "" : ":" + mention->sector) +
           (mention->locative ? " in place" : "");
  }

  Parse parse;
  SentenceView view;
  std::vector<Mention> mentions;
  Interpreter interpreter;

 private:
  std::string place_name(const ArgumentPlace& place) const {
    constexpr std::string_view kNames[] = {"subj", "obj", "iobj", "comp", "by", "prep"};
    if (place.place != Place::prep) return std::string(kNames[static_cast<std::size_t>(place.place)]);
    return view.lexicon().text(place.preposition);
  }
};

// An article of sentences whose trees are written by hand: one paragraph, a blank between sentences.
struct CodedArticle {
  explicit CodedArticle(std::initializer_list<std::string_view> trees, const Lexicon& lexicon = small_lexicon(),
                        std::vector<UserMention> marks = {}) {
    std::vector<Parse> parses;
    std::vector<Sentence> sentences;
    for (std::string_view tree : trees) {
      Parse parse = parse_of(tree);
      std::string text = longbow::text_of(parse);
      if (!document.text.empty()) document.text += ' ';
      auto begin = static_cast<std::uint32_t>(document.text.size());
      for (Word& word : parse.words) word.span = {word.span.begin + begin, word.span.end + begin};
      document.text += text;
      Sentence sentence;
      sentence.span = {begin, static_cast<std::uint32_t>(document.text.size())};
      sentences.push_back(sentence);
      parses.push_back(std::move(parse));
    }
    document.id = "test";
    document.date = parse_iso_date("2009-04-22");
    document.mentions = std::move(marks);
    CodePoints points(document.text);
    DocumentCoder coder(document, points, lexicon, test_ontology());
    for (std::uint32_t i = 0; i < parses.size(); ++i) {
      results.push_back(coder.code(parses[i], sentences[i], i));
      events.insert(events.end(), results.back().events.begin(), results.back().events.end());
      statements.insert(statements.end(), results.back().statements.begin(), results.back().statements.end());
    }
    make_ids_unique(events, statements);
  }

  // "RUS:GOV -> GEO:GOV 190 (negation) by FRA:GOV", one a line.
  std::vector<std::string> shown() const {
    std::vector<std::string> out;
    for (const Event& event : events) {
      std::string line = parties(event.actors) + " -> " + parties(event.recipients) + " " + event.cameo;
      if (event.auxiliary & kNegation) line += " negation";
      if (event.auxiliary & kHypothetical) line += " hypothetical";
      if (event.auxiliary & kFuture) line += " future";
      if (event.auxiliary & kHistorical) line += " historical";
      for (const Attribution& one : event.attribution) line += " by " + parties({one.speaker});
      out.push_back(std::move(line));
    }
    return out;
  }

  static std::string parties(const std::vector<Entity>& entities) {
    std::string out;
    for (const Entity& one : entities) {
      out += (out.empty() ? "" : "+") + one.code + (one.sector.empty() ? "" : ":" + one.sector);
    }
    return out.empty() ? "nobody" : out;
  }

  Document document;
  std::vector<SentenceResult> results;
  std::vector<Event> events;
  std::vector<Statement> statements;
};

}  // namespace longbow
