#include "cli/outlet.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "analysis/dyads.h"
#include "store/table.h"
#include "text/utf8.h"

namespace longbow {
namespace {

constexpr std::size_t kWidthElsewhere = 120;  // of a table that goes to a file
constexpr std::size_t kMostDyads = 15;

Result<void> print(std::string& text) {
  bool done = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  text.clear();
  if (done) return {};
  return fail(ErrorCode::io, "standard output", "cannot be written: " + std::generic_category().message(errno));
}

Result<void> flush() {
  if (std::fflush(stdout) == 0) return {};
  return fail(ErrorCode::io, "standard output", "cannot be written: " + std::generic_category().message(errno));
}

std::size_t table_width() {
  winsize size{};
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? std::max<std::size_t>(size.ws_col, kLeastTableWidth) : kWidthElsewhere;
}

class PloverOutlet : public Outlet {
 public:
  PloverOutlet(Stamp stamp, bool with_statements) : stamp_(std::move(stamp)), with_statements_(with_statements) {}

  Result<void> take(const Document&, const std::vector<Event>& events,
                    const std::vector<Statement>& statements) override {
    for (const Event& event : events) add(event);
    if (with_statements_) {
      for (const Statement& statement : statements) add(statement);
    }
    return print(lines_);
  }
  Result<void> end() override { return flush(); }

 private:
  template <class T>
  void add(const T& record) {
    append_plover(record, stamp_, lines_);
    lines_ += '\n';
  }

  Stamp stamp_;
  bool with_statements_;
  std::string lines_;
};

class LayoutOutlet : public Outlet {
 public:
  LayoutOutlet(Layout layout, const Tables& tables, Stamp stamp)
      : writer_(layout_writer(layout, *tables.ontology, tables.countries)), lines_(writer_->header()) {
    event_.stamp = std::move(stamp);
  }

  Result<void> take(const Document& document, const std::vector<Event>& events,
                    const std::vector<Statement>&) override {
    event_.published = document.date;
    event_.publisher = document.publisher;
    event_.url = document.url;
    event_.title = document.title;
    event_.language = document.language;
    event_.length = events.empty() ? 0 : CodePoints(document.text).size();
    for (const Event& event : events) {
      event_.event = event;
      writer_->append(event_, lines_);
    }
    return print(lines_);
  }
  Result<void> end() override {
    auto printed = print(lines_);
    return printed ? flush() : printed;
  }

 private:
  std::unique_ptr<LayoutWriter> writer_;
  StoredEvent event_;  // filled anew for each
  std::string lines_;
};

class TableOutlet : public Outlet {
 public:
  Result<void> take(const Document&, const std::vector<Event>& events, const std::vector<Statement>&) override {
    for (const Event& event : events) {
      append_table_rows(event, width_, lines_);
      keep(event);
    }
    return print(lines_);
  }
  Result<void> end() override {
    std::vector<Dyad> dyads = dyads_of(kept_);
    std::erase_if(dyads, [](const Dyad& dyad) { return dyad.recipient.empty(); });
    if (!dyads.empty()) lines_ += "\n" + dyad_table(dyads, width_, kMostDyads);
    auto printed = print(lines_);
    return printed ? flush() : printed;
  }

 private:
  // As much of the event as the count at the end needs.
  void keep(const Event& event) {
    Event& kept = kept_.emplace_back();
    kept.date = event.date;
    kept.actors = event.actors;
    kept.recipients = event.recipients;
    kept.types = event.types;
    kept.quad_code = event.quad_code;
    kept.auxiliary = event.auxiliary;
  }

  std::size_t width_ = table_width();
  std::string lines_ = table_header(width_);
  std::vector<Event> kept_;
};

}  // namespace

std::unique_ptr<Outlet> plover_outlet(Stamp stamp, bool with_statements) {
  return std::make_unique<PloverOutlet>(std::move(stamp), with_statements);
}

std::unique_ptr<Outlet> layout_outlet(Layout layout, const Tables& tables, Stamp stamp) {
  return std::make_unique<LayoutOutlet>(layout, tables, std::move(stamp));
}

std::unique_ptr<Outlet> table_outlet() { return std::make_unique<TableOutlet>(); }

}  // namespace longbow
