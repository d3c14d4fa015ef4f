#include "analysis/poles.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <numeric>

#include "ontology/table_file.h"

namespace longbow {
namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    std::size_t stop = text.find(separator);
    std::string_view part = text.substr(0, stop);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    parts.emplace_back(part);
    if (stop == std::string_view::npos) return parts;
    text.remove_prefix(stop + 1);
  }
}

std::string folded(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

std::size_t edits_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t before = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t exchanged = before + (a[i - 1] == b[j - 1] ? 0 : 1);
      before = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, exchanged});
    }
  }
  return row.back();
}

// The code or codes that somebody who wrote this may have meant, as "KAZ (Kazakhstan)"; "" where nothing is near.
std::string meant_by(std::string_view text, const KnownActors& known) {
  const std::string wanted = folded(text);
  std::size_t best = std::max<std::size_t>(1, wanted.size() / 4) + 1;
  std::vector<std::string> meant;
  for (const auto& [code, name] : known) {
    std::string lower = folded(name);
    std::size_t edits = std::min(edits_between(wanted, folded(code)), edits_between(wanted, lower));
    if (wanted.size() >= 4 && lower.starts_with(wanted)) edits = std::min<std::size_t>(edits, 1);
    if (edits > best || edits >= wanted.size()) continue;
    if (edits < best) meant.clear();
    best = edits;
    meant.push_back(fmt::format("{} ({})", code, name));
  }
  constexpr std::size_t kMost = 3;
  if (meant.empty() || meant.size() > 12) return "";
  meant.resize(std::min(meant.size(), kMost));
  return fmt::format("; did you mean {}?", fmt::join(meant, " or "));
}

Result<void> add_actor(const std::string& text, const PoleBook& book, const KnownActors& known, Pole& pole) {
  if (const Pole* named = book.find(text)) {
    pole.codes.insert(pole.codes.end(), named->codes.begin(), named->codes.end());
    return {};
  }
  if (auto checked = check_actor(text, known, "--poles"); !checked) return checked;
  pole.codes.push_back(text);
  return {};
}

// "west=USA+NATO", "USA+NATO" or "west"
Result<Pole> parse_pole(const std::string& text, const PoleBook& book, const KnownActors& known) {
  Pole pole;
  std::size_t equals = text.find('=');
  std::string actors = equals == std::string::npos ? text : text.substr(equals + 1);
  pole.name = text.substr(0, equals);
  if (pole.name.empty() || actors.empty()) {
    return fail(ErrorCode::invalid_input, "--poles",
                "a pole without actors; write them as RUS,USA+NATO+EU or west=USA+NATO");
  }
  for (const std::string& part : split(actors, '+')) {
    if (auto added = add_actor(part, book, known, pole); !added) return tl::unexpected(added.error());
  }
  std::sort(pole.codes.begin(), pole.codes.end());
  pole.codes.erase(std::unique(pole.codes.begin(), pole.codes.end()), pole.codes.end());
  return pole;
}

Result<void> check_poles(const std::vector<Pole>& poles, std::string_view actor) {
  if (poles.size() < 2) {
    return fail(ErrorCode::invalid_input, "--poles", "a balance is between two poles or more, as RUS,USA+NATO+EU");
  }
  if (poles.size() > kMostPoles) {
    return fail(ErrorCode::invalid_input, "--poles",
                fmt::format("{} poles are too many; {} can be", poles.size(), kMostPoles));
  }
  for (std::size_t i = 0; i < poles.size(); ++i) {
    if (poles[i].holds(actor)) {
      return fail(ErrorCode::invalid_input, "--poles",
                  fmt::format("{} is itself in the pole {}; name other poles for it", actor, poles[i].name));
    }
    for (std::size_t j = 0; j < i; ++j) {
      if (poles[i].name == poles[j].name) {
        return fail(ErrorCode::invalid_input, "--poles", fmt::format("two poles are called {}", poles[i].name));
      }
      for (const std::string& code : poles[i].codes) {
        if (!poles[j].holds(code)) continue;
        return fail(
            ErrorCode::invalid_input, "--poles",
            fmt::format("{} is in two poles, {} and {}; an actor can be in one", code, poles[j].name, poles[i].name));
      }
    }
  }
  return {};
}

}  // namespace

bool Pole::holds(std::string_view code) const { return std::binary_search(codes.begin(), codes.end(), code); }

Result<PoleBook> PoleBook::load(const std::filesystem::path& file) {
  auto table = TableFile::open(file);
  if (!table) return tl::unexpected(table.error());
  PoleBook book;
  for (TableRow& row : table->rows(3)) {
    if (row[0] == "!version") {
      book.version = row[1];
      continue;
    }
    if (row[0].find_first_of(",+= ") != std::string::npos)
      table->fault(row, "a pole's name holds no blank, comma, + or =");
    if (book.find(row[0])) table->fault(row, "the pole stands here twice");
    if (!row[2].empty() && row[2] != "default") table->fault(row, "the third field is `default` or empty");
    Pole pole{row[0], split(row[1], '+')};
    std::sort(pole.codes.begin(), pole.codes.end());
    if (pole.codes.front().empty()) table->fault(row, "an actor without a code");
    if (std::adjacent_find(pole.codes.begin(), pole.codes.end()) != pole.codes.end()) {
      table->fault(row, "an actor stands in the pole twice");
    }
    if (row[2] == "default") book.defaults.push_back(pole.name);
    book.poles.push_back(std::move(pole));
  }
  if (book.version.empty()) table->fault("a line `!version` and its number are wanted");
  if (auto error = table->error()) return tl::unexpected(std::move(*error));
  return book;
}

const Pole* PoleBook::find(std::string_view name) const {
  auto found = std::find_if(poles.begin(), poles.end(), [&](const Pole& pole) { return pole.name == name; });
  return found == poles.end() ? nullptr : &*found;
}

Result<std::vector<Pole>> parse_poles(std::string_view text, const PoleBook& book, const KnownActors& known,
                                      std::string_view actor) {
  std::vector<Pole> poles;
  for (const std::string& part : text.empty() ? book.defaults : split(text, ',')) {
    auto pole = parse_pole(part, book, known);
    if (!pole) return tl::unexpected(pole.error());
    poles.push_back(std::move(*pole));
  }
  if (auto checked = check_poles(poles, actor); !checked) return tl::unexpected(checked.error());
  return poles;
}

Result<void> check_actor(std::string_view code, const KnownActors& known, std::string_view where) {
  if (known.contains(code)) return {};
  return fail(ErrorCode::invalid_input, std::string(where),
              fmt::format("there is no actor \"{}\"{}", code, meant_by(code, known)));
}

}  // namespace longbow
