// longbow code: articles in, events out.
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <fstream>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/load.h"
#include "engine/ingest.h"
#include "store/plover_json.h"

namespace longbow {
namespace {

struct Options {
  std::vector<std::string> inputs;
  std::string with;
  std::string rejects;
  InputFormat input = InputFormat::automatic;
  int threads = 0;
  bool strict = false;
  ModelOptions models;
};

class Progress {
 public:
  void operator()(const IngestReport& report) {
    if (isatty(STDERR_FILENO) != 1) return;
    auto now = std::chrono::steady_clock::now();
    if (now - shown_ < std::chrono::milliseconds(200)) return;
    shown_ = now;
    double seconds = std::chrono::duration<double>(now - start_).count();
    fmt::print(stderr, "\r{} documents, {} events, {:.0f} sentences a second ", report.documents, report.events,
               static_cast<double>(report.sentences) / std::max(seconds, 0.001));
  }
  void end() const {
    if (shown_ != start_ && isatty(STDERR_FILENO) == 1) fmt::print(stderr, "\r{:70}\r", "");
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now(), shown_ = start_;
};

void print_report(const IngestReport& report) {
  fmt::print(stderr, "{} documents, {} sentences: {} events, {} statements\n", report.documents, report.sentences, report.events, report.statements);
  if (report.undated > 0) fmt::print(stderr, "{} documents had no date: their events have none\n", report.undated);
  if (report.set_aside > 0) fmt::print(stderr, "{} documents in other languages were set aside\n", report.set_aside);
  if (report.rejected > 0) fmt::print(stderr, "{} records were rejected\n", report.rejected);
  std::string reasons;
  for (std::size_t i = 1; i < report.why_not.size(); ++i) {
    if (report.why_not[i] > 0) reasons += fmt::format("{}{} {}", reasons.empty() ? "" : "; ", report.why_not[i], explain(static_cast<WhyNot>(i)));
  }
  if (!reasons.empty()) fmt::print(stderr, "sentences without an event: {}\n", reasons);
}

int run(const Options& options) {
  auto models = load(options.models);
  if (!models) return tell(models.error());
  Stamp stamp{"longbow " LONGBOW_VERSION, models->lexicon->fingerprint()};
  std::string lines;
  IngestSinks sinks;
  sinks.coded = [&](const Document&, const CodedDocument& coded) {
    lines.clear();
    for (const Event& event : coded.events) {
      append_plover(event, stamp, lines);
      lines += '\n';
    }
    if (options.with == "statements") {
      for (const Statement& statement : coded.statements) {
        append_plover(statement, stamp, lines);
        lines += '\n';
      }
    }
    return std::fwrite(lines.data(), 1, lines.size(), stdout) == lines.size();
  };
  sinks.rejected = [&](const Reject& reject) {
    fmt::print(stderr, "rejected {}: {}\n", reject.where, reject.reason);
    return true;
  };
  auto progress = std::make_shared<Progress>();
  sinks.progress = [progress](const IngestReport& report) { (*progress)(report); };
  auto report = ingest(options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs, options.input, *models, {options.threads}, sinks);
  progress->end();
  if (!report) return tell(report.error());
  print_report(*report);
  return options.strict && report->rejected > 0 ? kCheckFailed : kDone;
}

}  // namespace

void add_code(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("code", "Code articles into events");
  command->add_option("INPUT", options->inputs, "files of articles; - is standard input");
  command->add_option("--with", options->with, "also print: statements")->check(CLI::IsMember({"statements"}));
  command->add_option("--threads", options->threads, "how many documents at a time (default: as many as cores)");
  command->add_flag("--strict", options->strict, "exit with 1 where records were rejected");
  add_model_options(*command, options->models);
  command->callback([options, &context] { context.exit_code = run(*options); });
}

}  // namespace longbow
