// Compiling words: classes with the classes they use, filters and contexts.
#include <fmt/format.h>

#include <algorithm>

#include "lexicon/compile.h"
#include "lexicon/spelling.h"

namespace longbow {
namespace {

class Flattener {
 public:
  Flattener(const Records& records, Reporter& reporter) : records_(records), reporter_(reporter) {}

  FlatClasses flatten() {
    for (const ClassRecord& record : records_.classes.all()) visit(record);
    return std::move(flat_);
  }

 private:
  const FlatClass& visit(const ClassRecord& record) {
    if (auto done = flat_.find(record.id); done != flat_.end()) return done->second;
    open_.push_back(record.id);
    FlatClass flat;
    for (const Word& use : record.uses) take(use, std::nullopt, flat);
    for (const FormWord& entry : record.words) {
      if (entry.word.is_class)
        take(entry.word, entry.form, flat);
      else
        flat.words.push_back(entry);
    }
    open_.pop_back();
    return flat_[record.id] = std::move(flat);
  }

  // Takes over the words of the class that is used; with a form, only those.
  void take(const Word& use, std::optional<PredicateForm> form, FlatClass& into) {
    const ClassRecord* used = records_.classes.find(use.lemma);
    if (!used) return reporter_.error(use.at, fmt::format("there is no class `{}`", use.lemma));
    if (auto first = std::find(open_.begin(), open_.end(), used->id); first != open_.end())
      return reporter_.error(use.at, fmt::format("classes use each other in a circle: {} -> {}",
                                                 fmt::join(first, open_.end(), " -> "), used->id));
    const std::vector<FormWord> words = visit(*used).words;  // a copy: visiting others moves the table
    for (const FormWord& entry : words)
      if (!form || entry.form == *form) into.words.push_back(entry);
  }

  const Records& records_;
  Reporter& reporter_;
  FlatClasses flat_;
  std::vector<std::string> open_;  // being visited, outermost first
};

// Calls `use` with every single word that an entry stands for.
template <class Use>
void each_word(const Word& word, const FlatClasses& classes, Reporter& reporter, Use use) {
  if (!word.is_class) return use(word.lemma);
  const auto found = classes.find(word.lemma);
  if (found == classes.end()) return reporter.error(word.at, fmt::format("there is no class `{}`", word.lemma));
  for (const FormWord& entry : found->second.words)
    if (entry.word.lemma.find('_') == std::string::npos) use(entry.word.lemma);
}

}  // namespace

FlatClasses flatten_classes(const Records& records, Reporter& reporter) {
  return Flattener(records, reporter).flatten();
}

void compile_classes(const Records& records, const FlatClasses& classes, CompiledLexicon& out) {
  for (const ClassRecord& record : records.classes.all()) {
    const Symbol number = out.classes.add_class(record.id);
    for (const FormWord& entry : classes.at(record.id).words)
      out.classes.add_member(number, entry.form, entry.word.lemma, out.pool);
  }
}

void compile_subjects(const Records& records, const FlatClasses& classes, Reporter& reporter, CompiledLexicon& out) {
  for (const SubjectRecord& record : records.filters.all()) {
    const std::string_view filter = out.subjects.emplace_back(record.id);
    for (const auto& [word, strong] : record.words)
      each_word(word, classes, reporter, [&, strong = strong](const std::string& lemma) {
        for (const std::string& spelling : spellings(lemma)) {
          auto& hits = out.filters[out.pool.add(spelling)];
          auto same =
              std::find_if(hits.begin(), hits.end(), [&](const FilterHit& hit) { return hit.filter == filter; });
          if (same == hits.end())
            hits.push_back({filter, strong});
          else
            same->strong = same->strong || strong;
        }
      });
  }
  for (const SubjectRecord& record : records.contexts.all()) {
    const std::string_view context = out.subjects.emplace_back(record.id);
    for (const auto& [word, strong] : record.words)
      each_word(word, classes, reporter, [&](const std::string& lemma) {
        for (const std::string& spelling : spellings(lemma)) {
          auto& names = out.contexts[out.pool.add(spelling)];
          if (std::find(names.begin(), names.end(), context) == names.end()) names.push_back(context);
        }
      });
  }
}

}  // namespace longbow
