#include "coding/when.h"

#include <gtest/gtest.h>

#include "../support/parse_builder.h"

namespace longbow {
namespace {

using Direction = TimeDirection;

// A Wednesday.
const Date kPublished{std::chrono::year{2009}, std::chrono::month{4}, std::chrono::day{22}};

// "words: first..last precision", one mention after another, separated by "; ".
std::string show(const Parse& parse, std::optional<Date> published) {
  std::string all;
  for (const TimeMention& mention : find_times(parse, published)) {
    if (!all.empty()) all += "; ";
    for (std::uint32_t i = mention.words.begin; i < mention.words.end; ++i) {
      all += std::string(parse.form(i)) + (i + 1 < mention.words.end ? " " : "");
    }
    all += ":";
    if (mention.date) all += " " + to_iso(*mention.date);
    if (mention.end_date) all += ".." + to_iso(*mention.end_date);
    all += " " + mention.precision;
  }
  return all;
}

std::string times(std::string_view spaced) { return show(words_of(spaced), kPublished); }
std::string undated(std::string_view spaced) { return show(words_of(spaced), std::nullopt); }

const char* const kWillMeet = R"(Ministers minister NOUN NNS 3 nsubj
  will will AUX MD 3 aux
  meet meet VERB VB 0 root
  on on ADP IN 5 case
  Tuesday Tuesday PROPN NNP 3 obl)";

const char* const kMet = R"(Ministers minister NOUN NNS 2 nsubj
  met meet VERB VBD 0 root
  on on ADP IN 4 case
  Tuesday Tuesday PROPN NNP 2 obl)";

TEST(When, full_dates_need_no_publication_date) {
  for (auto* read : {&times, &undated}) {
    EXPECT_EQ(read("on April 21 , 2009"), "April 21 , 2009: 2009-04-21 day");
    EXPECT_EQ(read("on 21 April 2009"), "21 April 2009: 2009-04-21 day");
    EXPECT_EQ(read("on the 21st of April 2009"), "21st of April 2009: 2009-04-21 day");
    EXPECT_EQ(read("on 2009-04-21"), "2009-04-21: 2009-04-21 day");
    EXPECT_EQ(read("on Tuesday , April 21 , 2009 ,"), "Tuesday , April 21 , 2009: 2009-04-21 day");
    EXPECT_EQ(read("in April 2009"), "April 2009: 2009-04-01..2009-04-30 month");
    EXPECT_EQ(read("in 1994"), "1994: 1994-01-01..1994-12-31 year");
    EXPECT_EQ(read("on 23/04/2009"), "23/04/2009: 2009-04-23 day");
  }
}

TEST(When, a_slashed_date_with_two_readings_is_left_alone) { EXPECT_EQ(times("on 03/04/2009"), ""); }

TEST(When, dates_that_do_not_exist_are_left_alone) {
  EXPECT_EQ(times("on April 31 , 2009"), "");
  EXPECT_EQ(times("2009-02-30"), "");
}

TEST(When, a_day_without_a_year_is_the_nearest) {
  EXPECT_EQ(times("on April 21"), "April 21: 2009-04-21 day");
  EXPECT_EQ(times("on Dec. 24"), "Dec. 24: 2008-12-24 day");
  EXPECT_EQ(times("on May 6"), "May 6: 2009-05-06 day");
  EXPECT_EQ(undated("on April 21"), "April 21: ");
}

TEST(When, a_day_without_a_year_follows_the_verb) {
  Parse past = parse_of(R"(They they PRON PRP 2 nsubj
    met meet VERB VBD 0 root
    on on ADP IN 4 case
    May May PROPN NNP 2 obl
    6 6 NUM CD 4 nummod)");
  EXPECT_EQ(show(past, kPublished), "May 6: 2008-05-06 day");
}

TEST(When, named_days_count_from_publication) {
  EXPECT_EQ(times("yesterday and today"), "yesterday: 2009-04-21 day; today: 2009-04-22 day");
  EXPECT_EQ(times("tomorrow morning"), "tomorrow morning: 2009-04-23 day");
  EXPECT_EQ(times("the day before yesterday"), "day before yesterday: 2009-04-20 day");
  EXPECT_EQ(times("last night"), "last night: 2009-04-21 day");
  EXPECT_EQ(times("this morning"), "this morning: 2009-04-22 day");
}

TEST(When, weekdays_are_the_last_ones) {
  EXPECT_EQ(times("on Tuesday"), "Tuesday: 2009-04-21 day");
  EXPECT_EQ(times("on Wednesday"), "Wednesday: 2009-04-22 day");
  EXPECT_EQ(times("last Wednesday"), "last Wednesday: 2009-04-15 day");
  EXPECT_EQ(times("next Wednesday"), "next Wednesday: 2009-04-29 day");
  EXPECT_EQ(times("late on Monday night"), "late on Monday night: 2009-04-20 day");
  EXPECT_EQ(show(parse_of(kMet), kPublished), "Tuesday: 2009-04-21 day");
}

TEST(When, weekdays_of_a_future_verb_are_the_next_ones) {
  EXPECT_EQ(show(parse_of(kWillMeet), kPublished), "Tuesday: 2009-04-28 day");
  Parse planned = parse_of(R"(They they PRON PRP 2 nsubj
    plan plan VERB VBP 0 root
    to to PART TO 4 mark
    meet meet VERB VB 2 xcomp
    on on ADP IN 6 case
    Tuesday Tuesday PROPN NNP 4 obl)");
  EXPECT_EQ(show(planned, kPublished), "Tuesday: 2009-04-28 day");
}

TEST(When, what_lies_ahead_of_a_noun_is_future) {
  Parse ahead = parse_of(R"(They they PRON PRP 2 nsubj
    met meet VERB VBD 0 root
    ahead ahead ADV RB 6 case
    of of ADP IN 3 fixed
    a a DET DT 6 det
    summit summit NOUN NN 2 obl
    on on ADP IN 8 case
    Friday Friday PROPN NNP 6 nmod)");
  EXPECT_EQ(show(ahead, kPublished), "Friday: 2009-04-24 day");
}

TEST(When, without_a_publication_date_only_the_direction_is_known) {
  EXPECT_EQ(show(parse_of(kWillMeet), std::nullopt), "Tuesday: future");
  EXPECT_EQ(show(parse_of(kMet), std::nullopt), "Tuesday: past");
  EXPECT_EQ(undated("last week"), "last week: past");
  EXPECT_EQ(undated("two days ago"), "two days ago: past");
  EXPECT_EQ(undated("tomorrow"), "tomorrow: future");
}

TEST(When, directions_compare_with_publication) {
  auto direction = [](std::string_view text) { return find_times(words_of(text), kPublished).at(0).direction; };
  EXPECT_EQ(direction("in 1994"), Direction::past);
  EXPECT_EQ(direction("in 2011"), Direction::future);
  EXPECT_EQ(direction("this week"), Direction::present);
  EXPECT_EQ(direction("soon"), Direction::future);
  EXPECT_EQ(direction("recently"), Direction::past);
}

TEST(When, calendar_periods_have_ends) {
  EXPECT_EQ(times("last week"), "last week: 2009-04-13..2009-04-19 week");
  EXPECT_EQ(times("next month"), "next month: 2009-05-01..2009-05-31 month");
  EXPECT_EQ(times("this year"), "this year: 2009-01-01..2009-12-31 year");
  EXPECT_EQ(times("last summer"), "last summer: 2008-06-01..2008-08-31 range");
  EXPECT_EQ(times("last weekend"), "last weekend: 2009-04-18..2009-04-19 range");
  EXPECT_EQ(times("earlier this month"), "earlier this month: 2009-04-01..2009-04-22 month");
  EXPECT_EQ(times("later this year"), "later this year: 2009-04-22..2009-12-31 year");
}

TEST(When, periods_told_from_another_time_are_left_alone) {
  EXPECT_EQ(times("the previous year"), "");
  EXPECT_EQ(times("the next day"), "");
  EXPECT_EQ(times("the following Friday"), "");
}

TEST(When, months_are_the_most_recent_ones) {
  EXPECT_EQ(times("during the August war"), "August: 2008-08-01..2008-08-31 month");
  EXPECT_EQ(times("in March"), "March: 2009-03-01..2009-03-31 month");
  EXPECT_EQ(times("last August"), "last August: 2008-08-01..2008-08-31 month");
  EXPECT_EQ(times("next March"), "next March: 2010-03-01..2010-03-31 month");
  EXPECT_EQ(times("late April 2009"), "late April 2009: 2009-04-01..2009-04-30 month");
}

TEST(When, the_attacks_of_september_11_are_those_of_2001) {
  EXPECT_EQ(times("the September 11 attacks"), "September 11: 2001-09-11 day");
}

TEST(When, words_that_look_like_months_are_not) {
  EXPECT_EQ(times("they may march"), "");
  Parse marched = parse_of(R"(May may AUX MD 3 aux
    they they PRON PRP 3 nsubj
    march march VERB VB 0 root)");
  EXPECT_EQ(show(marched, kPublished), "");
}

TEST(When, times_ago_count_back) {
  EXPECT_EQ(times("two days ago"), "two days ago: 2009-04-20 day");
  EXPECT_EQ(times("a week ago"), "a week ago: 2009-04-13..2009-04-19 week");
  EXPECT_EQ(times("three months ago"), "three months ago: 2009-01-01..2009-01-31 month");
  EXPECT_EQ(times("15 years ago"), "15 years ago: 1994-01-01..1994-12-31 year");
  EXPECT_EQ(times("several years ago"), "several years ago: past");
  EXPECT_EQ(times("years ago"), "years ago: past");
  EXPECT_EQ(times("three hours ago"), "three hours ago: 2009-04-22 day");
  EXPECT_EQ(times("900000 years ago"), "900000 years ago: past");
}

TEST(When, windows_reach_to_publication) {
  EXPECT_EQ(times("over the past fifteen years"), "past fifteen years: 1994-04-22..2009-04-22 range");
  EXPECT_EQ(times("in the next 10 days"), "next 10 days: 2009-04-22..2009-05-02 range");
  EXPECT_EQ(times("the past week"), "past week: 2009-04-15..2009-04-22 range");
  EXPECT_EQ(times("in recent months"), "recent months: past");
  EXPECT_EQ(times("in the coming days"), "coming days: future");
}

TEST(When, ranges_are_one_mention) {
  EXPECT_EQ(times("IPAP ( 2006 - 2008 )"), "2006 - 2008: 2006-01-01..2008-12-31 range");
  EXPECT_EQ(times("from 2006 to 2008"), "2006 to 2008: 2006-01-01..2008-12-31 range");
  EXPECT_EQ(times("in 2008 - 09"), "2008 - 09: 2008-01-01..2009-12-31 range");
  EXPECT_EQ(times("on April 6 - 9 , 2009"), "April 6 - 9 , 2009: 2009-04-06..2009-04-09 range");
  EXPECT_EQ(times("on 6 \u2013 9 April"), "6 \u2013 9 April: 2009-04-06..2009-04-09 range");
  EXPECT_EQ(times("from April 21 to May 4 , 2009"), "April 21 to May 4 , 2009: 2009-04-21..2009-05-04 range");
}

TEST(When, since_lasts_until_publication) {
  EXPECT_EQ(times("since 2001"), "2001: 2001-01-01..2009-04-22 range");
  EXPECT_EQ(undated("since 2001"), "2001: 2001-01-01 range");
  EXPECT_EQ(times("since Monday"), "Monday: 2009-04-20..2009-04-22 range");
}

TEST(When, decades_are_ranges) {
  EXPECT_EQ(times("in the 1990s"), "1990s: 1990-01-01..1999-12-31 range");
  EXPECT_EQ(times("the mid-1980s"), "mid-1980s: 1980-01-01..1989-12-31 range");
  EXPECT_EQ(times("the '90s"), "'90s: 1990-01-01..1999-12-31 range");
}

TEST(When, counts_are_no_years) {
  EXPECT_EQ(times("killed 2000 people"), "");
  EXPECT_EQ(times("some 1994 of them"), "");
  EXPECT_EQ(times("Russia 's 2008 war"), "2008: 2008-01-01..2008-12-31 year");
}

TEST(When, durations_are_no_times) {
  EXPECT_EQ(times("for three months"), "");
  EXPECT_EQ(times("within 24 hours"), "");
  EXPECT_EQ(times("they fled in two days"), "");
}

TEST(When, an_empty_sentence_has_none) { EXPECT_EQ(times(""), ""); }

TEST(Tense, follows_auxiliaries_and_the_verb_above) {
  EXPECT_EQ(tense_at(parse_of(kWillMeet), 4), Direction::future);
  EXPECT_EQ(tense_at(parse_of(kMet), 3), Direction::past);
  Parse refused = parse_of(R"(It it PRON PRP 2 nsubj
    refused refuse VERB VBD 0 root
    to to PART TO 4 mark
    attend attend VERB VB 2 xcomp
    Monday Monday PROPN NNP 4 obl:unmarked)");
  EXPECT_EQ(tense_at(refused, 4), Direction::past);
  Parse scheduled = parse_of(R"(talks talk NOUN NNS 0 root
    scheduled schedule VERB VBN 1 acl
    for for ADP IN 4 case
    Friday Friday PROPN NNP 2 obl)");
  EXPECT_EQ(tense_at(scheduled, 3), Direction::future);
}

}  // namespace
}  // namespace longbow
