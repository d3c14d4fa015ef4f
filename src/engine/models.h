// Everything that is loaded once and then only read: parser model, coding scheme, lexicon.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "lexicon/lexicon.h"
#include "ontology/ontology.h"
#include "syntax/annotator.h"

namespace longbow {

struct ModelPaths {
  std::filesystem::path model;                  // data/models/english.lbm
  std::filesystem::path ontology;               // data/ontology
  std::vector<std::filesystem::path> lexicons;  // laid over each other, the built-in first
};

struct Models {
  std::unique_ptr<Annotator> annotator;
  std::unique_ptr<Ontology> ontology;
  std::unique_ptr<Lexicon> lexicon;
};

Result<Models> load_models(const ModelPaths& paths);

}  // namespace longbow
