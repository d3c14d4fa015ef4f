// longbow code: articles in, events out.
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <system_error>

#include "cli/command.h"
#include "cli/load.h"
#include "cli/outlet.h"
#include "engine/ingest.h"

namespace longbow {
namespace {

struct Options {
  std::vector<std::string> inputs;
  std::string input = "auto", format, with, db, rejects;
  int threads = 0;
  bool strict = false;
  ModelOptions models;
};

const std::map<std::string, InputFormat> kInputFormats = {
    {"auto", InputFormat::automatic}, {"text", InputFormat::text}, {"jsonl", InputFormat::json_lines},
    {"conllu", InputFormat::automatic}};

// A line that is written over, on a terminal and nowhere else.
class Progress {
 public:
  void show(const IngestReport& report) {
    if (!terminal_) return;
    auto now = std::chrono::steady_clock::now();
    if (now - shown_ < std::chrono::milliseconds(200)) return;
    shown_ = now;
    double seconds = std::chrono::duration<double>(now - start_).count();
    fmt::print(stderr, "\r{} documents, {} events, {:.0f} sentences a second ", report.documents, report.events,
               static_cast<double>(report.sentences) / std::max(seconds, 0.001));
  }
  void clear() const {
    if (shown_ != start_) fmt::print(stderr, "\r{:70}\r", "");
  }

 private:
  bool terminal_ = isatty(STDERR_FILENO) == 1;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now(), shown_ = start_;
};

// Tells of rejected records, and keeps them where that is asked for.
class Rejects {
 public:
  Result<void> open(const std::string& path) {
    if (path.empty()) return {};
    file_.reset(std::fopen(path.c_str(), "w"));
    if (!file_) return fail(ErrorCode::io, path, "cannot be written: " + std::generic_category().message(errno));
    path_ = path;
    return {};
  }

  Result<void> take(const Reject& reject) {
    if (++count_ <= kMostTold) fmt::print(stderr, "rejected {}: {}\n", reject.where, reject.reason);
    if (!file_) return {};
    nlohmann::ordered_json line = {{"where", reject.where}, {"reason", reject.reason}, {"record", reject.record}};
    // A file's name may be anything; what is not UTF-8 in it is replaced.
    fmt::print(file_.get(), "{}\n", line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    return std::fflush(file_.get()) == 0 ? Result<void>() : lost();
  }

  void summary() const {
    if (count_ == 0) return;
    std::string kept = file_ ? fmt::format("; they are kept in {}", path_) : "; --rejects FILE keeps them";
    fmt::print(stderr, "{} record{} rejected{}\n", count_, count_ == 1 ? " was" : "s were", kept);
  }

 private:
  static constexpr std::uint64_t kMostTold = 20;  // more than that buries what else there is to say
  Result<void> lost() const {
    return fail(ErrorCode::io, path_, "cannot be written: " + std::generic_category().message(errno));
  }

  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_{nullptr, &std::fclose};
  std::string path_;
  std::uint64_t count_ = 0;
};

void print_report(const IngestReport& report) {
  fmt::print(stderr, "{} documents, {} sentences: {} events, {} statements\n", report.documents, report.sentences,
             report.events, report.statements);
  if (report.undated > 0) fmt::print(stderr, "{} documents had no date: their events have none\n", report.undated);
  if (report.set_aside > 0) fmt::print(stderr, "{} documents in other languages were set aside\n", report.set_aside);
  std::string reasons;
  for (std::size_t i = 1; i < report.why_not.size(); ++i) {
    if (report.why_not[i] == 0) continue;
    reasons += fmt::format("{}{} {}", reasons.empty() ? "" : "; ", report.why_not[i], explain(static_cast<WhyNot>(i)));
  }
  if (!reasons.empty()) fmt::print(stderr, "sentences without an event: {}\n", reasons);
}

// Before anything is loaded or coded: an input that is not there is found out now, not hours later.
Result<void> check_inputs(const std::vector<std::string>& inputs) {
  namespace fs = std::filesystem;
  for (const std::string& input : inputs) {
    if (input == "-") continue;
    std::error_code fault;
    if (!fs::exists(input, fault)) return fail(ErrorCode::not_found, input, "there is no such file");
    if (fs::is_directory(input, fault)) return fail(ErrorCode::io, input, "is a folder; name the files in it");
    if (access(input.c_str(), R_OK) != 0) {
      return fail(ErrorCode::io, input, "cannot be read: " + std::generic_category().message(errno));
    }
  }
  return {};
}

Result<std::vector<std::unique_ptr<Outlet>>> open_outlets(const Options& options, const Stamp& stamp) {
  std::vector<std::unique_ptr<Outlet>> outlets;
  if (!options.db.empty()) {
    auto store = store_outlet(options.db, stamp);
    if (!store) return tl::unexpected(store.error());
    outlets.push_back(std::move(*store));
  }
  std::string format = options.format.empty() && options.db.empty() ? "plover" : options.format;
  if (format == "plover") outlets.push_back(plover_outlet(stamp, options.with == "statements"));
  if (format == "csv") outlets.push_back(csv_outlet());
  if (format == "table") outlets.push_back(table_outlet());
  return outlets;
}

Result<void> check_options(const Options& options) {
  bool plover = options.format == "plover" || (options.format.empty() && options.db.empty());
  if (!options.with.empty() && !plover && options.db.empty()) {
    return fail(ErrorCode::invalid_input, "--with",
                "statements have no place in a " + options.format + "; use --format plover");
  }
  return check_inputs(options.inputs);
}

int run(const Options& options) {
  if (auto fine = check_options(options); !fine) return tell(fine.error());
  auto models = load(options.models);
  if (!models) return tell(models.error());
  auto outlets = open_outlets(options, {"longbow " LONGBOW_VERSION, models->lexicon->fingerprint()});
  if (!outlets) return tell(outlets.error());
  Rejects rejects;
  if (auto opened = rejects.open(options.rejects); !opened) return tell(opened.error());

  Progress progress;
  std::optional<Error> fault;  // the first: what comes behind it follows from it
  auto went = [&](const Result<void>& result) {
    if (!result && !fault) fault = result.error();
    return result.has_value();
  };
  IngestSinks sinks;
  sinks.coded = [&](const Document& document, CodedDocument&& coded) {
    for (auto& outlet : *outlets) {
      if (!went(outlet->take(document, coded.events, coded.statements))) return false;
    }
    return true;
  };
  sinks.rejected = [&](const Reject& reject) { return went(rejects.take(reject)); };
  sinks.progress = [&](const IngestReport& report) { progress.show(report); };
  IngestReport report = ingest(options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs,
                               kInputFormats.at(options.input), *models, {options.threads, options.input == "conllu"}, sinks);
  progress.clear();
  for (auto& outlet : *outlets) went(outlet->end());
  print_report(report);
  rejects.summary();
  for (auto& outlet : *outlets) {
    if (std::string summary = outlet->summary(); !summary.empty()) fmt::print(stderr, "{}\n", summary);
  }
  if (fault) return tell(*fault);
  if (report.fault) return tell(*report.fault);
  return options.strict && report.rejected > 0 ? kCheckFailed : kDone;
}

}  // namespace

void add_code(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("code", "Code articles into events");
  command->add_option("INPUT", options->inputs,
                      "files of articles, plain or packed with gzip or zstd; - is standard input");
  command
      ->add_option("--input", options->input,
                   "what the files are; auto takes what begins with { for JSON lines, all else for text; conllu brings "
                   "tags and trees of another parser, which are taken as they are")
      ->check(CLI::IsMember({"auto", "text", "jsonl", "conllu"}))
      ->capture_default_str();
  command
      ->add_option("--format", options->format,
                   "what to print: plover (the default), table or csv; with --db nothing is printed unless asked for")
      ->check(CLI::IsMember({"plover", "table", "csv"}));
  command->add_option("--db", options->db, "keep documents, events and statements in this store, sqlite:PATH")
      ->type_name("URL");
  command->add_option("--with", options->with, "also print statements on frameworks; a store keeps them anyway")
      ->check(CLI::IsMember({"statements"}));
  command->add_option("--threads", options->threads, "how many documents at a time; 0 is as many as there are cores")
      ->check(CLI::Range(0, 1024))
      ->capture_default_str();
  command
      ->add_option("--rejects", options->rejects,
                   "write rejected records here, as JSON lines with where, reason and record")
      ->type_name("FILE");
  command->add_flag("--strict", options->strict, "exit with 1 where records were rejected");
  add_model_options(*command, options->models);
  command->callback([options, &context] { context.exit_code = run(*options); });
}

}  // namespace longbow
