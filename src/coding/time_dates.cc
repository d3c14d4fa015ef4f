// Dates of the calendar: 21 April 2009, April 2009, 1994, the 1990s, 2006-2008.
#include <algorithm>

#include "coding/time_finder.h"

namespace longbow {

std::optional<unsigned> TimeFinder::month_at(std::size_t i) const {
  if (i >= words_.size() || !capital(i)) return std::nullopt;
  bool is_word_too = is_any(word(i), {"may", "march"});
  Upos upos = parse_.words[i].upos;
  if (is_word_too && upos != Upos::propn && upos != Upos::noun && !(upos == Upos::none && i > 0)) return std::nullopt;
  return month_number(word(i));
}

std::optional<unsigned> TimeFinder::weekday_at(std::size_t i) const {
  if (i >= words_.size() || !capital(i)) return std::nullopt;
  bool is_word_too = is_any(word(i), {"sun", "sat", "wed", "mon"});
  return is_word_too ? std::nullopt : weekday_number(word(i));
}

std::optional<unsigned> TimeFinder::day_at(std::size_t i) const {
  std::string_view text = word(i);
  if (text.size() > 2 && is_any(text.substr(text.size() - 2), {"st", "nd", "rd", "th"})) text.remove_suffix(2);
  auto day = text.size() <= 2 ? plain_digits(text) : std::nullopt;
  return day && *day >= 1 && *day <= 31 ? std::optional<unsigned>(static_cast<unsigned>(*day)) : std::nullopt;
}

std::optional<int> TimeFinder::year_at(std::size_t i) const {
  std::string_view text = word(i);
  if (text.starts_with("mid-")) text.remove_prefix(4);
  auto year = text.size() == 4 ? plain_digits(text) : std::nullopt;
  return year && *year >= 1000 && *year <= 2100 ? year : std::nullopt;
}

std::optional<int> TimeFinder::take_year(std::size_t& i) const {
  std::size_t at = word(i) == "," || word(i) == "of" ? i + 1 : i;
  auto year = year_at(at);
  if (year) i = at + 1;
  return year;
}

std::size_t TimeFinder::behind_part_of_day(std::size_t i) const {
  return is_any(word(i), {"morning", "afternoon", "evening", "night"}) ? i + 1 : i;
}

std::optional<Date> TimeFinder::without_year(unsigned month, unsigned day, std::size_t at) const {
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

TimeFinder::Match TimeFinder::days_of_month(std::size_t begin, std::size_t end, unsigned month, unsigned first,
                                            unsigned last, std::optional<int> year) const {
  auto from = year ? make_date(*year, month, first) : without_year(month, first, begin);
  if (!from) {
    if (published_ || year) return std::nullopt;  // 31 April
    return vague(begin, end, tense_at(parse_, begin));
  }
  auto to = make_date(static_cast<int>(from->year()), month, last);
  if (!to || *to < *from) return std::nullopt;
  return make(begin, end, {*from, *to}, first == last ? "day" : "range");
}

TimeFinder::Match TimeFinder::numeric_date(std::size_t i) const {
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

TimeFinder::Match TimeFinder::weekday_and_date(std::size_t i) const {
  if (!weekday_at(i)) return std::nullopt;
  std::size_t next = word(i + 1) == "," ? i + 2 : i + 1;
  if (word(next) == "the") ++next;
  auto date = month_first(next);
  if (!date) date = day_first(next);
  if (!date || date->precision != "day") return std::nullopt;
  date->words.begin = static_cast<std::uint32_t>(i);
  return date;
}

TimeFinder::Match TimeFinder::month_first(std::size_t i) const {
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
    bool of_2001 = *month == 9 && *day == 11 && (word(end).starts_with("attack") || word(end).starts_with("terror"));
    if (!year && of_2001) year = 2001;
    return days_of_month(i, end, *month, *day, last, year);
  }
  if (auto year = take_year(end)) return make(i, end, month_of(*year, *month), "month");
  return lone_month(i, *month);
}

TimeFinder::Match TimeFinder::lone_month(std::size_t i, unsigned month) const {
  if (is_any(before(i), {"following", "previous"})) return std::nullopt;  // told from another time
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

TimeFinder::Match TimeFinder::day_first(std::size_t i) const {
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

TimeFinder::Match TimeFinder::year_range(std::size_t i) const {
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

TimeFinder::Match TimeFinder::lone_year(std::size_t i) const {
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

TimeFinder::Match TimeFinder::decade(std::size_t i) const {
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

}  // namespace longbow
