#include "engine/parsed_document.h"

#include <fmt/format.h>

#include <iostream>
#include <stdexcept>
#include <streambuf>
#include <utility>

#include "base/date.h"
#include "syntax/penn_tags.h"
#include "syntax/tree_check.h"
#include "syntax/word_shape.h"
#include "text/bytes.h"
#include "text/json_document.h"
#include "text/sentence_splitter.h"

namespace longbow {
namespace {

constexpr std::size_t kLongestText = 1u << 30;  // spans hold 32 bits
// Coding asks what stands above and beside each word, which in a tree of this size is still quick. Our own parser cuts
// what is longer; a tree that is given cannot be cut.
constexpr std::size_t kLongestGiven = 1000;

// Bytes as the streambuf that a std::istream reads.
class ByteBuffer : public std::streambuf {
 public:
  explicit ByteBuffer(std::unique_ptr<ByteStream> bytes) : bytes_(std::move(bytes)), buffer_(std::size_t{1} << 16) {}
  const std::optional<Error>& error() const { return error_; }

 protected:
  int_type underflow() override {
    auto size = bytes_->read(buffer_);
    if (!size) {
      error_ = size.error();
      throw std::runtime_error("");  // the stream turns it into its bad bit
    }
    setg(buffer_.data(), buffer_.data(), buffer_.data() + *size);
    return *size == 0 ? traits_type::eof() : traits_type::to_int_type(buffer_.front());
  }

 private:
  std::unique_ptr<ByteStream> bytes_;
  std::vector<char> buffer_;
  std::optional<Error> error_;
};

// "X" of "# key = X"; nothing for another comment.
std::optional<std::string_view> told(std::string_view comment, std::string_view key) {
  auto trim = [&] { comment.remove_prefix(std::min(comment.find_first_not_of(" \t"), comment.size())); };
  comment.remove_prefix(1);
  trim();
  if (!comment.starts_with(key)) return std::nullopt;
  comment.remove_prefix(key.size());
  trim();
  if (!comment.empty() && comment.front() != '=') return std::nullopt;
  if (!comment.empty()) comment.remove_prefix(1);
  trim();
  return comment.substr(0, comment.find_last_not_of(" \t") + 1);
}

std::string_view own_text(const ConlluSentence& sentence) {
  std::string_view text;
  for (const std::string& comment : sentence.comments) {
    if (auto found = told(comment, "text")) text = *found;
  }
  return text;
}

// A stretch of text without white space at its ends: a word, or the words of one multiword line.
struct Piece {
  std::string_view form;
  Span words;
  bool space_after = true;
};

std::vector<Piece> pieces_of(const ConlluSentence& sentence) {
  std::vector<Piece> pieces;
  const Parse& parse = sentence.words;
  auto range = sentence.ranges.begin();
  for (std::uint32_t i = 0; i < parse.size();) {
    Piece piece{parse.form(i), {i, i + 1}};
    if (range != sentence.ranges.end() && range->first == i) {
      std::string_view line = range->second;
      std::size_t dash = line.find('-'), tab = line.find('\t');
      std::string_view form = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
      if (!form.empty())
        piece = {form, {i, static_cast<std::uint32_t>(std::stoul(std::string(line.substr(dash + 1, tab - dash - 1))))}};
      ++range;
    }
    piece.space_after = parse.words[piece.words.end - 1].space_after;
    i = piece.words.end;
    pieces.push_back(piece);
  }
  return pieces;
}

// Where the pieces stand in the sentence's own text; empty where they are not all of it.
std::vector<Span> find_pieces(const std::vector<Piece>& pieces, std::string_view text) {
  std::vector<Span> found;
  std::size_t at = 0;
  for (const Piece& piece : pieces) {
    while (at < text.size() && text[at] == ' ') ++at;
    if (!text.substr(at).starts_with(piece.form)) return {};
    found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + piece.form.size())});
    at += piece.form.size();
  }
  return at == text.size() ? found : std::vector<Span>();
}

// Words to spans: parts of their piece where they spell it, else all of it each.
void place_words(Parse& parse, const Piece& piece, Span span) {
  std::string spelled;
  for (std::uint32_t w = piece.words.begin; w < piece.words.end; ++w) spelled += parse.form(w);
  std::uint32_t at = span.begin;
  for (std::uint32_t w = piece.words.begin; w < piece.words.end; ++w) {
    Word& word = parse.words[w];
    word.span = spelled == piece.form ? Span{at, at + word.form.size()} : span;
    at += word.form.size();
  }
}

// Tags and lemmas as coding knows them: Penn tags are made where there are none, and only names have capitals.
void adopt_tags(ConlluSentence& sentence) {
  Parse& parse = sentence.words;
  std::string lower;
  for (std::size_t i = 0; i < parse.size(); ++i) {
    if (parse.words[i].upos == Upos::propn) continue;
    to_lower(parse.lemma(i), lower);
    if (lower != parse.lemma(i)) parse.words[i].lemma = parse.keep(lower);
  }
  std::vector<Xpos> made(parse.size());
  for (std::size_t i = 0; i < parse.size(); ++i) made[i] = penn_tag(parse, i, sentence.feats[i]);
  for (std::size_t i = 0; i < parse.size(); ++i) {
    Xpos& tag = parse.words[i].xpos;
    if (tag == Xpos::none || tag == Xpos::xx) tag = made[i];
  }
}

}  // namespace

struct ParsedDocumentReader::Owned {
  ByteBuffer buffer;
  std::istream stream;
  explicit Owned(std::unique_ptr<ByteStream> bytes) : buffer(std::move(bytes)), stream(&buffer) {}
};

ParsedDocumentReader::ParsedDocumentReader(std::istream& stream, std::string name, std::string id)
    : name_(std::move(name)), id_(std::move(id)), sentences_(stream, name_, true) {}

ParsedDocumentReader::~ParsedDocumentReader() = default;

Result<std::unique_ptr<ParsedDocumentReader>> ParsedDocumentReader::open(const std::string& path) {
  bool given = path == "-";
  std::string name = given ? "standard input" : path;
  auto bytes = given ? Result<std::unique_ptr<ByteStream>>(unpack_bytes(std::cin, name)) : open_bytes(path);
  if (!bytes) return tl::unexpected(bytes.error());
  auto owned = std::make_unique<Owned>(std::move(*bytes));
  auto reader = std::make_unique<ParsedDocumentReader>(owned->stream, name, given ? "" : id_from_path(path));
  reader->owned_ = std::move(owned);
  return reader;
}

std::optional<ParsedDocumentReader::Record> ParsedDocumentReader::next() {
  ConlluSentence sentence;
  while (ready_.empty() && !ended_) {
    auto more = sentences_.next(sentence);
    if (!more) {
      ended_ = more.error().code == ErrorCode::io;
      Error error = ended_ && owned_ && owned_->buffer.error() ? *owned_->buffer.error() : more.error();
      take_unread(sentence, error);
    } else if (*more) {
      take(sentence);
    } else {
      ended_ = true;
    }
    if (ended_) end_document();
  }
  if (ready_.empty()) return std::nullopt;
  Record record = std::move(ready_.front());
  ready_.pop_front();
  return record;
}

// What a comment says of the document.
void ParsedDocumentReader::heed(const std::string& comment) {
  Document& document = now_.document;
  if (auto id = told(comment, "newdoc id"); id || told(comment, "newdoc")) {
    end_document();
    any_ = true;
    ++documents_;
    document.id = id.value_or("");
  }
  if (told(comment, "newpar") || told(comment, "newpar id")) new_paragraph_ = true;
  for (auto [key, field] : {std::pair{"title", &document.title}, std::pair{"publisher", &document.publisher},
                            std::pair{"url", &document.url}, std::pair{"language", &document.language}}) {
    if (auto value = told(comment, key)) *field = *value;
  }
  if (auto date = told(comment, "date")) {
    document.date = parse_iso_date(*date);
    if (!document.date)
      fault_ = Reject{name_, fmt::format("\"{}\" is no date; write it as 2009-04-22", *date), shortened(comment)};
  }
}

// Puts between the sentences what belongs there.
void ParsedDocumentReader::begin_text(bool glued) {
  std::string& text = now_.document.text;
  any_ = true;
  if (in_paragraph_.empty() || new_paragraph_) in_paragraph_.push_back(0);
  if (!text.empty()) text += new_paragraph_ ? "\n\n" : glued_ ? "" : " ";
  ++in_paragraph_.back();
  new_paragraph_ = false;
  glued_ = glued;
}

void ParsedDocumentReader::take_unread(const ConlluSentence& sentence, const Error& error) {
  for (const std::string& comment : sentence.comments) heed(comment);
  std::string_view text = own_text(sentence);
  ready_.push_back(tl::unexpected(Reject{error.where, error.message, shortened(text)}));
  if (text.empty()) return;
  begin_text(false);
  now_.document.text += text;
}

void ParsedDocumentReader::take(ConlluSentence& sentence) {
  for (const std::string& comment : sentence.comments) heed(comment);
  Parse& parse = sentence.words;
  std::string& text = now_.document.text;
  std::vector<Piece> pieces = pieces_of(sentence);
  std::string own(own_text(sentence));
  std::vector<Span> spans = find_pieces(pieces, own);
  if (spans.empty()) {
    own.clear();
    for (const Piece& piece : pieces) {
      auto begin = static_cast<std::uint32_t>(own.size());
      own += piece.form;
      spans.push_back({begin, static_cast<std::uint32_t>(own.size())});
      if (piece.space_after && &piece != &pieces.back()) own += ' ';
    }
  }
  begin_text(!pieces.back().space_after);
  auto begin = static_cast<std::uint32_t>(text.size());
  text += own;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    place_words(parse, pieces[i], {begin + spans[i].begin, begin + spans[i].end});
    bool last = i + 1 == pieces.size();
    parse.words[pieces[i].words.end - 1].space_after = last ? !glued_ : spans[i].end < spans[i + 1].begin;
  }
  std::string where = fmt::format("{}:{}", name_, sentence.line);
  if (text.size() > kLongestText) fault_ = Reject{where, "the document is longer than 1 GiB", shortened(own)};
  if (own.find('\0') != std::string::npos)
    fault_ = Reject{where, "the file is binary: it holds NUL bytes", shortened(own)};
  if (parse.size() > kLongestGiven) {
    return ready_.push_back(tl::unexpected(
        Reject{where, fmt::format("the sentence has {} words; cut it to {} at most", parse.size(), kLongestGiven),
               shortened(own)}));
  }
  if (auto fault = tree_fault(parse)) return ready_.push_back(tl::unexpected(Reject{where, *fault, shortened(own)}));
  adopt_tags(sentence);
  Sentence found;
  found.span = {begin, static_cast<std::uint32_t>(text.size())};
  found.paragraph = static_cast<std::uint32_t>(in_paragraph_.size() - 1);
  found.tokens = {0, static_cast<std::uint32_t>(parse.size())};
  now_.sentences.push_back({found, std::move(parse)});
}

void ParsedDocumentReader::end_document() {
  Document& document = now_.document;
  for (ParsedSentence& one : now_.sentences) {
    if (in_paragraph_[one.sentence.paragraph] > 1) continue;
    std::vector<Token> tokens;
    for (const Word& word : one.parse.words) tokens.push_back({word.span, word.space_after});
    one.sentence.headline = looks_like_headline(document.text, tokens, 0, tokens.size());
  }
  if (document.id.empty() && !id_.empty()) document.id = documents_ < 2 ? id_ : fmt::format("{}-{}", id_, documents_);
  if (document.id.empty()) document.id = id_from_text(document.text);
  if (fault_) {
    ready_.push_back(tl::unexpected(*fault_));
  } else if (any_) {
    ready_.push_back(std::move(now_));
  }
  now_ = {};
  in_paragraph_.clear();
  fault_.reset();
  any_ = new_paragraph_ = glued_ = false;
}

}  // namespace longbow
