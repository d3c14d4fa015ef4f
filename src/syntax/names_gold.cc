#include "syntax/names_gold.h"

#include <algorithm>
#include <string>

namespace longbow {
namespace {

// A mark that has begun: "(12-person-..." until "12)".
struct OpenMark {
  std::string_view id;
  NameSpan span;
};

NameType folded(std::string_view type) {
  if (type == "person") return NameType::person;
  if (type == "organization") return NameType::organisation;
  if (type == "place") return NameType::place;
  return NameType::other;
}

std::string_view until(std::string_view text, char stop) { return text.substr(0, text.find(stop)); }

// The value of `item` in column 10, or nothing.
std::string_view misc_value(std::string_view misc, std::string_view item) {
  while (!misc.empty()) {
    std::string_view one = until(misc, '|');
    if (one.starts_with(item)) return one.substr(item.size());
    misc.remove_prefix(std::min(one.size() + 1, misc.size()));
  }
  return {};
}

// The marks of one sentence, read word by word.
class MarkReader {
 public:
  void read(std::string_view value, std::uint32_t word) {
    while (!value.empty()) {
      bool opens = value.front() == '(';
      if (opens) value.remove_prefix(1);
      std::size_t size = std::min(value.find_first_of("()"), value.size());
      std::string_view body = value.substr(0, size);
      bool closes = size < value.size() && value[size] == ')';
      value.remove_prefix(closes ? size + 1 : size);
      if (opens) open(body, word);
      if (closes) close(opens ? until(body, '-') : body, word);
    }
  }

  std::vector<NameSpan> take() { return std::move(closed_); }

 private:
  void open(std::string_view body, std::uint32_t word) {
    std::string_view id = until(body, '-');
    if (id.empty()) return;
    std::string_view rest = body.substr(std::min(id.size() + 1, body.size()));
    open_.push_back({id, {word, word + 1, folded(until(rest, '-'))}});
  }

  // The innermost open mark of that number ends with this word.
  void close(std::string_view id, std::uint32_t word) {
    auto found = std::find_if(open_.rbegin(), open_.rend(), [&](const OpenMark& mark) { return mark.id == id; });
    if (found == open_.rend()) return;
    found->span.end = word + 1;
    closed_.push_back(found->span);
    open_.erase(std::next(found).base());
  }

  std::vector<OpenMark> open_;
  std::vector<NameSpan> closed_;
};

// The tag of a mark's head.
Upos head_tag(const Parse& parse, const NameSpan& span) {
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    std::int64_t head = parse.words[i].head;
    if (head < span.begin || head >= span.end) return parse.words[i].upos;
  }
  return Upos::none;
}

// Those marks whose head has the tag.
std::vector<NameSpan> marks_with_head(const ConlluSentence& sentence, Upos tag) {
  MarkReader reader;
  for (std::size_t i = 0; i < sentence.misc.size(); ++i) {
    reader.read(misc_value(sentence.misc[i], "Entity="), static_cast<std::uint32_t>(i));
  }
  std::vector<NameSpan> marks = reader.take();
  std::erase_if(marks, [&](const NameSpan& span) { return head_tag(sentence.words, span) != tag; });
  return marks;
}

}  // namespace

std::string_view name(NameType type) {
  switch (type) {
    case NameType::person: return "PER";
    case NameType::organisation: return "ORG";
    case NameType::place: return "LOC";
    case NameType::other: break;
  }
  return "OTH";
}

std::vector<NameSpan> gold_names(const ConlluSentence& sentence) {
  std::vector<NameSpan> marks = marks_with_head(sentence, Upos::propn);
  // Of two marks over the same words the one closed last, being the outer, comes first.
  std::reverse(marks.begin(), marks.end());
  std::stable_sort(marks.begin(), marks.end(), [](const NameSpan& a, const NameSpan& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
  std::uint32_t covered = 0;
  std::erase_if(marks, [&](const NameSpan& span) {
    bool inside = span.begin < covered;
    if (!inside) covered = span.end;
    return inside;
  });
  return marks;
}

std::vector<NameSpan> gold_mentions(const ConlluSentence& sentence) { return marks_with_head(sentence, Upos::noun); }

}  // namespace longbow
