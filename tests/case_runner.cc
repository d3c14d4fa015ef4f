// Runs case files (case_file.h): codes each text and compares what comes out with what the case expects. Prints
// expected and got side by side where they differ, and ends with "N passed, N failed, N open". Open cases may fail;
// exit code 1 where another does, 2 where the run cannot start.
//
//     case_runner [--model FILE] [--data DIR] [--quiet] FILE-OR-FOLDER...
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>

#include "case_check.h"
#include "case_file.h"
#include "coding/sentence.h"
#include "engine/coder.h"
#include "text/utf8.h"
#include "unit/support/parse_builder.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;

struct Options {
  fs::path model, data = fs::path(LONGBOW_SOURCE_DIR) / "data";
  bool quiet = false;  // failures by name alone
  std::vector<std::string> files;
};

// ---- coding a case ----

Coded code_text(const Case& wanted, const Models& models) {
  Document document;
  document.id = wanted.name;
  document.date = wanted.date;
  document.title = wanted.title;
  document.text = wanted.text;
  CodedDocument coded = Coder(models).code(document, true);
  Coded out{std::move(coded.events), std::move(coded.statements), {}, {}};
  for (const CodedSentence& sentence : coded.details) {
    const SentenceResult& result = sentence.result;
    for (const ActNote& act : result.acts)
      if (act.dropped != WhyNot::none)
        out.why.push_back(fmt::format("dropped: {}, {}", act.reading, name(act.dropped)));
    if (result.why != WhyNot::none) out.why.push_back(fmt::format("why not: {} {}", name(result.why), result.detail));
  }
  return out;
}

// The sentences as `parse` lines give them, joined by blanks.
Coded code_parses(const Case& wanted, const Lexicon& lexicon, const Ontology& ontology) {
  Document document;
  document.id = wanted.name;
  document.date = wanted.date;
  document.title = wanted.title;
  std::vector<Parse> parses;
  std::vector<Sentence> sentences;
  Coded out;
  for (const std::string& lines : wanted.sentences) {
    if (lines.empty()) continue;
    try {
      parses.push_back(parse_of(lines));
    } catch (const std::exception& fault) {
      out.error = fault.what();
      return out;
    }
    if (!document.text.empty()) document.text += ' ';
    Sentence sentence;
    const auto at = static_cast<std::uint32_t>(document.text.size());
    document.text += text_of(parses.back());
    sentence.span = {at, static_cast<std::uint32_t>(document.text.size())};
    for (Word& word : parses.back().words) word.span = {word.span.begin + at, word.span.end + at};
    sentences.push_back(sentence);
  }
  const CodePoints points(document.text);
  DocumentCoder coder(document, points, lexicon, ontology);
  for (std::uint32_t i = 0; i < parses.size(); ++i) {
    SentenceResult result = coder.code(parses[i], sentences[i], i);
    out.events.insert(out.events.end(), result.events.begin(), result.events.end());
    out.statements.insert(out.statements.end(), result.statements.begin(), result.statements.end());
    if (result.why != WhyNot::none) out.why.push_back(fmt::format("why not: {} {}", name(result.why), result.detail));
  }
  return out;
}

Coded code_with(const Case& wanted, const Models& models) {
  if (wanted.sentences.empty()) return code_text(wanted, models);
  return code_parses(wanted, *models.lexicon, *models.ontology);
}

// A case with a lexicon of its own: laid over the built-in one for this case alone.
Coded code_laid_over(const Case& wanted, Models& models, const fs::path& data) {
  const fs::path file = fs::temp_directory_path() / fmt::format("longbow-case-{}.lex", getpid());
  std::ofstream(file) << wanted.lexicon;
  auto lexicon = Lexicon::load({data / "lexicon", file}, *models.ontology);
  std::error_code ignored;
  fs::remove(file, ignored);
  if (!lexicon) {
    Coded out;
    std::string where = lexicon.error().where;
    if (const std::size_t at = where.find(file.filename().string()); at != std::string::npos)
      where = "lexicon" + where.substr(at + file.filename().string().size());
    out.error = where + ": " + lexicon.error().message;
    return out;
  }
  std::swap(models.lexicon, *lexicon);
  Coded out = code_with(wanted, models);
  std::swap(models.lexicon, *lexicon);
  return out;
}

// ---- telling ----

void wrap(const std::string& text, std::size_t width, std::vector<std::string>& out) {
  std::string line;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    if (!line.empty() && line.size() + 1 + word.size() > width) {
      out.push_back(line);
      line = " ";
    }
    line += (line.empty() ? "" : " ") + word;
  }
  out.push_back(line);
}

void print_side_by_side(const Case& wanted, const Coded& got, const std::vector<std::string>& missing) {
  constexpr std::size_t kWidth = 58;
  std::vector<std::string> left, right;
  for (const std::string& line : missing) wrap(line, kWidth, left);
  if (!got.error.empty()) wrap("error " + got.error, kWidth, right);
  for (const Event& event : got.events) wrap(told(event), kWidth, right);
  for (const Statement& statement : got.statements) wrap(told(statement), kWidth, right);
  for (const std::string& why : got.why) wrap(why, kWidth, right);
  if (right.empty()) right.emplace_back("nothing");
  fmt::print("\n{}:{}: {}{}\n", wanted.file, wanted.line, wanted.name, wanted.open ? " (open)" : "");
  if (!wanted.text.empty()) fmt::print("  {}\n", wanted.text);
  fmt::print("  {:<{}} | {}\n", "EXPECTED", kWidth, "GOT");
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i)
    fmt::print("  {:<{}} | {}\n", i < left.size() ? left[i] : "", kWidth, i < right.size() ? right[i] : "");
}

// ---- the run ----

int cannot_start(const Error& error) {
  fmt::print(stderr, "case_runner: {}: {}\n", error.where, error.message);
  return 2;
}

Result<std::vector<Case>> read_all(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code fault;
    if (!fs::is_directory(path, fault)) {
      files.push_back(path);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path))
      if (entry.path().extension() == ".case") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  std::vector<Case> all;
  std::map<std::string, std::string> seen;
  for (const std::string& file : files) {
    auto cases = read_case_file(file);
    if (!cases) return cases;
    for (Case& each : *cases) {
      const std::string place = fmt::format("{}:{}", file, each.line);
      auto [before, fresh] = seen.emplace(each.name, place);
      if (!fresh)
        return fail(ErrorCode::invalid_input, place, fmt::format("{} stands already at {}", each.name, before->second));
      all.push_back(std::move(each));
    }
  }
  return all;
}

int run(const Options& options) {
  auto cases = read_all(options.files);
  if (!cases) return cannot_start(cases.error());
  auto models = load_models({options.model, options.data / "ontology", {options.data / "lexicon"}});
  if (!models) return cannot_start(models.error());
  int passed = 0, failed = 0, open = 0;
  for (const Case& each : *cases) {
    const Coded got = each.lexicon.empty() ? code_with(each, *models) : code_laid_over(each, *models, options.data);
    const std::vector<std::string> missing = unmet(each, got);
    if (missing.empty()) {
      ++passed;
      if (each.open) fmt::print("{}:{}: {} is open, and passes\n", each.file, each.line, each.name);
      continue;
    }
    ++(each.open ? open : failed);
    if (options.quiet)
      fmt::print("{}:{}: {}\n", each.file, each.line, each.name);
    else
      print_side_by_side(each, got, missing);
  }
  fmt::print("{} passed, {} failed, {} open\n", passed, failed, open);
  return failed > 0 ? 1 : 0;
}

}  // namespace
}  // namespace longbow

int main(int argc, char** argv) {
  longbow::Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const bool more = i + 1 < argc;
    if (argument == "--model" && more)
      options.model = argv[++i];
    else if (argument == "--data" && more)
      options.data = argv[++i];
    else if (argument == "--quiet")
      options.quiet = true;
    else
      options.files.emplace_back(argument);
  }
  if (options.model.empty()) options.model = options.data / "models" / "english.lbm";
  if (options.files.empty()) {
    fmt::print(stderr, "usage: case_runner [--model FILE] [--data DIR] [--quiet] FILE-OR-FOLDER...\n");
    return 2;
  }
  return longbow::run(options);
}
