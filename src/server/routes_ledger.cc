// The ledger of a state or of a framework.
#include <fmt/format.h>

#include "analysis/ledger_build.h"
#include "analysis/ledger_json.h"
#include "engine/ledger.h"
#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

Result<Ledger> read_at(const Service& service, RunId known) {
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected<Error>(std::move(store.error()));
  return store->keep(read_ledger(**store, *service.options.catalogue, service.options.ledger->rules, known));
}

Outcome<std::string> framework_id(const Service& service, const Ledger& ledger, const std::string& what) {
  const Catalogue& catalogue = *service.options.catalogue;
  if (const LedgerFramework* known = framework_called(catalogue, ledger, what)) return known->id;
  std::vector<std::string> near = catalogue.nearest(what);
  return refuse(FaultCode::not_found, fmt::format("no framework is called \"{}\"", what), parameter("framework"),
                near.empty() ? "" : fmt::format("did you mean {}?", near.front()));
}

Outcome<Answer> show_ledger(const Service& service, const Call& call) {
  const std::string actor = call.parameters.text("actor"), named = call.parameters.text("framework");
  if (actor.empty() == named.empty()) {
    return refuse(FaultCode::bad_request, "a ledger is of an actor or of a framework: name one of the two",
                  parameter(actor.empty() ? "actor" : "framework"));
  }
  auto valid = call.parameters.date("as_of");
  if (!valid) return tl::unexpected(valid.error());
  auto known = call.parameters.number("known", 0, 1, 1'000'000'000);
  if (!known) return tl::unexpected(known.error());
  auto now = ledger_of(service, call);
  if (!now) return tl::unexpected(now.error());
  std::shared_ptr<const Ledger> ledger = *now;
  if (*known > 0) {
    auto then = read_at(service, static_cast<RunId>(*known));
    if (!then) return tl::unexpected(fault_of(then.error()));
    ledger = std::make_shared<const Ledger>(std::move(*then));
  }
  std::string framework;
  if (!named.empty()) {
    auto id = framework_id(service, *ledger, named);
    if (!id) return tl::unexpected(id.error());
    framework = *id;
  }
  Ledger part = part_of(*ledger, actor, framework);
  auto store = service.stores.borrow();
  if (!store) return tl::unexpected(fault_of(store.error()));
  if (auto added = store->keep(add_sentences(part, **store)); !added) return tl::unexpected(fault_of(added.error()));
  Answer answer;
  answer.body = to_json(part, as_of(part, service.options.ledger->moves, *valid));
  return answer;
}

}  // namespace

Outcome<std::shared_ptr<const Ledger>> ledger_of(const Service& service, const Call& call) {
  if (service.options.catalogue == nullptr || service.options.ledger == nullptr) {
    return refuse(FaultCode::unavailable, "this server has no lexicon, and so no ledger");
  }
  auto ledger = call.image->ledger([&] { return read_at(service, 0); });
  if (!ledger) return tl::unexpected(fault_of(ledger.error()));
  return *ledger;
}

std::vector<Route> ledger_routes() {
  return {{"GET", "/api/v1/ledger", show_ledger, {"actor", "framework", "as_of", "known"}}};
}

}  // namespace longbow
