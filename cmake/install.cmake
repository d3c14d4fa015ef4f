# `make install`, the .deb and the relocatable archive. The component `program` is all that a system with Debian's libraries
# needs; `libraries` are those libraries, for the archive, which brings its own.
set_target_properties(longbow PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/longbow")
# The older kind of path also serves libraries that need one another.
target_link_options(longbow PRIVATE -Wl,--disable-new-dtags)

install(TARGETS longbow RUNTIME_DEPENDENCY_SET longbow_libraries RUNTIME DESTINATION bin COMPONENT program)
install(DIRECTORY data/ DESTINATION share/longbow COMPONENT program)
# The explorer's page, where `make web` has built it.
install(DIRECTORY web/dist/ DESTINATION share/longbow/web COMPONENT program OPTIONAL)
install(FILES LICENSE NOTICE README.md DESTINATION share/doc/longbow COMPONENT program)
install(FILES docs/formats.md DESTINATION share/doc/longbow COMPONENT program)
install(FILES ${CMAKE_BINARY_DIR}/longbow.1 DESTINATION share/man/man1 COMPONENT program)
install(FILES ${CMAKE_BINARY_DIR}/longbow.bash DESTINATION share/bash-completion/completions RENAME longbow
        COMPONENT program)
# All but those that every Linux has: they must be the system's own.
install(RUNTIME_DEPENDENCY_SET longbow_libraries COMPONENT libraries
        PRE_EXCLUDE_REGEXES "ld-linux.*" "libc\\.so.*" "libm\\.so.*" "libpthread.*" "libdl.*" "librt.*" "libresolv.*"
        LIBRARY DESTINATION lib/longbow)

set(CPACK_PACKAGE_NAME longbow)
set(CPACK_PACKAGE_CONTACT "The Longbow authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Political event coder: news in, who did what to whom out")
set(CPACK_PACKAGE_FILE_NAME "longbow-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)  # the archive unpacks into one folder
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_SOURCE_DIR}/cmake/package.cmake)
include(CPack)
