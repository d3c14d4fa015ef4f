// longbow export: records of a store, in one of many layouts.
#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "cli/command.h"
#include "cli/filters.h"
#include "cli/known.h"
#include "cli/tables.h"
#include "store/layout.h"
#include "store/plover_json.h"

namespace longbow {
namespace {

struct Options {
  std::string db = "sqlite:longbow.db", format = "plover", output, with, without;
  FilterOptions filters;
};

constexpr std::size_t kFlushAt = std::size_t{1} << 16;

// Standard output, or a file that is there under its name only when it is whole.
class Output {
 public:
  Result<void> open(const std::string& path) {
    if (path.empty()) return {};
    name_ = path;
    file_ = std::fopen((path + ".part").c_str(), "wb");
    return file_ ? Result<void>() : fault();
  }
  ~Output() {
    if (file_ && file_ != stdout) {
      std::fclose(file_);
      std::remove((name_ + ".part").c_str());
    }
  }

  Result<void> write(std::string& text, bool all = false) {
    if (text.size() < kFlushAt && !all) return {};
    bool done = std::fwrite(text.data(), 1, text.size(), file_) == text.size();
    text.clear();
    return done ? Result<void>() : fault();
  }
  Result<void> close() {
    if (std::fflush(file_) != 0) return fault();
    if (file_ == stdout) return {};
    int closed = std::fclose(std::exchange(file_, nullptr));
    bool there = closed == 0 && std::rename((name_ + ".part").c_str(), name_.c_str()) == 0;
    return there ? Result<void>() : fault();
  }

 private:
  Result<void> fault() const {
    return fail(ErrorCode::io, name_, "cannot be written: " + std::generic_category().message(errno));
  }
  std::FILE* file_ = stdout;
  std::string name_ = "standard output";
};

Result<void> write_statements(Store& store, const EventFilter& filter, Output& output, std::string& lines) {
  StatementFilter which;
  which.document = filter.document;
  which.framework = filter.framework;
  which.subject = filter.actor;
  which.known = filter.known;
  Result<void> written;
  auto read = store.each_statement(which, [&](StoredStatement&& stored) {
    append_plover(stored.statement, stored.stamp, lines);
    lines += '\n';
    written = output.write(lines);
    return written.has_value();
  });
  return read ? written : read;
}

Result<void> write_events(Store& store, const EventFilter& filter, const LayoutWriter& layout, Output& output,
                          std::string& lines) {
  Result<void> written;
  auto read = store.each_event(filter, [&](StoredEvent&& event) {
    layout.append(event, lines);
    written = output.write(lines);
    return written.has_value();
  });
  return read ? written : read;
}

Result<void> export_records(const Options& options) {
  Layout layout = *layout_from(options.format);
  if (!options.with.empty() && layout != Layout::plover) {
    return fail(ErrorCode::invalid_input, "--with", "statements have a place in --format plover alone");
  }
  auto filter = event_filter(options.filters, is_of_stories(layout) ? EventView::stories : EventView::reports);
  if (!filter) return tl::unexpected(filter.error());
  if (is_of_stories(layout) && filter->view == EventView::reports) {
    return fail(ErrorCode::invalid_input, "--view",
                "a row of " + options.format + " is a story; its reports are the rows of gdelt-mentions");
  }
  filter->with_trace = options.without.empty();
  auto tables = load_tables();
  if (!tables) return tl::unexpected(tables.error());
  auto store = Store::open(options.db, {StoreMode::read});
  if (!store) return tl::unexpected(store.error());
  auto known = known_run(options.filters.known, **store);
  if (!known) return tl::unexpected(known.error());
  filter->known = *known;
  Output output;
  if (auto opened = output.open(options.output); !opened) return opened;
  auto writer = layout_writer(layout, *tables->ontology, tables->countries);
  std::string lines = writer->header();
  if (auto done = write_events(**store, *filter, *writer, output, lines); !done) return done;
  if (!options.with.empty()) {
    if (auto done = write_statements(**store, *filter, output, lines); !done) return done;
  }
  if (auto done = output.write(lines, true); !done) return done;
  return output.close();
}

}  // namespace

void add_export(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("export", "Write the events of a store in the layout of a data set");
  command->add_option("--db", options->db, "the store: sqlite:PATH or postgresql://...")
      ->type_name("URL")
      ->capture_default_str();
  command->add_option("--format", options->format, "the layout; docs/formats.md tells what is in it")
      ->check(CLI::IsMember({"plover", "csv", "gdelt", "gdelt-mentions", "icews", "phoenix", "polecat"}))
      ->capture_default_str();
  command->add_option("--output", options->output, "write here and not to standard output")->type_name("FILE");
  command->add_option("--with", options->with, "also write statements on frameworks (plover alone)")
      ->check(CLI::IsMember({"statements"}));
  command->add_option("--without", options->without, "leave out the trace of rules")->check(CLI::IsMember({"trace"}));
  add_filter_options(*command, options->filters);
  command->callback([options, &context] {
    auto done = export_records(*options);
    context.exit_code = done ? kDone : tell(done.error());
  });
}

}  // namespace longbow
