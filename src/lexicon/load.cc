// Reading a lexicon: which files in which order, the three steps from text to the compiled form, and the fingerprint.
#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <system_error>

#include "lexicon/compile.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;

// The *.lex files below a directory in order of their paths; a file is taken as it is.
Result<std::vector<fs::path>> find_files(const fs::path& where) {
  std::error_code fault;
  std::vector<fs::path> paths;
  if (fs::is_regular_file(where, fault)) return paths.push_back(where), paths;
  if (!fs::is_directory(where, fault))
    return fail(ErrorCode::not_found, where.string(), "there is no such directory of lexicon files (*.lex)");
  for (fs::recursive_directory_iterator entry(where, fault), end; !fault && entry != end; entry.increment(fault))
    if (entry->path().extension() == ".lex" && entry->is_regular_file()) paths.push_back(entry->path());
  if (fault) return fail(ErrorCode::io, where.string(), "cannot be listed: " + fault.message());
  std::sort(paths.begin(), paths.end(),
            [](const fs::path& a, const fs::path& b) { return a.generic_string() < b.generic_string(); });
  return paths;
}

Result<std::string> read_text(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::string text;
  if (stream) {
    std::error_code fault;
    const auto size = fs::file_size(path, fault);
    text.resize(fault ? 0 : size);
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
  }
  if (!stream && !stream.eof())
    return fail(ErrorCode::io, path.string(), fmt::format("cannot be read: {}", std::strerror(errno)));
  return text;
}

// Over all texts and their sizes, in order of reading; where they lie does not matter.
std::string fingerprint_of(const SourceFiles& files) {
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
  for (const SourceFile& file : files) {
    const std::string head = fmt::format("{}:", file.text.size());
    good = good && EVP_DigestUpdate(context.get(), head.data(), head.size()) == 1 &&
           EVP_DigestUpdate(context.get(), file.text.data(), file.text.size()) == 1;
  }
  good = good && EVP_DigestFinal_ex(context.get(), digest, &size) == 1;
  std::string result = "sha256:";
  for (unsigned i = 0; good && i < size; ++i) result += fmt::format("{:02x}", digest[i]);
  return result;
}

}  // namespace

void compile(const Records& records, Reporter& reporter, CompiledLexicon& out) {
  const FlatClasses classes = flatten_classes(records, reporter);
  compile_classes(records, classes, out);
  compile_predicates(records, classes, reporter, out);
  compile_subjects(records, classes, reporter, out);
  compile_actors(records, reporter, out);
}

Result<SourceFiles> read_files(const std::vector<fs::path>& directories) {
  SourceFiles files;
  for (std::uint32_t layer = 0; layer < directories.size(); ++layer) {
    auto paths = find_files(directories[layer]);
    if (!paths) return tl::unexpected(std::move(paths.error()));
    for (const fs::path& path : *paths) {
      auto text = read_text(path);
      if (!text) return tl::unexpected(std::move(text.error()));
      files.push_back({path.string(), std::move(*text), layer});
    }
  }
  return files;
}

std::unique_ptr<Reading> read_lexicon(SourceFiles files, const Ontology& ontology) {
  auto reading = std::make_unique<Reading>();
  reading->files = std::move(files);
  Reporter reporter(reading->files);
  reading->records = parse_records(reading->files, ontology, reporter);
  compile(reading->records, reporter, reading->compiled);
  reading->compiled.fingerprint = fingerprint_of(reading->files);
  for (const SourceFile& file : reading->files) reading->compiled.files.push_back(file.path);
  reading->errors = reporter.errors();
  reading->diagnostics = reporter.take();
  return reading;
}

}  // namespace longbow
