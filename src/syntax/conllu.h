// CoNLL-U, the treebanks' format: ten columns a word, an empty line after each sentence.
#pragma once

#include <istream>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "syntax/parse.h"

namespace longbow {

// One sentence, with what a Parse has no place for. Empty nodes (1.1) belong to the enhanced graph and are left out.
struct ConlluSentence {
  std::size_t line = 0;                                     // of the input, where it begins
  Parse words;                                              // spans count bytes of the forms as the file joins them
  std::vector<std::string> comments;                        // whole lines, "# text = ..."
  std::vector<std::pair<std::size_t, std::string>> ranges;  // multiword lines, each before the word it stands above
  std::vector<std::string> feats;                           // one a word
  std::vector<std::string> misc;                            // one a word
  std::vector<std::string> enhanced;                        // column 9 as it is to be written, one a word; or none
  std::vector<std::string> lines;                           // those of the words, as they were read
};

class ConlluReader {
 public:
  // `name` is for errors: "NAME:LINE: what is wrong". The stream outlives the reader. With `any_tags` a part of speech
  // that Universal Dependencies does not have is X, and no fault.
  ConlluReader(std::istream& in, std::string name, bool any_tags = false)
      : in_(in), name_(std::move(name)), any_tags_(any_tags) {}

  // False at the end. After an error the rest of that sentence is skipped and reading may go on.
  Result<bool> next(ConlluSentence& out);

 private:
  Result<void> add_line(std::string_view line, ConlluSentence& out);
  Result<void> finish(ConlluSentence& out);
  tl::unexpected<Error> wrong(std::size_t line, std::string message) const;
  void skip_sentence();

  std::istream& in_;
  std::string name_;
  bool any_tags_;
  std::string line_;
  std::size_t number_ = 0;
  std::size_t range_end_ = 0;
  bool range_glued_ = false;
};

// All sentences of a file; the first fault ends the reading.
Result<std::vector<ConlluSentence>> read_conllu_file(const std::string& path);

// Appends the sentence as CoNLL-U: its words as the Parse has them, which leaves column 6 empty.
void write_conllu(const ConlluSentence& sentence, std::string& out);
// Appends a sentence that was read with all of its columns as they were, but for column 9: that is `enhanced`.
void write_conllu_as_read(const ConlluSentence& sentence, std::string& out);

}  // namespace longbow
