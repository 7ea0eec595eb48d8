// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/activitywords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using docker::OperationKind;

namespace {

using Core = QCoreApplication;

const char *containerText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Start:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Start container");
    case OperationKind::Stop:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Stop container");
    case OperationKind::Restart:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Restart container");
    case OperationKind::Pause:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Pause container");
    case OperationKind::Unpause:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Resume container");
    case OperationKind::Kill:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Kill container");
    case OperationKind::Rename:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Rename container");
    case OperationKind::Remove:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Remove container");
    case OperationKind::Update:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Change limits of container");
    case OperationKind::Recreate:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Recreate container");
    }
    return "";
}

/// With %1 where the row has an item.
const char *kindText(const ActivityRow &row)
{
    switch (row.kind) {
    case ActivityKind::SetUpDocker:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Set up Docker");
    case ActivityKind::ReplaceCertificates:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Replace certificates");
    case ActivityKind::ChangeEngineOptions:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Change options of Docker");
    case ActivityKind::UpgradeEngine:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Upgrade Docker");
    case ActivityKind::RemoveEngine:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Remove Docker");
    case ActivityKind::UndoSetUp:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Undo the set-up of Docker");
    case ActivityKind::StartMachine:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Start machine");
    case ActivityKind::StopMachine:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Stop machine");
    case ActivityKind::RestartMachine:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Restart machine");
    case ActivityKind::RedeployMachine:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Redeploy machine");
    case ActivityKind::PutExtension:
        //: An operation. %1 is an extension of a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Add or update extension %1");
    case ActivityKind::RemoveExtension:
        //: An operation. %1 is an extension of a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Remove extension %1");
    case ActivityKind::ResetAccess:
        //: An operation: changes passwords, keys or users of a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Change access to machine");
    case ActivityKind::RunCommand:
        //: An operation: runs a script on a machine
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Run script");
    case ActivityKind::ChangeRule:
        //: An operation: changes who may reach the engine of a machine over the network
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Change network rule");
    case ActivityKind::RemoveRule:
        //: An operation
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Remove network rule");
    case ActivityKind::UndoRuleChange:
        //: An operation: puts a network rule back as it was before
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Undo a change of the network rule");
    case ActivityKind::ChangeAddress:
        //: An operation: gives the public address of a machine a DNS name, or makes it static
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Change public address");
    case ActivityKind::UndoAddressChange:
        //: An operation: takes the DNS name of a public address away again, or makes it dynamic again
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Undo a change of the public address");
    case ActivityKind::CreateContainer:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Create container");
    case ActivityKind::CleanUpHost:
        //: An operation: removes containers, images, volumes and networks of a host that nobody uses
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Clean up host");
    case ActivityKind::ChangeContainer:
        break;
    }
    return containerText(row.container);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

QString activity(const ActivityRow &row)
{
    const QString text = Core::translate("slipway::ui::words", kindText(row));
    return text.contains("%1"_L1) ? text.arg(plain(row.item)) : text;
}

QString activityState(const ActivityRow &row)
{
    switch (row.state) {
    case ActivityState::Running:
        if (row.percent)
            //: State of an operation; %1 is how much is done, e.g. "40%"
            return Core::translate("slipway::ui::words", "Running (%1)")
                .arg(QLocale().toString(*row.percent) + QLocale().percent());
        //: State of an operation
        return Core::translate("slipway::ui::words", "Running", "operation");
    case ActivityState::Unwatched:
        //: State of an operation that Azure may still be at, of which Slipway hears nothing
        return Core::translate("slipway::ui::words", "Not watched");
    case ActivityState::Succeeded:
        //: State of an operation
        return Core::translate("slipway::ui::words", "Done", "operation");
    case ActivityState::Failed:
        //: State of an operation
        return Core::translate("slipway::ui::words", "Failed", "operation");
    case ActivityState::Cancelled:
        //: State of an operation
        return Core::translate("slipway::ui::words", "Cancelled", "operation");
    case ActivityState::Unknown:
        //: State of an operation that nobody knows the end of
        return Core::translate("slipway::ui::words", "Unknown", "operation");
    }
    return {};
}

QString activityEnded(const ActivityRow &row)
{
    const QString what = activity(row);
    const QString target = plain(row.target);
    if (row.state == ActivityState::Failed && row.error) {
        //: How an operation ended. %1 is what was done, e.g. "Start machine", %2 a machine, %3 why, in
        //: sentences
        return Core::translate("slipway::ui::words", "%1, \"%2\": failed. %3")
            .arg(what, target, describe(*row.error));
    }
    if (row.state == ActivityState::Cancelled)
        //: How an operation ended. %1 is what was done, e.g. "Start machine", %2 a machine
        return Core::translate("slipway::ui::words", "%1, \"%2\": cancelled.").arg(what, target);
    //: How an operation ended. %1 is what was done, e.g. "Start machine", %2 a machine
    return Core::translate("slipway::ui::words", "%1, \"%2\": done.").arg(what, target);
}

QString activityDetails(const ActivityRow &row)
{
    QStringList lines;
    if (row.error)
        lines.append(details(*row.error));
    const std::pair<QLatin1StringView, QString> fields[] = {
        { "correlation id: "_L1, row.correlationId },
        { "machine: "_L1, row.machine.text() },
        { "started: "_L1, row.started.isValid() ? timeText(row.started) : QString() },
        { "ended: "_L1, row.ended.isValid() ? timeText(row.ended) : QString() },
    };
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            lines.append(name + plain(value, true));
    }
    lines.reserve(lines.size() + row.rules.size());
    for (const azure::ArmId &rule : row.rules)
        lines.append("rule: "_L1 + plain(rule.text(), true));
    return lines.join(u'\n');
}

} // namespace slipway::ui::words
