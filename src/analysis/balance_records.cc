#include "analysis/balance_records.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace longbow {
namespace {

using Json = nlohmann::ordered_json;

double rounded(double value) {
  const double places = std::round(value * 1e4) / 1e4;
  return places == 0 ? 0 : places;  // no -0
}

std::string claim_name(const BalanceWindow& window, const BalanceOptions& options) {
  return window.claim ? options.poles[*window.claim].name : "none";
}

Json directions_json(std::uint8_t directions) {
  Json names = Json::array();
  if (directions & kOutgoing) names.push_back("outgoing");
  if (directions & kMutual) names.push_back("mutual");
  if (directions & kIncoming) names.push_back("incoming");
  return names;
}

Json pole_json(const PoleWindow& pole, const Pole& of, const BalanceReport& report) {
  Json json = {{"name", of.name},
               {"cooperative", pole.cooperative},
               {"friction", pole.friction},
               {"neutral", pole.neutral},
               {"share", rounded(pole.share.value)},
               {"share_low", rounded(pole.share.low)},
               {"share_high", rounded(pole.share.high)}};
  if (pole.stock) json["stock"] = {{"min", pole.stock->low}, {"max", pole.stock->high}};
  json["incoming"] = {{"cooperative", pole.incoming_cooperative}, {"friction", pole.incoming_friction}};
  if (report.options.poles.size() > 2) {
    json["tau"] = rounded(pole.tau.value);
    json["low"] = rounded(pole.tau.low);
    json["high"] = rounded(pole.tau.high);
  }
  if (report.goldstein) {
    json["goldstein"] = {{"sum", rounded(pole.goldstein.sum)},
                         {"mean", rounded(pole.goldstein.mean)},
                         {"net_cooperation", pole.goldstein.net}};
  }
  return json;
}

Json window_json(const BalanceWindow& window, const BalanceReport& report) {
  Json json = {{"from", to_iso(first_day(window.first_month))},
               {"to", to_iso(last_day(window.last_month))},
               {"n_eff", rounded(window.n_eff)},
               {"poles", Json::array()}};
  for (std::size_t pole = 0; pole < window.poles.size(); ++pole) {
    json["poles"].push_back(pole_json(window.poles[pole], report.options.poles[pole], report));
  }
  if (window.poles.size() == 2) {
    json["tilt"] = rounded(window.tilt.value);
    json["low"] = rounded(window.tilt.low);
    json["high"] = rounded(window.tilt.high);
  }
  json["spread"] = rounded(window.spread);
  json["claim"] = claim_name(window, report.options);
  json["badges"] = badge_names(window.badges);
  return json;
}

Json breaks_json(const BalanceReport& report) {
  Json breaks = Json::array();
  for (const BalanceBreak& at : report.balance.breaks) {
    Json json = {{"at", to_iso(first_day(at.month))},
                 {"probability", rounded(at.probability)},
                 {"kind", name(at.kind)},
                 {"stories", Json::array()}};
    for (std::size_t story : at.stories) json["stories"].push_back(report.image.ids[story]);
    breaks.push_back(std::move(json));
  }
  return breaks;
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

std::string number(double value) { return fmt::format("{}", rounded(value)); }

}  // namespace

std::vector<std::string> badge_names(std::uint8_t badges) {
  std::vector<std::string> names;
  if (badges & kWeightRobust) names.emplace_back("weight-robust");
  if (badges & kSpeakerRobust) names.emplace_back("speaker-robust");
  if (badges & kSourceRobust) names.emplace_back("source-robust");
  return names;
}

std::string_view name(BreakKind kind) { return kind == BreakKind::balance_change ? "balance change" : "tone change"; }

std::string balance_json(const BalanceReport& report) {
  Json json = {{"actor", report.image.actor}, {"poles", Json::array()}};
  for (const Pole& pole : report.options.poles) json["poles"].push_back({{"name", pole.name}, {"codes", pole.codes}});
  json["directions"] = directions_json(report.options.directions);
  json["window"] = report.options.window;
  json["classes"] = report.classes.version;
  json["dispersion"] = rounded(report.balance.dispersion);
  json["left_out"] = {{"undated", report.image.left_out.undated}, {"not_told_as_done", report.image.left_out.untold}};
  json["windows"] = Json::array();
  for (const BalanceWindow& window : report.balance.windows) json["windows"].push_back(window_json(window, report));
  json["breaks"] = breaks_json(report);
  Json monthly = Json::array();
  for (double probability : report.balance.break_probability) monthly.push_back(rounded(probability));
  json["break_probability"] = {{"from", to_iso(first_day(report.balance.first_month))}, {"monthly", std::move(monthly)}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string balance_csv(const BalanceReport& report) {
  const bool two = report.options.poles.size() == 2;
  std::string out = fmt::format(
      "from,to,n_eff,pole,cooperative,friction,neutral,share,share_low,share_high,stock_min,stock_max,"
      "incoming_cooperative,incoming_friction,{}low,high,spread,claim,badges{}\r\n",
      two ? "tilt," : "tau,", report.goldstein ? ",goldstein_sum,goldstein_mean,net_cooperation" : "");
  for (const BalanceWindow& window : report.balance.windows) {
    for (std::size_t i = 0; i < window.poles.size(); ++i) {
      const PoleWindow& pole = window.poles[i];
      const Interval& lean = two ? window.tilt : pole.tau;
      out += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}", to_iso(first_day(window.first_month)),
                         to_iso(last_day(window.last_month)), number(window.n_eff), quoted(report.options.poles[i].name),
                         pole.cooperative, pole.friction, pole.neutral, number(pole.share.value), number(pole.share.low),
                         number(pole.share.high), pole.stock ? std::to_string(pole.stock->low) : "",
                         pole.stock ? std::to_string(pole.stock->high) : "", pole.incoming_cooperative,
                         pole.incoming_friction, number(lean.value), number(lean.low), number(lean.high),
                         number(window.spread), quoted(claim_name(window, report.options)),
                         fmt::join(badge_names(window.badges), ";"));
      if (report.goldstein) {
        out += fmt::format(",{},{},{}", number(pole.goldstein.sum), number(pole.goldstein.mean), pole.goldstein.net);
      }
      out += "\r\n";
    }
  }
  return out;
}

}  // namespace longbow
