// The tables of data/ontology in memory, and the look-ups over them. table_file.h reads the lines; here their meaning
// is checked, so that what has been loaded never answers with a code, type, mode or class that does not exist. The
// algebra is spread out on loading: one cell for every operator and code, so that apply() is a single look-up.
// tests/unit/ontology/ontology_test.cc compares the cells with the rule of the longest base.
#include "ontology/ontology.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include "ontology/table_file.h"

namespace longbow {
namespace {

constexpr std::array<std::string_view, kEventTypes> kTypeNames = {
    "NONE",   "AGREE",  "CONSULT",  "SUPPORT", "CONCEDE",  "COOPERATE", "AID",    "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE",  "COERCE", "ASSAULT"};

constexpr std::array<std::string_view, 17> kOperatorNames = {
    "do",    "intent", "demand",      "refuse", "threaten", "halt", "ease", "allow",   "prevent",
    "order", "accuse", "investigate", "praise", "oppose",   "deny", "fail", "consider"};

constexpr std::array<std::string_view, 3> kSchemes = {"icews", "phoenix", "gdelt"};  // PLOVER's follows from the type
constexpr int kRoots = 20;

std::optional<double> number(std::string_view text) {
  double value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<int> small_number(std::string_view text, int most) {
  auto value = number(text);
  if (!value || *value < 0 || *value > most || *value != std::floor(*value)) return std::nullopt;
  return static_cast<int>(*value);
}

bool is_code_shape(std::string_view text) {
  if (text.size() < 2 || text.size() > 4) return false;
  for (char c : text) {
    if (c < '0' || c > '9') return false;
  }
  return text.substr(0, 2) >= "01" && text.substr(0, 2) <= "20";
}

// Where a code stands in a table of all strings of two, three and four digits; nothing for other strings.
constexpr std::size_t kSlots = 100 + 1000 + 10000;
std::optional<std::size_t> slot(std::string_view code) {
  if (!is_code_shape(code)) return std::nullopt;
  std::size_t value = 0;
  for (char c : code) value = value * 10 + static_cast<std::size_t>(c - '0');
  return value + (code.size() == 2 ? 0u : code.size() == 3 ? 100u : 1100u);
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) found.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return found;
}

}  // namespace

std::string_view name(EventType type) { return kTypeNames[static_cast<std::size_t>(type)]; }

std::optional<EventType> event_type_from(std::string_view text) {
  for (std::size_t i = 0; i < kTypeNames.size(); ++i) {
    if (kTypeNames[i] == text) return static_cast<EventType>(i);
  }
  return std::nullopt;
}

std::string_view name(Operator op) { return kOperatorNames[static_cast<std::size_t>(op)]; }

std::optional<Operator> operator_from(std::string_view text) {
  for (std::size_t i = 0; i < kOperatorNames.size(); ++i) {
    if (kOperatorNames[i] == text) return static_cast<Operator>(i);
  }
  return std::nullopt;
}

struct Ontology::Tables {
  static constexpr std::int16_t kNothing = -1;

  struct Mode {
    std::string name;
    std::optional<double> score;
  };
  struct Type {
    bool known = false;
    int quad = 0;
    double score = 0;
    std::vector<Mode> modes;
  };

  std::vector<CameoCode> codes;
  std::vector<std::int16_t> by_slot = std::vector<std::int16_t>(kSlots, kNothing);  // indices of codes
  std::array<Type, kEventTypes> types;
  std::set<std::string, std::less<>> contexts;
  std::array<std::array<std::optional<int>, kRoots + 1>, kSchemes.size()> quads;
  std::array<std::vector<std::int16_t>, kOperatorNames.size()> cells;  // by operator and index of the code below it

  std::int16_t index(std::string_view code) const {
    auto at = slot(code);
    return at ? by_slot[*at] : kNothing;
  }
  Type& of(EventType type) { return types[static_cast<std::size_t>(type)]; }

  void read_types(TableFile& file);
  void read_modes(TableFile& file);
  void read_contexts(TableFile& file);
  void read_codes(TableFile& file);
  void read_scale(TableFile& file);
  void read_quads(TableFile& file);
  void read_algebra(TableFile& file);
};

void Ontology::Tables::read_types(TableFile& file) {
  for (const TableRow& row : file.rows(3)) {
    auto type = event_type_from(row[0]);
    auto quad = small_number(row[1], 4);
    auto score = number(row[2]);
    if (!type || *type == EventType::none) file.fault(row, fmt::format("'{}' is no event type", row[0]));
    if (!quad || *quad == 0) file.fault(row, fmt::format("'{}' is no quad class: 1, 2, 3 or 4", row[1]));
    if (!score) file.fault(row, fmt::format("'{}' is no number", row[2]));
    if (type && quad && score) of(*type) = {true, *quad, *score, {}};
  }
  for (std::size_t i = 1; i < types.size(); ++i) {
    if (!types[i].known) file.fault(fmt::format("the type {} has no line", kTypeNames[i]));
  }
}

void Ontology::Tables::read_modes(TableFile& file) {
  for (const TableRow& row : file.rows(3)) {
    auto type = event_type_from(row[0]);
    auto score = number(row[2]);
    if (!type || *type == EventType::none) file.fault(row, fmt::format("'{}' is no event type", row[0]));
    if (!score && !row[2].empty()) file.fault(row, fmt::format("'{}' is no number", row[2]));
    if (type) of(*type).modes.push_back({row[1], score});
  }
}

void Ontology::Tables::read_contexts(TableFile& file) {
  for (const TableRow& row : file.rows(2)) contexts.insert(row[0]);
}

void Ontology::Tables::read_codes(TableFile& file) {
  for (const TableRow& row : file.rows(5)) {
    CameoCode code{row[0], row[1], EventType::none, row[3], words(row[4]), 0, false};
    auto at = slot(code.code);
    if (!at) file.fault(row, fmt::format("'{}' is no CAMEO code", code.code));
    if (code.label.empty()) file.fault(row, fmt::format("the code {} has no label", code.code));
    if (!row[2].empty()) {
      auto type = event_type_from(row[2]);
      if (!type) file.fault(row, fmt::format("'{}' is no event type", row[2]));
      code.type = type.value_or(EventType::none);
    }
    bool mode_fits = code.mode.empty();
    for (const Mode& mode : of(code.type).modes) mode_fits = mode_fits || mode.name == code.mode;
    if (!mode_fits) file.fault(row, fmt::format("'{}' is no mode of {}", code.mode, row[2]));
    for (const std::string& context : code.contexts) {
      if (!contexts.contains(context)) file.fault(row, fmt::format("'{}' is no context", context));
    }
    if (at && by_slot[*at] != kNothing) file.fault(row, fmt::format("the code {} stands twice", code.code));
    if (at) by_slot[*at] = static_cast<std::int16_t>(codes.size());
    codes.push_back(std::move(code));
  }
}

void Ontology::Tables::read_scale(TableFile& file) {
  std::vector<std::optional<double>> own(codes.size());
  for (const TableRow& row : file.rows(2)) {
    auto at = index(row[0]);
    auto value = number(row[1]);
    if (at == kNothing) file.fault(row, fmt::format("'{}' is no code of cameo.tsv", row[0]));
    if (!value) file.fault(row, fmt::format("'{}' is no number", row[1]));
    if (at != kNothing && value) own[static_cast<std::size_t>(at)] = value;
  }
  for (std::size_t i = 0; i < codes.size(); ++i) {
    std::string_view code = codes[i].code;
    auto value = own[i];
    codes[i].goldstein_inherited = !value;
    while (!value && code.size() > 2) {
      code.remove_suffix(1);
      auto parent = index(code);
      if (parent != kNothing) value = own[static_cast<std::size_t>(parent)];
    }
    if (!value) file.fault(fmt::format("neither {} nor a parent of it has a value", codes[i].code));
    codes[i].goldstein = value.value_or(0);
  }
}

void Ontology::Tables::read_quads(TableFile& file) {
  for (const TableRow& row : file.rows(3)) {
    std::size_t scheme = 0;
    while (scheme < kSchemes.size() && kSchemes[scheme] != row[0]) ++scheme;
    auto root = small_number(row[1], kRoots);
    auto quad = small_number(row[2], 4);
    if (scheme == kSchemes.size()) file.fault(row, fmt::format("'{}' is no scheme", row[0]));
    if (!root || *root == 0 || row[1].size() != 2) file.fault(row, fmt::format("'{}' is no root", row[1]));
    if (!quad) file.fault(row, fmt::format("'{}' is no quad class: 0 to 4", row[2]));
    if (scheme < kSchemes.size() && root && quad) quads[scheme][static_cast<std::size_t>(*root)] = quad;
  }
  for (std::size_t scheme = 0; scheme < kSchemes.size(); ++scheme) {
    for (std::size_t root = 1; root <= kRoots; ++root) {
      if (!quads[scheme][root]) file.fault(fmt::format("{} has no class for root {:02}", kSchemes[scheme], root));
    }
  }
}

void Ontology::Tables::read_algebra(TableFile& file) {
  constexpr std::int16_t kSame = -2;
  std::array<std::map<std::string, std::int16_t, std::less<>>, kOperatorNames.size()> bases;
  for (const TableRow& row : file.rows(3)) {
    auto op = operator_from(row[0]);
    if (!op) file.fault(row, fmt::format("'{}' is no operator", row[0]));
    std::string base = row[1] == "*" ? "" : row[1];
    if (!base.empty() && index(base) == kNothing) file.fault(row, fmt::format("'{}' is no code of cameo.tsv", base));
    std::int16_t result = row[2] == "same" ? kSame : row[2] == "-" ? kNothing : index(row[2]);
    if (result == kNothing && row[2] != "-") file.fault(row, fmt::format("'{}' is no code of cameo.tsv", row[2]));
    if (op && !bases[static_cast<std::size_t>(*op)].emplace(base, result).second) {
      file.fault(row, fmt::format("{} over {} stands twice", row[0], row[1]));
    }
  }
  for (std::size_t op = 0; op < bases.size(); ++op) {
    cells[op].assign(codes.size(), kNothing);
    for (std::size_t i = 0; i < codes.size(); ++i) {
      std::string_view base = codes[i].code;
      auto found = bases[op].find(base);
      while (found == bases[op].end() && !base.empty()) {
        base.remove_suffix(1);
        found = bases[op].find(base);
      }
      if (found == bases[op].end()) {
        file.fault(fmt::format("{} says nothing of the code {}", kOperatorNames[op], codes[i].code));
      } else {
        cells[op][i] = found->second == kSame ? static_cast<std::int16_t>(i) : found->second;
      }
    }
  }
}

Ontology::Ontology(std::unique_ptr<Tables> tables) : tables_(std::move(tables)) {}
Ontology::~Ontology() = default;

Result<std::unique_ptr<Ontology>> Ontology::load(const std::filesystem::path& directory) {
  auto tables = std::make_unique<Tables>();
  // In the order in which they speak of each other; a file with faults ends the loading, with all of that file's
  // faults.
  constexpr std::array<std::pair<std::string_view, void (Tables::*)(TableFile&)>, 7> kFiles = {{
      {"types.tsv", &Tables::read_types},
      {"modes.tsv", &Tables::read_modes},
      {"contexts.tsv", &Tables::read_contexts},
      {"cameo.tsv", &Tables::read_codes},
      {"scale.tsv", &Tables::read_scale},
      {"quad.tsv", &Tables::read_quads},
      {"algebra.tsv", &Tables::read_algebra},
  }};
  for (auto [file_name, read] : kFiles) {
    auto file = TableFile::open(directory / file_name);
    if (!file) return tl::unexpected<Error>(file.error());
    (tables.get()->*read)(*file);
    if (auto error = file->error()) return tl::unexpected<Error>(*std::move(error));
  }
  return std::unique_ptr<Ontology>(new Ontology(std::move(tables)));
}

const std::vector<CameoCode>& Ontology::codes() const { return tables_->codes; }

const CameoCode* Ontology::find(std::string_view code) const {
  auto at = tables_->index(code);
  return at == Tables::kNothing ? nullptr : &tables_->codes[static_cast<std::size_t>(at)];
}

std::optional<std::string> Ontology::apply(Operator op, std::string_view code) const {
  auto at = tables_->index(code);
  if (at == Tables::kNothing) return std::nullopt;
  auto result = tables_->cells[static_cast<std::size_t>(op)][static_cast<std::size_t>(at)];
  if (result == Tables::kNothing) return std::nullopt;
  return tables_->codes[static_cast<std::size_t>(result)].code;
}

int Ontology::quad_class(QuadScheme scheme, std::string_view code) const {
  const CameoCode* known = find(code);
  if (known == nullptr) return 0;
  if (scheme == QuadScheme::plover) return plover_quad(known->type);
  auto root = static_cast<std::size_t>((known->code[0] - '0') * 10 + (known->code[1] - '0'));
  return tables_->quads[static_cast<std::size_t>(scheme) - 1][root].value_or(0);
}

int Ontology::plover_quad(EventType type) const { return tables_->of(type).quad; }

double Ontology::plover_score(EventType type, std::string_view mode) const {
  const Tables::Type& known = tables_->of(type);
  for (const Tables::Mode& listed : known.modes) {
    if (listed.name == mode) return listed.score.value_or(known.score);
  }
  return known.score;
}

bool Ontology::is_mode(EventType type, std::string_view mode) const {
  for (const Tables::Mode& listed : tables_->of(type).modes) {
    if (listed.name == mode) return true;
  }
  return false;
}

bool Ontology::is_context(std::string_view context) const { return tables_->contexts.contains(context); }

}  // namespace longbow
