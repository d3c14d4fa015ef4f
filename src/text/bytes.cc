#include "text/bytes.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <vector>

namespace longbow {
namespace {

constexpr std::size_t kBuffer = 1 << 16;

class FileStream : public ByteStream {
 public:
  FileStream(std::FILE* file, std::string name, std::atomic<std::uint64_t>* counter)
      : file_(file, &std::fclose), name_(std::move(name)), counter_(counter) {}

  Result<std::size_t> read(std::span<char> into) override {
    std::size_t size = std::fread(into.data(), 1, into.size(), file_.get());
    if (size == 0 && std::ferror(file_.get())) {
      return fail(ErrorCode::io, name_, "cannot be read: " + std::generic_category().message(errno));
    }
    if (counter_) *counter_ += size;
    return size;
  }

 private:
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
  std::string name_;
  std::atomic<std::uint64_t>* counter_;
};

class IstreamBytes : public ByteStream {
 public:
  IstreamBytes(std::istream& stream, std::string name) : stream_(stream), name_(std::move(name)) {}

  Result<std::size_t> read(std::span<char> into) override {
    stream_.read(into.data(), static_cast<std::streamsize>(into.size()));
    if (stream_.bad()) return fail(ErrorCode::io, name_, "cannot be read");
    return static_cast<std::size_t>(stream_.gcount());
  }

 private:
  std::istream& stream_;
  std::string name_;
};

// Gives back what was read ahead to see the first bytes, then the rest.
class Rewound : public ByteStream {
 public:
  Rewound(std::vector<char> head, std::unique_ptr<ByteStream> rest) : head_(std::move(head)), rest_(std::move(rest)) {}

  Result<std::size_t> read(std::span<char> into) override {
    if (at_ == head_.size()) return rest_->read(into);
    std::size_t size = std::min(into.size(), head_.size() - at_);
    std::memcpy(into.data(), head_.data() + at_, size);
    at_ += size;
    return size;
  }

 private:
  std::vector<char> head_;
  std::size_t at_ = 0;
  std::unique_ptr<ByteStream> rest_;
};

class GzipStream : public ByteStream {
 public:
  GzipStream(std::unique_ptr<ByteStream> packed, std::string name)
      : packed_(std::move(packed)), name_(std::move(name)) {
    inflateInit2(&state_, 15 + 16);
  }
  ~GzipStream() override { inflateEnd(&state_); }
  GzipStream(const GzipStream&) = delete;
  GzipStream& operator=(const GzipStream&) = delete;

  Result<std::size_t> read(std::span<char> into) override {
    state_.next_out = reinterpret_cast<Bytef*>(into.data());
    state_.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), 1U << 30));
    uInt room = state_.avail_out;
    while (state_.avail_out == room) {
      if (state_.avail_in == 0) {
        auto size = packed_->read(buffer_);
        if (!size) return tl::unexpected(size.error());
        if (*size == 0) {
          if (inside_) return fail(ErrorCode::corrupt, name_, "the gzip data end too early; the file is cut off");
          return 0;
        }
        state_.next_in = reinterpret_cast<Bytef*>(buffer_.data());
        state_.avail_in = static_cast<uInt>(*size);
      }
      if (!inside_) {
        inflateReset(&state_);  // a file may hold several members, one after another
        inside_ = true;
      }
      int code = inflate(&state_, Z_NO_FLUSH);
      if (code == Z_STREAM_END) {
        inside_ = false;
      } else if (code != Z_OK && code != Z_BUF_ERROR) {
        return fail(ErrorCode::corrupt, name_, std::string("the gzip data are damaged: ") + zError(code));
      }
    }
    return room - state_.avail_out;
  }

 private:
  std::unique_ptr<ByteStream> packed_;
  std::string name_;
  std::array<char, kBuffer> buffer_{};
  z_stream state_{};
  bool inside_ = true;
};

class ZstdStream : public ByteStream {
 public:
  ZstdStream(std::unique_ptr<ByteStream> packed, std::string name)
      : packed_(std::move(packed)), name_(std::move(name)) {}

  Result<std::size_t> read(std::span<char> into) override {
    ZSTD_outBuffer out{into.data(), into.size(), 0};
    while (out.pos == 0) {
      if (in_.pos == in_.size) {
        auto size = packed_->read(buffer_);
        if (!size) return tl::unexpected(size.error());
        if (*size == 0) {
          if (inside_) return fail(ErrorCode::corrupt, name_, "the zstd data end too early; the file is cut off");
          return 0;
        }
        in_ = {buffer_.data(), *size, 0};
      }
      std::size_t left = ZSTD_decompressStream(state_.get(), &out, &in_);
      if (ZSTD_isError(left)) {
        return fail(ErrorCode::corrupt, name_, std::string("the zstd data are damaged: ") + ZSTD_getErrorName(left));
      }
      inside_ = left != 0;
    }
    return out.pos;
  }

 private:
  std::unique_ptr<ByteStream> packed_;
  std::string name_;
  std::array<char, kBuffer> buffer_{};
  ZSTD_inBuffer in_{nullptr, 0, 0};
  std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> state_{ZSTD_createDStream(), &ZSTD_freeDStream};
  bool inside_ = false;
};

std::unique_ptr<ByteStream> unpack(std::unique_ptr<ByteStream> raw, std::string name) {
  std::vector<char> head(4);
  std::size_t size = 0;
  while (size < head.size()) {
    auto more = raw->read(std::span(head).subspan(size));
    if (!more) {
      // Told again, and then reported, by the first read.
      break;
    }
    if (*more == 0) break;
    size += *more;
  }
  head.resize(size);
  auto is = [&](std::initializer_list<unsigned char> magic) {
    return head.size() >= magic.size() && std::equal(magic.begin(), magic.end(), head.begin(),
                                                     [](unsigned char a, char b) { return static_cast<char>(a) == b; });
  };
  bool gzip = is({0x1F, 0x8B});
  bool zstd = is({0x28, 0xB5, 0x2F, 0xFD});
  auto all = std::make_unique<Rewound>(std::move(head), std::move(raw));
  if (gzip) return std::make_unique<GzipStream>(std::move(all), std::move(name));
  if (zstd) return std::make_unique<ZstdStream>(std::move(all), std::move(name));
  return all;
}

}  // namespace

Result<std::unique_ptr<ByteStream>> open_bytes(const std::string& path, std::atomic<std::uint64_t>* counter) {
  std::error_code error;
  auto status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::not_found) {
    return fail(ErrorCode::not_found, path, "there is no such file");
  }
  if (std::filesystem::is_directory(status)) {
    return fail(ErrorCode::io, path, "is a directory; name the files in it");
  }
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) return fail(ErrorCode::io, path, "cannot be opened: " + std::generic_category().message(errno));
  return unpack(std::make_unique<FileStream>(file, path, counter), path);
}

std::unique_ptr<ByteStream> unpack_bytes(std::istream& stream, std::string name) {
  return unpack(std::make_unique<IstreamBytes>(stream, name), name);
}

}  // namespace longbow
