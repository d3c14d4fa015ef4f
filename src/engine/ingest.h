// Many documents through the coder: read one after another, coded on several threads, handed on in the order of reading.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/coder.h"
#include "text/reader.h"

namespace longbow {

struct IngestReport {
  std::uint64_t documents = 0, sentences = 0, events = 0, statements = 0;
  std::uint64_t rejected = 0;
  std::uint64_t set_aside = 0;  // in another language: no fault of theirs, and no reject
  std::uint64_t undated = 0;
  std::array<std::uint64_t, 8> why_not{};  // sentences without an event, by WhyNot
};

struct IngestOptions {
  int threads = 0;  // 0: as many as the machine has
};

struct IngestSinks {
  // Each returns false to stop the run. Called by one thread at a time, in the order of reading.
  std::function<bool(const Document&, const CodedDocument&)> coded;
  std::function<bool(const Reject&)> rejected;
  std::function<void(const IngestReport&)> progress;  // after each record; may be empty
};

// Opens the inputs one after another; an input that cannot be opened is an Error, after what came before was handed on.
Result<IngestReport> ingest(const std::vector<std::string>& inputs, InputFormat format, const Models& models,
                            const IngestOptions& options, const IngestSinks& sinks);

}  // namespace longbow
