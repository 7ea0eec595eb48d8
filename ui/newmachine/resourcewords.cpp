// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/resourcewords.h"

#include "ui/models/text/safetext.h"

#include <QCoreApplication>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using azure::ForeseenChange;
using azure::OperationState;
using Core = QCoreApplication;

namespace {

struct TypeText
{
    QLatin1StringView type {};
    const char *text = nullptr;
};

// The context is written out because lupdate reads it literally.
constexpr TypeText kTypes[] = {
    //: A kind of resource of Azure
    { "virtualMachines"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Virtual machine") },
    //: A kind of resource of Azure
    { "disks"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Disk") },
    //: A kind of resource of Azure
    { "networkInterfaces"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Network interface") },
    //: A kind of resource of Azure
    { "publicIPAddresses"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Public IP address") },
    //: A kind of resource of Azure
    { "networkSecurityGroups"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Network security group") },
    //: A kind of resource of Azure
    { "virtualNetworks"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Virtual network") },
    //: A kind of resource of Azure
    { "extensions"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Extension") },
};

} // namespace

QString resource(const azure::ArmId &id)
{
    const QStringList parts = id.text().split(u'/');
    const QString type = parts.size() > 1 ? parts.at(parts.size() - 2) : QString();
    QString kind = plain(type);
    for (const TypeText &each : kTypes) {
        if (each.type.compare(type, Qt::CaseInsensitive) == 0)
            kind = Core::translate("slipway::ui::words", each.text);
    }
    //: A resource of Azure: %1 is its kind, such as "Network interface", %2 is its name
    return Core::translate("slipway::ui::words", "%1: %2").arg(kind, plain(id.name()));
}

QString foreseen(const ForeseenChange &change)
{
    const QString what = resource(change.id);
    switch (change.kind) {
    case ForeseenChange::Kind::Create:
        //: %1 is "Network interface: web-03-nic"
        return Core::translate("slipway::ui::words", "Makes %1").arg(what);
    case ForeseenChange::Kind::Delete:
        //: %1 is "Network interface: web-03-nic"
        return Core::translate("slipway::ui::words", "Deletes %1").arg(what);
    case ForeseenChange::Kind::Modify:
    case ForeseenChange::Kind::Deploy:
        //: %1 is "Network interface: web-03-nic"
        return Core::translate("slipway::ui::words", "Changes %1").arg(what);
    case ForeseenChange::Kind::Ignore:
    case ForeseenChange::Kind::NoChange:
        //: %1 is "Network interface: web-03-nic"
        return Core::translate("slipway::ui::words", "Leaves %1 as it is").arg(what);
    case ForeseenChange::Kind::Unsupported:
        break;
    }
    //: %1 is "Network interface: web-03-nic"
    return Core::translate("slipway::ui::words", "Azure cannot foresee: %1").arg(what);
}

QString deployedState(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        //: State of a resource that is being made
        return Core::translate("slipway::ui::words", "Being made");
    case OperationState::Succeeded:
        //: State of a resource that was made
        return Core::translate("slipway::ui::words", "Made");
    case OperationState::Failed:
        //: State of a resource that could not be made
        return Core::translate("slipway::ui::words", "Failed", "of a resource");
    case OperationState::Canceled:
        break;
    }
    //: State of a resource whose making was stopped
    return Core::translate("slipway::ui::words", "Cancelled", "of a resource");
}

StateShape shapeOf(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        return StateShape::Changing;
    case OperationState::Succeeded:
        return StateShape::Running;
    case OperationState::Failed:
        return StateShape::Failed;
    case OperationState::Canceled:
        break;
    }
    return StateShape::Stopped;
}

} // namespace slipway::ui::words
