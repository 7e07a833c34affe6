# cmark-gfm ships no CMake package in Debian 12, and its pkg-config file leaves the extensions out.
find_path(CmarkGfm_INCLUDE_DIR cmark-gfm.h)
find_library(CmarkGfm_LIBRARY cmark-gfm)
find_library(CmarkGfm_EXTENSIONS_LIBRARY cmark-gfm-extensions)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CmarkGfm
    REQUIRED_VARS CmarkGfm_LIBRARY CmarkGfm_EXTENSIONS_LIBRARY CmarkGfm_INCLUDE_DIR)

if(CmarkGfm_FOUND AND NOT TARGET CmarkGfm::CmarkGfm)
    add_library(CmarkGfm::CmarkGfm INTERFACE IMPORTED)
    target_include_directories(CmarkGfm::CmarkGfm SYSTEM INTERFACE "${CmarkGfm_INCLUDE_DIR}")
    target_link_libraries(CmarkGfm::CmarkGfm INTERFACE "${CmarkGfm_EXTENSIONS_LIBRARY}" "${CmarkGfm_LIBRARY}")
endif()
mark_as_advanced(CmarkGfm_INCLUDE_DIR CmarkGfm_LIBRARY CmarkGfm_EXTENSIONS_LIBRARY)
