# Every folder of src/ is one static library of the same name; its links are the arrows of the house.

add_library(attune_options INTERFACE)
target_include_directories(attune_options INTERFACE "${CMAKE_SOURCE_DIR}/src")
target_compile_options(attune_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports -Wrestrict for `"literal" + std::string`, wrongly (GCC bug 105651).
    target_compile_options(attune_options INTERFACE -Wduplicated-cond -Wlogical-op -Wno-restrict)
    if(ATTUNE_PCH)
        # The preprocessed text then names the precompiled header, which ccache looks for.
        target_compile_options(attune_options INTERFACE -fpch-preprocess)
    endif()
endif()
if(ATTUNE_DEVELOPER)
    target_compile_options(attune_options INTERFACE -Werror)
endif()
if(ATTUNE_SANITIZE)
    target_compile_options(attune_options INTERFACE
        "-fsanitize=${ATTUNE_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer -O1 -g1)
    target_compile_definitions(attune_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(attune_options INTERFACE "-fsanitize=${ATTUNE_SANITIZE}")
endif()

add_library(attune_qt_options INTERFACE)
target_link_libraries(attune_qt_options INTERFACE attune_options)
target_compile_definitions(attune_qt_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# attune_library(name [QT|WIDGETS] SOURCES ... USES ... [LINKS ...])
function(attune_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT;WIDGETS" "" "SOURCES;USES;LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_USES} ${arg_LINKS})
    if(arg_QT OR arg_WIDGETS)
        target_link_libraries(${name} PUBLIC attune_qt_options)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        if(arg_WIDGETS)
            attune_precompiled(${name} widgets)
        else()
            attune_precompiled(${name} qt)
        endif()
    else()
        target_link_libraries(${name} PUBLIC attune_options)
        attune_precompiled(${name} std)
    endif()
endfunction()
