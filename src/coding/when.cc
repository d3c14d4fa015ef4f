#include "coding/when.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "coding/calendar.h"
#include "coding/numbers.h"

namespace longbow {
namespace {

constexpr int kFarthest = 4000;  // units; what is farther away is geology

bool is_any(std::string_view word, std::initializer_list<std::string_view> all) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

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

// Tries one kind of expression after another at each word; the first that fits is taken.
class Finder {
 public:
  Finder(const Parse& parse, std::optional<Date> published)
      : parse_(parse), words_(lower_forms(parse)), published_(published) {}

  std::vector<TimeMention> run() {
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

 private:
  using Match = std::optional<TimeMention>;

  std::string_view word(std::size_t i) const {
    return i < words_.size() ? std::string_view(words_[i]) : std::string_view();
  }
  std::string_view before(std::size_t i) const { return i > 0 ? word(i - 1) : std::string_view(); }

  Match match(std::size_t i) const {
    if (is_any(word(i), {"early", "late", "mid", "earlier", "later"})) {
      if (auto edge = at_edge(i)) return edge;
    }
    return plain(i);
  }

  Match plain(std::size_t i) const {
    for (auto rule :
         {&Finder::numeric_date, &Finder::weekday_and_date, &Finder::month_first, &Finder::day_first,
          &Finder::year_range, &Finder::lone_year, &Finder::decade, &Finder::named_day, &Finder::moving_window,
          &Finder::near_period, &Finder::lone_weekday, &Finder::ago, &Finder::in_time, &Finder::adverb}) {
      if (auto mention = (this->*rule)(i)) return mention;
    }
    return std::nullopt;
  }

  // ---- making mentions

  TimeDirection compare(Date first, Date last, std::size_t at) const {
    if (!published_) return tense_at(parse_, at);
    if (last < *published_) return TimeDirection::past;
    if (first > *published_) return TimeDirection::future;
    return TimeDirection::present;
  }

  TimeMention make(std::size_t begin, std::size_t end, Period period, std::string_view precision) const {
    TimeMention mention;
    mention.words = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    mention.date = period.first;
    if (period.last != period.first) mention.end_date = period.last;
    mention.precision = precision;
    mention.direction = compare(period.first, period.last, begin);
    return mention;
  }

  TimeMention vague(std::size_t begin, std::size_t end, TimeDirection direction) const {
    TimeMention mention;
    mention.words = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    mention.direction = direction;
    if (direction == TimeDirection::past) mention.precision = "past";
    if (direction == TimeDirection::future) mention.precision = "future";
    if (direction == TimeDirection::present) mention.precision = "present";
    return mention;
  }

  // ---- parts

  bool capital(std::size_t i) const {
    std::string_view form = parse_.form(i);
    return !form.empty() && form[0] >= 'A' && form[0] <= 'Z';
  }

  std::optional<unsigned> month_at(std::size_t i) const {
    if (i >= words_.size() || !capital(i)) return std::nullopt;
    bool is_word_too = is_any(word(i), {"may", "march"});
    Upos upos = parse_.words[i].upos;
    if (is_word_too && upos != Upos::propn && upos != Upos::noun && !(upos == Upos::none && i > 0)) return std::nullopt;
    return month_number(word(i));
  }

  std::optional<unsigned> weekday_at(std::size_t i) const {
    if (i >= words_.size() || !capital(i)) return std::nullopt;
    bool is_word_too = is_any(word(i), {"sun", "sat", "wed", "mon"});
    return is_word_too ? std::nullopt : weekday_number(word(i));
  }

  // "21", "21st"
  std::optional<unsigned> day_at(std::size_t i) const {
    std::string_view text = word(i);
    if (text.size() > 2 && is_any(text.substr(text.size() - 2), {"st", "nd", "rd", "th"})) text.remove_suffix(2);
    auto day = text.size() <= 2 ? plain_digits(text) : std::nullopt;
    return day && *day >= 1 && *day <= 31 ? std::optional<unsigned>(static_cast<unsigned>(*day)) : std::nullopt;
  }

  std::optional<int> year_at(std::size_t i) const {
    std::string_view text = word(i);
    if (text.starts_with("mid-")) text.remove_prefix(4);
    auto year = text.size() == 4 ? plain_digits(text) : std::nullopt;
    return year && *year >= 1000 && *year <= 2100 ? year : std::nullopt;
  }

  // A year with or without a comma before it; moves `i` behind it.
  std::optional<int> take_year(std::size_t& i) const {
    std::size_t at = word(i) == "," || word(i) == "of" ? i + 1 : i;
    auto year = year_at(at);
    if (year) i = at + 1;
    return year;
  }

  std::size_t behind_part_of_day(std::size_t i) const {
    return is_any(word(i), {"morning", "afternoon", "evening", "night"}) ? i + 1 : i;
  }

  // ---- dates that need no publication date, or only its year

  // A day of the year named: the last before publication, the next where the verb looks ahead, else the nearest.
  std::optional<Date> without_year(unsigned month, unsigned day, std::size_t at) const {
    if (!published_) return std::nullopt;
    int year = static_cast<int>(published_->year());
    auto this_year = make_date(year, month, day);
    if (!this_year) return std::nullopt;
    int past = *this_year <= *published_ ? year : year - 1;
    int coming = *this_year >= *published_ ? year : year + 1;
    TimeDirection tense = tense_at(parse_, at);
    if (tense == TimeDirection::past) return make_date(past, month, day);
    if (tense == TimeDirection::future) return make_date(coming, month, day);
    auto earlier = make_date(past, month, day);
    auto later = make_date(coming, month, day);
    if (!earlier || !later) return this_year;
    auto distance = [&](Date date) {
      auto days = (std::chrono::sys_days{date} - std::chrono::sys_days{*published_}).count();
      return days < 0 ? -days : days;
    };
    return distance(*later) < distance(*earlier) ? later : earlier;
  }

  // [first, last] of a month, whole mention [begin, end).
  Match days_of_month(std::size_t begin, std::size_t end, unsigned month, unsigned first, unsigned last,
                      std::optional<int> year) const {
    auto from = year ? make_date(*year, month, first) : without_year(month, first, begin);
    if (!from) {
      if (published_ || year) return std::nullopt;  // 31 April
      return vague(begin, end, tense_at(parse_, begin));
    }
    auto to = make_date(static_cast<int>(from->year()), month, last);
    if (!to || *to < *from) return std::nullopt;
    return make(begin, end, {*from, *to}, first == last ? "day" : "range");
  }

  // 2009-04-22; 22/04/2009 and 04/22/2009 where only one reading is possible
  Match numeric_date(std::size_t i) const {
    std::string_view text = word(i);
    if (text.size() == 10) {
      if (auto iso = parse_iso_date(text)) return make(i, i + 1, {*iso, *iso}, "day");
    }
    std::size_t first = text.find('/');
    std::size_t second = first == std::string_view::npos ? first : text.find('/', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    auto a = plain_digits(text.substr(0, first));
    auto b = plain_digits(text.substr(first + 1, second - first - 1));
    auto year = plain_digits(text.substr(second + 1));
    if (!a || !b || !year || *year < 1000 || *year > 2100 || *a > 31 || *b > 31) return std::nullopt;
    if (*a <= 12 && *b <= 12 && *a != *b) return std::nullopt;
    auto month = static_cast<unsigned>(std::min(*a, *b));
    auto date = make_date(*year, month, static_cast<unsigned>(std::max(*a, *b)));
    if (!date) return std::nullopt;
    return make(i, i + 1, {*date, *date}, "day");
  }

  // Tuesday, April 21, 2009
  Match weekday_and_date(std::size_t i) const {
    if (!weekday_at(i)) return std::nullopt;
    std::size_t next = word(i + 1) == "," ? i + 2 : i + 1;
    if (word(next) == "the") ++next;
    auto date = month_first(next);
    if (!date) date = day_first(next);
    if (!date || date->precision != "day") return std::nullopt;
    date->words.begin = static_cast<std::uint32_t>(i);
    return date;
  }

  // April 21(-25)(, 2009); April 2009; April
  Match month_first(std::size_t i) const {
    auto month = month_at(i);
    if (!month) return std::nullopt;
    std::size_t end = i + 1;
    if (auto day = day_at(end)) {
      ++end;
      unsigned last = *day;
      auto until = word(end) == "-" || word(end) == "to" ? day_at(end + 1) : std::nullopt;
      if (until && *until > *day && !month_at(end + 2)) {
        last = *until;
        end += 2;
      }
      auto year = take_year(end);
      return days_of_month(i, end, *month, *day, last, year);
    }
    if (auto year = take_year(end)) return make(i, end, month_of(*year, *month), "month");
    return lone_month(i, *month);
  }

  Match lone_month(std::size_t i, unsigned month) const {
    bool person = i + 1 < words_.size() && parse_.words[i + 1].deprel == Deprel::flat &&
                  parse_.words[i + 1].head == static_cast<std::int32_t>(i);
    if (person) return std::nullopt;  // April Glaspie
    std::string_view lead = before(i);
    bool named = is_any(lead, {"last", "next", "this", "past", "coming"});
    std::size_t begin = named ? i - 1 : i;
    TimeDirection tense = tense_at(parse_, i);
    if (!published_) {
      if (lead == "last" || lead == "past") tense = TimeDirection::past;
      if (lead == "next" || lead == "coming") tense = TimeDirection::future;
      return vague(begin, i + 1, tense);
    }
    int year = static_cast<int>(published_->year());
    auto now = static_cast<unsigned>(published_->month());
    if (lead == "last" || lead == "past") {
      if (month >= now) --year;
    } else if (lead == "next" || lead == "coming" || tense == TimeDirection::future) {
      if (month < now || (month == now && lead == "next")) ++year;
    } else if (lead != "this" && month > now) {
      --year;
    }
    return make(begin, i + 1, month_of(year, month), "month");
  }

  // 21(-25) April (2009); the 21st of April
  Match day_first(std::size_t i) const {
    auto day = day_at(i);
    if (!day) return std::nullopt;
    std::size_t next = i + 1;
    unsigned last = *day;
    auto until = word(next) == "-" || word(next) == "to" ? day_at(next + 1) : std::nullopt;
    if (until && *until > *day) {
      last = *until;
      next += 2;
    }
    if (word(next) == "of") ++next;
    auto month = month_at(next);
    if (!month || (month_at(next) && day_at(next + 1) && !year_at(next + 1))) return std::nullopt;
    ++next;
    auto year = take_year(next);
    return days_of_month(i, next, *month, *day, last, year);
  }

  // 2006-2008, 2008-09
  Match year_range(std::size_t i) const {
    auto first = year_at(i);
    if (!first) return std::nullopt;
    bool from = is_any(before(i), {"from", "between"});
    bool joiner = word(i + 1) == "-" || (from && is_any(word(i + 1), {"to", "and", "until", "through"}));
    if (!joiner) return std::nullopt;
    auto last = year_at(i + 2);
    if (!last && word(i + 1) == "-" && word(i + 2).size() == 2) {
      auto digits = plain_digits(word(i + 2));
      if (digits && *digits > *first % 100) last = *first / 100 * 100 + *digits;
    }
    if (!last || *last <= *first || *last - *first > 200) return std::nullopt;
    return make(i, i + 3, years(*first, *last), "range");
  }

  // 1994, where something says that it is a year and not a count
  Match lone_year(std::size_t i) const {
    auto year = year_at(i);
    if (!year) return std::nullopt;
    std::string_view lead = before(i);
    bool led = is_any(lead, {"in", "since", "until", "till", "by", "from", "during", "early", "late", "mid", "year",
                             "after", "before", "between", "to", "circa"});
    bool owned = is_any(lead, {"the", "'s", "\u2019s", "its", "their", "his", "her", "our", "a"}) && *year >= 1900;
    bool bracketed = lead == "(" && is_any(word(i + 1), {")", ",", ";"});
    bool mid = word(i).starts_with("mid-");
    bool counts = i + 1 < words_.size() && parse_.words[i + 1].xpos == Xpos::nns && !owned &&
                  parse_.words[i].deprel == Deprel::nummod;
    if (!(led || owned || bracketed || mid) || counts) return std::nullopt;
    if (is_any(lead, {"to", "by", "from", "between", "before", "after"}) && *year < 1900) return std::nullopt;
    return make(i, i + 1, years(*year, *year), "year");
  }

  // 1990s, '90s, mid-1990s
  Match decade(std::size_t i) const {
    std::string_view text = word(i);
    if (text.starts_with("mid-")) text.remove_prefix(4);
    if (!text.ends_with('s')) return std::nullopt;
    text.remove_suffix(1);
    for (std::string_view mark : {"'", "\u2019"}) {
      if (text.ends_with(mark)) text.remove_suffix(mark.size());
    }
    bool shortened = false;
    for (std::string_view mark : {"'", "\u2019", "\u2018"}) {
      if (!text.starts_with(mark)) continue;
      text.remove_prefix(mark.size());
      shortened = true;
    }
    auto year = plain_digits(text);
    if (!year || *year % 10 != 0) return std::nullopt;
    if (shortened && text.size() == 2) *year += 1900;
    if (text.size() != 4 && !shortened) return std::nullopt;
    if (*year < 1000 || *year > 2100) return std::nullopt;
    return make(i, i + 1, years(*year, *year + (*year % 100 == 0 && *year < 1900 ? 99 : 9)), "range");
  }

  // ---- times told from the day of publication

  Match day_away(std::size_t begin, std::size_t end, int days, TimeDirection direction) const {
    if (!published_) return vague(begin, end, direction);
    Date date = plus_days(*published_, days);
    TimeMention mention = make(begin, end, {date, date}, "day");
    mention.direction = direction;
    return mention;
  }

  Match named_day(std::size_t i) const {
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

  Match lone_weekday(std::size_t i) const {
    auto weekday = weekday_at(i);
    if (!weekday) return std::nullopt;
    std::string_view lead = before(i);
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

  // last week, next month, this year, last weekend, this summer
  Match near_period(std::size_t i) const {
    int step = is_any(word(i), {"last", "previous", "past"}) ? -1 : is_any(word(i), {"next", "coming"}) ? 1 : 0;
    if (step == 0 && !is_any(word(i), {"this", "current"})) return std::nullopt;
    // "the previous year", "the next day" are told from another time than that of publication.
    bool other_time = before(i) == "the" && (word(i) == "previous" || (word(i) == "next" && word(i + 1) == "day"));
    if (other_time) return std::nullopt;
    TimeDirection direction = step < 0   ? TimeDirection::past
                              : step > 0 ? TimeDirection::future
                                         : TimeDirection::present;
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

  Period weekend(int step) const {
    Date saturday = plus_days(shifted(*published_, TimeUnit::week, step).first, 5);
    return {saturday, plus_days(saturday, 1)};
  }

  Period near_season(std::string_view name, int step) const {
    int year = static_cast<int>(published_->year());
    if (step == 0) return *season(name, year);
    // The nearest one that is wholly over, or has not begun.
    for (int away : {-1, 0, 1}) {
      Period period = *season(name, step < 0 ? year - away : year + away);
      if (step < 0 ? period.last < *published_ : period.first > *published_) return period;
    }
    return *season(name, year + step);
  }

  // the past fifteen years, the last two weeks, the next 10 days, recent months, the past week
  Match moving_window(std::size_t i) const {
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

  Match window(std::size_t begin, std::size_t end, TimeUnit unit, int count, bool past) const {
    Date there = moved(*published_, unit, past ? -count : count);
    if (!in_range(there)) return vague(begin, end, past ? TimeDirection::past : TimeDirection::future);
    Period period = past ? Period{there, *published_} : Period{*published_, there};
    TimeMention mention = make(begin, end, period, "range");
    mention.direction = past ? TimeDirection::past : TimeDirection::future;
    return mention;
  }

  static bool in_range(Date date) {
    int year = static_cast<int>(date.year());
    return date.ok() && year >= 1 && year <= 9999;
  }

  // two days ago, years ago, a week from now
  Match ago(std::size_t i) const {
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

  Match away(std::size_t begin, std::size_t end, TimeUnit unit, int count, TimeDirection direction) const {
    if (!published_ || !in_range(moved(*published_, unit, count))) return vague(begin, end, direction);
    // "Two decades ago" names a year or so, not a decade of the calendar.
    TimeUnit period = unit == TimeUnit::decade || unit == TimeUnit::century ? TimeUnit::year : unit;
    Period there = shifted(moved(*published_, unit, count), period, 0);
    TimeMention mention = make(begin, end, there, unit_precision(period));
    mention.direction = direction;
    return mention;
  }

  // "will meet in two weeks"; said of the past it is a duration
  Match in_time(std::size_t i) const {
    if (word(i) != "in") return std::nullopt;
    auto number = read_number(words_, i + 1);
    if (!number && word(i + 1) == "a") number = ReadNumber{1, i + 2};
    if (!number || number->value > kFarthest) return std::nullopt;
    auto unit = time_unit(word(number->end));
    bool hours = is_any(word(number->end), {"hour", "hours", "minute", "minutes"});
    if (!unit || hours || tense_at(parse_, number->end) != TimeDirection::future) return std::nullopt;
    return away(i, number->end + 1, *unit, static_cast<int>(number->value), TimeDirection::future);
  }

  Match adverb(std::size_t i) const {
    if (is_any(word(i), {"now", "currently", "nowadays"})) return vague(i, i + 1, TimeDirection::present);
    if (is_any(word(i), {"recently", "lately", "previously"})) return vague(i, i + 1, TimeDirection::past);
    if (is_any(word(i), {"soon", "shortly"}) && word(i + 1) != "after" && word(i + 1) != "before") {
      return vague(i, i + 1, TimeDirection::future);
    }
    return std::nullopt;
  }

  // early 2009, late last month, earlier this week
  Match at_edge(std::size_t i) const {
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

  // "since 2001" lasts until publication.
  void since(TimeMention& mention) const {
    if (before(mention.words.begin) != "since" || !mention.date || mention.direction == TimeDirection::future) return;
    mention.precision = "range";
    mention.end_date = published_ && *published_ > *mention.date ? published_ : std::nullopt;
    mention.direction = TimeDirection::past;
  }

  // "from April 21 to May 4", "April 21 - May 4": widens the first and says so.
  bool joined(TimeMention& first, const TimeMention& second) const {
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

  const Parse& parse_;
  std::vector<std::string> words_;
  std::optional<Date> published_;
};

}  // namespace

std::vector<TimeMention> find_times(const Parse& parse, std::optional<Date> published) {
  return Finder(parse, published).run();
}

}  // namespace longbow
