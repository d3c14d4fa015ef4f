// One coding: each expected event takes the first coded one that fits, as a reader would tick them off. Two codings: as
// many pairs as can be made, so that the order of events plays no part. Covered by tests/unit/engine/evaluate_test.cc.
#include "engine/evaluate_articles.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace longbow {
namespace {

using Codes = std::set<std::string>;

Codes codes(const std::vector<Entity>& entities) {
  Codes out;
  for (const Entity& entity : entities) out.insert(entity.code);
  return out;
}

bool meet(const Codes& codes, const std::vector<std::string>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& code) { return codes.contains(code); });
}

bool has(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

bool meet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& one) { return has(b, one); });
}

bool stands_in(const Event& event, Span points) {
  Span sentence = event.text_info.span;
  return sentence.contains(points.begin) || points.contains(sentence.begin);
}

bool happened(const Event& event, bool may_be_hypothetical = false) {
  return (event.auxiliary & (may_be_hypothetical ? kNegation : kNegation | kHypothetical)) == 0;
}

std::string_view type_of(const Event& event) {
  return event.types.empty() ? std::string_view() : name(event.types.front());
}

bool ends_right(const Event& event, const GoldEvent& want) {
  Codes actors = codes(event.actors), recipients = codes(event.recipients);
  if (want.both) {
    return std::all_of(want.actors.begin(), want.actors.end(),
                       [&](const std::string& code) { return actors.contains(code) || recipients.contains(code); });
  }
  if (want.mutual()) {
    // Whichever side the parties stand on: "talks with Iran" and "talks between" are one.
    auto there = std::count_if(want.parties.begin(), want.parties.end(),
                               [&](const auto& party) { return meet(actors, party) || meet(recipients, party); });
    return there > 1 || (there == 1 && recipients.empty());
  }
  if (!meet(actors, want.actors)) return false;
  bool none_is_right = want.recipients.empty() || has(want.recipients, "");
  std::size_t among_actors =
      static_cast<std::size_t>(std::count_if(actors.begin(), actors.end(), [&](const std::string& code) {
        return has(want.actors, code) || has(want.recipients, code);
      }));
  return meet(recipients, want.recipients) || (none_is_right && recipients.empty()) || among_actors > 1;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return text;
}

bool attribution_right(const Event& event, const std::string& want) {
  return std::any_of(event.attribution.begin(), event.attribution.end(), [&](const Attribution& one) {
    return one.speaker.code == want || lower(one.speaker.text).find(lower(want)) != std::string::npos;
  });
}

bool whole_match(const Event& event, const GoldEvent& want) {
  return stands_in(event, want.points) && has(want.types, type_of(event)) && ends_right(event, want);
}

// Two readers mean the same event.
bool same(const GoldEvent& a, const GoldEvent& b) {
  auto none = [](const GoldEvent& one) { return one.recipients.empty() || has(one.recipients, ""); };
  bool recipients = meet(a.recipients, b.recipients) || (none(a) && none(b));
  auto one_sided = [](const GoldEvent& one, const GoldEvent& other) {
    return one.mutual() && meet(one.actors, other.actors) && meet(one.actors, other.recipients);
  };
  bool mutual = one_sided(a, b) || one_sided(b, a);
  bool swapped = (a.both || b.both) && meet(a.actors, b.recipients) && meet(a.recipients, b.actors);
  return a.sentences.overlaps(b.sentences) && meet(a.types, b.types) &&
         ((meet(a.actors, b.actors) && recipients) || swapped || mutual);
}

// As many pairs as there can be: for each of `left` the partner among `right`, or -1.
std::vector<int> pair_up(std::size_t left, std::size_t right,
                         const std::function<bool(std::size_t, std::size_t)>& fits) {
  std::vector<int> partner(left, -1), taken_by(right, -1);
  std::vector<bool> tried;
  std::function<bool(std::size_t)> place = [&](std::size_t i) {
    for (std::size_t j = 0; j < right; ++j) {
      if (tried[j] || !fits(i, j)) continue;
      tried[j] = true;
      if (taken_by[j] >= 0 && !place(static_cast<std::size_t>(taken_by[j]))) continue;
      taken_by[j] = static_cast<int>(i);
      partner[i] = static_cast<int>(j);
      return true;
    }
    return false;
  };
  for (std::size_t i = 0; i < left; ++i) {
    tried.assign(right, false);
    place(i);
  }
  return partner;
}

std::size_t paired(const std::vector<int>& partner) {
  return static_cast<std::size_t>(std::count_if(partner.begin(), partner.end(), [](int j) { return j >= 0; }));
}

// An event that both readers have, or one of them alone; what either takes for right is right.
struct Expected {
  const GoldEvent* a = nullptr;
  const GoldEvent* b = nullptr;

  bool matches(const Event& event) const {
    return (a != nullptr && whole_match(event, *a)) || (b != nullptr && whole_match(event, *b));
  }
  const std::optional<std::string>& speaker() const {
    return a != nullptr && (a->attribution || b == nullptr) ? a->attribution : b->attribution;
  }
};

// How near the events of its sentence come to a missed one.
Verdict nearest(const GoldEvent& want, const std::vector<Event>& events) {
  Verdict verdict = Verdict::missing;
  for (const Event& event : events) {
    if (stands_in(event, want.points)) {
      verdict = std::min(verdict, has(want.types, type_of(event)) ? Verdict::wrong_ends : Verdict::wrong_type);
    }
  }
  return verdict;
}

std::vector<GoldEvent> with_standing(const std::vector<GoldEvent>& events, bool done) {
  std::vector<GoldEvent> out;
  std::copy_if(events.begin(), events.end(), std::back_inserter(out),
               [&](const GoldEvent& one) { return one.done == done; });
  return out;
}

// A framework that a document's records name, with all whom they put on it.
struct NamedFramework {
  FrameworkRef framework;
  Codes actors;
  bool wanted = false;
};

std::map<std::string, NamedFramework> frameworks_of(const std::vector<Event>& events,
                                                    const std::vector<Statement>& statements) {
  std::map<std::string, NamedFramework> out;  // by id
  auto add = [&](const FrameworkRef& framework, const std::vector<Entity>& actors) {
    NamedFramework& one = out[framework.id];
    one.framework = framework;
    one.actors.merge(codes(actors));
  };
  for (const Event& event : events) {
    for (const FrameworkRef& framework : event.frameworks) {
      add(framework, event.actors);
      add(framework, event.recipients);
    }
  }
  for (const Statement& statement : statements) {
    add(statement.framework, statement.subjects);
    if (statement.parent) add(*statement.parent, {});
  }
  return out;
}

bool is_named(const FrameworkRef& framework, const GoldFramework& want) {
  return has(want.kinds, framework.kind) &&
         std::any_of(want.names.begin(), want.names.end(),
                     [&](const std::string& one) { return lower(one) == lower(framework.name); });
}

}  // namespace

std::string_view name(Verdict verdict) {
  constexpr std::array<std::string_view, 4> kNames = {"found", "wrong ends", "wrong type", "missing"};
  return kNames[static_cast<std::size_t>(verdict)];
}

ArticleScore score_article(const GoldArticle& gold, const std::vector<Event>& events) {
  ArticleScore score;
  std::set<std::size_t> taken;
  for (const GoldEvent& want : gold.events) {
    Verdict verdict = Verdict::missing;
    const Event* event = nullptr;
    for (std::size_t i = 0; i < events.size() && event == nullptr; ++i) {
      if (taken.contains(i) || !stands_in(events[i], want.points) || !happened(events[i], want.may_be_hypothetical))
        continue;
      bool type = has(want.types, type_of(events[i]));
      verdict = std::min(verdict, type ? Verdict::wrong_ends : Verdict::wrong_type);
      if (!type || !ends_right(events[i], want)) continue;
      verdict = Verdict::found;
      event = &events[i];
      taken.insert(i);
    }
    score.verdicts.push_back(verdict);
    score.found += event != nullptr;
    auto count = [&](Tally& tally, bool asked, auto right) {
      tally.of += asked;
      tally.right += asked && event != nullptr && right();
    };
    count(score.attribution, want.attribution.has_value(),
          [&] { return attribution_right(*event, *want.attribution); });
    count(score.framework, !want.frameworks.empty(), [&] {
      return std::any_of(event->frameworks.begin(), event->frameworks.end(),
                         [&](const FrameworkRef& f) { return has(want.frameworks, f.kind); });
    });
    count(score.date, want.date.has_value(), [&] { return event->date && to_iso(*event->date) == *want.date; });
  }
  for (std::size_t n = 0; n < gold.absent.size(); ++n) {
    const GoldAbsence& no = gold.absent[n];
    bool there = std::any_of(events.begin(), events.end(), [&](const Event& e) {
      return stands_in(e, no.points) && happened(e) && has(no.types, type_of(e)) &&
             (no.actors.empty() || meet(codes(e.actors), no.actors));
    });
    if (there) score.false_readings.push_back(n);
  }
  for (std::size_t i = 0; i < events.size(); ++i) {
    bool fine = std::any_of(gold.also_fine.begin(), gold.also_fine.end(), [&](const GoldEvent& f) {
      return stands_in(events[i], f.points) && has(f.types, type_of(events[i]));
    });
    if (!taken.contains(i) && happened(events[i]) && !fine) score.unexpected.push_back(i);
  }
  return score;
}

FrameworkScore score_frameworks(const GoldArticle& gold, const std::vector<Event>& events,
                                const std::vector<Statement>& statements) {
  std::map<std::string, NamedFramework> coded = frameworks_of(events, statements);
  FrameworkScore score;
  for (std::size_t i = 0; i < gold.frameworks.size(); ++i) {
    const GoldFramework& want = gold.frameworks[i];
    Codes there;
    bool named = false;
    for (auto& [id, one] : coded) {
      if (!is_named(one.framework, want)) continue;
      named = one.wanted = true;
      there.insert(one.actors.begin(), one.actors.end());
    }
    score.named.of += 1;
    score.named.right += named;
    if (!named) score.missed.push_back(i);
    for (const std::string& code : want.participants) {
      score.participants.of += 1;
      score.participants.right += there.contains(code);
    }
  }
  for (const auto& [id, one] : coded) {
    if (!one.wanted) score.unexpected.push_back(one.framework);
  }
  return score;
}

void MatchCount::add(const MatchCount& other) {
  gold += other.gold;
  got += other.got;
  found += other.found;
  right += other.right;
}

void ArticlesScore::add(const ArticlesScore& other) {
  a.add(other.a);
  b.add(other.b);
  both.add(other.both);
  agreement.add(other.agreement);
  attribution.right += other.attribution.right;
  attribution.of += other.attribution.of;
  undone.right += other.undone.right;
  undone.of += other.undone.of;
  for (std::size_t i = 0; i < near.size(); ++i) near[i] += other.near[i];
}

ArticlesScore score_coded_twice(const CodedTwice& gold, const std::vector<Event>& events, ArticleDetails* details) {
  const std::vector<GoldEvent>& all_a = gold.a ? gold.a->events : gold.b->events;
  const std::vector<GoldEvent>& all_b = gold.b ? gold.b->events : gold.a->events;
  std::vector<GoldEvent> a = with_standing(all_a, true), b = with_standing(all_b, true);
  std::vector<Event> ours;
  std::copy_if(events.begin(), events.end(), std::back_inserter(ours), [](const Event& e) { return happened(e); });

  auto against = [&](const std::vector<Expected>& expected) {
    return pair_up(expected.size(), ours.size(),
                   [&](std::size_t i, std::size_t j) { return expected[i].matches(ours[j]); });
  };
  auto readers = pair_up(a.size(), b.size(), [&](std::size_t i, std::size_t j) { return same(a[i], b[j]); });
  std::vector<Expected> of_a, of_b, common;
  std::set<std::size_t> shared_b;
  for (std::size_t i = 0; i < a.size(); ++i) {
    of_a.push_back({&a[i], nullptr});
    if (readers[i] < 0) continue;
    auto j = static_cast<std::size_t>(readers[i]);
    common.push_back({&a[i], &b[j]});
    shared_b.insert(j);
  }
  std::vector<Expected> either = common;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (readers[i] < 0) either.push_back(of_a[i]);
  }
  for (std::size_t j = 0; j < b.size(); ++j) {
    of_b.push_back({nullptr, &b[j]});
    if (!shared_b.contains(j)) either.push_back(of_b[j]);
  }

  ArticlesScore score;
  std::size_t found_a = paired(against(of_a)), found_b = paired(against(of_b));
  score.a = {a.size(), ours.size(), found_a, found_a};
  score.b = {b.size(), ours.size(), found_b, found_b};
  score.agreement = {a.size(), b.size(), common.size(), common.size()};
  std::vector<int> found = against(either), found_common = against(common);
  score.both = {common.size(), ours.size(), paired(found_common), paired(found)};
  for (std::size_t i = 0; i < either.size(); ++i) {
    if (found[i] < 0 || !either[i].speaker()) continue;
    ++score.attribution.of;
    score.attribution.right += attribution_right(ours[static_cast<std::size_t>(found[i])], *either[i].speaker());
  }
  for (std::size_t i = 0; i < common.size(); ++i) {
    if (found_common[i] < 0) ++score.near[static_cast<std::size_t>(nearest(*common[i].a, ours))];
  }
  for (const GoldEvent& no : with_standing(all_a, false)) {
    ++score.undone.of;
    score.undone.right +=
        std::any_of(events.begin(), events.end(), [&](const Event& e) { return !happened(e) && whole_match(e, no); });
  }
  if (details != nullptr) {
    for (std::size_t i = 0; i < common.size(); ++i) {
      if (found_common[i] < 0) details->missed.push_back(*common[i].a);
    }
    std::set<int> matched(found.begin(), found.end());
    for (std::size_t j = 0; j < ours.size(); ++j) {
      if (!matched.contains(static_cast<int>(j))) details->false_alarms.push_back(ours[j]);
    }
  }
  return score;
}

}  // namespace longbow
