// The store in one SQLite file. Store::open is the way in.
#pragma once

#include <memory>
#include <string>

#include "store/store.h"

namespace longbow {

Result<std::unique_ptr<Store>> open_sqlite_store(const std::string& path, const StoreOptions& options);

}  // namespace longbow
