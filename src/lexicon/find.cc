// Goes through all records one by one: nobody waits for this but a person. Tests: tests/unit/lexicon/find_test.cc.
#include "lexicon/find.h"

#include <absl/container/flat_hash_set.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lexicon/spelling.h"
#include "text/tokens.h"

namespace longbow {
namespace {

std::string folded(std::string_view text) {
  FoldBuffer buffer;
  return std::string(fold(text, buffer).text);
}

// Names as keys: folded words between single blanks, hyphens left out.
std::string name_key(std::string_view name) {
  std::string key;
  for (const std::string& token : tokenize_phrase(name))
    if (token != "-") key += (key.empty() ? "" : " ") + folded(token);
  return key;
}

constexpr std::string_view name_of(NameKind kind) {
  constexpr std::array<std::string_view, 7> kNames = {"name", "adjective", "people", "capital",
                                                      "seat", "surname",   "later"};
  return kNames[static_cast<std::size_t>(kind)];
}

constexpr std::string_view name_of(RoleForm form) {
  constexpr std::array<std::string_view, 4> kNames = {"person", "body", "people", "adj"};
  return kNames[static_cast<std::size_t>(form)];
}

class Finder {
 public:
  Finder(const Records& records, std::string_view word)
      : records_(records), name_(name_key(word)), lemma_(lower(word)) {
    for (char& c : lemma_)
      if (c == ' ' || c == '-') c = '_';
  }

  std::vector<Finding> find() {
    find_classes();
    for (const EntityRecord& record : records_.entities.all()) look_at(record);
    for (const RoleRecord& record : records_.roles.all())
      for (const auto& [form, word] : record.words)
        if (is_in(word))
          add(word.at, fmt::format("role {} {}: {} {}", record.sector, record.id, name_of(form), word.lemma));
    for (const FrameRecord& record : records_.frames.all())
      look_at(record, fmt::format("frame {} {}", record.id, record.frame.cameo.empty() ? "none" : record.frame.cameo));
    for (const OperatorRecord& record : records_.operators.all())
      look_at(record, fmt::format("operator {} {}", record.id, name(record.function)));
    for (const SpeechRecord& record : records_.speech.all())
      look_at(record.predicates, fmt::format("speech {}", record.id));
    look_at(records_.filters, "filter");
    look_at(records_.contexts, "context");
    auto key = [](const Finding& found) { return std::pair(found.place.file, found.place.line); };
    std::stable_sort(found_.begin(), found_.end(), [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
    return std::move(found_);
  }

 private:
  void add(const Piece& at, std::string what) { found_.push_back({{at.file, at.line}, std::move(what)}); }

  bool is_in(const Word& word) const {
    if (word.is_class) return false;
    for (const std::string& spelling : spellings(word.lemma)) {
      if (spelling == lemma_) return true;
      const auto parts = lemma_parts(spelling);
      if (std::find(parts.begin(), parts.end(), lemma_) != parts.end()) return true;
    }
    return false;
  }

  // Classes that hold the word themselves, and then those that use them.
  void find_classes() {
    for (const ClassRecord& record : records_.classes.all())
      for (const FormWord& entry : record.words)
        if (is_in(entry.word)) {
          classes_.insert(record.id);
          add(entry.word.at, fmt::format("class {}: {} {}", record.id, name(entry.form), entry.word.lemma));
        }
    for (std::size_t before = 0; before != classes_.size();) {
      before = classes_.size();
      for (const ClassRecord& record : records_.classes.all()) {
        if (classes_.contains(record.id)) continue;
        for (const Word& use : record.uses) take_over(record, use);
        for (const FormWord& entry : record.words)
          if (entry.word.is_class) take_over(record, entry.word);
      }
    }
  }

  void take_over(const ClassRecord& record, const Word& use) {
    if (!classes_.contains(use.lemma) || !classes_.insert(record.id).second) return;
    add(use.at, fmt::format("class {}: by @{}", record.id, use.lemma));
  }

  void look_at(const EntityRecord& record) {
    const std::string what = fmt::format("{} {}", record.entity.name, record.id);
    for (const NameRecord& entry : record.names)
      if (fmt::format(" {} ", name_key(entry.text)).find(fmt::format(" {} ", name_)) != std::string::npos)
        add(entry.at, fmt::format("{}: {} {}", what, name_of(entry.kind), entry.text));
    for (const Word& noun : record.nouns)
      if (is_in(noun)) add(noun.at, fmt::format("{}: noun {}", what, noun.lemma));
  }

  void look_at(const std::vector<FormWord>& predicates, const std::string& what) {
    for (const FormWord& entry : predicates) {
      const bool by_class = entry.word.is_class && classes_.contains(entry.word.lemma);
      if (by_class || is_in(entry.word))
        add(entry.word.at, fmt::format("{}: {} {}{}", what, name(entry.form), by_class ? "@" : "", entry.word.lemma));
    }
  }

  void look_at(const PredicateRecord& record, const std::string& what) {
    look_at(record.predicates, what);
    for (const SlotRecord& slot : record.slots)
      for (const SlotRecord::Filler& filler : slot.fillers)
        if (filler.kind == FillerKind::word && is_in(filler.word))
          add(filler.word.at, fmt::format("{}: in an argument's place, {}", what, filler.word.lemma));
  }

  void look_at(const Layered<SubjectRecord>& subjects, std::string_view kind) {
    for (const SubjectRecord& record : subjects.all())
      for (const auto& [word, strong] : record.words)
        if (is_in(word) || (word.is_class && classes_.contains(word.lemma)))
          add(word.at,
              fmt::format("{} {}: {}{}{}", kind, record.id, strong ? "!" : "", word.is_class ? "@" : "", word.lemma));
  }

  const Records& records_;
  const std::string name_;
  std::string lemma_;
  absl::flat_hash_set<std::string, TextHash, std::equal_to<>> classes_;
  std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> find_word(const Records& records, std::string_view word) { return Finder(records, word).find(); }

std::vector<std::pair<std::string_view, std::size_t>> count_records(const Records& records) {
  std::vector<std::pair<std::string_view, std::size_t>> counts;
  for (EntityKind kind : {EntityKind::state, EntityKind::organisation, EntityKind::group, EntityKind::person,
                          EntityKind::place, EntityKind::framework}) {
    const auto& all = records.entities.all();
    const auto count =
        std::count_if(all.begin(), all.end(), [&](const auto& record) { return record.entity.kind == kind; });
    counts.emplace_back(name(kind), static_cast<std::size_t>(count));
  }
  counts.emplace_back("role", records.roles.all().size());
  counts.emplace_back("class", records.classes.all().size());
  counts.emplace_back("frame", records.frames.all().size());
  counts.emplace_back("operator", records.operators.all().size());
  counts.emplace_back("speech", records.speech.all().size());
  counts.emplace_back("filter", records.filters.all().size());
  counts.emplace_back("context", records.contexts.all().size());
  return counts;
}

}  // namespace longbow
