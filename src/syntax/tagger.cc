#include "syntax/tagger.h"

#include <algorithm>

namespace longbow {
namespace {

constexpr std::uint32_t kOutside = 0xFFFF;  // stands for words and tags beyond the sentence's ends

bool is_verb(Tag tag) { return tag.upos == Upos::verb || tag.upos == Upos::aux; }

}  // namespace

void TagInput::prepare(const Parse& words, const HashDictionary& lexicon, std::string& buffer) {
  std::size_t n = words.size();
  shapes.resize(n);
  ambiguity.resize(n);
  glued.assign(n, 0);
  tags.assign(n, 0);
  verb.assign(n + 1, 0);
  std::size_t capitals = 0, small = 0;
  for (std::size_t i = 0; i < n; ++i) {
    shapes[i] = shape_of(words.form(i), buffer);
    ambiguity[i] = lexicon.find(shapes[i].folded);
    if (!words.words[i].space_after) {
      glued[i] |= 2;
      if (i + 1 < n) glued[i + 1] |= 1;
    }
    capitals += shapes[i].shouted;
    small += shapes[i].lower;
  }
  shouting = capitals > small;
}

std::size_t tag_features(const TagInput& in, std::size_t i, FeatureKey* out) {
  auto n = static_cast<std::ptrdiff_t>(in.shapes.size());
  auto at = static_cast<std::ptrdiff_t>(i);
  auto word = [&](std::ptrdiff_t k) -> std::uint64_t {
    return at + k < 0 || at + k >= n ? kOutside : in.shapes[static_cast<std::size_t>(at + k)].folded;
  };
  auto ambiguity = [&](std::ptrdiff_t k) -> std::uint32_t {
    return at + k < 0 || at + k >= n ? kOutside : in.ambiguity[static_cast<std::size_t>(at + k)];
  };
  auto tag = [&](std::ptrdiff_t k) -> std::uint32_t {
    return at + k < 0 ? kOutside : in.tags[static_cast<std::size_t>(at + k)];
  };
  auto suffix = [&](std::ptrdiff_t k) -> std::uint32_t {
    return at + k < 0 || at + k >= n ? kOutside : in.shapes[static_cast<std::size_t>(at + k)].suffix[2];
  };
  auto capital = [&](std::ptrdiff_t k) -> bool {
    return at + k >= 0 && at + k < n && in.shapes[static_cast<std::size_t>(at + k)].capital;
  };
  const WordShape& own = in.shapes[i];
  std::uint32_t t1 = tag(-1), t2 = tag(-2);
  std::uint32_t known = in.ambiguity[i];
  std::uint32_t casing =
      (i == 0 ? 1u : 0u) | (in.shouting ? 2u : 0u) | (own.capital ? 4u : 0u) | (own.shouted ? 8u : 0u);

  KeyWriter keys(out);
  keys.add(0);
  keys.add(own.exact);
  keys.add(own.folded);
  keys.add(own.folded, casing);
  for (std::uint32_t hash : own.suffix) keys.add(hash);
  for (std::uint32_t hash : own.prefix) keys.add(hash);
  keys.add(own.outline, i == 0);
  keys.add(own.outline, own.suffix[2]);
  keys.add(casing);
  keys.add(casing, own.suffix[1]);
  keys.add(own.digit, own.hyphen, casing);
  keys.add(known);
  keys.add(known, casing);
  // What stands to the left, tags decided.
  keys.add(t1);
  keys.add(t1, t2);
  keys.add(t1, own.folded);
  keys.add(t1, t2, own.folded);
  keys.add(t1, known);
  keys.add(t1, t2, known);
  keys.add(t1, own.suffix[2]);
  keys.add(t1, own.suffix[1], casing);
  keys.add(t1, casing);
  keys.add(word(-1));
  keys.add(word(-1), own.folded);
  keys.add(word(-1), known);
  keys.add(word(-1), own.suffix[2]);
  keys.add(word(-2));
  keys.add(word(-2), t1);
  keys.add(suffix(-1));
  // To the right, where only forms are known.
  keys.add(word(1));
  keys.add(word(1), own.folded);
  keys.add(word(1), known);
  keys.add(word(1), own.suffix[2]);
  keys.add(word(2));
  keys.add(word(1), word(2));
  keys.add(ambiguity(1));
  keys.add(ambiguity(1), own.folded);
  keys.add(ambiguity(1), known);
  keys.add(ambiguity(1), t1);
  keys.add(ambiguity(1), t1, known);
  keys.add(ambiguity(1), ambiguity(2));
  keys.add(ambiguity(1), ambiguity(2), known);
  keys.add(suffix(1));
  keys.add(suffix(1), own.suffix[2]);
  keys.add(capital(1), capital(-1), casing);
  keys.add(in.glued[i], own.folded);
  keys.add(in.glued[i], t1, casing);
  // The verb group: "was seized", "the town the army seized".
  keys.add(in.verb[i], own.suffix[1]);
  keys.add(in.verb[i], known);
  keys.add(in.verb[i], t1, own.suffix[1]);
  keys.add(in.verb[i], ambiguity(1), own.suffix[1]);
  return keys.size();
}

void decide_tag(TagInput& in, std::size_t i, std::uint32_t tag, const std::vector<Tag>& tags) {
  in.tags[i] = tag;
  Tag decided = tags[tag];
  std::uint32_t left = in.verb[i];
  if (is_verb(decided)) {
    // Auxiliaries by their form, other verbs by their tag alone.
    left = decided.upos == Upos::aux ? static_cast<std::uint32_t>(in.shapes[i].folded >> 8) | 1u : tag + 1;
  } else if (decided.xpos == Xpos::period || decided.upos == Upos::cconj) {
    left = 0;
  }
  in.verb[i + 1] = left;
}

Result<Tagger> Tagger::view(const Parts& parts) {
  Tagger tagger;
  if (parts.tags.empty() || parts.tags.size() % 2 != 0) return fail(ErrorCode::corrupt, "tag list", "its size is odd");
  for (std::size_t i = 0; i < parts.tags.size(); i += 2) {
    auto upos = static_cast<std::uint8_t>(parts.tags[i]), xpos = static_cast<std::uint8_t>(parts.tags[i + 1]);
    if (upos > static_cast<std::uint8_t>(Upos::x) || xpos > static_cast<std::uint8_t>(Xpos::xx)) {
      return fail(ErrorCode::corrupt, "tag list", "it names a tag that does not exist");
    }
    tagger.tags_.push_back({static_cast<Upos>(upos), static_cast<Xpos>(xpos)});
  }
  auto ambiguity = HashDictionary::view(parts.ambiguity);
  if (!ambiguity) return tl::unexpected(ambiguity.error());
  auto sole = HashDictionary::view(parts.sole);
  if (!sole) return tl::unexpected(sole.error());
  auto weights = WeightTable::view(parts.weights);
  if (!weights) return tl::unexpected(weights.error());
  if (weights->classes() != tagger.tags_.size())
    return fail(ErrorCode::corrupt, "tagger", "weights do not fit the tags");
  tagger.lexicon_ = {*ambiguity, *sole};
  tagger.weights_ = *weights;
  return tagger;
}

void Tagger::tag(Parse& words, TagInput& input, Scratch& scratch) const {
  input.prepare(words, lexicon_.ambiguity, scratch.buffer);
  FeatureKey keys[kMostTagFeatures];
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::uint32_t best = lexicon_.sole.find(input.shapes[i].exact);
    if (best != 0 && best <= tags_.size()) {
      --best;
    } else {
      scratch.scores.assign(tags_.size(), 0);
      std::size_t count = tag_features(input, i, keys);
      weights_.score({keys, count}, scratch.scores.data());
      best = static_cast<std::uint32_t>(std::max_element(scratch.scores.begin(), scratch.scores.end()) -
                                        scratch.scores.begin());
    }
    decide_tag(input, i, best, tags_);
    words.words[i].upos = tags_[best].upos;
    words.words[i].xpos = tags_[best].xpos;
  }
}

}  // namespace longbow
