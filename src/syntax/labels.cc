#include "syntax/labels.h"

#include <array>

namespace longbow {
namespace {

#define LONGBOW_NAME(name, text) std::string_view(text),
constexpr std::array kUpos{LONGBOW_UPOS(LONGBOW_NAME)};
constexpr std::array kXpos{LONGBOW_XPOS(LONGBOW_NAME)};
constexpr std::array kDeprel{LONGBOW_DEPREL(LONGBOW_NAME)};
#undef LONGBOW_NAME

template <class Label, std::size_t N>
std::optional<Label> find(const std::array<std::string_view, N>& names, std::string_view wanted) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == wanted) return static_cast<Label>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(Upos label) { return kUpos[static_cast<std::size_t>(label)]; }
std::string_view name(Xpos label) { return kXpos[static_cast<std::size_t>(label)]; }
std::string_view name(Deprel label) { return kDeprel[static_cast<std::size_t>(label)]; }

std::optional<Upos> upos_from(std::string_view name) { return find<Upos>(kUpos, name); }
std::optional<Xpos> xpos_from(std::string_view name) { return find<Xpos>(kXpos, name); }

std::optional<Deprel> deprel_from(std::string_view name) {
  if (auto whole = find<Deprel>(kDeprel, name)) return whole;
  return find<Deprel>(kDeprel, name.substr(0, name.find(':')));
}

Deprel universal(Deprel label) {
  std::string_view text = name(label);
  auto colon = text.find(':');
  return colon == std::string_view::npos ? label : *deprel_from(text.substr(0, colon));
}

}  // namespace longbow
