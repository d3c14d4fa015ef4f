// The options that say which model and lexicon to use, and their loading.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "engine/models.h"

namespace longbow {

struct ModelOptions {
  std::string model = "english";
  std::vector<std::string> lexicons;
};

void add_model_options(CLI::App& command, ModelOptions& options);
Result<Models> load(const ModelOptions& options);

// Changes with the content of the model's file.
Result<std::string> model_fingerprint(const ModelOptions& options);

}  // namespace longbow
