#include "text/abbreviations.h"

#include <absl/container/flat_hash_map.h>
#include <absl/container/flat_hash_set.h>

namespace longbow {
namespace {

using Words = absl::flat_hash_set<std::string_view>;

struct Entry {
  Abbreviation kind;
  bool needs_capital;
};

absl::flat_hash_map<std::string_view, Entry> make_abbreviations() {
  absl::flat_hash_map<std::string_view, Entry> all;
  for (std::string_view word :
       {"mr",  "mrs",  "ms",   "mx",   "dr",  "prof", "gen",  "lt",   "col",  "capt", "cpt",  "maj",  "sgt",
        "cpl", "pvt",  "pfc",  "cmdr", "cdr", "adm",  "brig", "ssgt", "ltc",  "rep",  "reps", "sen",  "sens",
        "gov", "govs", "pres", "rev",  "hon", "fr",   "st",   "ste",  "mt",   "ft",   "mme",  "mlle", "messrs",
        "amb", "supt", "insp", "det",  "sec", "atty", "gens", "drs",  "cllr", "revd", "ald",  "asst"}) {
    all.emplace(word, Entry{Abbreviation::title, true});
  }
  for (std::string_view word : {"vs", "esp", "approx", "ca", "cf", "e.g", "i.e", "viz", "eg", "attn", "arrv", "v"}) {
    all.emplace(word, Entry{Abbreviation::title, false});
  }
  for (std::string_view word : {"no",   "nos",   "art",  "arts", "fig", "figs", "vol", "vols", "ch",  "pp",
                                "para", "paras", "sect", "op",   "p",   "ext",  "tel", "ph",   "res", "pop"}) {
    all.emplace(word, Entry{Abbreviation::numbered, false});
  }
  for (std::string_view word :
       {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "mar", "apr", "jun", "jul"}) {
    all.emplace(word, Entry{Abbreviation::calendar, true});
  }
  for (std::string_view word :
       {"jan",  "feb",   "aug",  "sept", "sep", "oct",  "nov",  "dec",  "ave", "blvd", "rd",   "ariz",
        "ark",  "calif", "colo", "conn", "del", "fla",  "ga",   "ill",  "ind", "kan",  "ky",   "md",
        "mich", "minn",  "mo",   "mont", "neb", "nev",  "okla", "ont",  "que", "pa",   "tenn", "tex",
        "va",   "vt",    "wis",  "wyo",  "la",  "wash", "univ", "conf", "spec"}) {
    all.emplace(word, Entry{Abbreviation::plain, true});
  }
  for (std::string_view word :
       {"inc",  "corp", "ltd", "co",  "cos",  "bros", "plc", "etc", "al",  "jr",   "sr",  "esq",  "dept", "assn",
        "intl", "govt", "yrs", "hrs", "mins", "lb",   "lbs", "oz",  "div", "bldg", "est", "info", "ed",   "eds"}) {
    all.emplace(word, Entry{Abbreviation::plain, false});
  }
  return all;
}

}  // namespace

Abbreviation abbreviation_of(std::string_view word, bool capitalised) {
  static const auto all = make_abbreviations();
  auto found = all.find(word);
  if (found == all.end() || (found->second.needs_capital && !capitalised)) return Abbreviation::none;
  return found->second.kind;
}

bool is_joined_prefix(std::string_view word) {
  static const Words all{"anti",   "arch",   "co",    "counter", "cross", "e",     "ex",   "extra",
                         "inter",  "intra",  "macro", "mega",    "meta",  "micro", "mid",  "mini",
                         "multi",  "neo",    "non",   "over",    "post",  "pre",   "pro",  "proto",
                         "pseudo", "psycho", "quasi", "re",      "semi",  "socio", "sub",  "super",
                         "trans",  "ultra",  "un",    "under",   "geo",   "hyper", "para", "politico"};
  return all.contains(word);
}

bool is_unit(std::string_view word) {
  static const Words all{"km",  "m",   "cm",   "mm",  "kg",   "g",   "mg",  "lb",  "lbs", "oz",  "ft",     "mi",
                         "ha",  "k",   "bn",   "b",   "mn",   "mln", "tn",  "tr",  "am",  "pm",  "h",      "hr",
                         "hrs", "min", "mins", "sec", "secs", "mph", "kph", "kmh", "kw",  "mw",  "gw",     "kwh",
                         "gb",  "mb",  "tb",   "hz",  "mhz",  "ghz", "ml",  "kt",  "mt",  "bpd", "persons"};
  return all.contains(word);
}

bool is_name_ending(std::string_view word) {
  static const Words all{"com", "org", "net", "gov", "edu", "mil", "int",  "info", "biz",  "eu",   "uk",  "ru",
                         "kz",  "ua",  "de",  "fr",  "cn",  "jp",  "ir",   "il",   "tv",   "io",   "doc", "xls",
                         "pdf", "txt", "ppt", "jpg", "png", "gif", "html", "htm",  "docx", "xlsx", "zip", "exe",
                         "url", "csv", "mp3", "asp", "php", "ca",  "au",   "ie",   "nl",   "pl",   "ch"};
  return all.contains(word);
}

bool is_sentence_starter(std::string_view word) {
  static const Words all{
      "the",        "a",         "an",          "this",         "that",    "these",     "those",        "he",
      "she",        "it",        "they",        "we",           "you",     "i",         "his",          "her",
      "its",        "their",     "our",         "my",           "your",    "there",     "here",         "in",
      "on",         "at",        "by",          "for",          "from",    "with",      "without",      "to",
      "of",         "as",        "but",         "and",          "or",      "so",        "yet",          "nor",
      "if",         "when",      "while",       "after",        "before",  "since",     "until",        "although",
      "though",     "because",   "unless",      "once",         "where",   "what",      "who",          "why",
      "how",        "which",     "both",        "each",         "all",     "some",      "many",         "most",
      "few",        "several",   "no",          "not",          "none",    "one",       "another",      "other",
      "others",     "such",      "also",        "then",         "now",     "today",     "yesterday",    "meanwhile",
      "however",    "still",     "instead",     "despite",      "during",  "under",     "over",         "through",
      "between",    "among",     "about",       "according",    "earlier", "later",     "last",         "next",
      "even",       "only",      "just",        "more",         "nearly",  "almost",    "officials",    "police",
      "asked",      "moreover",  "furthermore", "nevertheless", "further", "rather",    "perhaps",      "yes",
      "well",       "please",    "thanks",      "let",          "do",      "is",        "are",          "was",
      "were",       "can",       "could",       "would",        "should",  "will",      "may",          "have",
      "has",        "had",       "did",         "does",         "two",     "three",     "four",         "five",
      "witnesses",  "analysts",  "critics",     "neither",      "either",  "every",     "everyone",     "nobody",
      "nothing",    "soon",      "recently",    "indeed",       "thus",    "therefore", "additionally", "finally",
      "separately", "elsewhere", "only",        "within",       "against", "amid",      "asked"};
  return all.contains(word);
}

bool is_reporting_verb(std::string_view word) {
  static const Words all{"said",      "says",     "say",     "told",     "tells",    "asked",    "asks",
                         "added",     "adds",     "replied", "answered", "shouted",  "chanted",  "cried",
                         "wrote",     "writes",   "yelled",  "screamed", "called",   "declared", "exclaimed",
                         "wondered",  "demanded", "warned",  "read",     "stated",   "insisted", "tweeted",
                         "responded", "argued",   "quipped", "joked",    "recalled", "reads",    "announced"};
  return all.contains(word);
}

bool is_connector(std::string_view word) {
  static const Words all{"a",     "an",   "the",   "of",   "to",   "in",   "on",    "at",   "by",  "for",
                         "from",  "with", "and",   "or",   "but",  "that", "which", "who",  "as",  "into",
                         "is",    "are",  "was",   "were", "has",  "have", "had",   "its",  "his", "her",
                         "their", "will", "would", "be",   "been", "than", "this",  "these"};
  return all.contains(word);
}

bool is_month(std::string_view word) {
  static const Words all{"january",   "february", "march",    "april",    "may", "june", "july", "august",
                         "september", "october",  "november", "december", "jan", "feb",  "mar",  "apr",
                         "jun",       "jul",      "aug",      "sept",     "sep", "oct",  "nov",  "dec"};
  return all.contains(word);
}

bool is_weekday(std::string_view word) {
  static const Words all{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
                         "tues",   "wed",     "thu",       "thur",     "thurs",  "fri",      "sat",    "sun"};
  return all.contains(word);
}

}  // namespace longbow
