// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificateuses.h"

#include "pki/names.h"

#include <algorithm>
#include <array>

namespace slipway::app {

using namespace Qt::StringLiterals;
using Row = ui::CertificateRow;

namespace {

/// How surely a server certificate is the one that a host's engine shows: one that is for its address, one
/// that was made for its machine, that of its set-up, which has the host's id.
enum class Fit { None, ByName, ByMachine, Own };

bool names(const pki::Certificate &certificate, const QString &name)
{
    const QByteArray address = pki::addressBytes(name);
    return address.isEmpty() ? certificate.dnsNames.contains(name, Qt::CaseInsensitive)
                             : certificate.ipAddresses.contains(pki::addressText(address));
}

/// Whoever signed it.
Fit fitOf(const Row &row, const docker::Host &host)
{
    if (row.kind != Row::Kind::Server)
        return Fit::None;
    if (host.id.text() == row.id)
        return Fit::Own;
    if (host.endpoint.kind != docker::Endpoint::Kind::Tls)
        return Fit::None;
    if (!row.machineId.isEmpty() && row.machineId.compare(host.machineId, Qt::CaseInsensitive) == 0)
        return Fit::ByMachine;
    return row.machineId.isEmpty() && names(row.certificate, host.endpoint.address) ? Fit::ByName : Fit::None;
}

/// Of those of the host's authority, without those that are known to be former.
Fit fitNow(const Row &row, const docker::Host &host)
{
    const bool isOfAuthority = !row.authorityId.isEmpty() && row.authorityId == host.authorityId;
    const bool isOwn = host.id.text() == row.id;
    return !row.former && (isOwn || isOfAuthority) ? fitOf(row, host) : Fit::None;
}

bool isShownBy(const Row &row, const ShownCertificate &shown)
{
    return row.kind == Row::Kind::Server
        && (row.certificate.sha256 == shown.sha256 || (row.shown && row.shown->sha256 == shown.sha256));
}

bool isKept(const QList<Row> &rows, const ShownCertificate &shown)
{
    return std::any_of(rows.cbegin(), rows.cend(),
                       [&shown](const Row &row) { return isShownBy(row, shown); });
}

/// The best that any of them has.
template <typename FitOf>
Fit bestOf(const QList<Row> &rows, const docker::Host &host, FitOf fit)
{
    Fit best = Fit::None;
    for (const Row &row : rows)
        best = std::max(best, fit(row, host));
    return best;
}

/// For each server certificate, whether this host uses it.
std::vector<bool> serversOf(const QList<Row> &rows, const docker::Host &host, const ShownCertificates &shown)
{
    std::vector<bool> uses(static_cast<std::size_t>(rows.size()), false);
    const auto known = shown.constFind(host.id.text());
    const bool isKnown = known != shown.cend() && isKept(rows, *known);
    const auto fit = [&](const Row &row, const docker::Host &of) {
        if (isKnown)
            return isShownBy(row, *known) ? std::max(fitOf(row, of), Fit::ByName) : Fit::None;
        return fitNow(row, of);
    };
    const Fit best = bestOf(rows, host, fit);
    for (qsizetype i = 0; i < rows.size() && best != Fit::None; ++i)
        uses[static_cast<std::size_t>(i)] = fit(rows.at(i), host) == best;
    return uses;
}

/// Every computer has these names: that one of them is in a certificate says nothing of whose it is.
bool isLoopbackName(const QString &address)
{
    constexpr std::array names { "localhost"_L1, "127.0.0.1"_L1, "::1"_L1 };
    return std::any_of(names.begin(), names.end(), [&address](QLatin1StringView name) {
        return address.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Whether the certificate was for this host, as surely as it takes to call it a former one.
Fit surelyFor(const Row &row, const docker::Host &host)
{
    const Fit fit = fitOf(row, host);
    return fit == Fit::ByName && isLoopbackName(host.endpoint.address) ? Fit::None : fit;
}

} // namespace

ShownCertificate ShownCertificate::of(const pki::Certificate &certificate)
{
    return { .sha256 = certificate.sha256, .notBefore = certificate.notBefore };
}

std::vector<QList<qsizetype>> usersOf(const QList<Row> &rows, const QList<docker::Host> &hosts,
                                      const ShownCertificates &shown)
{
    std::vector<QList<qsizetype>> users(static_cast<std::size_t>(rows.size()));
    for (qsizetype h = 0; h < hosts.size(); ++h) {
        const docker::Host &host = hosts.at(h);
        const std::vector<bool> servers = serversOf(rows, host, shown);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Row &row = rows.at(i);
            const bool isUsed = row.kind == Row::Kind::Authority ? host.authorityId == row.id
                : row.kind == Row::Kind::Identity                ? host.identityId == row.id
                                                                 : servers[static_cast<std::size_t>(i)];
            if (isUsed)
                users[static_cast<std::size_t>(i)] += h;
        }
    }
    return users;
}

void addNamesOfToday(Row &row, const docker::Host &host, const QStringList &ofMachine)
{
    if (host.endpoint.kind != docker::Endpoint::Kind::Tls)
        return; // nobody is shown it there
    const QStringList today = ofMachine + QStringList { host.endpoint.address };
    for (const QString &name : today) {
        if (!names(row.certificate, name))
            row.missingNames += name;
    }
    row.missingNames.removeDuplicates();
    row.namesOfToday += today + QStringList { u"localhost"_s, u"127.0.0.1"_s };
    row.namesOfToday.removeDuplicates();
}

bool isFormer(const Row &row, const QList<Row> &rows, const QList<docker::Host> &hosts,
              const ShownCertificates &shown)
{
    if (row.kind != Row::Kind::Server)
        return false;
    const bool isInUse = std::any_of(hosts.cbegin(), hosts.cend(), [&](const docker::Host &host) {
        const auto known = shown.constFind(host.id.text());
        return known != shown.cend() && isShownBy(row, *known);
    });
    if (isInUse)
        return false;
    if (row.shown)
        return row.former; // it waits to be put on its machine
    bool hasHost = false;
    for (const docker::Host &host : hosts) {
        const Fit fit = surelyFor(row, host);
        if (fit == Fit::None)
            continue;
        const auto known = shown.constFind(host.id.text());
        if (known == shown.cend() || known->notBefore <= row.certificate.notBefore
            || (fit == Fit::Own && !isKept(rows, *known)))
            return row.former;
        hasHost = true;
    }
    return hasHost || row.former;
}

QSet<QString> needlessAuthorities(const QSet<QString> &dropped, const QList<pki::StoredServer> &servers,
                                  const QDateTime &now)
{
    QSet<QString> needless = dropped;
    for (const pki::StoredServer &each : servers) {
        if (!each.former && now < each.certificate.notAfter)
            needless.remove(each.authority.text());
    }
    return needless;
}

QString formerHostOf(const Row &row, const QList<docker::Host> &hosts)
{
    const auto found = std::find_if(hosts.cbegin(), hosts.cend(), [&row](const docker::Host &host) {
        return surelyFor(row, host) != Fit::None;
    });
    return found == hosts.cend() ? QString() : found->name;
}

} // namespace slipway::app
