// Counts: cubes over up to three dimensions, and places.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/cube.h"
#include "server/route.h"
#include "server/shapes.h"

namespace longbow {
namespace {

Outcome<std::vector<Dimension>> dimensions_from(const Parameters& parameters) {
  std::vector<Dimension> by;
  for (const std::string& text : parameters.list("by")) {
    auto dimension = dimension_from(text);
    if (!dimension) {
      return refuse(FaultCode::bad_request, fmt::format("\"{}\" is none of {}", text, fmt::join(dimension_names(), ", ")),
                    parameter("by"), nearest_hint(text, dimension_names()));
    }
    if (std::find(by.begin(), by.end(), *dimension) != by.end()) {
      return refuse(FaultCode::bad_request, fmt::format("{} comes twice", text), parameter("by"));
    }
    by.push_back(*dimension);
  }
  if (by.empty() || by.size() > 3) {
    return refuse(FaultCode::bad_request, "one to three dimensions, as by=month,type", parameter("by"));
  }
  return by;
}

Outcome<CubeOptions> options_from(const Service& service, const Call& call) {
  const Parameters& parameters = call.parameters;
  CubeOptions options;
  auto by = dimensions_from(parameters);
  if (!by) return tl::unexpected(by.error());
  options.by = std::move(*by);
  options.state = parameters.text("state");
  auto directions = directions_from(parameters);
  if (!directions) return tl::unexpected(directions.error());
  options.directions = *directions;
  auto top = parameters.number("top", 40, 1, 1000);
  if (!top) return tl::unexpected(top.error());
  options.top = *top;
  bool by_pole = std::find(options.by.begin(), options.by.end(), Dimension::pole) != options.by.end();
  if (!by_pole) return options;
  if (options.state.empty()) {
    return refuse(FaultCode::bad_request, "by=pole needs a state, as state=KAZ", parameter("state"));
  }
  auto poles = poles_from(service, call, options.state);
  if (!poles) return tl::unexpected(poles.error());
  options.poles = std::move(*poles);
  return options;
}

Outcome<Answer> aggregates(const Service& service, const Call& call) {
  auto options = options_from(service, call);
  if (!options) return tl::unexpected(options.error());
  auto rows = filtered_rows(call);
  if (!rows) return tl::unexpected(rows.error());
  auto cube = count_cube(call.image->columns(), **rows, *options);
  if (!cube) return refuse(FaultCode::too_large, cube.error().message, parameter(cube.error().where));
  Json dims = Json::array();
  for (const CubeDimension& dimension : cube->dimensions) {
    dims.push_back(Json{{"name", dimension.name}, {"values", dimension.values}});
  }
  // The counts are most of the answer: written by hand.
  std::string counts;
  counts.reserve(cube->counts.size() * 3);
  for (std::uint32_t count : cube->counts) {
    if (!counts.empty()) counts += ',';
    fmt::format_to(std::back_inserter(counts), "{}", count);
  }
  Answer answer;
  answer.body = fmt::format("{{\"dims\":{},\"counts\":[{}],\"total\":{}}}", dims.dump(), counts, cube->total);
  return answer;
}

Outcome<Answer> places(const Service&, const Call& call) {
  auto rows = filtered_rows(call);
  if (!rows) return tl::unexpected(rows.error());
  const Columns& columns = call.image->columns();
  std::vector<std::uint64_t> counts(columns.places.size());
  for (Row row : **rows) {
    if (columns.place[row] != kNoSymbol) ++counts[columns.place[row]];
  }
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
  Json items = Json::array();
  for (std::size_t i : order) {
    const KnownPlace& place = columns.places[i];
    Json item{{"name", place.name}, {"country", place.country}};
    if (place.latitude != 0 || place.longitude != 0) {  // a whole country has none
      item["lat"] = place.latitude;
      item["lon"] = place.longitude;
    }
    item["events"] = counts[i];
    items.push_back(std::move(item));
  }
  return json_answer({{"items", std::move(items)}});
}

}  // namespace

std::vector<Route> aggregate_routes() {
  return {{"GET", "/api/v1/aggregates", aggregates, with_filters({"by", "state", "poles", "direction", "top"})},
          {"GET", "/api/v1/places", places, with_filters({})}};
}

}  // namespace longbow
