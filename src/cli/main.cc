// The program: one subcommand a file, added here in the order in which help shows them.
#include <fmt/format.h>

#include <csignal>
#include <exception>

#include "cli/command.h"
#include "cli/manners.h"
#include "cli/serve.h"

int main(int argc, char** argv) {
  using namespace longbow;
  std::signal(SIGPIPE, SIG_DFL);  // `longbow code ... | head` ends quietly
  CLI::App app{"Longbow reads news and keeps account of who did what to whom."};
  app.set_version_flag("--version", "longbow " LONGBOW_VERSION);
  app.require_subcommand(1);
  app.footer(
      "Exit codes: 0 done, 1 a check failed, 2 cannot start or had to stop.\n"
      "Try:  longbow explain \"Kazakhstan has pulled out of a NATO exercise.\"");
  CommandContext context;
  add_code(app, context);
  add_export(app, context);
  add_import(app, context);
  add_ledger(app, context);
  add_balance(app, context);
  add_explain(app, context);
  add_serve(app, context);
  add_parse(app, context);
  add_lexicon(app, context);
  add_evaluate(app, context);
  add_train(app, context);
  add_manual(app, context);
  add_manners(app, context);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    int code = app.exit(error);
    return code == 0 ? kDone : kCannot;
  } catch (const std::exception& error) {
    fmt::print(stderr, "longbow: {}\n", error.what());
    return kCannot;
  }
  return context.exit_code;
}
