// Events in the layouts of data sets, as many as the filters mean, read from the store while they are sent.
#include <fmt/format.h>

#include <memory>

#include "server/route.h"
#include "server/shapes.h"
#include "store/layout.h"

namespace longbow {
namespace {

constexpr std::size_t kPortion = 500;  // events

struct Kind {
  std::string_view type, ending;
};
Kind kind_of(Layout layout) {
  if (layout == Layout::plover) return {"application/x-ndjson; charset=utf-8", "jsonl"};
  if (layout == Layout::csv) return {"text/csv; charset=utf-8", "csv"};
  return {"text/tab-separated-values; charset=utf-8", "tsv"};
}

// What an export holds on to while it lasts: an image that is replaced meanwhile stays its own.
class Export {
 public:
  Export(const Service& service, Layout layout, std::shared_ptr<const Image> image, RowList rows)
      : stores_(service.stores),
        image_(std::move(image)),
        rows_(std::move(rows)),
        writer_(layout_writer(layout, *service.options.ontology, *service.options.countries)),
        header_(writer_->header()) {}

  Result<std::string> next() {
    std::string portion = std::exchange(header_, "");
    while (portion.empty() && at_ < rows_->size()) {
      std::span<const Row> rows(rows_->data() + at_, std::min(kPortion, rows_->size() - at_));
      at_ += rows.size();
      auto read = read_rows(stores_, image_->columns(), rows, true);
      if (!read) return fail(ErrorCode::io, read.error().where, read.error().message);
      for (ReadRow& one : *read) {
        // As the other columns of the row: stories were counted with the image.
        one.event.story = image_->columns().id[image_->columns().story[one.row]];
        one.event.reports = image_->columns().reports[one.row];
        one.event.publishers = image_->columns().publishers[one.row];
        writer_->append(one.event, portion);
      }
    }
    return portion;
  }

 private:
  StorePool& stores_;
  std::shared_ptr<const Image> image_;
  RowList rows_;
  std::unique_ptr<LayoutWriter> writer_;
  std::string header_;
  std::size_t at_ = 0;
};

Outcome<Answer> export_events(const Service& service, const Call& call) {
  std::vector<std::string> names;
  for (int i = 0; i <= static_cast<int>(Layout::polecat); ++i) names.emplace_back(name(static_cast<Layout>(i)));
  std::string format = call.parameters.has("format") ? call.parameters.text("format") : "plover";
  auto layout = layout_from(format);
  if (!layout) {
    return refuse(FaultCode::bad_request, fmt::format("\"{}\" is none of {}", format, fmt::join(names, ", ")),
                  parameter("format"), nearest_hint(format, names));
  }
  if (is_of_stories(*layout) && call.parameters.text("view") == "reports") {
    return refuse(FaultCode::bad_request, "a row of gdelt is a story; its reports are the rows of gdelt-mentions",
                  parameter("view"));
  }
  auto rows = filtered_rows(call);
  if (!rows) return tl::unexpected(rows.error());
  Kind kind = kind_of(*layout);
  Answer answer;
  answer.type = kind.type;
  answer.headers.emplace_back("Content-Disposition",
                              fmt::format("attachment; filename=\"longbow-{}.{}\"", format, kind.ending));
  auto sending = std::make_shared<Export>(service, *layout, call.image, std::move(*rows));
  answer.portions = [sending] { return sending->next(); };
  return answer;
}

}  // namespace

std::vector<Route> export_routes() { return {{"GET", "/api/v1/export", export_events, with_filters({"format"})}}; }

}  // namespace longbow
