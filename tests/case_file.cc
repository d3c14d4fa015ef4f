#include "case_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace longbow {
namespace {

constexpr std::array<std::string_view, 18> kEventFields = {
    "actor", "recipient", "type",   "mode",     "cameo", "context", "aux",      "evidence", "attribution",
    "date",  "framework", "reason", "location", "dead",  "injured", "arrested", "crowd",    "enddate"};
constexpr std::array<std::string_view, 8> kStatementFields = {"subject", "relation", "framework", "parent",
                                                              "cycle",   "aux",      "status",    "attribution"};

std::string_view trimmed(std::string_view text) {
  const std::size_t from = text.find_first_not_of(" \t\r");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

// key=value or key="a value", separated by blanks; what is wrong with them, or "".
std::string read_fields(std::string_view text, Expectation& out) {
  const bool event = out.kind == Expectation::Kind::event || out.kind == Expectation::Kind::no_event;
  while (!(text = trimmed(text)).empty()) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) return fmt::format("\"{}\" is no field: key=value is wanted", text);
    const std::string key(text.substr(0, equals));
    const bool known = event
                           ? std::find(kEventFields.begin(), kEventFields.end(), key) != kEventFields.end()
                           : std::find(kStatementFields.begin(), kStatementFields.end(), key) != kStatementFields.end();
    if (!known) return fmt::format("there is no field \"{}\"", key);
    text.remove_prefix(equals + 1);
    std::size_t end = 0;
    std::string_view value;
    if (!text.empty() && text[0] == '"') {
      end = text.find('"', 1);
      if (end == std::string_view::npos) return "a quotation mark is not closed";
      value = text.substr(1, end - 1);
      ++end;
    } else {
      end = std::min(text.find_first_of(" \t"), text.size());
      value = text.substr(0, end);
    }
    if (value.empty()) return fmt::format("\"{}\" has no value", key);
    out.fields.emplace_back(key, value);
    text.remove_prefix(end);
  }
  return {};
}

class CaseReader {
 public:
  CaseReader(std::string file, bool open) : file_(std::move(file)), open_(open) {}

  // What is wrong with the line, or "".
  std::string add(std::string_view line, int number) {
    if (trimmed(line).empty() || trimmed(line)[0] == '#') return {};
    const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    const std::string_view key = line.substr(0, end);
    const std::string_view raw = end < line.size() ? line.substr(end + 1) : std::string_view();
    const std::string_view value = trimmed(raw);
    if (key == "case") return begin(value, number);
    if (cases_.empty()) return "a case must begin with a line \"case NAME\"";
    Case& now = cases_.back();
    if (key == "date") {
      now.date = parse_iso_date(value);
      return now.date ? "" : "no date: YYYY-MM-DD is wanted";
    }
    if (key == "title") return now.title = value, "";
    if (key == "text") return now.text += (now.text.empty() ? "" : " ") + std::string(value), "";
    if (key == "lexicon") return now.lexicon += std::string(raw) + "\n", "";
    if (key == "parse") return add_word(now, value);
    return expect(now, key, value, std::string(trimmed(line)));
  }

  // What the last case lacks, or "".
  std::string finish() const {
    if (cases_.empty()) return {};
    const Case& last = cases_.back();
    if (last.text.empty() && last.sentences.empty() && last.lexicon.empty()) return "the case before has no text";
    if (last.expected.empty()) return "the case before expects nothing";
    return {};
  }
  int line() const { return cases_.empty() ? 0 : cases_.back().line; }
  std::vector<Case> take() { return std::move(cases_); }

 private:
  std::string begin(std::string_view name, int number) {
    if (std::string wrong = finish(); !wrong.empty()) return wrong;
    if (name.empty() || name.find_first_of(" \t") != std::string_view::npos) return "a case's name is one word";
    Case fresh;
    fresh.name = name;
    fresh.file = file_;
    fresh.line = number;
    fresh.open = open_;
    cases_.push_back(std::move(fresh));
    return {};
  }

  static std::string add_word(Case& now, std::string_view word) {
    if (now.sentences.empty()) now.sentences.emplace_back();
    if (word.empty())
      now.sentences.emplace_back();
    else
      now.sentences.back() += std::string(word) + "\n";
    return {};
  }

  static std::string expect(Case& now, std::string_view key, std::string_view value, std::string line) {
    using Kind = Expectation::Kind;
    Expectation wanted;
    wanted.text = std::move(line);
    if (key == "no") {
      const std::size_t end = std::min(value.find_first_of(" \t"), value.size());
      const std::string_view what = value.substr(0, end);
      value.remove_prefix(end);
      if (what != "event" && what != "statement") return "\"no event\" or \"no statement\" is wanted";
      wanted.kind = what == "event" ? Kind::no_event : Kind::no_statement;
    } else if (key == "event") {
      wanted.kind = Kind::event;
    } else if (key == "statement") {
      wanted.kind = Kind::statement;
    } else if (key == "only") {
      wanted.kind = Kind::only;
    } else if (key == "error") {
      wanted.kind = Kind::error;
      wanted.text = value;
      value = {};
    } else {
      return fmt::format("there is no key \"{}\"", key);
    }
    std::string wrong = read_fields(value, wanted);
    now.expected.push_back(std::move(wanted));
    return wrong;
  }

  std::string file_;
  bool open_;
  std::vector<Case> cases_;
};

}  // namespace

const std::string* Expectation::field(std::string_view key) const {
  for (const auto& [name, value] : fields)
    if (name == key) return &value;
  return nullptr;
}

Result<std::vector<Case>> read_case_file(const std::string& path) {
  std::ifstream in(path);
  if (!in) return fail(ErrorCode::not_found, path, "cannot be read");
  CaseReader reader(path, std::filesystem::path(path).parent_path().filename() == "open");
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (std::string wrong = reader.add(line, number); !wrong.empty())
      return fail(ErrorCode::invalid_input, fmt::format("{}:{}", path, number), wrong);
  }
  if (std::string wrong = reader.finish(); !wrong.empty())
    return fail(ErrorCode::invalid_input, fmt::format("{}:{}", path, reader.line()), wrong);
  return reader.take();
}

}  // namespace longbow
