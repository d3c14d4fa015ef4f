#include "engine/rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace longbow {
namespace {

// The head line and the indented lines below it.
std::string record_at(const std::string& path, std::uint32_t line) {
  std::ifstream file(path);
  std::string text, record;
  for (std::uint32_t number = 1; std::getline(file, text); ++number) {
    if (number < line) continue;
    bool indented = text.starts_with(' ') || text.starts_with('\t');
    if (number > line && !indented) break;
    record += text + "\n";
  }
  return record;
}

// The folder and the file: where the lexicon lies on this machine is nobody's business.
std::string shown(const std::string& path) {
  std::filesystem::path file(path);
  return (file.parent_path().filename() / file.filename()).generic_string();
}

}  // namespace

std::optional<FoundRule> find_rule(const Models& models, std::string_view id) {
  const Lexicon& lexicon = *models.lexicon;
  auto found = [&](std::string kind, SourcePlace place) {
    FoundRule rule{std::move(kind), "", 0, ""};
    if (place.file < lexicon.files().size() && place.line > 0) {
      rule.file = shown(lexicon.files()[place.file]);
      rule.line = place.line;
      rule.source = record_at(lexicon.files()[place.file], place.line);
    }
    return rule;
  };
  for (const Frame& frame : lexicon.frames()) {
    if (frame.id == id) return found("frame", frame.place);
  }
  // A trace has the function before the operator's id.
  std::string_view operator_id = id.substr(id.find(':') + 1);
  for (const OperatorRule& rule : lexicon.operators()) {
    if (rule.id == operator_id) return found("operator", rule.place);
  }
  return std::nullopt;
}

}  // namespace longbow
