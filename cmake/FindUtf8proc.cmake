# utf8proc ships no CMake package in Debian 12.
find_path(Utf8proc_INCLUDE_DIR utf8proc.h)
find_library(Utf8proc_LIBRARY utf8proc)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Utf8proc REQUIRED_VARS Utf8proc_LIBRARY Utf8proc_INCLUDE_DIR)

if(Utf8proc_FOUND AND NOT TARGET Utf8proc::Utf8proc)
    add_library(Utf8proc::Utf8proc INTERFACE IMPORTED)
    target_include_directories(Utf8proc::Utf8proc SYSTEM INTERFACE "${Utf8proc_INCLUDE_DIR}")
    target_link_libraries(Utf8proc::Utf8proc INTERFACE "${Utf8proc_LIBRARY}")
endif()
mark_as_advanced(Utf8proc_INCLUDE_DIR Utf8proc_LIBRARY)
