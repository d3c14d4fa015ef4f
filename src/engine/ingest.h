// Many documents through the coder: read one after another, coded on several threads, handed on in the order of
// reading.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
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
  std::optional<Error> fault;              // an input that could not be opened: the run ended before it
};

struct IngestOptions {
  int threads = 0;      // 0: as many as the machine has
  bool parsed = false;  // the inputs are CoNLL-U, whose trees are taken as they are; the format does not matter
};

struct IngestSinks {
  // Each returns false to stop the run. Called by one thread at a time, in the order of reading.
  std::function<bool(const Document&, CodedDocument&&)> coded;
  std::function<bool(const Reject&)> rejected;
  std::function<void(const IngestReport&)> progress;  // after each record; may be empty
};

// Opens the inputs one after another. What was read before a fault is coded and handed on.
IngestReport ingest(const std::vector<std::string>& inputs, InputFormat format, const Models& models,
                    const IngestOptions& options, const IngestSinks& sinks);

}  // namespace longbow
