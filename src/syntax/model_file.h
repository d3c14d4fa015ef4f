// The model file: a header with a checksum, a table of sections, and the sections as the models read them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace longbow {

// Bumped whenever a section or a feature changes its meaning: a model is of use only with the features it learned.
inline constexpr std::uint32_t kModelVersion = 4;

enum class Section : std::uint32_t {
  note = 1,  // plain text: what the model was trained on, its licence
  network_shape,
  network_tags,
  network_relations,
  network_words,
  network_table,
  network_table_scales,
  network_weights,
  lemma_rules,
  lemma_endings,
  lemma_exceptions,
  sentences,  // where sentences end: text/sentence_model.h
  names_weights,
  names_scales,
  names_lists,
};

class ModelFile {
 public:
  // Maps the file into memory, read only, and checks magic, version, sizes and checksum: not_found, io, corrupt. Whoever
  // replaces the file puts a new one in its place, as `longbow train` does, and does not write into it.
  static Result<ModelFile> read(const std::filesystem::path& path);
  // A copy of bytes, checked in the same way; `name` is for messages.
  static Result<ModelFile> from_bytes(std::span<const std::byte> bytes, const std::string& name);

  // Empty where the file has no such section. Valid as long as this object, moved or not.
  std::span<const std::byte> section(Section wanted) const;

 private:
  Result<void> check(const std::string& name);

  // Mapped or on the heap, and given back accordingly.
  std::unique_ptr<const std::byte[], std::function<void(const std::byte*)>> bytes_;
  std::size_t size_ = 0;
};

std::vector<std::byte> make_model_file(const std::vector<std::pair<Section, std::span<const std::byte>>>& sections);

}  // namespace longbow
