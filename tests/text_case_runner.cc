// Runs the case files of tests/cases/text: which sentences and tokens a careful reader sees in a text. Each line is a
// key and its value; `case` begins a case and names it by a sentence. "#" begins a remark.
//
//     case      datelines_stand_alone
//     text      ASTANA, April 21 (Reuters) - The drill is off. They left.
//     sentence  ASTANA, April 21 (Reuters) -
//     sentence  The drill is off.
//     sentence  They left.
//     tokens    ( Reuters ) -
//     headline  ...
//
// Several `text` lines are lines of the text; an empty one is a blank line. `sentence` lines tell all sentences in
// order, `one sentence` that there is one. `tokens` asks for these tokens one after another, `headline` for a sentence
// that is marked as a title. White space counts alike, whatever it is.
//
//     text_case_runner --model FILE|rules FILE-OR-FOLDER...
//
// Ends with "N passed, N failed"; exit code 1 where a case failed, 2 where the run cannot start.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "syntax/annotator.h"
#include "text/sentence_model.h"
#include "text/tokens.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;

struct TextCase {
  std::string place, name, text;
  std::vector<std::string> sentences, tokens, headlines;
  bool one = false, texted = false;
};

// Words with single blanks between them.
std::string plain(const std::string& text) {
  std::istringstream words(text);
  std::string out;
  for (std::string word; words >> word;) out += (out.empty() ? "" : " ") + word;
  return out;
}

struct Cut {
  std::vector<std::string> sentences, headlines;
  std::string tokens = " ";  // each between blanks
};

Cut cut(const std::string& text, const SentenceModel* model) {
  TokenizedText found;
  tokenize(text, model, found);
  Cut out;
  for (const Sentence& sentence : found.sentences) {
    out.sentences.push_back(plain(text.substr(sentence.span.begin, sentence.span.size())));
    if (sentence.headline) out.headlines.push_back(out.sentences.back());
  }
  for (const Token& token : found.tokens) out.tokens += text.substr(token.span.begin, token.span.size()) + " ";
  return out;
}

std::string listed(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += "    | " + line + "\n";
  return out;
}

// What differs, or "".
std::string unmet(const TextCase& wanted, const Cut& got) {
  std::string out;
  if (wanted.one && got.sentences.size() != 1) out += "  wants one sentence, got\n" + listed(got.sentences);
  if (!wanted.sentences.empty() && wanted.sentences != got.sentences)
    out += "  wants\n" + listed(wanted.sentences) + "  got\n" + listed(got.sentences);
  for (const std::string& tokens : wanted.tokens)
    if (got.tokens.find(" " + tokens + " ") == std::string::npos)
      out += "  wants the tokens\n    | " + tokens + "\n  got\n    |" + got.tokens + "\n";
  for (const std::string& line : wanted.headlines)
    if (std::find(got.headlines.begin(), got.headlines.end(), line) == got.headlines.end())
      out += "  wants as headline\n    | " + line + "\n";
  return out;
}

// False, with a word on standard error, at the first line that is none of a case.
bool read_cases(const fs::path& path, std::vector<TextCase>& out) {
  std::ifstream file(path);
  std::string line;
  int number = 0;
  auto wrong = [&](const char* what) {
    fmt::print(stderr, "{}:{}: {}\n", path.string(), number, what);
    return false;
  };
  if (!file) return wrong("cannot be opened");
  bool any = false;
  while (std::getline(file, line)) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const std::size_t blank = std::min(line.find(' '), line.size());
    const std::string key = line.substr(0, blank);
    const std::size_t at = line.find_first_not_of(' ', blank);
    const std::string value = at == std::string::npos ? "" : line.substr(at);
    if (key == "case") {
      out.push_back({fmt::format("{}:{}", path.string(), number), value, {}, {}, {}, {}});
      any = true;
      continue;
    }
    if (!any) return wrong("stands before the first \"case\"");
    TextCase& now = out.back();
    if (key == "text") {
      now.text += (now.texted ? "\n" : "") + value;
      now.texted = true;
    } else if (key == "sentence") {
      now.sentences.push_back(plain(value));
    } else if (key == "tokens") {
      now.tokens.push_back(plain(value));
    } else if (key == "headline") {
      now.headlines.push_back(plain(value));
    } else if (key == "one" && value == "sentence") {
      now.one = true;
    } else {
      return wrong("begins with no key of a case: case, text, sentence, one sentence, tokens, headline");
    }
  }
  return true;
}

int run(const std::string& model_path, const std::vector<fs::path>& given) {
  std::unique_ptr<Annotator> annotator;
  if (model_path != "rules") {
    auto loaded = Annotator::load(model_path);
    if (!loaded) {
      fmt::print(stderr, "{}: {}\n", loaded.error().where, loaded.error().message);
      return 2;
    }
    annotator = std::move(*loaded);
  }
  const SentenceModel* model = annotator ? annotator->sentences() : nullptr;
  std::vector<fs::path> files;
  for (const fs::path& path : given) {
    if (!fs::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path))
      if (entry.path().extension() == ".case") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<TextCase> cases;
  for (const fs::path& file : files)
    if (!read_cases(file, cases)) return 2;
  int failed = 0;
  for (const TextCase& each : cases) {
    const bool expects = each.one || !each.sentences.empty() || !each.tokens.empty() || !each.headlines.empty();
    const std::string fault = expects ? unmet(each, cut(each.text, model))
                                      : std::string("  expects nothing\n");
    if (fault.empty()) continue;
    ++failed;
    fmt::print("{}: {}\n{}", each.place, each.name, fault);
  }
  fmt::print("{} passed, {} failed\n", cases.size() - static_cast<std::size_t>(failed), failed);
  return failed > 0 ? 1 : 0;
}

}  // namespace
}  // namespace longbow

int main(int argc, char** argv) {
  if (argc < 4 || std::string_view(argv[1]) != "--model") {
    fmt::print(stderr, "usage: text_case_runner --model FILE|rules FILE-OR-FOLDER...\n");
    return 2;
  }
  return longbow::run(argv[2], {argv + 3, argv + argc});
}
