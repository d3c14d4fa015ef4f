// longbow train: a model from treebanks.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <span>
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
  std::vector<std::string> treebanks, dev, name_lists;
  std::string out, note, names_only;
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

Result<std::string> read_whole(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(file), {});
  if (!file) return fail(ErrorCode::io, path, "cannot be read");
  return text;
}

// The lists of all files in one: an entry may stand in several.
Result<std::vector<std::byte>> read_lists(const std::vector<std::string>& paths) {
  std::string all;
  for (const std::string& path : paths) {
    auto text = read_whole(path);
    if (!text) return tl::unexpected(text.error());
    // Each file is read alone as well, so that a fault is told with its own line.
    if (auto own = NameLists::build(*text, path); !own) return tl::unexpected(own.error());
    all.append(*text).push_back('\n');
  }
  return paths.empty() ? std::vector<std::byte>{} : NameLists::build(all, "--name-lists");
}

Result<std::vector<std::byte>> make(const TrainArguments& given, const Treebanks& treebanks, const Treebanks& held_out,
                                    const TrainOptions& options) {
  auto say = [](const std::string& line) { fmt::print(stderr, "{}\n", line); };
  if (given.names_only.empty())
    return train_model(treebanks.sentences, treebanks.texts, held_out.sentences, options, say);
  if (std::ranges::all_of(treebanks.sentences, [](const TrainingSentence& one) { return one.names.empty(); }))
    return fail(ErrorCode::invalid_input, "--treebank", "no word in these files has Entity=, so that no names can be learned");
  auto model = read_whole(given.names_only);
  if (!model) return tl::unexpected(model.error());
  auto bytes = train_names_of(std::as_bytes(std::span(*model)), treebanks.sentences, options, say);
  if (!bytes) bytes.error().where = given.names_only;
  return bytes;
}

int train(const TrainArguments& given) {
  auto treebanks = read_all(given.treebanks);
  if (!treebanks) return tell(treebanks.error());
  if (treebanks->sentences.empty()) return tell({ErrorCode::invalid_input, "--treebank", "no sentence in these files"});
  auto held_out = read_all(given.dev);
  if (!held_out) return tell(held_out.error());
  auto lists = read_lists(given.name_lists);
  if (!lists) return tell(lists.error());
  TrainOptions options;
  options.name_lists = std::move(*lists);
  options.names.seed = given.seed;
  if (given.quick) options.network = quick_network();
  options.network.seed = given.seed;
  options.note = given.note;
  options.patience = given.patience;
  if (given.epochs > 0) options.network.epochs = given.epochs;
  fmt::print(stderr, "{} sentences\n", treebanks->sentences.size());
  auto bytes = make(given, *treebanks, *held_out, options);
  if (!bytes) return tell(bytes.error());
  if (auto written = write_whole(given.out, *bytes); !written) return tell(written.error());
  fmt::print(stderr, "{}: {} bytes\n", given.out, bytes->size());
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
  command->add_option("--name-lists", given->name_lists, "file with lists of names (\"place: Oslo, Lima\") to learn names with; may be repeated");
  command->add_option("--names-only", given->names_only, "a model of which all but its names is kept as it is");
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
