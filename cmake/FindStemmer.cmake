# Snowball ships neither a CMake package nor a pkg-config file.
find_path(Stemmer_INCLUDE_DIR libstemmer.h)
find_library(Stemmer_LIBRARY stemmer)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Stemmer REQUIRED_VARS Stemmer_LIBRARY Stemmer_INCLUDE_DIR)

if(Stemmer_FOUND AND NOT TARGET Stemmer::Stemmer)
    add_library(Stemmer::Stemmer INTERFACE IMPORTED)
    target_include_directories(Stemmer::Stemmer SYSTEM INTERFACE "${Stemmer_INCLUDE_DIR}")
    target_link_libraries(Stemmer::Stemmer INTERFACE "${Stemmer_LIBRARY}")
endif()
mark_as_advanced(Stemmer_INCLUDE_DIR Stemmer_LIBRARY)
