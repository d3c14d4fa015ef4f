// Text that is made to hurt: time and memory must grow with its length and no faster. Each text is coded at some length
// and at four times that, by the thread's own processor time, so that a busy machine does no harm. Four times the text
// may take eight times as long: growth by the square would take sixteen.
#include <gtest/gtest.h>
#include <malloc.h>
#include <time.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <new>
#include <sstream>
#include <string>
#include <vector>

#include "engine/coder.h"

namespace {

// Bytes in use, and the most there were. Every allocation of the program passes here.
std::atomic<std::size_t> now{0}, most{0};

void* counted(std::size_t size) {
  void* at = std::malloc(size);
  if (at == nullptr) throw std::bad_alloc();
  std::size_t held = now += malloc_usable_size(at);
  if (held > most) most = held;  // one thread allocates at a time here
  return at;
}

void uncounted(void* at) {
  if (at == nullptr) return;
  now -= malloc_usable_size(at);
  std::free(at);
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* at) noexcept { uncounted(at); }
void operator delete[](void* at) noexcept { uncounted(at); }
void operator delete(void* at, std::size_t) noexcept { uncounted(at); }
void operator delete[](void* at, std::size_t) noexcept { uncounted(at); }

namespace longbow {
namespace {

const Models& models() {
  static const Result<Models> loaded = load_models({LONGBOW_SOURCE_DIR "/data/models/english.lbm",
                                                    LONGBOW_SOURCE_DIR "/data/ontology",
                                                    {LONGBOW_SOURCE_DIR "/data/lexicon"}});
  if (!loaded) std::abort();
  return *loaded;
}

double processor_seconds() {
  timespec spent{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
  return static_cast<double>(spent.tv_sec) + 1e-9 * static_cast<double>(spent.tv_nsec);
}

struct Cost {
  double seconds = 0;
  std::size_t bytes = 0;
};

template <class Code>
Cost cost_of(Code&& code) {
  Coder coder(models());  // with buffers of its own, so that they count
  std::size_t before = now;
  most = before;
  double begun = processor_seconds();
  code(coder);
  return {processor_seconds() - begun, most - before};
}

Cost cost_of_text(const std::string& text) {
  Document document;
  document.id = "hostile";
  document.text = text;
  return cost_of([&](Coder& coder) { coder.code(document); });
}

// `measure` gives the cost at a length. Other work on the machine only ever adds to a time: the least of a few tries
// counts.
template <class Measure>
void expect_linear(Measure&& measure, std::size_t length) {
  Cost small = measure(length), large = measure(4 * length);
  auto fine = [&] { return large.seconds <= 8 * small.seconds + 0.02; };
  for (int tries = 0; tries < 4 && !fine(); ++tries) {
    small.seconds = std::min(small.seconds, measure(length).seconds);
    large.seconds = std::min(large.seconds, measure(4 * length).seconds);
  }
  EXPECT_TRUE(fine()) << large.seconds << " s where a quarter of it takes " << small.seconds << " s";
  EXPECT_LE(large.bytes, 6 * small.bytes + 1'000'000) << "bytes; a quarter takes " << small.bytes;
  std::printf("    %.3f s, %.3f s; %zu KB, %zu KB\n", small.seconds, large.seconds, small.bytes / 1000,
              large.bytes / 1000);
}

std::string repeated(const std::string& unit, std::size_t times) {
  std::string text;
  text.reserve(unit.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += unit;
  return text;
}

// `times` is how often the unit stands in the shorter of the two texts.
struct Repeat {
  const char* name;
  const char* unit;
  std::size_t times;
};

class Hostile : public ::testing::TestWithParam<Repeat> {};

TEST_P(Hostile, text_takes_time_and_memory_by_its_length) {
  expect_linear([&](std::size_t times) { return cost_of_text(repeated(GetParam().unit, times)); }, GetParam().times);
}

constexpr Repeat kTexts[] = {
    // a quarter of a megabyte, and a megabyte, without a space; less where every character or two is a token
    {"one_word", "a", 250'000},
    {"hyphens", "a-", 10'000},
    {"slashes_and_stops", "ab/c.d,e:f", 2'500},
    {"digits", "1,", 10'000},
    {"stops", ".", 250'000},
    {"apostrophes", "n't", 83'000},
    {"address", "http://a.b/c?d=e&", 1'500},
    {"emoji", "\U0001F600", 6'000},
    {"joined_emoji", "\U0001F468\u200D", 35'000},
    {"accents", "e\u0301\u0301", 50'000},
    {"cyrillic_word", "\u0416\u0443", 62'500},
    {"cjk", "\u5317\u4eac\u3002", 6'000},
    {"arabic_word", "\u0645\u0631", 62'500},
    {"tags", "<b>&amp;", 3'000},
    // brackets and quotes
    {"open_brackets", "( ", 5'000},
    {"brackets", "[a] (b) {c} ", 1'500},
    {"closing_brackets", "a ) ", 3'000},
    {"open_quotes", "\u201c Russia ", 3'000},
    {"straight_quotes", "\" Russia \" ", 2'000},
    // a sentence without a full stop: 25,000 words and 100,000
    {"repeats", "Russia ", 25'000},
    {"lower_case", "lorem ipsum ", 12'500},
    {"chain", "Russia and Ukraine and ", 2'500},
    {"nested_reports", "Russia said that ", 3'000},
    {"clauses", "Russia attacked Ukraine which condemned it and ", 1'200},
    {"possessives", "Russia's ", 4'000},
    {"of", "the ministry of the government of ", 1'500},
    {"numbers", "1,000 dead and 5 wounded on Tuesday ", 1'500},
    {"capitals", "RUSSIA ATTACKS UKRAINE ", 3'000},
    {"title_case", "Alexander Petrovich ", 4'000},
    {"cyrillic", "\u0420\u043e\u0441\u0441\u0438\u044f \u043e\u0441\u0443\u0434\u0438\u043b\u0430 ", 4'000},
    {"hebrew", "\u05e9\u05dc\u05d5\u05dd \u202e\u05e2\u05d5\u05dc\u05dd ", 4'000},
    // many sentences, paragraphs and items
    {"sentences", "Russia condemned Ukraine on Tuesday. ", 600},
    {"quotations", "\"We will attack,\" Putin said. ", 600},
    {"frameworks", "Poland joined NATO and signed a treaty with the European Union. ", 400},
    {"pronouns", "He said they had condemned it. ", 600},
    {"lines", "Russia\n", 4'000},
    {"items", "- Russia\n", 3'000},
    {"empty_lines", "\n\n", 100'000},
    {"initials", "J. ", 8'000},
};

INSTANTIATE_TEST_SUITE_P(Texts, Hostile, ::testing::ValuesIn(kTexts),
                         [](const auto& given) { return std::string(given.param.name); });

// Names and frameworks that are all different: what is remembered of a document must not be gone through each time.
TEST(HostileDocument, ever_new_names_take_time_by_their_number) {
  auto text = [](std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
      std::string letters;
      for (std::size_t n = i + 26; n > 0; n /= 26) letters += static_cast<char>('a' + n % 26);
      all += "General Ka" + letters + " met President Mo" + letters + " at the Exercise Be" + letters + ". ";
    }
    return cost_of_text(all);
  };
  expect_linear(text, 400);
}

// A sentence that comes with its own tree is not cut; it may have 1,000 words.
class HostileTree : public ::testing::TestWithParam<std::pair<const char*, std::function<std::size_t(std::size_t)>>> {};

TEST_P(HostileTree, long_sentences_take_time_by_their_length) {
  auto measure = [&](std::size_t words) {
    std::string conllu;
    for (std::size_t i = 1; i <= words; ++i) {
      conllu += std::to_string(i) + (i % 3 == 2 ? "\tattacked\tattack\tVERB\tVBD\t_\t" : "\tRussia\tRussia\tPROPN\tNNP\t_\t") +
                std::to_string(GetParam().second(i)) + (i == 1 ? "\troot" : i % 3 == 2 ? "\tconj" : "\tobj") + "\t_\t_\n";
    }
    std::istringstream in(conllu + "\n");
    ParsedDocumentReader reader(in, "tree", "tree");
    auto record = reader.next();
    EXPECT_TRUE(record && *record);
    return cost_of([&](Coder& coder) { coder.code(**record); });
  };
  expect_linear(measure, 250);
}

INSTANTIATE_TEST_SUITE_P(Trees, HostileTree,
                         ::testing::Values(std::pair{"deep", [](std::size_t i) { return i - 1; }},
                                           std::pair{"flat", [](std::size_t i) { return std::min<std::size_t>(i - 1, 1); }},
                                           std::pair{"bushy", [](std::size_t i) { return i / 2; }}),
                         [](const auto& given) { return std::string(given.param.first); });

}  // namespace
}  // namespace longbow
