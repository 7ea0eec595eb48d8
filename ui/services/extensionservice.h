// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/installedextension.h"
#include "base/async/task.h"
#include "base/result.h"

#include <QObject>

#include <stop_token>

namespace slipway::ui {

/// What is known of extensions, as the windows need it. Implemented by app. ActivityService changes them.
class ExtensionService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Task<Result<QList<azure::InstalledExtension>>> installed(azure::ArmId machine,
                                                                                   std::stop_token stop) = 0;

    // What a location offers to the subscription of a machine.
    [[nodiscard]] virtual Task<Result<QStringList>> publishers(azure::ArmId machine, QString location,
                                                               std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<QStringList>> types(azure::ArmId machine, QString location,
                                                          QString publisher, std::stop_token stop) = 0;
    /// Whole versions, e.g. "2.1.10"; oldest first; empty: it is not offered there.
    [[nodiscard]] virtual Task<Result<QStringList>> versions(azure::ArmId machine, QString location,
                                                             QString publisher, QString type,
                                                             std::stop_token stop) = 0;
    /// For which system a version is made.
    [[nodiscard]] virtual Task<Result<azure::OsType>> systemOf(azure::ArmId machine, QString location,
                                                               QString publisher, QString type,
                                                               QString version, std::stop_token stop) = 0;
};

} // namespace slipway::ui
