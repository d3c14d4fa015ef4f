// Parsing is libxml2's business, which takes any page; what is the article on it is ours. The idea is an old one: text
// that reads on in long blocks without many links is the article, where the page does not say which part is.
#include "text/html.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "text/charset.h"
#include "text/html_tree.h"
#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::size_t kLongestPage = std::size_t{16} << 20;
constexpr std::size_t kProse = 80;     // bytes of a block that reads on, where the page marks no article
constexpr std::size_t kSentence = 30;  // bytes of the same, where it ends as sentences do
constexpr double kMostLinked = 0.4;    // of a block's text; what has more is a menu

using Tree = std::unique_ptr<xmlDoc, void (*)(xmlDoc*)>;

// Where elements lie deeper than 256 within each other the parser stops: what it has by then is the page.
Tree parse(const std::string& page) {
  return Tree(htmlReadMemory(page.data(), static_cast<int>(page.size()), nullptr, "UTF-8",
                             HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET),
              &xmlFreeDoc);
}

// What stands behind charset= in the first kilobytes of the page.
std::string_view own_charset(std::string_view page) {
  page = page.substr(0, 4096);
  std::size_t at = page.find("charset=");
  if (at == std::string_view::npos) return "";
  at = page.find_first_not_of("'\" ", at + 8);
  return at == std::string_view::npos ? "" : page.substr(at, page.find_first_of("'\" >/;", at) - at);
}

std::string decoded(std::string_view page, std::string_view charset) {
  if (page.starts_with("\xEF\xBB\xBF")) charset = "utf-8";
  if (charset.empty()) charset = own_charset(page);
  if (charset.empty() && first_invalid_utf8(page)) charset = "windows-1252";
  auto text = to_utf8(page, charset);
  std::string out = text ? std::move(*text) : *to_utf8(page, "utf-8");
  std::replace(out.begin(), out.end(), '\0', ' ');  // the parser would end there
  return out;
}

bool ends_a_sentence(std::string_view text) {
  while (!text.empty() && (text.back() == '"' || text.back() == '\'' || text.back() == ')')) text.remove_suffix(1);
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("\u201d");
}

// Whether the block is of the article; `marked` where the page says which element is the article.
bool is_prose(const HtmlBlock& block, bool marked) {
  if (static_cast<double>(block.linked) > kMostLinked * static_cast<double>(block.text.size())) return false;
  if (marked) return true;
  if (block.heading) return false;
  return block.text.size() >= kProse || (block.text.size() >= kSentence && ends_a_sentence(block.text));
}

std::string prose_below(const xmlNode* node, bool marked) {
  std::string text;
  for (const HtmlBlock& block : html_blocks(node)) {
    if (!is_prose(block, marked)) continue;
    if (!text.empty()) text += "\n\n";
    text += block.text;
  }
  return text;
}

std::string article_text(const xmlNode* root) {
  // The page's own word, best first; of several such elements the one with the most text.
  for (HtmlPart part : {HtmlPart::article_body, HtmlPart::article, HtmlPart::main}) {
    std::string longest;
    for (const xmlNode* node : html_parts(root, part)) {
      std::string text = prose_below(node, true);
      if (text.size() > longest.size()) longest = std::move(text);
    }
    if (longest.size() >= kProse) return longest;
  }
  return prose_below(root, false);
}

}  // namespace

tl::expected<HtmlArticle, std::string> read_article(std::string_view page, std::string_view charset) {
  if (page.size() > kLongestPage) return tl::unexpected<std::string>("the page is longer than 16 MiB");
  Tree tree = parse(decoded(page, charset));
  const xmlNode* root = tree ? xmlDocGetRootElement(tree.get()) : nullptr;
  if (!root) return tl::unexpected<std::string>("the page is empty");
  HtmlArticle article;
  article.text = article_text(root);
  if (article.text.empty()) return tl::unexpected<std::string>("the page holds no article: no text of it reads on");
  HtmlFacts facts = html_facts(root);
  article.title = std::move(facts.title);
  article.publisher = std::move(facts.publisher);
  article.language = std::move(facts.language);
  article.date = std::move(facts.date);
  return article;
}

std::string text_of_html(std::string_view fragment) {
  if (fragment.find_first_of("<&") == std::string_view::npos) return std::string(fragment);
  if (fragment.size() > kLongestPage) return std::string(fragment);
  Tree tree = parse(decoded(fragment, "utf-8"));
  if (!tree) return std::string(fragment);
  std::string text;
  const xmlNode* root = xmlDocGetRootElement(tree.get());
  if (!root) return text;
  for (const HtmlBlock& block : html_blocks(root)) {
    if (!text.empty()) text += "\n\n";
    text += block.text;
  }
  return text;
}

}  // namespace longbow
