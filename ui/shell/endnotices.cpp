// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/endnotices.h"

#include "ui/models/text/certificatewords.h"
#include "ui/models/text/safetext.h"
#include "ui/services/certificateservice.h"

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 3;

} // namespace

EndNotices::EndNotices(CertificateService &certificates, QObject *parent)
    : QObject(parent)
    , m_certificates(certificates)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0); // they are found in one go
    connect(&m_timer, &QTimer::timeout, this, &EndNotices::tell);
    connect(&certificates, &CertificateService::endIsNear, this, [this](const CertificateRow &row) {
        m_rows += row;
        m_timer.start();
    });
}

QString EndNotices::text(const QDateTime &now) const
{
    if (m_rows.size() == 1)
        return words::endIsNear(m_rows.constFirst(), now);
    QStringList names;
    for (const CertificateRow &row : m_rows.first(std::min(m_rows.size(), kMostNamed)))
        names += plain(row.name); // clazy:exclude=reserve-candidates
    const QString list = names.join(u", "_s) + (m_rows.size() > kMostNamed ? u", …"_s : QString());
    //: Notification; %n certificates, %1 is their names
    return tr("%n certificate(s) end soon or have ended: %1", nullptr, static_cast<int>(m_rows.size()))
        .arg(list);
}

void EndNotices::tell()
{
    const QDateTime now = m_certificates.now();
    const QString message = text(now);
    const bool hasEnded = std::any_of(m_rows.cbegin(), m_rows.cend(), [&now](const CertificateRow &row) {
        return now > row.inUse().notAfter;
    });
    m_rows.clear();
    emit told(message, hasEnded);
}

} // namespace slipway::ui
