// Made by tools/confidence.py fit; see there for what each stands for.
#pragma once

namespace longbow {

inline constexpr double kConfidenceWeights[] = {
    1.97,  // always
    -0.11,  // operators
    0.00,  // no frame
    -0.39,  // refers back
    -0.24,  // from the article
    -0.47,  // guessed
    -0.33,  // no recipient
    -0.60,  // unknown actor
    0.06,  // further words
    -0.33,  // length of the sentence
    -0.27,  // told by somebody
    -0.12,  // standing
    -0.34,  // private actor
    -0.04,  // one country
    -0.37,  // conflict
};

}  // namespace longbow
