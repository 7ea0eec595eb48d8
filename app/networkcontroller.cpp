// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkcontroller.h"

#include "azure/auth/clouddiscovery.h"
#include "base/async/inthreadpool.h"
#include "base/files/ondisk.h"
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

/// \return Invalid, code "certificate.malformed", for a file of something else
Result<QList<pki::Certificate>> authoritiesIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, AzureAuthorities::kLargestFile);
    if (!bytes)
        return bytes.error();
    Result<QList<pki::Certificate>> found = AzureAuthorities::certificatesIn(*bytes);
    if (!found)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"certificate.malformed"_s,
                       .subject = QFileInfo(path).fileName() };
    return found;
}

/// \param name of the file that they came in
Result<QList<pki::Certificate>> withOthers(QList<pki::Certificate> all, const QList<pki::Certificate> &others,
                                           const QString &name)
{
    for (const pki::Certificate &certificate : others) {
        if (!all.contains(certificate))
            all.append(certificate);
    }
    if (all.size() > kMostAuthorities)
        return Error { .kind = ErrorKind::Invalid, .code = u"authority.too-many"_s, .subject = name };
    return all;
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

Task<Result<int>> NetworkController::importAuthorities(QString path, std::stop_token stop)
{
    const QString name = QFileInfo(path).fileName();
    auto reading = [path] { return authoritiesIn(path); };
    const Result<QList<pki::Certificate>> found = co_await inThreadPool(std::move(reading));
    if (!found)
        co_return found.error();
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (const QString problem = problemWith(*found, m_world.clock().now()); !problem.isEmpty())
        co_return Error { .kind = ErrorKind::Invalid, .code = problem, .subject = name };
    if (const Result<> known = knowAuthorities(); !known)
        co_return known.error();
    AzureAuthorities::Change change = [found = *found, name](const QList<pki::Certificate> &all) {
        return withOthers(all, found, name);
    };
    const Result<int> added = co_await changeAuthorities(std::move(change));
    co_return added;
}

Task<Result<>> NetworkController::removeAuthority(QString id, std::stop_token stop)
{
    Q_UNUSED(stop) // a small file
    if (const Result<> known = knowAuthorities(); !known)
        co_return known.error();
    AzureAuthorities::Change change = [id](QList<pki::Certificate> all) -> Result<QList<pki::Certificate>> {
        all.removeIf([&id](const pki::Certificate &authority) { return authority.sha256 == id; });
        return all;
    };
    const Result<int> less = co_await changeAuthorities(std::move(change));
    co_return less ? Result<>() : less.error();
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

/// What is on the disk is trusted, also when the window that waits for it has gone.
/// \return how many more there are
Task<Result<int>> NetworkController::changeAuthorities(AzureAuthorities::Change change)
{
    const int number = ++m_lastChange;
    const auto outcome = std::make_shared<Result<int>>(0);
    Event done;
    connect(this, &NetworkController::authoritiesWritten, done.receiver(), [number, &done](int which) {
        if (which == number)
            done.fire();
    });
    auto work = m_authorities.changing(std::move(change));
    m_tasks.run(onDisk(std::move(work)),
                [this, number, outcome](const Result<QList<pki::Certificate>> &kept) {
                    if (kept) {
                        *outcome = static_cast<int>(kept->size() - m_authorities.all().size());
                        m_authorities.adopt(*kept);
                        apply();
                        emit changed();
                    } else {
                        *outcome = kept.error();
                    }
                    emit authoritiesWritten(number);
                });
    co_await done;
    co_return *outcome;
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
