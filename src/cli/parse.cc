// longbow parse: tags, lemmas and trees of raw text or of given tokens, as CoNLL-U.
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <istream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "syntax/annotator.h"
#include "syntax/conllu.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace longbow {
namespace {

struct ParseArguments {
  std::vector<std::string> inputs;
  std::string input = "text", format = "conllu", keep, model;
};

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

Result<void> parse_text(const Annotator& annotator, std::istream& in, const std::string& name, std::size_t& count) {
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (in.bad()) return fail(ErrorCode::io, name, "cannot be read to its end");
  if (auto at = first_invalid_utf8(text)) {
    return fail(ErrorCode::invalid_input, name, fmt::format("byte {} is not UTF-8", *at));
  }
  TokenizedText tokens;
  tokenize(text, tokens);
  Annotator::Scratch scratch;
  ConlluSentence sentence;
  std::string out;
  for (const Sentence& found : tokens.sentences) {
    annotator.annotate(text, tokens, found, scratch, sentence.words);
    sentence.comments = {fmt::format("# sent_id = {}", ++count),
                         "# text = " + one_line(std::string_view(text).substr(found.span.begin, found.span.size()))};
    write_conllu(sentence, out);
    if (out.size() >= kFlushAt) flush(out);
  }
  flush(out);
  return {};
}

// New tags, lemmas and trees over the tokens of a CoNLL-U file; comments, multiword lines and MISC stay.
Result<void> parse_conllu(const Annotator& annotator, std::istream& in, const std::string& name) {
  ConlluReader reader(in, name);
  Annotator::Scratch scratch;
  ConlluSentence sentence;
  Parse fresh;
  std::string out;
  while (true) {
    auto more = reader.next(sentence);
    if (!more) {
      flush(out);
      return tl::unexpected(more.error());
    }
    if (!*more) break;
    fresh.clear();
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      Word word;
      word.span = sentence.words.words[i].span;
      word.space_after = sentence.words.words[i].space_after;
      word.form = fresh.keep(sentence.words.form(i));
      fresh.words.push_back(word);
    }
    annotator.annotate(fresh, scratch);
    std::swap(sentence.words, fresh);
    write_conllu(sentence, out);
    if (out.size() >= kFlushAt) flush(out);
  }
  flush(out);
  return {};
}

int parse(ParseArguments given) {
  std::filesystem::path model = given.model;
  if (given.model.empty()) {
    auto found = find_data("models/english.lbm");
    if (!found) return tell(found.error());
    model = *found;
  }
  auto annotator = Annotator::load(model);
  if (!annotator) return tell(annotator.error());
  if (given.inputs.empty()) given.inputs.emplace_back("-");
  std::size_t count = 0;
  for (const std::string& path : given.inputs) {
    std::ifstream file;
    if (path != "-") {
      file.open(path, std::ios::binary);
      if (!file) return tell({ErrorCode::not_found, path, "cannot be opened"});
    }
    std::istream& in = path == "-" ? std::cin : file;
    std::string name = path == "-" ? "standard input" : path;
    auto done =
        given.input == "conllu" ? parse_conllu(**annotator, in, name) : parse_text(**annotator, in, name, count);
    if (!done) return tell(done.error());
  }
  return kDone;
}

}  // namespace

void add_parse(CLI::App& app, CommandContext& context) {
  auto given = std::make_shared<ParseArguments>();
  CLI::App* command = app.add_subcommand("parse", "tags, lemmas and dependency trees of text, as CoNLL-U");
  command->add_option("input-files", given->inputs, "files to read; - or none is standard input");
  command->add_option("--input", given->input, "what the input is")
      ->check(CLI::IsMember({"text", "conllu"}))
      ->capture_default_str();
  command->add_option("--format", given->format, "what to write")
      ->check(CLI::IsMember({"conllu"}))
      ->capture_default_str();
  command->add_option("--keep", given->keep, "with --input conllu: keep the tokens, make the rest anew")
      ->check(CLI::IsMember({"tokens"}));
  command->add_option("--model", given->model, "model file; the built-in English one where none is given");
  command->callback([given, &context] { context.exit_code = parse(*given); });
}

}  // namespace longbow
