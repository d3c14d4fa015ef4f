#include "syntax/trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>
#include <span>

#include "syntax/lemmatizer.h"
#include "syntax/model_file.h"
#include "syntax/parser_trainer.h"
#include "syntax/word_shape.h"

namespace longbow {

std::vector<std::byte> train_model(const std::vector<Parse>& sentences, const TrainOptions& options,
                                   const Progress& progress) {
  std::vector<const Parse*> all;
  for (const Parse& sentence : sentences) all.push_back(&sentence);
  TaggerOptions tagger_options{options.seed, options.tagger_epochs, options.tagger_least_count, options.tagger_bytes};
  TaggerBytes tagger = train_tagger(all, tagger_options, progress);
  LemmatizerBytes lemmatizer = train_lemmatizer(all);
  progress(fmt::format("lemmatiser: {} bytes", lemmatizer.endings.size() + lemmatizer.exceptions.size()));
  ParserOptions parser_options;
  parser_options.seed = options.seed;
  parser_options.epochs = options.parser_epochs;
  parser_options.beam = options.beam;
  parser_options.most_bytes = options.parser_bytes;
  parser_options.least_count = options.parser_least_count;
  std::vector<Parse> tagged = sentences;
  if (options.folds > 1) jackknife_tags(tagged, options.folds, tagger_options, progress);
  ParserBytes parser = train_parser(tagged, parser_options, progress);
  SearchSettings settings{options.beam, 0, std::numeric_limits<std::int64_t>::max()};
  if (options.margin > 0) settings.margin = std::llround(options.margin * WeightTable::kGreatest);
  std::span<const char> note(options.note);
  return make_model_file({{Section::note, std::as_bytes(note)},
                          {Section::settings, std::as_bytes(std::span(&settings, 1))},
                          {Section::tags, tagger.tags},
                          {Section::tag_ambiguity, tagger.ambiguity},
                          {Section::tag_sole, tagger.sole},
                          {Section::tag_weights, tagger.weights},
                          {Section::lemma_rules, lemmatizer.rules},
                          {Section::lemma_endings, lemmatizer.endings},
                          {Section::lemma_exceptions, lemmatizer.exceptions},
                          {Section::transitions, parser.transitions},
                          {Section::parse_weights, parser.weights}});
}

ScoreCard score(const Annotator& annotator, const std::vector<Parse>& gold) {
  ScoreCard card;
  Annotator::Scratch scratch;
  std::size_t upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0, whole = 0;
  std::string wanted, got;
  for (const Parse& sentence : gold) {
    Parse parse = sentence;
    std::clock_t begin = std::clock();
    annotator.annotate(parse, scratch);
    card.seconds += static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      const Word &a = sentence.words[i], &b = parse.words[i];
      upos += a.upos == b.upos;
      xpos += a.xpos == b.xpos;
      to_lower(sentence.lemma(i), wanted);
      to_lower(parse.lemma(i), got);
      lemma += wanted == got;
      bool head = a.head == b.head;
      uas += head;
      las += head && universal(a.deprel) == universal(b.deprel);
      whole += head && a.deprel == b.deprel;
      ++card.words;
    }
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
  return card;
}

}  // namespace longbow
