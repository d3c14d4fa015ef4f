#include "text/boundary_features.h"

#include <algorithm>
#include <string>

#include "text/abbreviations.h"

namespace longbow {
namespace {

constexpr std::size_t kFormBytes = 24;  // of longer forms only so much is looked at

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t x = (a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2))) * 0xD6E8FEB86659FD93ULL;
  return x ^ (x >> 32);
}

template <class... More>
std::uint32_t key(std::uint64_t number, More... more) {
  std::uint64_t all = mix(number, 0x51ED27ULL);
  ((all = mix(all, static_cast<std::uint64_t>(more))), ...);
  return static_cast<std::uint32_t>(all ^ (all >> 29));
}

std::uint64_t bucket(std::size_t n) {
  if (n < 6) return n;
  return n < 8 ? 6 : n < 12 ? 7 : n < 20 ? 8 : n < 40 ? 9 : 10;
}

bool is_quote(char32_t c) { return c == U'"' || c == U'\u201C' || c == U'\u201D'; }

// Signs that no sentence begins with.
bool goes_on(char32_t c) {
  return c == U',' || c == U';' || c == U'%' || c == U'/' || c == U'&' || (is_closing(c) && c != U'\u2019') || is_stop(c);
}

// Words, and signs that end nothing by themselves; faces and rows of signs are neither.
bool is_plain_form(std::string_view form) {
  char32_t last = last_code_point(form);
  if (form.size() > 1 && kind_of(last) == CharKind::other) return last == U'-';
  return !is_stop(last) && !is_foreign_stop(last);
}

bool begins_sentences(std::string_view form) {
  std::string word(form.substr(0, kFormBytes));
  for (char& c : word) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return is_sentence_starter(word);
}

}  // namespace

BoundaryFeatures::Traits BoundaryFeatures::traits_of(std::string_view form) {
  Traits traits;
  form = form.substr(0, kFormBytes);
  std::uint64_t last_shape = 0;
  int run = 0;
  for (std::uint32_t at = 0; at < form.size();) {
    const bool first = at == 0;
    Glyph glyph = next_glyph(form, at);
    char32_t code = glyph.code;
    if (code >= U'A' && code <= U'Z') code += 32;
    if (glyph.kind == CharKind::digit) code = U'0';
    traits.word = mix(traits.word, code);
    traits.ending = (traits.ending << 21 | code) & 0x7FFFFFFFFFFFFFFFULL;
    std::uint64_t shape = glyph.kind == CharKind::other ? code + 100 : static_cast<std::uint64_t>(glyph.kind);
    run = shape == last_shape && !first ? run + 1 : 0;
    if (run < 2 || (glyph.kind == CharKind::digit && run < 4)) traits.shape = mix(traits.shape, shape);
    last_shape = shape;
    if (first) {
      traits.first = glyph.kind;
      traits.code = glyph.code;
    }
  }
  return traits;
}

void BoundaryFeatures::prepare(std::string_view text, const std::vector<Token>& tokens, std::size_t begin,
                               std::size_t end, const std::vector<std::size_t>& ruled) {
  traits_.clear();
  std::size_t words = 0, capitals = 0, upper = 0, ends = 0;
  for (std::size_t i = begin; i < end; ++i) {
    std::string_view form = text.substr(tokens[i].span.begin, tokens[i].span.size());
    Traits traits = traits_of(form);
    traits.plain = is_plain_form(form);
    traits.starter = traits.first == CharKind::upper && begins_sentences(form);
    traits.space_after = tokens[i].space_after;
    if (is_letter(traits.first)) {
      ++words;
      if (traits.first == CharKind::upper) ++upper;
      if (form.size() > 1 && std::none_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
        ++capitals;
    }
    traits_.push_back(traits);
  }
  for (std::size_t stop : ruled) {
    traits_[stop - begin - 1].ruled = true;
    traits_[stop - begin - 1].plain = false;
    if (stop < end) ++ends;
  }
  to_next_ruled_.assign(traits_.size(), 0);
  for (std::size_t i = traits_.size(); i-- > 1;)
    to_next_ruled_[i - 1] = traits_[i].ruled ? 1 : to_next_ruled_[i] + 1;
  auto share = [&](std::size_t n) { return words == 0 ? 9 : n * 4 / words; };
  block_ = mix(mix(share(upper), share(capitals)), mix(std::min<std::size_t>(ends, 2), bucket(traits_.size()) / 2));
  start_ = followed_ = traits_.size();
}

bool BoundaryFeatures::is_candidate(std::size_t i) const {
  if (i + 1 >= traits_.size()) return false;
  if (traits_[i].ruled) return true;
  if (!traits_[i].space_after || goes_on(traits_[i + 1].code)) return false;
  return true;
}

Doubt BoundaryFeatures::doubt(std::size_t i) const {
  if (!traits_[i].plain) return Doubt::none;
  const Traits& next = traits_[i + 1];
  bool name = next.first == CharKind::upper && !next.starter;
  return name || traits_[i].code == U':' ? Doubt::name : Doubt::plain;
}

const BoundaryFeatures::Traits& BoundaryFeatures::at(std::size_t i, int by) const {
  const auto place = static_cast<std::ptrdiff_t>(i) + by;
  return place < 0 || place >= static_cast<std::ptrdiff_t>(traits_.size()) ? none_
                                                                            : traits_[static_cast<std::size_t>(place)];
}

// What stands open in the running sentence up to `i`.
void BoundaryFeatures::follow(std::size_t i, std::size_t start) {
  if (start != start_ || followed_ > i + 1) {
    start_ = followed_ = start;
    quotes_ = brackets_ = 0;
    lower_seen_ = colon_seen_ = false;
  }
  for (; followed_ <= i; ++followed_) {
    const Traits& token = traits_[followed_];
    if (is_quote(token.code)) quotes_ ^= 1U;
    if (token.code == U'(' || token.code == U'[') brackets_ = 1;
    if (token.code == U')' || token.code == U']') brackets_ = 0;
    lower_seen_ |= token.first == CharKind::lower;
    colon_seen_ |= token.code == U':';
  }
}

void BoundaryFeatures::extract(std::size_t i, std::size_t start, Keys& keys) {
  follow(i, start);
  const Traits &l0 = at(i, 0), &l1 = at(i, -1), &l2 = at(i, -2), &l3 = at(i, -3);
  const Traits &r0 = at(i, 1), &r1 = at(i, 2), &r2 = at(i, 3), &r3 = at(i, 4);
  const std::uint64_t gaps = (l1.space_after ? 1U : 0U) | (l0.space_after ? 2U : 0U) | (r0.space_after ? 4U : 0U);
  const std::uint64_t rule = (l0.ruled ? 1U : 0U) | (r0.ruled ? 2U : 0U) | (l1.ruled ? 4U : 0U);
  const std::uint64_t open = quotes_ | brackets_ << 1 | (lower_seen_ ? 4U : 0U) | (colon_seen_ ? 8U : 0U);
  const std::uint64_t since = bucket(i + 1 - start), rest = bucket(to_next_ruled_[i]);
  const Traits& head = traits_[start];
  std::size_t n = 0;
  auto add = [&](auto... parts) {
    keys[n] = key(n, parts...);
    ++n;
  };
  add(rule);
  add(rule, gaps);
  add(l0.word, rule);
  add(r0.word, rule);
  add(l0.shape, rule);
  add(r0.shape, rule);
  add(l0.word, r0.word);
  add(l1.word, l0.word);
  add(r0.word, r1.word);
  add(l0.shape, r0.shape);
  add(l1.shape, l0.shape, r0.shape);
  add(l0.shape, r0.shape, r1.shape);
  add(l1.shape, l0.shape, r0.shape, r1.shape);
  add(l2.shape, l1.shape, l0.shape, r0.shape);
  add(l0.shape, r0.shape, r1.shape, r2.shape);
  add(l3.shape, l2.shape, l1.shape, l0.shape);
  add(r0.shape, r1.shape, r2.shape, r3.shape);
  add(l2.shape, l1.shape, l0.shape, r0.shape, r1.shape, r2.shape);
  add(l0.word, r0.shape, rule);
  add(l0.shape, r0.word, rule);
  add(l1.word, l0.shape, r0.shape);
  add(l1.word, l0.word, r0.shape);
  add(l0.shape, r0.word, r1.word);
  add(l0.shape, r0.shape, r1.word);
  add(l2.word, l1.word, l0.word);
  add(since, l0.shape, r0.shape);
  add(since, rule, l0.word);
  add(since, rest, rule);
  add(open, rule, l0.shape, r0.shape);
  add(open, rule, l0.word);
  add(open, rule, r0.word);
  add(block_, l0.shape, r0.shape);
  add(block_, rule);
  add(rest, rule, l0.shape, r0.shape);
  add(rest, l0.shape, r0.word);
  add(head.word, l0.shape, r0.shape);
  add(head.shape, l0.shape, r0.shape);
  add(head.word, rule);
  add(l0.ending, r0.shape, rule);
  add(r0.word, l1.shape, l0.shape);
  add(since, l0.word, r0.word);
  add(r1.word, r0.shape, rule);
}

}  // namespace longbow
