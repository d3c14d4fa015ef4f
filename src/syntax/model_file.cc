#include "syntax/model_file.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace longbow {
namespace {

struct Header {
  char magic[8];
  std::uint32_t version;
  std::uint32_t sections;
  std::uint64_t size;      // of the whole file
  std::uint64_t checksum;  // XXH3 of all that follows the header
};

struct Entry {
  std::uint32_t section;
  std::uint32_t spare;
  std::uint64_t begin;
  std::uint64_t size;
};

constexpr char kMagic[8] = {'L', 'o', 'n', 'g', 'b', 'o', 'w', '\n'};
constexpr std::size_t kAlign = 64;
constexpr const char* kAdvice = "; get the model again, or make it with `longbow train`";

std::size_t aligned(std::size_t at) { return (at + kAlign - 1) / kAlign * kAlign; }

}  // namespace

Result<ModelFile> ModelFile::read(const std::filesystem::path& path) {
  auto refused = [&](int fault) {
    return fail(ErrorCode::io, path.string(),
                "the model file cannot be read: " + std::generic_category().message(fault));
  };
  std::error_code fault;
  if (!std::filesystem::exists(path, fault))
    return fail(ErrorCode::not_found, path.string(), "no such model file; make one with `longbow train`");
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (!file) return refused(errno);
  struct stat about {};
  if (fstat(fileno(file.get()), &about) != 0) return refused(errno);
  if (!S_ISREG(about.st_mode)) return fail(ErrorCode::io, path.string(), "is no file, and a model is one");
  ModelFile made;
  made.size_ = static_cast<std::size_t>(about.st_size);
  if (made.size_ > 0) {  // nothing cannot be mapped; the check says that it is too short
    void* at = mmap(nullptr, made.size_, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fileno(file.get()), 0);
    if (at == MAP_FAILED) return refused(errno);
    made.bytes_ = {static_cast<const std::byte*>(at), [size = made.size_](const std::byte* bytes) {
                     munmap(const_cast<std::byte*>(bytes), size);
                   }};
  }
  if (auto good = made.check(path.string()); !good) return tl::unexpected(good.error());
  return made;
}

Result<ModelFile> ModelFile::from_bytes(std::span<const std::byte> bytes, const std::string& name) {
  ModelFile made;
  made.size_ = bytes.size();
  auto copy = std::make_unique_for_overwrite<std::byte[]>(bytes.size());
  std::copy(bytes.begin(), bytes.end(), copy.get());
  made.bytes_ = {copy.release(), std::default_delete<const std::byte[]>()};
  if (auto good = made.check(name); !good) return tl::unexpected(good.error());
  return made;
}

Result<void> ModelFile::check(const std::string& name) {
  auto bad = [&](std::string why) { return fail(ErrorCode::corrupt, name, std::move(why)); };
  if (size_ < sizeof(Header)) return bad(fmt::format("too short for a model file{}", kAdvice));
  Header header;
  std::memcpy(&header, bytes_.get(), sizeof(header));
  if (std::memcmp(header.magic, kMagic, sizeof(kMagic)) != 0) return bad("not a model file of longbow");
  if (header.version != kModelVersion) {
    return bad(fmt::format("a model file of version {} where this program reads version {}{}", header.version,
                           kModelVersion, kAdvice));
  }
  if (header.size != size_) {
    return bad(fmt::format("the model file has {} bytes where it should have {}: it was cut off or added to{}", size_,
                           header.size, kAdvice));
  }
  if (XXH3_64bits(bytes_.get() + sizeof(header), size_ - sizeof(header)) != header.checksum) {
    return bad(fmt::format("the model file's checksum does not match: it was altered{}", kAdvice));
  }
  if (header.sections > (size_ - sizeof(header)) / sizeof(Entry))
    return bad(fmt::format("the model file's table of sections is too long{}", kAdvice));
  for (std::uint32_t i = 0; i < header.sections; ++i) {
    Entry entry;
    std::memcpy(&entry, bytes_.get() + sizeof(Header) + i * sizeof(Entry), sizeof(entry));
    if (entry.begin % kAlign != 0 || entry.begin > size_ || entry.size > size_ - entry.begin) {
      return bad(fmt::format("section {} lies outside the model file{}", entry.section, kAdvice));
    }
  }
  return {};
}

std::span<const std::byte> ModelFile::section(Section wanted) const {
  Header header;
  std::memcpy(&header, bytes_.get(), sizeof(header));
  for (std::uint32_t i = 0; i < header.sections; ++i) {
    Entry entry;
    std::memcpy(&entry, bytes_.get() + sizeof(Header) + i * sizeof(Entry), sizeof(entry));
    if (entry.section == static_cast<std::uint32_t>(wanted))
      return {bytes_.get() + entry.begin, static_cast<std::size_t>(entry.size)};
  }
  return {};
}

std::vector<std::byte> make_model_file(const std::vector<std::pair<Section, std::span<const std::byte>>>& sections) {
  std::size_t at = aligned(sizeof(Header) + sections.size() * sizeof(Entry));
  std::vector<Entry> entries;
  for (const auto& [section, bytes] : sections) {
    entries.push_back({static_cast<std::uint32_t>(section), 0, at, bytes.size()});
    at = aligned(at + bytes.size());
  }
  std::vector<std::byte> file(at);
  std::memcpy(file.data() + sizeof(Header), entries.data(), entries.size() * sizeof(Entry));
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (entries[i].size > 0) std::memcpy(file.data() + entries[i].begin, sections[i].second.data(), entries[i].size);
  }
  Header header{{}, kModelVersion, static_cast<std::uint32_t>(sections.size()), file.size(), 0};
  std::memcpy(header.magic, kMagic, sizeof(kMagic));
  header.checksum = XXH3_64bits(file.data() + sizeof(header), file.size() - sizeof(header));
  std::memcpy(file.data(), &header, sizeof(header));
  return file;
}

}  // namespace longbow
