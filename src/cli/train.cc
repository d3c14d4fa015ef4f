// longbow train: a model from treebanks.
#include <fmt/format.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "syntax/annotator.h"
#include "syntax/conllu.h"
#include "syntax/trainer.h"

namespace longbow {
namespace {

struct TrainArguments {
  std::vector<std::string> treebanks, dev;
  std::string out, note;
  std::uint64_t seed = 1;
  int epochs = 0;
  bool quick = false;
  TrainOptions options;
};

Result<std::vector<Parse>> read_all(const std::vector<std::string>& paths) {
  std::vector<Parse> all;
  for (const std::string& path : paths) {
    auto sentences = read_conllu_file(path);
    if (!sentences) return tl::unexpected(sentences.error());
    for (ConlluSentence& sentence : *sentences) all.push_back(std::move(sentence.words));
  }
  return all;
}

// Beside the target first, then renamed, so that nobody ever loads half a model.
Result<void> write_whole(const std::string& path, const std::vector<std::byte>& bytes) {
  std::string beside = path + ".part";
  {
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush()) return fail(ErrorCode::io, beside, "cannot be written");
  }
  std::error_code fault;
  std::filesystem::rename(beside, path, fault);
  if (fault) return fail(ErrorCode::io, path, "cannot be written: " + fault.message());
  return {};
}

int train(const TrainArguments& given) {
  auto sentences = read_all(given.treebanks);
  if (!sentences) return tell(sentences.error());
  if (sentences->empty()) return tell({ErrorCode::invalid_input, "--treebank", "no sentence in these files"});
  TrainOptions options = given.options;
  options.seed = given.seed;
  options.note = given.note;
  if (given.quick) {
    options.tagger_epochs = 3;
    options.parser_epochs = 3;
    options.folds = 2;
    options.beam = 1;
  }
  if (given.epochs > 0) options.parser_epochs = given.epochs;
  fmt::print(stderr, "{} sentences\n", sentences->size());
  std::vector<std::byte> bytes =
      train_model(*sentences, options, [](const std::string& line) { fmt::print(stderr, "{}\n", line); });
  if (auto written = write_whole(given.out, bytes); !written) return tell(written.error());
  fmt::print(stderr, "{}: {} bytes\n", given.out, bytes.size());
  auto annotator = Annotator::load(given.out);
  if (!annotator) return tell(annotator.error());
  for (const std::string& path : given.dev) {
    auto gold = read_all({path});
    if (!gold) return tell(gold.error());
    ScoreCard card = score(**annotator, *gold);
    fmt::print(
        "{}: words {}  UPOS {:.2f}  XPOS {:.2f}  lemma {:.2f}  UAS {:.2f}  LAS {:.2f}  with subtypes {:.2f}  words/s "
        "{:.0f}\n",
        path, card.words, card.upos, card.xpos, card.lemma, card.uas, card.las, card.las_subtypes,
        static_cast<double>(card.words) / card.seconds);
  }
  return kDone;
}

}  // namespace

void add_train(CLI::App& app, CommandContext& context) {
  auto given = std::make_shared<TrainArguments>();
  CLI::App* command = app.add_subcommand("train", "make a model (tags, lemmas, trees) from CoNLL-U treebanks");
  TrainOptions& options = given->options;
  command->add_option("--treebank", given->treebanks, "CoNLL-U file to learn from; may be repeated")->required();
  command->add_option("--dev", given->dev, "CoNLL-U file to measure on at the end; may be repeated");
  command->add_option("--out", given->out, "the model file to write")->required();
  command->add_option("--seed", given->seed, "the same seed gives the same bytes")->capture_default_str();
  command->add_option("--epochs", given->epochs, "of the parser; 9 where not given")->check(CLI::PositiveNumber);
  command->add_option("--tagger-epochs", options.tagger_epochs)->check(CLI::PositiveNumber)->capture_default_str();
  command->add_option("--beam", options.beam, "width of the parser's beam; 1 is greedy")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  command->add_option("--folds", options.folds, "of the tags that the parser learns from; 1 takes gold tags")
      ->capture_default_str();
  command
      ->add_option("--margin", options.margin,
                   "how far behind the best a path may fall, in parts of the greatest weight; 0 for no limit")
      ->capture_default_str();
  command->add_option("--bytes", options.parser_bytes, "of the parser's weights at most")->capture_default_str();
  command->add_option("--least-count", options.parser_least_count, "leave out features of the parser that are rarer")
      ->capture_default_str();
  command->add_option("--tagger-bytes", options.tagger_bytes, "of the tagger's weights at most")->capture_default_str();
  command
      ->add_option("--tagger-least-count", options.tagger_least_count,
                   "leave out features of the tagger that are rarer")
      ->capture_default_str();
  command->add_option("--note", given->note, "text kept in the model file");
  command->add_flag("--quick", given->quick, "few epochs and no beam, to try things out");
  command->callback([given, &context] { context.exit_code = train(*given); });
}

}  // namespace longbow
