#include "engine/parsed_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kRussiaLeft =
    "1\tRussia\tRussia\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
    "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n"
    "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

struct Read {
  std::vector<ParsedDocument> documents;
  std::vector<std::string> rejects;
};

Read read(const std::string& conllu, const std::string& id = "file") {
  std::istringstream in(conllu);
  ParsedDocumentReader reader(in, "name", id);
  Read all;
  while (auto record = reader.next()) {
    if (*record) {
      all.documents.push_back(std::move(**record));
    } else {
      all.rejects.push_back(record->error().where + ": " + record->error().reason);
    }
  }
  return all;
}

// The text of every word, by its span.
std::vector<std::string> words(const ParsedDocument& document) {
  std::vector<std::string> out;
  for (const ParsedSentence& sentence : document.sentences) {
    for (const Word& word : sentence.parse.words)
      out.push_back(document.document.text.substr(word.span.begin, word.span.size()));
  }
  return out;
}

TEST(ParsedDocument, a_file_without_marks_is_one_document_named_after_it) {
  Read got = read(std::string(kRussiaLeft) + kRussiaLeft);
  ASSERT_EQ(got.documents.size(), 1u);
  EXPECT_EQ(got.documents[0].document.id, "file");
  EXPECT_EQ(got.documents[0].document.text, "Russia left. Russia left.");
  EXPECT_THAT(words(got.documents[0]), ElementsAre("Russia", "left", ".", "Russia", "left", "."));
  EXPECT_EQ(got.documents[0].sentences[1].sentence.span, (Span{13, 25}));
}

TEST(ParsedDocument, comments_tell_of_documents_and_paragraphs) {
  Read got = read(std::string("# newdoc id = a\n# date = 2009-04-22\n# title = Left\n# newpar\n") + kRussiaLeft +
                  "# newpar id = p2\n" + kRussiaLeft + "# newdoc\n" + kRussiaLeft);
  ASSERT_EQ(got.documents.size(), 2u);
  const ParsedDocument& first = got.documents[0];
  EXPECT_EQ(first.document.id, "a");
  EXPECT_EQ(to_iso(*first.document.date), "2009-04-22");
  EXPECT_EQ(first.document.title, "Left");
  EXPECT_EQ(first.document.text, "Russia left.\n\nRussia left.");
  EXPECT_EQ(first.sentences[0].sentence.paragraph, 0u);
  EXPECT_EQ(first.sentences[1].sentence.paragraph, 1u);
  EXPECT_EQ(got.documents[1].document.id, "file-2");
}

TEST(ParsedDocument, the_sentences_own_text_places_the_words_where_it_fits_them) {
  EXPECT_EQ(read(std::string("# text = Russia   left  .\n") + kRussiaLeft).documents.at(0).document.text,
            "Russia   left  .");
  EXPECT_EQ(read(std::string("# text = Moscow left.\n") + kRussiaLeft).documents.at(0).document.text, "Russia left.");
}

TEST(ParsedDocument, words_of_a_multiword_line_are_parts_of_it_or_all_of_it) {
  Read got = read(
      "1\tWe\twe\tPRON\tPRP\t_\t3\tnsubj\t_\t_\n"
      "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "2\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n"
      "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n"
      "4-5\tdel\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
      "4\tde\tde\tADP\tIN\t_\t2\tdep\t_\t_\n"
      "5\tel\tel\tDET\tDT\t_\t4\tdep\t_\t_\n\n");
  ASSERT_EQ(got.documents.size(), 1u);
  EXPECT_EQ(got.documents[0].document.text, "We can't del");
  EXPECT_THAT(words(got.documents[0]), ElementsAre("We", "ca", "n't", "del", "del"));
}

TEST(ParsedDocument, a_bad_tree_is_rejected_with_its_line_and_its_text_stays) {
  std::string bad =
      "# sent_id = 2\n1\tA\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tB\tb\tX\t_\t_\t1\tdep\t_\t_\n3\tC\tc\tX\t_\t_\t0\troot\t_\t_\n\n";
  Read cycle = read(kRussiaLeft + bad + kRussiaLeft);
  EXPECT_THAT(cycle.rejects, ElementsAre("name:5: word 1 is above itself"));
  ASSERT_EQ(cycle.documents.size(), 1u);
  EXPECT_EQ(cycle.documents[0].document.text, "Russia left. A B C Russia left.");
  EXPECT_EQ(cycle.documents[0].sentences.size(), 2u);
  EXPECT_THAT(read("1\tA\ta\tX\t_\t_\t0\troot\t_\t_\n2\tB\tb\tX\t_\t_\t0\troot\t_\t_\n\n").rejects,
              ElementsAre("name:1: the tree has 2 roots where it should have one"));
  EXPECT_THAT(read("1\tA\ta\tX\t_\t_\t7\troot\t_\t_\n\n").rejects, ElementsAre(HasSubstr("name:1: word 1 has head 7")));
}

TEST(ParsedDocument, a_line_that_cannot_be_read_loses_its_sentence_alone) {
  Read got = read(std::string("# text = Lost here.\n1\tLost\n\n") + kRussiaLeft);
  EXPECT_THAT(got.rejects, ElementsAre(HasSubstr("name:2: 2 columns")));
  ASSERT_EQ(got.documents.size(), 1u);
  EXPECT_EQ(got.documents[0].document.text, "Lost here. Russia left.");
}

TEST(ParsedDocument, a_date_that_is_none_rejects_its_document_and_no_other) {
  Read got = read(std::string("# newdoc id = a\n# date = yesterday\n") + kRussiaLeft + "# newdoc id = b\n" + kRussiaLeft);
  EXPECT_THAT(got.rejects, ElementsAre(HasSubstr("\"yesterday\" is no date")));
  ASSERT_EQ(got.documents.size(), 1u);
  EXPECT_EQ(got.documents[0].document.id, "b");
}

TEST(ParsedDocument, labels_of_other_tools_are_folded) {
  Read got = read(
      "1\tTroops\tTroop\tNOUN\tNCMP\tNumber=Plur\t2\tnsubj:strange\t_\t_\n"
      "2\tseized\tSeize\tVRB\t_\t_\t0\troot\t_\t_\n"
      "3\tKiev\tKiev\tPROPN\t_\tNumber=Sing\t2\tobj\t_\t_\n\n");
  ASSERT_EQ(got.documents.size(), 1u);
  const Parse& parse = got.documents[0].sentences[0].parse;
  EXPECT_EQ(parse.words[0].deprel, Deprel::nsubj);
  EXPECT_EQ(parse.words[0].xpos, Xpos::nns);
  EXPECT_EQ(parse.lemma(0), "troop");
  EXPECT_EQ(parse.words[1].upos, Upos::x);
  EXPECT_EQ(parse.words[2].xpos, Xpos::nnp);
  EXPECT_EQ(parse.lemma(2), "Kiev");
}

TEST(ParsedDocument, a_sentence_of_too_many_words_is_rejected_alone) {
  std::string longest;
  for (int i = 1; i <= 1001; ++i) {
    longest += std::to_string(i) + "\tRussia\tRussia\tPROPN\tNNP\t_\t" + (i == 1 ? "0\troot" : "1\tconj") + "\t_\t_\n";
  }
  Read got = read("# newdoc id = a\n" + longest + "\n" + kRussiaLeft);
  EXPECT_THAT(got.rejects, ElementsAre(HasSubstr("1001 words")));
  ASSERT_EQ(got.documents.size(), 1u);
  EXPECT_EQ(got.documents[0].sentences.size(), 1u);
}

TEST(ParsedDocument, nothing_gives_nothing) {
  EXPECT_TRUE(read("").documents.empty());
  EXPECT_TRUE(read("\n\n# a comment\n\n").documents.empty());
}

}  // namespace
}  // namespace longbow
