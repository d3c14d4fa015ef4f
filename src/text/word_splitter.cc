#include "text/word_splitter.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/abbreviations.h"

namespace longbow {
namespace {

constexpr std::size_t kLongestAddress = 2000;  // characters; what is longer is no address worth a look
constexpr int kAddressTries = 4;               // words of a chunk at which an address may begin
constexpr std::size_t kLongestGroups = 32;

char lower_ascii(char32_t c) { return static_cast<char>(c >= U'A' && c <= U'Z' ? c + 32 : c); }

bool trails(char32_t c) {
  return c == U'.' || c == U',' || c == U';' || c == U':' || c == U'!' || c == U'?' || c == U'"' || c == U'\'' ||
         c == U'\u2026' || is_closing(c);
}

// Symbols that are one token however often they are repeated.
bool repeats(char32_t c) {
  switch (c) {
    case U'-':
    case U'=':
    case U'*':
    case U'~':
    case U'+':
    case U'|':
    case U'<':
    case U'>':
    case U'#':
    case U'\'':
    case U'`':
    case U'\u2019':
    case U'\u2013':
    case U'\u2014':
      return true;
    default:
      return false;
  }
}

bool is_bare_negation(std::string_view word) {
  static constexpr std::array<std::string_view, 13> kAll{"dont",   "didnt",   "doesnt",   "isnt",     "wasnt",
                                                         "arent",  "werent",  "havent",   "hasnt",    "hadnt",
                                                         "wouldnt", "couldnt", "shouldnt"};
  return std::find(kAll.begin(), kAll.end(), word) != kAll.end();
}

bool is_bare_is(std::string_view word) {
  static constexpr std::array<std::string_view, 7> kAll{"thats", "whats", "hes", "shes", "theres", "heres", "wheres"};
  return std::find(kAll.begin(), kAll.end(), word) != kAll.end();
}

// What follows "it's" and hardly ever "its".
bool is_after_bare_its(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kAll{"a",    "an",   "the",   "not",    "been", "just",
                                                         "like", "so",   "gonna", "really", "too",  "going"};
  return std::find(kAll.begin(), kAll.end(), word) != kAll.end();
}

// Endings of files that nobody takes for a word.
bool is_file_ending(std::string_view word) {
  return word == "doc" || word == "docx" || word == "xls" || word == "xlsx" || word == "pdf" || word == "ppt" ||
         word == "txt" || word == "jpg" || word == "gif" || word == "zip" || word == "htm" || word == "html";
}

bool address_character(char32_t c) { return c > 32 && c != U'<' && c != U'>' && c != U'"' && c != U'\u201D'; }

}  // namespace

void WordSplitter::split(std::string_view text, Span chunk, Span block, std::vector<Token>& out) {
  text_ = text;
  chunk_ = chunk;
  block_ = block;
  out_ = &out;
  glyphs_.clear();
  int address_tries = 0;
  for (std::uint32_t at = chunk.begin; at < chunk.end;) {
    glyphs_.push_back(next_glyph(text, at));
    char32_t c = glyphs_.back().code;
    if (c == U'@' || c == U':' || c == U'.') address_tries = kAddressTries;
  }
  if (glyphs_.size() > kLongestAddress) address_tries = 0;
  Index i = 0;
  while (i < glyphs_.size()) {
    if (address_tries > 0 && (word_at(i) || code(i) == U'@')) {
      --address_tries;
      if (Index end = address_end(i); end > i) {
        emit(i, end);
        i = end;
        continue;
      }
    }
    if (word_at(i)) {
      Index end = word_end(i);
      emit_word(i, end);
      i = end;
    } else {
      Index end = punctuation_end(i);
      emit(i, end);
      i = end;
    }
  }
  if (!glyphs_.empty()) out.back().space_after = true;
}

void WordSplitter::emit(Index begin, Index end) { out_->push_back({{byte(begin), byte(end)}, false}); }

// Words that are two: cannot, gonna; 5pm, 50km.
void WordSplitter::emit_word(Index begin, Index end) {
  if (digit_at(begin)) {
    Index unit = end;
    while (unit > begin && letter_at(unit - 1)) --unit;
    if (unit > begin && unit < end && digit_at(unit - 1) && is_unit(lower(unit, end))) {
      emit(begin, unit);
      emit(unit, end);
      return;
    }
  } else if (end - begin >= 5 && end - begin <= 6) {
    std::string_view word = lower(begin, end);
    if (word == "cannot" || word == "gonna" || word == "wanna" || word == "gotta") {
      emit(begin, begin + 3);
      emit(begin + 3, end);
      return;
    }
  }
  Index tail = end;
  if (end == glyphs_.size())
    tail = bare_clitic(begin, end);
  else if (end - begin >= 4 && end - begin <= 8 && is_bare_negation(lower(begin, end)))
    tail = end - 2;
  emit(begin, tail);
  if (tail < end) emit(tail, end);
}

// Where the second word of "dont", "thats", "youre" begins, as those write who leave out apostrophes; `end` where it is
// one word. Words that are others' too (its, wont, Im) are cut only where what stands around tells.
WordSplitter::Index WordSplitter::bare_clitic(Index begin, Index end) {
  if (end - begin < 2 || end - begin > 8) return end;
  const std::string word(lower(begin, end));
  if (word == "wont" || word == "cant") return noun_or_name_before() ? end : end - 2;
  if (is_bare_negation(word)) return end - 2;
  if (is_bare_is(word)) return end - 1;
  if (word == "youre" || word == "theyre" || word == "youve" || word == "theyve" || word == "weve") return end - 2;
  const bool small_follows = following_glyph().kind == CharKind::lower;
  if (!small_follows) return end;
  if (word == "im") return end - 1;
  if (word == "ive" && kind(begin + 1) == CharKind::lower) return end - 2;
  const std::string_view next = following_word();
  if (word == "its") return is_after_bare_its(next) ? end - 1 : end;
  if (word == "your") return next == "a" || next == "an" || next == "the" || next == "gonna" ? end - 1 : end;
  return end;
}

// "as is his wont", "the cant of politics"
bool WordSplitter::noun_or_name_before() const {
  if (out_->empty() || out_->back().span.begin < block_.begin) return false;
  std::string_view word = text_.substr(out_->back().span.begin, out_->back().span.size());
  return word == "his" || word == "her" || word == "its" || word == "their" || word == "the" || word == "is" ||
         word == "was" || word == "were" || word == "are" || word == "of" || word == "and";
}

WordSplitter::Index WordSplitter::letters_end(Index i) const {
  while (letter_at(i)) ++i;
  return i;
}

WordSplitter::Index WordSplitter::digits_end(Index i) const {
  while (digit_at(i)) ++i;
  return i;
}

std::string_view WordSplitter::lower(Index begin, Index end) {
  if (end - begin > sizeof buffer_) return {};
  for (Index i = begin; i < end; ++i) {
    if (code(i) >= 128) return {};
    buffer_[i - begin] = lower_ascii(code(i));
  }
  return {buffer_, end - begin};
}

// Web addresses, e-mail addresses and handles run to the end of the chunk, less the punctuation that trails.
WordSplitter::Index WordSplitter::address_end(Index i) {
  Index end = i;
  while (end < glyphs_.size() && address_character(code(end))) ++end;
  while (end > i && trails(code(end - 1))) --end;
  std::string_view whole = text_.substr(byte(i), byte(end) - byte(i));
  std::size_t scheme = whole.find("://");
  if (scheme != std::string_view::npos && scheme <= 10) return end;
  std::string_view host = whole.substr(0, whole.find('/'));
  std::size_t dot = host.rfind('.');
  if (host.size() < whole.size() && dot != std::string_view::npos && is_name_ending(host.substr(dot + 1))) return end;
  if (is_file(i, end)) return end;
  if (whole.starts_with("www.") || whole.starts_with("mailto:")) return end;
  std::size_t at = whole.find('@');
  if (at == std::string_view::npos || at + 1 == whole.size()) return i;
  bool plain = whole.find_first_of(",;()/") == std::string_view::npos;
  return plain ? end : i;
}

// "draft-2.DOC", "#69366-1.xls": letters, digits, hyphens and stops up to the ending of a file.
bool WordSplitter::is_file(Index begin, Index end) {
  Index dot = end;
  while (dot > begin && end - dot < 5 && code(dot - 1) != U'.') --dot;
  if (dot == begin || code(dot - 1) != U'.' || !is_file_ending(lower(dot, end))) return false;
  for (Index i = begin; i < end; ++i)
    if (!word_at(i) && !is_hyphen(code(i)) && code(i) != U'.' && code(i) != U'#') return false;
  return dot - begin >= 2;
}

WordSplitter::Index WordSplitter::run_end(Index i) const {
  Index end = i + 1;
  while (end < glyphs_.size() && code(end) == code(i)) ++end;
  return end;
}

// "&amp;" and its like, left in the text by whoever made it, stay in one piece.
WordSplitter::Index WordSplitter::entity_end(Index i) const {
  Index j = i + 1;
  if (code(j) == U'#') ++j;
  Index name = j;
  while (j - name < 8 && word_at(j) && code(j) < 128) ++j;
  return j > name && code(j) == U';' ? j + 1 : i;
}

bool WordSplitter::emoticon_at(Index i) const {
  std::string_view rest = text_.substr(byte(i), chunk_.end - byte(i));
  static constexpr std::array<std::string_view, 16> kFaces{":)", ":(", ";)", ":-)", ":-(", ";-)", ":D", ":P",
                                                           "=)", "=(", ":/", ":-D", "^_^", "<3",  ";P", ":|"};
  return std::find(kFaces.begin(), kFaces.end(), rest) != kFaces.end();
}

WordSplitter::Index WordSplitter::punctuation_end(Index i) {
  char32_t c = code(i);
  if (i + 4 >= glyphs_.size() && glyphs_.size() - i >= 2 && emoticon_at(i)) return glyphs_.size();
  if (c == U'.' && digit_at(i + 1)) return std::max(word_end(i + 1), i + 2);  // .04
  if (is_stop(c)) {
    while (is_stop(code(i))) ++i;
    return i;
  }
  if (is_apostrophe(c)) {
    if (Index end = clitic_end(i); end > i && i > 0) return end;
    Index digits = digits_end(i + 1);
    if (digits == i + 3)
      return code(digits) == U's' && !word_at(digits + 1) ? digits + 1 : word_at(digits) ? i + 1 : digits;
  }
  if (c == U'`' && i > 0 && word_at(i - 1)) return std::max(clitic_end(i), i + 1);  // Levi`s
  if (c == U'\u2018' && code(i + 1) == U'\u2019') return i + 2;                      // two, as a double quote
  if ((c == U'-' || c == U'=') && !word_at(i + 1)) {
    const Index arrow = run_end(i);
    if (code(arrow) == U'>' && !word_at(arrow + 1)) return arrow + 1;
  }
  if (c == U'+' && i == 0 && digit_at(1)) return digits_end(1);  // of a telephone number
  if (c == U'&') return std::max(entity_end(i), i + 1);
  if (c == U'[' && text_.substr(byte(i), 5) == "[...]" && byte(i) + 5 <= chunk_.end) return i + 5;
  if (repeats(c)) return run_end(i);
  // A symbol keeps what modifies it: a skin tone, a joined second emoji.
  Index end = i + 1;
  while (kind(end) == CharKind::mark ? code(end) > 128 : code(end) >= 0x1F3FB && code(end) <= 0x1F3FF) {
    end += code(end) == 0x200D && end + 1 < glyphs_.size() ? 2U : 1U;
  }
  return std::min(end, glyphs_.size());
}

WordSplitter::Index WordSplitter::word_end(Index begin) {
  Index i = begin + 1;
  while (i < glyphs_.size()) {
    if (word_at(i)) {
      ++i;
      continue;
    }
    char32_t c = code(i);
    Index next = i;
    if (is_apostrophe(c) || c == U'`') {
      Index clitic = clitic_end(i);
      bool negation = clitic == i + 2 && is_apostrophe(c) && (code(i + 1) == U't' || code(i + 1) == U'T');
      negation = negation && (code(i - 1) == U'n' || code(i - 1) == U'N');
      if (negation) return i - begin >= 2 ? i - 1 : clitic;  // did|n't
      next = across_apostrophe(begin, i);
    } else if (c == U'.') {
      if (word_at(i + 1) && title_at(begin, i)) return i + 1;  // Mr.Smith
      next = across_stop(begin, i);
      if (next == i + 1 && !word_at(next)) return next;  // the stop is the word's own
    } else if (is_hyphen(c)) {
      next = across_hyphen(begin, i);
    } else if (c == U'&') {
      next = across_ampersand(begin, i);
    } else if (c == U'$') {
      bool currency = i - begin <= 3;
      for (Index j = begin; j < i; ++j) currency = currency && kind(j) == CharKind::upper;
      return currency ? i + 1 : i;
    } else if (c == U'*') {
      next = letter_at(i - 1) && letter_at(i + 1) ? i + 1 : i;
    } else {
      next = across_number_sign(begin, i);
    }
    if (next == i) return i;
    i = next;
  }
  return i;
}

// After an apostrophe: the end of 's, 'll, 't ..., or the apostrophe itself where what follows is none of them.
WordSplitter::Index WordSplitter::clitic_end(Index apostrophe) {
  Index first = apostrophe + 1;
  Index end = first;
  while (end < first + 3 && letter_at(end)) ++end;
  if (end == first || end > first + 2 || word_at(end)) return apostrophe;
  std::string_view word = lower(first, end);
  bool known = word == "s" || word == "ll" || word == "re" || word == "ve" || word == "d" || word == "m" || word == "t";
  if (code(apostrophe) == U'`' && word != "s") known = false;
  return known ? end : apostrophe;
}

WordSplitter::Index WordSplitter::across_apostrophe(Index begin, Index i) {
  if (code(i) == U'`' || !letter_at(i + 1)) return i;
  bool number = digit_at(i - 1);
  if (clitic_end(i) > i) {
    Index digits = begin;
    while (digit_at(digits)) ++digits;
    bool decade = digits == i && (i - begin == 2 || i - begin == 4) && code(i - 1) == U'0' && code(i + 1) == U's';
    return decade ? i + 2 : i;
  }
  return number ? i : i + 1;  // O'Brien, Shi'ite, o'clock
}

WordSplitter::Index WordSplitter::across_stop(Index begin, Index i) {
  Index next = i + 1;
  if (is_stop(code(next))) {  // "in the U.S.?"
    const bool acronym = i - begin >= 3 && code(i - 2) == U'.' && letter_at(i - 1) && letter_at(begin);
    return acronym && (code(next) == U'?' || code(next) == U'!') ? next : i;
  }
  if (!word_at(next)) {
    if (digit_at(begin)) return next == glyphs_.size() && list_number_keeps_stop() ? next : i;
    return keeps_stop(begin, i) ? next : i;
  }
  if (digit_at(i - 1) && digit_at(next)) return next;
  // The part since the last stop: one letter makes an acronym (U.S.), a known ending a host or file name.
  Index part = i;
  while (part > begin && i - part < kLongestGroups && code(part - 1) != U'.') --part;
  if (i - part == 1 && letter_at(part)) return next;
  Index end = next;
  while (end - next < kLongestGroups && word_at(end)) ++end;
  bool last_part = !word_at(end);
  if (last_part && end - next == 1 && part > begin && i - part <= 2) return next;  // Ph.D, U.S.SR
  if (last_part && is_name_ending(lower(next, end))) return next;
  bool both_lower = kind(i - 1) == CharKind::lower && kind(next) == CharKind::lower;
  bool has_more_stops = part > begin || (code(end) == U'.' && word_at(end + 1));
  if (both_lower && has_more_stops) return next;  // comp.sources.unix
  if (lower(part, i) == "ph" && code(next) == U'D') return next;
  return i;
}

// "1." or "2.1." before an item: at the start of a block, or after a sentence or colon, with a capital behind it.
bool WordSplitter::list_number_keeps_stop() const {
  if (glyphs_.size() > 8 || following_glyph().kind != CharKind::upper) return false;
  for (Index j = 0; j + 1 < glyphs_.size(); ++j) {
    bool group = digit_at(j) && (j < 2 || !digit_at(j - 1) || !digit_at(j - 2));
    if (!group && code(j) != U'.') return false;
  }
  if (chunk_.begin == block_.begin) return true;
  if (out_->empty() || out_->back().span.end > chunk_.begin) return false;
  std::uint32_t at = out_->back().span.begin;  // of punctuation, not of an abbreviation
  char32_t before = next_code_point(text_, at);
  return is_stop(before) || before == U':' || before == U';';
}

bool WordSplitter::title_at(Index begin, Index i) {
  return abbreviation_of(lower(begin, i), kind(begin) == CharKind::upper) == Abbreviation::title;
}

// Whether the stop at `i`, after which no letter comes, belongs to the word.
bool WordSplitter::keeps_stop(Index begin, Index i) {
  Index part = i;
  bool dotted = false;
  if (stop_ends_sentence(begin, i)) return false;
  while (part > begin && i - part < kLongestGroups && code(part - 1) != U'.') --part;
  dotted = part > begin && code(part - 1) == U'.';
  if (dotted) {
    std::string_view ending = lower(part, i);
    if (i - part == 1 && letter_at(part)) return !digit_at(begin);  // U.S., p.m.
    if (ending == "d" || lower(begin, i) == "ph.d") return true;
    return false;
  }
  if (i - begin == 1 && kind(begin) == CharKind::upper) return initial_keeps_stop(begin, i);
  if (i - begin == 1 && !out_->empty() && text_[out_->back().span.begin] == '(') {
    return following_glyph().kind == CharKind::digit || is_month(following_word());  // (b. 1951), (c. 900)
  }
  if (!letter_at(begin)) return false;
  bool capitalised = kind(begin) == CharKind::upper;
  Glyph after = following_glyph();
  bool alone = i + 1 == glyphs_.size();
  switch (abbreviation_of(lower(begin, i), capitalised)) {
    case Abbreviation::none:
      return false;
    case Abbreviation::title:
    case Abbreviation::plain:
      return true;
    case Abbreviation::numbered:
      return alone && after.kind == CharKind::digit;
    case Abbreviation::calendar:
      return code(i + 1) == U',' ||
             (alone && (after.kind == CharKind::digit || is_month(following_word()) || after.code == U'-'));
  }
  return false;
}

// "etc." gives its stop away at the end of a sentence, as the treebanks have it.
bool WordSplitter::stop_ends_sentence(Index begin, Index i) {
  if (i + 1 != glyphs_.size()) return false;
  if (lower(begin, i) != "etc") return false;
  const Glyph after = following_glyph();
  if (after.kind == CharKind::space) return true;
  return after.kind == CharKind::upper && is_sentence_starter(following_word());
}

// "J. Smith" against "plan B. The": an initial has a name after it.
bool WordSplitter::initial_keeps_stop(Index begin, Index i) {
  if (i + 1 < glyphs_.size()) return code(i + 1) == U',' || is_hyphen(code(i + 1)) || code(i + 1) == U')';
  Glyph after = following_glyph();
  if (after.kind != CharKind::upper) return false;
  std::string_view next = following_word();
  bool starter = is_sentence_starter(next) && next.size() > 1;
  if (code(begin) == U'I') {
    // Nearly always the pronoun; an initial only between capitalised names.
    if (out_->empty() || out_->back().span.end > chunk_.begin) return false;
    std::uint32_t at = out_->back().span.begin;
    return next_glyph(text_, at).kind == CharKind::upper && !starter;
  }
  return !starter;
}

Glyph WordSplitter::following_glyph() const {
  std::uint32_t at = chunk_.end;
  for (int spaces = 0; at < block_.end && spaces < 16; ++spaces) {
    Glyph glyph = next_glyph(text_, at);
    if (glyph.kind != CharKind::space) return glyph;
  }
  return {0, block_.end, CharKind::space};
}

std::string_view WordSplitter::following_word() {
  std::size_t size = 0;
  for (std::uint32_t at = following_glyph().at; at < block_.end && size < sizeof following_; ++size) {
    Glyph glyph = next_glyph(text_, at);
    if (!is_word(glyph.kind) || glyph.code >= 128) break;
    following_[size] = lower_ascii(glyph.code);
  }
  return {following_, size};
}

WordSplitter::Index WordSplitter::across_hyphen(Index begin, Index i) {
  if (!word_at(i + 1)) return i;
  if (digit_at(begin)) {
    Index end = number_groups_end(begin);
    return end > i ? end : i;
  }
  return is_joined_prefix(lower(begin, i)) ? i + 1 : i;
}

// Telephone numbers and dates (713-853-3989, 2009-04-22) are one word; ranges and scores (2006-2008, 3-0) are not.
WordSplitter::Index WordSplitter::number_groups_end(Index begin) const {
  Index end = begin;
  Index sizes[2] = {0, 0};
  int groups = 0;
  for (Index at = begin; at - begin < kLongestGroups;) {
    Index stop = at;
    while (stop - at < 16 && digit_at(stop)) ++stop;
    if (stop == at) break;
    if (groups < 2) sizes[groups] = stop - at;
    ++groups;
    end = stop;
    if (!is_hyphen(code(stop))) break;
    at = stop + 1;
  }
  if (word_at(end)) return begin;
  bool telephone = groups == 2 && ((sizes[0] == 3 && sizes[1] == 4) || (sizes[0] == 5 && sizes[1] == 4));
  return groups >= 3 || telephone ? end : begin;
}

WordSplitter::Index WordSplitter::across_ampersand(Index begin, Index i) const {
  if (entity_end(i) > i || i - begin > 4 || !letter_at(i + 1)) return i;
  Index end = i + 1;
  while (end - i <= 5 && letter_at(end)) ++end;
  bool same_case = true;
  for (Index j = begin; j < end; ++j) same_case = same_case && (j == i || kind(j) == kind(begin));
  return same_case && end - i <= 4 && !word_at(end) ? i + 1 : i;
}

// Commas, colons and slashes inside numbers; "w/o".
WordSplitter::Index WordSplitter::across_number_sign(Index begin, Index i) const {
  char32_t c = code(i);
  bool digits = digit_at(i - 1) && digit_at(i + 1);
  if (c == U',' && digits) {
    bool thousands = digit_at(i + 2) && digit_at(i + 3) && !digit_at(i + 4);
    return thousands ? i + 1 : i;
  }
  if (c == U':' && digits) return i + 1;
  if (c == U'/') {
    if (digits) return i + 1;
    std::string_view word = text_.substr(byte(begin), byte(i + 2) - byte(begin));
    return (word == "w/o" || word == "n/a" || word == "N/A") && !word_at(i + 2) ? i + 1 : i;
  }
  return i;
}

}  // namespace longbow
