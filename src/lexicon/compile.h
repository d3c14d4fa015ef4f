// From parsed records to the compiled form: records are checked against each other, and words become symbols.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/names.h"
#include "lexicon/records.h"
#include "lexicon/tables.h"

namespace longbow {

struct CompiledLexicon {
  std::string fingerprint;
  std::vector<std::string> files;
  StringPool pool;
  std::vector<LexiconEntity> entities;
  NameTrie names;
  RoleTable roles;
  ClassTable classes;
  PredicateTable predicates;
  std::vector<Frame> frames;
  std::vector<OperatorRule> operators;
  std::deque<std::string> subjects;  // names of filters and contexts, which the hits below point to
  absl::flat_hash_map<Symbol, std::vector<FilterHit>> filters;
  absl::flat_hash_map<Symbol, std::vector<std::string_view>> contexts;
};

// The words of every class with those of the classes it uses, by form.
struct FlatClass {
  std::vector<FormWord> words;  // none is a class
};
using FlatClasses = TextMap<FlatClass>;
FlatClasses flatten_classes(const Records& records, Reporter& reporter);

void compile_classes(const Records& records, const FlatClasses& classes, CompiledLexicon& out);
void compile_actors(const Records& records, Reporter& reporter, CompiledLexicon& out);
void compile_predicates(const Records& records, const FlatClasses& classes, Reporter& reporter, CompiledLexicon& out);
void compile_subjects(const Records& records, const FlatClasses& classes, Reporter& reporter, CompiledLexicon& out);

void compile(const Records& records, Reporter& reporter, CompiledLexicon& out);

// What was read and what is wrong with it. A faulty record is reported and left out of `records`; where there is any,
// `compiled` is not to be used.
struct Reading {
  SourceFiles files;  // the records point into their texts
  Records records;
  std::vector<Diagnostic> diagnostics;
  std::size_t errors = 0;
  CompiledLexicon compiled;
};

Result<SourceFiles> read_files(const std::vector<std::filesystem::path>& directories);
std::unique_ptr<Reading> read_lexicon(SourceFiles files, const Ontology& ontology);

}  // namespace longbow
