// longbow parse: tags, lemmas and trees of raw text or of given tokens, as CoNLL-U.
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <istream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "syntax/annotator.h"
#include "syntax/conllu.h"
#include "syntax/enhanced.h"
#include "text/reader.h"
#include "text/tokens.h"

namespace longbow {
namespace {

struct ParseArguments {
  std::vector<std::string> inputs;
  std::string input = "auto", format = "conllu", keep = "all", model;
  bool enhanced = false;
};

const std::map<std::string, InputFormat> kFormats = {
    {"auto", InputFormat::automatic}, {"text", InputFormat::text}, {"jsonl", InputFormat::json_lines}};

constexpr std::size_t kFlushAt = std::size_t{1} << 16;

void flush(std::string& out) {
  std::fwrite(out.data(), 1, out.size(), stdout);
  out.clear();
}

// White space of a sentence on one line, as "# text = " wants it.
std::string one_line(std::string_view text) {
  std::string line;
  bool space = false;
  for (char c : text) {
    bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
    if (blank && !space) line.push_back(' ');
    if (!blank) line.push_back(c);
    space = blank;
  }
  return line;
}

// What begins a document, as `longbow code --input conllu` reads it back.
std::vector<std::string> document_comments(const Document& document) {
  std::vector<std::string> lines = {"# newdoc id = " + one_line(document.id)};
  if (document.date) lines.push_back("# date = " + to_iso(*document.date));
  for (auto [key, value] : {std::pair{"title", &document.title}, std::pair{"publisher", &document.publisher},
                            std::pair{"url", &document.url}, std::pair{"language", &document.language}}) {
    if (!value->empty()) lines.push_back(fmt::format("# {} = {}", key, one_line(*value)));
  }
  return lines;
}

// With column 9 where it is asked for.
void write(ConlluSentence& sentence, bool enhanced, std::string& out) {
  sentence.enhanced = enhanced ? enhanced_column(sentence.words) : std::vector<std::string>();
  write_conllu(sentence, out);
  if (out.size() >= kFlushAt) flush(out);
}

void parse_document(const Annotator& annotator, const Document& document, bool enhanced, std::size_t& count,
                    std::string& out) {
  TokenizedText tokens;
  tokenize(document.text, annotator.sentences(), tokens);
  Annotator::Scratch scratch;
  ConlluSentence sentence;
  std::optional<std::uint32_t> paragraph;
  for (const Sentence& found : tokens.sentences) {
    annotator.annotate(document.text, tokens, found, scratch, sentence.words);
    sentence.comments = paragraph ? std::vector<std::string>() : document_comments(document);
    if (paragraph != found.paragraph) sentence.comments.emplace_back("# newpar");
    paragraph = found.paragraph;
    sentence.comments.push_back(fmt::format("# sent_id = {}", ++count));
    sentence.comments.push_back(
        "# text = " + one_line(std::string_view(document.text).substr(found.span.begin, found.span.size())));
    write(sentence, enhanced, out);
  }
}

// Articles as `longbow code` takes them; one that is rejected is told, and the others are parsed.
Result<void> parse_articles(const Annotator& annotator, const ParseArguments& given, const std::string& path,
                            const Console& console, std::size_t& count) {
  auto reader = open_documents(path, kFormats.at(given.input));
  if (!reader) return tl::unexpected(reader.error());
  std::string out;
  while (auto record = (*reader)->next()) {
    if (*record) {
      parse_document(annotator, **record, given.enhanced, count, out);
    } else {
      console.warn(fmt::format("rejected {}: {}", printable(record->error().where), record->error().reason));
    }
  }
  flush(out);
  return {};
}

// New tags, lemmas and trees over the given words.
void parse_again(const Annotator& annotator, Annotator::Scratch& scratch, ConlluSentence& sentence) {
  Parse fresh;
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    Word word;
    word.span = sentence.words.words[i].span;
    word.space_after = sentence.words.words[i].space_after;
    word.form = fresh.keep(sentence.words.form(i));
    fresh.words.push_back(word);
  }
  annotator.annotate(fresh, scratch);
  sentence.words = std::move(fresh);
}

// The sentences of a CoNLL-U file: with an annotator tagged and parsed anew over their tokens; comments, multiword
// lines and MISC stay. Without one as they came, every column but the ninth, or with features made anew (`--keep trees`).
Result<void> parse_conllu(const Annotator* annotator, const ParseArguments& given, const std::string& path) {
  std::ifstream file;
  if (path != "-") {
    file.open(path, std::ios::binary);
    if (!file) return fail(ErrorCode::not_found, path, "cannot be opened");
  }
  std::istream& in = path == "-" ? std::cin : file;
  std::string name = path == "-" ? "standard input" : path;
  ConlluReader reader(in, name);
  Annotator::Scratch scratch;
  ConlluSentence sentence;
  std::string out;
  while (true) {
    auto more = reader.next(sentence);
    if (!more) {
      flush(out);
      return tl::unexpected(more.error());
    }
    if (!*more) break;
    if (annotator) {
      parse_again(*annotator, scratch, sentence);
      write(sentence, given.enhanced, out);
      continue;
    }
    if (given.keep == "trees") {
      write(sentence, given.enhanced, out);
      continue;
    }
    if (given.enhanced) sentence.enhanced = enhanced_column(sentence.words);
    write_conllu_as_read(sentence, out);
    if (out.size() >= kFlushAt) flush(out);
  }
  flush(out);
  return {};
}

Result<std::unique_ptr<Annotator>> load_annotator(const std::string& model) {
  if (!model.empty()) return Annotator::load(model);
  auto found = find_data("models/english.lbm");
  if (!found) return tl::unexpected(found.error());
  return Annotator::load(*found);
}

int parse(ParseArguments given, const Console& console) {
  std::unique_ptr<Annotator> annotator;  // none where the given trees are kept
  if (given.input != "conllu" || given.keep == "tokens") {
    auto loaded = load_annotator(given.model);
    if (!loaded) return tell(loaded.error());
    annotator = std::move(*loaded);
  }
  if (given.inputs.empty()) given.inputs.emplace_back("-");
  std::size_t count = 0;
  for (const std::string& path : given.inputs) {
    auto done = given.input == "conllu" ? parse_conllu(annotator.get(), given, path)
                                        : parse_articles(*annotator, given, path, console, count);
    if (!done) return tell(done.error());
  }
  return kDone;
}

}  // namespace

void add_parse(CLI::App& app, CommandContext& context) {
  auto given = std::make_shared<ParseArguments>();
  CLI::App* command = app.add_subcommand("parse", "Tags, lemmas and dependency trees of text, as CoNLL-U");
  command->add_option("input-files", given->inputs, "files to read; - or none is standard input");
  command
      ->add_option("--input", given->input,
                   "what the input is; auto takes what begins with { for JSON lines, all else for text")
      ->check(CLI::IsMember({"auto", "text", "jsonl", "conllu"}))
      ->capture_default_str();
  command->add_option("--format", given->format, "what to write")
      ->check(CLI::IsMember({"conllu"}))
      ->capture_default_str();
  command->add_option("--keep", given->keep, "with --input conllu: all that is given; tags and trees, with new features; or the tokens alone")
      ->check(CLI::IsMember({"all", "trees", "tokens"}))
      ->capture_default_str();
  command->add_flag("--enhanced", given->enhanced,
                    "write column 9: shared subjects, controllers, antecedents and conjuncts");
  command->add_option("--model", given->model, "model file; the built-in English one where none is given");
  command->callback([given, &context] { context.exit_code = parse(*given, context.console); });
}

}  // namespace longbow
