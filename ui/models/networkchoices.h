// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::ui {

enum class ProxyChoice { System, None, Manual };

/// How people want Azure to be reached. Docker hosts have nothing to do with it.
struct NetworkChoices
{
    static constexpr int kUsualPort = 8080;

    ProxyChoice proxy = ProxyChoice::System;
    QString host {}; ///< of the manual proxy
    int port = kUsualPort;
    QStringList direct {}; ///< names, addresses and networks to reach without it
    QString user {}; ///< for whichever proxy asks; empty: none
    bool keepsPassword = true; ///< in the keychain, or else for this run only

    friend bool operator==(const NetworkChoices &, const NetworkChoices &) = default;
};

/// An authority that is trusted for Azure beside the system's. The name is of foreign origin.
struct AzureAuthorityRow
{
    QString id {};
    QString name {};
    QDateTime ends {};

    friend bool operator==(const AzureAuthorityRow &, const AzureAuthorityRow &) = default;
};

enum class NetworkProblem { HostMissing, HostNotAName, ExceptionNotAName };

/// What cannot be right about `choices`, the first of it.
std::optional<NetworkProblem> problemOf(const NetworkChoices &choices);

/// Names as people write them one after the other, separated by commas, semicolons or blanks.
QStringList splitNames(const QString &text);

} // namespace slipway::ui
