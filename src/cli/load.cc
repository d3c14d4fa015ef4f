#include "cli/load.h"

namespace longbow {

void add_model_options(CLI::App& command, ModelOptions& options) {
  command.add_option("--model", options.model, "a model's name under data/models, or its file")->capture_default_str();
  command
      .add_option("--lexicon", options.lexicons,
                  "a folder of *.lex files laid over the built-in lexicon; may be repeated")
      ->type_name("DIR")
      ->allow_extra_args(false);
}

Result<Models> load(const ModelOptions& options) {
  ModelPaths paths;
  std::error_code fault;
  if (std::filesystem::is_regular_file(options.model, fault)) {
    paths.model = options.model;
  } else {
    auto model = find_data("models/" + options.model + ".lbm");
    if (!model) {
      return fail(ErrorCode::not_found, "--model",
                  "there is no file \"" + options.model + "\" and no model of that name under data/models");
    }
    paths.model = *model;
  }
  auto ontology = find_data("ontology");
  if (!ontology) return tl::unexpected(ontology.error());
  paths.ontology = *ontology;
  auto lexicon = find_data("lexicon");
  if (!lexicon) return tl::unexpected(lexicon.error());
  paths.lexicons.push_back(*lexicon);
  for (const std::string& extra : options.lexicons) {
    if (!std::filesystem::is_directory(extra, fault))
      return fail(ErrorCode::not_found, "--lexicon", "\"" + extra + "\" is not a folder");
    paths.lexicons.emplace_back(extra);
  }
  return load_models(paths);
}

}  // namespace longbow
