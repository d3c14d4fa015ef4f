#include "syntax/conllu.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <fstream>
#include <optional>

#include "syntax/morphology.h"
#include "syntax/names_gold.h"
#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::size_t kColumns = 10;

std::optional<std::size_t> to_number(std::string_view text) {
  std::size_t value = 0;
  auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

bool has_item(std::string_view misc, std::string_view item) {
  for (std::size_t at = 0; at <= misc.size();) {
    std::size_t bar = std::min(misc.find('|', at), misc.size());
    if (misc.substr(at, bar - at) == item) return true;
    at = bar + 1;
  }
  return false;
}

}  // namespace

tl::unexpected<Error> ConlluReader::wrong(std::size_t line, std::string message) const {
  return fail(ErrorCode::invalid_input, fmt::format("{}:{}", name_, line), std::move(message));
}

void ConlluReader::skip_sentence() {
  while (!line_.empty() && std::getline(in_, line_)) {
    ++number_;
    if (!line_.empty() && line_.back() == '\r') line_.pop_back();
  }
}

Result<bool> ConlluReader::next(ConlluSentence& out) {
  out.line = 0;
  out.words.clear();
  out.comments.clear();
  out.ranges.clear();
  out.feats.clear();
  out.misc.clear();
  out.enhanced.clear();
  out.lines.clear();
  range_end_ = 0;
  while (std::getline(in_, line_)) {
    ++number_;
    if (number_ == 1 && line_.starts_with("\xEF\xBB\xBF")) line_.erase(0, 3);
    if (!line_.empty() && line_.back() == '\r') line_.pop_back();
    if (line_.empty()) {
      if (out.words.size() == 0) continue;  // stray empty lines between sentences; comments wait for their words
      if (auto done = finish(out); !done) return tl::unexpected(done.error());
      return true;
    }
    if (out.line == 0) out.line = number_;
    auto added = add_line(line_, out);
    if (!added) {
      skip_sentence();
      return tl::unexpected(added.error());
    }
  }
  if (in_.bad()) return fail(ErrorCode::io, name_, "cannot be read to its end");
  if (out.words.size() == 0) return false;
  if (auto done = finish(out); !done) return tl::unexpected(done.error());
  return true;
}

Result<void> ConlluReader::add_line(std::string_view line, ConlluSentence& out) {
  if (auto at = first_invalid_utf8(line)) return wrong(number_, fmt::format("byte {} of the line is not UTF-8", *at));
  if (line.front() == '#') {
    out.comments.emplace_back(line);
    return {};
  }
  std::array<std::string_view, kColumns> column;
  std::size_t count = 0;
  for (std::size_t at = 0; at <= line.size(); ++count) {
    std::size_t tab = std::min(line.find('\t', at), line.size());
    if (count < kColumns) column[count] = line.substr(at, tab - at);
    at = tab + 1;
  }
  if (count != kColumns) return wrong(number_, fmt::format("{} columns where CoNLL-U has 10, parted by tabs", count));
  std::string_view id = column[0];
  if (id.find('.') != std::string_view::npos) return {};  // an empty node
  std::size_t expected = out.words.size() + 1;
  if (std::size_t dash = id.find('-'); dash != std::string_view::npos) {
    auto from = to_number(id.substr(0, dash)), to = to_number(id.substr(dash + 1));
    if (!from || !to || *from != expected || *to <= *from)
      return wrong(number_, fmt::format("\"{}\" is no range of words here", id));
    out.ranges.emplace_back(out.words.size(), line);
    range_end_ = *to;
    range_glued_ = has_item(column[9], "SpaceAfter=No");
    return {};
  }
  auto number = to_number(id);
  if (!number || *number != expected)
    return wrong(number_, fmt::format("word number \"{}\" where {} is due", id, expected));
  if (column[1].empty()) return wrong(number_, "a word without a form");
  Word word;
  word.form = out.words.keep(column[1]);
  word.lemma = out.words.keep(column[2]);
  if (auto upos = upos_from(column[3])) {
    word.upos = *upos;
  } else if (any_tags_) {
    word.upos = Upos::x;
  } else {
    return wrong(number_, fmt::format("\"{}\" is no universal part of speech", column[3]));
  }
  word.xpos = xpos_from(column[4]).value_or(Xpos::xx);
  if (column[6] == "_") {
    word.head = kRoot;
  } else if (auto head = to_number(column[6]); head && *head < 0x7FFFFFFF) {
    word.head = static_cast<std::int32_t>(*head) - 1;
  } else {
    return wrong(number_, fmt::format("\"{}\" is no head", column[6]));
  }
  if (auto deprel = deprel_from(column[7])) {
    word.deprel = *deprel;
  } else {
    return wrong(number_, fmt::format("\"{}\" is no relation", column[7]));
  }
  bool in_range = *number <= range_end_;
  if (in_range) {
    word.space_after = *number == range_end_ && !range_glued_;
  } else {
    word.space_after = !has_item(column[9], "SpaceAfter=No");
  }
  std::uint32_t begin = 0;
  if (!out.words.words.empty()) {
    const Word& before = out.words.words.back();
    begin = before.span.end + (before.space_after ? 1 : 0);
  }
  word.span = {begin, begin + static_cast<std::uint32_t>(column[1].size())};
  out.words.words.push_back(word);
  out.feats.emplace_back(column[5]);
  out.misc.emplace_back(column[9]);
  out.lines.emplace_back(line);
  return {};
}

Result<void> ConlluReader::finish(ConlluSentence& out) {
  auto n = static_cast<std::int32_t>(out.words.size());
  if (range_end_ > out.words.size()) return wrong(out.line, "a range of words goes past the sentence's end");
  for (std::int32_t i = 0; i < n; ++i) {
    std::int32_t head = out.words.words[static_cast<std::size_t>(i)].head;
    if (head >= n)
      return wrong(out.line, fmt::format("word {} has head {} in a sentence of {} words", i + 1, head + 1, n));
    if (head == i) return wrong(out.line, fmt::format("word {} is its own head", i + 1));
  }
  out.words.index_children();
  return {};
}

Result<std::vector<ConlluSentence>> read_conllu_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail(ErrorCode::not_found, path, "cannot be opened");
  ConlluReader reader(in, path);
  std::vector<ConlluSentence> sentences;
  while (true) {
    ConlluSentence sentence;
    auto more = reader.next(sentence);
    if (!more) return tl::unexpected(more.error());
    if (!*more) return sentences;
    sentences.push_back(std::move(sentence));
  }
}

namespace {

// What the file had, with our own name in the place of any that it had.
std::string misc_of(const Word& word, std::string_view kept) {
  std::string misc;
  auto add = [&](std::string_view item) {
    if (!misc.empty()) misc += '|';
    misc += item;
  };
  if (kept.empty() && !word.space_after) add("SpaceAfter=No");
  for (std::size_t at = 0; at < kept.size();) {
    std::size_t bar = std::min(kept.find('|', at), kept.size());
    std::string_view item = kept.substr(at, bar - at);
    if (item != "_" && !item.starts_with("Name=")) add(item);
    at = bar + 1;
  }
  if (word.name != 0) {
    add(fmt::format("Name={}-{}", word.name % 2 == 1 ? 'B' : 'I', name(static_cast<NameType>((word.name - 1) / 2 % 4))));
  }
  return misc.empty() ? "_" : misc;
}

// The sentence's comments, ranges and words, each word by `write_word`.
template <class WriteWord>
void write_sentence(const ConlluSentence& sentence, std::string& out, const WriteWord& write_word) {
  for (const std::string& comment : sentence.comments) {
    out += comment;
    out += '\n';
  }
  auto range = sentence.ranges.begin();
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    for (; range != sentence.ranges.end() && range->first == i; ++range) {
      out += range->second;
      out += '\n';
    }
    write_word(i, i < sentence.enhanced.size() ? std::string_view(sentence.enhanced[i]) : "_");
  }
  out += '\n';
}

}  // namespace

void write_conllu(const ConlluSentence& sentence, std::string& out) {
  const Parse& parse = sentence.words;
  write_sentence(sentence, out, [&](std::size_t i, std::string_view enhanced) {
    const Word& word = parse.words[i];
    std::string misc = misc_of(word, i < sentence.misc.size() ? sentence.misc[i] : "");
    std::string features;
    append_features(morphology_of(parse, i), features);
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", i + 1, parse.form(i),
                   parse.lemma(i), name(word.upos), name(word.xpos), features, word.head + 1, name(word.deprel), enhanced,
                   misc);
  });
}

void write_conllu_as_read(const ConlluSentence& sentence, std::string& out) {
  write_sentence(sentence, out, [&](std::size_t i, std::string_view enhanced) {
    std::string_view line = sentence.lines[i];
    std::size_t misc = line.rfind('\t'), before = line.rfind('\t', misc - 1);
    out.append(line.substr(0, before + 1)).append(enhanced).append(line.substr(misc)).push_back('\n');
  });
}

}  // namespace longbow
