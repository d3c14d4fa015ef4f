// Tokens in, trees out. An Annotator holds one model, is loaded once, and serves any number of threads;
// what a thread needs while it works is in its own Scratch.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "syntax/model_file.h"
#include "syntax/parse.h"
#include "text/sentence_model.h"
#include "text/tokens.h"

namespace longbow {

class Annotator {
 public:
  // Reusable buffers of one thread.
  class Scratch {
   public:
    Scratch();
    ~Scratch();
    Scratch(Scratch&&) noexcept;
    Scratch& operator=(Scratch&&) noexcept;

   private:
    friend class Annotator;
    struct Buffers;
    std::unique_ptr<Buffers> buffers_;
  };

  // Reads a model file; not_found or corrupt, with what to do about it.
  static Result<std::unique_ptr<Annotator>> load(const std::filesystem::path& model);
  // The same from a model file's bytes, which are copied; `name` is for errors.
  static Result<std::unique_ptr<Annotator>> from_bytes(std::span<const std::byte> bytes, const std::string& name);

  ~Annotator();
  Annotator(const Annotator&) = delete;
  Annotator& operator=(const Annotator&) = delete;

  // Tags, lemmatises and parses the tokens [sentence.tokens) of `text`. `out` is overwritten, its capacity kept.
  // Total: an empty sentence gives an empty parse, one of 5,000 tokens a tree.
  void annotate(std::string_view text, const TokenizedText& tokens, const Sentence& sentence, Scratch& scratch,
                Parse& out) const;

  // The same over words that are given (spans, forms and space_after set): tags, lemmas, heads, relations and names are
  // filled.
  void annotate(Parse& words, Scratch& scratch) const;

  // Where sentences end, for tokenize(); null where the model knows nothing of it. Valid as long as this object.
  const SentenceModel* sentences() const;

  // Makes the lemmas that are missing (empty, or "_") from forms and tags.
  void fill_lemmas(Parse& words, Scratch& scratch) const;

 private:
  struct Model;
  static Result<std::unique_ptr<Annotator>> view(ModelFile file, const std::string& name);
  explicit Annotator(std::unique_ptr<Model> model);
  std::unique_ptr<Model> model_;
};

}  // namespace longbow
