#include "analysis/balance_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "store/display.h"

namespace longbow {
namespace {

std::string month_text(std::int32_t month) { return to_iso(first_day(month)).substr(0, 7); }

// Evenly from the last one back.
std::vector<const BalanceWindow*> some_windows(const Balance& balance, std::size_t most) {
  const std::size_t count = balance.windows.size(), step = (count + most - 1) / most;
  std::vector<const BalanceWindow*> some;
  for (std::size_t i = (count - 1) % step; i < count; i += step) some.push_back(&balance.windows[i]);
  return some;
}

std::string claim_text(const BalanceWindow& window, const BalanceReport& report) {
  return window.claim ? report.options.poles[*window.claim].name : "none";
}

std::string wrapped(std::string_view text, const TextLook& look) {
  std::string out;
  for (const std::string& line : wrap(text, look.width, 12)) out += line + "\n";
  return out;
}

// Without blanks at the ends of lines.
std::string trimmed(const std::string& text) {
  std::string out;
  for (char c : text) {
    while (c == '\n' && !out.empty() && out.back() == ' ') out.pop_back();
    out += c;
  }
  return out;
}

// Columns that fit into the width, whatever the poles are called: of each pole the name, and below it what is counted.
std::size_t pole_width(const BalanceReport& report, const TextLook& look, std::size_t others, std::size_t least) {
  const std::size_t poles = report.options.poles.size();
  return std::clamp<std::size_t>((look.width - std::min(look.width, others)) / poles, least, 22);
}

std::string interval_text(const Interval& interval) {
  return fmt::format("{:+.2f} [{:+.2f}, {:+.2f}]", interval.value, interval.low, interval.high);
}

std::string two_pole_table(const BalanceReport& report, const TextLook& look, std::size_t most) {
  constexpr std::size_t kOthers = 8 + 8 + 23 + 6;
  const std::size_t width = pole_width(report, look, kOthers, 15);
  std::string out = fmt::format("{:8}{:>7} ", "TO", "STORIES");
  for (const Pole& pole : report.options.poles) out += " " + fit(pole.name, width - 1);
  out += fmt::format(" {:22} {}\n{:16}", "TILT", "CLAIM", "");
  for (std::size_t pole = 0; pole < 2; ++pole) out += " " + fit("coop/fric share", width - 1);
  out += "\n";
  for (const BalanceWindow* window : some_windows(report.balance, most)) {
    out += fmt::format("{:8}{:7.1f} ", month_text(window->last_month), window->n_eff);
    for (const PoleWindow& pole : window->poles) {
      out += " " + fit(fmt::format("{:>9} {:3.0f} %", fmt::format("{}/{}", pole.cooperative, pole.friction),
                                   pole.share.value * 100),
                       width - 1);
    }
    out += fmt::format(" {:22} ", interval_text(window->tilt)) + shorten(claim_text(*window, report), 8) + "\n";
  }
  return out;
}

constexpr std::size_t kPolesAbreast = 5;  // more would not fit

std::string many_pole_table(const BalanceReport& report, const TextLook& look, std::size_t most) {
  constexpr std::size_t kOthers = 8 + 8 + 8 + 9;
  const std::size_t width = pole_width(report, look, kOthers, 8);
  std::string out = fmt::format("{:8}{:>7} {:>7}", "TO", "STORIES", "SPREAD");
  for (const Pole& pole : report.options.poles) out += " " + fit(pole.name, width - 1);
  out += " CLAIM\n";
  for (const BalanceWindow* window : some_windows(report.balance, most)) {
    out += fmt::format("{:8}{:7.1f} {:7.2f}", month_text(window->last_month), window->n_eff, window->spread);
    for (const PoleWindow& pole : window->poles) {
      out += " " + fit(fmt::format("{:+.2f}{}", pole.tau.value, pole.tau.covers_zero() ? "" : " *"), width - 1);
    }
    out += " " + shorten(claim_text(*window, report), 8) + "\n";
  }
  return out + "log-odds of cooperation against the poles' mean; * its interval excludes 0\n";
}

// The last window, a line a pole.
std::string pole_by_pole(const BalanceReport& report) {
  const BalanceWindow& window = report.balance.windows.back();
  std::string out =
      fmt::format("{:24} {:>17} {:>6}  {}\n", month_text(window.last_month), "coop/fric/neutral", "share", "LOG-ODDS");
  for (std::size_t i = 0; i < window.poles.size(); ++i) {
    const PoleWindow& pole = window.poles[i];
    out +=
        fit(report.options.poles[i].name, 24) +
        fmt::format(" {:>17} {:4.0f} %  {}\n", fmt::format("{}/{}/{}", pole.cooperative, pole.friction, pole.neutral),
                    pole.share.value * 100, interval_text(pole.tau));
  }
  return out;
}

std::string says(const BalanceWindow& window, const BalanceReport& report) {
  const auto& poles = report.options.poles;
  const std::string period = fmt::format(
      "In the {} to {}", report.options.window == 1 ? "month" : fmt::format("{} months", report.options.window),
      month_text(window.last_month));
  if (window.n_eff < kLeastForClaim) {
    return fmt::format(
        "{} no sign can be claimed for {}: {:.1f} effective stories are fewer than {:.0f}. Read the stories "
        "themselves.",
        period, report.image.actor, window.n_eff, kLeastForClaim);
  }
  if (poles.size() > 2) {
    std::vector<std::string> said;
    for (std::size_t pole = 0; pole < poles.size(); ++pole) {
      const Interval& tau = window.poles[pole].tau;
      if (tau.covers_zero()) continue;
      said.push_back(fmt::format("{} cooperative toward {}, {}", tau.value > 0 ? "more" : "less", poles[pole].name,
                                 interval_text(tau)));
    }
    if (said.empty())
      return fmt::format("{} no sign can be claimed for {}: every pole's interval covers 0.", period,
                         report.image.actor);
    return fmt::format("{} {}'s acts are {}, in log-odds against the poles' mean.{}", period, report.image.actor,
                       fmt::join(said, "; "), window.claim ? "" : " No pole can be said to be favoured.");
  }
  if (!window.claim) {
    return fmt::format("{} no sign can be claimed for {}: the tilt's interval, {}, covers 0.", period,
                       report.image.actor, interval_text(window.tilt));
  }
  const std::string& pole = poles[*window.claim].name;
  return fmt::format(
      "{} {} leans to {}: tilt {}. Of pairs of one cooperative and one frictional act with different poles, {:.0f} in "
      "100 point to {}.",
      period, report.image.actor, pole, interval_text(window.tilt), 50 * (1 + std::abs(window.tilt.value)), pole);
}

}  // namespace

std::string balance_table(const BalanceReport& report, const TextLook& look, std::size_t most) {
  const std::size_t poles = report.options.poles.size();
  std::string out;
  if (poles <= kPolesAbreast) {
    out = poles == 2 ? two_pole_table(report, look, most) : many_pole_table(report, look, most);
    const std::size_t all = report.balance.windows.size(), shown = some_windows(report.balance, most).size();
    if (shown < all) out += fmt::format("{} of {} windows; --csv has all\n", shown, all);
  }
  if (poles > 2) out += (out.empty() ? "" : "\n") + pole_by_pole(report);
  return trimmed(out);
}

std::string goldstein_table(const BalanceReport& report, const TextLook& look, std::size_t most) {
  std::string out =
      wrapped("For comparison alone: Goldstein's sum, mean and net cooperation. They move when coverage does.", look);
  for (std::size_t i = 0; i < report.options.poles.size(); ++i) {
    out += fit(report.options.poles[i].name, 24) + fmt::format(" {:>10} {:>7} {:>6}\n", "SUM", "MEAN", "NET");
    for (const BalanceWindow* window : some_windows(report.balance, most)) {
      const GoldsteinView& view = window->poles[i].goldstein;
      out += fmt::format("{:24} {:+10.1f} {:+7.2f} {:+6d}\n", month_text(window->last_month), view.sum, view.mean,
                         view.net);
    }
  }
  return trimmed(out);
}

std::string balance_breaks(const BalanceReport& report, const TextLook& look, const DescribeStory& describe) {
  std::string out;
  for (const BalanceBreak& at : report.balance.breaks) {
    out +=
        fmt::format("{}  {}, probability {:.2f} within three months{}\n", month_text(at.month), name(at.kind),
                    at.probability, at.kind == BreakKind::tone_change ? " (with all poles, possibly reporting)" : "");
    for (std::size_t story : at.stories)
      out += "    " + shorten(one_line(describe(report.image.ids[story])), look.width - 4) + "\n";
  }
  if (!out.empty()) out += "The stories are those that bear most on the change, and no explanation of it.\n";
  return out;
}

std::string balance_sentence(const BalanceReport& report, const TextLook& look) {
  const BalanceWindow& window = report.balance.windows.back();
  std::string text = says(window, report);
  if (window.claim) {
    const auto badges = badge_names(window.badges);
    text += badges.empty() ? " It has none of the badges: by other weights, speakers or sources the sign may differ."
                           : fmt::format(" The sign is {}.", fmt::join(badges, ", "));
  }
  if (report.balance.dispersion > 1.05) {
    text += fmt::format(" Counts are divided by {:.2f}, as months scatter so much more than independent stories would.",
                        report.balance.dispersion);
  }
  return wrapped(text, look) +
         wrapped("The tilt is the tone of acts as reported, and blind to how many there are.", look);
}

}  // namespace longbow
