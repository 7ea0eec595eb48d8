// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::provisioning {

/// A compose file whose project is started after the engine.
struct ComposeFile
{
    QString project {}; ///< its name; empty: none
    /// May hold secrets: it stands neither in a plan's JSON nor in anything that is shown.
    QByteArray text {};
    bool isEmpty() const { return project.isEmpty(); }
    friend bool operator==(const ComposeFile &, const ComposeFile &) = default;
};

/// What is started of it, in that order, with image and published ports: "web: nginx (8080:80)". Empty where
/// the file cannot be used.
QStringList servicesOf(const ComposeFile &file);

/// The place in the file that docker::parseCompose() refuses; nullopt when it refuses none, or there is no
/// file.
std::optional<QString> refusedPlace(const ComposeFile &file);

} // namespace slipway::provisioning
