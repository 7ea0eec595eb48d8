// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armid.h"
#include "base/error.h"
#include "docker/operation.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace slipway::ui {

enum class ActivityKind {
    SetUpDocker,
    UndoSetUp,
    ReplaceCertificates,
    ChangeEngineOptions,
    UpgradeEngine,
    RemoveEngine,
    StartMachine,
    StopMachine,
    RestartMachine,
    RedeployMachine,
    PutExtension,
    RemoveExtension,
    ResetAccess,
    RunCommand,
    ChangeRule,
    RemoveRule,
    UndoRuleChange, ///< puts a network rule back as it was
    ChangeAddress, ///< the DNS name of a public address, or whether it stays
    UndoAddressChange,
    ChangeContainer, ///< see ActivityRow::container
    CreateContainer,
    CleanUpHost, ///< removes what nobody uses
};

enum class ActivityState {
    Running,
    Unwatched, ///< Azure may still be at it, but nobody looks: signed out, or no answer for long
    Succeeded,
    Failed,
    Cancelled,
    Unknown, ///< the program ended before it was told how this went
};

/// Something that was asked for, and how it went.
struct ActivityRow
{
    qint64 number = 0; ///< counts up, also over restarts
    ActivityKind kind = ActivityKind::StartMachine;
    docker::OperationKind container = docker::OperationKind::Start; ///< of ChangeContainer
    azure::ArmId machine {}; ///< of what is done to a machine
    QString target {}; ///< the machine's, the container's or the host's name
    QString place {}; ///< its resource group or host
    QString item {}; ///< the extension, or who is reset; may be empty
    QList<azure::ArmId> rules {}; ///< of security groups, that are changed
    ActivityState state = ActivityState::Running;
    std::optional<int> percent {}; ///< of Running, where it is known
    QDateTime started {};
    QDateTime ended {}; ///< invalid while it runs
    std::optional<Error> error {}; ///< of Failed, of Unwatched after too long a silence, and of Running
                                   ///< that somebody could not end
    QString correlationId {}; ///< of Azure, for its support
    bool canRetry = false;
    bool canCancel = false;
    bool canUndo = false;

    bool isUnderWay() const { return state == ActivityState::Running || state == ActivityState::Unwatched; }
    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

} // namespace slipway::ui
