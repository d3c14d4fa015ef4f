// The built page: its files as they were when the server started, so that no request can name any other.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "base/result.h"
#include "server/message.h"

namespace longbow {

class StaticPage {
 public:
  // An empty folder name: no page was built, and / says how to build it.
  static Result<StaticPage> load(const std::filesystem::path& folder);
  Answer answer(const Request& request) const;

 private:
  struct File {
    std::string type, body, gzip, brotli, etag;
    bool hashed = false;  // its name changes with its content
  };
  std::map<std::string, File, std::less<>> files_;  // by address, "/assets/main-1a2b3c4d.js"
};

}  // namespace longbow
