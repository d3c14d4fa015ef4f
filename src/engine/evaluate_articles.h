// How well whole articles are coded, against what careful readers code from them. An event is found as a whole where
// type, an actor's code and a recipient's code are right in its sentence.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "coding/event.h"
#include "coding/statement.h"
#include "engine/evaluate.h"
#include "text/document.h"

namespace longbow {

struct GoldEvent {
  std::string id;
  std::string sentence;            // a fragment that stands in one sentence
  std::vector<std::string> types;  // any of them is right; the first is the reader's own
  // Codes, any of them; "" or no recipient at all: none is right as well.
  std::vector<std::string> actors, recipients;
  std::vector<std::vector<std::string>> parties;  // the actors one by one, each with the codes that fit
  bool both = false;                              // all actors must be there, on either side
  bool may_be_hypothetical = false;
  bool done = true;                        // told as done or planned, not as negated or hypothetical
  std::optional<std::string> attribution;  // part of the speaker's text, or his code
  std::optional<std::string> date;
  std::vector<std::string> frameworks;  // kinds, any of them
  Span points;                          // of the fragment in the text
  Span sentences;                       // that it touches

  // A meeting, a treaty, a fight: several actors, and nobody it is done to.
  bool mutual() const { return recipients.empty() && parties.size() > 1; }
};

// A reading that must not be coded as something that happened.
struct GoldAbsence {
  std::string sentence, why;
  std::vector<std::string> types, actors;
  Span points;
};

struct GoldFramework {
  std::vector<std::string> names;         // its own and its aliases, any of them
  std::vector<std::string> kinds;         // any of them
  std::vector<std::string> participants;  // codes; their status is the ledger's affair
};

struct GoldArticle {
  std::string document;
  std::optional<Date> published;
  std::vector<GoldEvent> events, also_fine;
  std::vector<GoldAbsence> absent;
  std::vector<GoldFramework> frameworks;
  bool detailed = false;  // has "absent" or "also_fine": other events are counted as unexpected
};

// A file of either form: {"document", "published", "events", "absent", "also_fine", "frameworks"}, or {"id", "events"}
// as in tests/articles. Fragments are looked up in `text`; one that does not stand there is an error.
Result<GoldArticle> read_gold_article(const std::filesystem::path& path, const std::string& text);
Result<Document> read_article(const std::filesystem::path& path);

// ---- one coding with "absent" and "also_fine" ----

enum class Verdict : std::uint8_t { found, wrong_ends, wrong_type, missing };
std::string_view name(Verdict verdict);  // "wrong ends"

struct Tally {
  std::size_t right = 0, of = 0;
};

struct ArticleScore {
  std::vector<Verdict> verdicts;            // one an event
  std::vector<std::size_t> false_readings;  // numbers of `absent`
  std::vector<std::size_t> unexpected;      // numbers of coded events
  std::size_t found = 0;
  Tally attribution, framework, date;
};
ArticleScore score_article(const GoldArticle& gold, const std::vector<Event>& events);

// Of the frameworks that a text names: those that an event or a statement has, by name and kind, and their participants
// that stand on it there.
struct FrameworkScore {
  Tally named, participants;
  std::vector<std::size_t> missed;       // numbers of `frameworks`
  std::vector<FrameworkRef> unexpected;  // that are coded and not in the gold, each once
};
FrameworkScore score_frameworks(const GoldArticle& gold, const std::vector<Event>& events,
                                const std::vector<Statement>& statements);

// A folder of briefs with codings: *.jsonl, and gold/ID.gold.json for some of them, ID being the brief's.
struct GoldBrief {
  Document document;
  GoldArticle gold;
};
bool is_gold_folder(const std::filesystem::path& folder);
Result<std::vector<GoldBrief>> read_gold_folder(const std::filesystem::path& folder);

// ---- many articles, coded twice ----

struct MatchCount {
  std::size_t gold = 0, got = 0;
  std::size_t found = 0;  // of gold
  std::size_t right = 0;  // of got; the same as `found` but for events that both readers have
  double recall() const { return gold > 0 ? static_cast<double>(found) / static_cast<double>(gold) : 0; }
  double precision() const { return got > 0 ? static_cast<double>(right) / static_cast<double>(got) : 0; }
  double f1() const {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }
  void add(const MatchCount& other);
};

struct CodedTwice {
  Document document;
  std::optional<GoldArticle> a, b;
};

struct ArticlesScore {
  MatchCount a, b;
  MatchCount both;       // found: of the events that both readers have; right: of ours those that either has
  MatchCount agreement;  // of reader b against reader a
  Tally attribution;     // of events found whose reader names a speaker
  Tally undone;          // of events that reader a has as negated or hypothetical: found as such
  // Of the events that both readers have and we do not: how near we came, by Verdict.
  std::array<std::size_t, 4> near{};
  void add(const ArticlesScore& other);
};
struct ArticleDetails {
  std::vector<GoldEvent> missed;    // of those that both readers have
  std::vector<Event> false_alarms;  // that neither has
};
// Where there is one coding alone, it counts as both.
ArticlesScore score_coded_twice(const CodedTwice& gold, const std::vector<Event>& events, ArticleDetails* details);

// A folder with texts/*.json, coding-a/*.json and coding-b/*.json, files of one name belonging together. Texts that
// nobody has coded are left out, and counted in `uncoded`. A half takes the files whose names begin with such a number.
Result<std::vector<CodedTwice>> read_coded_folder(const std::filesystem::path& folder, Half half, std::size_t& uncoded);

}  // namespace longbow
