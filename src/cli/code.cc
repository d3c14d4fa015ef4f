// longbow code: articles in, events out.
#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <system_error>

#include "cli/command.h"
#include "cli/load.h"
#include "cli/outlet.h"
#include "engine/ingest.h"
#include "engine/load.h"

namespace longbow {
namespace {

struct Options {
  std::vector<std::string> inputs;
  std::string input = "auto", map, format, with, db, rejects;
  int threads = 0;
  bool strict = false, resume = false, recode = false;
  ModelOptions models;
};

// A line that is written over, on a terminal and nowhere else.
class Progress {
 public:
  explicit Progress(bool wanted) : terminal_(wanted && isatty(STDERR_FILENO) == 1) {}

  void show(const IngestReport& report) {
    if (!terminal_) return;
    auto now = std::chrono::steady_clock::now();
    if (now - shown_ < std::chrono::milliseconds(200)) return;
    shown_ = now;
    double seconds = std::max(std::chrono::duration<double>(now - start_).count(), 0.001);
    std::string line =
        fmt::format("{} documents, {:.0f} sentences and {:.0f} events a second, {} rejects", report.documents,
                    static_cast<double>(report.sentences) / seconds, static_cast<double>(report.events) / seconds,
                    report.rejected);
    if (report.bytes > 0 && report.bytes_in_all > report.bytes) {
      double done = static_cast<double>(report.bytes) / static_cast<double>(report.bytes_in_all);
      auto left = static_cast<std::int64_t>(seconds * (1 - done) / done);
      line += fmt::format(", {}:{:02}:{:02} left", left / 3600, left / 60 % 60, left % 60);
    }
    fmt::print(stderr, "\r{:<100}", line);
  }
  void clear() const {
    if (shown_ != start_) fmt::print(stderr, "\r{:100}\r", "");
  }

 private:
  bool terminal_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now(), shown_ = start_;
};

// Tells of rejected records, and keeps them where that is asked for.
class Rejects {
 public:
  explicit Rejects(const Console& console) : console_(console) {}

  Result<void> open(const std::string& path) {
    if (path.empty()) return {};
    file_.reset(std::fopen(path.c_str(), "w"));
    if (!file_) return fail(ErrorCode::io, path, "cannot be written: " + std::generic_category().message(errno));
    path_ = path;
    return {};
  }

  Result<void> take(const Reject& reject) {
    if (++count_ <= kMostTold) console_.warn(fmt::format("rejected {}: {}", printable(reject.where), reject.reason));
    return keep(reject);
  }

  // Without telling of it. A document that was set aside is kept with them and marked, as it is no reject.
  Result<void> keep(const Reject& reject, bool set_aside = false) {
    if (!file_) return {};
    nlohmann::ordered_json line = {{"where", reject.where}, {"reason", reject.reason}, {"record", reject.record}};
    if (set_aside) line["set_aside"] = true;
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

  const Console& console_;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_{nullptr, &std::fclose};
  std::string path_;
  std::uint64_t count_ = 0;
};

// "a 1, b 2" for those that are not zero.
template <class Counts, class Name>
std::string listed(const Counts& counts, const Name& name) {
  std::string list;
  for (std::size_t i = 1; i < counts.size(); ++i) {
    if (counts[i] > 0) list += fmt::format("{}{}", list.empty() ? "" : ", ", name(i, counts[i]));
  }
  return list;
}

void print_report(const IngestReport& report) {
  fmt::print(stderr, "{} documents, {} sentences: {} events, {} statements\n", report.documents, report.sentences,
             report.events, report.statements);
  auto type = [](std::size_t i, std::uint64_t n) { return fmt::format("{} {}", name(static_cast<EventType>(i)), n); };
  auto why = [](std::size_t i, std::uint64_t n) { return fmt::format("{} {}", n, explain(static_cast<WhyNot>(i))); };
  if (std::string types = listed(report.types, type); !types.empty()) fmt::print(stderr, "events by type: {}\n", types);
  if (report.undated > 0) fmt::print(stderr, "{} documents had no date: their events have none\n", report.undated);
  if (report.set_aside > 0) {
    std::string reasons;
    for (const auto& [reason, count] : report.set_aside_why) {
      reasons += fmt::format("{}{} {}", reasons.empty() ? "" : "; ", count, printable(reason));
    }
    fmt::print(stderr, "{} documents in other languages were set aside: {}\n", report.set_aside, reasons);
  }
  if (report.unchanged > 0) fmt::print(stderr, "{} documents were held already and left as they are\n", report.unchanged);
  if (std::string reasons = listed(report.why_not, why); !reasons.empty()) {
    fmt::print(stderr, "sentences without an event: {}\n", reasons);
  }
}

void print_store(const std::string& url, Load& load) {
  auto counts = load.store_counts();
  if (!counts) return;
  std::string shown = url.substr(0, url.find('?'));  // what is behind may be a password, and so may what is before @
  if (std::size_t at = shown.rfind('@'); at != std::string::npos) shown = "postgresql://" + shown.substr(at + 1);
  fmt::print(stderr, "{} holds {} documents, {} events in {} stories, {} statements; this was run {}\n", shown,
             counts->documents, counts->events, counts->stories, counts->statements, load.run().id);
}

std::vector<std::unique_ptr<Outlet>> open_outlets(const Options& options, const Tables& tables, const Stamp& stamp) {
  std::vector<std::unique_ptr<Outlet>> outlets;
  std::string format = options.format.empty() && options.db.empty() ? "plover" : options.format;
  if (format == "plover") outlets.push_back(plover_outlet(stamp, options.with == "statements"));
  if (format == "table") outlets.push_back(table_outlet());
  auto layout = layout_from(format);
  if (layout && *layout != Layout::plover) outlets.push_back(layout_outlet(*layout, tables, stamp));
  return outlets;
}

// Opens the store where one is asked for, and tells what a resumed run had done.
Result<std::unique_ptr<Load>> open_load(const Options& options, const Stamp& stamp, Rejects& rejects) {
  if (options.db.empty()) return std::unique_ptr<Load>();
  auto model = model_fingerprint(options.models);
  if (!model) return tl::unexpected(model.error());
  LoadOptions wanted;
  wanted.setup.stamp = stamp;
  wanted.setup.options = options.input == "conllu" ? "parses of the input" : "model=" + *model;
  for (const std::string& input : options.inputs) wanted.setup.inputs += input + "\n";
  wanted.resume = options.resume;
  wanted.recode = options.recode;
  auto load = Load::open(options.db, std::move(wanted));
  if (!load || !(*load)->resumed()) return load;
  fmt::print(stderr, "run {} goes on behind record {}\n", (*load)->run().id, (*load)->run().counts.records);
  auto earlier = (*load)->earlier_rejects();
  if (!earlier) return tl::unexpected(earlier.error());
  for (StoredReject& reject : *earlier) {
    bool set_aside = reject.reason.starts_with(kSetAside);
    if (set_aside) reject.reason.erase(0, kSetAside.size());
    auto kept = rejects.keep({std::move(reject.where), std::move(reject.reason), std::move(reject.record)}, set_aside);
    if (!kept) return tl::unexpected(kept.error());
  }
  return load;
}

// An input that is not there is found out before anything is loaded, and an option that makes no sense.
Result<ReaderOptions> check_options(const Options& options, const std::vector<std::string>& inputs) {
  bool plover = options.format == "plover" || (options.format.empty() && options.db.empty());
  if (!options.with.empty() && !plover && options.db.empty()) {
    return fail(ErrorCode::invalid_input, "--with",
                "statements have no place in a " + options.format + "; use --format plover");
  }
  if ((options.resume || options.recode) && options.db.empty()) {
    return fail(ErrorCode::invalid_input, options.resume ? "--resume" : "--recode", "is for a store; name it with --db URL");
  }
  // With trees from elsewhere the files are CoNLL-U, whatever they look like.
  bool trees = options.input == "conllu";
  ReaderOptions reading(trees ? InputFormat::automatic : *input_format_from(options.input));
  auto columns = parse_column_map(options.map);
  if (!columns) return tl::unexpected(columns.error());
  reading.columns = std::move(*columns);
  auto found = InputDocuments::open(inputs, reading);
  if (!found) return tl::unexpected(found.error());
  return reading;
}

// Keeps the first fault: what comes behind it follows from it.
class Faults {
 public:
  bool went(const Result<void>& result) {
    if (!result && !first_) first_ = result.error();
    return result.has_value();
  }
  const std::optional<Error>& first() const { return first_; }

 private:
  std::optional<Error> first_;
};

IngestSinks make_sinks(const std::vector<std::unique_ptr<Outlet>>& outlets, Load* load, Rejects& rejects,
                       Progress& progress, Faults& faults) {
  IngestSinks sinks;
  sinks.coded = [&, load](const Document& document, CodedDocument&& coded) {
    for (auto& outlet : outlets) {
      if (!faults.went(outlet->take(document, coded.events, coded.statements))) return false;
    }
    return load == nullptr || faults.went(load->take(document, std::move(coded)));
  };
  sinks.rejected = [&, load](const Reject& reject) {
    return faults.went(rejects.take(reject)) && (load == nullptr || faults.went(load->take(reject)));
  };
  sinks.set_aside = [&, load](const Reject& document) {
    return faults.went(rejects.keep(document, true)) && (load == nullptr || faults.went(load->set_aside(document)));
  };
  sinks.progress = [&](const IngestReport& report) { progress.show(report); };
  if (load == nullptr) return sinks;
  sinks.judge = [load](const Document& document) { return load->judge(document); };
  sinks.unchanged = [&, load](const Document& document) { return faults.went(load->unchanged(document)); };
  return sinks;
}

// Set by the first SIGINT: what was read is coded and written, then the run ends. A second one ends the program at once.
std::atomic<bool> interrupted = false;

void on_interrupt(int signal) {
  interrupted = true;
  std::signal(signal, SIG_DFL);
}

std::string how_to_resume(const Options& options) {
  if (options.db.empty()) return "stopped before the end of the inputs";
  return "stopped before the end of the inputs; the same command with --resume goes on";
}

int run(const Options& options, const Console& console) {
  std::vector<std::string> inputs = options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs;
  auto reading = check_options(options, inputs);
  if (!reading) return tell(reading.error());
  auto models = load(options.models);
  if (!models) return tell(models.error());
  const Stamp stamp{"longbow " LONGBOW_VERSION, models->lexicon->fingerprint()};
  Rejects rejects(console);
  if (auto opened = rejects.open(options.rejects); !opened) return tell(opened.error());
  auto store = open_load(options, stamp, rejects);
  if (!store) return tell(store.error());
  auto tables = load_tables();
  if (!tables) return tell(tables.error());
  auto outlets = open_outlets(options, *tables, stamp);

  Progress progress(console.shows(LogLevel::info));
  Faults faults;
  IngestSinks sinks = make_sinks(outlets, store->get(), rejects, progress, faults);
  IngestOptions how;
  how.threads = options.threads;
  how.parsed = options.input == "conllu";
  how.stop = &interrupted;
  std::signal(SIGINT, &on_interrupt);
  if (*store) {
    how.skip = (*store)->run().counts.records;
    how.last_skipped = (*store)->run().last;
  }
  IngestReport report = ingest(inputs, *reading, *models, how, sinks);
  progress.clear();
  for (auto& outlet : outlets) faults.went(outlet->end());
  if (*store && !faults.first()) faults.went((*store)->end(!report.fault && !report.interrupted));
  if (console.shows(LogLevel::info)) print_report(report);
  if (console.shows(LogLevel::warning)) rejects.summary();
  if (*store && !faults.first() && console.shows(LogLevel::info)) print_store(options.db, **store);
  if (faults.first()) return tell(*faults.first());
  if (report.fault) return tell(*report.fault);
  if (report.interrupted) return tell({ErrorCode::io, "", how_to_resume(options)});
  return options.strict && report.rejected > 0 ? kCheckFailed : kDone;
}

}  // namespace

void add_code(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("code", "Code articles into events");
  command->add_option("INPUT", options->inputs,
                      "files of articles, plain or packed with gzip or zstd, folders of them, and patterns; - is "
                      "standard input");
  command
      ->add_option("--input", options->input,
                   "what the files are; auto sees it from their beginning, and of tables from the name (docs/formats.md); "
                   "conllu brings tags and trees of another parser, which are taken as they are")
      ->check(CLI::IsMember({"auto", "text", "jsonl", "csv", "tsv", "petrarch", "feed", "html", "warc", "conllu"}))
      ->capture_default_str();
  command->add_option("--map", options->map, "which columns of a table hold what, as text=body,date=published")
      ->type_name("FIELD=COLUMN,...");
  command
      ->add_option("--format", options->format,
                   "what to print: plover (the default), a table for people, or the layout of a data set "
                   "(docs/formats.md); with --db nothing is printed unless asked for")
      ->check(CLI::IsMember(
          {"plover", "table", "csv", "gdelt", "gdelt-mentions", "icews", "phoenix", "polecat"}));
  command->add_option("--db", options->db, "keep documents, events and statements in this store: sqlite:PATH or postgresql://...")
      ->type_name("URL");
  command->add_flag("--resume", options->resume,
                    "go on with the run over these inputs that was stopped, or begin one where there is none");
  command->add_flag("--recode", options->recode,
                    "code documents anew that the store holds; what it held stays readable as an older version");
  command->add_option("--with", options->with, "also print statements on frameworks; a store keeps them anyway")
      ->check(CLI::IsMember({"statements"}));
  command->add_option("--threads", options->threads, "how many documents at a time; 0 is as many as there are cores")
      ->check(CLI::Range(0, 1024))
      ->capture_default_str();
  command
      ->add_option("--rejects", options->rejects,
                   "write rejected records here, as JSON lines with where, reason and record; documents in other languages "
                   "too, marked as set_aside")
      ->type_name("FILE");
  command->add_flag("--strict", options->strict, "exit with 1 where records were rejected");
  add_model_options(*command, options->models);
  command->callback([options, &context] { context.exit_code = run(*options, context.console); });
}

}  // namespace longbow
