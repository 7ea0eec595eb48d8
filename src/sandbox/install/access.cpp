// SPDX-License-Identifier: GPL-3.0-or-later
// VMAccessForLinux 1.5 and VMAccessAgent 2.4: what they do to the users of a machine.
#include "sandbox/install/access.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLinux = "Microsoft.OSTCExtensions.VMAccessForLinux"_L1;
constexpr auto kWindows = "Microsoft.Compute.VMAccessAgent"_L1;

/// As the extension tests its booleans: for truth, so that the text "false" is true.
bool isTruthy(const QJsonValue &value)
{
    return value.toBool() || !value.toString().isEmpty() || value.toDouble() != 0.0;
}

bool isKnownKey(const QString &key)
{
    const auto kinds = { "ssh-rsa "_L1, "ssh-ed25519 "_L1, "---- BEGIN SSH2 PUBLIC KEY ----"_L1,
                         "-----BEGIN CERTIFICATE-----"_L1 };
    return std::any_of(kinds.begin(), kinds.end(),
                       [&key](QLatin1StringView kind) { return key.startsWith(kind); });
}

QString refuseLinux(const QJsonObject &open, const QJsonObject &secret)
{
    const bool resets =
        isTruthy(secret.value(u"reset_ssh"_s)) || isTruthy(secret.value(u"restore_backup_ssh"_s));
    const bool removes = !secret.value(u"remove_user"_s).toString().isEmpty();
    const QString password = secret.value(u"password"_s).toString();
    const QString key = secret.value(u"ssh_key"_s).toString();
    if (isTruthy(open.value(u"check_disk"_s)) && isTruthy(open.value(u"repair_disk"_s)))
        return u"check_disk and repair_disk was both specified."_s;
    if (removes && (resets || !password.isEmpty()))
        return u"Cannot reset sshd_config and remove a user in one operation."_s;
    if (!secret.value(u"username"_s).toString().isEmpty() && password.isEmpty() && key.isEmpty()
        && secret.value(u"expiration"_s).toString().isEmpty())
        return u"No password or ssh_key is specified."_s;
    if (!key.isEmpty() && !isKnownKey(key.trimmed()))
        return u"Failed to generate public key file."_s;
    return {};
}

QString applyLinux(Machine &machine, const Extension &extension, RecordedAccess &change)
{
    const QJsonObject &secret = extension.protectedSettings;
    QString problem = refuseLinux(extension.settings, secret);
    if (!problem.isEmpty())
        return problem;
    change.resetSsh = isTruthy(secret.value(u"reset_ssh"_s));
    change.checkedDisk = isTruthy(extension.settings.value(u"check_disk"_s));
    change.user = secret.value(u"username"_s).toString();
    change.removedUser = secret.value(u"remove_user"_s).toString();
    machine.users.erase(change.removedUser);
    if (change.user.isEmpty())
        return {};
    LocalUser &user = machine.users.try_emplace(change.user, LocalUser { .name = change.user }).first->second;
    change.sshKey = secret.value(u"ssh_key"_s).toString().trimmed();
    change.setPassword = !secret.value(u"password"_s).toString().isEmpty();
    change.expiration = secret.value(u"expiration"_s).toString();
    if (isTruthy(secret.value(u"remove_prior_keys"_s)))
        user.keys.clear();
    if (!change.sshKey.isEmpty() && !user.keys.contains(change.sshKey))
        user.keys.append(change.sshKey);
    user.hasPassword = user.hasPassword || change.setPassword;
    if (!change.expiration.isEmpty())
        user.expiration = change.expiration;
    return {};
}

/// A name and a password make or reset the administrator; neither resets what remote desktop needs.
QString applyWindows(Machine &machine, const Extension &extension, RecordedAccess &change)
{
    QString name = extension.settings.value(u"UserName"_s).toString();
    if (name.isEmpty())
        name = extension.settings.value(u"userName"_s).toString();
    const bool hasPassword = !extension.protectedSettings.value(u"Password"_s).toString().isEmpty()
        || !extension.protectedSettings.value(u"password"_s).toString().isEmpty();
    if (name.isEmpty() != !hasPassword)
        return u"Both the user name and the password are needed to reset an account."_s;
    change.resetRemoteDesktop = true;
    change.user = name;
    change.setPassword = hasPassword;
    if (!name.isEmpty())
        machine.users.try_emplace(name, LocalUser { .name = name }).first->second.hasPassword = true;
    return {};
}

} // namespace

bool isAccessHandler(const QString &handler)
{
    return handler.compare(kLinux, Qt::CaseInsensitive) == 0
        || handler.compare(kWindows, Qt::CaseInsensitive) == 0;
}

QString applyAccess(Machine &machine, const Extension &extension, RecordedAccess &change)
{
    change.machineId = machine.id;
    return machine.image.isWindows ? applyWindows(machine, extension, change)
                                   : applyLinux(machine, extension, change);
}

} // namespace slipway::sandbox
