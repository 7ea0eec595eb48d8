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
constexpr auto kUnforgotten = "unforgotten"_L1;

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

} // namespace

bool isPerson(ui::SignInWay way)
{
    return way == ui::SignInWay::Browser || way == ui::SignInWay::DeviceCode;
}

AccountStore::AccountStore(const QString &dataFolder)
    : m_path(dataFolder + u"/accounts.json"_s)
{
}

Result<AccountStore::Contents> AccountStore::contentsOf(const QByteArray &bytes)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes, u"accounts.json"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    Contents contents;
    for (const JsonReader &row : root["accounts"_L1].items())
        contents.accounts.append(fromJson(row));
    if (const JsonReader ids = root[kUnforgotten]; !ids.isAbsent()) {
        for (const JsonReader &id : ids.items())
            contents.unforgotten.append(id.string());
    }
    return root.finish(std::move(contents));
}

Result<AccountStore::Contents> AccountStore::contents() const
{
    const Result<QByteArray> bytes = readPrivateFile(m_path, kLargest);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return Contents();
    if (!bytes)
        return bytes.error();
    Result<Contents> contents = contentsOf(*bytes);
    if (!contents) {
        return Error {
            .kind = ErrorKind::Local, .code = kDamaged, .subject = m_path, .detail = contents.error().detail
        };
    }
    return contents;
}

Result<AccountStore::Contents> AccountStore::contentsForChange() const
{
    Result<Contents> known = contents();
    if (known || known.error().code != kDamaged)
        return known;
    const QString kept = setAside(m_path);
    if (kept.isEmpty())
        return known;
    qCWarning(lcAccounts).noquote() << "the accounts cannot be read:" << known.error().detail << "kept as"
                                    << kept;
    return Contents();
}

Result<QList<StoredAccount>> AccountStore::read() const
{
    const Result<Contents> known = contents();
    if (!known)
        return known.error();
    return known->accounts;
}

QStringList AccountStore::unforgotten() const
{
    return contents().value_or(Contents()).unforgotten;
}

Result<> AccountStore::put(const StoredAccount &account)
{
    if (nameOf(account.way).isEmpty())
        return {}; // its secret is not kept either
    Result<Contents> known = contentsForChange();
    if (!known)
        return known.error();
    known->accounts.removeIf([&account](const StoredAccount &old) { return old.id == account.id; });
    known->accounts.append(account);
    known->unforgotten.removeAll(account.id);
    return write(*known);
}

Result<> AccountStore::remove(const QString &id, bool hasToken)
{
    Result<Contents> known = contentsForChange();
    if (!known)
        return known.error();
    const auto removed = known->accounts.removeIf([&id](const StoredAccount &old) { return old.id == id; });
    const bool isNew = hasToken && !known->unforgotten.contains(id);
    if (isNew)
        known->unforgotten.append(id);
    return removed > 0 || isNew ? write(*known) : Result<>();
}

Result<> AccountStore::forgotten(const QString &id)
{
    Result<Contents> known = contentsForChange();
    if (!known)
        return known.error();
    return known->unforgotten.removeAll(id) == 0 ? Result<>() : write(*known);
}

/// \return Local also for a file that makes no sense: their tokens cannot be found
Result<QStringList> AccountStore::removeAll()
{
    Result<Contents> known = contents();
    if (!known)
        return known.error();
    if (known->accounts.isEmpty())
        return QStringList();
    QStringList withToken;
    for (const StoredAccount &account : std::as_const(known->accounts)) {
        if (isPerson(account.way))
            withToken += account.id; // clazy:exclude=reserve-candidates
    }
    known->accounts.clear();
    known->unforgotten += withToken;
    known->unforgotten.removeDuplicates();
    if (const Result<> written = write(*known); !written)
        return written.error();
    return withToken;
}

Result<> AccountStore::write(const Contents &contents) const
{
    QJsonArray rows;
    for (const StoredAccount &account : contents.accounts)
        rows.append(toJson(account));
    QJsonObject json { { u"format"_s, kFormat }, { u"accounts"_s, rows } };
    if (!contents.unforgotten.isEmpty())
        json.insert(kUnforgotten, QJsonArray::fromStringList(contents.unforgotten));
    return writePrivateFile(m_path, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace slipway::app
