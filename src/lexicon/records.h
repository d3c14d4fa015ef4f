// The records of a lexicon as parsed: checked each by itself, not yet against each other. Words are still text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "lexicon/letters.h"
#include "lexicon/source.h"

namespace longbow {

// A lemma in lower case, its parts joined by `_`, or the name of a class ("@aid" is {"aid", true}).
struct Word {
  std::string lemma;
  bool is_class = false;
  Piece at;
};

struct RecordBase {
  std::string id;  // unique within its kind
  Piece at;        // the head line
  std::uint32_t layer = 0;
};

struct NameRecord {
  std::string text;
  NameKind kind = NameKind::name;
  Period period;
  Piece at;
};

struct EntityRecord : RecordBase {
  LexiconEntity entity;  // without nouns, whose symbols come with compiling
  std::vector<NameRecord> names;
  std::vector<Word> nouns;
  std::vector<Piece> parents;
  std::vector<Piece> office_places;  // of entity.offices, in the order of the source
};

struct RoleRecord : RecordBase {
  std::string sector;
  std::vector<std::pair<RoleForm, Word>> words;
};

// A predicate's lemma, or the member of a class, in a form.
struct FormWord {
  PredicateForm form = PredicateForm::verb;
  Word word;
};

struct ClassRecord : RecordBase {
  std::vector<FormWord> words;
  std::vector<Word> uses;
};

struct SlotRecord {
  struct Filler {
    FillerKind kind = FillerKind::any;
    Word word;  // of kinds word and word_class
  };
  struct Where {
    Place place = Place::subj;
    std::string preposition;
  };
  std::vector<Where> places;
  std::vector<Filler> fillers;
  bool negated = false;
};

// Frames and operators share all but their head and a few keys.
struct PredicateRecord : RecordBase {
  std::vector<FormWord> predicates;
  std::vector<SlotRecord> slots;
  std::vector<SlotRecord::Where> recipient;
};

struct FrameRecord : PredicateRecord {
  Frame frame;  // code, mode, context, flags
  std::vector<SlotRecord::Where> actor;
};

struct OperatorRecord : PredicateRecord {
  Operator function = Operator::do_;
};

struct SpeechRecord : RecordBase {
  SpeechKind kind = SpeechKind::said;
  std::vector<FormWord> predicates;
};

// Filters and contexts: words that belong to a subject.
struct SubjectRecord : RecordBase {
  struct Entry {
    Word word;
    bool strong = false;
  };
  std::vector<Entry> words;
};

// Records of one kind, in order; one laid over takes the place of the earlier one.
template <class R>
class Layered {
 public:
  // False where a record with this id stands in the same layer already.
  bool put(R record) {
    auto [found, is_new] = by_id_.emplace(record.id, records_.size());
    if (is_new) return records_.push_back(std::move(record)), true;
    R& earlier = records_[found->second];
    if (earlier.layer == record.layer) return false;
    earlier = std::move(record);
    return true;
  }
  R* find(std::string_view id) {
    auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &records_[found->second];
  }
  const R* find(std::string_view id) const { return const_cast<Layered*>(this)->find(id); }
  void remove(std::string_view id) {
    auto found = by_id_.find(id);
    if (found == by_id_.end()) return;
    const std::size_t at = found->second;
    by_id_.erase(found);
    records_.erase(records_.begin() + static_cast<std::ptrdiff_t>(at));
    for (auto& [other, index] : by_id_)
      if (index > at) --index;
  }
  const std::vector<R>& all() const { return records_; }

 private:
  std::vector<R> records_;
  TextMap<std::size_t> by_id_;
};

struct Records {
  Layered<EntityRecord> entities;
  Layered<RoleRecord> roles;
  Layered<ClassRecord> classes;
  Layered<FrameRecord> frames;
  Layered<OperatorRecord> operators;
  Layered<SpeechRecord> speech;
  Layered<SubjectRecord> filters, contexts;
};

// ---- parsers, a file for each family: they report what is wrong; the caller drops what brought errors ----

EntityRecord parse_entity(EntityKind kind, const SourceRecord& source, Reporter& reporter);
RoleRecord parse_role(const SourceRecord& source, Reporter& reporter);
ClassRecord parse_class(const SourceRecord& source, Reporter& reporter);
SpeechRecord parse_speech(const SourceRecord& source, Reporter& reporter);
SubjectRecord parse_subject(const SourceRecord& source, Reporter& reporter);
FrameRecord parse_frame(const SourceRecord& source, const Ontology& ontology, Reporter& reporter);
OperatorRecord parse_operator(const SourceRecord& source, Reporter& reporter);

// All records of all files, laid over each other.
Records parse_records(const SourceFiles& files, const Ontology& ontology, Reporter& reporter);

std::string_view name(EntityKind kind);
std::optional<EntityKind> entity_kind_from(std::string_view kind);

// ---- what the parsers share ----

// Lemmas separated by blanks, each of at most `longest` parts; with `classes`, @class too.
std::vector<Word> parse_words(const Piece& value, bool classes, std::size_t longest, Reporter& reporter);
// The single word of a head line that is an id in lower case; reports what is wrong with it.
std::string parse_id(const Piece& head, Reporter& reporter);
// For a record without any words; says nothing where other errors, of which there were `before`, explain that.
void empty_record(const SourceRecord& source, std::string_view what, std::size_t before, Reporter& reporter);
void unknown_key(const Property& property, std::string_view known, const SourceRecord& source, Reporter& reporter);
std::optional<PredicateForm> predicate_form_from(std::string_view key);
std::string_view name(PredicateForm form);

}  // namespace longbow
