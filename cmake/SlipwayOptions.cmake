# SPDX-License-Identifier: GPL-3.0-or-later
# Every compiler flag of the project, in one target that all others link.

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)   # moc needs no library first
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)

add_library(slipway_options INTERFACE)
target_compile_features(slipway_options INTERFACE cxx_std_20)
target_include_directories(slipway_options INTERFACE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}")
target_compile_options(slipway_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wold-style-cast -Wcast-align -Wformat=2
    -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override
    -fstack-protector-strong -fstack-clash-protection)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(slipway_options INTERFACE -Wlogical-op -Wduplicated-cond)
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_definitions(slipway_options INTERFACE _FORTIFY_SOURCE=2)
    target_link_options(slipway_options INTERFACE -Wl,-z,relro,-z,now)
endif()
target_compile_definitions(slipway_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 _GLIBCXX_ASSERTIONS
    SLIPWAY_VERSION="${PROJECT_VERSION}")

find_program(SLIPWAY_LLD ld.lld)
if(SLIPWAY_LLD)
    target_link_options(slipway_options INTERFACE -fuse-ld=lld)   # links a test in a fifth of the time
endif()
