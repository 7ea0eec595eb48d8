// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/azureauthorities.h"

#include "base/files/privatefile.h"
#include "base/files/setaside.h"

#include <QLoggingCategory>

#include <utility>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAuthorities, "slipway.app.authorities", QtInfoMsg)

constexpr auto kFile = "/azure-authorities.pem"_L1;

} // namespace

AzureAuthorities::AzureAuthorities(const QString &folder)
    : m_path(folder + kFile)
{
    read();
}

Result<QList<pki::Certificate>> AzureAuthorities::certificatesIn(QByteArrayView bytes)
{
    if (bytes.contains("-----BEGIN "))
        return pki::Certificate::parseAll(bytes);
    const Result<pki::Certificate> one = pki::Certificate::parse(bytes);
    if (!one)
        return one.error();
    return QList { *one };
}

void AzureAuthorities::read()
{
    m_trouble.reset();
    m_isUnread = false;
    const Result<QByteArray> bytes = readFile(m_path, kLargestFile);
    if (!bytes) {
        if (bytes.error().kind == ErrorKind::NotFound)
            return;
        m_trouble = bytes.error();
        m_isUnread = true;
        qCWarning(lcAuthorities) << "the authorities for Azure cannot be read:" << bytes.error().detail;
        return;
    }
    if (bytes->trimmed().isEmpty())
        return; // the last one was removed
    const Result<QList<pki::Certificate>> found = certificatesIn(*bytes);
    if (!found)
        putAside(found.error().detail);
    else if (found->isEmpty())
        putAside(u"there is no certificate in it"_s);
    else
        m_all = *found;
    *m_kept = m_all;
}

void AzureAuthorities::putAside(const QString &why)
{
    const QString kept = setAside(m_path);
    m_isUnread = kept.isEmpty();
    m_trouble = Error { .kind = ErrorKind::Local,
                        .code = kDamaged,
                        .subject = m_path,
                        .detail = m_isUnread ? why + u"; it could not be moved away"_s
                                             : why + u"; kept as "_s + kept };
    qCWarning(lcAuthorities).noquote() << "the authorities for Azure are damaged:" << m_trouble->detail;
}

Result<> AzureAuthorities::open()
{
    if (m_isUnread)
        read();
    return m_isUnread ? Result<>(*m_trouble) : Result<>();
}

std::function<Result<QList<pki::Certificate>>()> AzureAuthorities::changing(Change change) const
{
    return [path = m_path, kept = m_kept, change = std::move(change)]() -> Result<QList<pki::Certificate>> {
        Result<QList<pki::Certificate>> now = change(*kept);
        if (!now || *now == *kept)
            return now;
        QByteArray pem;
        for (const pki::Certificate &authority : std::as_const(*now))
            pem += authority.toPem();
        if (const Result<> written = writePrivateFile(path, pem); !written)
            return written.error();
        *kept = *now;
        return now;
    };
}

} // namespace slipway::app
