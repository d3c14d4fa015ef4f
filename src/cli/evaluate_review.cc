#include "cli/evaluate_review.h"

#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <map>

#include "analysis/review_gold.h"
#include "engine/coder.h"
#include "text/utf8.h"

namespace longbow {
namespace {

Result<std::vector<JudgedDocument>> read_gold(const std::string& path) {
  std::ifstream file;
  if (path != "-") file.open(path);
  std::istream& in = path == "-" ? std::cin : file;
  if (!in) return fail(ErrorCode::not_found, path, "cannot be opened");
  std::vector<JudgedDocument> gold;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    std::string where = fmt::format("{}:{}", path, number);
    if (first_invalid_utf8(line)) return fail(ErrorCode::invalid_input, where, "this is not UTF-8");
    auto judged = parse_gold_line(line, where);
    if (!judged) return tl::unexpected(judged.error());
    gold.push_back(std::move(*judged));
  }
  return gold;
}

void print_judgement(std::string_view what, const JudgedDocument& judged, const Judgement& one) {
  CodePoints points(judged.document.text);
  Span bytes = points.to_bytes(one.sentence);
  fmt::print("{:8} {} -> {}  {}{}\n         {}\n", what, fmt::join(one.actors, "+"), fmt::join(one.recipients, "+"), one.type,
             one.auxiliary.empty() ? "" : fmt::format(" ({})", fmt::join(one.auxiliary, ", ")),
             std::string_view(judged.document.text).substr(bytes.begin, bytes.size()));
}

}  // namespace

int evaluate_review(const std::vector<std::string>& files, const ModelOptions& options, std::size_t errors) {
  std::vector<JudgedDocument> gold;
  for (const std::string& path : files) {
    auto read = read_gold(path);
    if (!read) return tell(read.error());
    for (JudgedDocument& one : *read) gold.push_back(std::move(one));
  }
  if (gold.empty()) return tell({ErrorCode::invalid_input, files.front(), "holds no judged document"});
  auto models = load(options);
  if (!models) return tell(models.error());
  Coder coder(*models);
  GoldScore all;
  std::map<std::string, GoldScore> by_type;
  for (const JudgedDocument& judged : gold) {
    CodedDocument coded = coder.code(judged.document);
    std::vector<const Judgement*> missed, repeated;
    all.add(score_gold(judged, coded.events, &missed, &repeated));
    for (const Judgement& one : judged.judgements) ++(one.verdict == "reject" ? by_type[one.type].rejected : by_type[one.type].held);
    for (const Judgement& one : judged.judgements) by_type[one.type].found += one.verdict == "reject" ? 0 : 1;
    for (const Judgement* one : missed) --by_type[one->type].found;
    for (const Judgement* one : repeated) ++by_type[one->type].again;
    for (const Judgement* one : missed) {
      if (errors > 0 && errors--) print_judgement("missed", judged, *one);
    }
    for (const Judgement* one : repeated) {
      if (errors > 0 && errors--) print_judgement("again", judged, *one);
    }
  }
  fmt::print("type        held  found  rejected  again\n");
  for (const auto& [type, score] : by_type) {
    fmt::print("{:10} {:5}  {:5}     {:5}  {:5}\n", type, score.held, score.found, score.rejected, score.again);
  }
  fmt::print("\nfound {} of {}  rejected ones coded again {} of {}  precision {:.3f}  recall {:.3f}\n", all.found, all.held, all.again,
             all.rejected, all.precision(), all.recall());
  return kDone;
}

}  // namespace longbow
