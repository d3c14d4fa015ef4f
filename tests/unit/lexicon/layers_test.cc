// Directories laid over each other, and records switched off.
#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support.h"

namespace longbow {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

class Layers : public ::testing::Test {
 protected:
  Layers() {
    std::string pattern = (fs::temp_directory_path() / "lexicon-XXXXXX").string();
    root_ = mkdtemp(pattern.data());
  }
  ~Layers() override { fs::remove_all(root_); }

  void write(const std::string& path, std::string_view text) {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path, std::ios::binary) << text;
  }
  Result<std::unique_ptr<Lexicon>> load(const std::vector<std::string>& directories) {
    std::vector<fs::path> paths;
    for (const std::string& directory : directories) paths.push_back(root_ / directory);
    diagnostics_.clear();
    return Lexicon::load(paths, test_ontology(), &diagnostics_);
  }
  fs::path root_;
  std::vector<Diagnostic> diagnostics_;
};

TEST_F(Layers, files_are_read_in_order_of_their_paths_below_the_directory) {
  write("one/b.lex", "state BBB Bland\n");
  write("one/a/z.lex", "state AAA Aland\n");
  write("one/notes.txt", "no lexicon at all\n");
  const auto lexicon = load({"one"});
  ASSERT_TRUE(lexicon);
  EXPECT_THAT((*lexicon)->files(), ElementsAre(HasSubstr("one/a/z.lex"), HasSubstr("one/b.lex")));
  EXPECT_EQ((*lexicon)->entities()[1].code, "BBB");
  EXPECT_EQ((*lexicon)->entities()[1].place.file, 1u);
}

TEST_F(Layers, a_record_of_a_later_directory_replaces_the_earlier_one) {
  write("one/a.lex", "state AAA Aland\n  capital Old\ncontext military\n  word navy\n");
  write("two/a.lex", "state AAA Aland\n  capital New\ncontext military\n  word army\n");
  const auto lexicon = load({"one", "two"});
  ASSERT_TRUE(lexicon);
  EXPECT_THAT(diagnostics_, IsEmpty());
  EXPECT_EQ((*lexicon)->entities().size(), 1u);
  EXPECT_THAT(names_in(**lexicon, "Old"), IsEmpty());
  EXPECT_THAT(names_in(**lexicon, "New"), ElementsAre("state:AAA capital [New]"));
  EXPECT_EQ((*lexicon)->symbol("navy"), kNoSymbol);
}

TEST_F(Layers, off_switches_a_record_off) {
  write("one/a.lex",
        "state AAA Aland\nstate BBB Bland\nperson Ana Silva\nclass c\n  noun d\nframe f.g 070\n  verb h\n"
        "framework programme Partnership for Peace\n");
  write("two/a.lex",
        "off state AAA\noff person Ana Silva\noff class c\noff frame f.g\noff framework "
        "programme:partnership-for-peace\n");
  const auto lexicon = load({"one", "two"});
  ASSERT_TRUE(lexicon);
  EXPECT_THAT(diagnostics_, IsEmpty());
  ASSERT_EQ((*lexicon)->entities().size(), 1u);
  EXPECT_EQ((*lexicon)->entities()[0].id, "state:BBB");
  EXPECT_FALSE((*lexicon)->word_class("c"));
  EXPECT_THAT((*lexicon)->frames(), IsEmpty());
}

TEST_F(Layers, switching_off_what_is_not_there_brings_a_warning) {
  EXPECT_THAT(faults_of("off class c\n"), ElementsAre(HasSubstr("warning: no class `c` is there")));
  EXPECT_THAT(faults_of("off klass c\n"), ElementsAre(HasSubstr("error: `klass` is no kind")));
}

TEST_F(Layers, faults_of_all_files_are_told_in_one_run) {
  write("one/a.lex", "klass a\n");
  write("one/b.lex", "class b\n  noun C\n");
  const auto lexicon = load({"one"});
  ASSERT_FALSE(lexicon);
  EXPECT_THAT(lexicon.error().where, HasSubstr("one/a.lex:1:1"));
  ASSERT_EQ(diagnostics_.size(), 2u);
  EXPECT_THAT(diagnostics_[1].file, HasSubstr("b.lex"));
}

TEST_F(Layers, a_directory_that_is_not_there_is_an_error_of_its_own) {
  const auto lexicon = load({"none"});
  ASSERT_FALSE(lexicon);
  EXPECT_EQ(lexicon.error().code, ErrorCode::not_found);
}

TEST_F(Layers, the_fingerprint_is_of_the_contents_alone) {
  write("one/a.lex", "state AAA Aland\n");
  write("two/z.lex", "state AAA Aland\n");
  write("three/a.lex", "state AAA Aland \n");
  const std::string one = load({"one"}).value()->fingerprint();
  EXPECT_THAT(one, StartsWith("sha256:"));
  EXPECT_EQ(one.size(), 7u + 64u);
  EXPECT_EQ(one, load({"two"}).value()->fingerprint());
  EXPECT_NE(one, load({"three"}).value()->fingerprint());
}

}  // namespace
}  // namespace longbow
