#include "syntax/annotator.h"

#include <optional>
#include <string>

#include "syntax/finite_verb.h"
#include "syntax/lemmatizer.h"
#include "syntax/name_model.h"
#include "syntax/network.h"

namespace longbow {

struct Annotator::Scratch::Buffers {
  Network::Scratch network;
  NameModel::Scratch names;
  std::string lemma;
};

Annotator::Scratch::Scratch() : buffers_(std::make_unique<Buffers>()) {}
Annotator::Scratch::~Scratch() = default;
Annotator::Scratch::Scratch(Scratch&&) noexcept = default;
Annotator::Scratch& Annotator::Scratch::operator=(Scratch&&) noexcept = default;

struct Annotator::Model {
  ModelFile file;  // what the others are views of
  Network network;
  Lemmatizer lemmatizer;
  std::optional<SentenceModel> sentences;
  std::optional<NameModel> names;
};

Annotator::Annotator(std::unique_ptr<Model> model) : model_(std::move(model)) {}
Annotator::~Annotator() = default;

Result<std::unique_ptr<Annotator>> Annotator::load(const std::filesystem::path& path) {
  auto file = ModelFile::read(path);
  if (!file) return tl::unexpected(file.error());
  return view(std::move(*file), path.string());
}

Result<std::unique_ptr<Annotator>> Annotator::from_bytes(std::span<const std::byte> bytes, const std::string& name) {
  auto file = ModelFile::from_bytes(bytes, name);
  if (!file) return tl::unexpected(file.error());
  return view(std::move(*file), name);
}

Result<std::unique_ptr<Annotator>> Annotator::view(ModelFile file, const std::string& name) {
  auto named = [&](Error error) {
    error.where = name + ": " + error.where;
    return tl::unexpected<Error>(std::move(error));
  };
  auto part = [&](Section section) { return file.section(section); };
  auto network = Network::view({part(Section::network_shape), part(Section::network_tags),
                                part(Section::network_relations), part(Section::network_words),
                                part(Section::network_table), part(Section::network_table_scales),
                                part(Section::network_weights)});
  if (!network) return named(network.error());
  auto lemmatizer =
      Lemmatizer::view({part(Section::lemma_rules), part(Section::lemma_endings), part(Section::lemma_exceptions)});
  if (!lemmatizer) return named(lemmatizer.error());
  lemmatizer->know_words(network->known());
  std::optional<SentenceModel> sentences;
  if (!part(Section::sentences).empty()) {
    auto read = SentenceModel::from_bytes(part(Section::sentences), "sentences");
    if (!read) return named(read.error());
    sentences = std::move(*read);
  }
  std::optional<NameModel> names;
  if (!part(Section::names_weights).empty()) {
    auto read = NameModel::view({part(Section::names_weights), part(Section::names_scales), part(Section::names_lists)});
    if (!read) return named(read.error());
    names = std::move(*read);
  }
  auto model = std::make_unique<Model>(
      Model{std::move(file), std::move(*network), std::move(*lemmatizer), std::move(sentences), std::move(names)});
  return std::unique_ptr<Annotator>(new Annotator(std::move(model)));
}

void Annotator::annotate(std::string_view text, const TokenizedText& tokens, const Sentence& sentence, Scratch& scratch,
                         Parse& out) const {
  out.clear();
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const Token& token = tokens.tokens[i];
    Word word;
    word.span = token.span;
    word.space_after = token.space_after;
    word.form = out.keep(text.substr(token.span.begin, token.span.size()));
    out.words.push_back(word);
  }
  annotate(out, scratch);
}

void Annotator::annotate(Parse& words, Scratch& scratch) const {
  Scratch::Buffers& buffers = *scratch.buffers_;
  model_->network.read(words, buffers.network);
  repair_infinitives(words);
  std::size_t verb = repair_finite_verb(words);
  model_->network.build_tree(words, buffers.network, verb < words.size() ? verb : Network::kNoRoot);
  std::size_t main = main_verb_below_root(words);
  if (main < words.size()) model_->network.build_tree(words, buffers.network, main);
  repair_subjects(words);
  for (Word& word : words.words) word.lemma = {};
  fill_lemmas(words, scratch);
  repair_arguments(words);
  if (model_->names) model_->names->find(words, buffers.names);
}

const SentenceModel* Annotator::sentences() const { return model_->sentences ? &*model_->sentences : nullptr; }

void Annotator::fill_lemmas(Parse& words, Scratch& scratch) const {
  std::string& lemma = scratch.buffers_->lemma;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words.lemma(i).empty() && (words.lemma(i) != "_" || words.form(i) == "_")) continue;
    model_->lemmatizer.lemma(words.form(i), words.words[i].upos, words.words[i].xpos, lemma);
    words.words[i].lemma = words.keep(lemma);
  }
}

}  // namespace longbow
