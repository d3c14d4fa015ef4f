// longbow evaluate review.
#pragma once

#include <string>
#include <vector>

#include "cli/load.h"

namespace longbow {

// Codes the documents of gold files anew and says how much of what reviewers accepted is still there, and how much of what
// they rejected. Returns the exit code.
int evaluate_review(const std::vector<std::string>& files, const ModelOptions& models, std::size_t errors);

}  // namespace longbow
