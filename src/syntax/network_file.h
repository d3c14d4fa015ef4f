// A trained network as the sections of a model file hold it.
#pragma once

#include <cstddef>
#include <vector>

#include "syntax/network.h"
#include "syntax/network_trainer.h"

namespace longbow {

struct NetworkBytes {
  std::vector<std::byte> shape, tags, relations, words, table, table_scales, weights;
  Network::Parts parts() const { return {shape, tags, relations, words, table, table_scales, weights}; }
};

NetworkBytes freeze(const TrainedNetwork& trained);

}  // namespace longbow
