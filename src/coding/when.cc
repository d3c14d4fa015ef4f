// Times told from the day of publication, and the order in which all rules are tried.
#include "coding/when.h"

#include <algorithm>

#include "coding/time_finder.h"

namespace longbow {
namespace {

constexpr int kFarthest = 4000;  // units; what is farther away is geology

std::string_view unit_precision(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::day:
      return "day";
    case TimeUnit::week:
      return "week";
    case TimeUnit::month:
      return "month";
    case TimeUnit::year:
      return "year";
    default:
      return "range";
  }
}

}  // namespace

std::vector<TimeMention> TimeFinder::run() {
  std::vector<TimeMention> found;
  for (std::size_t i = 0; i < words_.size();) {
    auto mention = match(i);
    if (!mention) {
      ++i;
      continue;
    }
    since(*mention);
    i = mention->words.end;
    if (found.empty() || !joined(found.back(), *mention)) found.push_back(std::move(*mention));
  }
  return found;
}

TimeFinder::Match TimeFinder::match(std::size_t i) const {
  if (is_any(word(i), {"early", "late", "mid", "earlier", "later"})) {
    if (auto edge = at_edge(i)) return edge;
  }
  return plain(i);
}

TimeFinder::Match TimeFinder::plain(std::size_t i) const {
  for (auto rule : {&TimeFinder::numeric_date, &TimeFinder::weekday_and_date, &TimeFinder::month_first,
                    &TimeFinder::day_first, &TimeFinder::year_range, &TimeFinder::lone_year, &TimeFinder::decade,
                    &TimeFinder::named_day, &TimeFinder::moving_window, &TimeFinder::near_period,
                    &TimeFinder::lone_weekday, &TimeFinder::ago, &TimeFinder::in_time, &TimeFinder::adverb}) {
    if (auto mention = (this->*rule)(i)) return mention;
  }
  return std::nullopt;
}

TimeDirection TimeFinder::compare(Date first, Date last, std::size_t at) const {
  if (!published_) return tense_at(parse_, at);
  if (last < *published_) return TimeDirection::past;
  if (first > *published_) return TimeDirection::future;
  return TimeDirection::present;
}

TimeMention TimeFinder::make(std::size_t begin, std::size_t end, DateRange period, std::string_view precision) const {
  TimeMention mention;
  mention.words = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  mention.date = period.first;
  if (period.last != period.first) mention.end_date = period.last;
  mention.precision = precision;
  mention.direction = compare(period.first, period.last, begin);
  return mention;
}

TimeMention TimeFinder::vague(std::size_t begin, std::size_t end, TimeDirection direction) const {
  TimeMention mention;
  mention.words = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  mention.direction = direction;
  if (direction == TimeDirection::past) mention.precision = "past";
  if (direction == TimeDirection::future) mention.precision = "future";
  if (direction == TimeDirection::present) mention.precision = "present";
  return mention;
}

TimeFinder::Match TimeFinder::day_away(std::size_t begin, std::size_t end, int days, TimeDirection direction) const {
  if (!published_) return vague(begin, end, direction);
  Date date = plus_days(*published_, days);
  TimeMention mention = make(begin, end, {date, date}, "day");
  mention.direction = direction;
  return mention;
}

TimeFinder::Match TimeFinder::named_day(std::size_t i) const {
  if (word(i) == "day" && word(i + 1) == "before" && word(i + 2) == "yesterday") {
    return day_away(i, i + 3, -2, TimeDirection::past);
  }
  if (word(i) == "day" && word(i + 1) == "after" && word(i + 2) == "tomorrow") {
    return day_away(i, i + 3, 2, TimeDirection::future);
  }
  if (word(i) == "yesterday") return day_away(i, behind_part_of_day(i + 1), -1, TimeDirection::past);
  if (word(i) == "today" || word(i) == "tonight") return day_away(i, i + 1, 0, TimeDirection::present);
  if (word(i) == "tomorrow") return day_away(i, behind_part_of_day(i + 1), 1, TimeDirection::future);
  bool part = behind_part_of_day(i + 1) > i + 1;
  if (word(i) == "this" && part) return day_away(i, i + 2, 0, TimeDirection::present);
  if (word(i) == "last" && word(i + 1) == "night") return day_away(i, i + 2, -1, TimeDirection::past);
  return std::nullopt;
}

TimeFinder::Match TimeFinder::lone_weekday(std::size_t i) const {
  auto weekday = weekday_at(i);
  if (!weekday) return std::nullopt;
  std::string_view lead = before(i);
  if (is_any(lead, {"following", "previous"})) return std::nullopt;
  bool named = is_any(lead, {"last", "next", "this", "coming"});
  std::size_t begin = named ? i - 1 : i;
  std::size_t end = behind_part_of_day(i + 1);
  TimeDirection tense = tense_at(parse_, i);
  bool ahead = lead == "next" || lead == "coming" || (lead != "last" && tense == TimeDirection::future);
  if (!published_) {
    if (lead == "last") tense = TimeDirection::past;
    return vague(begin, end, ahead ? TimeDirection::future : tense);
  }
  bool strict = lead == "last" || lead == "next";
  Date date = nearest_weekday(*published_, *weekday, ahead ? 1 : -1, strict);
  return make(begin, end, {date, date}, "day");
}

TimeFinder::Match TimeFinder::near_period(std::size_t i) const {
  int step = is_any(word(i), {"last", "previous", "past"}) ? -1 : is_any(word(i), {"next", "coming"}) ? 1 : 0;
  if (step == 0 && !is_any(word(i), {"this", "current"})) return std::nullopt;
  // "the previous year", "the next day" are told from another time than that of publication.
  bool other_time = before(i) == "the" && (word(i) == "previous" || (word(i) == "next" && word(i + 1) == "day"));
  if (other_time) return std::nullopt;
  TimeDirection direction = step < 0 ? TimeDirection::past : step > 0 ? TimeDirection::future : TimeDirection::present;
  std::string_view name = word(i + 1);
  if (is_any(name, {"weekend", "spring", "summer", "autumn", "fall", "winter"})) {
    if (!published_) return vague(i, i + 2, direction);
    return make(i, i + 2, name == "weekend" ? weekend(step) : near_season(name, step), "range");
  }
  auto unit = time_unit(name);
  if (!unit || name.ends_with('s') || is_any(name, {"hour", "minute"})) return std::nullopt;
  if (*unit == TimeUnit::day && step != 0) return std::nullopt;
  if (!published_) return vague(i, i + 2, direction);
  return make(i, i + 2, shifted(*published_, *unit, step), unit_precision(*unit));
}

DateRange TimeFinder::weekend(int step) const {
  Date saturday = plus_days(shifted(*published_, TimeUnit::week, step).first, 5);
  return {saturday, plus_days(saturday, 1)};
}

DateRange TimeFinder::near_season(std::string_view name, int step) const {
  int year = static_cast<int>(published_->year());
  if (step == 0) return *season(name, year);
  // The nearest one that is wholly over, or has not begun.
  for (int away : {-1, 0, 1}) {
    DateRange period = *season(name, step < 0 ? year - away : year + away);
    if (step < 0 ? period.last < *published_ : period.first > *published_) return period;
  }
  return *season(name, year + step);
}

TimeFinder::Match TimeFinder::moving_window(std::size_t i) const {
  bool past = is_any(word(i), {"past", "last", "recent", "previous"});
  if (!past && !is_any(word(i), {"next", "coming"})) return std::nullopt;
  TimeDirection direction = past ? TimeDirection::past : TimeDirection::future;
  std::size_t at = i + 1;
  auto number = read_number(words_, at);
  bool several = false;
  if (number) {
    at = number->end;
  } else if (is_any(word(at), {"few", "several", "couple"})) {
    several = true;
    ++at;
    if (word(at) == "of") ++at;
  }
  auto unit = time_unit(word(at));
  bool plural = word(at).ends_with('s');
  if (!unit || (!number && !plural && !(before(i) == "the" && word(i) == "past"))) return std::nullopt;
  if (!number && !plural) number = ReadNumber{1, at};
  if (!number || several || !published_ || number->value > kFarthest) return vague(i, at + 1, direction);
  return window(i, at + 1, *unit, static_cast<int>(number->value), past);
}

TimeFinder::Match TimeFinder::window(std::size_t begin, std::size_t end, TimeUnit unit, int count, bool past) const {
  Date there = moved(*published_, unit, past ? -count : count);
  if (!in_range(there)) return vague(begin, end, past ? TimeDirection::past : TimeDirection::future);
  DateRange period = past ? DateRange{there, *published_} : DateRange{*published_, there};
  TimeMention mention = make(begin, end, period, "range");
  mention.direction = past ? TimeDirection::past : TimeDirection::future;
  return mention;
}

TimeFinder::Match TimeFinder::ago(std::size_t i) const {
  std::size_t at = i;
  auto number = read_number(words_, i);
  bool several = false;
  if (number) {
    at = number->end;
  } else if (is_any(word(i), {"a", "an"}) && time_unit(word(i + 1))) {
    number = ReadNumber{1, i + 1};
    at = i + 1;
  } else {
    if (word(at) == "a") ++at;
    several = is_any(word(at), {"few", "several", "many", "couple", "some"});
    if (several) ++at;
    if (several && word(at) == "of") ++at;
  }
  auto unit = time_unit(word(at));
  if (!unit) return std::nullopt;
  bool back = word(at + 1) == "ago";
  bool ahead = word(at + 1) == "from" && word(at + 2) == "now";
  if (!back && !ahead) return std::nullopt;
  std::size_t end = at + (back ? 2 : 3);
  bool hours = is_any(word(at), {"hour", "hours", "minute", "minutes"});
  if (!number || several || number->value > kFarthest || (hours && number->value > 12)) {
    return vague(i, end, back ? TimeDirection::past : TimeDirection::future);
  }
  int count = hours ? 0 : static_cast<int>(number->value);
  return away(i, end, *unit, back ? -count : count, back ? TimeDirection::past : TimeDirection::future);
}

TimeFinder::Match TimeFinder::away(std::size_t begin, std::size_t end, TimeUnit unit, int count,
                                   TimeDirection direction) const {
  if (!published_ || !in_range(moved(*published_, unit, count))) return vague(begin, end, direction);
  // "Two decades ago" names a year or so, not a decade of the calendar.
  TimeUnit period = unit == TimeUnit::decade || unit == TimeUnit::century ? TimeUnit::year : unit;
  DateRange there = shifted(moved(*published_, unit, count), period, 0);
  TimeMention mention = make(begin, end, there, unit_precision(period));
  mention.direction = direction;
  return mention;
}

TimeFinder::Match TimeFinder::in_time(std::size_t i) const {
  if (word(i) != "in") return std::nullopt;
  auto number = read_number(words_, i + 1);
  if (!number && word(i + 1) == "a") number = ReadNumber{1, i + 2};
  if (!number || number->value > kFarthest) return std::nullopt;
  auto unit = time_unit(word(number->end));
  bool hours = is_any(word(number->end), {"hour", "hours", "minute", "minutes"});
  if (!unit || hours || tense_at(parse_, number->end) != TimeDirection::future) return std::nullopt;
  return away(i, number->end + 1, *unit, static_cast<int>(number->value), TimeDirection::future);
}

TimeFinder::Match TimeFinder::adverb(std::size_t i) const {
  if (is_any(word(i), {"now", "currently", "nowadays"})) return vague(i, i + 1, TimeDirection::present);
  if (is_any(word(i), {"recently", "lately", "previously"})) return vague(i, i + 1, TimeDirection::past);
  if (is_any(word(i), {"soon", "shortly"}) && word(i + 1) != "after" && word(i + 1) != "before") {
    return vague(i, i + 1, TimeDirection::future);
  }
  return std::nullopt;
}

TimeFinder::Match TimeFinder::at_edge(std::size_t i) const {
  auto mention = plain(word(i + 1) == "on" || word(i + 1) == "in" ? i + 2 : i + 1);
  if (!mention || mention->words.begin > i + 2) return std::nullopt;
  mention->words.begin = static_cast<std::uint32_t>(i);
  if (!mention->end_date || !published_) return mention;
  bool holds_today = *mention->date <= *published_ && *published_ <= *mention->end_date;
  if (holds_today && word(i) == "earlier") {
    mention->end_date = published_;
    mention->direction = TimeDirection::past;
  }
  if (holds_today && word(i) == "later") {
    mention->date = published_;
    mention->direction = TimeDirection::future;
  }
  return mention;
}

void TimeFinder::since(TimeMention& mention) const {
  if (before(mention.words.begin) != "since" || !mention.date || mention.direction == TimeDirection::future) return;
  mention.precision = "range";
  mention.end_date = published_ && *published_ > *mention.date ? published_ : std::nullopt;
  mention.direction = TimeDirection::past;
}

bool TimeFinder::joined(TimeMention& first, const TimeMention& second) const {
  if (second.words.begin != first.words.end + 1 || !first.date || !second.date) return false;
  std::string_view joiner = word(first.words.end);
  std::string_view lead = before(first.words.begin);
  bool range = joiner == "-" || (lead == "from" && is_any(joiner, {"to", "until", "till", "through"})) ||
               (lead == "between" && joiner == "and");
  if (!range) return false;
  Date last = second.end_date.value_or(*second.date);
  if (*first.date > last) {
    Date same_year{last.year(), first.date->month(), first.date->day()};
    if (!same_year.ok() || same_year > last) return false;
    first.date = same_year;
  }
  first.words.end = second.words.end;
  first.end_date = last;
  first.precision = "range";
  first.direction = compare(*first.date, last, first.words.begin);
  return true;
}

std::vector<TimeMention> find_times(const Parse& parse, std::optional<Date> published) {
  return TimeFinder(parse, published).run();
}

}  // namespace longbow
