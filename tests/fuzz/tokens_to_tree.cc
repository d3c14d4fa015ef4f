// Any bytes, made UTF-8, through tokens and sentences to trees.
#include "checks.h"

using namespace longbow;

namespace {

const Annotator& model() {
  static const auto loaded = Annotator::load(LONGBOW_FUZZ_MODEL);
  fuzz::must(loaded.has_value(), "the model loads");
  return **loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::check_text(model(), fuzz::repaired({reinterpret_cast<const char*>(data), size}));
  return 0;
}
