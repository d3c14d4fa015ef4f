#include "text/sentence_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/sentence_trainer.h"

namespace longbow {
namespace {

// Notes without stops: each begins with "Item" and a number.
SplitText notes(int count) {
  SplitText out;
  for (int i = 0; i < count; ++i) {
    if (i % 10 == 0 && i > 0) out.text += "\n\n";
    if (i % 10 != 0) out.text += ' ';
    out.text += "Item " + std::to_string(i) + " was sent to town";
    out.ends.push_back(static_cast<std::uint32_t>(out.text.size()));
  }
  return out;
}

SplitterOptions small() {
  SplitterOptions options;
  options.bits = 12;
  return options;
}

std::size_t sentences(const std::string& text, const SentenceModel* model) {
  TokenizedText out;
  tokenize(text, model, out);
  return out.sentences.size();
}

TEST(SentenceModel, learns_ends_that_no_stop_marks) {
  auto model = SentenceModel::from_bytes(train_splitter({notes(400)}, small()), "test");
  ASSERT_TRUE(model);
  const std::string text = "Item 4 was sent to town Item 7 was sent to town Item 9 was sent to town";
  EXPECT_EQ(sentences(text, nullptr), 1u);
  EXPECT_EQ(sentences(text, &*model), 3u);
}

TEST(SentenceModel, the_same_texts_give_the_same_bytes) {
  EXPECT_EQ(train_splitter({notes(100)}, small()), train_splitter({notes(100)}, small()));
}

TEST(SentenceModel, cut_off_and_altered_files_are_refused) {
  const std::vector<std::byte> whole = train_splitter({notes(50)}, small());
  for (std::size_t size : {std::size_t{0}, std::size_t{10}, whole.size() / 2, whole.size() - 1}) {
    const std::vector<std::byte> part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
    EXPECT_FALSE(SentenceModel::from_bytes(part, "test")) << size;
  }
  for (std::size_t at : {std::size_t{0}, std::size_t{4}, whole.size() / 2, whole.size() - 1}) {
    std::vector<std::byte> altered = whole;
    altered[at] ^= std::byte{1};
    EXPECT_FALSE(SentenceModel::from_bytes(altered, "test")) << at;
  }
}


TEST(SentenceModel, every_token_lies_in_one_sentence) {
  auto model = SentenceModel::from_bytes(train_splitter({notes(100)}, small()), "test");
  ASSERT_TRUE(model);
  for (const char* piece : {"word ", "Word. ", "( ", "\" ", ". ", ":) ", "A. ", "Item 1 "}) {
    std::string text;
    while (text.size() < 300000) text += piece;
    TokenizedText out;
    tokenize(text, &*model, out);
    std::uint32_t next = 0;
    bool fits = true;
    for (const Sentence& sentence : out.sentences) {
      fits = fits && sentence.tokens.begin == next && !sentence.tokens.empty() && sentence.tokens.size() <= 2000;
      next = sentence.tokens.end;
    }
    EXPECT_TRUE(fits) << piece;
    EXPECT_EQ(next, out.tokens.size()) << piece;
  }
}

}  // namespace
}  // namespace longbow
