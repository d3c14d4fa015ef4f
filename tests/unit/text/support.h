// Reading from a string, and packing, for the tests of readers.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "text/reader.h"

namespace longbow::testing_readers {

inline std::vector<Record> read_all(DocumentReader& reader) {
  std::vector<Record> records;
  while (auto record = reader.next()) records.push_back(std::move(*record));
  return records;
}

inline std::vector<Record> read_text(const std::string& bytes, const ReaderOptions& options = {}) {
  std::istringstream stream(bytes);
  auto reader = read_documents(stream, "input", options);
  return read_all(*reader);
}

// The records in a few words: "id: text" of a document, "! where: reason" of a reject.
inline std::vector<std::string> told(const std::vector<Record>& records) {
  std::vector<std::string> lines;
  for (const Record& record : records) {
    lines.push_back(record ? record->id + ": " + record->text
                           : "! " + record.error().where + ": " + record.error().reason);
  }
  return lines;
}

inline std::string gzip(const std::string& bytes) {
  z_stream state{};
  deflateInit2(&state, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&state, bytes.size()), '\0');
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  state.avail_in = static_cast<uInt>(bytes.size());
  state.next_out = reinterpret_cast<Bytef*>(packed.data());
  state.avail_out = static_cast<uInt>(packed.size());
  deflate(&state, Z_FINISH);
  packed.resize(state.total_out);
  deflateEnd(&state);
  return packed;
}

inline std::string zstd(const std::string& bytes) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 3));
  return packed;
}

// A folder of its own for each test.
class Files : public testing::Test {
 protected:
  Files() : folder_(std::filesystem::path(testing::TempDir()) / ("longbow-reader-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
  }
  ~Files() override { std::filesystem::remove_all(folder_); }
  std::string write(const std::string& name, const std::string& bytes) {
    std::filesystem::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return (folder_ / name).string();
  }
  std::filesystem::path folder_;
};

// A record of an archive as it stands in one.
inline std::string warc_record(const std::string& id, const std::string& block,
                               const std::string& type = "response",
                               const std::string& content = "application/http; msgtype=response") {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + id +
         ">\r\nWARC-Date: 2011-03-05T10:00:00Z\r\nWARC-Target-URI: https://news.example.org/" + id +
         "\r\nContent-Type: " + content + "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block +
         "\r\n\r\n";
}

inline std::string web_page(const std::string& html, const std::string& head = "Content-Type: text/html; charset=utf-8") {
  return "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + html;
}

}  // namespace longbow::testing_readers
