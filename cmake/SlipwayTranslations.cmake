# SPDX-License-Identifier: GPL-3.0-or-later
# translations/slipway_<language>.ts to :/i18n/slipway_<language>.qm in `target`.
# The target update_translations takes new strings of ui/ over into the .ts files; tests/architecture fails while one is not
# translated.

set(SLIPWAY_LANGUAGES fr nl zh_CN ja)
set(SLIPWAY_LUPDATE_OPTIONS -silent -no-obsolete -locations none -disable-heuristic similartext -disable-heuristic sametext
    -I . -I src)

function(slipway_add_translations target)
    set(full "")
    foreach(language IN LISTS SLIPWAY_LANGUAGES)
        list(APPEND full "${PROJECT_SOURCE_DIR}/translations/slipway_${language}.ts")
    endforeach()
    set(plurals "${PROJECT_SOURCE_DIR}/translations/slipway_en.ts")
    add_custom_target(update_translations
        COMMAND Qt6::lupdate ${SLIPWAY_LUPDATE_OPTIONS} -source-language en ui -ts ${full}
        COMMAND Qt6::lupdate ${SLIPWAY_LUPDATE_OPTIONS} -pluralonly -source-language en -target-language en
                ui -ts ${plurals}
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"   # it looks for headers from there
        COMMENT "Taking new strings over into translations/")
    qt_add_lrelease(${target} TS_FILES ${full} ${plurals} QM_FILES_OUTPUT_VARIABLE compiled OPTIONS -nounfinished -silent)
    qt_add_resources(${target} i18n PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()
