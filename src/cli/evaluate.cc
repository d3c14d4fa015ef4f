// longbow evaluate relations|articles|parse: how well the program does on what people have coded, with the figures that
// go into a comparison on the last line.
#include "engine/evaluate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <utility>

#include "cli/command.h"
#include "cli/evaluate_review.h"
#include "cli/load.h"
#include "engine/batch.h"
#include "engine/evaluate_articles.h"
#include "engine/evaluate_parse.h"
#include "syntax/conllu.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> gold;
  std::string half;
  bool no_mentions = false;
  std::size_t errors = 0;
  int threads = 0;
  ModelOptions models;
};

double share(std::size_t part, std::size_t whole) {
  return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

Half half_of(const Options& options) {
  return options.half == "even" ? Half::even : options.half == "odd" ? Half::odd : Half::whole;
}

// ---- relations ----

// Gold types down, given types across; four letters of each name keep it within 100 columns.
void print_confusion(const RelationScore& score) {
  const auto& labels = relation_labels();
  fmt::print("\ngold type  was given as\n{:10}", "");
  for (const std::string& label : labels) fmt::print(" {:>4}", label.substr(0, 4));
  fmt::print("\n");
  for (const std::string& gold : labels) {
    bool any = false;
    std::string row = fmt::format("{:10}", gold);
    for (const std::string& got : labels) {
      auto found = score.confusion.find({gold, got});
      any |= found != score.confusion.end();
      row += found == score.confusion.end() ? "    ·" : fmt::format(" {:>4}", found->second);
    }
    if (any) fmt::print("{}\n", row);
  }
}

void print_reliability(const RelationScore& score) {
  fmt::print("\nconfidence   events   mean   right\n");
  for (std::size_t i = 0; i < score.reliability.size(); ++i) {
    const ConfidenceBin& bin = score.reliability[i];
    if (bin.events == 0) continue;
    auto from = static_cast<double>(i) / 10;
    fmt::print("{:.1f} to {:.1f}   {:6}  {:.2f}   {:.2f}\n", from, from + 0.1, bin.events,
               bin.sum / static_cast<double>(bin.events), share(bin.right, bin.events));
  }
}

void print_disagreements(const std::vector<RelationRecord>& records, const std::vector<RelationAnswer>& answers,
                         std::size_t limit) {
  std::size_t shown = 0;
  for (std::size_t i = 0; i < records.size() && shown < limit; ++i) {
    if (records[i].gold == answers[i].label) continue;
    if (shown++ == 0) fmt::print("\n");
    fmt::print("gold {:10} got {:10} {}\n", records[i].gold, answers[i].label, records[i].document.text);
  }
}

int relations(const Options& options) {
  if (options.gold.size() != 1) return tell({ErrorCode::invalid_input, "GOLD", "give one file of relation records"});
  if (options.errors > 0 && options.half != "even") {
    return tell({ErrorCode::invalid_input, "--errors",
                 "goes with --half even: a record whose sentence has been read can no longer measure, so the odd half "
                 "stays unread"});
  }
  const std::string& path = options.gold.front();
  std::ifstream file(path, std::ios::binary);
  if (path != "-" && !file) return tell({ErrorCode::not_found, path, "cannot be opened"});
  auto records = read_relations(path == "-" ? std::cin : file, path == "-" ? "standard input" : path, half_of(options));
  if (!records) return tell(records.error());
  auto models = load(options.models);
  if (!models) return tell(models.error());
  std::vector<Document> documents;
  for (const RelationRecord& record : *records) {
    documents.push_back(record.document);
    if (options.no_mentions) documents.back().mentions.clear();
  }
  std::vector<RelationAnswer> answers(records->size());
  auto begin = std::chrono::steady_clock::now();
  code_all(*models, documents, options.threads, false, [&](std::size_t i, CodedDocument&& coded) {
    answers[i] = pick_answer(coded.events, (*records)[i].document.mentions);
  });
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  RelationScore score = score_relations(*records, answers);
  for (const LabelScore& one : score.types) fmt::print("{:10} {:5} F1 {:.3f}\n", one.label, one.gold, one.f1());
  print_confusion(score);
  print_reliability(score);
  print_disagreements(*records, answers, options.errors);
  fmt::print("\nrecords {}  any event {:.3f}  both ends found {:.3f}  seconds {:.2f}\n", records->size(),
             score.any_event, score.both_ends, seconds);
  fmt::print("type macro-F1 {:.3f}  type accuracy {:.3f}  quad macro-F1 {:.3f}\n", macro_f1(score.types),
             score.accuracy, macro_f1(score.quads));
  return kDone;
}

// ---- articles ----

std::string codes_of(const std::vector<Entity>& entities) {
  std::vector<std::string> codes;
  for (const Entity& entity : entities) codes.push_back(entity.code);
  return codes.empty() ? "nobody" : fmt::format("{}", fmt::join(codes, "/"));
}

std::string line_of(const GoldEvent& want) {
  return fmt::format("{} -> {} {} … {}", fmt::join(want.actors, "/"), fmt::join(want.recipients, "/"),
                     fmt::join(want.types, "|"), want.sentence);
}

std::string line_of(const Event& event) {
  return fmt::format("{} -> {} {} … {}", codes_of(event.actors), codes_of(event.recipients), name(event.types.front()),
                     fmt::join(event.event_text, " … "));
}

struct Totals {
  std::size_t found = 0, of = 0, false_readings = 0, absent = 0, unexpected = 0;
  std::size_t unexpected_frameworks = 0;
  Tally attribution, framework, date, frameworks, participants;
};

void add(Tally& sum, const Tally& one) {
  sum.right += one.right;
  sum.of += one.of;
}

void print_frameworks(const GoldArticle& gold, const CodedDocument& coded, Totals& totals) {
  FrameworkScore score = score_frameworks(gold, coded.events, coded.statements);
  for (std::size_t i : score.missed)
    fmt::print("no framework   {}: {}\n", fmt::join(gold.frameworks[i].kinds, "|"), gold.frameworks[i].names.front());
  for (const FrameworkRef& one : score.unexpected) fmt::print("unexpected     {}: {}\n", one.kind, one.name);
  add(totals.frameworks, score.named);
  add(totals.participants, score.participants);
  totals.unexpected_frameworks += score.unexpected.size();
}

void print_article(const GoldArticle& gold, const CodedDocument& coded, Totals& totals) {
  const std::vector<Event>& events = coded.events;
  ArticleScore score = score_article(gold, events);
  for (std::size_t i = 0; i < gold.events.size(); ++i) {
    fmt::print("{:10} {:>3} {}\n", name(score.verdicts[i]), gold.events[i].id, line_of(gold.events[i]));
  }
  for (std::size_t n : score.false_readings)
    fmt::print("FALSE          {}: {}\n", gold.absent[n].sentence, gold.absent[n].why);
  for (std::size_t i : score.unexpected) fmt::print("unexpected     {}\n", line_of(events[i]));
  totals.found += score.found;
  totals.of += gold.events.size();
  totals.false_readings += score.false_readings.size();
  totals.absent += gold.absent.size();
  totals.unexpected += score.unexpected.size();
  add(totals.attribution, score.attribution);
  add(totals.framework, score.framework);
  add(totals.date, score.date);
  if (!gold.frameworks.empty()) print_frameworks(gold, coded, totals);
}

int print_articles(const Options& options, std::vector<GoldBrief> briefs) {
  std::vector<Document> documents;
  for (GoldBrief& brief : briefs) {
    if (!brief.gold.document.empty()) brief.document.id = brief.gold.document;
    if (brief.gold.published) brief.document.date = brief.gold.published;
    std::erase_if(brief.gold.events,
                  [](const GoldEvent& one) { return !one.done; });  // what was not done is not to be found
    documents.push_back(brief.document);
  }
  auto models = load(options.models);
  if (!models) return tell(models.error());
  std::vector<CodedDocument> coded(documents.size());
  code_all(*models, documents, options.threads, false,
           [&](std::size_t i, CodedDocument&& one) { coded[i] = std::move(one); });
  Totals totals;
  for (std::size_t i = 0; i < briefs.size(); ++i) {
    if (briefs.size() > 1) fmt::print("{}{}\n", i > 0 ? "\n" : "", documents[i].id);
    print_article(briefs[i].gold, coded[i], totals);
  }
  if (totals.frameworks.of > 0) {
    fmt::print("frameworks named {} of {}  their participants {} of {}  unexpected {}\n", totals.frameworks.right,
               totals.frameworks.of, totals.participants.right, totals.participants.of, totals.unexpected_frameworks);
  }
  fmt::print("attribution {} of {}  framework {} of {}  date {} of {}\n", totals.attribution.right,
             totals.attribution.of, totals.framework.right, totals.framework.of, totals.date.right, totals.date.of);
  fmt::print("found {} of {}  false readings {} of {}  unexpected {}\n", totals.found, totals.of, totals.false_readings,
             totals.absent, totals.unexpected);
  return kDone;
}

// GOLD.json TEXT GOLD.json TEXT ...
int article_pairs(const Options& options) {
  std::vector<GoldBrief> briefs;
  for (std::size_t i = 0; i < options.gold.size(); i += 2) {
    auto document = read_article(options.gold[i + 1]);
    if (!document) return tell(document.error());
    auto gold = read_gold_article(options.gold[i], document->text);
    if (!gold) return tell(gold.error());
    briefs.push_back({std::move(*document), std::move(*gold)});
  }
  return print_articles(options, std::move(briefs));
}

int gold_folder(const Options& options) {
  auto briefs = read_gold_folder(options.gold.front());
  return briefs ? print_articles(options, std::move(*briefs)) : tell(briefs.error());
}

void print_details(const std::vector<CodedTwice>& articles, const std::vector<ArticleDetails>& details,
                   std::size_t limit) {
  std::size_t shown = 0;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    bool headed = false;
    auto line = [&](std::string_view what, const std::string& text) {
      if (shown++ >= limit) return;
      if (!std::exchange(headed, true)) fmt::print("{}\n", articles[i].document.id);
      fmt::print("  {:12} {}\n", what, text);
    };
    for (const GoldEvent& one : details[i].missed) line("missed", line_of(one));
    for (const Event& one : details[i].false_alarms) line("false alarm", line_of(one));
  }
  if (shown > 0) fmt::print("\n");
}

int article_folder(const Options& options) {
  std::size_t uncoded = 0;
  auto articles = read_coded_folder(options.gold.front(), half_of(options), uncoded);
  if (!articles) return tell(articles.error());
  auto models = load(options.models);
  if (!models) return tell(models.error());
  std::vector<Document> documents;
  for (const CodedTwice& article : *articles) documents.push_back(article.document);
  std::vector<ArticlesScore> scores(documents.size());
  std::vector<ArticleDetails> details(documents.size());
  code_all(*models, documents, options.threads, false, [&](std::size_t i, CodedDocument&& coded) {
    scores[i] = score_coded_twice((*articles)[i], coded.events, &details[i]);
  });
  ArticlesScore all;
  for (const ArticlesScore& one : scores) all.add(one);
  if (options.errors > 0) print_details(*articles, details, options.errors);
  if (uncoded > 0) fmt::print(stderr, "{} texts have no coding and were left out\n", uncoded);
  auto count = [&](auto coding) {
    return std::count_if(articles->begin(), articles->end(),
                         [&](const CodedTwice& one) { return (one.*coding).has_value(); });
  };
  fmt::print("{} articles, {} coded by reader a, {} by reader b\n\n", articles->size(), count(&CodedTwice::a),
             count(&CodedTwice::b));
  fmt::print("whole events       gold  coded  found  precision  recall     F1\n");
  auto row = [](std::string_view label, const MatchCount& m) {
    fmt::print("{:17} {:5}  {:5}  {:5}      {:.3f}   {:.3f}  {:.3f}\n", label, m.gold, m.got, m.found, m.precision(),
               m.recall(), m.f1());
  };
  row("against reader a", all.a);
  row("against reader b", all.b);
  row("both / either", all.both);
  row("reader b on a", all.agreement);
  fmt::print(
      "\"both / either\": recall of the events that both readers have; precision: ours that at least one has\n\n");
  fmt::print("missed: nothing coded in the sentence {}, another type {}, the type with other parties {}\n", all.near[3],
             all.near[2], all.near[1]);
  fmt::print("attribution {} of {}  not done, found as such {} of {}\n", all.attribution.right, all.attribution.of,
             all.undone.right, all.undone.of);
  fmt::print("found {} of {}  precision {:.3f}  recall {:.3f}  F1 {:.3f}\n", all.both.found, all.both.gold,
             all.both.precision(), all.both.recall(), all.both.f1());
  return kDone;
}

int articles(const Options& options) {
  std::error_code fault;
  if (options.gold.size() == 1 && is_gold_folder(options.gold.front())) return gold_folder(options);
  if (options.gold.size() == 1 && fs::is_directory(options.gold.front(), fault)) return article_folder(options);
  if (options.gold.size() % 2 == 0) return article_pairs(options);
  return tell(
      {ErrorCode::invalid_input, "GOLD",
       "give pairs of files, GOLD.json TEXT; or one folder with texts/, coding-a/ and coding-b/, or with *.jsonl "
       "and gold/ID.gold.json"});
}

// ---- parse ----

int parse(const Options& options) {
  std::vector<Parse> gold;
  for (const std::string& path : options.gold) {
    auto sentences = read_conllu_file(path);
    if (!sentences) return tell(sentences.error());
    for (ConlluSentence& sentence : *sentences) gold.push_back(std::move(sentence.words));
  }
  if (gold.empty()) return tell({ErrorCode::invalid_input, options.gold.front(), "holds no sentence"});
  auto models = load(options.models);
  if (!models) return tell(models.error());
  ParseScore score = score_parses(*models->annotator, gold);
  fmt::print("relation     words  precision  recall     F1\n");
  for (const LabelScore& one : score.relations) {
    fmt::print("{:11} {:6}      {:.3f}   {:.3f}  {:.3f}\n", one.label, one.gold, one.precision(), one.recall(),
               one.f1());
  }
  fmt::print("\ngold tag       VBD    VBN  other\n");
  constexpr std::array<std::string_view, 3> kTags = {"VBD", "VBN", "other"};
  for (std::size_t i = 0; i < kTags.size(); ++i) {
    fmt::print("{:10} {:7}{:7}{:7}\n", kTags[i], score.past[i][0], score.past[i][1], score.past[i][2]);
  }
  auto percent = [&](std::size_t right) { return 100 * share(right, score.words); };
  fmt::print("\nwords a second, one thread: {:.0f}\n",
             static_cast<double>(score.words) / std::max(score.seconds, 1e-9));
  fmt::print("tokens {}  seconds {:.2f}\n", score.words, score.seconds);
  fmt::print("UPOS {:.2f} UAS {:.2f} LAS {:.2f}\n", percent(score.upos), percent(score.uas), percent(score.las));
  return kDone;
}

}  // namespace

void add_evaluate(CLI::App& app, CommandContext& context) {
  CLI::App* evaluate =
      app.add_subcommand("evaluate", "Measure the coder and the parser against what people have coded");
  evaluate->require_subcommand(1);
  auto add = [&](const char* name, const char* help, const char* gold, int (*run)(const Options&)) {
    auto options = std::make_shared<Options>();
    CLI::App* command = evaluate->add_subcommand(name, help);
    command->add_option("GOLD", options->gold, gold)->required();
    add_model_options(*command, options->models);
    command->callback([options, run, &context] { context.exit_code = run(*options); });
    return std::pair{command, options};
  };
  auto [relation, relation_options] =
      add("relations", "Sentences with a marked actor and recipient, and the type between them",
          "JSON lines; - is standard input", &relations);
  relation
      ->add_option("--half", relation_options->half, "score the even- or odd-numbered records alone, counted from 0")
      ->check(CLI::IsMember({"even", "odd"}));
  relation->add_flag("--no-mentions", relation_options->no_mentions, "do not tell the coder where the ends are");
  relation->add_option("--errors", relation_options->errors, "print this many records that are wrong (even half only)");
  relation->add_option("--threads", relation_options->threads,
                       "how many records at a time (default: as many as cores)");
  auto [article, article_options] = add(
      "articles", "Whole articles with their events",
      "GOLD.json TEXT, once or several times; or a folder with texts/, coding-a/ and coding-b/, or with *.jsonl and "
      "gold/ID.gold.json",
      &articles);
  article
      ->add_option("--half", article_options->half,
                   "of a folder, the files whose names begin with an even or odd number alone")
      ->check(CLI::IsMember({"even", "odd"}));
  article->add_option("--errors", article_options->errors,
                      "of a folder, print this many events that were missed or made up");
  article->add_option("--threads", article_options->threads, "how many articles at a time (default: as many as cores)");
  auto [review, review_options] =
      add("review", "What reviewers accepted and rejected in the explorer, coded anew",
          "files of /api/v1/review/export; - is standard input",
          +[](const Options& options) { return evaluate_review(options.gold, options.models, options.errors); });
  review->add_option("--errors", review_options->errors, "print this many events that were missed, or coded again");
  add("parse", "Tags and trees over the tokens of a treebank", "CoNLL-U files", &parse);
}

}  // namespace longbow
