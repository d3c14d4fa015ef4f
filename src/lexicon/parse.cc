// From source records to parsed records: which parser reads which kind, and how layers lie over each other.
#include <fmt/format.h>

#include "lexicon/letters.h"
#include "lexicon/records.h"

namespace longbow {
namespace {

class Parser {
 public:
  Parser(const Ontology& ontology, Reporter& reporter) : ontology_(ontology), reporter_(reporter) {}

  void parse(const SourceRecord& source) {
    errors_before_ = reporter_.errors();
    const std::string_view kind = source.kind.text;
    if (auto entity = entity_kind_from(kind))
      put(records_.entities, parse_entity(*entity, source, reporter_));
    else if (kind == "role")
      put(records_.roles, parse_role(source, reporter_));
    else if (kind == "class")
      put(records_.classes, parse_class(source, reporter_));
    else if (kind == "frame")
      put(records_.frames, parse_frame(source, ontology_, reporter_));
    else if (kind == "operator")
      put(records_.operators, parse_operator(source, reporter_));
    else if (kind == "speech")
      put(records_.speech, parse_speech(source, reporter_));
    else if (kind == "filter")
      put(records_.filters, parse_subject(source, reporter_));
    else if (kind == "context")
      parse_context(source);
    else if (kind == "off")
      switch_off(source);
    else
      reporter_.error(source.kind, fmt::format("`{}` is no kind of record: state organisation group person role place "
                                               "framework class frame operator speech filter context off",
                                               kind));
  }

  Records take() { return std::move(records_); }

 private:
  // Keeps a record that brought no errors.
  template <class R>
  void put(Layered<R>& records, R record) {
    if (reporter_.errors() != errors_before_) return;
    if (R* earlier = records.find(record.id); earlier && earlier->layer == record.layer && add_to(*earlier, record))
      return;
    const std::string id = record.id;
    const Piece at = record.at;
    if (records.put(std::move(record))) return;
    reporter_.error(at, fmt::format("`{}` is there already, at {}{}", id, reporter_.place(records.find(id)->at),
                                    std::is_same_v<R, EntityRecord> ? "; give one of them an `id`" : ""));
  }

  // Word lists of one subject add up within a layer.
  template <class R>
  bool add_to(R& earlier, R& record) {
    if constexpr (std::is_same_v<R, SpeechRecord>)
      std::move(record.predicates.begin(), record.predicates.end(), std::back_inserter(earlier.predicates));
    else if constexpr (std::is_same_v<R, SubjectRecord>)
      std::move(record.words.begin(), record.words.end(), std::back_inserter(earlier.words));
    else
      return false;
    return true;
  }

  void parse_context(const SourceRecord& source) {
    SubjectRecord record = parse_subject(source, reporter_);
    if (!record.id.empty() && !ontology_.is_context(record.id))
      reporter_.warning(source.head, fmt::format("`{}` is no context of the manual", record.id));
    put(records_.contexts, std::move(record));
  }

  void switch_off(const SourceRecord& source) {
    Piece rest = source.head;
    const Piece kind = take_first_word(rest);
    for (const Property& property : source.properties) reporter_.error(property.key, "`off KIND ID` has no properties");
    if (rest.text.empty()) return reporter_.error(source.kind, "`off` wants a kind and an id, as `off class aid`");
    bool found = false;
    if (auto entity = entity_kind_from(kind.text))
      found = remove_entity(*entity, rest.text);
    else if (kind.text == "role")
      found = remove(records_.roles, rest.text);
    else if (kind.text == "class")
      found = remove(records_.classes, rest.text);
    else if (kind.text == "frame")
      found = remove(records_.frames, rest.text);
    else if (kind.text == "operator")
      found = remove(records_.operators, rest.text);
    else if (kind.text == "speech")
      found = remove(records_.speech, rest.text);
    else if (kind.text == "filter")
      found = remove(records_.filters, rest.text);
    else if (kind.text == "context")
      found = remove(records_.contexts, rest.text);
    else
      return reporter_.error(kind, fmt::format("`{}` is no kind of record", kind.text));
    if (!found) reporter_.warning(rest, fmt::format("no {} `{}` is there to switch off", kind.text, rest.text));
  }

  template <class R>
  bool remove(Layered<R>& records, std::string_view id) {
    if (!records.find(id)) return false;
    records.remove(id);
    return true;
  }

  // By id, with or without what stands before its first colon, or by name.
  bool remove_entity(EntityKind kind, std::string_view id) {
    const std::string by_name = slug(id);
    for (const EntityRecord& record : records_.entities.all()) {
      if (record.entity.kind != kind) continue;
      const std::string_view short_id = std::string_view(record.id).substr(record.id.find(':') + 1);
      if (record.id == id || short_id == id || short_id == by_name || record.entity.name == id)
        return remove(records_.entities, std::string(record.id));
    }
    return false;
  }

  const Ontology& ontology_;
  Reporter& reporter_;
  Records records_;
  std::size_t errors_before_ = 0;
};

}  // namespace

Records parse_records(const SourceFiles& files, const Ontology& ontology, Reporter& reporter) {
  Parser parser(ontology, reporter);
  for (std::uint32_t file = 0; file < files.size(); ++file) {
    const auto records = read_records(files, file, reporter);
    for (const SourceRecord& record : records) parser.parse(record);
  }
  return parser.take();
}

}  // namespace longbow
