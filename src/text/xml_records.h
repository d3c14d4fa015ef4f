// The records of an XML file, such as <item> of a feed, one by one and each parsed by itself: a file of any size takes
// the memory of one record, and a fault costs one record. Entities that a document defines are never expanded, and
// nothing is ever fetched.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "text/readers.h"

namespace longbow {

class XmlRecords {
 public:
  // Records are the elements of these names, with or without a prefix before a colon.
  XmlRecords(Source source, std::vector<std::string_view> names);

  // The next record, good until the next call; nothing at the end.
  std::optional<tl::expected<pugi::xml_node, Reject>> next();
  // Where the record that next() gave begins: "feed.xml:12".
  const std::string& where() const { return where_; }
  std::string_view text() const { return text_; }
  // What stands before the first record, with its tags left open: a feed's own title and language.
  const pugi::xml_document& head() const { return head_; }

 private:
  struct Tag {
    std::size_t begin = 0;
    bool closes = false;
  };
  std::optional<Tag> next_tag(std::size_t from);
  std::size_t end_of_tag(std::size_t from);
  std::string_view local_name(std::size_t at);
  void consume(std::size_t size);
  bool seek_record();
  void read_head(std::string_view before);
  tl::expected<pugi::xml_node, Reject> parse(std::size_t size);
  tl::unexpected<Reject> give_up(std::size_t size, std::string reason);

  Source source_;
  std::vector<std::string_view> names_;
  std::string encoding_;
  std::uint64_t consumed_ = 0;  // bytes
  std::map<std::string_view, std::uint64_t> in_vain_;  // up to which byte each closing mark is not to be found
  bool began_ = false, ended_ = false;
  std::string where_, text_;
  pugi::xml_document head_, record_;
};

// The name behind the prefix: "date" of "dc:date".
std::string_view local_name(const pugi::xml_node& node);
// The first child of that local name; an empty node where there is none.
pugi::xml_node child_named(const pugi::xml_node& node, std::string_view name);
// All text below the node, in order.
std::string text_below(const pugi::xml_node& node);

}  // namespace longbow
