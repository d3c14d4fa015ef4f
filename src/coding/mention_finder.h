// The search for the mentions of one sentence; shared by the files that implement it, and by nobody else.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "coding/mention.h"

namespace longbow {

class MentionFinder {
 public:
  MentionFinder(const SentenceView& view, const Discourse& discourse, const std::vector<MarkedSpan>& marked,
                const std::vector<TimeMention>& times)
      : view_(view), lexicon_(view.lexicon()), discourse_(discourse), marked_(marked), taken_(view.size(), false) {
    for (const TimeMention& time : times) take(time.words);
    dateline_ = dateline_end();
  }

  std::vector<Mention> run() {
    find_names();
    find_roles();
    find_crowds();
    find_proper_and_common();
    std::sort(found_.begin(), found_.end(), [](const Mention& a, const Mention& b) { return a.head < b.head; });
    give_codes();
    find_references();
    take_owners_code();
    mark();
    std::sort(found_.begin(), found_.end(), [](const Mention& a, const Mention& b) { return a.head < b.head; });
    return std::move(found_);
  }

 private:
  void take(Span words) { std::fill(taken_.begin() + words.begin, taken_.begin() + words.end, true); }
  void find_names();
  void add_framework(const NameMatch& match);
  void add_name(const std::vector<NameMatch>& matches);
  const Mention* name_behind(std::uint32_t word, std::uint32_t title);
  void find_roles();
  void find_crowds();
  void find_proper_and_common();
  void give_codes();
  void take_owners_code();
  void find_references();
  void mark();

  Span noun_phrase(std::uint32_t head) const;
  const LexiconEntity& entity(std::uint32_t index) const { return lexicon_.entities()[index]; }
  void use_office(Mention& mention, const LexiconEntity& person) const;
  bool is_locative(std::uint32_t head, bool strictly) const;
  Mention* at(std::size_t word);
  // Once they are sorted by their heads.
  std::span<const Mention> mentions_before(std::uint32_t word) const;
  bool borrow_code(Mention& mention);
  bool borrow_from(Mention& mention, std::uint32_t word, std::string_view how);
  bool plural_office(const Mention& mention) const;
  void code_from_article(Mention& mention);
  const Mention* place_before(std::uint32_t word) const;
  bool two_meant(std::uint32_t word) const;
  bool two_alone(std::uint32_t word) const;
  std::optional<Mention> both_parties(std::uint32_t word) const;
  bool attached_title(std::uint32_t word) const;
  std::uint32_t dateline_end() const;

  const SentenceView& view_;
  const Lexicon& lexicon_;
  const Discourse& discourse_;
  const std::vector<MarkedSpan>& marked_;
  std::vector<bool> taken_;  // words that belong to a name already
  std::uint32_t dateline_ = 0;
  std::vector<Mention> found_;
};

}  // namespace longbow
