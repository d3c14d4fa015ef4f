// What the tests of the lexicon share: the project's ontology, and lexicons from a few lines of text.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/tokens.h"

namespace longbow {

inline const Ontology& test_ontology() {
  static const auto ontology = Ontology::load(LONGBOW_SOURCE_DIR "/data/ontology").value();
  return *ontology;
}

// A lexicon that must be without errors.
inline std::unique_ptr<Lexicon> lexicon_of(std::string_view source) {
  auto lexicon = Lexicon::from_text(source, test_ontology());
  if (lexicon) return std::move(*lexicon);
  ADD_FAILURE() << lexicon.error().where << ": " << lexicon.error().message;
  return Lexicon::from_text("", test_ontology()).value();
}

// All diagnostics, a line each: "2:10 error: message".
inline std::vector<std::string> faults_of(std::string_view source) {
  std::vector<Diagnostic> found;
  (void)Lexicon::from_text(source, test_ontology(), &found);
  std::vector<std::string> lines;
  for (const Diagnostic& fault : found) {
    const char* level = fault.level == Diagnostic::Level::error ? "error" : "warning";
    lines.push_back(std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " + level + ": " +
                    fault.message);
  }
  return lines;
}

// The ids and kinds of the entities found at the first place of the text where any is, with the words that were
// matched: "state:KAZ name [Kazakhstan]".
inline std::vector<std::string> names_in(const Lexicon& lexicon, std::string_view text, bool headline = false) {
  constexpr std::string_view kKinds[] = {"name", "adjective", "people", "capital", "seat", "surname", "later"};
  const std::vector<std::string> words = tokenize_phrase(text);
  const std::vector<std::string_view> forms(words.begin(), words.end());
  std::vector<NameMatch> matches;
  for (std::size_t at = 0; at < forms.size() && matches.empty(); ++at)
    lexicon.match_names(forms, at, headline, matches);
  std::vector<std::string> found;
  for (const NameMatch& match : matches) {
    std::string line = lexicon.entities()[match.entity].id;
    line.append(" ").append(kKinds[static_cast<std::size_t>(match.kind)]).append(" [");
    for (std::uint32_t word = match.words.begin; word < match.words.end; ++word)
      line.append(word == match.words.begin ? "" : " ").append(words[word]);
    found.push_back(line.append("]"));
  }
  return found;
}

// The symbols of words separated by blanks.
inline std::vector<Symbol> symbols_of(const Lexicon& lexicon, std::string_view words) {
  std::vector<Symbol> symbols;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    symbols.push_back(lexicon.symbol(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return symbols;
}

}  // namespace longbow
