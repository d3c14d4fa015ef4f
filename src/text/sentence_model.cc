#include "text/sentence_model.h"

#include <bit>
#include <cstring>

namespace longbow {
namespace {

constexpr std::uint32_t kMagic = 0x53574C42;  // "BLWS" as the file has it
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kMostWeights = std::size_t{1} << 24;

struct Header {
  std::uint32_t magic = kMagic, version = kVersion, features = kBoundaryFeatures;
  Bars bars;
  std::uint64_t weights = 0;
  std::uint64_t checksum = 0;  // of the weights
};

// FNV-1a.
std::uint64_t checksum_of(std::span<const std::byte> bytes) {
  std::uint64_t sum = 0xCBF29CE484222325ULL;
  for (std::byte byte : bytes) sum = (sum ^ static_cast<std::uint64_t>(byte)) * 0x100000001B3ULL;
  return sum;
}

}  // namespace

Result<SentenceModel> SentenceModel::from_bytes(std::span<const std::byte> bytes, const std::string& name) {
  Header header;
  if (bytes.size() < sizeof header) return fail(ErrorCode::corrupt, name, "is too short for a model of sentences");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != kMagic) return fail(ErrorCode::corrupt, name, "is no model of sentences");
  if (header.version != kVersion || header.features != kBoundaryFeatures) {
    return fail(ErrorCode::corrupt, name, "was made by another version; make it anew with \"longbow train\"");
  }
  std::span<const std::byte> weights = bytes.subspan(sizeof header);
  if (header.weights != weights.size() || !std::has_single_bit(weights.size()) || weights.size() > kMostWeights) {
    return fail(ErrorCode::corrupt, name, "has not the size that it says; it is cut off or altered");
  }
  if (header.checksum != checksum_of(weights)) {
    return fail(ErrorCode::corrupt, name, "is altered: its checksum does not fit");
  }
  SentenceModel model;
  model.weights_.resize(weights.size());
  std::memcpy(model.weights_.data(), weights.data(), weights.size());
  model.mask_ = static_cast<std::uint32_t>(weights.size() - 1);
  model.bars_ = header.bars;
  return model;
}

std::vector<std::byte> SentenceModel::to_bytes(std::span<const std::int8_t> weights, const Bars& bars) {
  Header header;
  header.bars = bars;
  header.weights = weights.size();
  header.checksum = checksum_of(std::as_bytes(weights));
  std::vector<std::byte> bytes(sizeof header + weights.size());
  std::memcpy(bytes.data(), &header, sizeof header);
  std::memcpy(bytes.data() + sizeof header, weights.data(), weights.size());
  return bytes;
}

}  // namespace longbow
