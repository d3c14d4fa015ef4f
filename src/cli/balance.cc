// longbow balance: how a state leans between poles, from the stories of a store.
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <memory>

#include "analysis/balance_records.h"
#include "analysis/balance_text.h"
#include "analysis/ledger_build.h"
#include "analysis/ledger_stock.h"
#include "cli/command.h"
#include "cli/known.h"
#include "cli/tables.h"
#include "engine/ledger.h"
#include "lexicon/lexicon.h"
#include "store/display.h"
#include "store/store.h"
#include "store/table.h"

namespace longbow {
namespace {

struct Options {
  std::string actor, poles, from, to, view, known, pole_file, class_file;
  std::string db = "sqlite:longbow.db";
  std::vector<std::string> directions = {"outgoing", "mutual"};
  int window = 12, step = 1;
  bool json = false, csv = false;
};

Result<std::optional<std::int32_t>> month(const std::string& text, const char* option) {
  if (text.empty()) return std::nullopt;
  auto date = parse_iso_date(text.size() == 7 ? text + "-01" : text);
  if (!date)
    return fail(ErrorCode::invalid_input, option, "\"" + text + "\" is no date; write it as 2009-04 or 2009-04-22");
  return month_of(*date);
}

Result<std::filesystem::path> data_file(const std::string& given, std::string_view built_in) {
  if (!given.empty()) return std::filesystem::path(given);
  return find_data(built_in);
}

Result<std::unique_ptr<const Lexicon>> load_lexicon(const Ontology& ontology) {
  auto folder = find_data("lexicon");
  if (!folder) return tl::unexpected(folder.error());
  return Lexicon::load({*folder}, ontology);
}

// The states and organisations of the lexicon.
KnownActors known_actors(const Lexicon& lexicon) {
  KnownActors known;
  // A state's code goes by the state's name, and an organisation's by that of the body that is part of no other.
  auto take = [&](auto&& wanted) {
    for (const LexiconEntity& entity : lexicon.entities()) {
      if (wanted(entity) && !entity.code.empty() && entity.code != "---") known.emplace(entity.code, entity.name);
    }
  };
  take([](const LexiconEntity& entity) { return entity.kind == EntityKind::state; });
  take([](const LexiconEntity& entity) { return entity.kind == EntityKind::organisation && entity.parents.empty(); });
  take([](const LexiconEntity& entity) { return entity.kind == EntityKind::organisation; });
  return known;
}

Result<BalanceOptions> balance_options(const Options& options, const KnownActors& known) {
  BalanceOptions made;
  if (auto checked = check_actor(options.actor, known, "ACTOR"); !checked) return tl::unexpected(checked.error());
  auto file = data_file(options.pole_file, "analysis/poles.tsv");
  if (!file) return tl::unexpected(file.error());
  auto book = PoleBook::load(*file);
  if (!book) return tl::unexpected(book.error());
  auto poles = parse_poles(options.poles, *book, known, options.actor);
  if (!poles) return tl::unexpected(poles.error());
  made.poles = std::move(*poles);
  auto from = month(options.from, "--from");
  if (!from) return tl::unexpected(from.error());
  auto to = month(options.to, "--to");
  if (!to) return tl::unexpected(to.error());
  made.from = *from;
  made.to = *to;
  made.directions = 0;
  for (const std::string& direction : options.directions) {
    made.directions |= direction == "outgoing" ? kOutgoing : direction == "mutual" ? kMutual : kIncoming;
  }
  made.window = options.window;
  made.step = options.step;
  return made;
}

// A line that says what a story is, by its first report.
std::string describe(Store& store, const std::string& id) {
  EventFilter filter;
  filter.story = id;
  filter.limit = 1;
  std::string line = id;
  auto read = store.each_event(filter, [&](StoredEvent&& report) {
    const Event& event = report.event;
    line = fmt::format("{}  {} → {}  {}  {}", event.date ? to_iso(*event.date) : "", entity_labels(event.actors),
                       entity_labels(event.recipients), event.cameo, fmt::join(event.event_text, " … "));
    return false;
  });
  return read ? line : id;
}

std::string balance_page(const BalanceReport& report, Store& store) {
  const TextLook look{80, shows_colour(STDOUT_FILENO)};
  std::string page = report.image.actor + " between ";
  for (std::size_t i = 0; i < report.options.poles.size(); ++i) {
    const Pole& pole = report.options.poles[i];
    const std::string codes = fmt::format("{}", fmt::join(pole.codes, "+"));
    page += fmt::format("{}{}",
                        i == 0                                 ? ""
                        : i + 1 == report.options.poles.size() ? " and "
                                                               : ", ",
                        codes.size() == pole.name.size() ? pole.name : fmt::format("{} ({})", pole.name, codes));
  }
  std::string out;
  for (const std::string& line : wrap(page, look.width, 12)) out += line + "\n";
  out += "\n" + balance_chart(report, look) + "\n" + balance_table(report, look) + "\n";
  if (report.goldstein) out += goldstein_table(report, look) + "\n";
  const std::string breaks = balance_breaks(report, look, [&](const std::string& id) { return describe(store, id); });
  if (!breaks.empty()) out += breaks + "\n";
  return out + balance_sentence(report, look);
}

// The times in which frameworks bind the state, for the stock of commitments to each pole.
Result<std::vector<Commitment>> bound_by(const std::string& actor, const Lexicon& lexicon, Store& store, RunId known) {
  auto folder = find_data("analysis");
  if (!folder) return tl::unexpected(folder.error());
  auto tables = LedgerTables::load(*folder);
  if (!tables) return tl::unexpected(tables.error());
  auto ledger = read_ledger(store, catalogue_of(lexicon), tables->rules, known);
  if (!ledger) return tl::unexpected(ledger.error());
  return commitments(*ledger, as_of(*ledger, tables->moves), actor);
}

Result<void> show_balance(const Options& options) {
  auto tables = load_tables();
  if (!tables) return tl::unexpected(tables.error());
  auto lexicon = load_lexicon(*tables->ontology);
  if (!lexicon) return tl::unexpected(lexicon.error());
  auto made = balance_options(options, known_actors(**lexicon));
  if (!made) return tl::unexpected(made.error());
  auto file = data_file(options.class_file, "analysis/classes.tsv");
  if (!file) return tl::unexpected(file.error());
  auto classes = ActClasses::load(*file);
  if (!classes) return tl::unexpected(classes.error());
  auto store = Store::open(options.db, {StoreMode::read});
  if (!store) return tl::unexpected(store.error());
  auto known_at = known_run(options.known, **store);
  if (!known_at) return tl::unexpected(known_at.error());
  auto image = read_stories(**store, options.actor, *classes, *tables->ontology, *known_at);
  if (!image) return tl::unexpected(image.error());
  auto bound = bound_by(options.actor, **lexicon, **store, *known_at);
  if (!bound) return tl::unexpected(bound.error());
  auto measured = balance(*image, *classes, *made, &*bound);
  if (!measured) return tl::unexpected(measured.error());
  BalanceReport report{*image, *classes, *made, *measured, options.view == "goldstein"};
  const std::string out = options.csv    ? balance_csv(report)
                          : options.json ? balance_json(report)
                                         : balance_page(report, **store);
  std::fwrite(out.data(), 1, out.size(), stdout);
  return {};
}

}  // namespace

void add_balance(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("balance", "Measure how a state leans between poles, with its uncertainty");
  command->add_option("ACTOR", options->actor, "code of the state, as KAZ")->required();
  command
      ->add_option("--poles", options->poles,
                   "two or more sets of actors, as RUS,USA+NATO+EU or west=USA+NATO,RUS or named ones, as russia,west; "
                   "default: those that data/analysis/poles.tsv says")
      ->type_name("POLES");
  command->add_option("--db", options->db, "the store: sqlite:PATH or postgresql://...")
      ->type_name("URL")
      ->capture_default_str();
  command->add_option("--from", options->from, "month in which the first window ends, as 2001-01")->type_name("MONTH");
  command->add_option("--to", options->to, "month in which the last window ends")->type_name("MONTH");
  command->add_option("--window", options->window, "months of a window; it trails")
      ->type_name("N")
      ->capture_default_str();
  command->add_option("--step", options->step, "months between windows")->type_name("N")->capture_default_str();
  command
      ->add_option("--direction", options->directions,
                   "whose acts: outgoing (of the state), mutual, incoming (of the poles toward it); several by commas")
      ->delimiter(',')
      ->check(CLI::IsMember({"outgoing", "mutual", "incoming"}))
      ->capture_default_str();
  command
      ->add_option("--view", options->view,
                   "goldstein: also the Goldstein sum and mean and net cooperation, for comparison")
      ->check(CLI::IsMember({"goldstein"}));
  add_known_option(*command, options->known);
  command->add_option("--pole-file", options->pole_file, "named poles, in place of data/analysis/poles.tsv")
      ->type_name("FILE");
  command->add_option("--class-file", options->class_file, "classes of acts, in place of data/analysis/classes.tsv")
      ->type_name("FILE");
  CLI::Option* json = command->add_flag("--json", options->json, "for programs: one JSON object");
  command->add_flag("--csv", options->csv, "for programs: a line a window and pole")->excludes(json);
  command->callback([options, &context] {
    auto done = show_balance(*options);
    context.exit_code = done ? kDone : tell(done.error());
  });
}

}  // namespace longbow
