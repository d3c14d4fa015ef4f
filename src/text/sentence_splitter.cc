#include "text/sentence_splitter.h"

#include <algorithm>
#include <string>

#include "text/abbreviations.h"
#include "text/boundary_features.h"
#include "text/characters.h"
#include "text/sentence_model.h"

namespace longbow {
namespace {

enum class Terminal : unsigned char { none, stop, question, ellipsis, abbreviation, foreign };

class Splitter {
 public:
  Splitter(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end)
      : text_(text), tokens_(tokens), begin_(begin), end_(end) {}

  void run(std::vector<std::size_t>& ends) {
    std::size_t start = begin_;
    if (std::size_t dateline = dateline_end(); dateline > begin_) {
      ends.push_back(dateline);
      start = dateline;
    }
    bool quoted = false;  // by ASCII quotes, which do not tell which end they are
    for (std::size_t i = start; i < end_;) {
      if (form(i) == "\"" || form(i) == "''") quoted = !quoted;
      Terminal kind = terminal(i);
      std::size_t next = i + 1;
      if (kind != Terminal::none) {
        bool quote_closed = false;
        next = skip_closers(i + 1, quoted, quote_closed);
        if (next < end_ && splits(kind, i, next, quote_closed)) {
          cut(start, next, ends);
          start = next;
          quoted = false;
        }
      }
      i = next;
    }
    if (start < end_) cut(start, end_, ends);
  }

  // PLACE (, date)? ( (agency) )? dash, at the start of a block and with a text after it.
  std::size_t dateline_end() const;

 private:
  std::string_view form(std::size_t i) const {
    return i >= begin_ && i < end_ ? text_.substr(tokens_[i].span.begin, tokens_[i].span.size()) : std::string_view{};
  }
  bool gap_before(std::size_t i) const { return i > begin_ && tokens_[i - 1].space_after; }

  char32_t first(std::size_t i) const {
    if (i >= end_) return 0;
    std::uint32_t at = tokens_[i].span.begin;
    return next_code_point(text_, at);
  }
  CharKind first_kind(std::size_t i) const { return i < end_ ? kind_of(first(i)) : CharKind::space; }

  std::string lower(std::size_t i) const {
    std::string word(form(i).substr(0, 24));
    for (char& c : word) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return word;
  }

  Terminal terminal(std::size_t i) const {
    std::string_view word = form(i);
    if (word.empty()) return Terminal::none;
    char last = word.back();
    if (word.size() == 1 && last == '.') return Terminal::stop;
    if (last == '.' || last == '?' || last == '!') {
      if (first_kind(i) == CharKind::digit) return Terminal::none;  // the number of an item
      if (is_word(first_kind(i))) return last == '.' ? Terminal::abbreviation : Terminal::none;
      bool dots = word.find_first_not_of('.') == std::string_view::npos;
      if (first_kind(i) != CharKind::other || word.size() > 200) return Terminal::none;
      if (is_stop(first(i))) return dots ? Terminal::ellipsis : Terminal::question;
      return Terminal::none;
    }
    char32_t c = last_code_point(word);
    if (c == U'\u2026') return is_stop(first(i)) ? Terminal::ellipsis : Terminal::none;
    return is_foreign_stop(c) ? Terminal::foreign : Terminal::none;
  }

  // Quotation marks and brackets that close right after a sentence belong to it.
  std::size_t skip_closers(std::size_t i, bool& quoted, bool& quote_closed) const {
    for (; i < end_; ++i) {
      std::string_view word = form(i);
      if (std::size_t note = note_end(i); note > i) {
        i = note - 1;
        continue;
      }
      bool ascii = word == "\"" || word == "''";
      if (ascii) {
        bool closes = gap_before(i) ? quoted && tokens_[i].space_after : quoted || tokens_[i].space_after;
        closes |= i + 1 == end_;
        if (!closes) break;
        quoted = false;
        quote_closed = true;
        continue;
      }
      char32_t c = first(i);
      bool closing = is_closing(c) || c == U'\'';
      if (!closing || is_word(kind_of(last_code_point(word))) || (gap_before(i) && c == U'\'')) break;
      quote_closed |= c == U'\u201D' || c == U'\u2019' || c == U'\'' || c == U'\u00BB';
    }
    return i;
  }

  // "[12]" behind a sentence: the number of a note.
  std::size_t note_end(std::size_t i) const {
    if (form(i) != "[" || i + 2 >= end_ || form(i + 2) != "]") return i;
    return first_kind(i + 1) == CharKind::digit && form(i + 1).size() <= 3 ? i + 3 : i;
  }

  static bool is_opener(std::string_view word, char32_t c) {
    return is_opening(c) || word == "\"" || word == "'" || word == "``" || word == "''" || word == "*" || word == "-" ||
           word == "--" || c == U'\u2014' || c == U'\u2013' || c == U'\u2022' || word == "\u2019";
  }

  bool splits(Terminal kind, std::size_t i, std::size_t next, bool quote_closed) const {
    if (kind == Terminal::foreign) return true;
    std::size_t word = next;
    while (word < end_ && word < next + 4 && is_opener(form(word), first(word))) ++word;
    CharKind begins = first_kind(word);
    bool gap = gap_before(next);
    if (begins == CharKind::lower) return gap && next == i + 1 && kind <= Terminal::question && ends_plainly(i);
    switch (kind) {
      case Terminal::stop:
        if (!gap) return begins == CharKind::upper && word == next && first_kind(i - 1) != CharKind::digit;
        return begins != CharKind::other || word > next || !goes_on(first(word));
      case Terminal::question:
        if (form(i - 1) == "(" && next > i + 1) return false;  // doubt or wonder in brackets: (?)
        if (!gap) return begins == CharKind::upper;
        if (form(next) == "(" && begins == CharKind::digit) return false;  // a title and its year
        return begins != CharKind::other && !(quote_closed && speaker_follows(next));
      case Terminal::ellipsis:
        return begins == CharKind::upper && i > begin_;
      case Terminal::abbreviation:
        return gap && abbreviation_splits(i, next, word);
      default:
        return false;
    }
  }

  // Signs that no sentence begins with.
  static bool goes_on(char32_t c) {
    return c == U',' || c == U';' || c == U':' || c == U'%' || c == U'/' || c == U'&' || c == U'=' || is_closing(c) ||
           is_stop(c);
  }

  // Before a small letter a stop may belong to an abbreviation that is in no list.
  bool ends_plainly(std::size_t i) const {
    if (form(i) == "?" || form(i) == "!") return form(i - 1) != "(";
    return form(i) == "." && !gap_before(i) && (first_kind(i - 1) == CharKind::lower || form(i - 1).size() > 5);
  }

  // `"Stop!" Mr. Smith said`: what follows the quotation names its speaker, and goes on with it.
  bool speaker_follows(std::size_t next) const {
    for (std::size_t i = next; i < end_ && i < next + 6; ++i) {
      if (is_reporting_verb(lower(i))) return true;
      if (terminal(i) == Terminal::stop || form(i) == "," || form(i) == "\"") return false;
    }
    return false;
  }

  bool abbreviation_splits(std::size_t i, std::size_t next, std::size_t word) const {
    std::string abbreviation = lower(i);
    abbreviation.pop_back();
    bool capitalised = first_kind(i) == CharKind::upper;
    Abbreviation kind = abbreviation_of(abbreviation, capitalised);
    if (kind == Abbreviation::title || kind == Abbreviation::numbered) return false;
    bool initial = abbreviation.size() == 1;
    std::string follower = lower(word);
    if (first_kind(word) != CharKind::upper) return false;
    if (initial || kind == Abbreviation::calendar) return word > next;
    if (is_clock(abbreviation) || abbreviation == "etc") {
      bool time_goes_on = is_month(follower) || is_weekday(follower) || is_zone(form(word));
      return !time_goes_on;
    }
    if (is_month(abbreviation)) return is_sentence_starter(follower);
    if (word > next && form(next) != "(" && form(next) != "[") return true;  // a quotation begins
    return is_sentence_starter(follower);
  }

  static bool is_clock(std::string_view word) { return word == "a.m" || word == "p.m"; }

  // EST, GMT, Eastern
  static bool is_zone(std::string_view word) {
    if (word == "GMT" || word == "UTC" || word == "Eastern" || word == "Pacific" || word == "Central") return true;
    return (word.size() == 2 || word.size() == 3 || word.size() == 4) && word.ends_with("T") &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  static bool is_dash(std::string_view word) {
    return word == "-" || word == "--" || word == "\u2013" || word == "\u2014" || word == "---";
  }

  bool is_capitals(std::size_t i) const {
    std::string_view word = form(i);
    return word.size() >= 2 && first_kind(i) == CharKind::upper &&
           std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  void cut(std::size_t start, std::size_t stop, std::vector<std::size_t>& ends) const {
    while (stop - start > kLongestSentence) {
      std::size_t at = start + kLongestSentence;
      for (std::size_t i = at; i > start + kLongestSentence / 2; --i) {
        if (form(i - 1) == "," || form(i - 1) == ";") {
          at = i;
          break;
        }
      }
      ends.push_back(at);
      start = at;
    }
    ends.push_back(stop);
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::size_t begin_;
  std::size_t end_;
};

std::size_t Splitter::dateline_end() const {
  if (end_ - begin_ < 6 || !(first_kind(begin_) == CharKind::upper || form(begin_) == "(")) return begin_;
  bool bracket = false;
  std::size_t capitals = 0;
  std::size_t names = 0;
  for (std::size_t i = begin_; i < end_ && i < begin_ + 18; ++i) {
    std::string_view word = form(i);
    bool colon = word == ":" && form(i - 1) == ")";
    if ((is_dash(word) && gap_before(i) && tokens_[i].space_after) || colon) {
      bool place_alone = !bracket && i - begin_ <= 2 && names == i - begin_;
      bool known = capitals > 0 || (bracket && form(i - 1) == ")") || place_alone;
      bool text_follows = end_ - i > 4 && first_kind(i + 1) != CharKind::lower;
      return known && text_follows ? i + 1 : begin_;
    }
    if (word == "(") bracket = true;
    if (bracket) continue;
    if (is_capitals(i) && i < begin_ + 4) ++capitals;
    CharKind begins = first_kind(i);
    if (begins == CharKind::upper) ++names;
    if (begins == CharKind::upper || begins == CharKind::digit || word == "," || word == "." || word == "/") continue;
    if (is_hyphen(first(i)) && !gap_before(i)) continue;
    return begin_;
  }
  return begin_;
}

}  // namespace

void find_sentence_ends(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                        std::vector<std::size_t>& ends) {
  Splitter(text, tokens, begin, end).run(ends);
}

namespace {

constexpr std::size_t kLongestPiece = 20000;  // tokens; more than any paragraph of prose has
static_assert(kLongestPiece > kLongestSentence);

// Sentences of tokens[begin, end), the last of which ends there.
void refine(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
            const std::vector<std::size_t>& ruled, const SentenceModel& model, BoundaryFeatures& features,
            std::vector<std::size_t>& ends) {
  features.prepare(text, tokens, begin, end, ruled);
  BoundaryFeatures::Keys keys;
  std::size_t start = begin;
  for (std::size_t i = begin; i + 1 < end; ++i) {
    bool cut = i + 1 - start >= kLongestSentence;
    if (!cut && features.is_candidate(i - begin)) {
      features.extract(i - begin, start - begin, keys);
      cut = model.ends_sentence(keys, features.doubt(i - begin));
    }
    if (!cut) continue;
    ends.push_back(i + 1);
    start = i + 1;
  }
  ends.push_back(end);
}

}  // namespace

bool has_dateline(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  return Splitter(text, tokens, begin, end).dateline_end() > begin;
}

void find_sentence_ends(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                        const SentenceModel& model, BoundaryFeatures& features, std::vector<std::size_t>& ends) {
  std::vector<std::size_t> ruled;
  find_sentence_ends(text, tokens, begin, end, ruled);
  if (has_dateline(text, tokens, begin, end)) {
    begin = ruled.front();
    ends.push_back(begin);
    ruled.erase(ruled.begin());
  }
  // A block of megabytes is taken in pieces, so that what is kept of each token does not add up.
  for (auto next = ruled.begin(); begin < end;) {
    auto last = next;
    while (last != ruled.end() && *last - begin <= kLongestPiece) ++last;
    const std::size_t stop = last == next ? begin + kLongestPiece : *(last - 1);
    refine(text, tokens, begin, stop, {next, last}, model, features, ends);
    next = last;
    begin = stop;
  }
}

bool looks_like_headline(std::string_view text, const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
  if (end - begin < 2 || end - begin > 40) return false;
  std::size_t words = 0;
  std::size_t capitalised = 0;
  for (std::size_t i = begin; i < end; ++i) {
    std::string_view form = text.substr(tokens[i].span.begin, tokens[i].span.size());
    std::uint32_t at = 0;
    CharKind kind = next_glyph(form, at).kind;
    if (!is_letter(kind) || form.size() < 4) continue;
    ++words;
    if (kind == CharKind::upper) ++capitalised;
  }
  std::string_view last = text.substr(tokens[end - 1].span.begin, tokens[end - 1].span.size());
  if (last == "." || last == "," || last == ":" || last == ";") return false;
  return words >= 2 && capitalised * 4 >= words * 3;
}

}  // namespace longbow
