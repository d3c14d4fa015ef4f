#include "engine/ingest.h"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_pipeline.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace longbow {
namespace {

using ParsedRecord = ParsedDocumentReader::Record;

// A document with its sentences where they came along.
struct Job {
  ParsedRecord record;
  CodedDocument coded;
  bool foreign = false;
};

// By the first part of a BCP 47 tag; what says nothing is taken for English.
bool is_english(const Document& document) {
  std::string_view tag = std::string_view(document.language).substr(0, document.language.find_first_of("-_"));
  auto is = [&](std::string_view name) {
    return std::equal(tag.begin(), tag.end(), name.begin(), name.end(), [](char a, char b) { return (a | 0x20) == b; });
  };
  return tag.empty() || is("en") || is("eng");
}

// Reads on from input to input; `Reader` hands out documents, parsed or not.
template <class Reader>
class Inputs {
 public:
  using Open = std::function<Result<std::unique_ptr<Reader>>(const std::string&)>;
  Inputs(const std::vector<std::string>& names, Open open) : names_(names), open_(std::move(open)) {}

  auto next() -> decltype(std::declval<Reader&>().next()) {
    while (true) {
      if (!reader_) {
        if (at_ == names_.size()) return std::nullopt;
        auto opened = open_(names_[at_++]);
        if (!opened) {
          error_ = opened.error();
          return std::nullopt;
        }
        reader_ = std::move(*opened);
      }
      if (auto record = reader_->next()) return record;
      reader_.reset();
    }
  }
  const std::optional<Error>& error() const { return error_; }

 private:
  const std::vector<std::string>& names_;
  Open open_;
  std::size_t at_ = 0;
  std::unique_ptr<Reader> reader_;
  std::optional<Error> error_;
};

void count(const Job& job, IngestReport& report) {
  if (!job.record) {
    ++report.rejected;
    return;
  }
  if (job.foreign) {
    ++report.set_aside;
    return;
  }
  ++report.documents;
  report.sentences += job.coded.sentences;
  report.events += job.coded.events.size();
  report.statements += job.coded.statements.size();
  report.undated += job.record->document.date ? 0 : 1;
  for (std::size_t i = 0; i < report.why_not.size(); ++i) report.why_not[i] += job.coded.why_not[i];
}

}  // namespace

IngestReport ingest(const std::vector<std::string>& names, InputFormat format, const Models& models,
                    const IngestOptions& options, const IngestSinks& sinks) {
  namespace tbb = oneapi::tbb;
  int threads = options.threads > 0 ? options.threads : tbb::info::default_concurrency();
  tbb::global_control limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(threads));
  Inputs<DocumentReader> texts(names, [&](const std::string& name) { return open_documents(name, format); });
  Inputs<ParsedDocumentReader> parses(names, &ParsedDocumentReader::open);
  IngestReport report;
  bool stopped = false;
  tbb::enumerable_thread_specific<Coder> coders([&] { return Coder(models); });
  // Work in flight is bounded by documents, so that memory stays flat however long the input.
  auto read = [&](tbb::flow_control& flow) -> std::shared_ptr<Job> {
    std::optional<ParsedRecord> record;
    if (!stopped && options.parsed) {
      record = parses.next();
    } else if (!stopped) {
      if (auto text = texts.next()) record = text->map([](Document& d) { return ParsedDocument{std::move(d), {}}; });
    }
    if (!record) {
      flow.stop();
      return nullptr;
    }
    auto job = std::make_shared<Job>();
    job->record = std::move(*record);
    return job;
  };
  auto code = [&](std::shared_ptr<Job> job) {
    if (job && job->record) {
      job->foreign = !is_english(job->record->document);
      if (job->foreign) return job;
      Coder& coder = coders.local();
      job->coded = options.parsed ? coder.code(*job->record) : coder.code(job->record->document);
    }
    return job;
  };
  auto hand_on = [&](std::shared_ptr<Job> job) {
    if (!job || stopped) return;
    count(*job, report);
    if (!job->record) {
      stopped = !sinks.rejected(job->record.error());
    } else if (!job->foreign) {
      stopped = !sinks.coded(job->record->document, std::move(job->coded));
    }
    if (sinks.progress) sinks.progress(report);
  };
  tbb::parallel_pipeline(
      static_cast<std::size_t>(threads) * 4,
      tbb::make_filter<void, std::shared_ptr<Job>>(tbb::filter_mode::serial_in_order, read) &
          tbb::make_filter<std::shared_ptr<Job>, std::shared_ptr<Job>>(tbb::filter_mode::parallel, code) &
          tbb::make_filter<std::shared_ptr<Job>, void>(tbb::filter_mode::serial_in_order, hand_on));
  report.fault = options.parsed ? parses.error() : texts.error();
  return report;
}

}  // namespace longbow
