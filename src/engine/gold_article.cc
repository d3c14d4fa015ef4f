// Reading what careful readers have coded. Every fault says file, line and what to do.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "engine/evaluate_articles.h"
#include "text/reader.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

Result<std::string> read_whole(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorCode::not_found, path.string(), "cannot be opened");
  std::string text(std::istreambuf_iterator<char>(file), {});
  if (file.bad()) return fail(ErrorCode::io, path.string(), "cannot be read to its end");
  return text;
}

// Where fragments stand: in code points, and in which sentences.
class Fragments {
 public:
  explicit Fragments(const std::string& text) : text_(text), points_(text) { tokenize(text, tokens_); }

  bool find(const std::string& fragment, Span& points, Span& sentences) const {
    std::size_t at = fragment.empty() ? std::string::npos : text_.find(fragment);
    if (at == std::string::npos) return false;
    Span bytes{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + fragment.size())};
    points = points_.from_bytes(bytes);
    sentences = {};
    for (std::uint32_t i = 0; i < tokens_.sentences.size(); ++i) {
      if (!tokens_.sentences[i].span.overlaps(bytes)) continue;
      sentences = sentences.empty() ? Span{i, i + 1} : cover(sentences, {i, i + 1});
    }
    return true;
  }

 private:
  const std::string& text_;
  CodePoints points_;
  TokenizedText tokens_;
};

// The number that a file's name begins with; nothing for other names.
std::optional<int> number_of(const fs::path& name) {
  std::string text = name.string();
  int number = 0;
  auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc{} ? std::optional<int>(number) : std::nullopt;
}

// The files of a folder with such an ending, sorted.
Result<std::vector<fs::path>> files_of(const fs::path& folder, std::string_view ending) {
  std::error_code fault;
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(folder, fault)) {
    if (entry.path().extension() == ending) out.push_back(entry.path());
  }
  if (fault) return fail(ErrorCode::not_found, folder.string(), "cannot be read");
  std::sort(out.begin(), out.end());
  return out;
}

class GoldReader {
 public:
  GoldReader(std::string path, const std::string& source, const std::string& text)
      : path_(std::move(path)), source_(source), fragments_(text) {}

  Result<GoldArticle> read() {
    Json json;
    try {
      json = Json::parse(source_);
    } catch (const Json::parse_error& error) {
      return fail(ErrorCode::invalid_input, where(error.byte), "is no valid JSON from here on; correct it");
    }
    if (!json.is_object() || !json.contains("events") || !json["events"].is_array()) {
      return fail(ErrorCode::invalid_input, where(0),
                  "wants an object with \"events\", a list of what the article tells");
    }
    GoldArticle article;
    article.document = text_at(json, json.contains("document") ? "document" : "id");
    if (std::string published = text_at(json, "published"); !published.empty()) {
      article.published = parse_iso_date(published);
      if (!article.published) fault("\"published\" is no date; write it as 2009-04-22");
    }
    article.detailed = json.contains("absent") || json.contains("also_fine");
    for (const Json& one : json["events"]) article.events.push_back(event(one, true));
    for (const Json& one : list_at(json, "absent")) article.absent.push_back(absence(one));
    for (const Json& one : list_at(json, "also_fine")) article.also_fine.push_back(event(one, false));
    for (const Json& one : list_at(json, "frameworks")) article.frameworks.push_back(framework(one));
    if (error_) return tl::unexpected(*error_);
    return article;
  }

 private:
  // The line of a byte, or of the record that is being read.
  std::string where(std::size_t byte) const {
    auto end = source_.begin() + static_cast<std::ptrdiff_t>(std::min(byte, source_.size()));
    return fmt::format("{}:{}", path_, 1 + std::count(source_.begin(), end, '\n'));
  }
  void fault(std::string message) {
    if (!error_) error_ = Error{ErrorCode::invalid_input, where(record_), std::move(message)};
  }
  std::string text_at(const Json& object, const char* key) {
    auto found = object.find(key);
    if (found == object.end() || found->is_null()) return "";
    if (found->is_number_integer()) return std::to_string(found->get<long>());
    if (!found->is_string()) return fault(fmt::format("\"{}\" must be a string", key)), "";
    return found->get<std::string>();
  }
  Json list_at(const Json& object, const char* key) {
    auto found = object.find(key);
    if (found == object.end() || found->is_null()) return Json::array();
    if (!found->is_array()) return fault(fmt::format("\"{}\" must be a list", key)), Json::array();
    return *found;
  }
  std::vector<std::string> texts_at(const Json& object, const char* key) {
    std::vector<std::string> out;
    auto found = object.find(key);
    if (found != object.end() && found->is_string()) return {found->get<std::string>()};
    for (const Json& one : list_at(object, key)) {
      if (one.is_string())
        out.push_back(one.get<std::string>());
      else
        fault(fmt::format("\"{}\" must be a list of strings", key));
    }
    return out;
  }
  // Parties are codes, or lists of codes any of which fits: ["RUS", ["SRB", "YUG"]].
  std::vector<std::vector<std::string>> parties_at(const Json& object, const char* key) {
    std::vector<std::vector<std::string>> out;
    auto wrong = [&] {
      fault(fmt::format("\"{}\" must be a list of codes, or of lists of codes that fit alike", key));
    };
    auto found = object.find(key);
    if (found != object.end() && found->is_string()) return {{found->get<std::string>()}};
    for (const Json& one : list_at(object, key)) {
      std::vector<std::string> codes;
      if (one.is_string())
        codes.push_back(one.get<std::string>());
      else if (!one.is_array())
        wrong();
      else {
        for (const Json& code : one) {
          if (code.is_string())
            codes.push_back(code.get<std::string>());
          else
            wrong();
        }
      }
      out.push_back(std::move(codes));
    }
    return out;
  }
  // Its fragment and types, which all records have.
  void place(const Json& json, std::string& sentence, std::vector<std::string>& types, Span& points, Span& sentences) {
    record_ = source_.find("\"sentence\"", record_ + 1);
    if (record_ == std::string::npos) record_ = 0;
    if (!json.is_object())
      return fault("each event is an object with \"sentence\", \"type\", \"actor\" and \"recipient\"");
    sentence = text_at(json, "sentence");
    types = texts_at(json, json.contains("types") ? "types" : "type");
    if (!fragments_.find(sentence, points, sentences)) {
      fault(fmt::format("\"{}\" does not stand in the article; copy a fragment of its sentence, letter by letter",
                        sentence));
    }
    if (types.empty()) fault("\"type\" names no type; give a list such as [\"AID\"]");
    for (const std::string& type : types) {
      if (!event_type_from(type)) fault(fmt::format("\"{}\" is no PLOVER type; docs/ontology.md lists them", type));
    }
  }
  GoldEvent event(const Json& json, bool with_ends) {
    GoldEvent out;
    place(json, out.sentence, out.types, out.points, out.sentences);
    if (!json.is_object()) return out;
    out.id = text_at(json, "id");
    out.parties = parties_at(json, "actor");
    for (const auto& codes : out.parties) out.actors.insert(out.actors.end(), codes.begin(), codes.end());
    for (const auto& codes : parties_at(json, "recipient"))
      out.recipients.insert(out.recipients.end(), codes.begin(), codes.end());
    out.both = json.value("both", Json()) == Json(true);
    out.may_be_hypothetical = json.value("hypothetical_ok", Json()) == Json(true);
    for (const std::string& one : texts_at(json, "aux")) {
      if (one == "negation" || one == "hypothetical")
        out.done = false;
      else if (one != "future" && one != "historical")
        fault(fmt::format("\"{}\" is none of negation, hypothetical, future, historical", one));
    }
    if (std::string speaker = text_at(json, "attribution"); !speaker.empty()) out.attribution = speaker;
    if (std::string date = text_at(json, "date"); !date.empty()) out.date = date;
    out.frameworks = texts_at(json, "framework");
    if (with_ends && out.actors.empty()) fault("\"actor\" names nobody; give a list of codes such as [\"KAZ\"]");
    return out;
  }
  GoldAbsence absence(const Json& json) {
    GoldAbsence out;
    Span sentences;
    place(json, out.sentence, out.types, out.points, sentences);
    if (!json.is_object()) return out;
    out.why = text_at(json, "why");
    out.actors = texts_at(json, "actor");
    return out;
  }
  GoldFramework framework(const Json& json) {
    record_ = std::max(record_, source_.find("\"frameworks\"") + 1);
    GoldFramework out;
    if (!json.is_object()) return fault("each framework is an object with \"name\" and \"kind\""), out;
    out.names = texts_at(json, "name");
    for (std::string& alias : texts_at(json, "alias")) out.names.push_back(std::move(alias));
    out.kinds = texts_at(json, "kind");
    if (auto found = json.find("participation"); found != json.end() && found->is_object()) {
      for (const auto& [code, status] : found->items()) out.participants.push_back(code);
    }
    if (out.names.empty() || out.kinds.empty()) fault("a framework wants \"name\" and \"kind\"");
    return out;
  }

  std::string path_;
  const std::string& source_;
  Fragments fragments_;
  std::size_t record_ = 0;  // where the record that is being read begins
  std::optional<Error> error_;
};

}  // namespace

Result<GoldArticle> read_gold_article(const fs::path& path, const std::string& text) {
  auto source = read_whole(path);
  if (!source) return tl::unexpected(source.error());
  if (auto bad = first_invalid_utf8(*source)) {
    return fail(ErrorCode::invalid_input, path.string(),
                fmt::format("byte {} is not UTF-8; convert the file first", *bad));
  }
  return GoldReader(path.string(), *source, text).read();
}

Result<Document> read_article(const fs::path& path) {
  auto source = read_whole(path);
  if (!source) return tl::unexpected(source.error());
  // An article may be written as JSON over several lines, which a reader of JSON lines would cut in two.
  std::size_t first = source->find_first_not_of(" \t\r\n");
  if (first != std::string::npos && (*source)[first] == '{') {
    Json json = Json::parse(*source, nullptr, false);
    if (json.is_discarded())
      return fail(ErrorCode::invalid_input, path.string(),
                  "is not one JSON object; the file of an article holds one, {\"id\", \"date\", \"text\"}");
    *source = json.dump();
  }
  std::istringstream stream(std::move(*source));
  auto record = read_documents(stream, path.string())->next();
  if (!record) return fail(ErrorCode::invalid_input, path.string(), "holds no text");
  if (!*record) return fail(ErrorCode::invalid_input, record->error().where, record->error().reason);
  return std::move(**record);
}

Result<std::vector<CodedTwice>> read_coded_folder(const fs::path& folder, Half half, std::size_t& uncoded) {
  std::error_code fault;
  std::vector<fs::path> names;
  for (const auto& entry : fs::directory_iterator(folder / "texts", fault)) {
    fs::path name = entry.path().filename();
    if (name.extension() != ".json") continue;
    auto number = number_of(name);
    if (half == Half::whole || (number && (*number % 2 == 1) == (half == Half::odd))) names.push_back(name);
  }
  if (fault)
    return fail(ErrorCode::not_found, (folder / "texts").string(),
                "cannot be read; the folder wants texts/, coding-a/ and coding-b/, or *.jsonl and gold/ID.gold.json");
  std::sort(names.begin(), names.end());
  uncoded = 0;
  std::vector<CodedTwice> out;
  for (const fs::path& name : names) {
    auto document = read_article(folder / "texts" / name);
    if (!document) return tl::unexpected(document.error());
    CodedTwice article{std::move(*document), {}, {}};
    for (auto [place, coding] : {std::pair{"coding-a", &article.a}, std::pair{"coding-b", &article.b}}) {
      fs::path path = folder / place / name;
      if (!fs::exists(path, fault)) continue;
      auto gold = read_gold_article(path, article.document.text);
      if (!gold) return tl::unexpected(gold.error());
      *coding = std::move(*gold);
    }
    if (article.a || article.b)
      out.push_back(std::move(article));
    else
      ++uncoded;
  }
  if (out.empty())
    return fail(ErrorCode::not_found, folder.string(),
                "no text of texts/ has a coding of its name in coding-a/ or coding-b/");
  return out;
}

bool is_gold_folder(const fs::path& folder) {
  std::error_code fault;
  return fs::is_directory(folder / "gold", fault);
}

Result<std::vector<GoldBrief>> read_gold_folder(const fs::path& folder) {
  auto files = files_of(folder, ".jsonl"), codings = files_of(folder / "gold", ".json");
  if (!files) return tl::unexpected(files.error());
  if (!codings) return tl::unexpected(codings.error());
  std::map<std::string, Document> briefs;
  for (const fs::path& file : *files) {
    std::ifstream stream(file, std::ios::binary);
    auto reader = read_documents(stream, file.string(), InputFormat::json_lines);
    while (auto record = reader->next()) {
      if (!*record) return fail(ErrorCode::invalid_input, record->error().where, record->error().reason);
      std::string id = (*record)->id;
      briefs.insert_or_assign(std::move(id), std::move(**record));
    }
  }
  std::vector<GoldBrief> out;
  for (const fs::path& coding : *codings) {
    std::string id = coding.stem().stem().string();  // of ID.gold.json
    auto brief = briefs.find(id);
    if (brief == briefs.end())
      return fail(ErrorCode::not_found, coding.string(),
                  fmt::format("no brief of {} has the id {}", (folder / "*.jsonl").string(), id));
    auto gold = read_gold_article(coding, brief->second.text);
    if (!gold) return tl::unexpected(gold.error());
    out.push_back({brief->second, std::move(*gold)});
  }
  if (out.empty()) return fail(ErrorCode::not_found, (folder / "gold").string(), "holds no ID.gold.json");
  return out;
}

}  // namespace longbow
