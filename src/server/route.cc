// See route.h.
#include "server/route.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <iterator>

namespace longbow {
namespace {

constexpr std::size_t kMostQuery = 4096;

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  while (!path.empty()) {
    path.remove_prefix(1);  // the slash
    std::size_t end = std::min(path.find('/'), path.size());
    segments.push_back(path.substr(0, end));
    path.remove_prefix(end);
  }
  return segments;
}

bool is_name(std::string_view segment) { return segment.starts_with('{'); }

// What stands for the names of the route's path, still escaped; false where the path is another.
bool matches(std::string_view route, const std::vector<std::string_view>& segments, std::vector<std::string_view>& names) {
  names.clear();
  auto wanted = segments_of(route);
  if (wanted.size() != segments.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (is_name(wanted[i]) && !segments[i].empty()) {
      names.push_back(segments[i]);
    } else if (wanted[i] != segments[i]) {
      return false;
    }
  }
  return true;
}

std::string etag_of(const Service& service, const Request& request, const Image& image) {
  std::string all = fmt::format("{}\n{}\n{}\n{}?{}", service.options.version, service.options.review, image.columns().mark,
                                request.path, request.query);
  XXH128_hash_t hash = XXH3_128bits(all.data(), all.size());
  return fmt::format("\"{:016x}{:016x}\"", hash.high64, hash.low64);
}

Outcome<Answer> answer(const Service& service, const Request& request, const Route& route,
                       const std::vector<std::string_view>& names, std::shared_ptr<const Image> image) {
  if (request.query.size() > kMostQuery) {
    return refuse(FaultCode::too_large, fmt::format("a query has at most {} bytes", kMostQuery), "the query");
  }
  auto parameters = Parameters::read(request.query, route.parameters);
  if (!parameters) return tl::unexpected(parameters.error());
  Call call{request, std::move(*parameters), {}, std::move(image)};
  for (std::string_view name : names) {
    auto text = decoded(name, "the path", false);
    if (!text) return tl::unexpected(text.error());
    call.path.push_back(std::move(*text));
  }
  if (!route.lasting) return route.handler(service, call);
  std::string etag = etag_of(service, request, *call.image);
  if (request.if_none_match.find(etag) != std::string::npos) {
    Answer same;
    same.status = 304;
    same.headers.emplace_back("ETag", etag);
    return same;
  }
  auto answered = route.handler(service, call);
  if (answered) answered->headers.emplace_back("ETag", etag);
  return answered;
}

Outcome<Answer> route_request(const Service& service, const Request& request, std::shared_ptr<const Image> image) {
  auto segments = segments_of(request.path);
  std::vector<std::string_view> names;
  std::string methods;
  for (const Route& route : routes()) {
    if (!matches(route.path, segments, names)) continue;
    if (route.method != request.method && !(route.method == "GET" && request.method == "HEAD")) {
      methods += fmt::format("{}{}", methods.empty() ? "" : ", ", route.method);
      continue;
    }
    if (route.of_review && !service.options.review) {
      return refuse(FaultCode::forbidden, "this server takes no verdicts; start it with --review", std::string(route.path));
    }
    return answer(service, request, route, names, std::move(image));
  }
  if (!methods.empty()) {
    return refuse(FaultCode::method, fmt::format("{} is not answered here, but {}", request.method, methods));
  }
  return refuse(FaultCode::not_found, "there is no such address", "", "/api/v1/openapi.json has all that there are");
}

}  // namespace

const std::vector<Route>& routes() {
  static const std::vector<Route> all = [] {
    std::vector<Route> table;
    for (auto group : {general_routes, event_routes, document_routes, aggregate_routes, code_routes, export_routes,
                       lexicon_routes, review_routes, balance_routes, ledger_routes}) {
      std::ranges::move(group(), std::back_inserter(table));
    }
    return table;
  }();
  return all;
}

Answer dispatch(const Service& service, const Request& request) {
  auto image = service.keeper.now();
  std::uint64_t revision = image->revision();
  auto answered = route_request(service, request, std::move(image));
  Answer answer = answered ? std::move(*answered) : answer_of(answered.error());
  answer.headers.emplace_back("X-Longbow-Revision", std::to_string(revision));
  answer.headers.emplace_back("Cache-Control", "no-cache");
  return answer;
}

std::vector<std::string_view> with_filters(std::vector<std::string_view> names) {
  auto filters = filter_parameters();
  names.insert(names.end(), filters.begin(), filters.end());
  return names;
}

Outcome<RowList> filtered_rows(const Call& call) {
  auto selection = selection_from(call.parameters);
  if (!selection) return tl::unexpected(selection.error());
  std::string key;  // of the filters alone: pages and linked charts share it
  for (std::string_view name : filter_parameters()) {
    if (call.parameters.has(name)) key += fmt::format("{}={}\n", name, call.parameters.text(name));
  }
  return call.image->select(key, *selection);
}

}  // namespace longbow
