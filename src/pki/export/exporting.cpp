// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/export/exporting.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &code, const QString &subject, const QString &detail)
{
    return { .kind = ErrorKind::Invalid, .code = code, .subject = subject, .detail = detail };
}

std::vector<ExportFile> identityFiles(const QString &folder, const KeyedCertificate &identity,
                                      QByteArrayView trusted)
{
    std::vector<ExportFile> files;
    files.push_back({ .path = folder + u"ca.pem"_s, .content = Secret(trusted) });
    files.push_back({ .path = folder + u"cert.pem"_s, .content = Secret(identity.certificate.toPem()) });
    files.push_back({ .path = folder + u"key.pem"_s, .content = identity.privateKey.clone() });
    return files;
}

bool isEndpoint(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "tcp"_L1 && !url.host().isEmpty() && url.port() > 0
        && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

QByteArray metaJson(const ContextRequest &request)
{
    const QJsonObject docker { { u"Host"_s, request.endpoint }, { u"SkipTLSVerify"_s, false } };
    QJsonObject metadata;
    if (!request.description.isEmpty())
        metadata[u"Description"_s] = request.description;
    return QJsonDocument(QJsonObject { { u"Name"_s, request.name },
                                       { u"Metadata"_s, metadata },
                                       { u"Endpoints"_s, QJsonObject { { u"docker"_s, docker } } } })
        .toJson(QJsonDocument::Compact);
}

/// The value between single quotes, where nothing but the quote itself means anything (in fish, the backslash
/// too).
QString quoted(Shell shell, QString value)
{
    switch (shell) {
    case Shell::Posix:
        value.replace(u'\'', R"('\'')"_L1);
        break;
    case Shell::Fish:
        value.replace(u'\\', R"(\\)"_L1).replace(u'\'', R"(\')"_L1);
        break;
    case Shell::PowerShell:
        // It takes typographic quotes for the plain one, about_Quoting_Rules; doubled, each stands for
        // itself.
        for (const char16_t quote : { u'\'', u'\u2018', u'\u2019', u'\u201a', u'\u201b' })
            value.replace(QChar(quote), QString(2, QChar(quote)));
        break;
    }
    return u'\'' + value + u'\'';
}

QString line(Shell shell, const QString &name, const QString &value)
{
    switch (shell) {
    case Shell::Posix:
        return u"export "_s + name + u'=' + quoted(shell, value) + u'\n';
    case Shell::Fish:
        return u"set -gx "_s + name + u' ' + quoted(shell, value) + u'\n';
    case Shell::PowerShell:
        break;
    }
    return u"$Env:"_s + name + u" = "_s + quoted(shell, value) + u'\n';
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

Result<> checkIsAuthority(const Certificate &certificate)
{
    if (certificate.purpose == CertificatePurpose::Authority)
        return {};
    return invalid(u"authority.not-one"_s, certificate.subject, u"The certificate is no authority's"_s);
}

} // namespace

std::vector<ExportFile> folderExport(const KeyedCertificate &identity, QByteArrayView trusted)
{
    return identityFiles({}, identity, trusted);
}

std::vector<ExportFile> engineExport(const KeyedCertificate &server, QByteArrayView clients)
{
    std::vector<ExportFile> files;
    files.push_back({ .path = u"ca.pem"_s, .content = Secret(clients) });
    files.push_back({ .path = u"server-cert.pem"_s, .content = Secret(server.certificate.toPem()) });
    files.push_back({ .path = u"server-key.pem"_s, .content = server.privateKey.clone() });
    return files;
}

bool isContextName(const QString &name)
{
    static const QRegularExpression rule(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.+-]+\\z"_s);
    return name != "default"_L1 && rule.match(name).hasMatch();
}

Result<std::vector<ExportFile>> contextExport(const ContextRequest &request, const KeyedCertificate &identity,
                                              QByteArrayView trusted)
{
    if (!isContextName(request.name))
        return invalid(u"context.name"_s, request.name, u"Not a name for a docker context"_s);
    if (!isEndpoint(request.endpoint))
        return invalid(u"endpoint.malformed"_s, request.endpoint, u"Not of the form tcp://host:port"_s);
    const QString id = QLatin1StringView(
        QCryptographicHash::hash(request.name.toUtf8(), QCryptographicHash::Sha256).toHex());
    // The identity first: a context that is there but cannot connect would be the worse half.
    std::vector<ExportFile> files = identityFiles(u"contexts/tls/"_s + id + u"/docker/"_s, identity, trusted);
    files.push_back(
        { .path = u"contexts/meta/"_s + id + u"/meta.json"_s, .content = Secret(metaJson(request)) });
    return files;
}

Result<QString> environmentLines(Shell shell, const QString &endpoint, const QString &folder)
{
    if (hasControls(endpoint) || hasControls(folder))
        return invalid(u"environment.value"_s, folder,
                       u"A control character is in the address or the folder"_s);
    return line(shell, u"DOCKER_HOST"_s, endpoint) + line(shell, u"DOCKER_TLS_VERIFY"_s, u"1"_s)
        + line(shell, u"DOCKER_CERT_PATH"_s, folder);
}

Result<QByteArray> backUpAuthority(AuthorityBackup backup, const Secret &passphrase)
{
    if (const Result<> ok = checkIsAuthority(backup.authority.keyed.certificate); !ok)
        return ok.error();
    std::vector<Pkcs12Entry> all = std::move(backup.issued);
    all.insert(all.begin(), std::move(backup.authority));
    return writePkcs12(all, passphrase);
}

} // namespace slipway::pki
