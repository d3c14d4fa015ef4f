// longbow serve: the explorer, until it is told to stop.
#include <fmt/format.h>
#include <malloc.h>

#include <csignal>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "cli/load.h"
#include "cli/serve.h"
#include "cli/tables.h"
#include "engine/ledger.h"
#include "server/server.h"

namespace longbow {
namespace {

struct Options {
  std::string db = "sqlite:longbow.db", address = "127.0.0.1", token_file;
  int port = 8080;
  bool review = false;
  ModelOptions models;
};

constexpr std::size_t kShortestToken = 16;

bool is_loopback(const std::string& address) {
  return address == "127.0.0.1" || address == "::1" || address == "localhost";
}

// The first line of the file.
Result<std::string> read_token(const std::string& path) {
  std::ifstream file(path);
  std::string token;
  std::getline(file, token);
  while (!token.empty() && (token.back() == '\r' || token.back() == ' ')) token.pop_back();
  if (!file && token.empty()) return fail(ErrorCode::not_found, path, "there is no token to be read here");
  for (char c : token) {
    bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    if (!plain) return fail(ErrorCode::invalid_input, path, "a token is of letters, digits, - and _; make one with: openssl rand -hex 24");
  }
  if (token.size() < kShortestToken) {
    return fail(ErrorCode::invalid_input, path,
                fmt::format("a token has at least {} characters; make one with: openssl rand -hex 24", kShortestToken));
  }
  return token;
}

Result<void> serve(const Options& options, const Console& console) {
  // Before any thread is made, so that none of them takes the signals.
  sigset_t signals;
  sigemptyset(&signals);
  for (int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  // Lists of rows go back to the system with the request that needed them, whichever of the threads had them.
  mallopt(M_MMAP_THRESHOLD, 1 << 18);
  mallopt(M_ARENA_MAX, 4);

  ServerOptions server;
  if (!options.token_file.empty()) {
    auto token = read_token(options.token_file);
    if (!token) return tl::unexpected(token.error());
    server.token = std::move(*token);
  }
  if (!is_loopback(options.address) && server.token.empty()) {
    return fail(ErrorCode::invalid_input, "--listen",
                "others could read the store at this address; give a token with --token-file");
  }
  auto tables = load_tables();
  if (!tables) return tl::unexpected(tables.error());
  auto models = load(options.models);
  if (!models) console.warn(fmt::format("texts are not coded here: {}", models.error().message));
  server.db = options.db;
  server.address = options.address;
  server.port = options.port;
  server.review = options.review;
  server.version = LONGBOW_VERSION;
  server.ontology = tables->ontology.get();
  server.countries = &tables->countries;
  server.models = models ? &*models : nullptr;
  auto folder = find_data("analysis");
  if (!folder) return tl::unexpected(folder.error());
  auto classes = ActClasses::load(*folder / "classes.tsv");
  if (!classes) return tl::unexpected(classes.error());
  auto poles = PoleBook::load(*folder / "poles.tsv");
  if (!poles) return tl::unexpected(poles.error());
  server.classes = &*classes;
  server.poles = &*poles;
  auto ledger = LedgerTables::load(*folder);
  if (!ledger) return tl::unexpected(ledger.error());
  server.ledger = &*ledger;
  Catalogue catalogue;
  if (models) catalogue = catalogue_of(*models->lexicon);
  if (models) server.catalogue = &catalogue;
  auto page = find_data("web");
  if (!page) page = find_data("../web/dist");  // of a source tree
  if (page) server.page = *page;
  auto running = Server::start(std::move(server));
  if (!running) return tl::unexpected(running.error());
  fmt::print("{}\n", (*running)->url());
  std::fflush(stdout);
  console.info("Open this address in a browser; Ctrl-C stops the server.");
  int signal = 0;
  sigwait(&signals, &signal);
  return {};
}

}  // namespace

void add_serve(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("serve", "Open a store in the browser: the explorer and its API");
  command->add_option("--db", options->db, "the store: sqlite:PATH or postgresql://...")
      ->type_name("URL")
      ->capture_default_str();
  command->add_option("--port", options->port, "where to listen; 0 takes any that is free")
      ->check(CLI::Range(0, 65535))
      ->capture_default_str();
  command
      ->add_option("--listen", options->address,
                   "the address to listen at; any but this machine's own loopback wants --token-file")
      ->type_name("ADDR")
      ->capture_default_str();
  command->add_option("--token-file", options->token_file, "a file whose first line every request must bring")
      ->type_name("FILE");
  command->add_flag("--review", options->review, "take verdicts on events, and write them to the store");
  add_model_options(*command, options->models);
  command->callback([options, &context] {
    auto done = serve(*options, context.console);
    context.exit_code = done ? kDone : tell(done.error());
  });
}

}  // namespace longbow
