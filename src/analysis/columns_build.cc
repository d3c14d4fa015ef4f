// From a scan of the store to columns: rows are drafted in the order of the store's keys, then put in the order of
// columns.h.
#include <absl/container/flat_hash_set.h>
#include <absl/hash/hash.h>

#include <algorithm>
#include <numeric>
#include <optional>

#include "analysis/columns.h"
#include "store/scan.h"

namespace longbow {
namespace {

struct Draft {
  std::int64_t key = 0;
  std::int32_t day = kNoDay;
  std::uint32_t document = 0, sequence = 0;
  Span sentence;
  std::uint32_t types = 0, cameo = 0, place = kNoSymbol;
  std::uint8_t type = 0, quad = 0, told = 0, act_class = 0, speaker_class = 0;
  float scale = 0, confidence = 0;
  std::size_t alike = 0;  // a hash of what `one_a_day` compares besides the day
};

// Items of drafts, in the order of drafts.
using DraftLists = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

SpeakerClass class_of(const Entity& speaker) {
  constexpr std::array<std::string_view, 7> kOfficial = {"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "IGO"};
  if (speaker.sector == "MED") return SpeakerClass::press;
  bool official = std::find(kOfficial.begin(), kOfficial.end(), speaker.sector) != kOfficial.end();
  return official ? SpeakerClass::official : SpeakerClass::other;
}

class Builder : public StoreVisitor {
 public:
  explicit Builder(const ActClasses& classes) : classes_(classes) {}

  void document(const ScannedDocument& document) override {
    auto number = static_cast<std::uint32_t>(columns_->document_id.size());
    documents_.emplace(document.key, number);
    columns_->document_id.add(document.id);
    columns_->document_publisher.push_back(
        document.publisher.empty() ? kNoSymbol : columns_->publisher_names.add(document.publisher));
    columns_->title_words.add(document.title);
  }

  void event(const ScannedEvent& event) override {
    auto document = documents_.find(event.document);
    if (document == documents_.end()) return;  // of an older version
    Draft& draft = drafts_.emplace_back();
    draft.key = event.key;
    draft.document = document->second;
    draft.sequence = event.sequence;
    draft.sentence = event.span;
    if (auto date = parse_iso_date(event.date)) draft.day = day_number(*date);
    take_types(event.types, draft);
    draft.cameo = columns_->cameos.add(event.cameo);
    draft.quad = static_cast<std::uint8_t>(std::clamp(event.quad_code, 0, 4));
    draft.told = static_cast<std::uint8_t>(told_by(event.auxiliary));
    draft.act_class = static_cast<std::uint8_t>(classes_.by_root[static_cast<std::size_t>(cameo_root(event.cameo))]);
    draft.scale = static_cast<float>(event.event_scale);
    draft.confidence = static_cast<float>(event.confidence);
    draft.alike = absl::HashOf(event.actors, event.recipients, event.cameo);
    ids_.add(event.id);
    take_record(event, draft);
  }

  void entity(const ScannedEntity& entity) override {
    auto draft = at(entity.record, entity_cursor_);
    if (!draft) return;
    DraftLists* list = entity.role == "actor" ? &actors_ : entity.role == "recipient" ? &recipients_ : nullptr;
    if (list == nullptr) return;
    Symbol code = columns_->codes.add(entity.code);
    list->emplace_back(*draft, code);
    if (!entity.name.empty()) columns_->code_names.try_emplace(code, entity.name);
  }

  void framework(std::int64_t record, std::string_view id, std::string_view name, std::string_view kind) override {
    auto draft = at(record, framework_cursor_);
    if (!draft) {
      of_statements_.push_back({record, {std::string(id), std::string(name), std::string(kind), 0}});
      return;
    }
    frameworks_.emplace_back(*draft, framework_number(id, name, kind));
  }

  void rule(std::int64_t record, std::string_view, std::string_view rule) override {
    if (auto draft = at(record, rule_cursor_)) rules_.emplace_back(*draft, columns_->rule_ids.add(rule));
  }

  void story(std::int64_t event, std::string_view story) override {
    auto draft = at(event, story_cursor_);
    if (draft && ids_[*draft] != story) stories_.emplace_back(*draft, story);
  }

  void statement(std::int64_t key, std::int64_t document) override {
    if (!documents_.contains(document)) return;
    ++columns_->statements;
    auto first = std::lower_bound(of_statements_.begin(), of_statements_.end(), key,
                                  [](const auto& one, std::int64_t wanted) { return one.first < wanted; });
    for (; first != of_statements_.end() && first->first == key; ++first) {
      const KnownFramework& known = first->second;
      ++columns_->known_frameworks[framework_number(known.id, known.name, known.kind)].statements;
    }
  }

  void text(std::int64_t document, std::string_view text) override;

  std::shared_ptr<const Columns> finish(std::string mark);

 private:
  // The draft with this key, or nothing; keys are asked for in order.
  std::optional<std::uint32_t> at(std::int64_t key, std::uint32_t& cursor) const {
    while (cursor < drafts_.size() && drafts_[cursor].key < key) ++cursor;
    if (cursor == drafts_.size() || drafts_[cursor].key != key) return std::nullopt;
    return cursor;
  }

  static void take_types(std::string_view types, Draft& draft) {
    while (!types.empty()) {
      std::string_view one = types.substr(0, types.find(' '));
      types.remove_prefix(std::min(types.size(), one.size() + 1));
      auto type = event_type_from(one);
      if (!type) continue;
      if (draft.types == 0) draft.type = static_cast<std::uint8_t>(*type);
      draft.types |= 1u << static_cast<unsigned>(*type);
    }
  }

  // Speakers and coordinates stand in the record alone, and few records are asked for them.
  void take_record(const ScannedEvent& event, Draft& draft) {
    bool attributed = event.record.find("\"attribution\": [") != std::string_view::npos;
    std::pair<std::string, std::string> place(event.place, event.country);
    auto known = place_numbers_.find(place);
    bool new_place = !event.place.empty() && known == place_numbers_.end();
    if (known != place_numbers_.end()) draft.place = known->second;
    if (!attributed && !new_place) return;
    auto parsed = parse_plover(event.record);
    const auto* record = parsed ? std::get_if<Event>(&parsed->record) : nullptr;
    if (record == nullptr) return;
    if (new_place && record->location) {
      draft.place = static_cast<std::uint32_t>(columns_->places.size());
      place_numbers_.emplace(std::move(place), draft.place);
      columns_->places.push_back({record->location->name, record->location->country, record->location->latitude,
                                  record->location->longitude});
    }
    if (record->attribution.empty()) return;
    draft.speaker_class = static_cast<std::uint8_t>(class_of(record->attribution.front().speaker));
    auto number = static_cast<std::uint32_t>(drafts_.size() - 1);
    for (const Attribution& one : record->attribution) {
      speakers_.emplace_back(number, columns_->codes.add(one.speaker.code));
    }
  }

  std::uint32_t framework_number(std::string_view id, std::string_view name, std::string_view kind) {
    auto& known = columns_->known_frameworks;
    auto [found, is_new] = columns_->framework_numbers.try_emplace(std::string(id), static_cast<std::uint32_t>(known.size()));
    if (is_new) known.push_back({std::string(id), std::string(name), std::string(kind), 0});
    return found->second;
  }

  void index_events();
  void order_rows();
  void fill_rows();
  void fill_stories();
  void fill_one_a_day();
  Lists in_order(const DraftLists& drafted) const;

  const ActClasses& classes_;
  std::shared_ptr<Columns> columns_ = std::make_shared<Columns>();
  absl::flat_hash_map<std::int64_t, std::uint32_t> documents_;
  std::vector<Draft> drafts_;
  Texts ids_;  // of drafts
  DraftLists actors_, recipients_, speakers_, frameworks_, rules_;
  std::vector<std::pair<std::uint32_t, std::string>> stories_;  // where it is not the draft's own id
  std::vector<std::pair<std::int64_t, KnownFramework>> of_statements_;  // by key
  absl::flat_hash_map<std::pair<std::string, std::string>, std::uint32_t> place_numbers_;
  std::uint32_t entity_cursor_ = 0, framework_cursor_ = 0, rule_cursor_ = 0, story_cursor_ = 0;
  std::vector<std::uint32_t> by_document_;     // drafts in order of document and sequence
  std::size_t text_cursor_ = 0;                // into by_document_
  std::vector<std::uint32_t> sentences_;       // by draft
  std::vector<std::uint32_t> order_;           // drafts in the order of rows
};

// Texts come in the order in which their documents were told of.
void Builder::text(std::int64_t document, std::string_view text) {
  if (by_document_.empty()) index_events();
  auto number = documents_.find(document);
  if (number == documents_.end()) return;
  WordIndex& words = columns_->sentence_words;
  std::size_t byte = 0;
  std::uint32_t point = 0;
  auto to = [&](std::uint32_t wanted) {  // sentences come in order, so that one walk over the text does
    if (wanted < point) byte = point = 0;
    for (; byte < text.size() && point < wanted; ++point) {
      do ++byte;
      while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80);
    }
    return byte;
  };
  std::uint32_t before = 0xFFFFFFFFu;
  for (; text_cursor_ < by_document_.size(); ++text_cursor_) {
    const Draft& draft = drafts_[by_document_[text_cursor_]];
    if (draft.document > number->second) break;
    if (draft.document == number->second && draft.sequence != before) {
      std::size_t from = to(draft.sentence.begin);
      words.add(text.substr(from, to(draft.sentence.end) - from));
      before = draft.sequence;
    }
    sentences_[by_document_[text_cursor_]] = words.size() - 1;
  }
}

void Builder::index_events() {
  by_document_.resize(drafts_.size());
  std::iota(by_document_.begin(), by_document_.end(), 0u);
  std::stable_sort(by_document_.begin(), by_document_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(drafts_[a].document, drafts_[a].sequence) < std::pair(drafts_[b].document, drafts_[b].sequence);
  });
  sentences_.resize(drafts_.size());
}

void Builder::order_rows() {
  order_.resize(drafts_.size());
  std::iota(order_.begin(), order_.end(), 0u);
  std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (drafts_[a].day != drafts_[b].day) return drafts_[a].day < drafts_[b].day;
    return ids_[a] < ids_[b];
  });
}

Lists Builder::in_order(const DraftLists& drafted) const {
  std::vector<std::size_t> first(drafts_.size() + 1);
  for (const auto& [draft, item] : drafted) ++first[draft + 1];
  std::partial_sum(first.begin(), first.end(), first.begin());
  Lists lists;
  lists.begin.reserve(drafts_.size() + 1);
  lists.items.reserve(drafted.size());
  for (std::uint32_t draft : order_) {
    auto begin = static_cast<std::ptrdiff_t>(lists.items.size());
    for (std::size_t i = first[draft]; i < first[draft + 1]; ++i) {
      std::uint32_t item = drafted[i].second;
      if (std::find(lists.items.begin() + begin, lists.items.end(), item) == lists.items.end()) lists.items.push_back(item);
    }
    lists.begin.push_back(static_cast<std::uint32_t>(lists.items.size()));
  }
  return lists;
}

void Builder::fill_rows() {
  Columns& to = *columns_;
  for (std::uint32_t number : order_) {
    const Draft& draft = drafts_[number];
    to.key.push_back(draft.key);
    to.id.add(ids_[number]);
    to.day.push_back(draft.day);
    to.types.push_back(draft.types);
    to.type.push_back(draft.type);
    to.quad.push_back(draft.quad);
    to.told.push_back(draft.told);
    to.act_class.push_back(draft.act_class);
    to.speaker_class.push_back(draft.speaker_class);
    to.cameo.push_back(draft.cameo);
    to.scale.push_back(draft.scale);
    to.confidence.push_back(draft.confidence);
    to.document.push_back(draft.document);
    to.sentence.push_back(sentences_[number]);
    to.place.push_back(draft.place);
    if (draft.day == kNoDay) ++to.first_dated;
  }
  to.actors = in_order(actors_);
  to.recipients = in_order(recipients_);
  to.speakers = in_order(speakers_);
  to.frameworks = in_order(frameworks_);
  to.rules = in_order(rules_);
  to.by_id.resize(to.size());
  std::iota(to.by_id.begin(), to.by_id.end(), 0u);
  std::sort(to.by_id.begin(), to.by_id.end(), [&](Row a, Row b) { return to.id[a] < to.id[b]; });
}

// A report whose story is not among the rows, as while stories are being told anew, is a story of its own.
void Builder::fill_stories() {
  Columns& to = *columns_;
  std::vector<Row> row_of(drafts_.size());
  for (Row row = 0; row < order_.size(); ++row) row_of[order_[row]] = row;
  to.story.resize(to.size());
  std::iota(to.story.begin(), to.story.end(), 0u);
  for (const auto& [draft, story] : stories_) {
    Row first = to.find(story);
    if (first != kNoRow) to.story[row_of[draft]] = first;
  }
  std::vector<std::uint32_t> reports(to.size()), publishers(to.size());
  std::vector<std::pair<Row, std::uint32_t>> told;
  for (Row row = 0; row < to.size(); ++row) {
    ++reports[to.story[row]];
    std::uint32_t publisher = to.document_publisher[to.document[row]];
    if (publisher != kNoSymbol) told.emplace_back(to.story[row], publisher);
  }
  std::sort(told.begin(), told.end());
  told.erase(std::unique(told.begin(), told.end()), told.end());
  for (const auto& [story, publisher] : told) ++publishers[story];
  for (Row row = 0; row < to.size(); ++row) {
    to.reports.push_back(reports[to.story[row]]);
    to.publishers.push_back(publishers[to.story[row]]);
    if (to.is_story(row)) ++to.stories;
  }
}

void Builder::fill_one_a_day() {
  Columns& to = *columns_;
  to.one_a_day.assign(to.size(), 1);
  absl::flat_hash_set<std::size_t> seen;
  for (Row row = to.first_dated; row < to.size(); ++row) {
    if (row == to.first_dated || to.day[row] != to.day[row - 1]) seen.clear();
    if (!seen.insert(drafts_[order_[row]].alike).second) to.one_a_day[row] = 0;
  }
}

std::shared_ptr<const Columns> Builder::finish(std::string mark) {
  if (by_document_.empty()) index_events();
  columns_->mark = std::move(mark);
  columns_->documents = documents_.size();
  columns_->title_words.finish();
  columns_->sentence_words.finish();
  order_rows();
  fill_rows();
  fill_stories();
  fill_one_a_day();
  return columns_;
}

}  // namespace

Result<std::shared_ptr<const Columns>> read_columns(Store& store, const ActClasses& classes) {
  auto mark = store.mark();  // before the rows: what comes between is read again
  if (!mark) return tl::unexpected<Error>(std::move(mark.error()));
  Builder builder(classes);
  if (auto read = store.scan(builder); !read) return tl::unexpected<Error>(std::move(read.error()));
  return builder.finish(std::move(*mark));
}

}  // namespace longbow
