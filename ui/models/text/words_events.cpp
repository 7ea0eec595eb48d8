// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/eventwords.h"
#include "ui/models/text/safetext.h"

#include <QCoreApplication>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using Core = QCoreApplication;

namespace {

struct EventWord
{
    QLatin1StringView action {};
    const char *text = nullptr;
};

// The context is written out because lupdate reads it literally.
constexpr EventWord kWords[] = {
    { "create"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Created") },
    { "start"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Started") },
    { "stop"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Stopped") },
    { "restart"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Restarted") },
    { "die"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Exited") },
    { "died"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Exited") },
    { "kill"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Signal sent") },
    { "oom"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Out of memory") },
    { "pause"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Paused") },
    { "unpause"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Continued") },
    { "rename"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Renamed") },
    { "update"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Settings changed") },
    { "destroy"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Removed") },
    { "remove"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Removed") },
    { "attach"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Somebody attached") },
    { "detach"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Somebody detached") },
    { "resize"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Terminal resized") },
    { "top"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Processes listed") },
    { "exec_create"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Command prepared") },
    { "exec_start"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Command started") },
    { "exec_die"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Command ended") },
    { "archive-path"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Files read") },
    { "extract-to-dir"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Files written") },
    { "copy"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Files copied") },
    { "commit"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Saved as an image") },
    { "export"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Exported") },
    { "health_status"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Health check") },
};

} // namespace

QString eventTitle(const docker::EngineEvent &event)
{
    for (const EventWord &word : kWords) {
        if (event.action == word.action)
            return Core::translate("slipway::ui::words", word.text);
    }
    return plain(event.action);
}

QString eventDetails(const docker::EngineEvent &event)
{
    const auto attribute = [&event](const QString &name) { return plain(event.attributes.value(name)); };
    if (event.action == "die"_L1 || event.action == "died"_L1 || event.action == "exec_die"_L1)
        //: More about the end of a container or command; %1 is a number
        return Core::translate("slipway::ui::words", "with exit code %1").arg(attribute(u"exitCode"_s));
    if (event.action == "kill"_L1)
        //: More about a signal; %1 is its number
        return Core::translate("slipway::ui::words", "signal %1").arg(attribute(u"signal"_s));
    if (event.action == "rename"_L1)
        //: More about a renaming; %1 and %2 are names
        return Core::translate("slipway::ui::words", "from %1 to %2")
            .arg(attribute(u"oldName"_s).remove(u'/'), attribute(u"name"_s));
    return plain(event.argument);
}

} // namespace slipway::ui::words
