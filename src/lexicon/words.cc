// Records of words: classes, speech, filters and contexts; and how all parsers read lists of words.
// Tests: tests/unit/lexicon/words_test.cc.
#include <absl/container/flat_hash_map.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lexicon/letters.h"
#include "lexicon/records.h"

namespace longbow {
namespace {

constexpr std::array<std::string_view, 4> kForms = {"verb", "noun", "adj", "governed"};
constexpr std::size_t kLongestMember = 6, kLongestPredicate = 3;  // parts of a lemma

// Reports what is wrong with a lemma's text; hyphens count as joints.
bool check_lemma(const Piece& at, std::string_view lemma, std::size_t longest, Reporter& reporter) {
  if (has_capital(lemma)) {
    reporter.error(at, fmt::format("`{}`: words are lemmas in lower case", at.text));
    return false;
  }
  const bool odd = std::any_of(lemma.begin(), lemma.end(), [](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    return !letter && c != '_' && c != '\'' && c != '.';
  });
  if (odd || lemma.empty() || lemma.front() == '_' || lemma.back() == '_' || lemma.find("__") != lemma.npos) {
    reporter.error(at,
                   fmt::format("`{}` is no word: letters, parts joined by `_`, words separated by blanks", at.text));
    return false;
  }
  const auto parts = static_cast<std::size_t>(std::count(lemma.begin(), lemma.end(), '_')) + 1;
  if (parts > longest)
    reporter.error(at, fmt::format("`{}` has {} parts; there may be {} at most here", at.text, parts, longest));
  return parts <= longest;
}

void warn_of_repeats(const std::vector<FormWord>& words, Reporter& reporter) {
  TextMap<std::uint32_t> seen;
  for (const FormWord& entry : words) {
    const auto [found, is_new] = seen.emplace(
        fmt::format("{} {}{}", name(entry.form), entry.word.is_class ? "@" : "", entry.word.lemma), entry.word.at.line);
    if (!is_new)
      reporter.warning(entry.word.at,
                       fmt::format("`{}` is listed twice, on line {} too", entry.word.at.text, found->second));
  }
}

}  // namespace

std::string_view name(PredicateForm form) { return kForms[static_cast<std::size_t>(form)]; }

std::optional<PredicateForm> predicate_form_from(std::string_view key) {
  const auto found = std::find(kForms.begin(), kForms.end(), key);
  if (found == kForms.end()) return std::nullopt;
  return static_cast<PredicateForm>(found - kForms.begin());
}

std::vector<Word> parse_words(const Piece& value, bool classes, std::size_t longest, Reporter& reporter) {
  std::vector<Word> words;
  for (const Piece& piece : split_words(value)) {
    Word word{std::string(piece.text), false, piece};
    if (piece.text.front() == '@') {
      word.lemma.erase(0, 1);
      word.is_class = true;
      if (!classes) reporter.error(piece, "a class may not stand here");
    } else if (piece.text.front() == ':') {
      reporter.error(piece, fmt::format("`{}` may stand only in an argument's place", piece.text));
      continue;
    } else {
      std::replace(word.lemma.begin(), word.lemma.end(), '-', '_');
    }
    if (check_lemma(piece, word.lemma, word.is_class ? std::string_view::npos : longest, reporter))
      words.push_back(std::move(word));
  }
  if (words.empty() && value.text.empty()) reporter.error(value, "no words stand here");
  return words;
}

std::string parse_id(const Piece& head, Reporter& reporter) {
  Piece rest = head;
  const Piece id = take_first_word(rest);
  const bool odd = id.text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.-") != std::string_view::npos;
  if (id.text.empty())
    reporter.error(head, "the head line gives no id");
  else if (odd)
    reporter.error(id, fmt::format("`{}` is no id: lower-case letters, digits, and . _ -", id.text));
  else if (!rest.text.empty())
    reporter.error(rest, fmt::format("the head line ends after `{}`", id.text));
  return std::string(id.text);
}

void unknown_key(const Property& property, std::string_view known, const SourceRecord& source, Reporter& reporter) {
  reporter.error(property.key,
                 fmt::format("a {} has no `{}`; it may have: {}", source.kind.text, property.key.text, known));
}

void empty_record(const SourceRecord& source, std::string_view what, std::size_t before, Reporter& reporter) {
  if (reporter.errors() == before) reporter.error(source.kind, fmt::format("an empty record: {}", what));
}

ClassRecord parse_class(const SourceRecord& source, Reporter& reporter) {
  ClassRecord record;
  const std::size_t before = reporter.errors();
  record.at = source.kind;
  record.layer = source.layer;
  record.id = parse_id(source.head, reporter);
  for (const Property& property : source.properties) {
    auto form = predicate_form_from(property.key.text);
    if (property.key.text == "adv") form = PredicateForm::adj;  // no predicate, but a word of the class all the same
    if (property.key.text == "use") {
      for (Word& word : parse_words(property.value, true, std::string_view::npos, reporter))
        record.uses.push_back(std::move(word));  // with or without its @
    } else if (form && *form != PredicateForm::governed) {
      for (Word& word : parse_words(property.value, true, kLongestMember, reporter))
        record.words.push_back({*form, std::move(word)});
    } else {
      unknown_key(property, "noun verb adj adv use", source, reporter);
    }
  }
  if (record.words.empty() && record.uses.empty()) empty_record(source, "a class needs words", before, reporter);
  warn_of_repeats(record.words, reporter);
  return record;
}

SpeechRecord parse_speech(const SourceRecord& source, Reporter& reporter) {
  SpeechRecord record;
  const std::size_t before = reporter.errors();
  record.at = source.kind;
  record.layer = source.layer;
  record.id = parse_id(source.head, reporter);
  constexpr std::string_view kKinds[] = {"said", "reported", "denied", "analysis"};
  const auto kind = std::find(std::begin(kKinds), std::end(kKinds), record.id);
  if (kind == std::end(kKinds))
    reporter.error(source.head, fmt::format("`{}` is no kind of speech: said reported denied analysis", record.id));
  else
    record.kind = static_cast<SpeechKind>(kind - std::begin(kKinds));
  for (const Property& property : source.properties) {
    if (const auto form = predicate_form_from(property.key.text))
      for (Word& word : parse_words(property.value, true, kLongestPredicate, reporter))
        record.predicates.push_back({*form, std::move(word)});
    else
      unknown_key(property, "verb noun adj governed", source, reporter);
  }
  if (record.predicates.empty()) empty_record(source, "speech needs words", before, reporter);
  warn_of_repeats(record.predicates, reporter);
  return record;
}

SubjectRecord parse_subject(const SourceRecord& source, Reporter& reporter) {
  SubjectRecord record;
  const std::size_t before = reporter.errors();
  record.at = source.kind;
  record.layer = source.layer;
  record.id = parse_id(source.head, reporter);
  const bool filter = source.kind.text == "filter";
  for (const Property& property : source.properties) {
    if (property.key.text != "word") {
      unknown_key(property, "word", source, reporter);
      continue;
    }
    for (Piece piece : split_words(property.value)) {
      const bool strong = filter && piece.text.front() == '!';
      if (strong) piece.text.remove_prefix(1), ++piece.column;
      for (Word& word : parse_words(piece, true, 1, reporter)) record.words.push_back({std::move(word), strong});
    }
  }
  if (record.words.empty()) empty_record(source, "a list of words is what this is for", before, reporter);
  return record;
}

}  // namespace longbow
