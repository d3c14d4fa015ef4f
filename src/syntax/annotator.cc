#include "syntax/annotator.h"

#include <cstring>
#include <string>

#include "syntax/dependency_parser.h"
#include "syntax/finite_verb.h"
#include "syntax/lemmatizer.h"
#include "syntax/model_file.h"
#include "syntax/tagger.h"

namespace longbow {

struct Annotator::Scratch::Buffers {
  TagInput tag_input;
  Tagger::Scratch tagger;
  ParseInput parse_input;
  Search search;
  std::string lemma;
};

Annotator::Scratch::Scratch() : buffers_(std::make_unique<Buffers>()) {}
Annotator::Scratch::~Scratch() = default;
Annotator::Scratch::Scratch(Scratch&&) noexcept = default;
Annotator::Scratch& Annotator::Scratch::operator=(Scratch&&) noexcept = default;

struct Annotator::Model {
  ModelFile file;  // what the others are views of
  Tagger tagger;
  Lemmatizer lemmatizer;
  DependencyParser parser;
};

Annotator::Annotator(std::unique_ptr<Model> model) : model_(std::move(model)) {}
Annotator::~Annotator() = default;

Result<std::unique_ptr<Annotator>> Annotator::load(const std::filesystem::path& path) {
  auto file = ModelFile::read(path);
  if (!file) return tl::unexpected(file.error());
  auto named = [&](Error error) {
    error.where = path.string() + ": " + error.where;
    return tl::unexpected<Error>(std::move(error));
  };
  auto part = [&](Section section) { return file->section(section); };
  auto tagger = Tagger::view(
      {part(Section::tags), part(Section::tag_ambiguity), part(Section::tag_sole), part(Section::tag_weights)});
  if (!tagger) return named(tagger.error());
  auto lemmatizer =
      Lemmatizer::view({part(Section::lemma_rules), part(Section::lemma_endings), part(Section::lemma_exceptions)});
  if (!lemmatizer) return named(lemmatizer.error());
  lemmatizer->know_words(tagger->lexicon().ambiguity);
  SearchSettings search;
  if (part(Section::settings).size() == sizeof(search))
    std::memcpy(&search, part(Section::settings).data(), sizeof(search));
  auto parser =
      DependencyParser::view({part(Section::transitions), part(Section::parse_weights)}, {search.width, search.margin});
  if (!parser) return named(parser.error());
  auto model =
      std::make_unique<Model>(Model{std::move(*file), std::move(*tagger), std::move(*lemmatizer), std::move(*parser)});
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
  model_->tagger.tag(words, buffers.tag_input, buffers.tagger);
  repair_infinitives(words);
  repair_finite_verb(words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    model_->lemmatizer.lemma(words.form(i), words.words[i].upos, words.words[i].xpos, buffers.lemma);
    words.words[i].lemma = words.keep(buffers.lemma);
  }
  buffers.parse_input.prepare(words, buffers.tag_input);
  model_->parser.parse(words, buffers.parse_input, buffers.search);
  words.index_children();
}

}  // namespace longbow
