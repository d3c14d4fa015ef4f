#include "engine/models.h"

namespace longbow {

Result<Models> load_models(const ModelPaths& paths) {
  Models models;
  auto annotator = Annotator::load(paths.model);
  if (!annotator) return tl::unexpected(annotator.error());
  models.annotator = std::move(*annotator);
  auto ontology = Ontology::load(paths.ontology);
  if (!ontology) return tl::unexpected(ontology.error());
  models.ontology = std::move(*ontology);
  auto lexicon = Lexicon::load(paths.lexicons, *models.ontology);
  if (!lexicon) return tl::unexpected(lexicon.error());
  models.lexicon = std::move(*lexicon);
  return models;
}

}  // namespace longbow
