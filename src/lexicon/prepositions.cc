#include "lexicon/prepositions.h"

#include <absl/container/flat_hash_set.h>

namespace longbow {
namespace {

const absl::flat_hash_set<std::string_view>& prepositions() {
  static const absl::flat_hash_set<std::string_view> words = {
      "aboard",     "about",       "above",     "across",     "after",
      "against",    "along",       "alongside", "amid",       "amidst",
      "among",      "amongst",     "around",    "as",         "astride",
      "at",         "atop",        "before",    "behind",     "below",
      "beneath",    "beside",      "besides",   "between",    "beyond",
      "but",        "by",          "despite",   "down",       "during",
      "except",     "excluding",   "following", "for",        "from",
      "given",      "in",          "including", "inside",     "into",
      "less",       "like",        "minus",     "near",       "notwithstanding",
      "of",         "off",         "on",        "onto",       "opposite",
      "out",        "outside",     "over",      "past",       "pending",
      "per",        "plus",        "regarding", "round",      "save",
      "since",      "than",        "through",   "throughout", "till",
      "to",         "toward",      "towards",   "under",      "underneath",
      "unlike",     "until",       "unto",      "up",         "upon",
      "versus",     "via",         "with",      "within",     "without",
      "concerning", "considering", "barring",   "touching",   "alongside",
      "apart",      "among",       "vis-a-vis"};
  return words;
}

}  // namespace

bool is_preposition(std::string_view key) {
  const std::size_t first_join = key.find('_');
  if (first_join == std::string_view::npos) return prepositions().contains(key);
  const std::string_view first = key.substr(0, first_join), last = key.substr(key.rfind('_') + 1);
  return !first.empty() && !last.empty() && (prepositions().contains(first) || prepositions().contains(last));
}

}  // namespace longbow
