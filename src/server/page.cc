#include "server/page.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <array>
#include <fstream>
#include <iterator>
#include <regex>

namespace longbow {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kTypes = {
    {{".html", "text/html; charset=utf-8"},
     {".js", "text/javascript; charset=utf-8"},
     {".css", "text/css; charset=utf-8"},
     {".json", "application/json"},
     {".map", "application/json"},
     {".svg", "image/svg+xml"},
     {".png", "image/png"},
     {".ico", "image/x-icon"},
     {".woff2", "font/woff2"},
     {".txt", "text/plain; charset=utf-8"},
     {".md", "text/plain; charset=utf-8"},
     {".webmanifest", "application/manifest+json"},
     {".topojson", "application/json"}}};

constexpr std::string_view kNoPage = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Longbow</title></head>
<body><h1>The explorer's page is not built</h1>
<p>This program came without it. Build it in the source tree, and start the server again:</p>
<pre>npm --prefix web ci
npm --prefix web run build</pre>
<p>The API works all the same: <a href="/api/v1/health">/api/v1/health</a>,
<a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</p></body></html>
)";

std::string_view type_of(const fs::path& path) {
  for (const auto& [ending, type] : kTypes) {
    if (path.extension() == ending) return type;
  }
  return "application/octet-stream";
}

std::string etag_of(std::string_view bytes) { return fmt::format("\"{:016x}\"", XXH3_64bits(bytes.data(), bytes.size())); }

// Vite puts a hash of the content before the ending.
bool has_hash(const std::string& name) {
  static const std::regex kHashed(R"([-.][A-Za-z0-9_-]{8}\.[a-z0-9]+$)");
  return std::regex_search(name, kHashed);
}

Result<std::string> read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file) return fail(ErrorCode::io, path.string(), "cannot be read");
  return bytes;
}

}  // namespace

Result<StaticPage> StaticPage::load(const fs::path& folder) {
  StaticPage page;
  std::error_code fault;
  if (folder.empty() || !fs::is_regular_file(folder / "index.html", fault)) return page;
  for (fs::recursive_directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
    if (!entry->is_regular_file()) continue;
    auto bytes = read_file(entry->path());
    if (!bytes) return tl::unexpected<Error>(std::move(bytes.error()));
    std::string address = "/" + fs::relative(entry->path(), folder).generic_string();
    fs::path plain = entry->path();
    if (plain.extension() == ".gz" || plain.extension() == ".br") {
      // Beside the file that it is the packed form of.
      std::string& packed = plain.extension() == ".gz" ? page.files_[address.substr(0, address.size() - 3)].gzip
                                                       : page.files_[address.substr(0, address.size() - 3)].brotli;
      packed = std::move(*bytes);
      continue;
    }
    File& file = page.files_[address];
    file.type = type_of(plain);
    file.etag = etag_of(*bytes);
    file.hashed = has_hash(plain.filename().string());
    file.body = std::move(*bytes);
  }
  if (fault) return fail(ErrorCode::io, folder.string(), "cannot be listed: " + fault.message());
  std::erase_if(page.files_, [](const auto& one) { return one.second.etag.empty(); });
  return page;
}

Answer StaticPage::answer(const Request& request) const {
  if (request.method != "GET" && request.method != "HEAD") {
    return answer_of({FaultCode::method, fmt::format("{} is not answered here, but GET", request.method), "", ""});
  }
  Answer answer;
  answer.type = "text/html; charset=utf-8";
  std::string_view path = request.path == "/" ? std::string_view("/index.html") : std::string_view(request.path);
  auto found = files_.find(path);
  if (found == files_.end()) {
    if (path != "/index.html") return answer_of({FaultCode::not_found, "there is no such page", "", "the page is at /"});
    answer.body = kNoPage;
    return answer;
  }
  const File& file = found->second;
  answer.type = file.type;
  answer.headers.emplace_back("Cache-Control", file.hashed ? "public, max-age=31536000, immutable" : "no-cache");
  answer.headers.emplace_back("ETag", file.etag);
  answer.headers.emplace_back("Vary", "Accept-Encoding");
  if (request.if_none_match.find(file.etag) != std::string::npos) {
    answer.status = 304;
    return answer;
  }
  auto accepts = [&](std::string_view coding) { return request.accept_encoding.find(coding) != std::string::npos; };
  if (!file.brotli.empty() && accepts("br")) {
    answer.headers.emplace_back("Content-Encoding", "br");
    answer.body = file.brotli;
  } else if (!file.gzip.empty() && accepts("gzip")) {
    answer.headers.emplace_back("Content-Encoding", "gzip");
    answer.body = file.gzip;
  } else {
    answer.body = file.body;
  }
  return answer;
}

}  // namespace longbow
