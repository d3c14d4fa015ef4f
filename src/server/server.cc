// The parts of the server, put together.
#include "server/server.h"

#include <fmt/format.h>

#include <optional>

#include "server/coding_room.h"
#include "server/image.h"
#include "server/page.h"
#include "server/route.h"
#include "server/transport.h"

namespace longbow {

struct Server::Parts {
  ServerOptions options;
  std::unique_ptr<ImageKeeper> keeper;
  std::unique_ptr<StorePool> stores;
  ActorNames names;
  std::optional<CodingRoom> coding;
  StaticPage page;
  std::optional<Service> service;
  std::string url;
  std::unique_ptr<Transport> transport;  // the last, so that it goes first
};

Server::Server(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Server::~Server() = default;

const std::string& Server::url() const { return parts_->url; }

Result<std::unique_ptr<Server>> Server::start(ServerOptions options) {
  auto parts = std::make_unique<Parts>();
  parts->options = std::move(options);
  const ServerOptions& given = parts->options;
  auto keeper = ImageKeeper::open(given.db, *given.classes);
  if (!keeper) return tl::unexpected<Error>(std::move(keeper.error()));
  parts->keeper = std::move(*keeper);
  parts->stores = std::make_unique<StorePool>(given.db);
  if (given.models != nullptr) {
    parts->names = ActorNames(*given.models);
    parts->coding.emplace(*given.models, given.version);
  }
  auto page = StaticPage::load(given.page);
  if (!page) return tl::unexpected<Error>(std::move(page.error()));
  parts->page = std::move(*page);
  parts->service.emplace(
      Service{given, *parts->keeper, *parts->stores, parts->names, parts->coding ? &*parts->coding : nullptr});
  auto transport = Transport::start({given.address, given.port, given.token}, [one = parts.get()](const Request& request) {
    bool of_api = request.path.starts_with("/api/");
    return of_api ? dispatch(*one->service, request) : one->page.answer(request);
  });
  if (!transport) return tl::unexpected<Error>(std::move(transport.error()));
  parts->transport = std::move(*transport);
  bool six = given.address.find(':') != std::string::npos;
  parts->url = fmt::format("http://{}{}{}:{}/", six ? "[" : "", given.address, six ? "]" : "", parts->transport->port());
  return std::unique_ptr<Server>(new Server(std::move(parts)));
}

}  // namespace longbow
