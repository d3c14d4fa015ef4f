#include "cli/tables.h"

#include "cli/command.h"

namespace longbow {

Result<Tables> load_tables() {
  auto folder = find_data("ontology");
  if (!folder) return tl::unexpected(folder.error());
  auto ontology = Ontology::load(*folder);
  if (!ontology) return tl::unexpected(ontology.error());
  auto countries = Countries::load(*folder / "countries.tsv");
  if (!countries) return tl::unexpected(countries.error());
  return Tables{std::move(*ontology), std::move(*countries)};
}

}  // namespace longbow
