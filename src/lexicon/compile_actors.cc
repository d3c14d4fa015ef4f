// Compiling actors: entities with their names, and roles.
#include <fmt/format.h>

#include <tuple>

#include "lexicon/compile.h"
#include "lexicon/letters.h"
#include "lexicon/spelling.h"

namespace longbow {
namespace {

class ActorCompiler {
 public:
  ActorCompiler(const Records& records, Reporter& reporter, CompiledLexicon& out)
      : records_(records), reporter_(reporter), out_(out) {}

  void compile() {
    out_.entities.reserve(records_.entities.all().size());
    for (const EntityRecord& record : records_.entities.all()) note(record);
    for (const EntityRecord& record : records_.entities.all()) add(record);
    for (const RoleRecord& record : records_.roles.all()) add(record);
    out_.names.finish(out_.pool);
  }

 private:
  // What other records may refer to.
  void note(const EntityRecord& record) {
    const EntityKind kind = record.entity.kind;
    has_states_ = has_states_ || kind == EntityKind::state;
    if (kind == EntityKind::state || kind == EntityKind::organisation || kind == EntityKind::group)
      codes_.insert({record.entity.code, 0});
    if (kind != EntityKind::organisation && kind != EntityKind::framework && kind != EntityKind::group) return;
    ids_.emplace(record.id, record.id);
    for (const NameRecord& name : record.names) ids_.emplace(name.text, record.id);
    if (!record.entity.code.empty()) ids_.emplace(record.entity.code, record.id);
  }

  void add(const EntityRecord& record) {
    const auto index = static_cast<std::uint32_t>(out_.entities.size());
    LexiconEntity& entity = out_.entities.emplace_back(record.entity);
    for (const Word& noun : record.nouns)
      for (const std::string& spelling : spellings(noun.lemma)) entity.nouns.push_back(add_word(spelling));
    for (const Piece& parent : record.parents) {
      const auto found = ids_.find(parent.text);
      if (found == ids_.end())
        reporter_.warning(parent, fmt::format("no organisation or framework is named `{}`", parent.text));
      entity.parents.emplace_back(found == ids_.end() ? parent.text : std::string_view(found->second));
    }
    const bool binds = entity.kind == EntityKind::framework || entity.kind == EntityKind::organisation;
    for (const NameRecord& name : record.names) {
      if (binds && name.kind == NameKind::name && name.text != entity.name) entity.aliases.push_back(name.text);
    }
    for (std::size_t i = 0; i < record.office_places.size(); ++i) check_code(record, i);
    for (const NameRecord& name : record.names) {
      if (!out_.names.add(name.text, index, name.kind, name.period, out_.pool))
        reporter_.error(name.at, fmt::format("`{}` is no name: it has no words, or more than thirty", name.text));
      warn_of_namesake(record, name);
    }
  }

  // Parts as well as the whole, so that every word that a record uses has a symbol.
  Symbol add_word(std::string_view lemma) {
    for (std::string_view part : lemma_parts(lemma)) out_.pool.add(part);
    return out_.pool.add(lemma);
  }

  void check_code(const EntityRecord& record, std::size_t office) {
    Piece rest = record.office_places[office];
    const Piece code = take_first_word(rest);
    if (!has_states_ || code.text == "---" || codes_.contains(code.text)) return;
    codes_.emplace(code.text, 0);  // told once
    reporter_.warning(code, fmt::format("no state, organisation or group has the code `{}`", code.text));
  }

  // Of each kind of entity only what must be a slip: people share names, and offices and dates tell them apart; a
  // capital that one state had once has a period; and places of one name lie in many states.
  void warn_of_namesake(const EntityRecord& record, const NameRecord& name) {
    const EntityKind kind = record.entity.kind;
    const bool canonical = name.text == record.entity.name;
    if (name.kind != NameKind::name && name.kind != NameKind::capital) return;
    if ((kind == EntityKind::person && !canonical) || name.period.from || name.period.to) return;
    const std::string_view state = kind == EntityKind::place ? std::string_view(record.entity.code) : "";
    const auto [found, is_new] =
        named_.emplace(fmt::format("{}|{}|{}", longbow::name(kind), state, lower(name.text)), &record);
    if (is_new || found->second == &record) return;
    reporter_.warning(name.at, fmt::format("`{}` is a name of the {} {} too, at {}", name.text, longbow::name(kind),
                                           found->second->entity.name, reporter_.place(found->second->at)));
  }

  void add(const RoleRecord& record) {
    for (const auto& [form, word] : record.words) {
      const Symbol lemma = add_word(word.lemma);
      const RoleTable::Role* earlier = nullptr;
      for (const std::string& spelling : spellings(word.lemma)) {
        const auto* known = out_.roles.add(spelling, {lemma, form, record.sector, record.id}, out_.pool);
        if (known) earlier = known;
      }
      if (earlier)
        reporter_.warning(word.at,
                          fmt::format("`{}` is a word of the role {} already, which wins", word.lemma, earlier->id));
    }
  }

  const Records& records_;
  Reporter& reporter_;
  CompiledLexicon& out_;
  bool has_states_ = false;
  absl::flat_hash_map<std::string_view, int> codes_;
  TextMap<std::string> ids_;  // by id, name and code
  TextMap<const EntityRecord*> named_;
};

}  // namespace

void compile_actors(const Records& records, Reporter& reporter, CompiledLexicon& out) {
  ActorCompiler(records, reporter, out).compile();
}

}  // namespace longbow
