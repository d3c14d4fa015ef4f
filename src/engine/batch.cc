#include "engine/batch.h"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

namespace longbow {

void code_all(const Models& models, std::span<const Document> documents, int threads, bool details,
              const std::function<void(std::size_t, CodedDocument&&)>& take) {
  namespace tbb = oneapi::tbb;
  tbb::task_arena arena(threads > 0 ? threads : tbb::info::default_concurrency());
  tbb::enumerable_thread_specific<Coder> coders([&] { return Coder(models); });
  arena.execute([&] {
    tbb::parallel_for(std::size_t{0}, documents.size(),
                      [&](std::size_t i) { take(i, coders.local().code(documents[i], details)); });
  });
}

}  // namespace longbow
