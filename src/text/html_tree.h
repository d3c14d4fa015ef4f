// Looking over a parsed page: its blocks of text, its parts, and what it says of itself.
#pragma once

#include <libxml/tree.h>

#include <cstddef>
#include <string>
#include <vector>

namespace longbow {

// A paragraph, heading, item of a list, or the like: text on one line, white space folded.
struct HtmlBlock {
  std::string text;
  std::size_t linked = 0;  // bytes of it that are links
  bool heading = false;
};

// In order; without scripts, menus, forms, headers and footers of the page, and what is hidden.
std::vector<HtmlBlock> html_blocks(const xmlNode* root);

enum class HtmlPart { article_body, article, main };
// The elements that are marked as such, at most a hundred.
std::vector<const xmlNode*> html_parts(const xmlNode* root, HtmlPart part);

struct HtmlFacts {
  std::string title, publisher, language, date;
};
HtmlFacts html_facts(const xmlNode* root);

}  // namespace longbow
