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
#include <stdexcept>

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

struct Coded {
  std::vector<Event> events;
  std::vector<Statement> statements;
  std::vector<std::string> why;  // of sentences without an event
  std::string error;
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

// ---- comparing ----

std::vector<std::string> split(std::string_view text, char at) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(at);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string code_of(const Entity& entity) {
  return entity.sector.empty() ? entity.code : entity.code + ":" + entity.sector;
}

// "KAZ:GOV" or "KAZ", which leaves the sector open.
bool entity_fits(std::string_view wanted, const Entity& entity) {
  return wanted.find(':') == std::string_view::npos ? wanted == entity.code : wanted == code_of(entity);
}

// Whether each of `wanted` finds a partner of its own in `got`.
template <class Wanted, class Got, class Fits>
bool pair_up(const std::vector<Wanted>& wanted, const std::vector<Got>& got, Fits fits, std::vector<bool>& used,
             std::size_t from = 0) {
  if (from == wanted.size()) return true;
  for (std::size_t i = 0; i < got.size(); ++i) {
    if (used[i] || !fits(wanted[from], got[i])) continue;
    used[i] = true;
    if (pair_up(wanted, got, fits, used, from + 1)) return true;
    used[i] = false;
  }
  return false;
}

bool entities_fit(std::string_view wanted, const std::vector<Entity>& got) {
  if (wanted == "none") return got.empty();
  const std::vector<std::string> codes = split(wanted, '+');
  std::vector<bool> used(got.size());
  return codes.size() == got.size() && pair_up(codes, got, entity_fits, used);
}

std::string aux_of(std::uint8_t bits) {
  std::string out;
  for (auto [bit, text] : {std::pair<int, const char*>{kHistorical, "historical"},
                           {kFuture, "future"},
                           {kHypothetical, "hypothetical"},
                           {kNegation, "negation"}})
    if (bits & bit) out += (out.empty() ? "" : "+") + std::string(text);
  return out.empty() ? "none" : out;
}

bool aux_fits(std::string_view wanted, std::uint8_t bits) {
  std::vector<std::string> want = split(wanted, '+'), got = split(aux_of(bits), '+');
  std::sort(want.begin(), want.end());
  std::sort(got.begin(), got.end());
  return want == got;
}

bool attribution_fits(const std::string& wanted, const std::vector<Attribution>& got) {
  if (wanted == "none") return got.empty();
  return std::any_of(got.begin(), got.end(), [&](const Attribution& by) {
    return entity_fits(wanted, by.speaker) || by.speaker.text.find(wanted) != std::string::npos;
  });
}

bool framework_fits(const std::string& wanted, const FrameworkRef& got) {
  return wanted == got.id || wanted == got.kind;
}

bool cameo_fits(std::string_view wanted, std::string_view got) {
  if (!wanted.empty() && wanted.back() == '*') return got.starts_with(wanted.substr(0, wanted.size() - 1));
  return wanted == got;
}

std::string evidence_of(const Event& event) { return fmt::format("{}", fmt::join(event.event_text, " ")); }

std::string number(std::optional<std::int64_t> value) { return value ? std::to_string(*value) : "none"; }

bool holds(const std::vector<std::string>& list, const std::string& value) {
  return value == "none" ? list.empty() : std::find(list.begin(), list.end(), value) != list.end();
}

bool field_fits(const std::string& key, const std::string& value, const Event& event) {
  if (key == "actor") return entities_fit(value, event.actors);
  if (key == "recipient") return entities_fit(value, event.recipients);
  if (key == "type")
    return std::any_of(event.types.begin(), event.types.end(), [&](EventType type) { return value == name(type); });
  if (key == "mode") return holds(event.modes, value);
  if (key == "context") return holds(event.contexts, value);
  if (key == "cameo") return cameo_fits(value, event.cameo);
  if (key == "aux") return aux_fits(value, event.auxiliary);
  if (key == "evidence") return evidence_of(event).find(value) != std::string::npos;
  if (key == "attribution") return attribution_fits(value, event.attribution);
  if (key == "date") return value == (event.date ? to_iso(*event.date) : "none");
  if (key == "enddate") return value == (event.end_date ? to_iso(*event.end_date) : "none");
  if (key == "framework")
    return value == "none" ? event.frameworks.empty()
                           : std::any_of(event.frameworks.begin(), event.frameworks.end(),
                                         [&](const FrameworkRef& got) { return framework_fits(value, got); });
  if (key == "reason")
    return std::any_of(event.reasons.begin(), event.reasons.end(), [&](const Reason& reason) {
      return value == reason.kind || reason.text.find(value) != std::string::npos;
    });
  if (key == "location")
    return value == (event.location ? event.location->name : "none") ||
           (event.location && value == event.location->country);
  if (key == "dead") return value == number(event.size.dead);
  if (key == "injured") return value == number(event.size.injured);
  if (key == "arrested") return value == number(event.size.arrested);
  return key == "crowd" && value == number(event.size.crowd);
}

bool field_fits(const std::string& key, const std::string& value, const Statement& statement) {
  if (key == "subject") return entities_fit(value, statement.subjects);
  if (key == "relation") return value == name(statement.relation);
  if (key == "framework") return framework_fits(value, statement.framework);
  if (key == "parent") return statement.parent ? framework_fits(value, *statement.parent) : value == "none";
  if (key == "cycle") return value == (statement.cycle ? std::to_string(statement.cycle->n) : "none");
  if (key == "status") return statement.cycle && value == statement.cycle->status;
  if (key == "aux") return aux_fits(value, statement.auxiliary);
  return key == "attribution" && attribution_fits(value, statement.attribution);
}

template <class Record>
bool record_fits(const Expectation* wanted, const Record& got) {
  return std::all_of(wanted->fields.begin(), wanted->fields.end(),
                     [&](const auto& field) { return field_fits(field.first, field.second, got); });
}

bool told_as_happened(const Event& event) { return (event.auxiliary & (kHypothetical | kNegation)) == 0; }

// The expectations that are not met, as lines.
std::vector<std::string> unmet(const Case& wanted, const Coded& got) {
  using Kind = Expectation::Kind;
  std::vector<std::string> out;
  std::vector<const Expectation*> events, statements;
  bool only = false, error = false;
  for (const Expectation& each : wanted.expected) {
    if (each.kind == Kind::event) events.push_back(&each);
    if (each.kind == Kind::statement) statements.push_back(&each);
    only = only || each.kind == Kind::only;
    const bool broken =
        (each.kind == Kind::no_event &&
         std::any_of(got.events.begin(), got.events.end(),
                     [&](const Event& event) { return told_as_happened(event) && record_fits(&each, event); })) ||
        (each.kind == Kind::no_statement &&
         std::any_of(got.statements.begin(), got.statements.end(),
                     [&](const Statement& statement) { return record_fits(&each, statement); })) ||
        (each.kind == Kind::error && got.error.find(each.text) == std::string::npos);
    error = error || each.kind == Kind::error;
    if (broken) out.push_back(each.text);
  }
  if (!got.error.empty() && !error) out.push_back("a text that can be coded");
  std::vector<bool> used(got.events.size());
  if (!pair_up(events, got.events, record_fits<Event>, used)) {
    const std::size_t before = out.size();
    for (const Expectation* each : events)
      if (std::none_of(got.events.begin(), got.events.end(),
                       [&](const Event& event) { return record_fits(each, event); }))
        out.push_back(each->text);
    if (out.size() == before) out.push_back("an event of its own for each line");
  } else if (only) {
    for (std::size_t i = 0; i < got.events.size(); ++i)
      if (!used[i] && told_as_happened(got.events[i])) {
        out.push_back("only these events");
        break;
      }
  }
  std::vector<bool> used_statements(got.statements.size());
  if (!pair_up(statements, got.statements, record_fits<Statement>, used_statements))
    for (const Expectation* each : statements)
      if (std::none_of(got.statements.begin(), got.statements.end(),
                       [&](const Statement& statement) { return record_fits(each, statement); }))
        out.push_back(each->text);
  return out;
}

// ---- telling ----

std::string codes(const std::vector<Entity>& entities) {
  std::string out;
  for (const Entity& entity : entities) out += (out.empty() ? "" : "+") + code_of(entity);
  return out.empty() ? "none" : out;
}

std::string told(const Event& event) {
  std::string out = fmt::format("event actor={} recipient={}", codes(event.actors), codes(event.recipients));
  for (EventType type : event.types) out += fmt::format(" type={}", name(type));
  out += fmt::format(" cameo={}", event.cameo);
  for (const std::string& mode : event.modes) out += " mode=" + mode;
  out += fmt::format(" aux={} evidence=\"{}\"", aux_of(event.auxiliary), evidence_of(event));
  for (const Attribution& by : event.attribution) out += fmt::format(" attribution={}", code_of(by.speaker));
  for (const FrameworkRef& framework : event.frameworks) out += " framework=" + framework.id;
  if (event.location) out += fmt::format(" location=\"{}\"", event.location->name);
  if (event.date) out += " date=" + to_iso(*event.date);
  if (event.size.dead) out += " dead=" + number(event.size.dead);
  if (event.size.injured) out += " injured=" + number(event.size.injured);
  if (event.size.arrested) out += " arrested=" + number(event.size.arrested);
  if (event.size.crowd) out += " crowd=" + number(event.size.crowd);
  for (const TraceStep& step : event.trace)
    if (step.step == "frame" || step.step == "operator" || step.step == "standing")
      out += fmt::format(" [{}]", step.rule);
  return out;
}

std::string told(const Statement& statement) {
  std::string out = fmt::format("statement subject={} relation={} framework={}", codes(statement.subjects),
                                name(statement.relation), statement.framework.id);
  if (statement.parent) out += " parent=" + statement.parent->id;
  if (statement.cycle) out += fmt::format(" cycle={} status={}", statement.cycle->n, statement.cycle->status);
  return out + " aux=" + aux_of(statement.auxiliary);
}

void wrap(const std::string& text, std::size_t width, std::vector<std::string>& out) {
  std::string line;
  for (const std::string& word : split(text, ' ')) {
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
