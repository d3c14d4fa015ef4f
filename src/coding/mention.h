// Mentions: the stretches of a sentence that name an actor, each with code and sector, and what the article has told
// of actors so far (Discourse), by which descriptions and pronouns are understood.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "coding/view.h"
#include "coding/when.h"
#include "text/document.h"

namespace longbow {

enum class MentionKind : std::uint8_t {
  name,         // a name of the lexicon: state, organisation, group, person
  adjective,    // "Kazakh" before a noun; part of a larger mention, and a mention when that has no code
  capital,      // a capital or building for a government
  role,         // "the defence minister", "protesters", "Kazakh police"
  proper,       // a proper name that the lexicon does not know
  common,       // another noun that somebody's nationality goes with: "Syrian villages"
  description,  // "the alliance", "the small country"
  pronoun,
  user  // marked by the user, nothing more being known
};

struct Mention {
  Span words;              // of the sentence
  std::uint32_t head = 0;  // the word that stands in the tree for it
  MentionKind kind = MentionKind::name;
  std::int32_t entity = -1;  // index into Lexicon::entities()
  std::string code;          // "---" where there is none; "" where the mention is a place and nothing else
  std::string sector;
  std::string identifier;
  Symbol role = kNoSymbol;
  bool person = false;  // one human being
  bool plural = false;
  bool locative = false;           // stands in a place: "in Georgia"
  char gender = 0;                 // 'm', 'f' or 0
  bool marked = false;             // by the user
  std::optional<Span> antecedent;  // bytes in the document: what a pronoun or description refers back to
  MentionRole marked_role = MentionRole::any;
  std::string how;              // for the trace: by which rule the code came
  std::vector<Mention> others;  // "leaders of Greece and Turkey", "both sides": the further parties that it stands for
};

// What has been said of whom so far in one article. Grows sentence by sentence, up to a bound that no article reaches:
// what was named that long ago is forgotten, and a book takes no longer a sentence than an article.
class Discourse {
 public:
  explicit Discourse(std::optional<Date> published) : published_(published) {}

  std::optional<Date> published() const { return published_; }

  // Called after each sentence, with its mentions in order.
  void remember(const SentenceView& view, const std::vector<Mention>& mentions, std::uint32_t sentence);

  // That these two had to do with each other in a sentence.
  void remember_dyad(const std::string& a, const std::string& b, std::uint32_t sentence);

  // Counts the parties that a text names: the title, which is context and is not coded, and the article itself, so that
  // its first sentence knows whom it is about.
  void count_parties(const Lexicon& lexicon, std::string_view text, double weight);
  // The state that the article names most, where it names one often enough: whose people, police and rebels are meant
  // where nothing else says so. "" otherwise.
  std::string home() const;
  // Whom an act of this party is about where the sentence does not say: the party that the article names most; of that
  // one itself, the second that is named half as often; where there is none or several, the last that it had to do with,
  // a few sentences ago at most; or its own country. "" where there is none.
  std::string counterpart(const std::string& code) const;

  // A person whose name ends in `last_name`.
  const Mention* person_named(std::string_view last_name) const;
  // Whether this entity has been named by its full name.
  bool knows(std::int32_t entity) const;
  // The last mention with this code that names a party; null where there is none.
  const Mention* last_of(std::string_view code) const;
  // The last holder of a role, "the minister" being the last minister of any kind.
  const Mention* last_role(Symbol role, const Lexicon& lexicon) const;
  // The two that "both sides" and "the two leaders" stand for: of the parties named last, those that the article names
  // most, without whoever acts upon them in this clause; empty where there are not two.
  std::vector<Mention> two_parties(const SentenceView& view, std::uint32_t word, std::span<const Mention> here) const;

  // The parties that "the presidents" (0), "the three", "the five states" stand for: the last that were named together,
  // so many of them where a number is given; null where there are none.
  const Mention* group(std::size_t number) const;

  // The best earlier mention for a pronoun; `here` are this sentence's mentions before it, latest last.
  const Mention* resolve_pronoun(std::string_view pronoun, const SentenceView& view, std::uint32_t word,
                                 std::span<const Mention> here) const;
  // For a definite description headed by this noun: an entity whose `noun` list has it.
  const Mention* resolve_noun(const SentenceView& view, Symbol noun, std::span<const Mention> here) const;
  // The state that the article is about just now, for "the country", "the government".
  const Mention* focus_state(const SentenceView& view, std::span<const Mention> here) const;

 private:
  struct Referent {
    Mention mention;
    std::string last_name;
    std::uint32_t sentence = 0;
    bool subject = false;
  };
  struct Dyad {
    std::string a, b;
    std::uint32_t sentence = 0;
  };
  std::string last_partner(const std::string& code) const;
  template <class Fits>
  const Mention* latest(Fits fits) const;
  std::string most_named(std::string_view but_for, bool state, double at_least) const;

  std::optional<Date> published_;
  std::deque<Referent> referents_;
  std::deque<Dyad> dyads_;
  std::map<std::string, double, std::less<>> parties_;  // how often each code is named
  std::set<std::string, std::less<>> states_;           // those of them that are states
};

// All mentions of a sentence, by position of their heads. Words of `times` are none. `marked` are the user's, as byte
// spans of the document's text.
struct MarkedSpan {
  Span bytes;
  std::string code;
  MentionRole role = MentionRole::any;
};
std::vector<Mention> find_mentions(const SentenceView& view, const Discourse& discourse,
                                   const std::vector<MarkedSpan>& marked, const std::vector<TimeMention>& times);

// The mention whose head is this word; null where there is none.
const Mention* mention_at(const std::vector<Mention>& mentions, std::size_t word);

}  // namespace longbow
