// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkcontroller.h"

#include "azure/auth/clouddiscovery.h"
#include "base/files/privatefile.h"
#include "net/qnamtransport.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace slipway::app {

using namespace Qt::StringLiterals;
using ui::NetworkChoices;
using ui::ProxyChoice;

namespace {

constexpr qsizetype kMostAuthorities = 200;
constexpr std::chrono::seconds kTrialTime(20);
constexpr auto kPasswordEntry = "proxy-password"_L1;

namespace keys {
constexpr auto kProxy = "network/proxy"_L1;
constexpr auto kHost = "network/proxyHost"_L1;
constexpr auto kPort = "network/proxyPort"_L1;
constexpr auto kDirect = "network/proxyExceptions"_L1;
constexpr auto kUser = "network/proxyUser"_L1;
constexpr auto kKeepsPassword = "network/keepsProxyPassword"_L1;
} // namespace keys

constexpr std::array kProxyNames { std::pair { ProxyChoice::System, "system"_L1 },
                                   std::pair { ProxyChoice::None, "none"_L1 },
                                   std::pair { ProxyChoice::Manual, "manual"_L1 } };

net::NetworkOptions::Proxy optionOf(ProxyChoice choice)
{
    using Proxy = net::NetworkOptions::Proxy;
    if (choice == ProxyChoice::Manual)
        return Proxy::Manual;
    return choice == ProxyChoice::None ? Proxy::None : Proxy::System;
}

/// Old roots of companies do not say that they are one: those that signed themselves are taken, too.
bool isAuthority(const pki::Certificate &certificate)
{
    return certificate.purpose == pki::CertificatePurpose::Authority
        || (certificate.purpose == pki::CertificatePurpose::Unknown
            && certificate.subject == certificate.issuer);
}

QString problemWith(const QList<pki::Certificate> &certificates, const QDateTime &now)
{
    if (certificates.isEmpty())
        return u"certificate.malformed"_s;
    if (!std::all_of(certificates.begin(), certificates.end(), isAuthority))
        return u"authority.not-one"_s;
    const bool anyValid =
        std::any_of(certificates.begin(), certificates.end(),
                    [&now](const pki::Certificate &certificate) { return certificate.notAfter > now; });
    return anyValid ? QString() : u"certificate.expired"_s;
}

} // namespace

NetworkController::NetworkController(World &world, ui::Settings &settings, Keychain &keychain,
                                     QObject *parent)
    : ui::NetworkService(parent)
    , m_world(world)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_authorities(world.lifeFolder())
{
    read();
    apply();
}

void NetworkController::read()
{
    const auto text = [this](const QString &key) { return QString::fromUtf8(m_settings.state(key)); };
    for (const auto &[choice, name] : kProxyNames) {
        if (text(keys::kProxy) == name)
            m_choices.proxy = choice;
    }
    m_choices.host = text(keys::kHost);
    const int port = text(keys::kPort).toInt();
    m_choices.port = port > 0 && port <= 65535 ? port : NetworkChoices::kUsualPort;
    m_choices.direct = ui::splitNames(text(keys::kDirect));
    m_choices.user = text(keys::kUser);
    m_choices.keepsPassword = text(keys::kKeepsPassword) != "no"_L1;
    if (ui::problemOf(m_choices)) // a file that somebody changed by hand
        m_choices.proxy = ProxyChoice::System;
}

void NetworkController::write()
{
    for (const auto &[choice, name] : kProxyNames) {
        if (choice == m_choices.proxy)
            m_settings.setState(keys::kProxy, QByteArray(name.data(), name.size()));
    }
    m_settings.setState(keys::kHost, m_choices.host.toUtf8());
    m_settings.setState(keys::kPort, QByteArray::number(m_choices.port));
    m_settings.setState(keys::kDirect, m_choices.direct.join(u',').toUtf8());
    m_settings.setState(keys::kUser, m_choices.user.toUtf8());
    m_settings.setState(keys::kKeepsPassword, m_choices.keepsPassword ? "yes" : "no");
}

Task<> NetworkController::restore()
{
    if (m_choices.user.isEmpty() || !m_choices.keepsPassword)
        co_return;
    Result<Secret> password = co_await m_keychain.read(kPasswordEntry);
    if (!password) {
        if (password.error().kind != ErrorKind::NotFound)
            m_keychainError = password.error();
    } else if (m_password.isEmpty()) {
        m_password = std::move(*password);
        apply();
    }
    emit changed();
}

void NetworkController::setChoices(const NetworkChoices &choices, std::optional<Secret> password)
{
    const bool wasKept = m_choices.keepsPassword;
    m_choices = choices;
    if (m_choices.user.isEmpty())
        password = Secret();
    const bool isOther = password.has_value();
    if (isOther)
        m_password = std::move(*password);
    write();
    apply();
    if (isOther || wasKept != m_choices.keepsPassword)
        keepPassword();
    emit changed();
}

/// One access at a time, and the last state wins.
void NetworkController::keepPassword()
{
    m_isKeptLate = m_isKeeping;
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    const bool isKept = m_choices.keepsPassword && !m_password.isEmpty();
    Task<Result<>> work =
        isKept ? m_keychain.write(kPasswordEntry, m_password.clone()) : m_keychain.remove(kPasswordEntry);
    m_tasks.run(std::move(work), [this, isKept](const Result<> &result) {
        m_isKeeping = false;
        m_keychainError = result || !isKept ? std::nullopt : std::optional(result.error());
        if (m_isKeptLate)
            keepPassword();
        emit changed();
    });
}

void NetworkController::apply()
{
    net::NetworkOptions options { .proxy = optionOf(m_choices.proxy),
                                  .proxyHost = m_choices.host,
                                  .proxyPort = static_cast<quint16>(m_choices.port),
                                  .direct = m_choices.direct,
                                  .proxyUser = m_password.isEmpty() ? QString() : m_choices.user,
                                  .proxyPassword = m_password.clone() };
    for (const pki::Certificate &authority : m_authorities.all())
        options.extraAuthorities += QSslCertificate(authority.der, QSsl::Der);
    m_world.network()->set(std::move(options));
}

QList<ui::AzureAuthorityRow> NetworkController::authorities() const
{
    QList<ui::AzureAuthorityRow> rows;
    rows.reserve(m_authorities.all().size());
    for (const pki::Certificate &authority : m_authorities.all()) {
        rows.append({ .id = authority.sha256,
                      .name = authority.commonName.isEmpty() ? authority.subject : authority.commonName,
                      .ends = authority.notAfter });
    }
    return rows;
}

Result<int> NetworkController::importAuthorities(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFile(path, AzureAuthorities::kLargestFile);
    if (!bytes)
        return bytes.error();
    const Result<QList<pki::Certificate>> found = AzureAuthorities::certificatesIn(*bytes);
    const QString problem = found ? problemWith(*found, m_world.clock().now()) : u"certificate.malformed"_s;
    if (!problem.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = problem, .subject = name };
    if (const Result<> known = knowAuthorities(); !known)
        return known.error();
    QList<pki::Certificate> all = m_authorities.all();
    for (const pki::Certificate &certificate : *found) {
        if (!all.contains(certificate))
            all.append(certificate);
    }
    if (all.size() > kMostAuthorities)
        return Error { .kind = ErrorKind::Invalid, .code = u"authority.too-many"_s, .subject = name };
    const auto added = static_cast<int>(all.size() - m_authorities.all().size());
    if (const Result<> written = writeAuthorities(all); !written)
        return written.error();
    return added;
}

Result<> NetworkController::removeAuthority(const QString &id)
{
    if (const Result<> known = knowAuthorities(); !known)
        return known.error();
    QList<pki::Certificate> others = m_authorities.all();
    others.removeIf([&id](const pki::Certificate &authority) { return authority.sha256 == id; });
    return writeAuthorities(others);
}

/// What could not be read at the start may be readable by now.
Result<> NetworkController::knowAuthorities()
{
    if (!m_authorities.trouble())
        return {};
    Result<> known = m_authorities.open();
    if (known) {
        apply();
        emit changed();
    }
    return known;
}

Result<> NetworkController::writeAuthorities(const QList<pki::Certificate> &authorities)
{
    if (const Result<> written = m_authorities.replace(authorities); !written)
        return written.error();
    apply();
    emit changed();
    return {};
}

Task<Result<>> NetworkController::tryOut(std::stop_token stop)
{
    const Session *session = m_world.session();
    const bool isReal = session && !m_world.isSandbox();
    const azure::Cloud cloud = isReal ? session->cloud() : azure::Cloud::azure();
    net::QnamTransport http(m_world.network());
    const QList<QUrl> places { cloud.armEndpoint, cloud.authority };
    for (const QUrl &url : places) {
        net::HttpRequest request { .url = url, .pathTemplate = u"/"_s, .timeout = kTrialTime };
        const Result<net::HttpResponse> answer = co_await http.send(std::move(request), stop);
        if (!answer)
            co_return answer.error();
    }
    co_return Result<>();
}

} // namespace slipway::app
