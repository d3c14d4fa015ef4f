// See ledger.h.
#include "engine/ledger.h"

#include <map>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace longbow {

Catalogue catalogue_of(const Lexicon& lexicon) {
  Catalogue catalogue;
  for (const LexiconEntity& entity : lexicon.entities()) {
    if (entity.kind == EntityKind::state) {
      catalogue.add_actor(entity.code, entity.name);
      continue;
    }
    if (entity.kind != EntityKind::framework && entity.kind != EntityKind::organisation) continue;
    LedgerFramework framework;
    framework.id = entity.id;
    framework.name = entity.name;
    framework.kind = entity.kind == EntityKind::framework ? entity.framework_kind : "organisation";
    framework.aliases = entity.aliases;
    framework.parents = entity.parents;
    framework.sponsors = entity.sponsors;
    if (entity.kind == EntityKind::framework)
      catalogue.add_framework(std::move(framework));
    else if (entity.sector == "IGO")
      catalogue.add_organisation(std::move(framework), entity.code, entity.parents.empty());
  }
  return catalogue;
}

Result<void> add_sentences(Ledger& ledger, Store& store) {
  std::map<std::string, std::vector<std::uint32_t>> by_document;
  for (std::uint32_t i = 0; i < ledger.evidence.size(); ++i) by_document[ledger.evidence[i].document].push_back(i);
  for (const auto& [id, pieces] : by_document) {
    auto document = store.document(id);
    if (!document) return tl::unexpected(document.error());
    if (!*document || (*document)->text.empty()) continue;
    const std::string& text = (*document)->text;
    CodePoints points(text);
    for (std::uint32_t i : pieces) {
      Span bytes = points.to_bytes(ledger.evidence[i].span);
      if (bytes.begin < bytes.end && bytes.end <= text.size())
        ledger.evidence[i].text = text.substr(bytes.begin, bytes.size());
    }
  }
  return {};
}

}  // namespace longbow
