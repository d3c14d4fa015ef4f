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
#include "syntax/raw_text.h"
#include "syntax/trainer.h"

namespace longbow {
namespace {

struct TrainArguments {
  std::vector<std::string> treebanks, dev;
  std::string out, note;
  std::uint64_t seed = 1;
  int epochs = 0, patience = 8;
  bool quick = false;
};

struct Treebanks {
  std::vector<TrainingSentence> sentences;
  std::vector<SplitText> texts;  // one a file
};

// The sentences of the files. A file in which any word has `Entity=` marks its names.
Result<Treebanks> read_all(const std::vector<std::string>& paths) {
  Treebanks all;
  for (const std::string& path : paths) {
    auto sentences = read_conllu_file(path);
    if (!sentences) return tl::unexpected(sentences.error());
    bool marked = false;
    for (const ConlluSentence& sentence : *sentences) {
      for (const std::string& misc : sentence.misc) marked |= misc.find("Entity=") != std::string::npos;
    }
    all.texts.push_back(raw_text(*sentences));
    for (ConlluSentence& sentence : *sentences) all.sentences.push_back(to_learn_from(std::move(sentence), marked));
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

void print_card(const std::string& path, const ScoreCard& card) {
  fmt::print("{}: words {}  UPOS {:.2f}  XPOS {:.2f}  lemma {:.2f}  UAS {:.2f}  LAS {:.2f}  with subtypes {:.2f}", path,
             card.words, card.upos, card.xpos, card.lemma, card.uas, card.las, card.las_subtypes);
  if (card.names >= 0) fmt::print("  names {:.2f}", card.names);
  fmt::print("  words/s {:.0f}\n", static_cast<double>(card.words) / card.seconds);
}

int train(const TrainArguments& given) {
  auto treebanks = read_all(given.treebanks);
  if (!treebanks) return tell(treebanks.error());
  if (treebanks->sentences.empty()) return tell({ErrorCode::invalid_input, "--treebank", "no sentence in these files"});
  auto held_out = read_all(given.dev);
  if (!held_out) return tell(held_out.error());
  TrainOptions options;
  if (given.quick) options.network = quick_network();
  options.network.seed = given.seed;
  options.note = given.note;
  options.patience = given.patience;
  if (given.epochs > 0) options.network.epochs = given.epochs;
  fmt::print(stderr, "{} sentences\n", treebanks->sentences.size());
  std::vector<std::byte> bytes =
      train_model(treebanks->sentences, treebanks->texts, held_out->sentences, options,
                  [](const std::string& line) { fmt::print(stderr, "{}\n", line); });
  if (auto written = write_whole(given.out, bytes); !written) return tell(written.error());
  fmt::print(stderr, "{}: {} bytes\n", given.out, bytes.size());
  auto annotator = Annotator::load(given.out);
  if (!annotator) return tell(annotator.error());
  for (const std::string& path : given.dev) {
    auto gold = read_all({path});
    if (!gold) return tell(gold.error());
    print_card(path, score(**annotator, gold->sentences));
  }
  return kDone;
}

}  // namespace

void add_train(CLI::App& app, CommandContext& context) {
  auto given = std::make_shared<TrainArguments>();
  CLI::App* command = app.add_subcommand("train", "Make a model (sentences, tags, lemmas, trees, names) from CoNLL-U treebanks");
  command->add_option("--treebank", given->treebanks, "CoNLL-U file to learn from; may be repeated")->required();
  command->add_option("--dev", given->dev, "CoNLL-U file that is not learned from: training stops by it, and its scores are printed; may be repeated");
  command->add_option("--out", given->out, "the model file to write")->required();
  command->add_option("--seed", given->seed, "the same seed gives the same bytes")->capture_default_str();
  command->add_option("--epochs", given->epochs, "times that every sentence is learned from")->check(CLI::PositiveNumber);
  command
      ->add_option("--patience", given->patience, "stop after so many epochs without a better LAS on the dev files; 0: never")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_option("--note", given->note, "text kept in the model file");
  command->add_flag("--quick", given->quick, "a small network and few epochs: for small treebanks, and to try things out");
  command->callback([given, &context] { context.exit_code = train(*given); });
}

}  // namespace longbow
