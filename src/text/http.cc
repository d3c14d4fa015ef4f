#include "text/http.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <charconv>

#include "text/window.h"

namespace longbow {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::string field(const HeaderFields& fields, const char* name) {
  auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

// The chunks joined; as it is where it is not chunked after all, as archives that join them keep the header.
std::string joined_chunks(std::string_view body) {
  std::string out;
  std::string_view rest = body;
  while (true) {
    std::size_t size = 0;
    auto [end, fault] = std::from_chars(rest.data(), rest.data() + rest.size(), size, 16);
    std::size_t line = rest.find("\r\n");
    if (fault != std::errc() || line == std::string_view::npos) return out.empty() ? std::string(body) : out;
    rest.remove_prefix(line + 2);
    if (size == 0) return out;
    out.append(rest.substr(0, size));
    if (rest.size() < size + 2) return out;
    rest.remove_prefix(size + 2);
  }
}

tl::expected<std::string, std::string> inflated(std::string_view packed) {
  z_stream state{};
  // 15 + 32: gzip or zlib, by what the first bytes say; deflate without either is tried behind that.
  bool raw = (static_cast<unsigned char>(packed[0]) & 0x0FU) != 8 && !packed.starts_with("\x1F\x8B");
  if (inflateInit2(&state, raw ? -15 : 15 + 32) != Z_OK) return tl::unexpected<std::string>("there is no memory to unpack it");
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  state.avail_in = static_cast<uInt>(packed.size());
  std::string out;
  int code = Z_OK;
  while (code == Z_OK && out.size() < kLongestRecord) {
    std::size_t size = out.size();
    out.resize(std::min(kLongestRecord, std::max<std::size_t>(size * 2, 1 << 16)));
    state.next_out = reinterpret_cast<Bytef*>(out.data() + size);
    state.avail_out = static_cast<uInt>(out.size() - size);
    code = inflate(&state, Z_NO_FLUSH);
    out.resize(out.size() - state.avail_out);
    if (code == Z_OK && state.avail_in == 0 && state.avail_out > 0) break;  // cut off: what is there may serve
  }
  inflateEnd(&state);
  if (code == Z_OK && out.size() >= kLongestRecord) return tl::unexpected(fmt::format("its body is longer than 64 MiB"));
  if (code != Z_STREAM_END && code != Z_OK && code != Z_BUF_ERROR) return tl::unexpected<std::string>("its packed body is damaged");
  return out;
}

}  // namespace

HeaderFields parse_header_fields(std::string_view lines) {
  HeaderFields fields;
  while (!lines.empty()) {
    std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    fields.emplace(lower(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1)));
  }
  return fields;
}

std::string HttpAnswer::media_type() const {
  std::string type = lower(field(fields, "content-type"));
  return std::string(trimmed(std::string_view(type).substr(0, type.find(';'))));
}

std::string HttpAnswer::charset() const {
  std::string type = lower(field(fields, "content-type"));
  std::size_t at = type.find("charset=");
  if (at == std::string::npos) return "";
  at = type.find_first_not_of("\"' ", at + 8);
  return at == std::string::npos ? "" : type.substr(at, type.find_first_of("\"'; ", at) - at);
}

tl::expected<HttpAnswer, std::string> parse_http_answer(std::string_view bytes) {
  if (!bytes.starts_with("HTTP/")) return tl::unexpected<std::string>("it does not hold a web server's answer");
  std::size_t head = bytes.find("\r\n\r\n"), gap = 4;
  if (head == std::string_view::npos) {
    head = bytes.find("\n\n");
    gap = 2;
  }
  if (head == std::string_view::npos) return tl::unexpected<std::string>("the server's answer has no body");
  std::string_view lines = bytes.substr(0, head), body = bytes.substr(head + gap);
  HttpAnswer answer;
  std::size_t code = lines.find(' ');
  if (code != std::string_view::npos) {
    std::from_chars(lines.data() + code + 1, lines.data() + lines.size(), answer.status);
  }
  answer.fields = parse_header_fields(lines);
  answer.body = lower(field(answer.fields, "transfer-encoding")) == "chunked" ? joined_chunks(body) : std::string(body);
  std::string packed = lower(field(answer.fields, "content-encoding"));
  if (packed.empty() || packed == "identity" || answer.body.empty()) return answer;
  if (packed != "gzip" && packed != "x-gzip" && packed != "deflate") {
    if (answer.body.find('<') < 512) return answer;  // unpacked by the archive, which keeps the header
    return tl::unexpected(fmt::format("its body is packed with {}, which is not read", packed));
  }
  bool unpacked = packed != "deflate" && !answer.body.starts_with("\x1F\x8B");
  if (unpacked) return answer;
  auto whole = inflated(answer.body);
  if (!whole) return tl::unexpected(whole.error());
  answer.body = std::move(*whole);
  return answer;
}

}  // namespace longbow
