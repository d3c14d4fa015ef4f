// The writers behind layout_writer(), one a layout.
#pragma once

#include <memory>

#include "store/layout.h"

namespace longbow {

std::unique_ptr<LayoutWriter> gdelt_events(const Ontology& ontology, const Countries& countries);
std::unique_ptr<LayoutWriter> gdelt_mentions();
std::unique_ptr<LayoutWriter> icews_events(const Ontology& ontology, const Countries& countries);
std::unique_ptr<LayoutWriter> phoenix_events(const Ontology& ontology, const Countries& countries);
std::unique_ptr<LayoutWriter> polecat_events(const Countries& countries);

}  // namespace longbow
