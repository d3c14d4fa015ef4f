// A logistic regression whose weights tools/confidence.py fits; the features are those of its features(), in its order.
#include "coding/confidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "coding/confidence_weights.h"

namespace longbow {
namespace {

bool one_of(std::string_view text, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

bool refers_back(std::string_view rule) { return one_of(rule, {"pronoun", "description", "both parties"}); }

bool from_article(std::string_view rule) {
  return one_of(rule, {"party of the article", "recipient of the act before", "fighters of the article", "both sides of the article",
                       "authority of the article's country", "from office by his own"});
}

bool guessed(std::string_view rule) {
  constexpr std::array<std::string_view, 6> kParts = {"state of the article", "state in focus",   "of the place",
                                                      "named in the clause",  "same role before", "place as recipient"};
  return std::any_of(kParts.begin(), kParts.end(), [&](std::string_view part) {
    return rule.find(part) != std::string_view::npos;
  });
}

double words_in(const std::vector<std::string>& texts) {
  double count = 0;
  for (const std::string& text : texts) {
    count += 1 + static_cast<double>(std::count(text.begin(), text.end(), ' '));
  }
  return count;
}

}  // namespace

double confidence_of(const Event& event) {
  auto any_step = [&](auto fits) { return std::any_of(event.trace.begin(), event.trace.end(), fits) ? 1.0 : 0.0; };
  auto rule = [&](bool (*fits)(std::string_view)) {
    return any_step([&](const TraceStep& one) { return fits(one.rule); });
  };
  auto step = [&](std::string_view name) { return any_step([&](const TraceStep& one) { return one.step == name; }); };
  auto has_code = [](const std::vector<Entity>& list, std::string_view code) {
    return std::any_of(list.begin(), list.end(), [&](const Entity& e) { return e.code == code; });
  };
  double operators = static_cast<double>(std::count_if(event.trace.begin(), event.trace.end(),
                                                       [](const TraceStep& one) { return one.step == "operator"; }));
  bool is_private = std::all_of(event.actors.begin(), event.actors.end(), [](const Entity& e) {
    return one_of(e.sector, {"CVL", "BUS", "MNC", "MED", "EDU", "LAB", ""});
  });
  bool one_country = std::any_of(event.actors.begin(), event.actors.end(),
                                 [&](const Entity& e) { return has_code(event.recipients, e.code); });
  const double features[] = {
      1.0,
      std::min(3.0, operators),
      1.0 - step("frame"),
      rule(refers_back),
      rule(from_article),
      rule(guessed),
      event.recipients.empty() && event.actors.size() < 2 ? 1.0 : 0.0,
      has_code(event.actors, "---") ? 1.0 : 0.0,
      std::clamp(words_in(event.event_text) - 1, 0.0, 3.0),
      std::min(3.0, static_cast<double>(event.text_info.span.size()) / 100),
      event.attribution.empty() ? 0.0 : 1.0,
      step("standing"),
      is_private ? 1.0 : 0.0,
      one_country ? 1.0 : 0.0,
      event.quad_code > 2 ? 1.0 : 0.0,
  };
  static_assert(std::size(features) == std::size(kConfidenceWeights));
  double sum = 0;
  for (std::size_t i = 0; i < std::size(features); ++i) sum += kConfidenceWeights[i] * features[i];
  return std::round(100 / (1 + std::exp(-sum))) / 100;
}

}  // namespace longbow
