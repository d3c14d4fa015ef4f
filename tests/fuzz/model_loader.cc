// The model file, damaged: the input is a list of changes to the real file, whose size and checksum are then made right
// so that the readers of sections are reached. Whatever is not refused must give trees.
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <vector>

#include "checks.h"

using namespace longbow;

namespace {

// As src/syntax/model_file.cc lays them out.
constexpr std::size_t kHeader = 32, kSectionsAt = 12, kSizeAt = 16, kChecksumAt = 24, kEntry = 24;
constexpr std::size_t kEntryBegin = 8, kEntrySize = 16, kAlign = 64;
constexpr const char* kText =
    "Kazakhstan's defence minister, who hadn't said why, pulled out of NATO's exercise; \"We're too busy,\" he told "
    "reporters on 22 April 2009. Wrote sworn unknownly DASHED.";

template <class T>
T get(const std::vector<std::byte>& file, std::size_t at) {
  T value{};
  std::memcpy(&value, file.data() + at, sizeof(value));
  return value;
}

template <class T>
void put(std::vector<std::byte>& file, std::size_t at, T value) {
  if (at + sizeof(value) <= file.size()) std::memcpy(file.data() + at, &value, sizeof(value));
}

const std::vector<std::byte>& real_file() {
  static const std::vector<std::byte> file = [] {
    std::ifstream in(LONGBOW_FUZZ_MODEL, std::ios::binary);
    std::vector<char> bytes(std::istreambuf_iterator<char>(in), {});
    fuzz::must(bytes.size() > kHeader, "the model file is there");
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.data());
    return std::vector<std::byte>(begin, begin + bytes.size());
  }();
  return file;
}

class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : at_(data), end_(data + size) {}
  bool empty() const { return at_ == end_; }
  template <class T>
  T take() {
    T value{};
    std::size_t size = std::min(sizeof(T), static_cast<std::size_t>(end_ - at_));
    std::memcpy(&value, at_, size);
    at_ += size;
    return value;
  }
  std::vector<std::byte> bytes(std::size_t size) {
    size = std::min(size, static_cast<std::size_t>(end_ - at_));
    const auto* begin = reinterpret_cast<const std::byte*>(at_);
    at_ += size;
    return {begin, begin + size};
  }

 private:
  const std::uint8_t *at_, *end_;
};

// One change of the file, as the input has it.
void change(std::vector<std::byte>& file, Input& input) {
  std::uint32_t sections = std::max(1u, std::min(get<std::uint32_t>(real_file(), kSectionsAt), 64u));
  std::uint8_t kind = input.take<std::uint8_t>();
  std::size_t entry = kHeader + input.take<std::uint8_t>() % sections * kEntry;
  auto begin = get<std::uint64_t>(file, entry + kEntryBegin), size = get<std::uint64_t>(file, entry + kEntrySize);
  switch (kind % 6) {
    case 0: {  // some bytes of a section
      std::size_t where = begin + input.take<std::uint32_t>() % std::max<std::uint64_t>(size, 1);
      for (std::byte b : input.bytes(1 + kind / 6 % 16)) put(file, where++, b);
      break;
    }
    case 1: put(file, entry + kEntrySize, input.take<std::uint64_t>() % (file.size() + 1)); break;
    case 2: {  // a section of the input's own bytes
      std::vector<std::byte> own = input.bytes(input.take<std::uint16_t>());
      std::size_t at = (file.size() + kAlign - 1) / kAlign * kAlign;
      file.resize(at);
      file.insert(file.end(), own.begin(), own.end());
      put(file, entry + kEntryBegin, std::uint64_t{at});
      put(file, entry + kEntrySize, std::uint64_t{own.size()});
      break;
    }
    case 3: put(file, input.take<std::uint16_t>() % 512, input.take<std::uint64_t>()); break;
    case 4: put(file, entry, input.take<std::uint8_t>() % 64u); break;  // another section's number
    case 5: {  // the head of a section, where its sizes stand
      put(file, begin + input.take<std::uint8_t>() % 64, input.take<std::uint32_t>());
      break;
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  std::vector<std::byte> file;
  if (std::uint8_t mode = input.take<std::uint8_t>(); mode == 0) {
    file = input.bytes(size);  // nothing of the real file
  } else {
    file = real_file();
    for (int changes = 0; changes < 8 && !input.empty(); ++changes) change(file, input);
    if (mode != 1) {
      put(file, kSizeAt, std::uint64_t{file.size()});
      put(file, kChecksumAt, std::uint64_t{XXH3_64bits(file.data() + kHeader, file.size() - kHeader)});
    }
  }
  auto annotator = Annotator::from_bytes(file, "fuzzed");
  if (annotator) {
    fuzz::check_text(**annotator, kText);
  } else {
    fuzz::must(!annotator.error().message.empty(), "a refusal says why");
  }
  return 0;
}
