// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/actionwords.h"

#include "ui/models/text/operationwords.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ui {

using docker::ContainerState;

namespace {

using Core = QCoreApplication;

constexpr qsizetype kListed = 12; ///< more targets than these are counted

bool runs(ContainerState::Known state)
{
    return state == ContainerState::Running || state == ContainerState::Paused
        || state == ContainerState::Restarting;
}

/// One line for each container: "blog-web-1 on web-01".
QString targetLines(const QList<ContainerRow> &rows)
{
    QStringList lines;
    lines.reserve(kListed + 1);
    for (const ContainerRow &row : rows.first(std::min(rows.size(), kListed))) {
        //: One of several containers: %1 is its name, %2 the host it is on
        lines.append(Core::translate("slipway::ui::ContainersPage", "%1 on %2")
                         .arg(plain(row.container.name), plain(row.hostName)));
    }
    if (rows.size() > kListed) {
        const int n = static_cast<int>(rows.size() - kListed);
        //: Last line of a list: %n more containers are not named
        lines.append(Core::translate("slipway::ui::ContainersPage", "and %n more", nullptr, n));
    }
    return lines.join(u'\n');
}

Confirm::Texts removeTexts(const QList<ContainerRow> &rows)
{
    const int count = static_cast<int>(rows.size());
    const bool running = std::any_of(rows.begin(), rows.end(),
                                     [](const ContainerRow &r) { return runs(r.container.state.known()); });
    Confirm::Texts texts;
    //: Title of a question
    texts.title = Core::translate("slipway::ui::ContainersPage", "Remove %n Container(s)", nullptr, count);
    if (count == 1) {
        //: %1 is a container, %2 the host it is on
        texts.question =
            Core::translate("slipway::ui::ContainersPage",
                            "Remove the container \"%1\" from the host \"%2\"? What it wrote outside of "
                            "volumes is lost.")
                .arg(plain(rows.constFirst().container.name), plain(rows.constFirst().hostName));
    } else {
        texts.question = Core::translate(
            "slipway::ui::ContainersPage",
            "Remove these %n container(s)? What they wrote outside of volumes is lost.", nullptr, count);
        texts.details = targetLines(rows);
    }
    if (running)
        texts.question +=
            u'\n' + Core::translate("slipway::ui::ContainersPage", "A container that runs is stopped first.");
    return texts;
}

Confirm::Texts stopTexts(const QList<ContainerRow> &rows)
{
    const int count = static_cast<int>(rows.size());
    Confirm::Texts texts;
    //: Title of a question
    texts.title = Core::translate("slipway::ui::ContainersPage", "Stop %n Container(s)", nullptr, count);
    if (count == 1) {
        //: %1 is a container, %2 the host it is on
        texts.question =
            Core::translate("slipway::ui::ContainersPage",
                            R"(Stop the container "%1" on the host "%2"? You can start it again.)")
                .arg(plain(rows.constFirst().container.name), plain(rows.constFirst().hostName));
        return texts;
    }
    texts.question = Core::translate("slipway::ui::ContainersPage",
                                     "Stop these %n container(s)? You can start them again.", nullptr, count);
    texts.details = targetLines(rows);
    return texts;
}

Confirm::Texts restartTexts(const QList<ContainerRow> &rows)
{
    const int count = static_cast<int>(rows.size());
    Confirm::Texts texts;
    //: Title of a question
    texts.title = Core::translate("slipway::ui::ContainersPage", "Restart %n Container(s)", nullptr, count);
    if (count == 1) {
        //: %1 is a container, %2 the host it is on
        texts.question =
            Core::translate("slipway::ui::ContainersPage",
                            R"(Restart the container "%1" on the host "%2"? It stops for a moment.)")
                .arg(plain(rows.constFirst().container.name), plain(rows.constFirst().hostName));
        return texts;
    }
    texts.question =
        Core::translate("slipway::ui::ContainersPage",
                        "Restart these %n container(s)? They stop for a moment.", nullptr, count);
    texts.details = targetLines(rows);
    return texts;
}

Confirm::Texts pauseTexts(const QList<ContainerRow> &rows)
{
    const int count = static_cast<int>(rows.size());
    Confirm::Texts texts;
    //: Title of a question
    texts.title = Core::translate("slipway::ui::ContainersPage", "Pause %n Container(s)", nullptr, count);
    texts.question = Core::translate("slipway::ui::ContainersPage",
                                     "Pause these %n container(s)? They stand still until you resume them.",
                                     nullptr, count);
    texts.details = targetLines(rows);
    return texts;
}

Confirm::Texts killTexts(const QList<ContainerRow> &rows)
{
    const int count = static_cast<int>(rows.size());
    Confirm::Texts texts;
    //: Title of a question
    texts.title = Core::translate("slipway::ui::ContainersPage", "Kill %n Container(s)", nullptr, count);
    texts.question = Core::translate(
        "slipway::ui::ContainersPage",
        "Send a signal to the first process of %n container(s)? SIGKILL ends it at once, and what it has "
        "not written yet is lost.",
        nullptr, count);
    texts.details = targetLines(rows);
    return texts;
}

} // namespace

QString targetsOf(const QList<ContainerRow> &rows)
{
    return targetLines(rows);
}

bool canDo(ContainerAction action, const docker::ContainerSummary &container)
{
    const ContainerState::Known state = container.state.known();
    switch (action) {
    case ContainerAction::Start:
        return state == ContainerState::Created || state == ContainerState::Exited
            || state == ContainerState::Other;
    case ContainerAction::Stop:
    case ContainerAction::Kill:
        return runs(state);
    case ContainerAction::Restart:
        return runs(state) || state == ContainerState::Exited;
    case ContainerAction::Pause:
        return state == ContainerState::Running;
    case ContainerAction::Unpause:
        return state == ContainerState::Paused;
    case ContainerAction::Rename:
    case ContainerAction::Remove:
    case ContainerAction::Recreate:
        return state != ContainerState::Removing;
    case ContainerAction::Update:
        return state != ContainerState::Removing && state != ContainerState::Dead;
    }
    return false;
}

bool needsConfirmation(ContainerAction action, qsizetype containers)
{
    const bool endsPrograms = action == ContainerAction::Stop || action == ContainerAction::Restart
        || action == ContainerAction::Pause;
    return action == ContainerAction::Remove || action == ContainerAction::Kill
        || action == ContainerAction::Recreate || (endsPrograms && containers > 1);
}

Confirm::Texts confirmTexts(ContainerAction action, const QList<ContainerRow> &rows)
{
    Confirm::Texts texts;
    switch (action) {
    case ContainerAction::Start:
    case ContainerAction::Unpause:
    case ContainerAction::Rename:
    case ContainerAction::Update:
    case ContainerAction::Recreate:
        break; // are not asked, or by a dialog of their own
    case ContainerAction::Pause:
        texts = pauseTexts(rows);
        break;
    case ContainerAction::Kill:
        texts = killTexts(rows);
        break;
    case ContainerAction::Stop:
        texts = stopTexts(rows);
        break;
    case ContainerAction::Restart:
        texts = restartTexts(rows);
        break;
    case ContainerAction::Remove:
        texts = removeTexts(rows);
        break;
    }
    texts.button = actionLabel(action).remove(QChar(u'…'));
    return texts;
}

QString actionLabel(ContainerAction action)
{
    return words::action(action);
}

} // namespace slipway::ui
