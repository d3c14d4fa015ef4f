// States and territories in the codes of other systems: data/ontology/countries.tsv. Loaded once, then only read.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace longbow {

struct Country {
  std::string code;  // as in records: ISO 3166 alpha-3
  std::string name;
  std::string fips;   // FIPS 10-4, two letters
  std::string cow;    // number of the Correlates of War project
  std::string cameo;  // three letters
};  // what a system has no code for is ""

class Countries {
 public:
  static Result<Countries> load(const std::filesystem::path& file);
  const Country* find(std::string_view code) const;  // null for what is no country
  std::size_t size() const { return by_code_.size(); }

 private:
  std::map<std::string, Country, std::less<>> by_code_;
};

}  // namespace longbow
