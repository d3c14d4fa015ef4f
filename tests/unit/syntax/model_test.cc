// Training on a handful of sentences, and the model file that comes of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "small_treebank.h"
#include "syntax/annotator.h"
#include "syntax/model_file.h"
#include "syntax/network.h"
#include "syntax/trainer.h"

namespace longbow {
namespace {

using ::testing::HasSubstr;
using Bytes = std::vector<std::byte>;

// The treebank many times over: a few sentences make too few batches to learn from.
Bytes train(std::uint64_t seed, int rounds = 4) {
  TrainOptions options;
  options.network = quick_network();
  options.network.seed = seed;
  options.network.epochs = rounds;
  options.network.batch_words = 30;
  options.network.hashed_rows = 500;
  options.network.drop_input = options.network.drop_between = options.network.drop_own = options.network.drop_out = 0;
  options.network.shape.width = options.network.shape.memory = 32;
  std::vector<TrainingSentence> sentences;
  for (int copy = 0; copy < 20; ++copy) {
    for (Parse& parse : testing::small_treebank()) sentences.push_back({std::move(parse), {}, {}, {}});
  }
  return train_model(sentences, {}, {}, options, [](const std::string&) {});
}

std::vector<TrainingSentence> gold() {
  std::vector<TrainingSentence> sentences;
  for (Parse& parse : testing::small_treebank()) sentences.push_back({std::move(parse), {}, {}, {}});
  return sentences;
}

class TemporaryFile {
 public:
  explicit TemporaryFile(const Bytes& bytes)
      : path_(std::filesystem::temp_directory_path() / ("longbow-model-test-" + std::to_string(::getpid()) + ".lbm")) {
    std::ofstream out(path_, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::string refusal(const Bytes& bytes) {
  TemporaryFile file(bytes);
  auto annotator = Annotator::load(file.path());
  if (annotator) return "";
  EXPECT_EQ(annotator.error().code, ErrorCode::corrupt);
  EXPECT_THAT(annotator.error().where, HasSubstr(file.path().string()));
  return annotator.error().message;
}

void expect_tree(const Parse& parse) {
  std::size_t roots = 0;
  for (std::size_t i = 0; i < parse.size(); ++i) {
    roots += parse.words[i].head == kRoot;
    EXPECT_EQ(parse.words[i].head == kRoot, parse.words[i].deprel == Deprel::root);
    ASSERT_LT(parse.words[i].head, static_cast<std::int32_t>(parse.size()));
  }
  EXPECT_EQ(roots, parse.size() == 0 ? 0u : 1u);
  ASSERT_EQ(parse.child_begin.size(), parse.size() + 1);
  EXPECT_EQ(parse.child_begin.back() + roots, parse.size());
}

Parse words_of(const std::vector<std::string>& forms) {
  Parse parse;
  for (const std::string& form : forms) {
    Word word;
    word.form = parse.keep(form);
    parse.words.push_back(word);
  }
  return parse;
}

TEST(Model, what_was_seen_is_learned) {
  TemporaryFile file(train(1, 30));
  auto annotator = Annotator::load(file.path());
  ASSERT_TRUE(annotator) << annotator.error().message;
  ScoreCard card = score(**annotator, gold());
  EXPECT_GE(card.upos, 97.0);
  EXPECT_GE(card.lemma, 97.0);
  EXPECT_GE(card.las_subtypes, 97.0);
}

TEST(Model, the_same_seed_gives_the_same_bytes_and_another_seed_others) {
  Bytes first = train(5);
  EXPECT_EQ(first, train(5));
  EXPECT_NE(first, train(6));
}

TEST(Model, empty_long_and_strange_sentences_get_one_tree) {
  TemporaryFile file(train(1));
  auto annotator = Annotator::load(file.path());
  ASSERT_TRUE(annotator);
  Annotator::Scratch scratch;
  Parse empty;
  (*annotator)->annotate(empty, scratch);
  expect_tree(empty);
  std::vector<std::string> many;
  for (int i = 0; i < 5000; ++i) many.push_back(i % 3 == 0 ? "closed" : i % 3 == 1 ? "the" : "harbour");
  Parse tall = words_of(many);
  (*annotator)->annotate(tall, scratch);
  expect_tree(tall);
  Parse strange = words_of({"北京", "\xF0\x9F\x98\x80", "é", "\xCC\x81", "--", "ЩИТ"});
  (*annotator)->annotate(strange, scratch);
  expect_tree(strange);
}

TEST(Model, a_sentence_of_a_text_keeps_its_spans) {
  TemporaryFile file(train(1, 30));
  auto annotator = Annotator::load(file.path());
  ASSERT_TRUE(annotator);
  std::string_view text = "Oslo. Norway closed the harbour.";
  TokenizedText tokens;
  for (Span span : {Span{0, 4}, Span{4, 5}, Span{6, 12}, Span{13, 19}, Span{20, 23}, Span{24, 31}, Span{31, 32}}) {
    bool space = span.end == text.size() || text[span.end] == ' ';
    tokens.tokens.push_back({span, space});
  }
  Sentence second;
  second.span = {6, 32};
  second.tokens = {2, 7};
  Annotator::Scratch scratch;
  Parse parse;
  (*annotator)->annotate(text, tokens, second, scratch, parse);
  ASSERT_EQ(parse.size(), 5u);
  EXPECT_EQ(parse.form(0), "Norway");
  EXPECT_EQ(parse.words[1].span, (Span{13, 19}));
  EXPECT_EQ(parse.lemma(1), "close");
  EXPECT_EQ(parse.words[3].deprel, Deprel::obj);
  EXPECT_FALSE(parse.words[3].space_after);
}

TEST(Model, cut_off_files_are_refused) {
  Bytes whole = train(1);
  EXPECT_EQ(refusal(whole), "");
  EXPECT_THAT(refusal({}), HasSubstr("too short"));
  for (std::size_t size : {std::size_t{31}, std::size_t{32}, whole.size() / 2, whole.size() - 1}) {
    EXPECT_NE(refusal(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))), "") << size;
  }
  Bytes longer = whole;
  longer.push_back(std::byte{0});
  EXPECT_THAT(refusal(longer), HasSubstr("cut off or added to"));
}

TEST(Model, a_flipped_bit_anywhere_is_found) {
  Bytes whole = train(1);
  for (std::size_t at = 0; at < whole.size(); at += 1 + whole.size() / 40) {
    Bytes flipped = whole;
    flipped[at] ^= std::byte{4};
    EXPECT_NE(refusal(flipped), "") << "byte " << at;
  }
}

TEST(Model, files_of_other_kinds_and_versions_are_named_as_such) {
  Bytes other(100, std::byte{'x'});
  EXPECT_THAT(refusal(other), HasSubstr("not a model file"));
  Bytes newer = train(1);
  newer[8] = std::byte{99};
  EXPECT_THAT(refusal(newer), HasSubstr("version 99"));
}

TEST(Model, a_missing_file_says_what_to_do) {
  auto annotator = Annotator::load("no/such/model.lbm");
  ASSERT_FALSE(annotator);
  EXPECT_EQ(annotator.error().code, ErrorCode::not_found);
  EXPECT_THAT(annotator.error().message, HasSubstr("longbow train"));
}

TEST(Model, sections_that_do_not_fit_each_other_are_refused) {
  Bytes whole = train(1);
  auto file = ModelFile::from_bytes(whole, "test");
  ASSERT_TRUE(file);
  std::vector<std::pair<Section, std::span<const std::byte>>> sections;
  for (std::uint32_t i = 1; i <= static_cast<std::uint32_t>(Section::lemma_exceptions); ++i) {
    auto section = static_cast<Section>(i);
    // The table's scales in the place of the weights: whole, but of another size.
    sections.emplace_back(
        section, file->section(section == Section::network_weights ? Section::network_table_scales : section));
  }
  EXPECT_THAT(refusal(make_model_file(sections)), HasSubstr("another size"));
}

TEST(Model, weights_that_are_no_numbers_are_refused) {
  Bytes whole = train(1);
  for (Section wrong : {Section::network_table_scales, Section::network_weights}) {
    auto file = ModelFile::from_bytes(whole, "test");
    ASSERT_TRUE(file);
    std::span<const std::byte> given = file->section(wrong);
    Bytes altered(given.begin(), given.end());
    std::fill_n(altered.begin(), 4, std::byte{0xFF});
    std::vector<std::pair<Section, std::span<const std::byte>>> sections;
    for (std::uint32_t i = 1; i <= static_cast<std::uint32_t>(Section::sentences); ++i) {
      auto section = static_cast<Section>(i);
      sections.emplace_back(section, section == wrong ? std::span<const std::byte>(altered) : file->section(section));
    }
    EXPECT_THAT(refusal(make_model_file(sections)), HasSubstr("no training makes"));
  }
}

// The treebank with its proper nouns marked as names.
Bytes with_names(const Bytes& model) {
  std::vector<TrainingSentence> marked;
  for (TrainingSentence& sentence : gold()) {
    sentence.names.assign(sentence.words.size(), 0);
    for (std::uint32_t i = 0; i < sentence.words.size(); ++i) {
      if (sentence.words.words[i].upos == Upos::propn) sentence.spans.push_back({i, i + 1, NameType::place});
    }
    for (int copy = 0; copy < 20; ++copy) marked.push_back(sentence);
  }
  TrainOptions options;
  options.names.rows = 5000;
  options.names.rate = 0.1f;
  return *train_names_of(model, marked, options, [](const std::string&) {});
}

std::vector<int> names_of(const Bytes& model, const std::vector<std::string>& forms) {
  auto annotator = Annotator::from_bytes(model, "test");
  EXPECT_TRUE(annotator) << annotator.error().message;
  Annotator::Scratch scratch;
  Parse words = words_of(forms);
  (*annotator)->annotate(words, scratch);
  std::vector<int> names;
  for (const Word& word : words.words) names.push_back(word.name);
  return names;
}

TEST(Model, names_are_learned_alone_and_the_rest_stays_as_it_was) {
  Bytes without = train(1, 30), with = with_names(without);
  const std::vector<std::string> forms = {"Norway", "closed", "the", "harbour", "."};
  EXPECT_EQ(names_of(without, forms), (std::vector<int>{0, 0, 0, 0, 0}));
  const int place = 1 + 2 * static_cast<int>(NameType::place);
  EXPECT_EQ(names_of(with, forms), (std::vector<int>{place, 0, 0, 0, 0}));
  EXPECT_EQ(with, with_names(with)) << "names learned before are replaced";
  auto before = ModelFile::from_bytes(without, "before"), after = ModelFile::from_bytes(with, "after");
  for (std::uint32_t i = 1; i <= static_cast<std::uint32_t>(Section::sentences); ++i) {
    auto section = static_cast<Section>(i);
    EXPECT_TRUE(std::ranges::equal(before->section(section), after->section(section))) << i;
  }
}

TEST(Model, names_whose_numbers_do_not_agree_are_refused) {
  Bytes whole = with_names(train(1));
  auto file = ModelFile::from_bytes(whole, "test");
  for (Section wrong : {Section::names_weights, Section::names_scales}) {
    std::vector<std::pair<Section, std::span<const std::byte>>> sections;
    for (std::uint32_t i = 1; i <= static_cast<std::uint32_t>(Section::names_lists); ++i) {
      auto section = static_cast<Section>(i);
      std::span<const std::byte> given = file->section(section);
      sections.emplace_back(section, section == wrong ? given.first(given.size() - 2) : given);
    }
    EXPECT_THAT(refusal(make_model_file(sections)), HasSubstr(wrong == Section::names_weights ? "make no rows" : "another number"));
  }
}

TEST(Model, long_sentences_are_cut_behind_punctuation_and_hang_together) {
  std::vector<std::string> forms(400, "word");
  Parse words = words_of(forms);
  words.words[149].upos = Upos::punct;
  std::vector<std::size_t> ends;
  cut_into_pieces(words, ends);
  EXPECT_EQ(ends, (std::vector<std::size_t>{150, 310, 400}));
}

}  // namespace
}  // namespace longbow
