// Forces as sentences count them.
#include "coding/force.h"

#include <gtest/gtest.h>

#include "coded.h"

namespace longbow {
namespace {

// The words alone decide; the tree is a flat one. "lemma" is the form but for what is listed.
Force read(std::string_view sentence) {
  std::string tree;
  std::istringstream words{std::string(sentence)};
  int number = 0;
  for (std::string word; words >> word;) {
    std::string lemma = word == "soldiers"   ? "soldier"
                        : word == "sustains" ? "sustain"
                        : word == "consists" ? "consist"
                                             : word;
    tree += word + " " + lemma + " X FW " + (number++ == 0 ? "0 root" : "1 dep") + "\n";
  }
  static const auto lexicon = lexicon_of(kActors);
  Parse parse = parse_of(tree);
  return force_in(SentenceView(parse, *lexicon));
}

TEST(Force, a_brigade_that_sustains_a_battalion_by_rotation) {
  Force force = read("expansion into a brigade structure to sustain a battalion size contribution through rotation");
  EXPECT_EQ(force.unit, "brigade");
  EXPECT_EQ(force.sustains, "battalion");
  EXPECT_TRUE(force.by_rotation);
  EXPECT_EQ(force.rotation, 0);
}

TEST(Force, what_a_unit_consists_of) {
  Force force = read("the brigade consists of three infantry battalions with 1,800 soldiers");
  EXPECT_EQ(force.unit, "brigade");
  EXPECT_EQ(force.part, "battalion");
  EXPECT_EQ(force.parts, 3);
  EXPECT_EQ(force.troops, 1800);
}

TEST(Force, the_ratio_of_rotation) {
  Force force = read("two battalions of which one in four serves by rotation");
  EXPECT_EQ(force.units, 2);
  EXPECT_EQ(force.rotation, 4);
}

TEST(Force, nothing_where_nothing_is_counted) { EXPECT_TRUE(read("the force will help the alliance").empty()); }

}  // namespace
}  // namespace longbow
