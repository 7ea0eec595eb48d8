// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/vmaccess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestPassword = 12;
constexpr qsizetype kLongestPassword = 72;
constexpr int kKindsOfCharacters = 3;

bool isWindows(AccessAction action)
{
    return action == AccessAction::ResetAdministrator || action == AccessAction::ResetRemoteDesktop;
}

bool needsUser(AccessAction action)
{
    return action != AccessAction::ResetSsh && action != AccessAction::ResetRemoteDesktop;
}

bool needsPassword(AccessAction action)
{
    return action == AccessAction::SetPassword || action == AccessAction::ResetAdministrator;
}

bool isUserName(const QString &name, AccessAction action)
{
    static const QRegularExpression unix(uR"(\A[A-Za-z_][A-Za-z0-9_.-]{0,31}\z)"_s);
    static const QRegularExpression windows(uR"(\A(?!.*\.\z)[^\s"/\\\[\]:|<>+=;,?*@&]{1,20}\z)"_s);
    return (isWindows(action) ? windows : unix).match(name).hasMatch();
}

/// Small letters, capital letters, digits, everything else.
size_t kindOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return 0;
    if (c >= 'A' && c <= 'Z')
        return 1;
    return c >= '0' && c <= '9' ? 2 : 3;
}

bool isStrong(const Secret &password)
{
    return password.reveal([](QByteArrayView bytes) {
        std::array<bool, 4> kinds {};
        for (const char c : bytes)
            kinds.at(kindOf(c)) = true;
        const bool hasLength = bytes.size() >= kShortestPassword && bytes.size() <= kLongestPassword;
        return hasLength && std::count(kinds.begin(), kinds.end(), true) >= kKindsOfCharacters;
    });
}

/// "ssh-ed25519 AAAA.. comment": is the kind also what stands in the encoded part?
bool isOpenSshKey(const QString &key, QLatin1StringView kind)
{
    const QStringList parts = key.simplified().split(u' ');
    if (parts.size() < 2 || parts.constFirst() != kind)
        return false;
    const auto decoded =
        QByteArray::fromBase64Encoding(parts.at(1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray named =
        QByteArray("\0\0\0", 3) + static_cast<char>(kind.size()) + QByteArray(kind.data(), kind.size());
    return decoded && decoded.decoded.startsWith(named) && decoded.decoded.size() > named.size();
}

std::optional<AccessProblem> keyProblem(const QString &text)
{
    const QString key = text.trimmed();
    if (key.isEmpty())
        return AccessProblem::NoKey;
    if (key.contains("PRIVATE KEY"_L1))
        return AccessProblem::PrivateKey;
    if (key.startsWith("ecdsa-"_L1) || key.startsWith("sk-ecdsa-"_L1))
        return AccessProblem::EcdsaKey;
    if (isOpenSshKey(key, "ssh-rsa"_L1) || isOpenSshKey(key, "ssh-ed25519"_L1))
        return std::nullopt;
    if (key.startsWith("---- BEGIN SSH2 PUBLIC KEY ----"_L1)
        || key.startsWith("-----BEGIN CERTIFICATE-----"_L1))
        return std::nullopt;
    return AccessProblem::UnknownKey;
}

/// The settings as JSON text, wiped when it goes. (QJsonDocument's own copies cannot be.)
std::shared_ptr<const Secret> sealed(const QJsonObject &settings)
{
    QByteArray text = QJsonDocument(settings).toJson(QJsonDocument::Compact);
    auto secret = std::make_shared<const Secret>(text);
    text.fill('\0');
    return secret;
}

QString textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

/// Booleans are JSON booleans: VMAccess takes "false" for true.
QJsonObject linuxSettings(const AccessRequest &request)
{
    switch (request.action) {
    case AccessAction::ResetSsh:
        return { { u"reset_ssh"_s, true } };
    case AccessAction::RemoveUser:
        return { { u"remove_user"_s, request.user } };
    default:
        break;
    }
    QJsonObject settings { { u"username"_s, request.user } };
    if (request.action == AccessAction::SetPassword) {
        settings.insert("password"_L1, textOf(request.password));
    } else {
        settings.insert("ssh_key"_L1, request.key.trimmed());
        if (request.removeOtherKeys)
            settings.insert("remove_prior_keys"_L1, true);
    }
    if (request.expires.isValid())
        settings.insert("expiration"_L1, request.expires.toString(Qt::ISODate));
    return settings;
}

} // namespace

QList<AccessProblem> accessProblems(const AccessRequest &request, QDate today)
{
    QList<AccessProblem> problems;
    if (needsUser(request.action)) {
        if (request.user.isEmpty())
            problems.append(AccessProblem::NoUser);
        else if (!isUserName(request.user, request.action))
            problems.append(AccessProblem::BadUser);
    }
    if (needsPassword(request.action)) {
        if (request.password.isEmpty())
            problems.append(AccessProblem::NoPassword);
        else if (!isStrong(request.password))
            problems.append(AccessProblem::WeakPassword);
    }
    if (request.action == AccessAction::SetKey) {
        if (const std::optional<AccessProblem> problem = keyProblem(request.key))
            problems.append(*problem);
    }
    if (request.expires.isValid() && request.expires <= today)
        problems.append(AccessProblem::ExpiresInPast);
    return problems;
}

MachineChange accessChange(const ArmId &machine, const QString &location, const AccessRequest &request,
                           const QString &updateTag)
{
    MachineChange change { .kind = MachineChangeKind::PutExtension,
                           .machine = machine,
                           .location = location,
                           .name = u"enablevmaccess"_s, // as the portal and azure-cli call it
                           .updateTag = updateTag };
    if (!isWindows(request.action)) {
        change.publisher = u"Microsoft.OSTCExtensions"_s;
        change.type = u"VMAccessForLinux"_s;
        change.version = u"1.5"_s;
        change.protectedSettings = sealed(linuxSettings(request));
        return change;
    }
    change.publisher = u"Microsoft.Compute"_s;
    change.type = u"VMAccessAgent"_s;
    change.version = u"2.4"_s;
    if (request.action == AccessAction::ResetAdministrator) {
        change.settings =
            QJsonDocument(QJsonObject { { u"UserName"_s, request.user } }).toJson(QJsonDocument::Compact);
        change.protectedSettings = sealed({ { u"Password"_s, textOf(request.password) } });
    }
    return change;
}

} // namespace slipway::azure
