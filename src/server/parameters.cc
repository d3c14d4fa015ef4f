// See parameters.h.
#include "server/parameters.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "analysis/cube.h"

namespace longbow {
namespace {

constexpr std::size_t kMostValues = 200;  // of a list

constexpr std::array<std::string_view, 19> kFilterNames = {
    "actor", "recipient", "party", "with",    "country",   "type", "quad",    "class", "from", "to",
    "framework", "story", "document", "publisher", "rule", "speaker", "told",  "view", "q"};

std::optional<unsigned> hex(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
  return std::nullopt;
}

std::vector<std::string> parts_of(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    std::size_t end = text.find_first_of(separators);
    if (end != 0) parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return parts;
}

std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

// Reads each value of a list by its name.
template <class T, class From>
Outcome<std::vector<T>> named(const Parameters& parameters, std::string_view parameter_name,
                              const std::vector<std::string>& names, const From& from) {
  std::vector<T> values;
  for (const std::string& text : parameters.list(parameter_name)) {
    std::optional<T> value = from(text);
    if (!value) {
      return refuse(FaultCode::bad_request, fmt::format("\"{}\" is none of {}", text, fmt::join(names, ", ")),
                    parameter(parameter_name), nearest_hint(text, names));
    }
    values.push_back(*value);
  }
  return values;
}

template <class Enum>
std::vector<std::string> names_of(std::size_t count, std::size_t first = 0) {
  std::vector<std::string> names;
  for (std::size_t i = first; i < count; ++i) names.emplace_back(name(static_cast<Enum>(i)));
  return names;
}

template <class Enum>
auto by_name(const std::vector<std::string>& names, std::size_t first = 0) {
  return [&names, first](const std::string& text) -> std::optional<Enum> {
    auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(static_cast<std::size_t>(found - names.begin()) + first);
  };
}

Outcome<void> read_kinds(const Parameters& parameters, Selection& selection) {
  auto types = names_of<EventType>(kEventTypes, 1);
  auto type = named<EventType>(parameters, "type", types, by_name<EventType>(types, 1));
  if (!type) return tl::unexpected(type.error());
  selection.types = *type;
  auto classes = names_of<ActClass>(kActClasses);
  auto act_class = named<ActClass>(parameters, "class", classes, by_name<ActClass>(classes));
  if (!act_class) return tl::unexpected(act_class.error());
  selection.classes = *act_class;
  auto quad = named<int>(parameters, "quad", {"0", "1", "2", "3", "4"}, [](const std::string& text) -> std::optional<int> {
    if (text.size() != 1 || text[0] < '0' || text[0] > '4') return std::nullopt;
    return text[0] - '0';
  });
  if (!quad) return tl::unexpected(quad.error());
  selection.quads = *quad;
  if (parameters.text("told") == "all") return {};
  auto kinds = names_of<Told>(kToldKinds);
  auto names = kinds;
  names.emplace_back("all");
  auto told = named<Told>(parameters, "told", names, by_name<Told>(kinds));
  if (!told) return tl::unexpected(told.error());
  selection.told = *told;
  return {};
}

}  // namespace

Outcome<std::string> decoded(std::string_view text, std::string_view where, bool plus_is_blank) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus_is_blank) {
      out += ' ';
    } else if (text[i] == '%') {
      auto high = i + 2 < text.size() ? hex(text[i + 1]) : std::nullopt;
      auto low = i + 2 < text.size() ? hex(text[i + 2]) : std::nullopt;
      if (!high || !low) {
        return refuse(FaultCode::bad_request, "there is a % that two hexadecimal digits do not follow", std::string(where));
      }
      out += static_cast<char>(*high * 16 + *low);
      i += 2;
    } else {
      out += text[i];
    }
  }
  if (!simdjson::validate_utf8(out.data(), out.size())) return refuse(FaultCode::bad_request, "this is not UTF-8", std::string(where));
  if (out.find('\0') != std::string::npos) {
    return refuse(FaultCode::bad_request, "there is a character U+0000 in this", std::string(where));
  }
  return out;
}

std::string parameter(std::string_view name) { return fmt::format("parameter {}", name); }

std::string nearest_hint(std::string_view wanted, const std::vector<std::string>& known) {
  std::size_t best = std::min<std::size_t>(3, wanted.size());
  std::string_view nearest;
  if (wanted.size() > 64) return "";
  for (const std::string& one : known) {
    if (std::size_t distance = edits(wanted, one); distance < best) {
      best = distance;
      nearest = one;
    }
  }
  return nearest.empty() ? "" : fmt::format("did you mean {}?", nearest);
}

Outcome<Parameters> Parameters::read(std::string_view query, std::span<const std::string_view> known) {
  Parameters parameters;
  for (const std::string& part : parts_of(query, "&")) {
    std::string_view raw = part;
    std::size_t equals = raw.find('=');
    auto name = decoded(raw.substr(0, equals), "the query", true);
    if (!name) return tl::unexpected(name.error());
    if (std::find(known.begin(), known.end(), *name) == known.end()) {
      std::vector<std::string> names(known.begin(), known.end());
      std::string hint = nearest_hint(*name, names);
      if (hint.empty()) {
        hint = names.empty() ? "there is no parameter here" : fmt::format("there are {}", fmt::join(names, ", "));
      }
      return refuse(FaultCode::bad_request, "there is no such parameter", parameter(*name), hint);
    }
    if (parameters.has(*name)) return refuse(FaultCode::bad_request, "this parameter comes twice", parameter(*name));
    auto value = decoded(equals == std::string_view::npos ? "" : raw.substr(equals + 1), parameter(*name), true);
    if (!value) return tl::unexpected(value.error());
    if (std::size_t(std::count(value->begin(), value->end(), ',')) >= kMostValues) {
      return refuse(FaultCode::bad_request, fmt::format("this has more than {} values", kMostValues), parameter(*name));
    }
    parameters.values_.emplace_back(std::move(*name), std::move(*value));
  }
  return parameters;
}

const std::string* Parameters::find(std::string_view name) const {
  for (const auto& [known, value] : values_) {
    if (known == name) return &value;
  }
  return nullptr;
}

std::string Parameters::text(std::string_view name) const {
  const std::string* value = find(name);
  return value == nullptr ? "" : *value;
}

std::vector<std::string> Parameters::list(std::string_view name) const { return parts_of(text(name), ","); }

Outcome<std::string> Parameters::needed(std::string_view name) const {
  std::string value = text(name);
  if (value.empty()) return refuse(FaultCode::bad_request, "this parameter is needed", parameter(name));
  return value;
}

Outcome<std::optional<Date>> Parameters::date(std::string_view name) const {
  std::string value = text(name);
  if (value.empty()) return std::nullopt;
  auto date = value.size() == 10 ? parse_iso_date(value) : std::nullopt;
  if (!date) {
    return refuse(FaultCode::bad_request, fmt::format("\"{}\" is no date; write it as 2009-04-22", value), parameter(name));
  }
  return date;
}

Outcome<std::uint64_t> Parameters::number(std::string_view name, std::uint64_t otherwise, std::uint64_t least,
                                          std::uint64_t most) const {
  const std::string* value = find(name);
  if (value == nullptr) return otherwise;
  std::uint64_t number = 0;
  auto [end, fault] = std::from_chars(value->data(), value->data() + value->size(), number);
  if (fault != std::errc{} || end != value->data() + value->size() || value->empty() || number < least || number > most) {
    return refuse(FaultCode::bad_request, fmt::format("\"{}\" is no number from {} to {}", *value, least, most),
                  parameter(name));
  }
  return number;
}

std::span<const std::string_view> filter_parameters() { return kFilterNames; }

Outcome<Selection> selection_from(const Parameters& parameters) {
  Selection selection;
  for (auto [to, name] : {std::pair{&selection.actors, "actor"}, std::pair{&selection.recipients, "recipient"},
                          std::pair{&selection.parties, "party"}, std::pair{&selection.others, "with"},
                          std::pair{&selection.countries, "country"},
                          std::pair{&selection.speakers, "speaker"}, std::pair{&selection.frameworks, "framework"},
                          std::pair{&selection.stories, "story"}, std::pair{&selection.documents, "document"},
                          std::pair{&selection.publishers, "publisher"}, std::pair{&selection.rules, "rule"}}) {
    *to = parameters.list(name);
  }
  if (auto read = read_kinds(parameters, selection); !read) return tl::unexpected(read.error());
  for (auto [to, name] : {std::pair{&selection.from, "from"}, std::pair{&selection.to, "to"}}) {
    auto date = parameters.date(name);
    if (!date) return tl::unexpected(date.error());
    *to = *date;
  }
  selection.words = parameters.text("q");
  std::string view = parameters.text("view");
  if (view == "reports") {
    selection.view = EventView::reports;
  } else if (view == "one_a_day") {
    selection.view = EventView::one_a_day;
  } else if (!view.empty() && view != "stories") {
    return refuse(FaultCode::bad_request, fmt::format("\"{}\" is none of stories, reports, one_a_day", view), parameter("view"),
                  nearest_hint(view, {"stories", "reports", "one_a_day"}));
  }
  return selection;
}

Outcome<std::uint8_t> directions_from(const Parameters& parameters) {
  std::uint8_t directions = 0;
  for (const std::string& one : parts_of(parameters.text("direction"), "+ ,")) {
    if (one == "outgoing") {
      directions |= kOutgoing;
    } else if (one == "incoming") {
      directions |= kIncoming;
    } else if (one == "mutual") {
      directions |= kMutual;
    } else if (one == "all") {
      directions |= kOutgoing | kIncoming | kMutual;
    } else {
      return refuse(FaultCode::bad_request, fmt::format("\"{}\" is none of outgoing, incoming, mutual, all", one),
                    parameter("direction"), nearest_hint(one, {"outgoing", "incoming", "mutual", "all"}));
    }
  }
  return directions == 0 ? static_cast<std::uint8_t>(kOutgoing | kMutual) : directions;
}

}  // namespace longbow
