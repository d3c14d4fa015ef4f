// The routes of the API as one table, which dispatch goes by and tests hold openapi.json against.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/known_actors.h"
#include "server/image.h"
#include "server/message.h"
#include "server/parameters.h"
#include "server/server.h"

namespace longbow {

class CodingRoom;

// What all handlers share; outlives every request.
struct Service {
  const ServerOptions& options;
  const ImageKeeper& keeper;
  StorePool& stores;
  const ActorNames& names;
  CodingRoom* coding = nullptr;  // null where texts are not coded
};

// One request on its way through a handler, with the image that all of its answer comes from.
struct Call {
  const Request& request;
  Parameters parameters;
  std::vector<std::string> path;  // what stood for the {names} of the route
  std::shared_ptr<const Image> image;
};

using Handler = Outcome<Answer> (*)(const Service& service, const Call& call);

struct Route {
  std::string_view method, path;  // "/api/v1/events/{id}"
  Handler handler = nullptr;
  std::vector<std::string_view> parameters;  // of the query
  bool of_review = false;                    // there only with --review
  bool lasting = true;  // the same until the store changes, so that it may be asked for with If-None-Match
};

// Each group of routes is a file.
std::vector<Route> general_routes();
std::vector<Route> event_routes();
std::vector<Route> document_routes();
std::vector<Route> aggregate_routes();
std::vector<Route> code_routes();
std::vector<Route> export_routes();
std::vector<Route> lexicon_routes();
std::vector<Route> review_routes();
std::vector<Route> balance_routes();
std::vector<Route> ledger_routes();

const std::vector<Route>& routes();

// The answer to a request below /api/, whatever it is.
Answer dispatch(const Service& service, const Request& request);

// `names` and those of the filters.
std::vector<std::string_view> with_filters(std::vector<std::string_view> names);

// The poles of the request, or the book's defaults; refused with the nearest where nobody knows a code. `actor` is in none.
Outcome<std::vector<Pole>> poles_from(const Service& service, const Call& call, const std::string& actor);

// The ledger of the store as it is now.
Outcome<std::shared_ptr<const Ledger>> ledger_of(const Service& service, const Call& call);

// The rows that the request's filters mean. `view`: what is meant where it names none.
Outcome<RowList> filtered_rows(const Call& call);

}  // namespace longbow
