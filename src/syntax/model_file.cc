#include "syntax/model_file.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <xxhash.h>

#include <cstring>
#include <fstream>

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
  std::error_code fault;
  auto size = std::filesystem::file_size(path, fault);
  if (fault) return fail(ErrorCode::not_found, path.string(), "no such model file; make one with `longbow train`");
  std::ifstream in(path, std::ios::binary);
  if (!in) return fail(ErrorCode::io, path.string(), "the model file cannot be opened");
  ModelFile file;
  file.size_ = static_cast<std::size_t>(size);
  file.bytes_ = std::make_unique_for_overwrite<std::byte[]>(file.size_);
  if (!in.read(reinterpret_cast<char*>(file.bytes_.get()), static_cast<std::streamsize>(size))) {
    return fail(ErrorCode::io, path.string(), "the model file cannot be read");
  }
  if (auto good = file.check(path.string()); !good) return tl::unexpected(good.error());
  return file;
}

Result<ModelFile> ModelFile::from_bytes(std::span<const std::byte> bytes, const std::string& name) {
  ModelFile file;
  file.size_ = bytes.size();
  file.bytes_ = std::make_unique_for_overwrite<std::byte[]>(file.size_);
  if (!bytes.empty()) std::memcpy(file.bytes_.get(), bytes.data(), bytes.size());
  if (auto good = file.check(name); !good) return tl::unexpected(good.error());
  return file;
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
