# SPDX-License-Identifier: GPL-3.0-or-later

# slipway_add_library(docker LINKS slipway::net PRIVATE_LINKS ...)
# A static library of every .cpp and .h below the current folder (folders named in EXCLUDE left out).
function(slipway_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;PRIVATE_LINKS;EXCLUDE")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    foreach(folder IN LISTS arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/${folder}(/|$)")
    endforeach()
    add_library(slipway_${name} STATIC ${sources})
    add_library(slipway::${name} ALIAS slipway_${name})
    set_target_properties(slipway_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(slipway_${name} PUBLIC ${arg_LINKS} slipway_options PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# slipway_add_tests(docker LINKS slipway::docker)
# One executable and one CTest test for each tst_*.cpp in the current folder; other .cpp files there are
# helpers, compiled once and linked into all of them. LABELS default to the folder's name.
function(slipway_add_tests folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINKS;LABELS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
    add_custom_target(unit_tests_${folder})
    file(GLOB helpers CONFIGURE_DEPENDS *.cpp *.h)
    list(FILTER helpers EXCLUDE REGEX "/(tst_[^/]*|main_[^/]*|main\\.cpp|subject[^/]*)$")
    if(helpers)
        add_library(slipway_${folder}_test_helpers OBJECT ${helpers})
        target_link_libraries(slipway_${folder}_test_helpers PUBLIC ${arg_LINKS} slipway::test_support)
        target_compile_definitions(slipway_${folder}_test_helpers PRIVATE
            SLIPWAY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SLIPWAY_BINARY_DIR="${PROJECT_BINARY_DIR}")
    endif()
    foreach(source IN LISTS tests)
        get_filename_component(name ${source} NAME_WE)
        string(REPLACE "tst_" "tst_${folder}_" target ${name})
        add_executable(${target} ${source})
        target_link_libraries(${target} PRIVATE ${arg_LINKS} slipway::test_support)
        if(helpers)
            target_link_libraries(${target} PRIVATE slipway_${folder}_test_helpers)   # its objects, too
        endif()
        target_compile_definitions(${target} PRIVATE
            SLIPWAY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SLIPWAY_BINARY_DIR="${PROJECT_BINARY_DIR}")
        if(NOT folder MATCHES "^(gui|integration|architecture)$")
            add_dependencies(unit_tests ${target})
            add_dependencies(unit_tests_${folder} ${target})
        endif()
        add_test(NAME ${target} COMMAND ${target})
        set_tests_properties(${target} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${folder};${arg_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=UTC;QT_FATAL_CRITICALS=1;QT_LOGGING_RULES=*.debug=false")
    endforeach()
endfunction()
