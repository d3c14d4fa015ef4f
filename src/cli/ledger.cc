// longbow ledger: who is bound by what, since when, and by whose word.
#include "engine/ledger.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>

#include "analysis/ledger_build.h"
#include "analysis/ledger_json.h"
#include "analysis/ledger_table.h"
#include "cli/command.h"
#include "cli/filters.h"
#include "cli/known.h"
#include "cli/load.h"
#include "cli/tables.h"

namespace longbow {
namespace {

struct Options {
  std::string what, db = "sqlite:longbow.db", file, as_of, known;
  std::vector<std::string> lexicons;
  bool json = false;
};

constexpr std::size_t kUsualWidth = 80;

std::size_t terminal_width() {
  winsize size{};
  if (isatty(STDOUT_FILENO) != 1 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return kUsualWidth;
  return std::clamp<std::size_t>(size.ws_col, kUsualWidth, 120);
}

struct Loaded {
  Catalogue catalogue;
  LedgerTables tables;
  Ledger ledger;
  std::unique_ptr<Store> store;
  std::optional<Date> valid;
};

Result<Catalogue> load_catalogue(const Options& options) {
  auto tables = load_tables();
  if (!tables) return tl::unexpected(tables.error());
  auto folder = find_data("lexicon");
  if (!folder) return tl::unexpected(folder.error());
  std::vector<std::filesystem::path> layers = {*folder};
  layers.insert(layers.end(), options.lexicons.begin(), options.lexicons.end());
  auto lexicon = Lexicon::load(layers, *tables->ontology);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return catalogue_of(**lexicon);
}

Result<void> load_file(const Options& options, Loaded& loaded) {
  std::ifstream stream(options.file, std::ios::binary);
  if (!stream) return fail(ErrorCode::not_found, options.file, "this file cannot be opened");
  std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  auto file = parse_ledger(text, options.file);
  if (!file) return tl::unexpected(file.error());
  loaded.ledger = std::move(file->ledger);
  if (!loaded.valid) loaded.valid = file->valid;
  return {};
}

Result<void> load_store(const Options& options, Loaded& loaded) {
  auto store = Store::open(options.db, {StoreMode::read});
  if (!store) return tl::unexpected(store.error());
  loaded.store = std::move(*store);
  auto known = known_run(options.known, *loaded.store);
  if (!known) return tl::unexpected(known.error());
  auto ledger = read_ledger(*loaded.store, loaded.catalogue, loaded.tables.rules, *known);
  if (!ledger) return tl::unexpected(ledger.error());
  loaded.ledger = std::move(*ledger);
  return {};
}

Result<Loaded> load_all(const Options& options) {
  Loaded loaded;
  auto valid = day(options.as_of, "--as-of");
  if (!valid) return tl::unexpected(valid.error());
  loaded.valid = *valid;
  auto folder = find_data("analysis");
  if (!folder) return tl::unexpected(folder.error());
  auto tables = LedgerTables::load(*folder);
  if (!tables) return tl::unexpected(tables.error());
  loaded.tables = std::move(*tables);
  auto catalogue = load_catalogue(options);
  if (!catalogue) return tl::unexpected(catalogue.error());
  loaded.catalogue = std::move(*catalogue);
  auto done = options.file.empty() ? load_store(options, loaded) : load_file(options, loaded);
  if (!done) return tl::unexpected(done.error());
  return loaded;
}

// What the user means: an actor by code or name, a framework by any of its names or its id.
struct Subject {
  std::string actor, framework;
};

Result<Subject> subject_of(const std::string& what, const Loaded& loaded) {
  Subject subject;
  auto stands = [&](std::string_view code) {
    return std::any_of(loaded.ledger.actors.begin(), loaded.ledger.actors.end(),
                       [&](const LedgerActor& one) { return one.code == code; });
  };
  const LedgerFramework* known = framework_called(loaded.catalogue, loaded.ledger, what);
  if (known != nullptr) {
    subject.framework = known->id;
    // A body that is in frameworks of others is shown as both.
    for (const LedgerActor& one : loaded.ledger.actors) {
      const LedgerFramework* body = loaded.catalogue.organisation_of(one.code);
      if (body != nullptr && body->id == known->id) subject.actor = one.code;
    }
    return subject;
  }
  std::string code = loaded.catalogue.actor_named(what);
  if (code.empty() && (!loaded.catalogue.actor_name(what).empty() || stands(what))) code = what;
  if (!code.empty()) {
    subject.actor = code;
    return subject;
  }
  std::vector<std::string> near = loaded.catalogue.nearest(what);
  std::string hint = near.empty() ? "; `longbow ledger` lists the frameworks, and an actor goes by its code, as KAZ"
                                  : fmt::format("; did you mean {}?", fmt::join(near, ", or "));
  return fail(ErrorCode::not_found, what, "no actor and no framework goes by this name" + hint);
}

Result<void> print_part(Ledger part, const Subject& subject, const Options& options, const Loaded& loaded) {
  if (loaded.store) {
    if (auto added = add_sentences(part, *loaded.store); !added) return added;
  }
  LedgerView view = as_of(part, loaded.tables.moves, loaded.valid);
  std::string text = options.json             ? to_json(part, view)
                     : !subject.actor.empty() ? actor_table(part, view, subject.actor, terminal_width())
                                              : framework_table(part, view, subject.framework, terminal_width());
  fmt::print("{}", text);
  return {};
}

Result<void> show(const Options& options) {
  auto loaded = load_all(options);
  if (!loaded) return tl::unexpected(loaded.error());
  Subject subject;
  if (!options.what.empty()) {
    auto found = subject_of(options.what, *loaded);
    if (!found) return tl::unexpected(found.error());
    subject = *found;
  }
  if (options.what.empty() && !options.json) {
    fmt::print("{}", overview_table(loaded->ledger, as_of(loaded->ledger, loaded->tables.moves, loaded->valid),
                                    terminal_width()));
    return {};
  }
  if (options.what.empty()) return print_part(loaded->ledger, {}, options, *loaded);
  for (const Subject& one : {Subject{"", subject.framework}, Subject{subject.actor, ""}}) {
    if (one.actor.empty() && one.framework.empty()) continue;
    if (auto done = print_part(part_of(loaded->ledger, one.actor, one.framework), one, options, *loaded); !done)
      return done;
    if (options.json) break;  // one object
  }
  return {};
}

}  // namespace

void add_ledger(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("ledger", "Show who is bound by which framework, since when, by whose word");
  command->add_option(
      "ACTOR|FRAMEWORK", options->what,
      "an actor by code or name, or a framework by any of its names; all frameworks where nothing is named");
  auto* db = command->add_option("--db", options->db, "the store: sqlite:PATH or postgresql://...")
                 ->type_name("URL")
                 ->capture_default_str();
  command->add_option("--as-of", options->as_of, "how things stood on this day, as 2009-04-22")->type_name("DATE");
  auto* known = add_known_option(*command, options->known);
  command->add_option("--file", options->file, "read this ledger, which --json wrote, and no store")
      ->type_name("FILE")
      ->excludes(db)
      ->excludes(known);
  command
      ->add_option("--lexicon", options->lexicons,
                   "a folder of *.lex files laid over the built-in lexicon; may be repeated")
      ->type_name("DIR")
      ->allow_extra_args(false);
  command->add_flag("--json", options->json, "write the ledger as JSON (docs/ledger.md)");
  command->callback([options, &context] {
    auto done = show(*options);
    context.exit_code = done ? kDone : tell(done.error());
  });
}

}  // namespace longbow
