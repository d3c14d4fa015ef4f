#include "text/charset.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "text/utf8.h"

namespace longbow {
namespace {

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

}  // namespace

bool is_utf8(std::string_view charset) {
  return charset.empty() || same_name(charset, "utf-8") || same_name(charset, "utf8");
}

std::optional<std::string> to_utf8(std::string_view bytes, std::string_view charset) {
  bool utf8 = is_utf8(charset);
  if (utf8 && !first_invalid_utf8(bytes)) return std::string(bytes);
  std::string name = utf8 ? "utf-8" : std::string(charset);
  if (same_name(name, "iso-8859-1") || same_name(name, "us-ascii") || same_name(name, "latin1")) name = "windows-1252";
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UConverter, void (*)(UConverter*)> converter(ucnv_open(name.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) return std::nullopt;
  icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
  if (U_FAILURE(status)) return std::nullopt;
  std::string out;
  text.toUTF8String(out);
  return out;
}

}  // namespace longbow
