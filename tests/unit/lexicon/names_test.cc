#include <gmock/gmock.h>

#include <algorithm>
#include <random>

#include "lexicon/letters.h"
#include "support.h"

namespace longbow {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

constexpr std::string_view kStates =
    "state KAZ Kazakhstan\n  adjective Kazakh\n  people Kazakhs\n  capital Nur-Sultan | Astana\n"
    "state USA United States\n  name US | United States of America\n  seat White House\n"
    "state STP São Tomé\n"
    "state NLD Netherlands\n  seat The Hague\n"
    "organisation WHO IGO World Health Organization\n  name WHO\n"
    "organisation NATO IGO NATO\n  name Nato\n"
    "group --- REB al-Qaeda\n  name al Qaida\n"
    "person Nursultan Nazarbayev\n  surname Nazarbayev\n  later Nursultan\n";

class Names : public ::testing::Test {
 protected:
  std::vector<std::string> in(std::string_view text, bool headline = false) {
    return names_in(*lexicon_, text, headline);
  }
  static const Lexicon* lexicon_;
  static void SetUpTestSuite() { lexicon_ = lexicon_of(kStates).release(); }
  static void TearDownTestSuite() { delete lexicon_; }
};
const Lexicon* Names::lexicon_ = nullptr;

TEST_F(Names, the_longest_name_at_a_word_is_found) {
  EXPECT_THAT(in("the United States of America"), ElementsAre("state:USA name [United States of America]"));
  EXPECT_THAT(in("the United States of Europe"), ElementsAre("state:USA name [United States]"));
  EXPECT_THAT(in("a United front"), IsEmpty());
}

TEST_F(Names, the_kind_of_name_is_told) {
  EXPECT_THAT(in("Kazakh troops"), ElementsAre("state:KAZ adjective [Kazakh]"));
  EXPECT_THAT(in("many Kazakhs"), ElementsAre("state:KAZ people [Kazakhs]"));
  EXPECT_THAT(in("in Astana"), ElementsAre("state:KAZ capital [Astana]"));
  EXPECT_THAT(in("the White House said"), ElementsAre("state:USA seat [White House]"));
  EXPECT_THAT(in("Mr Nazarbayev"), ElementsAre("person:nursultan-nazarbayev surname [Nazarbayev]"));
  EXPECT_THAT(in("Nursultan Nazarbayev"), ElementsAre("person:nursultan-nazarbayev name [Nursultan Nazarbayev]"));
  EXPECT_THAT(in("Nursultan said"), ElementsAre("person:nursultan-nazarbayev later [Nursultan]"));
}

TEST_F(Names, a_capital_of_the_name_must_be_one_in_the_text) {
  EXPECT_THAT(in("kazakhstan"), IsEmpty());
  EXPECT_THAT(in("KAZAKHSTAN"), ElementsAre("state:KAZ name [KAZAKHSTAN]"));
  EXPECT_THAT(in("united States"), IsEmpty());
  EXPECT_THAT(in("Al-Qaeda"), ElementsAre("group:al-qaeda name [Al - Qaeda]"));
}

TEST_F(Names, short_names_in_capitals_match_only_capitals) {
  EXPECT_THAT(in("US"), ElementsAre("state:USA name [US]"));
  EXPECT_THAT(in("Us"), IsEmpty());
  EXPECT_THAT(in("those who fled"), IsEmpty());
  EXPECT_THAT(in("Who fled"), IsEmpty());
  EXPECT_THAT(in("the WHO"), ElementsAre("organisation:world-health-organization name [WHO]"));
}

TEST_F(Names, a_name_listed_in_both_ways_is_met_once) {
  EXPECT_THAT(in("Nato"), ElementsAre("organisation:nato name [Nato]"));
  EXPECT_THAT(in("NATO"), ElementsAre("organisation:nato name [NATO]"));
  EXPECT_THAT(in("nato"), IsEmpty());
}

TEST_F(Names, abbreviations_match_with_and_without_dots) {
  EXPECT_THAT(in("U.S. troops"), ElementsAre("state:USA name [U.S.]"));
  EXPECT_THAT(in("u.s. troops"), IsEmpty());
}

TEST_F(Names, a_headline_relaxes_capitals_but_not_those_of_short_names) {
  EXPECT_THAT(in("KAZAKHSTAN JOINS", true), ElementsAre("state:KAZ name [KAZAKHSTAN]"));
  EXPECT_THAT(in("kazakhstan joins", true), ElementsAre("state:KAZ name [kazakhstan]"));
  EXPECT_THAT(in("Let Us Talk", true), IsEmpty());
  EXPECT_THAT(in("US TALKS", true), ElementsAre("state:USA name [US]"));
}

TEST_F(Names, hyphens_and_blanks_match_each_other) {
  EXPECT_THAT(in("Nur Sultan"), ElementsAre("state:KAZ capital [Nur Sultan]"));
  EXPECT_THAT(in("Nur-Sultan"), ElementsAre("state:KAZ capital [Nur - Sultan]"));
  EXPECT_THAT(in("al-Qaida"), ElementsAre("group:al-qaeda name [al - Qaida]"));
  EXPECT_THAT(in("al Qaeda"), ElementsAre("group:al-qaeda name [al Qaeda]"));
}

TEST_F(Names, a_hyphen_after_a_name_is_no_part_of_it) {
  EXPECT_THAT(in("US-led forces"), ElementsAre("state:USA name [US]"));
}

TEST_F(Names, diacritics_may_be_left_out) {
  EXPECT_THAT(in("Sao Tome"), ElementsAre("state:STP name [Sao Tome]"));
  EXPECT_THAT(in("São Tomé"), ElementsAre("state:STP name [São Tomé]"));
  EXPECT_THAT(in("Násarbayev"), IsEmpty());
  EXPECT_THAT(in("Nazarbáyev"), ElementsAre("person:nursultan-nazarbayev surname [Nazarbáyev]"));
}

TEST_F(Names, a_leading_article_belongs_to_no_name) {
  EXPECT_THAT(in("in The Hague"), ElementsAre("state:NLD seat [Hague]"));
}

TEST_F(Names, typographic_apostrophes_match_plain_ones) {
  const auto lexicon = lexicon_of("state TCD Chad\n  capital N'Djamena\ngroup SDN PTY People’s Front\n");
  EXPECT_THAT(names_in(*lexicon, "in N’Djamena"), ElementsAre("state:TCD capital [N’Djamena]"));
  const auto plain = names_in(*lexicon, "the People's Front");
  EXPECT_THAT(plain, ElementsAre("group:peoples-front name [People 's Front]"));
}

TEST_F(Names, a_shared_name_gives_every_entity) {
  const auto lexicon = lexicon_of("state GEO Georgia\nplace USA Georgia 33 -84\n");
  EXPECT_THAT(names_in(*lexicon, "Georgia"),
              UnorderedElementsAre("state:GEO name [Georgia]", "place:USA:georgia name [Georgia]"));
}

TEST_F(Names, the_period_of_a_name_comes_with_the_match) {
  const auto lexicon = lexicon_of("state KAZ Kazakhstan\n  capital Almaty ..1997-12-09\n");
  const std::vector<std::string_view> forms{"Almaty"};
  std::vector<NameMatch> matches;
  lexicon->match_names(forms, 0, false, matches);
  ASSERT_EQ(matches.size(), 1u);
  EXPECT_TRUE(matches[0].period.holds(parse_iso_date("1995-01-01")));
  EXPECT_FALSE(matches[0].period.holds(parse_iso_date("2005-01-01")));
}

TEST_F(Names, matches_are_added_to_what_is_there) {
  const std::vector<std::string_view> forms{"Astana", "Kazakhstan"};
  std::vector<NameMatch> matches;
  lexicon_->match_names(forms, 0, false, matches);
  lexicon_->match_names(forms, 1, false, matches);
  lexicon_->match_names(forms, 2, false, matches);
  ASSERT_EQ(matches.size(), 2u);
  EXPECT_EQ(matches[1].words, (Span{1, 2}));
}

TEST_F(Names, nothing_but_hyphens_is_no_name) {
  EXPECT_FALSE(Lexicon::from_text("state AAA Aland\n  name -\n", test_ontology()));
}

// ---- the slow twin: every name tried at every word ----

struct PlainName {
  std::string id;
  std::vector<std::string> words;  // without hyphens
};

bool fits_plainly(const PlainName& name, const std::vector<std::string>& text, std::size_t at, std::size_t& end) {
  FoldBuffer one, other;
  std::size_t letters = 0;
  bool acronym = true, capitals = true, text_capitals = true;
  for (std::size_t i = 0; i < name.words.size(); ++i, ++at) {
    while (i > 0 && at < text.size() && text[at] == "-") ++at;
    if (at >= text.size()) return false;
    const Folded a = fold(name.words[i], one), b = fold(text[at], other);
    if (a.text != b.text) return false;
    letters += a.letters;
    acronym = acronym && a.capitals;
    text_capitals = text_capitals && b.capitals;
    capitals = capitals && (!a.capital || b.capital);
  }
  end = at;
  return acronym && letters > 0 && letters <= 5 ? text_capitals : capitals;
}

TEST(NamesTwin, the_trie_finds_what_trying_every_name_finds) {
  std::mt19937 random(20260101);
  const std::vector<std::string> parts{"Ala", "ALA", "bor", "Bor", "US", "Us", "of", "-", "Kéa", "Kea", "U.S."};
  auto phrase = [&](std::size_t size) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < size; ++i) words.push_back(parts[random() % parts.size()]);
    return words;
  };
  for (int round = 0; round < 60; ++round) {
    std::vector<PlainName> names;
    std::string source;
    for (int i = 0; i < 12; ++i) {
      PlainName name{"group:g" + std::to_string(i), phrase(1 + random() % 3)};
      std::erase(name.words, "-");
      if (name.words.empty()) continue;
      source += "group --- REB Zz" + std::to_string(i) + "\n  id " + name.id + "\n  name";
      for (const std::string& word : name.words) source += " " + word;
      source += "\n";
      names.push_back(std::move(name));
    }
    const auto lexicon = lexicon_of(source);
    const std::vector<std::string> text = phrase(30);
    const std::vector<std::string_view> forms(text.begin(), text.end());
    for (std::size_t at = 0; at < text.size(); ++at) {
      std::vector<std::pair<std::string, std::size_t>> expected, got;
      std::size_t longest = 0;
      for (const PlainName& name : names) {
        std::size_t end = 0;
        if (!fits_plainly(name, text, at, end) || end < longest) continue;
        if (end > longest) expected.clear();
        longest = end;
        expected.emplace_back(name.id, end);
      }
      std::vector<NameMatch> matches;
      lexicon->match_names(forms, at, false, matches);
      for (const NameMatch& match : matches) got.emplace_back(lexicon->entities()[match.entity].id, match.words.end);
      EXPECT_THAT(got, ::testing::UnorderedElementsAreArray(expected)) << source << " at " << at;
    }
  }
}

}  // namespace
}  // namespace longbow
