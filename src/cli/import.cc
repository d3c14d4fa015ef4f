// longbow import: PLOVER lines into a store.
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>

#include "analysis/stories.h"
#include "cli/command.h"
#include "store/plover_json.h"
#include "store/store.h"
#include "text/bytes.h"
#include "text/window.h"

namespace longbow {
namespace {

struct Options {
  std::vector<std::string> inputs;
  std::string db = "sqlite:longbow.db";
  bool strict = false;
};

constexpr std::size_t kRecordsInBatch = 5000;
constexpr std::uint64_t kMostTold = 20;

// Lines come by date; records of one document are put together again as far as they are at hand, and added to what the
// store has of it.
class Importer {
 public:
  Importer(std::unique_ptr<Store> store, std::unique_ptr<LoadLock> lock, const Console& console)
      : store_(std::move(store)), lock_(std::move(lock)), console_(console) {}

  Result<void> read(Window& window, const std::string& name) {
    std::string line;
    while (true) {
      std::size_t stop = window.find("\n");
      bool end = stop == std::string_view::npos;
      std::uint64_t number = window.line();
      if (end && window.full()) {
        reject(name, number, "the line is longer than 64 MiB");
        window.skip_line();
        continue;
      }
      line.assign(window.view(), 0, std::min(stop, window.view().size()));
      window.consume(end ? line.size() : line.size() + 1);
      if (line.find_first_not_of(" \t\r") != std::string::npos) {
        if (auto taken = take(line, name, number); !taken) return taken;
      }
      if (!end) continue;
      if (auto error = window.take_error()) reject(name, number, error->message);
      return {};
    }
  }

  Result<void> end() {
    if (auto written = write(); !written) return written;
    auto batch = store_->begin();
    if (!batch) return tl::unexpected(batch.error());
    for (auto& [stamp, run] : runs_) {
      if (auto finished = (*batch)->finish_run(run); !finished) return finished;
    }
    if (auto committed = (*batch)->commit(); !committed) return committed;
    if (auto told = update_stories(*store_); !told) return tl::unexpected(told.error());
    return {};
  }

  std::uint64_t events() const { return events_; }
  std::uint64_t statements() const { return statements_; }
  std::uint64_t rejected() const { return rejected_; }

 private:
  using StampKey = std::pair<std::string, std::string>;  // coder, lexicon

  void reject(const std::string& name, std::uint64_t line, const std::string& reason) {
    if (++rejected_ <= kMostTold) console_.warn(fmt::format("rejected {}:{}: {}", printable(name), line, reason));
  }

  Result<void> take(const std::string& line, const std::string& name, std::uint64_t number) {
    auto parsed = parse_plover(line);
    if (!parsed) {
      reject(name, number, parsed.error().message);
      return {};
    }
    StampKey stamp{parsed->stamp.coder, parsed->stamp.lexicon};
    if (auto* event = std::get_if<Event>(&parsed->record)) {
      ++events_;
      StoredDocument& document = document_of(stamp, event->text_info.document);
      describe(*event, document.document);
      document.events.push_back(std::move(*event));
    } else {
      ++statements_;
      auto& statement = std::get<Statement>(parsed->record);
      document_of(stamp, statement.text_info.document).statements.push_back(std::move(statement));
    }
    return ++waiting_ < kRecordsInBatch ? Result<void>() : write();
  }

  StoredDocument& document_of(const StampKey& stamp, const std::string& id) {
    StoredDocument& document = documents_[{stamp, id}];
    document.document.id = id;
    return document;
  }

  // What the record knows of its document.
  static void describe(const Event& event, Document& document) {
    document.publisher = event.cite_info.publisher;
    document.url = event.cite_info.url;
    document.title = event.cite_info.title;
    document.language = event.cite_info.language;
    if (event.date_precision == "publication") document.date = event.date;
  }

  Result<void> write() {
    if (documents_.empty()) return {};
    auto batch = store_->begin();
    if (!batch) return tl::unexpected(batch.error());
    for (auto& [key, document] : documents_) {
      auto run = run_of(key.first, **batch);
      if (!run) return tl::unexpected(run.error());
      if (auto merged = (*batch)->merge(std::move(document), *run); !merged) return merged;
    }
    documents_.clear();
    waiting_ = 0;
    return (*batch)->commit();
  }

  Result<RunId> run_of(const StampKey& stamp, StoreBatch& batch) {
    auto found = runs_.find(stamp);
    if (found != runs_.end()) return found->second;
    auto run = batch.start_run({"import", {stamp.first, stamp.second}, "", ""});
    if (run) runs_.emplace(stamp, *run);
    return run;
  }

  std::unique_ptr<Store> store_;
  std::unique_ptr<LoadLock> lock_;
  const Console& console_;
  std::map<std::pair<StampKey, std::string>, StoredDocument> documents_;
  std::map<StampKey, RunId> runs_;
  std::size_t waiting_ = 0;
  std::uint64_t events_ = 0, statements_ = 0, rejected_ = 0;
};

Result<std::unique_ptr<ByteStream>> open_input(const std::string& input) {
  if (input == "-") return unpack_bytes(std::cin, "standard input");
  return open_bytes(input);
}

Result<int> import_records(const Options& options, const Console& console) {
  // What is not there is told before anything is written.
  std::vector<std::unique_ptr<ByteStream>> streams;
  std::vector<std::string> inputs = options.inputs.empty() ? std::vector<std::string>{"-"} : options.inputs;
  for (const std::string& input : inputs) {
    auto opened = open_input(input);
    if (!opened) return tl::unexpected(opened.error());
    streams.push_back(std::move(*opened));
  }
  auto store = Store::open(options.db, {StoreMode::create});
  if (!store) return tl::unexpected(store.error());
  auto lock = (*store)->lock_for_load();
  if (!lock) return tl::unexpected(lock.error());
  Importer importer(std::move(*store), std::move(*lock), console);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    Window window(std::move(streams[i]));
    auto done = importer.read(window, inputs[i] == "-" ? "standard input" : inputs[i]);
    if (!done) return tl::unexpected(done.error());
  }
  if (auto done = importer.end(); !done) return tl::unexpected(done.error());
  console.info(fmt::format("{} events and {} statements were read, {} lines were rejected", importer.events(),
                           importer.statements(), importer.rejected()));
  return options.strict && importer.rejected() > 0 ? kCheckFailed : kDone;
}

}  // namespace

void add_import(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("import", "Take PLOVER lines into a store");
  command->add_option("EVENTS", options->inputs, "files of PLOVER lines, plain or packed with gzip or zstd; - is standard input");
  command->add_option("--db", options->db, "the store: sqlite:PATH or postgresql://...; made where it is not there")
      ->type_name("URL")
      ->capture_default_str();
  command->add_flag("--strict", options->strict, "exit with 1 where lines were rejected");
  command->callback([options, &context] {
    auto done = import_records(*options, context.console);
    context.exit_code = done ? *done : tell(done.error());
  });
}

}  // namespace longbow
