# Tests of the program as a whole, and of what the documentation says of it.
add_test(NAME bad_input_is_told_and_nothing_else_is_lost
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/bad_input.py $<TARGET_FILE:longbow>)
add_test(NAME documents_name_what_is_there
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/docs_check.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
# The longest first, so that it does not run alone at the end.
set_tests_properties(bad_input_is_told_and_nothing_else_is_lost PROPERTIES TIMEOUT 1500 COST 1000)
add_test(NAME founding_article_is_read
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/founding_article.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
set_tests_properties(founding_article_is_read PROPERTIES SKIP_RETURN_CODE 77)
add_test(NAME scorer_of_names_gives_what_names_are_worth
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/names_scorer.py ${CMAKE_SOURCE_DIR})
set_tests_properties(scorer_of_names_gives_what_names_are_worth PROPERTIES SKIP_RETURN_CODE 77)
add_test(NAME parser_reaches_its_marks
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/parser_marks.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
set_tests_properties(parser_reaches_its_marks PROPERTIES SKIP_RETURN_CODE 77)
add_test(NAME training_is_quick_reproducible_and_checked
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/train_check.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
set_tests_properties(training_is_quick_reproducible_and_checked PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 2400 COST 900)
add_test(NAME parses_of_others_are_coded_as_they_are
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/given_parse.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)

add_executable(hostile_test hostile_test.cc)
target_link_libraries(hostile_test PRIVATE longbow_engine GTest::gtest_main)
target_compile_definitions(hostile_test PRIVATE LONGBOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
# One program run: loading the lexicon takes longer than most of its texts.
add_test(NAME hostile_text_takes_time_by_its_length COMMAND hostile_test)
set_tests_properties(hostile_text_takes_time_by_its_length PROPERTIES TIMEOUT 2400 COST 950)
add_test(NAME enhanced_arcs_are_those_of_the_treebanks
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/enhanced_arcs.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
set_tests_properties(enhanced_arcs_are_those_of_the_treebanks PROPERTIES SKIP_RETURN_CODE 77)
add_test(NAME loads_that_are_killed_and_disturbed_end_like_others
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/load_test.py $<TARGET_FILE:longbow>
                 --postgres ${CMAKE_BINARY_DIR}/postgres.url --documents 250 --kills 4)
set_tests_properties(loads_that_are_killed_and_disturbed_end_like_others PROPERTIES FIXTURES_REQUIRED postgres TIMEOUT 1500 COST 900)
add_test(NAME what_is_installed_works_from_any_folder
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/install_test.py ${CMAKE_BINARY_DIR})
add_test(NAME commands_have_manners
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/manners_test.py $<TARGET_FILE:longbow>)
add_test(NAME what_is_exported_and_imported_is_the_same
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/round_trip_test.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>
                 --postgres ${CMAKE_BINARY_DIR}/postgres.url --documents 100)
set_tests_properties(what_is_exported_and_imported_is_the_same PROPERTIES FIXTURES_REQUIRED postgres TIMEOUT 1500 COST 800)
add_test(NAME central_asia_briefs_are_whole
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/central_asia_briefs.py ${CMAKE_SOURCE_DIR})
add_test(NAME balance_gives_the_numbers_worked_out_by_hand
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/balance_test.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
add_test(NAME server_answers_refuses_and_stops_as_it_should
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/server_test.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
set_tests_properties(server_answers_refuses_and_stops_as_it_should PROPERTIES TIMEOUT 900 COST 300)

# The explorer's page: `make test` has built it. The browser's tests start the program themselves.
foreach(kind check unit)
  add_test(NAME page_${kind} COMMAND npm run --silent ${kind} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/web)
endforeach()
add_test(NAME page_in_a_browser COMMAND npm run --silent e2e WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/web)
set_tests_properties(page_in_a_browser PROPERTIES TIMEOUT 1500 COST 980 ENVIRONMENT "LONGBOW=$<TARGET_FILE:longbow>")
add_test(NAME founding_article_has_its_ledger
         COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/ledger_test.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:longbow>)
set_tests_properties(founding_article_has_its_ledger PROPERTIES SKIP_RETURN_CODE 77)
