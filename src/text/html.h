// The article of a web page: its text without menus, adverts and scripts, and what the page says of itself.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace longbow {

struct HtmlArticle {
  std::string text;  // paragraphs, with an empty line between two
  std::string title, publisher, language;
  std::string date;  // as the page writes it
};

// `charset` is what the server said of it, or ""; the page's own word and what the bytes look like come behind that.
// The reason where the page cannot be read or holds no article.
tl::expected<HtmlArticle, std::string> read_article(std::string_view page, std::string_view charset = "");

// A fragment, such as a feed's description: all of its text, as paragraphs. Text without markup comes back as it is,
// character references resolved.
std::string text_of_html(std::string_view fragment);

}  // namespace longbow
