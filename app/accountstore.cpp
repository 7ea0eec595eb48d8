// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstore.h"

#include "base/files/privatefile.h"
#include "base/files/setaside.h"
#include "base/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <array>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAccounts, "slipway.app.accounts", QtInfoMsg)

constexpr qint64 kLargest = 1024LL * 1024;
constexpr int kFormat = 1;

struct WayName
{
    ui::SignInWay way {};
    QLatin1StringView name {};
};

/// Those that can be used again without anything being typed.
constexpr std::array kWays = { WayName { ui::SignInWay::Browser, "browser"_L1 },
                               WayName { ui::SignInWay::DeviceCode, "device-code"_L1 },
                               WayName { ui::SignInWay::ManagedIdentity, "managed-identity"_L1 },
                               WayName { ui::SignInWay::AzureCli, "azure-cli"_L1 } };

QString nameOf(ui::SignInWay way)
{
    for (const WayName &known : kWays) {
        if (known.way == way)
            return known.name;
    }
    return {};
}

ui::SignInWay wayOf(const JsonReader &field)
{
    const QString name = field.string();
    for (const WayName &known : kWays) {
        if (known.name == name)
            return known.way;
    }
    field.fail(u"is no way to sign in"_s);
    return ui::SignInWay::Browser;
}

QJsonObject toJson(const StoredAccount &account)
{
    const azure::Cloud &cloud = account.cloud;
    return { { u"id"_s, account.id },
             { u"name"_s, account.name },
             { u"way"_s, nameOf(account.way) },
             { u"tenant"_s, account.tenantId },
             { u"client"_s, account.clientId },
             { u"cloud"_s,
               QJsonObject { { u"name"_s, cloud.name },
                             { u"arm"_s, cloud.armEndpoint.toString() },
                             { u"authority"_s, cloud.authority.toString() },
                             { u"audience"_s, cloud.audience },
                             { u"portal"_s, cloud.portal.toString() },
                             { u"dnsSuffix"_s, cloud.dnsSuffix } } } };
}

/// What earlier versions did not write down of the clouds that everybody knows.
QString knownDnsSuffix(const QUrl &armEndpoint)
{
    for (const azure::Cloud &cloud :
         { azure::Cloud::azure(), azure::Cloud::china(), azure::Cloud::usGovernment() }) {
        if (cloud.armEndpoint == armEndpoint)
            return cloud.dnsSuffix;
    }
    return {};
}

StoredAccount fromJson(const JsonReader &json)
{
    const JsonReader cloud = json["cloud"_L1];
    const QUrl arm(cloud["arm"_L1].string());
    return { .id = json["id"_L1].string(),
             .name = json["name"_L1].stringOr(),
             .way = wayOf(json["way"_L1]),
             .tenantId = json["tenant"_L1].stringOr(),
             .clientId = json["client"_L1].stringOr(),
             .cloud = { .name = cloud["name"_L1].string(),
                        .armEndpoint = arm,
                        .authority = QUrl(cloud["authority"_L1].string()),
                        .audience = cloud["audience"_L1].string(),
                        .portal = QUrl(cloud["portal"_L1].stringOr()),
                        .dnsSuffix = cloud["dnsSuffix"_L1].stringOr(knownDnsSuffix(arm)) } };
}

Result<QList<StoredAccount>> accountsIn(const QByteArray &bytes)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes, u"accounts.json"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const QList<JsonReader> rows = root["accounts"_L1].items();
    QList<StoredAccount> accounts;
    accounts.reserve(rows.size());
    for (const JsonReader &row : rows)
        accounts.append(fromJson(row));
    return root.finish(std::move(accounts));
}

} // namespace

bool isPerson(ui::SignInWay way)
{
    return way == ui::SignInWay::Browser || way == ui::SignInWay::DeviceCode;
}

AccountStore::AccountStore(const QString &dataFolder)
    : m_path(dataFolder + u"/accounts.json"_s)
{
}

Result<QList<StoredAccount>> AccountStore::read() const
{
    const Result<QByteArray> bytes = readPrivateFile(m_path, kLargest);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return QList<StoredAccount>();
    if (!bytes)
        return bytes.error();
    Result<QList<StoredAccount>> accounts = accountsIn(*bytes);
    if (!accounts) {
        return Error {
            .kind = ErrorKind::Local, .code = kDamaged, .subject = m_path, .detail = accounts.error().detail
        };
    }
    return accounts;
}

Result<QList<StoredAccount>> AccountStore::readForChange() const
{
    Result<QList<StoredAccount>> accounts = read();
    if (accounts || accounts.error().code != kDamaged)
        return accounts;
    const QString kept = setAside(m_path);
    if (kept.isEmpty())
        return accounts;
    qCWarning(lcAccounts).noquote() << "the accounts cannot be read:" << accounts.error().detail << "kept as"
                                    << kept;
    return QList<StoredAccount>();
}

Result<> AccountStore::put(const StoredAccount &account)
{
    if (nameOf(account.way).isEmpty())
        return {}; // its secret is not kept either
    Result<QList<StoredAccount>> accounts = readForChange();
    if (!accounts)
        return accounts.error();
    accounts->removeIf([&account](const StoredAccount &old) { return old.id == account.id; });
    accounts->append(account);
    return write(*accounts);
}

Result<> AccountStore::remove(const QString &id)
{
    Result<QList<StoredAccount>> accounts = readForChange();
    if (!accounts)
        return accounts.error();
    if (accounts->removeIf([&id](const StoredAccount &old) { return old.id == id; }) == 0)
        return {};
    return write(*accounts);
}

Result<> AccountStore::write(const QList<StoredAccount> &accounts) const
{
    QJsonArray rows;
    for (const StoredAccount &account : accounts)
        rows.append(toJson(account));
    const QJsonObject json { { u"format"_s, kFormat }, { u"accounts"_s, rows } };
    return writePrivateFile(m_path, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace slipway::app
