#include "engine/ingest.h"

#include <fmt/format.h>
#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_pipeline.h>

#include <functional>
#include <memory>
#include <utility>

#include "text/language.h"

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
  std::optional<std::string> set_aside;  // why
  bool unchanged = false;
  std::uint64_t bytes = 0;  // of the inputs, read by then
};

// What a record is known by when a run is resumed.
std::string mark_of(const ParsedRecord& record) { return record ? record->document.id : record.error().where; }

// Gives the records of all inputs, one after the other.
class Inputs {
 public:
  Inputs(const std::vector<std::string>& names, const ReaderOptions& reading, bool parsed)
      : names_(names), parsed_(parsed) {
    if (parsed_) return;
    auto opened = InputDocuments::open(names, reading);
    if (opened) {
      documents_ = std::move(*opened);
    } else {
      error_ = opened.error();
    }
  }

  std::optional<ParsedRecord> next() {
    if (error_) return std::nullopt;
    if (parsed_) return next_parsed();
    auto record = documents_->next();
    if (!record) return std::nullopt;
    return record->map([](Document& document) { return ParsedDocument{std::move(document), {}}; });
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
  std::uint64_t bytes() const { return documents_ ? documents_->bytes_read() : 0; }
  std::uint64_t bytes_in_all() const { return documents_ ? documents_->bytes_total().value_or(0) : 0; }

 private:
  std::optional<ParsedRecord> next_parsed() {
    while (true) {
      if (!trees_) {
        if (at_ == names_.size()) return std::nullopt;
        auto opened = ParsedDocumentReader::open(names_[at_++]);
        if (!opened) {
          error_ = opened.error();
          return std::nullopt;
        }
        trees_ = std::move(*opened);
      }
      if (auto record = trees_->next()) return record;
      trees_.reset();
    }
  }

  const std::vector<std::string>& names_;
  bool parsed_;
  std::unique_ptr<InputDocuments> documents_;
  std::size_t at_ = 0;
  std::unique_ptr<ParsedDocumentReader> trees_;  // of the input that is being read
  std::optional<Error> error_;
};

void count(const Job& job, IngestReport& report) {
  report.bytes = job.bytes;
  if (!job.record) {
    ++report.rejected;
    return;
  }
  if (job.set_aside) {
    ++report.set_aside;
    ++report.set_aside_why[*job.set_aside];
    return;
  }
  if (job.unchanged) {
    ++report.unchanged;
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
  Pipeline(const std::vector<std::string>& names, const ReaderOptions& reading, const IngestOptions& options,
           const IngestSinks& sinks)
      : inputs_(names, reading, options.parsed), options_(options), sinks_(sinks) {
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
    if (!job.record || job.set_aside || job.unchanged) return;
    job.coded = options_.parsed ? coder.code(*job.record) : coder.code(job.record->document);
  }

  void hand_on(Job& job) {
    if (stopped_) return;
    count(job, report_);
    if (!job.record) {
      stopped_ = !sinks_.rejected(job.record.error());
    } else if (job.set_aside) {
      const Document& document = job.record->document;
      stopped_ = sinks_.set_aside && !sinks_.set_aside({document.id, *job.set_aside, document.text});
    } else if (job.unchanged) {
      stopped_ = sinks_.unchanged && !sinks_.unchanged(job.record->document);
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
    job.set_aside = foreign_language(job.record->document);
    if (job.set_aside || !sinks_.judge) return true;
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

IngestReport ingest(const std::vector<std::string>& names, const ReaderOptions& reading, const Models& models,
                    const IngestOptions& options, const IngestSinks& sinks) {
  namespace tbb = oneapi::tbb;
  using JobPointer = std::shared_ptr<Job>;
  int threads = options.threads > 0 ? options.threads : tbb::info::default_concurrency();
  tbb::global_control limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(threads));
  Pipeline pipeline(names, reading, options, sinks);
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
