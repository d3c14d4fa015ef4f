// CLD2 looks at the text: it knows 83 languages without files of its own, takes some 30 microseconds an article, and
// says when it is not sure.
#include "text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::uint32_t kLeastCharacters = 200;
constexpr std::size_t kLookedAt = 20000;  // bytes; more makes no difference

// By the first part of a BCP 47 tag; what says nothing is taken for English.
bool is_english_tag(std::string_view language) {
  std::string_view tag = language.substr(0, language.find_first_of("-_"));
  auto is = [&](std::string_view name) {
    return std::equal(tag.begin(), tag.end(), name.begin(), name.end(), [](char a, char b) { return (a | 0x20) == b; });
  };
  return tag.empty() || is("en") || is("eng");
}

// "GERMAN" as "German", "CHINESE_T" as "Chinese".
std::string readable(std::string_view name) {
  std::string out(name.substr(0, name.find('_')));
  for (std::size_t i = 1; i < out.size(); ++i) out[i] = static_cast<char>(out[i] | 0x20);
  return out;
}

}  // namespace

std::optional<std::string> foreign_language(const Document& document) {
  if (!is_english_tag(document.language)) {
    return fmt::format("it is said to be in the language \"{}\"", document.language);
  }
  if (document.text.size() < kLeastCharacters || CodePoints(document.text).size() < kLeastCharacters) return std::nullopt;
  std::string_view text = std::string_view(document.text).substr(0, kLookedAt);
  while (!text.empty() && text.size() == kLookedAt && (static_cast<unsigned char>(document.text[text.size()]) & 0xC0U) == 0x80U) {
    text.remove_suffix(1);
  }
  CLD2::Language languages[3];
  int percents[3], bytes = 0;
  double scores[3];
  bool reliable = false;
  CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language found = CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, 0, languages,
                                                        percents, scores, nullptr, &bytes, &reliable);
  if (!reliable || found == CLD2::ENGLISH || found == CLD2::UNKNOWN_LANGUAGE) return std::nullopt;
  return fmt::format("the text is in {}", readable(CLD2::LanguageName(found)));
}

}  // namespace longbow
