// What layouts look up, from data/ontology.
#pragma once

#include <memory>

#include "base/result.h"
#include "ontology/countries.h"
#include "ontology/ontology.h"

namespace longbow {

struct Tables {
  std::unique_ptr<Ontology> ontology;
  Countries countries;
};
Result<Tables> load_tables();

}  // namespace longbow
