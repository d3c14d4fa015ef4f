// What an article says of frameworks from sentence to sentence. Covered by tests/cases/coding/framework_thread.case.
#include <algorithm>

#include "coding/framework.h"

namespace longbow {
namespace {

// One thing that is brought up, or taken as known: "an annual exercise", "the drills"; but not just any "exercises".
bool one_thing(const SentenceView& view, const FrameworkMention& mention) {
  std::int32_t det = view.child(mention.head, Deprel::det);
  if (det == kNoWord) return false;
  auto word = static_cast<std::size_t>(det);
  return view.is_any(word, {"the", "this", "that", "these", "those"}) ||
         (!mention.plural && view.is_any(word, {"a", "an"}));
}

// What its sentence is about: "that annual Longbow exercises are aimed at ...", and not "work on Longbow goes on".
bool is_subject(const SentenceView& view, const FrameworkMention& mention) {
  auto subject = [&](std::uint32_t w) {
    return view.deprel(w) == Deprel::nsubj || view.deprel(w) == Deprel::nsubj_pass;
  };
  Deprel relation = view.deprel(mention.head);
  bool in_name = relation == Deprel::compound || relation == Deprel::amod || relation == Deprel::flat;
  std::int32_t up = view.head(mention.head);
  return subject(mention.head) || (up >= 0 && in_name && subject(static_cast<std::uint32_t>(up)));
}

}  // namespace

bool is_undertaking(std::string_view kind) {
  return kind == "exercise" || kind == "exercise_series" || kind == "operation";
}

void FrameworkThread::remember(const SentenceView& view, const std::vector<FrameworkMention>& frameworks) {
  for (const FrameworkMention& one : frameworks) {
    if (is_undertaking(one.framework.kind)) undertaking_ = one.framework;
    if (!one.named) {
      bool known = std::any_of(named_.begin(), named_.end(),
                               [&](const FrameworkMention& f) { return f.framework.id == one.framework.id; });
      if (!known && is_undertaking(one.framework.kind) && one_thing(view, one)) unnamed_.push_back(one.framework);
      continue;
    }
    auto same_kind = [&](const FrameworkRef& ref) {
      return ref.kind == one.framework.kind || ref.kind + "_series" == one.framework.kind;
    };
    bool first = std::none_of(named_.begin(), named_.end(), [&](const FrameworkMention& f) {
      return f.framework.kind.starts_with("exercise") == one.framework.kind.starts_with("exercise");
    });
    std::erase_if(named_, [&](const FrameworkMention& f) { return f.framework.id == one.framework.id; });
    named_.push_back(one);
    // The first name of its kind is that of what had none so far.
    if (!first || !is_subject(view, one)) continue;
    for (const FrameworkRef& ref : unnamed_) {
      if (same_kind(ref)) later_names_[ref.id] = one.framework;
    }
    std::erase_if(unnamed_, same_kind);
  }
}

void FrameworkThread::settle(std::vector<Event>& events, std::vector<Statement>& statements) const {
  if (later_names_.empty()) return;
  auto name_it = [&](FrameworkRef& ref) {
    auto found = later_names_.find(ref.id);
    if (found != later_names_.end()) ref = found->second;
  };
  for (Event& event : events) {
    for (FrameworkRef& ref : event.frameworks) name_it(ref);
  }
  for (Statement& statement : statements) {
    name_it(statement.framework);
    if (statement.parent) name_it(*statement.parent);
  }
}

}  // namespace longbow
