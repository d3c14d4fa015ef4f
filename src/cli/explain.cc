// longbow explain: one text, sentence by sentence: the tree, the mentions, the acts, the events, and why not.
#include <fmt/color.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <iterator>

#include "cli/command.h"
#include "cli/load.h"
#include "engine/coder.h"
#include "store/plover_json.h"
#include "text/utf8.h"

namespace longbow {
namespace {

struct Options {
  std::string text = "-";
  std::string input = "text", date;
  bool plain = false;
  ModelOptions models;
};

class Painter {
 public:
  explicit Painter(bool colour) : colour_(colour) {}
  std::string strong(std::string_view text) const { return paint(fmt::emphasis::bold, text); }
  std::string dim(std::string_view text) const { return paint(fmt::emphasis::faint, text); }
  std::string good(std::string_view text) const { return paint(fmt::fg(fmt::terminal_color::green), text); }
  std::string warn(std::string_view text) const { return paint(fmt::fg(fmt::terminal_color::yellow), text); }

 private:
  std::string paint(fmt::text_style style, std::string_view text) const {
    return colour_ ? fmt::format(style, "{}", text) : std::string(text);
  }
  bool colour_;
};

std::string join(const std::vector<std::string>& parts, std::string_view none) {
  return parts.empty() ? std::string(none) : fmt::format("{}", fmt::join(parts, " + "));
}

// The tree as an indented list: heads above what hangs on them, in the order of the words.
void print_tree(const Parse& parse, std::size_t word, int depth, const Painter& paint) {
  if (depth > 60) return;
  std::string label = fmt::format("{:{}}{}", "", 2 * depth + 4, parse.form(word));
  std::size_t width = label.size();
  fmt::print("{}{:{}}  {}\n", label, "", width < 34 ? 34 - width : 0,
             paint.dim(fmt::format("{:<10} {:<5} {}", name(parse.words[word].deprel), name(parse.words[word].upos),
                                   parse.lemma(word))));
  for (std::uint32_t child : parse.children(word)) print_tree(parse, child, depth + 1, paint);
}

std::string party(const std::vector<Entity>& entities) {
  std::vector<std::string> out;
  for (const Entity& e : entities) out.push_back(e.sector.empty() ? e.code : e.code + ":" + e.sector);
  return join(out, "nobody named");
}

// What else the record says, a line each.
void print_event_details(const Event& e, const Painter& paint) {
  if (e.date && e.date_precision != "publication")
    fmt::print("      when {} ({})\n", to_iso(*e.date), e.date_precision);
  if (e.location) fmt::print("      where {} ({})\n", e.location->name, e.location->country);
  std::string size;
  for (auto [what, count] : {std::pair{"dead", e.size.dead}, std::pair{"injured", e.size.injured},
                             std::pair{"arrested", e.size.arrested}, std::pair{"in the crowd", e.size.crowd}}) {
    if (count) size += fmt::format("{}{} {}", size.empty() ? "" : ", ", *count, what);
  }
  if (!size.empty()) fmt::print("      {}\n", size);
  for (const Attribution& a : e.attribution)
    fmt::print("      by the word of {} ({}, {})\n", a.speaker.text, a.speaker.code, name(a.kind));
  for (const FrameworkRef& f : e.frameworks) fmt::print("      framework {} ({})\n", f.name, f.id);
  for (const Reason& r : e.reasons) fmt::print("      because ({}): {}\n", r.kind, r.text);
  for (const TraceStep& t : e.trace)
    fmt::print("      {}\n", paint.dim(fmt::format("{:<11} {:<34} {}", t.step, t.rule, t.text)));
}

void print_sentence(const Document& document, const CodedSentence& coded, std::size_t number, const Painter& paint) {
  const SentenceResult& result = coded.result;
  auto slice = [&](Span bytes) { return std::string_view(document.text).substr(bytes.begin, bytes.size()); };
  auto words = [&](Span range) {
    return slice({coded.parse.words[range.begin].span.begin, coded.parse.words[range.end - 1].span.end});
  };
  fmt::print("{} {}\n", paint.strong(fmt::format("[{}]", number)), paint.strong(slice(coded.sentence.span)));
  if (coded.parse.size() > 0) {
    fmt::print("  tree\n");
    print_tree(coded.parse, coded.parse.root(), 0, paint);
  }
  if (!result.mentions.empty()) fmt::print("  mentions\n");
  for (const Mention& m : result.mentions) {
    std::string code = m.code + (m.sector.empty() ? "" : ":" + m.sector);
    fmt::print("    {:<32} {:<10} {}\n", words(m.words), code, paint.dim(m.how + (m.locative ? ", a place here" : "")));
  }
  if (!result.acts.empty()) fmt::print("  acts\n");
  for (const ActNote& act : result.acts) {
    fmt::print("    {:<24} {}  {}\n", words(act.words),
               join(act.actors, "nobody") + " -> " + join(act.recipients, "nobody"), paint.dim(act.reading));
    if (act.dropped != WhyNot::none)
      fmt::print("      {}\n", paint.warn("not coded: " + std::string(explain(act.dropped))));
  }
  for (const Event& e : result.events) {
    std::string marks;
    if (e.auxiliary & kHypothetical) marks += " hypothetical";
    if (e.auxiliary & kNegation) marks += " negation";
    if (e.auxiliary & kFuture) marks += " future";
    if (e.auxiliary & kHistorical) marks += " historical";
    fmt::print("  {} {} -> {}  {}{}  {}{}\n", paint.good("event"), party(e.actors), party(e.recipients),
               name(e.types.front()), e.modes.empty() ? "" : " " + e.modes.front(), e.cameo,
               marks.empty() ? "" : " (" + marks.substr(1) + ")");
    print_event_details(e, paint);
  }
  for (const Statement& s : result.statements) {
    fmt::print("  {} {} {} {}{}\n", paint.good("statement"), party(s.subjects), name(s.relation), s.framework.id,
               s.parent ? " under " + s.parent->id : "");
  }
  if (result.events.empty()) {
    fmt::print("  {}\n", paint.warn(fmt::format("no event: {}{}", explain(result.why),
                                                result.detail.empty() ? "" : " (" + result.detail + ")")));
  }
  fmt::print("\n");
}

void print_document(const Document& document, const CodedDocument& coded, const Painter& paint) {
  for (std::size_t i = 0; i < coded.details.size(); ++i) print_sentence(document, coded.details[i], i, paint);
  if (coded.details.empty()) fmt::print("There is no sentence in this text.\n");
}

// Every document of a CoNLL-U file, as its own trees have it.
int explain_parsed(const Options& options, std::optional<Date> date, Coder& coder, const Painter& paint,
                   const Console& console) {
  auto reader = ParsedDocumentReader::open(options.text);
  if (!reader) return tell(reader.error());
  while (auto record = (*reader)->next()) {
    if (!*record) {
      console.warn(fmt::format("rejected {}: {}", printable(record->error().where), record->error().reason));
      continue;
    }
    if (date) (*record)->document.date = date;
    print_document((*record)->document, coder.code(**record, true), paint);
  }
  return kDone;
}

int run(const Options& options, const Console& console) {
  auto models = load(options.models);
  if (!models) return tell(models.error());
  Document document;
  document.id = "text";
  if (!options.date.empty()) {
    document.date = parse_iso_date(options.date);
    if (!document.date)
      return tell({ErrorCode::invalid_input, "--date", "\"" + options.date + "\" is no date; write it as 2009-04-22"});
  }
  Coder coder(*models);
  Painter paint(!options.plain && shows_colour(STDOUT_FILENO));
  if (options.input == "conllu") return explain_parsed(options, document.date, coder, paint, console);
  document.text = options.text == "-" ? std::string(std::istreambuf_iterator<char>(std::cin), {}) : options.text;
  if (auto bad = first_invalid_utf8(document.text)) {
    return tell({ErrorCode::invalid_input, "text", fmt::format("byte {} is not UTF-8; convert the text first", *bad)});
  }
  print_document(document, coder.code(document, true), paint);
  return kDone;
}

}  // namespace

void add_explain(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("explain", "Show how one text is read: trees, mentions, acts, events, and why not");
  command
      ->add_option("TEXT", options->text,
                   "the text itself, or - for standard input; with --input conllu the name of a file")
      ->capture_default_str();
  command
      ->add_option("--input", options->input, "conllu brings tags and trees of another parser, taken as they are")
      ->check(CLI::IsMember({"text", "conllu"}))
      ->capture_default_str();
  command->add_option("--date", options->date, "day of publication, as 2009-04-22");
  command->add_flag("--plain", options->plain, "without colour");
  add_model_options(*command, options->models);
  command->callback([options, &context] { context.exit_code = run(*options, context.console); });
}

}  // namespace longbow
