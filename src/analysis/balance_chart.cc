#include "analysis/balance_chart.h"

#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "store/display.h"

namespace longbow {
namespace {

constexpr std::size_t kAxis = 8;          // columns left of the plot
constexpr std::size_t kWidestWindow = 4;  // columns
constexpr std::size_t kRows = 11, kRowsOfMany = 7;

enum class Ink : std::uint8_t { plain, faint, first, second, mark };

struct Cell {
  const char* glyph = " ";
  Ink ink = Ink::plain;
};

std::string painted(const std::string& text, Ink ink, bool colour) {
  if (!colour || ink == Ink::plain) return text;
  const auto style = ink == Ink::faint    ? fmt::text_style(fmt::emphasis::faint)
                     : ink == Ink::first  ? fmt::fg(fmt::terminal_color::cyan)
                     : ink == Ink::second ? fmt::fg(fmt::terminal_color::yellow)
                                          : fmt::fg(fmt::terminal_color::magenta);
  return fmt::format(style, "{}", text);
}

// Which window each column of the plot shows.
std::vector<std::size_t> columns_of(std::size_t windows, std::size_t width) {
  const std::size_t each = std::clamp<std::size_t>(width / windows, 1, kWidestWindow);
  std::vector<std::size_t> columns(std::min(width, windows * each));
  for (std::size_t column = 0; column < columns.size(); ++column) {
    columns[column] = windows > columns.size() ? (column + 1) * windows / columns.size() - 1 : column / each;
  }
  return columns;
}

class Plot {
 public:
  Plot(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns), cells_(rows * columns) {}
  Cell& at(std::size_t row, std::size_t column) { return cells_[row * columns_ + column]; }
  std::size_t row_of(double value) const {
    return static_cast<std::size_t>(
        std::lround((1 - std::clamp(value, -1.0, 1.0)) / 2 * static_cast<double>(rows_ - 1)));
  }

  std::string text(bool colour) const {
    std::string out;
    for (std::size_t row = 0; row < rows_; ++row) {
      out += row == 0 ? "  +1.0 ┤" : row + 1 == rows_ ? "  -1.0 ┤" : 2 * row + 1 == rows_ ? "   0.0 ┼" : "       │";
      for (std::size_t column = 0; column < columns_;) {
        const Ink ink = cells_[row * columns_ + column].ink;
        std::string run;
        for (; column < columns_ && cells_[row * columns_ + column].ink == ink; ++column)
          run += cells_[row * columns_ + column].glyph;
        out += painted(run, ink, colour);
      }
      while (out.back() == ' ') out.pop_back();
      out += '\n';
    }
    return out;
  }

 private:
  std::size_t rows_, columns_;
  std::vector<Cell> cells_;
};

// The tilt, or a pole's deviation brought to the tilt's scale.
Interval lean_of(const BalanceWindow& window, std::size_t pole) {
  if (window.poles.size() == 2) return window.tilt;
  const Interval& tau = window.poles[pole].tau;
  return {std::tanh(tau.value / 2), std::tanh(tau.low / 2), std::tanh(tau.high / 2)};
}

const BalanceBreak* break_in(const BalanceReport& report, const std::vector<std::size_t>& columns, std::size_t column) {
  const auto& windows = report.balance.windows;
  const std::int32_t last = windows[columns[column]].last_month;
  std::int32_t before = column == 0 ? last - 1 : windows[columns[column - 1]].last_month;
  for (const BalanceBreak& at : report.balance.breaks) {
    if (at.month > before && at.month <= last) return &at;
  }
  return nullptr;
}

void draw_window(Plot& plot, std::size_t column, const BalanceWindow& window, const Interval& lean, bool middle) {
  const Ink ink = lean.value > 0 ? Ink::first : Ink::second;
  const bool few = window.n_eff < kLeastForClaim;
  for (std::size_t row = plot.row_of(lean.high); row <= plot.row_of(lean.low); ++row)
    plot.at(row, column) = {few ? "╱" : "░", few ? Ink::faint : ink};
  if (middle) plot.at(plot.row_of(lean.value), column) = {few || lean.covers_zero() ? "○" : "●", ink};
}

std::string chart(const BalanceReport& report, const std::vector<std::size_t>& columns, std::size_t pole, bool colour) {
  const std::size_t rows = report.options.poles.size() == 2 ? kRows : kRowsOfMany;
  Plot plot(rows, columns.size());
  std::string marks(kAxis, ' ');
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const BalanceBreak* at = break_in(report, columns, column);
    marks += !at ? " " : at->kind == BreakKind::balance_change ? "▼" : "▽";
    for (std::size_t row = 0; at && row < rows; ++row) plot.at(row, column) = {"┊", Ink::mark};
    if (!at) plot.at(rows / 2, column) = {"─", Ink::faint};
    // The middle of the columns that show this window.
    auto same = std::equal_range(columns.begin(), columns.end(), columns[column]);
    const bool middle =
        column == static_cast<std::size_t>((same.first - columns.begin()) + (same.second - same.first - 1) / 2);
    const BalanceWindow& window = report.balance.windows[columns[column]];
    draw_window(plot, column, window, lean_of(window, pole), middle);
  }
  while (marks.back() == ' ') marks.pop_back();
  return (report.balance.breaks.empty() ? "" : marks + "\n") + plot.text(colour);
}

// Years below the columns in which they begin, as far as there is room.
std::string time_axis(const BalanceReport& report, const std::vector<std::size_t>& columns) {
  std::string axis(kAxis + std::max<std::size_t>(columns.size(), 4), ' ');
  std::size_t free = 0;
  int shown = 0;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const int year = report.balance.windows[columns[column]].last_month / 12;
    if (year == shown || column < free || kAxis + column + 4 > axis.size()) continue;
    axis.replace(kAxis + column, 4, std::to_string(year));
    shown = year;
    free = column + 6;
  }
  axis.erase(axis.find_last_not_of(' ') + 1);
  return axis + "\n";
}

// Heights of a value over the windows, below a line that says what and how much at most; "" where there is nothing.
template <class Value>
std::string lane(const BalanceReport& report, const std::vector<std::size_t>& columns, std::string_view what,
                 const Value& value) {
  static constexpr const char* kLevels[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  double most = 0;
  for (const BalanceWindow& window : report.balance.windows) most = std::max(most, static_cast<double>(value(window)));
  if (most == 0) return "";
  std::string out = fmt::format("{:{}}{}, at most {:.0f}\n{:{}}", "", kAxis, what, most, "", kAxis);
  for (std::size_t column : columns) {
    out += kLevels[static_cast<std::size_t>(
        std::ceil(static_cast<double>(value(report.balance.windows[column])) / most * 8))];
  }
  while (out.back() == ' ') out.pop_back();
  return out + "\n";
}

}  // namespace

std::string balance_chart(const BalanceReport& report, const TextLook& look) {
  const auto columns = columns_of(report.balance.windows.size(), std::max<std::size_t>(look.width, 60) - kAxis);
  const auto& poles = report.options.poles;
  std::string out;
  if (poles.size() == 2) {
    out += fmt::format("{:{}}▲ {}\n", "", kAxis, shorten(poles[0].name, 50)) + chart(report, columns, 0, look.colour) +
           fmt::format("{:{}}▼ {}\n", "", kAxis, shorten(poles[1].name, 50));
  } else {
    for (std::size_t pole = 0; pole < poles.size(); ++pole) {
      out += fmt::format("{:{}}▲ {}\n", "", kAxis, shorten(poles[pole].name, 50)) +
             chart(report, columns, pole, look.colour);
    }
  }
  out += time_axis(report, columns);
  out += lane(report, columns, "effective stories", [](const BalanceWindow& window) { return window.n_eff; });
  for (std::size_t pole = 0; pole < poles.size(); ++pole) {
    out += lane(
        report, columns,
        fmt::format("pressure: frictional acts of {} toward {}", shorten(poles[pole].name, 20), report.image.actor),
        [&](const BalanceWindow& window) { return window.poles[pole].incoming_friction; });
  }
  for (std::size_t pole = 0; pole < poles.size(); ++pole) {
    out += lane(
        report, columns, fmt::format("commitments to {}", shorten(poles[pole].name, 40)),
        [&](const BalanceWindow& window) { return window.poles[pole].stock ? window.poles[pole].stock->high : 0; });
  }
  return out;
}

}  // namespace longbow
