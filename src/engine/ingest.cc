#include "engine/ingest.h"

#include <fmt/format.h>
#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_pipeline.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <utility>
#include <string_view>

namespace longbow {
namespace {

// So many documents are on their way for each thread: enough that coding goes on while a batch is written, few enough
// that memory stays flat however long the input.
constexpr int kInFlight = 32;

using ParsedRecord = ParsedDocumentReader::Record;

// A document, with its sentences where they came along.
struct Job {
  ParsedRecord record;
  CodedDocument coded;
  bool foreign = false, unchanged = false;
  std::uint64_t bytes = 0;  // of the inputs, read by then
};

// By the first part of a BCP 47 tag; what says nothing is taken for English.
bool is_english(const Document& document) {
  std::string_view tag = std::string_view(document.language).substr(0, document.language.find_first_of("-_"));
  auto is = [&](std::string_view name) {
    return std::equal(tag.begin(), tag.end(), name.begin(), name.end(), [](char a, char b) { return (a | 0x20) == b; });
  };
  return tag.empty() || is("en") || is("eng");
}

// Gives the records of one input, one after the other.
using Source = std::function<std::optional<ParsedRecord>()>;

Result<Source> open_source(const std::string& name, InputFormat format, bool parsed) {
  if (parsed) {
    auto opened = ParsedDocumentReader::open(name);
    if (!opened) return tl::unexpected<Error>(opened.error());
    return Source([reader = std::shared_ptr<ParsedDocumentReader>(std::move(*opened))] { return reader->next(); });
  }
  auto opened = open_documents(name, format);
  if (!opened) return tl::unexpected<Error>(opened.error());
  return Source([reader = std::shared_ptr<DocumentReader>(std::move(*opened))]() -> std::optional<ParsedRecord> {
    auto record = reader->next();
    if (!record) return std::nullopt;
    return record->map([](Document& document) { return ParsedDocument{std::move(document), {}}; });
  });
}

// What a record is known by when a run is resumed.
std::string mark_of(const ParsedRecord& record) { return record ? record->document.id : record.error().where; }

// Reads on from input to input.
class Inputs {
 public:
  Inputs(const std::vector<std::string>& names, InputFormat format, bool parsed)
      : names_(names), format_(format), parsed_(parsed) {
    for (const std::string& name : names_) {
      std::error_code fault;
      auto size = name == "-" ? static_cast<std::uintmax_t>(-1) : std::filesystem::file_size(name, fault);
      sizes_.push_back(size == static_cast<std::uintmax_t>(-1) ? 0 : size);
      known_ = known_ && sizes_.back() > 0;
    }
  }

  std::optional<ParsedRecord> next() {
    while (true) {
      if (!source_) {
        if (at_ == names_.size()) return std::nullopt;
        auto opened = open_source(names_[at_], format_, parsed_);
        if (!opened) {
          error_ = opened.error();
          return std::nullopt;
        }
        source_ = std::move(*opened);
        ++at_;
      }
      if (auto record = source_()) return record;
      source_ = nullptr;
      bytes_ += sizes_[at_ - 1];
    }
  }

  // Passes over records that were taken before, and checks that they are what they were.
  Result<void> skip(std::uint64_t count, const std::string& last) {
    std::optional<ParsedRecord> record;
    for (std::uint64_t i = 0; i < count; ++i) {
      record = next();
      if (!record) break;
    }
    if (error_) return tl::unexpected<Error>(*error_);
    if (count == 0 || (record && mark_of(*record) == last)) return {};
    return fail(ErrorCode::invalid_input, names_.empty() ? "" : names_.front(),
                fmt::format("the input is not what it was: record {} was \"{}\" and is {}; run again without --resume, "
                            "which codes what the store does not hold",
                            count, last, record ? fmt::format("\"{}\"", mark_of(*record)) : "not there"));
  }

  const std::optional<Error>& error() const { return error_; }
  std::uint64_t bytes() const { return bytes_; }
  std::uint64_t bytes_in_all() const {
    std::uint64_t all = 0;
    for (std::uint64_t size : sizes_) all += size;
    return known_ ? all : 0;
  }

 private:
  const std::vector<std::string>& names_;
  InputFormat format_;
  bool parsed_;
  std::size_t at_ = 0;
  Source source_;  // that is being read, or none
  std::optional<Error> error_;
  std::vector<std::uint64_t> sizes_;
  bool known_ = true;
  std::uint64_t bytes_ = 0;  // of inputs that have been read to the end
};

void count(const Job& job, IngestReport& report) {
  report.bytes = job.bytes;
  if (!job.record) {
    ++report.rejected;
    return;
  }
  if (job.foreign || job.unchanged) {
    ++(job.foreign ? report.set_aside : report.unchanged);
    return;
  }
  ++report.documents;
  report.sentences += job.coded.sentences;
  report.events += job.coded.events.size();
  report.statements += job.coded.statements.size();
  report.undated += job.record->document.date ? 0 : 1;
  for (const Event& event : job.coded.events) {
    for (EventType type : event.types) ++report.types[static_cast<std::size_t>(type)];
  }
  for (std::size_t i = 0; i < report.why_not.size(); ++i) report.why_not[i] += job.coded.why_not[i];
}

// The three stages of the pipeline, each called by one thread at a time but for code().
class Pipeline {
 public:
  Pipeline(const std::vector<std::string>& names, InputFormat format, const IngestOptions& options,
           const IngestSinks& sinks)
      : inputs_(names, format, options.parsed), options_(options), sinks_(sinks) {
    report_.bytes_in_all = inputs_.bytes_in_all();
  }

  Result<void> skip() {
    report_.skipped = options_.skip;
    return inputs_.skip(options_.skip, options_.last_skipped);
  }

  // Nothing at the end.
  std::shared_ptr<Job> read() {
    if (stopped_) return nullptr;
    if (options_.stop != nullptr && options_.stop->load()) {
      interrupted_ = true;
      return nullptr;
    }
    auto record = inputs_.next();
    if (!record) return nullptr;
    auto job = std::make_shared<Job>();
    job->record = std::move(*record);
    job->bytes = inputs_.bytes();
    return judge(*job) ? job : nullptr;
  }

  void code(Job& job, Coder& coder) const {
    if (!job.record || job.foreign || job.unchanged) return;
    job.coded = options_.parsed ? coder.code(*job.record) : coder.code(job.record->document);
  }

  void hand_on(Job& job) {
    if (stopped_) return;
    count(job, report_);
    if (!job.record) {
      stopped_ = !sinks_.rejected(job.record.error());
    } else if (job.foreign || job.unchanged) {
      stopped_ = sinks_.passed && !sinks_.passed(job.record->document, job.foreign);
    } else {
      stopped_ = !sinks_.coded(job.record->document, std::move(job.coded));
    }
    if (sinks_.progress) sinks_.progress(report_);
  }

  IngestReport report() {
    report_.fault = fault_ ? fault_ : inputs_.error();
    report_.interrupted = interrupted_;
    return report_;
  }

 private:
  // False where that cannot be told: the run ends.
  bool judge(Job& job) {
    if (!job.record) return true;
    job.foreign = !is_english(job.record->document);
    if (job.foreign || !sinks_.judge) return true;
    auto judgement = sinks_.judge(job.record->document);
    if (!judgement) {
      fault_ = std::move(judgement.error());
      return false;
    }
    job.unchanged = judgement->verdict == Judgement::Verdict::unchanged;
    if (judgement->verdict == Judgement::Verdict::reject) {
      std::string id = job.record->document.id;
      job.record = tl::unexpected(Reject{id, std::move(judgement->reason), id});
    }
    return true;
  }

  Inputs inputs_;
  const IngestOptions& options_;
  const IngestSinks& sinks_;
  IngestReport report_;  // hand_on alone touches it while the pipeline runs
  std::optional<Error> fault_;
  std::atomic<bool> stopped_ = false;
  bool interrupted_ = false;
};

}  // namespace

IngestReport ingest(const std::vector<std::string>& names, InputFormat format, const Models& models,
                    const IngestOptions& options, const IngestSinks& sinks) {
  namespace tbb = oneapi::tbb;
  using JobPointer = std::shared_ptr<Job>;
  int threads = options.threads > 0 ? options.threads : tbb::info::default_concurrency();
  tbb::global_control limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(threads));
  Pipeline pipeline(names, format, options, sinks);
  if (auto skipped = pipeline.skip(); !skipped) {
    IngestReport report = pipeline.report();
    report.fault = skipped.error();
    return report;
  }
  tbb::enumerable_thread_specific<Coder> coders([&] { return Coder(models); });
  auto read = [&](tbb::flow_control& flow) {
    JobPointer job = pipeline.read();
    if (!job) flow.stop();
    return job;
  };
  auto code = [&](JobPointer job) {
    if (job) pipeline.code(*job, coders.local());
    return job;
  };
  auto hand_on = [&](JobPointer job) {
    if (job) pipeline.hand_on(*job);
  };
  tbb::parallel_pipeline(static_cast<std::size_t>(threads) * kInFlight,
                         tbb::make_filter<void, JobPointer>(tbb::filter_mode::serial_in_order, read) &
                             tbb::make_filter<JobPointer, JobPointer>(tbb::filter_mode::parallel, code) &
                             tbb::make_filter<JobPointer, void>(tbb::filter_mode::serial_in_order, hand_on));
  return pipeline.report();
}

}  // namespace longbow
