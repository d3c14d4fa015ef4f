// Closed lists of English that cutting into words and sentences needs. All take ASCII words in lower case.
#pragma once

#include <string_view>

namespace longbow {

enum class Abbreviation : unsigned char {
  none,
  title,     // a name or number follows: Mr., Gen., vs.; never ends a sentence
  numbered,  // a number follows: No., Art.; without one the word is no abbreviation
  calendar,  // a day of the week or month that is also a word: Sat., Mar.; wants a number or name after it
  plain      // may end a sentence: Inc., etc., Sept.
};

// `capitalised`: whether the word as written begins with a capital; "Gen." is a title, "ill." is the word ill.
Abbreviation abbreviation_of(std::string_view word, bool capitalised);

// "anti" of "anti-American": with these the hyphen stays inside the word, as the treebanks have it.
bool is_joined_prefix(std::string_view word);

// "km" of "50km", "pm" of "5pm": a word of its own.
bool is_unit(std::string_view word);

// The last part of a host or file name: "com" of "example.com".
bool is_name_ending(std::string_view word);

// A word that, capitalised, is far more likely to begin a sentence than to go on with a name: The, He, But, In.
bool is_sentence_starter(std::string_view word);

// said, told, asked ...: after a closing quotation mark they belong to the sentence before.
bool is_reporting_verb(std::string_view word);

// A word that no line ends with by choice: of, the, and, to.
bool is_connector(std::string_view word);

bool is_month(std::string_view word);    // full or short, without a full stop
bool is_weekday(std::string_view word);  // full or short, without a full stop

}  // namespace longbow
