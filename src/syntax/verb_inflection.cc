// A stem is a form without -ed or -ing; the question is always whether it lacks an "e", has a letter too many, or is
// whole. Its last letters decide, lists hold what they would mislead. Covered by
// tests/unit/syntax/verb_inflection_test.cc; figures in docs/syntax.md.
#include "syntax/verb_inflection.h"

#include <algorithm>
#include <unordered_set>

#include "syntax/word_shape.h"

namespace longbow {
namespace {

using Stems = std::unordered_set<std::string_view>;

Stems words_of(std::string_view text) {
  Stems words;
  while (!text.empty()) {
    std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.insert(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

// Stems that take an "e" against their shape.
const Stems& with_e() {
  static const Stems stems = words_of(
      "ach cach psych avalanch ow aw overaw ax hing infring imping cring bing ting fring whing syring spong "
      "adher interfer persever coher rever inher her restor explor implor deplor ignor ador underscor outscor "
      "interven conven contraven superven reconven postpon telephon condon aton inton dethron enthron profan "
      "welcom becom overcom elop creat recreat procreat delineat permeat nauseat ideat "
      "unit invit excit incit ignit recit expedit reunit requit cit rewrit extradit dynamit overwrit underwrit "
      "typewrit "
      "complet delet compet deplet excret secret concret wast tast past bast hast rerout inhal exhal impal regal "
      "downscal upscal outpac dy ey");
  return stems;
}

// Stems that are whole against their shape.
const Stems& whole() {
  static const Stems stems = words_of(
      "focus refocus bias caucus chorus canvas bus "
      "bang clang hang twang gang fang overhang froth smooth mouth tooth bequeath "
      "collar pillar mortar murmur sulfur martyr combat debut pilot pivot ballot bigot copilot patrol control gambol "
      "carol "
      "imperil pencil stencil kidnap hiccup develop envelop gallop ransom fathom blossom accustom chagrin "
      "install reinstall recall forestall instill distill enroll misspell unroll stonewall refill appall fulfill "
      "retell befall boycott butt bedevil bankroll purr whirr harass redeem esteem err add ebb egg");
  return stems;
}

// Double letters that shape would keep, and "k" put in for the sound.
const Stems& one_letter_too_many() {
  static const Stems stems =
      words_of("gass degass buss quizz whizz panick mimick frolick picnick traffick politick bivouack marshall");
  return stems;
}

bool vowel_at(std::string_view text, std::size_t at) {
  char c = text[at];
  if (c == 'u')
    return at == 0 || (text[at - 1] != 'q' && !(text[at - 1] == 'g' && at + 1 < text.size() &&
                                                std::string_view("aeiou").find(text[at + 1]) != text.npos));
  if (c == 'y') return at > 0 && std::string_view("aeiou").find(text[at - 1]) == text.npos;
  return c == 'a' || c == 'e' || c == 'i' || c == 'o';
}

bool one_syllable(std::string_view stem) {
  int groups = 0;
  bool inside = false;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    bool vowel = vowel_at(stem, i);
    groups += vowel && !inside;
    inside = vowel;
  }
  return groups <= 1;
}

enum class Mend : std::uint8_t { none, add_e, drop_last };

struct Reading {
  Mend mend = Mend::none;
  Mend other = Mend::none;  // what else it might be; the same where shape is clear
};

constexpr Reading sure(Mend mend) { return {mend, mend}; }
constexpr Reading kWhole{};
constexpr Reading kAddE{Mend::add_e, Mend::add_e};
constexpr Reading kWholeLikely{Mend::none, Mend::add_e};
constexpr Reading kAddELikely{Mend::add_e, Mend::none};

Reading read_doubled(std::string_view stem) {
  switch (stem.back()) {
    case 's':
    case 'z':
    case 'f':
    case 'c':
      return kWhole;
    case 'l':  // "shell", "kill"; but "cancelled", "expelled", "signalled"
      return one_syllable(stem) ? kWhole : Reading{Mend::drop_last, Mend::none};
    default:
      return sure(Mend::drop_last);
  }
}

// A stem in "t" after one vowel letter: the richest choice English has.
Reading read_t(std::string_view stem, char vowel, bool two_vowels) {
  bool short_stem = one_syllable(stem);
  char before = two_vowels ? stem[stem.size() - 3] : '\0';
  switch (vowel) {
    case 'a':
      return before == 'e' || before == 'o' ? kWhole : kAddE;  // "treat", "coat"; "initiate", "evacuate"
    case 'i':
    case 'e':
      if (two_vowels) return kWhole;
      return short_stem ? kAddE : kWholeLikely;  // "cite"; "limit", "target"
    case 'o':
    case 'u':
      return two_vowels ? kWhole : vowel == 'u' ? kAddE : kAddELikely;
    default:
      return kAddE;
  }
}

Reading read_after_vowel(std::string_view stem) {
  char last = stem.back();
  char vowel = stem[stem.size() - 2];
  bool two_vowels = stem.size() > 2 && vowel_at(stem, stem.size() - 3);
  bool short_stem = one_syllable(stem);
  if (last == 't') return read_t(stem, vowel, two_vowels);
  if (two_vowels) return stem.ends_with("suad") ? kAddE : kWhole;
  switch (last) {
    case 'l':
      if (vowel == 'e') return kWhole;
      if (vowel == 'a') return short_stem ? kAddE : kWholeLikely;
      return vowel == 'u' || vowel == 'y' || short_stem ? kAddE : kAddELikely;
    case 'r':
      if (vowel == 'e' || vowel == 'y') return kWhole;
      if (vowel == 'o') return short_stem ? kAddE : kWholeLikely;
      return kAddE;
    case 'n':
      if (vowel == 'e') return kWhole;
      if (vowel == 'a' || vowel == 'o') return short_stem ? kAddE : kWholeLikely;
      return kAddE;
    case 'm':
      return vowel == 'o' && !short_stem ? kWholeLikely : kAddE;
    case 'p':
      return (vowel == 'o' || vowel == 'i') && !short_stem ? kWholeLikely : kAddE;
    default:  // b, d, f, k
      return kAddE;
  }
}

Reading read_ng(std::string_view stem) {
  char vowel = stem.size() > 2 ? stem[stem.size() - 3] : '\0';
  return vowel == 'i' || vowel == 'o' ? kWhole : kAddE;  // "bring", "belong"; "change", "avenge", "plunge"
}

Reading read_stem(std::string_view stem) {
  if (with_e().contains(stem)) return kAddE;
  if (whole().contains(stem)) return kWhole;
  if (one_letter_too_many().contains(stem)) return sure(Mend::drop_last);
  if (stem.size() < 2) return kWhole;
  char last = stem.back(), before = stem[stem.size() - 2];
  if (last == before && !vowel_at(stem, stem.size() - 1)) return read_doubled(stem);
  bool after_vowel = vowel_at(stem, stem.size() - 2);
  switch (last) {
    case 'c':
    case 's':
    case 'u':
    case 'v':
      return kAddE;
    case 'z':
      return before == 't' ? kWhole : kAddE;  // "waltz"
    case 'g':
      return before == 'n' ? read_ng(stem) : kAddE;
    case 'h':  // "breathe", "loathe"
      return before == 't' && stem.size() > 2 && vowel_at(stem, stem.size() - 3) ? kAddE : kWhole;
    case 'l':
      if (!after_vowel) return before == 'r' || before == 'w' || before == 'h' ? kWhole : kAddE;  // "hurl"; "settle"
      return read_after_vowel(stem);
    case 'r':
      return after_vowel ? read_after_vowel(stem) : kAddE;  // "massacre"
    case 'b':
    case 'd':
    case 'f':
    case 'k':
    case 'm':
    case 'n':
    case 'p':
    case 't':
      return after_vowel ? read_after_vowel(stem) : kWhole;
    default:  // w, x, y and vowels
      return kWhole;
  }
}

void apply(Mend mend, std::string_view stem, std::string& out) {
  out.assign(mend == Mend::drop_last ? stem.substr(0, stem.size() - 1) : stem);
  if (mend == Mend::add_e) out.push_back('e');
}

bool known(const HashDictionary& words, std::string_view word) {
  std::string buffer;
  return words.find(shape_of(word, buffer).folded) != 0;
}

void base_of_stem(std::string_view stem, const HashDictionary& words, std::string& out) {
  Reading reading = read_stem(stem);
  apply(reading.mend, stem, out);
  if (reading.mend == reading.other || known(words, out)) return;
  std::string other;
  apply(reading.other, stem, other);
  if (known(words, other)) out = other;
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool undo_past(std::string_view form, const HashDictionary& words, std::string& out) {
  if (!form.ends_with("ed")) return false;
  std::string_view stem = form.substr(0, form.size() - 2);
  char last = stem.back();
  if (last == 'i') {
    bool keeps_ie = one_of(stem, {"di", "li", "ti", "vi", "hi", "beli", "unti", "hogti", "underli"});
    bool keeps_i = one_of(stem, {"ski", "taxi"});
    out.assign(stem.substr(0, stem.size() - (keeps_ie || keeps_i ? 0 : 1)));
    if (!keeps_i) out.push_back(keeps_ie ? 'e' : 'y');
  } else if (last == 'e' || one_of(stem, {"cano", "ho", "to", "sho", "tipto"})) {
    out.assign(form.substr(0, form.size() - 1));  // "freed"
  } else {
    base_of_stem(stem, words, out);
  }
  return true;
}

bool undo_ing(std::string_view form, const HashDictionary& words, std::string& out) {
  if (!form.ends_with("ing")) return false;
  std::string_view stem = form.substr(0, form.size() - 3);
  if (one_of(stem, {"dy", "ly", "ty", "vy", "bely", "unty", "underly"})) {
    out.assign(stem.substr(0, stem.size() - 1));
    out.append("ie");
  } else {
    base_of_stem(stem, words, out);
  }
  return true;
}

bool undo_s(std::string_view form, std::string& out) {
  if (!form.ends_with("s") || form.ends_with("ss") || form.ends_with("us")) return false;
  std::string_view less_s = form.substr(0, form.size() - 1);
  out.assign(less_s);
  if (!less_s.ends_with("e")) return true;
  std::string_view stem = less_s.substr(0, less_s.size() - 1);
  if (stem.ends_with("i")) {
    if (one_of(stem, {"di", "li", "ti", "vi", "hi", "beli", "unti", "hogti", "underli"})) return true;
    out.assign(stem.substr(0, stem.size() - 1));
    out.push_back('y');
    return true;
  }
  bool hisses = stem.ends_with("ss") || stem.ends_with("sh") || stem.ends_with("ch") || stem.ends_with("x") ||
                stem.ends_with("zz") || stem.ends_with("tz") || stem.ends_with("o") ||
                one_of(stem, {"focus", "refocus", "bias", "caucus", "chorus", "canvas"});
  if (!hisses || one_of(stem, {"ach", "cach", "psych", "avalanch", "ax", "cano", "ho", "to", "sho", "tipto"}))
    return true;
  out.assign(one_letter_too_many().contains(stem) ? stem.substr(0, stem.size() - 1) : stem);
  return true;
}

}  // namespace

bool undo_inflection(std::string_view form, Xpos tag, const HashDictionary& words, std::string& out) {
  // "re-elected", "fine-tuned": the last part is inflected.
  std::size_t hyphen = form.rfind('-');
  std::string_view head = form.substr(0, hyphen == std::string_view::npos ? 0 : hyphen + 1);
  std::string_view verb = form.substr(head.size());
  if (verb.size() < 4 || !std::all_of(verb.begin(), verb.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
    return false;
  std::string base;
  bool undone = tag == Xpos::vbg   ? undo_ing(verb, words, base)
                : tag == Xpos::vbz ? undo_s(verb, base)
                                   : undo_past(verb, words, base);
  if (!undone) return false;
  std::string whole_base(head);
  whole_base += base;
  out = std::move(whole_base);
  return true;
}

}  // namespace longbow
