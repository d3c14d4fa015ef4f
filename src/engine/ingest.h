// Many documents through the coder: read one after another, coded on several threads, handed on in the order of
// reading. What is handed on is the same whatever the number of threads.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/coder.h"
#include "text/inputs.h"

namespace longbow {

struct IngestReport {
  std::uint64_t documents = 0, sentences = 0, events = 0, statements = 0;
  std::uint64_t rejected = 0;
  std::uint64_t set_aside = 0;  // in another language: no fault of theirs, and no reject
  std::map<std::string, std::uint64_t> set_aside_why;  // how many by reason
  std::uint64_t unchanged = 0;  // not coded, as the store holds them
  std::uint64_t undated = 0;
  std::array<std::uint64_t, kEventTypes> types{};  // events by EventType; one of two types counts for both
  std::array<std::uint64_t, 8> why_not{};  // sentences without an event, by WhyNot
  std::uint64_t skipped = 0;               // records that an earlier run had taken
  std::uint64_t bytes = 0, bytes_in_all = 0;  // of the inputs, as packed; 0 in all where that is not known
  bool interrupted = false;                // somebody asked to stop
  std::optional<Error> fault;              // an input that could not be opened, or the like: the run ended before it
};

struct IngestOptions {
  int threads = 0;                           // 0: as many as the machine has
  bool parsed = false;  // the inputs are CoNLL-U, whose trees are taken as they are; the format does not matter
  std::uint64_t skip = 0;                    // records at the beginning that are passed over
  std::string last_skipped;                  // the last of these: a document's id, or where a reject stood
  const std::atomic<bool>* stop = nullptr;   // when set, what was read is still coded and handed on
};

// What is to be done with a document before anything is spent on it.
struct Judgement {
  enum class Verdict : std::uint8_t { code, unchanged, reject };
  Verdict verdict = Verdict::code;
  std::string reason;  // of a reject
};

struct IngestSinks {
  // May be empty: then every document is coded. Called in the order of reading, while other sinks are at work.
  std::function<Result<Judgement>(const Document&)> judge;

  // Each returns false to stop the run. Called by one thread at a time, in the order of reading.
  std::function<bool(const Document&, CodedDocument&&)> coded;
  std::function<bool(const Reject&)> rejected;
  std::function<bool(const Document&)> unchanged;             // may be empty
  std::function<bool(const Reject&)> set_aside;               // a document's id, why, and its text; may be empty
  std::function<void(const IngestReport&)> progress;          // after each record; may be empty
};

// Files, folders and patterns, as InputDocuments takes them. A fault is an input that is not there: nothing is read then.
IngestReport ingest(const std::vector<std::string>& inputs, const ReaderOptions& reading, const Models& models,
                    const IngestOptions& options, const IngestSinks& sinks);

}  // namespace longbow
