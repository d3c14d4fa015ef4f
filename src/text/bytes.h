// Bytes of a file or stream, gzip and zstd unpacked on the way by what their first bytes say.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <istream>
#include <memory>
#include <span>
#include <string>

#include "base/result.h"

namespace longbow {

class ByteStream {
 public:
  virtual ~ByteStream() = default;
  // Fills up to `into`, which is not empty; 0 at the end. After an error nothing more can be read.
  virtual Result<std::size_t> read(std::span<char> into) = 0;
};

// not_found for what is not there; io for a directory or what may not be read.
// `counter`, if given, outlives the stream and grows by what is read of the file, as packed.
Result<std::unique_ptr<ByteStream>> open_bytes(const std::string& path, std::atomic<std::uint64_t>* counter = nullptr);

// The same for a stream that is open already and outlives the result; `name` is for messages.
std::unique_ptr<ByteStream> unpack_bytes(std::istream& stream, std::string name);

}  // namespace longbow
