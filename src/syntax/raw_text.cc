#include "syntax/raw_text.h"

#include <string_view>

namespace longbow {
namespace {

constexpr std::string_view kText = "# text =";

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

void append_forms(const Parse& words, std::string& out) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    out += words.form(i);
    if (words.words[i].space_after && i + 1 < words.size()) out += ' ';
  }
}

}  // namespace

SplitText raw_text(const std::vector<ConlluSentence>& sentences) {
  SplitText out;
  for (const ConlluSentence& sentence : sentences) {
    std::string_view text;
    bool paragraph = false;
    for (const std::string& comment : sentence.comments) {
      if (comment.starts_with(kText)) text = trimmed(std::string_view(comment).substr(kText.size()));
      paragraph |= comment.starts_with("# newpar") || comment.starts_with("# newdoc");
    }
    if (!out.text.empty()) out.text += paragraph ? "\n\n" : " ";
    if (text.empty())
      append_forms(sentence.words, out.text);
    else
      out.text += text;
    out.ends.push_back(static_cast<std::uint32_t>(out.text.size()));
  }
  return out;
}

}  // namespace longbow
