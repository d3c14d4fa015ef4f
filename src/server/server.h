// The explorer's server: the HTTP API over a store, described by openapi.json, and the page that speaks it.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "analysis/act_classes.h"
#include "analysis/catalogue.h"
#include "analysis/ledger_rules.h"
#include "analysis/poles.h"
#include "base/result.h"
#include "engine/models.h"
#include "ontology/countries.h"

namespace longbow {

struct ServerOptions {
  std::string db;
  std::string address = "127.0.0.1";
  int port = 0;       // 0: any that is free
  std::string token;  // where set, every request to the API must bring it
  bool review = false;  // verdicts are taken, and written to the store
  std::string version;
  std::filesystem::path page;  // folder of the built page; empty where there is none

  // What the server looks up; all outlive it. Without models texts are not coded and rules not found.
  const Ontology* ontology = nullptr;
  const Countries* countries = nullptr;
  const Models* models = nullptr;
  const ActClasses* classes = nullptr;
  const PoleBook* poles = nullptr;
  const Catalogue* catalogue = nullptr;
  const LedgerTables* ledger = nullptr;
};

class Server {
 public:
  // Reads the store, binds, and answers from then on, on threads of its own.
  static Result<std::unique_ptr<Server>> start(ServerOptions options);
  ~Server();  // stops
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  const std::string& url() const;  // "http://127.0.0.1:8080/"

 private:
  struct Parts;
  explicit Server(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace longbow
