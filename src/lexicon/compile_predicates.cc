// Compiling predicates: frames, operators and speech, found by the lemmas that may stand for them.
#include <fmt/format.h>

#include <algorithm>

#include "lexicon/compile.h"
#include "lexicon/spelling.h"

namespace longbow {
namespace {

PredicateForm form_in_class(PredicateForm form) { return form == PredicateForm::governed ? PredicateForm::noun : form; }

std::string text_of(const SlotRecord::Where& where) {
  return where.place == Place::prep ? where.preposition : fmt::format(":{}", static_cast<int>(where.place));
}

// Slots as text, in an order of their own, so that equal demands are equal texts. A weight tells two apart.
std::string demands_of(const FrameRecord& record) {
  std::vector<std::string> slots;
  for (const SlotRecord& slot : record.slots) {
    std::vector<std::string> places, fillers;
    for (const auto& where : slot.places) places.push_back(text_of(where));
    for (const auto& filler : slot.fillers)
      fillers.push_back(fmt::format("{} {}", static_cast<int>(filler.kind), filler.word.lemma));
    std::sort(places.begin(), places.end());
    std::sort(fillers.begin(), fillers.end());
    slots.push_back(
        fmt::format("{}{}={}", slot.negated ? "not " : "", fmt::join(places, "/"), fmt::join(fillers, ",")));
  }
  std::sort(slots.begin(), slots.end());
  return fmt::format("{};{};{}", fmt::join(slots, ";"), record.frame.needs_recipient, record.frame.weight);
}

class PredicateCompiler {
 public:
  PredicateCompiler(const Records& records, const FlatClasses& classes, Reporter& reporter, CompiledLexicon& out)
      : records_(records), classes_(classes), reporter_(reporter), out_(out) {}

  void compile() {
    for (const FrameRecord& record : records_.frames.all()) add(record);
    for (const OperatorRecord& record : records_.operators.all()) add(record);
    for (const SpeechRecord& record : records_.speech.all()) add(record);
    out_.predicates.finish();
  }

 private:
  void add(const FrameRecord& record) {
    const auto number = static_cast<std::uint32_t>(out_.frames.size());
    Frame& frame = out_.frames.emplace_back(record.frame);
    frame.slots = slots_of(record);
    frame.actor = places_of(record.actor);
    if (frame.actor.empty()) frame.actor.push_back({Place::subj, kNoSymbol});
    frame.recipient = places_of(record.recipient);
    demands_.push_back(demands_of(record));
    warned_ = false;
    each_predicate(record.predicates, [&](const FormWord& predicate, PredicateEntry& entry) {
      if (!entry.frames.empty() && entry.frames.back() == number) return;
      warn_where_shadowed(record, predicate, entry);
      entry.frames.push_back(number);
    });
  }

  void add(const OperatorRecord& record) {
    const auto number = static_cast<std::uint32_t>(out_.operators.size());
    out_.operators.push_back(
        {record.id, record.function, slots_of(record), places_of(record.recipient), {record.at.file, record.at.line}});
    each_predicate(record.predicates, [&](const FormWord&, PredicateEntry& entry) {
      if (entry.operators.empty() || entry.operators.back() != number) entry.operators.push_back(number);
    });
  }

  void add(const SpeechRecord& record) {
    each_predicate(record.predicates, [&](const FormWord& predicate, PredicateEntry& entry) {
      if (entry.speech && *entry.speech != record.kind)
        reporter_.warning(predicate.word.at, fmt::format("`{}` is a word of another kind of speech already, which wins",
                                                         predicate.word.at.text));
      if (!entry.speech) entry.speech = record.kind;
    });
  }

  // Calls `use` with the entries of every lemma that the list stands for.
  template <class Use>
  void each_predicate(const std::vector<FormWord>& predicates, Use use) {
    for (const FormWord& predicate : predicates) {
      auto take = [&](const std::string& lemma) {
        out_.pool.add(lemma);
        out_.predicates.each_entry(predicate.form, lemma, out_.pool,
                                   [&](PredicateEntry& entry) { use(predicate, entry); });
      };
      if (!predicate.word.is_class) {
        take(predicate.word.lemma);
        continue;
      }
      const FlatClass* members = find_class(predicate.word);
      if (!members) continue;
      bool any = false;
      for (const FormWord& member : members->words) {
        if (member.form != form_in_class(predicate.form)) continue;
        any = true;
        if (lemma_parts(member.word.lemma).size() <= 3) take(member.word.lemma);
      }
      if (!any)
        reporter_.warning(predicate.word.at, fmt::format("the class `{}` has no words under `{}`", predicate.word.lemma,
                                                         name(form_in_class(predicate.form))));
    }
  }

  // One warning a frame: where its predicate and its demands are those of an earlier one.
  void warn_where_shadowed(const FrameRecord& record, const FormWord& predicate, const PredicateEntry& entry) {
    if (warned_) return;
    for (std::uint32_t earlier : entry.frames) {
      if (demands_[earlier] != demands_.back()) continue;
      const FrameRecord& other = records_.frames.all()[earlier];
      reporter_.warning(record.at, fmt::format("the frame {} asks for the same as {} with `{}`, at {}", record.id,
                                               other.id, predicate.word.at.text, reporter_.place(other.at)));
      warned_ = true;
      return;
    }
  }

  const FlatClass* find_class(const Word& word) {
    const auto found = classes_.find(word.lemma);
    if (found != classes_.end()) return &found->second;
    reporter_.error(word.at, fmt::format("there is no class `{}`", word.lemma));
    return nullptr;
  }

  std::vector<ArgumentPlace> places_of(const std::vector<SlotRecord::Where>& places) {
    std::vector<ArgumentPlace> result;
    for (const SlotRecord::Where& where : places) {
      for (std::string_view part : lemma_parts(where.preposition)) out_.pool.add(part);
      result.push_back({where.place, where.place == Place::prep ? out_.pool.add(where.preposition) : kNoSymbol});
    }
    return result;
  }

  std::vector<SlotRule> slots_of(const PredicateRecord& record) {
    std::vector<SlotRule> slots;
    for (const SlotRecord& slot : record.slots) {
      SlotRule rule{places_of(slot.places), {}, slot.negated};
      for (const SlotRecord::Filler& filler : slot.fillers) add_filler(filler, rule.fillers);
      slots.push_back(std::move(rule));
    }
    return slots;
  }

  void add_filler(const SlotRecord::Filler& filler, std::vector<Filler>& fillers) {
    const std::string& lemma = filler.word.lemma;
    if (filler.kind == FillerKind::word_class) {
      if (find_class(filler.word)) fillers.push_back({filler.kind, out_.classes.add_class(lemma)});
    } else if (filler.kind != FillerKind::word) {
      fillers.push_back({filler.kind, kNoSymbol});
    } else if (lemma.find('_') == std::string::npos) {
      for (const std::string& spelling : spellings(lemma)) fillers.push_back({filler.kind, out_.pool.add(spelling)});
    } else {  // several words: a class of its own, whose name nobody can write
      const Symbol number = out_.classes.add_class("=" + lemma);
      out_.classes.add_member(number, PredicateForm::noun, lemma, out_.pool);
      fillers.push_back({FillerKind::word_class, number});
    }
  }

  const Records& records_;
  const FlatClasses& classes_;
  Reporter& reporter_;
  CompiledLexicon& out_;
  std::vector<std::string> demands_;  // by frame
  bool warned_ = false;
};

}  // namespace

void compile_predicates(const Records& records, const FlatClasses& classes, Reporter& reporter, CompiledLexicon& out) {
  PredicateCompiler(records, classes, reporter, out).compile();
}

}  // namespace longbow
