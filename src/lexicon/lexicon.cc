// The queries, each of which is one look-up in a table of the compiled form.
#include "lexicon/lexicon.h"

#include <fmt/format.h>

#include <algorithm>

#include "lexicon/compile.h"

namespace longbow {

namespace {

// The compiled form, or the first error and their number.
Result<CompiledLexicon> compile_files(SourceFiles files, const Ontology& ontology,
                                      std::vector<Diagnostic>* diagnostics) {
  const auto reading = read_lexicon(std::move(files), ontology);
  if (reading->errors > 0) {
    const auto& all = reading->diagnostics;
    const Diagnostic first = *std::find_if(
        all.begin(), all.end(), [](const Diagnostic& found) { return found.level == Diagnostic::Level::error; });
    if (diagnostics) *diagnostics = std::move(reading->diagnostics);
    return fail(ErrorCode::invalid_input, fmt::format("{}:{}:{}", first.file, first.line, first.column),
                reading->errors == 1 ? first.message
                                     : fmt::format("{} (the first of {} faults)", first.message, reading->errors));
  }
  if (diagnostics) *diagnostics = std::move(reading->diagnostics);
  return std::move(reading->compiled);
}

}  // namespace

struct Lexicon::Compiled : CompiledLexicon {};

bool Period::holds(std::optional<Date> date) const {
  if (!date) return !to;
  return (!from || *from <= *date) && (!to || *date <= *to);
}

// ---- loading ----

Lexicon::Lexicon(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
Lexicon::~Lexicon() = default;

Result<std::unique_ptr<Lexicon>> Lexicon::load(const std::vector<std::filesystem::path>& directories,
                                               const Ontology& ontology, std::vector<Diagnostic>* diagnostics) {
  auto files = read_files(directories);
  if (!files) return tl::unexpected(std::move(files.error()));
  auto compiled = compile_files(std::move(*files), ontology, diagnostics);
  if (!compiled) return tl::unexpected(std::move(compiled.error()));
  return std::unique_ptr<Lexicon>(new Lexicon(std::make_unique<Compiled>(Compiled{std::move(*compiled)})));
}

Result<std::unique_ptr<Lexicon>> Lexicon::from_text(std::string_view source, const Ontology& ontology,
                                                    std::vector<Diagnostic>* diagnostics) {
  SourceFiles files;
  files.push_back({"lexicon", std::string(source), 0});
  auto compiled = compile_files(std::move(files), ontology, diagnostics);
  if (!compiled) return tl::unexpected(std::move(compiled.error()));
  return std::unique_ptr<Lexicon>(new Lexicon(std::make_unique<Compiled>(Compiled{std::move(*compiled)})));
}

// ---- queries ----

const std::string& Lexicon::fingerprint() const { return compiled_->fingerprint; }
const std::vector<std::string>& Lexicon::files() const { return compiled_->files; }

Symbol Lexicon::symbol(std::string_view lower) const { return compiled_->pool.find(lower); }
const std::string& Lexicon::text(Symbol symbol) const { return compiled_->pool[symbol]; }

const std::vector<LexiconEntity>& Lexicon::entities() const { return compiled_->entities; }

void Lexicon::match_names(std::span<const std::string_view> forms, std::size_t at, bool headline,
                          std::vector<NameMatch>& out) const {
  compiled_->names.match(compiled_->pool, forms, at, headline, out);
}

std::optional<RoleMatch> Lexicon::match_role(std::span<const Symbol> lemmas, std::size_t at) const {
  return compiled_->roles.match(lemmas, at);
}

std::optional<Symbol> Lexicon::word_class(std::string_view name) const { return compiled_->classes.find(name); }
const std::string& Lexicon::class_name(Symbol word_class) const { return compiled_->classes.name(word_class); }

bool Lexicon::in_class(Symbol word_class, Symbol head, std::span<const Symbol> before) const {
  return compiled_->classes.contains(word_class, head, before);
}

std::span<const PredicateEntry> Lexicon::predicates(PredicateForm form, Symbol lemma) const {
  return compiled_->predicates.find(form, lemma);
}

const std::vector<Frame>& Lexicon::frames() const { return compiled_->frames; }
const std::vector<OperatorRule>& Lexicon::operators() const { return compiled_->operators; }

std::span<const FilterHit> Lexicon::filters(Symbol lemma) const {
  const auto found = compiled_->filters.find(lemma);
  return found == compiled_->filters.end() ? std::span<const FilterHit>() : found->second;
}

std::span<const std::string_view> Lexicon::contexts(Symbol lemma) const {
  const auto found = compiled_->contexts.find(lemma);
  return found == compiled_->contexts.end() ? std::span<const std::string_view>() : found->second;
}

}  // namespace longbow
