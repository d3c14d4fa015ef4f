// What the ledger needs from other rooms: the lexicon's frameworks and actors, and the sentences of the store's texts.
#pragma once

#include "analysis/catalogue.h"
#include "analysis/ledger.h"
#include "lexicon/lexicon.h"
#include "store/store.h"

namespace longbow {

Catalogue catalogue_of(const Lexicon& lexicon);

// Puts its sentence beside each piece of evidence; where the store has no text, nothing.
Result<void> add_sentences(Ledger& ledger, Store& store);

}  // namespace longbow
