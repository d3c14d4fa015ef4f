#include "text/html_tree.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace longbow {
namespace {

constexpr std::size_t kMostParts = 100;

std::string_view text_of(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

std::string_view name_of(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE ? text_of(node->name) : std::string_view();
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Attributes of a page's tree hold one text each.
std::string_view attribute(const xmlNode* node, std::string_view name) {
  if (node->type != XML_ELEMENT_NODE) return "";
  for (const xmlAttr* a = node->properties; a; a = a->next) {
    if (text_of(a->name) == name) return a->children ? text_of(a->children->content) : std::string_view();
  }
  return "";
}

bool has_attribute(const xmlNode* node, std::string_view name) {
  if (node->type != XML_ELEMENT_NODE) return false;
  for (const xmlAttr* a = node->properties; a; a = a->next) {
    if (text_of(a->name) == name) return true;
  }
  return false;
}

bool is_heading(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

// What ends a run of text: everything but what stands within a line.
bool is_block(std::string_view name) {
  return !name.empty() &&
         !is_one_of(name, {"a",    "abbr", "acronym", "b",   "bdi",  "bdo",  "big",  "cite", "code", "data", "del",
                           "dfn",  "em",   "font",    "i",   "ins",  "kbd",  "mark", "q",    "s",    "samp", "small",
                           "span", "strike", "strong", "sub", "sup", "time", "tt",   "u",    "var",  "wbr"});
}

// Nothing below such an element is the article's text. A header within the article holds its headline, and goes too.
bool is_aside(const xmlNode* node, std::string_view name) {
  return is_one_of(name, {"script", "style",  "noscript", "template", "nav",    "header", "footer", "aside",  "form",
                          "button", "select", "textarea", "iframe",   "object", "svg",    "canvas", "figure", "figcaption",
                          "head",   "audio",  "video",    "dialog",   "menu"}) ||
         has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true" ||
         is_one_of(attribute(node, "role"), {"navigation", "banner", "contentinfo", "complementary", "search"});
}

// Walks the tree without recursion: `enter` says whether to go below a node, `leave` is told when that is done.
template <class Enter, class Leave>
void walk(const xmlNode* root, Enter enter, Leave leave) {
  const xmlNode* node = root;
  while (true) {
    bool below = enter(node);
    if (below && node->children && node->type == XML_ELEMENT_NODE) {
      node = node->children;
      continue;
    }
    if (below) leave(node);
    while (node != root && !node->next) {
      node = node->parent;
      leave(node);
    }
    if (node == root) return;
    node = node->next;
  }
}

class Blocks {
 public:
  bool enter(const xmlNode* node) {
    std::string_view name = name_of(node);
    if (is_aside(node, name)) return false;
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) add(text_of(node->content));
    if (is_block(name)) end();
    if (name == "a") ++links_;
    if (is_heading(name)) heading_ = true;
    return true;
  }
  void leave(const xmlNode* node) {
    std::string_view name = name_of(node);
    if (is_block(name)) end();
    if (name == "a" && links_ > 0) --links_;
    if (is_heading(name)) heading_ = false;
  }
  std::vector<HtmlBlock> take() {
    end();
    return std::move(blocks_);
  }

 private:
  void add(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      char c = text[i];
      bool no_break_space = text.substr(i).starts_with("\u00a0");
      if (no_break_space) ++i;
      if (no_break_space || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') {
        space_ = true;
        continue;
      }
      if (space_ && !block_.text.empty()) block_.text += ' ';
      space_ = false;
      block_.text += c;
      if (links_ > 0) ++block_.linked;
    }
  }
  void end() {
    if (!block_.text.empty()) {
      block_.heading = heading_;
      blocks_.push_back(std::move(block_));
    }
    block_ = {};
    space_ = false;
  }

  std::vector<HtmlBlock> blocks_;
  HtmlBlock block_;
  int links_ = 0;
  bool heading_ = false, space_ = false;
};

bool is_part(const xmlNode* node, HtmlPart part) {
  switch (part) {
    case HtmlPart::article_body:
      return attribute(node, "itemprop") == "articleBody";
    case HtmlPart::article:
      return name_of(node) == "article" || attribute(node, "role") == "article";
    default:
      return name_of(node) == "main" || attribute(node, "role") == "main";
  }
}

std::string all_text(const xmlNode* node) {
  Blocks blocks;
  for (const xmlNode* child = node->children; child; child = child->next) {
    walk(child, [&](const xmlNode* n) { return blocks.enter(n); }, [&](const xmlNode* n) { blocks.leave(n); });
  }
  std::string text;
  for (const HtmlBlock& block : blocks.take()) text += (text.empty() ? "" : " ") + block.text;
  return text;
}

void set(std::string& value, std::string_view found) {
  if (value.empty()) value = found;
}

}  // namespace

std::vector<HtmlBlock> html_blocks(const xmlNode* root) {
  Blocks blocks;
  walk(root, [&](const xmlNode* node) { return blocks.enter(node); }, [&](const xmlNode* node) { blocks.leave(node); });
  return blocks.take();
}

std::vector<const xmlNode*> html_parts(const xmlNode* root, HtmlPart part) {
  std::vector<const xmlNode*> parts;
  walk(
      root,
      [&](const xmlNode* node) {
        if (parts.size() == kMostParts) return false;
        if (!is_part(node, part)) return true;
        parts.push_back(node);
        return false;  // a part within a part has less text
      },
      [](const xmlNode*) {});
  return parts;
}

HtmlFacts html_facts(const xmlNode* root) {
  HtmlFacts facts;
  std::string page_title, some_date;
  facts.language = attribute(root, "lang");
  walk(
      root,
      [&](const xmlNode* node) {
        std::string_view name = name_of(node), property = attribute(node, "property"), item = attribute(node, "itemprop");
        if (property.empty()) property = attribute(node, "name");
        if (name == "title" && page_title.empty()) page_title = all_text(node);
        if (name == "meta") {
          std::string_view content = attribute(node, "content");
          if (property == "og:title") set(facts.title, content);
          if (property == "og:site_name") set(facts.publisher, content);
          if (property == "article:published_time" || item == "datePublished") set(facts.date, content);
          if (is_one_of(property, {"date", "pubdate", "dc.date", "DC.date", "dc.date.issued", "DC.date.issued"})) {
            set(some_date, content);
          }
        }
        if (name == "time" && item == "datePublished") set(facts.date, attribute(node, "datetime"));
        if (name == "time") set(some_date, attribute(node, "datetime"));
        return true;
      },
      [](const xmlNode*) {});
  set(facts.title, page_title);
  set(facts.date, some_date);
  return facts;
}

}  // namespace longbow
