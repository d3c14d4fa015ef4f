// The source form of a lexicon: files of records, each a head line and its indented properties. Nothing here knows what
// a kind or a key means. Pieces point into the texts of the files, which must outlive them.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace longbow {

struct SourceFile {
  std::string path;
  std::string text;
  std::uint32_t layer = 0;  // records of a higher layer replace those of a lower one
};
using SourceFiles = std::deque<SourceFile>;  // never moves what it holds

// A part of a line, and where it stands.
struct Piece {
  std::string_view text;
  std::uint32_t file = 0;
  std::uint32_t line = 1;    // from 1
  std::uint32_t column = 1;  // in bytes, from 1
};

struct Property {
  Piece key, value;
};

struct SourceRecord {
  Piece kind;
  Piece head;  // the rest of the head line; empty where there is none
  std::vector<Property> properties;
  std::uint32_t layer = 0;
};

// Collects diagnostics of all files.
class Reporter {
 public:
  explicit Reporter(const SourceFiles& files) : files_(files) {}
  void error(const Piece& at, std::string message) { add(Diagnostic::Level::error, at, std::move(message)); }
  void warning(const Piece& at, std::string message) { add(Diagnostic::Level::warning, at, std::move(message)); }
  std::size_t errors() const { return errors_; }
  std::string place(const Piece& at) const;  // "file:line"
  // All diagnostics in order of file and line.
  std::vector<Diagnostic> take();

 private:
  void add(Diagnostic::Level level, const Piece& at, std::string message);
  struct Found {
    Diagnostic::Level level;
    Piece at;
    std::string message;
  };
  const SourceFiles& files_;
  std::vector<Found> found_;
  std::size_t errors_ = 0;
};

// The records of file number `file`, comments and blank lines left out.
std::vector<SourceRecord> read_records(const SourceFiles& files, std::uint32_t file, Reporter& reporter);

// ---- values ----

std::vector<Piece> split_words(const Piece& value);               // at white space
std::vector<Piece> split_at(const Piece& value, char separator);  // trimmed; empty parts are kept
// The first word, which is taken off `rest`; an empty piece where there is none.
Piece take_first_word(Piece& rest);
Piece take_last_word(Piece& rest);

// Takes a period, FROM..TO, off the end of a value. A year or a month alone stands for its first day as FROM, and its
// last as TO. Nothing where the value ends in none; a faulty one is reported, and taken off too.
std::optional<Period> take_period(Piece& value, Reporter& reporter);

}  // namespace longbow
