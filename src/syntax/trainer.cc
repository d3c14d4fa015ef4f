#include "syntax/trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "syntax/lemmatizer.h"
#include "syntax/model_file.h"
#include "syntax/name_model.h"
#include "syntax/name_spans.h"
#include "syntax/network_file.h"
#include "syntax/word_shape.h"

namespace longbow {
namespace {

std::vector<std::byte> to_file(const NetworkBytes& network, const LemmatizerBytes& lemmatizer,
                               const std::vector<std::byte>& splitter, const std::string& note) {
  std::span<const char> text(note);
  return make_model_file({{Section::note, std::as_bytes(text)},
                          {Section::network_shape, network.shape},
                          {Section::network_tags, network.tags},
                          {Section::network_relations, network.relations},
                          {Section::network_words, network.words},
                          {Section::network_table, network.table},
                          {Section::network_table_scales, network.table_scales},
                          {Section::network_weights, network.weights},
                          {Section::lemma_rules, lemmatizer.rules},
                          {Section::lemma_endings, lemmatizer.endings},
                          {Section::lemma_exceptions, lemmatizer.exceptions},
                          {Section::sentences, splitter}});
}

// What is learned of names: sentences with marks as the model reads them.
std::vector<NameSentence> as_read(const Annotator& annotator, const std::vector<TrainingSentence>& sentences) {
  std::vector<NameSentence> read;
  Annotator::Scratch scratch;
  for (const TrainingSentence& sentence : sentences) {
    if (sentence.names.empty()) continue;
    NameSentence one{sentence.words, sentence.spans, sentence.mentions};
    for (Word& word : one.words.words) word.lemma = {};
    annotator.annotate(one.words, scratch);
    read.push_back(std::move(one));
  }
  return read;
}

}  // namespace

Result<std::vector<std::byte>> train_names_of(std::span<const std::byte> model, const std::vector<TrainingSentence>& sentences,
                                              const TrainOptions& options, const Progress& progress) {
  auto file = ModelFile::from_bytes(model, "model");
  if (!file) return tl::unexpected(file.error());
  auto annotator = Annotator::from_bytes(model, "model");
  if (!annotator) return tl::unexpected(annotator.error());
  auto lists = NameLists::view(options.name_lists);
  if (!lists) return tl::unexpected(lists.error());
  std::vector<NameSentence> read = as_read(**annotator, sentences);
  if (read.empty()) return std::vector<std::byte>(model.begin(), model.end());
  NameBytes names = freeze(train_names(read, *lists, options.names, progress));
  std::vector<std::pair<Section, std::span<const std::byte>>> sections;
  for (auto i = static_cast<std::uint32_t>(Section::note); i < static_cast<std::uint32_t>(Section::names_weights); ++i) {
    auto section = static_cast<Section>(i);
    sections.emplace_back(section, file->section(section));
  }
  sections.emplace_back(Section::names_weights, names.weights);
  sections.emplace_back(Section::names_scales, names.scales);
  sections.emplace_back(Section::names_lists, options.name_lists);
  return make_model_file(sections);
}

NetworkOptions quick_network() {
  NetworkOptions options;
  options.epochs = 12;
  options.shape.width = options.shape.memory = options.shape.head = options.shape.relation = 64;
  options.shape.layers = options.shape.tag_layer = 2;
  options.hashed_rows = 6000;
  options.batch_words = 40;
  options.rate = 5e-3f;
  return options;
}

TrainingSentence to_learn_from(ConlluSentence sentence, bool marked) {
  TrainingSentence out;
  if (marked) {
    out.spans = gold_names(sentence);
    out.mentions = gold_mentions(sentence);
    out.names.assign(sentence.words.size(), 0);
    for (const NameSpan& name : out.spans)
      out.names[head_of(sentence.words, name)] = 1 + static_cast<std::int32_t>(name.type);
  }
  out.words = std::move(sentence.words);
  return out;
}

std::vector<std::byte> train_model(const std::vector<TrainingSentence>& sentences,
                                   const std::vector<SplitText>& texts, const std::vector<TrainingSentence>& held_out,
                                   const TrainOptions& options, const Progress& progress) {
  std::vector<const Parse*> all;
  for (const TrainingSentence& sentence : sentences) all.push_back(&sentence.words);
  LemmatizerBytes lemmatizer = train_lemmatizer(all);
  progress(fmt::format("lemmatiser: {} bytes", lemmatizer.endings.size() + lemmatizer.exceptions.size()));
  std::vector<std::byte> splitter;
  if (!texts.empty()) {
    SplitterOptions splitter_options;
    splitter_options.seed = options.network.seed;
    splitter = train_splitter(texts, splitter_options);
    progress(fmt::format("ends of sentences: {} bytes", splitter.size()));
  }
  NetworkOptions network = options.network;
  network.patience = held_out.empty() ? 0 : options.patience;
  Judge judge = [&](const TrainedNetwork& state, int epoch) -> double {
    if (held_out.empty()) return epoch;
    // Judged as it will be used: frozen into bytes, and read back from a file.
    std::vector<std::byte> bytes = to_file(freeze(state), lemmatizer, splitter, options.note);
    auto annotator = Annotator::from_bytes(bytes, "the model being trained");
    if (!annotator) {
      progress(annotator.error().message);
      return 0;
    }
    ScoreCard card = score(**annotator, held_out);
    progress(fmt::format("  held out: UPOS {:.2f}  UAS {:.2f}  LAS {:.2f}", card.upos, card.uas, card.las));
    return card.las;
  };
  std::vector<std::byte> bytes =
      to_file(freeze(train_network(sentences, network, judge, progress)), lemmatizer, splitter, options.note);
  auto with_names = train_names_of(bytes, sentences, options, progress);
  if (with_names) return std::move(*with_names);
  progress(fmt::format("no names: {}", with_names.error().message));
  return bytes;
}

ScoreCard score(const Annotator& annotator, const std::vector<TrainingSentence>& gold) {
  ScoreCard card;
  Annotator::Scratch scratch;
  std::size_t upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0, whole = 0, named = 0, found = 0, right = 0;
  std::string wanted, got;
  std::vector<NameSpan> given;
  for (const TrainingSentence& sentence : gold) {
    Parse parse = sentence.words;
    std::clock_t begin = std::clock();
    annotator.annotate(parse, scratch);
    card.seconds += static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    for (std::size_t i = 0; i < parse.size(); ++i) {
      const Word &a = sentence.words.words[i], &b = parse.words[i];
      upos += a.upos == b.upos;
      xpos += a.xpos == b.xpos;
      to_lower(sentence.words.lemma(i), wanted);
      to_lower(parse.lemma(i), got);
      lemma += wanted == got;
      bool head = a.head == b.head;
      uas += head;
      las += head && universal(a.deprel) == universal(b.deprel);
      whole += head && a.deprel == b.deprel;
      ++card.words;
    }
    if (sentence.names.empty()) continue;
    card.names = 0;
    named_spans(parse, given);
    named += sentence.spans.size();
    found += given.size();
    for (const NameSpan& name : given)
      right += std::find(sentence.spans.begin(), sentence.spans.end(), name) != sentence.spans.end();
  }
  auto share = [&](std::size_t count) {
    return 100.0 * static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(card.words, 1));
  };
  card.upos = share(upos);
  card.xpos = share(xpos);
  card.lemma = share(lemma);
  card.uas = share(uas);
  card.las = share(las);
  card.las_subtypes = share(whole);
  if (card.names == 0 && named + found > 0)
    card.names = 200.0 * static_cast<double>(right) / static_cast<double>(named + found);
  return card;
}

}  // namespace longbow
