#include "cli/load.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <fstream>

namespace longbow {
namespace {

Result<std::filesystem::path> model_path(const ModelOptions& options) {
  std::error_code fault;
  if (std::filesystem::is_regular_file(options.model, fault)) return std::filesystem::path(options.model);
  auto model = find_data("models/" + options.model + ".lbm");
  if (model) return *model;
  return fail(ErrorCode::not_found, "--model",
              "there is no file \"" + options.model + "\" and no model of that name under data/models");
}

}  // namespace

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
  auto model = model_path(options);
  if (!model) return tl::unexpected(model.error());
  paths.model = *model;
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

Result<std::string> model_fingerprint(const ModelOptions& options) {
  auto path = model_path(options);
  if (!path) return tl::unexpected(path.error());
  std::error_code fault;
  auto size = std::filesystem::file_size(*path, fault);
  std::string bytes(fault ? 0 : size, '\0');
  std::ifstream file(*path, std::ios::binary);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (fault || !file) return fail(ErrorCode::io, path->string(), "cannot be read");
  return fmt::format("xxh3:{:016x}", XXH3_64bits(bytes.data(), bytes.size()));
}

}  // namespace longbow
