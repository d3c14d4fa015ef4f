// openapi.json against the routes, both ways: addresses, methods and parameters.
#include "server/openapi.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>

#include "server/route.h"

namespace longbow {
namespace {

using Names = std::set<std::string>;
using Described = std::map<std::string, Names>;  // "GET /path" -> parameters, those of the path in braces

Names names_of_path(std::string_view path) {
  Names names;
  for (std::size_t at = path.find('{'); at != std::string_view::npos; at = path.find('{', at + 1)) {
    names.emplace(path.substr(at, path.find('}', at) + 1 - at));
  }
  return names;
}

Described of_routes() {
  Described all;
  for (const Route& route : routes()) {
    Names names = names_of_path(route.path);
    for (std::string_view name : route.parameters) names.emplace(name);
    bool is_new = all.emplace(std::string(route.method) + " " + std::string(route.path), names).second;
    EXPECT_TRUE(is_new) << route.path << " is there twice";
  }
  return all;
}

Described of_description() {
  Described all;
  auto description = nlohmann::json::parse(openapi_json());
  for (const auto& [path, methods] : description["paths"].items()) {
    for (const auto& [method, operation] : methods.items()) {
      Names names;
      for (auto parameter : operation.value("parameters", nlohmann::json::array())) {
        if (parameter.contains("$ref")) {
          parameter = description.at(nlohmann::json::json_pointer(parameter["$ref"].get<std::string>().substr(1)));
        }
        std::string name = parameter["name"];
        EXPECT_TRUE(names.insert(parameter["in"] == "path" ? "{" + name + "}" : name).second) << path << " " << name;
      }
      std::string upper = method;
      for (char& c : upper) c = static_cast<char>(std::toupper(c));
      all[upper + " " + path] = names;
    }
  }
  return all;
}

TEST(OpenApi, describes_every_route_and_no_other) {
  Described routed = of_routes(), described = of_description();
  for (const auto& [route, names] : routed) {
    ASSERT_TRUE(described.contains(route)) << route << " is not described";
    EXPECT_EQ(described[route], names) << route;
  }
  for (const auto& [route, names] : described) EXPECT_TRUE(routed.contains(route)) << route << " is described, and not there";
}

TEST(OpenApi, refers_only_to_what_it_holds) {
  auto description = nlohmann::json::parse(openapi_json());
  auto flat = description.flatten();
  int references = 0;
  for (const auto& [path, value] : flat.items()) {
    if (!path.ends_with("/$ref")) continue;
    ++references;
    EXPECT_TRUE(description.contains(nlohmann::json::json_pointer(value.get<std::string>().substr(1)))) << value;
  }
  EXPECT_GT(references, 0);
}

}  // namespace
}  // namespace longbow
