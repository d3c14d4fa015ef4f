#include "syntax/names_gold.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <sstream>

namespace longbow {

void PrintTo(const NameSpan& span, std::ostream* out) {
  *out << span.begin << '-' << span.end << ' ' << name(span.type);
}

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// One word a line: form, UPOS, head (1-based), MISC.
std::vector<NameSpan> names_of(std::string_view rows) {
  ConlluSentence sentence;
  std::istringstream in{std::string(rows)};
  std::string form, upos, misc;
  int head = 0;
  while (in >> form >> upos >> head >> misc) {
    Word word;
    word.form = sentence.words.keep(form);
    word.upos = *upos_from(upos);
    word.head = head - 1;
    sentence.words.words.push_back(word);
    sentence.misc.push_back(misc);
  }
  return gold_names(sentence);
}

TEST(GoldNames, a_mark_headed_by_a_proper_noun_is_a_name_with_its_type_folded) {
  EXPECT_THAT(names_of("Ada PROPN 2 Entity=(1-person-new-cf1-1-sgl)\n"
                       "joined VERB 0 _\n"
                       "the DET 5 Entity=(2-organization-new-cf2-2,3-sgl-Royal_Society\n"
                       "Royal PROPN 5 SpaceAfter=No\n"
                       "Society PROPN 2 Discourse=x|Entity=2)\n"
                       "in ADP 7 _\n"
                       "London PROPN 2 Entity=(3-place-new-cf3-1-sgl)|SpaceAfter=No\n"
                       "one NUM 9 Entity=(4-time-new-cf4-2-sgl\n"
                       "May PROPN 2 Entity=4)\n"),
              ElementsAre(NameSpan{0, 1, NameType::person}, NameSpan{2, 5, NameType::organisation},
                          NameSpan{6, 7, NameType::place}, NameSpan{7, 9, NameType::other}));
}

TEST(GoldNames, a_name_inside_a_mark_with_a_common_head_counts_and_one_inside_a_name_does_not) {
  EXPECT_THAT(names_of("president NOUN 0 Entity=(1-person-new-cf1-1-sgl\n"
                       "of ADP 4 _\n"
                       "new ADJ 4 Entity=(2-place-new-cf2-2-sgl\n"
                       "Peru PROPN 1 Entity=2)1)\n"),
              ElementsAre(NameSpan{2, 4, NameType::place}));
  EXPECT_THAT(names_of("Bank PROPN 0 Entity=(1-organization-new-cf1-1-sgl\n"
                       "of ADP 3 _\n"
                       "Peru PROPN 1 Entity=(2-place-new-cf2-1-sgl)1)\n"),
              ElementsAre(NameSpan{0, 3, NameType::organisation}));
}

TEST(GoldNames, of_two_marks_over_the_same_words_the_outer_one_counts) {
  EXPECT_THAT(names_of("Quito PROPN 2 Entity=(1-organization-new-cf1-1-sgl(2-place-new-cf2-1-sgl\n"
                       "Council PROPN 0 Entity=2)1)\n"),
              ElementsAre(NameSpan{0, 2, NameType::organisation}));
}

TEST(GoldNames, the_mark_begun_last_ends_first_where_one_number_is_open_twice) {
  EXPECT_THAT(names_of("owners NOUN 0 Entity=(3-person-new-cf1-1-sgl\n"
                       "of ADP 3 _\n"
                       "Acme PROPN 1 Entity=(3-organization-new-cf2-1-sgl\n"
                       "Rockets PROPN 3 Entity=3)3)\n"),
              ElementsAre(NameSpan{2, 4, NameType::organisation}));
}

TEST(GoldNames, marks_that_do_not_pair_give_nothing_and_spoil_nothing) {
  EXPECT_THAT(names_of("Ada PROPN 0 Entity=7)\n"
                       "Lima PROPN 1 Entity=(1-place-new-cf1-1-sgl)\n"
                       "Ode PROPN 1 Entity=(2-person-new\n"),
              ElementsAre(NameSpan{1, 2, NameType::place}));
  EXPECT_THAT(names_of("Ada PROPN 0 Entity=((\nOde PROPN 1 Entity=)\nLima PROPN 1 Entity=()\n"), IsEmpty());
  EXPECT_THAT(names_of(""), IsEmpty());
}

// The trainer learns from these spans and the scorer asks for its own: they must be the same.
TEST(GoldNames, are_those_of_the_scorer_on_a_treebank) {
  std::filesystem::path source = LONGBOW_SOURCE_DIR;
  std::filesystem::path bank = source.parent_path() / "shared/data/treebanks/gum-open-train.conllu";
  if (!std::filesystem::exists(bank)) GTEST_SKIP() << "no treebank beside the checkout";
  auto sentences = read_conllu_file(bank);
  ASSERT_TRUE(sentences.has_value()) << sentences.error().message;
  std::string ours, theirs;
  for (std::size_t i = 0; i < sentences->size(); ++i) {
    for (const NameSpan& span : gold_names((*sentences)[i])) {
      ours += fmt::format("{} {} {} {}\n", i, span.begin, span.end, name(span.type));
    }
  }
  std::string command = fmt::format("python3 '{}' '{}' --list", (source / "tools/score_names.py").string(), bank.string());
  std::FILE* scorer = popen(command.c_str(), "r");
  ASSERT_NE(scorer, nullptr);
  std::array<char, 4096> buffer{};
  while (std::size_t n = std::fread(buffer.data(), 1, buffer.size(), scorer)) theirs.append(buffer.data(), n);
  EXPECT_EQ(pclose(scorer), 0);
  EXPECT_FALSE(ours.empty());
  EXPECT_TRUE(ours == theirs) << "the lists of names differ";
}

}  // namespace
}  // namespace longbow
