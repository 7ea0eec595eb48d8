// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificatedetail.h"

#include "ui/common/facts.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// "9F86 D081 ...", which can be read aloud and compared.
QString grouped(const QString &hex)
{
    constexpr qsizetype kGroup = 4;
    QStringList groups;
    groups.reserve((hex.size() + kGroup - 1) / kGroup);
    for (qsizetype at = 0; at < hex.size(); at += kGroup)
        groups.append(hex.mid(at, kGroup));
    return groups.join(u' ');
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

} // namespace

CertificateDetail::CertificateDetail(QWidget *parent)
    : Pane(parent)
    , m_name(new ElidedLabel(this))
    , m_state(new StateLabel(this))
    , m_later(new TextLabel(this))
{
    setObjectName(u"certificateDetail"_s);
    m_name->setStyle(TextStyle::Section);
    m_later->setMultiLine(true);
    m_later->setMuted(true);
    QScrollArea *scroll = makeFacts(
        m_labels, m_values, [](int field) { return field == Serial || field == Fingerprint; }, m_later, this);
    scroll->setObjectName(u"detailScroll"_s);
    m_scroll = scroll;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_name);
    all->addWidget(m_state);
    all->addWidget(scroll, 1);
    retranslateUi();
}

void CertificateDetail::show(const CertificateRow &row, const QDateTime &now)
{
    m_row = row;
    m_now = now;
    showRow();
}

void CertificateDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Pane::changeEvent(event);
}

void CertificateDetail::retranslateUi()
{
    //: Accessible name of the pane that shows one certificate
    setAccessibleName(tr("Certificate Details"));
    m_scroll->setAccessibleName(tr("Certificate Details"));
    //: Kind of certificate
    m_labels[Kind]->setText(tr("Kind"));
    //: Whom a certificate is for
    m_labels[Subject]->setText(tr("Subject"));
    m_labels[Issuer]->setText(tr("Signed By"));
    //: DNS names and addresses in a certificate
    m_labels[Names]->setText(tr("Names"));
    //: From when a certificate is valid
    m_labels[From]->setText(tr("From"));
    //: Until when a certificate is valid
    m_labels[To]->setText(tr("To"));
    //: Kind of cryptographic key
    m_labels[Key]->setText(tr("Key"));
    //: Serial number of a certificate
    m_labels[Serial]->setText(tr("Serial"));
    m_labels[Fingerprint]->setText(tr("SHA-256"));
    m_later->setText(tr("Creating, importing, exporting and renewing by hand come in a later version. "
                        "Today the set-up of Docker on a machine makes what it needs."));
    showRow();
}

void CertificateDetail::showRow()
{
    if (!m_row)
        return;
    const pki::Certificate &certificate = m_row->certificate;
    const CertificateLife life = lifeOf(certificate, m_now);
    m_name->setText(m_row->name);
    m_state->setState(shapeOf(life), lifeText(life));
    const QString texts[FieldCount] = {
        kindText(m_row->kind),
        certificate.subject,
        certificate.issuer,
        words::list(certificate.dnsNames + certificate.ipAddresses),
        dateText(certificate.notBefore),
        //: %1 is a date and time, %2 is "in 12 days"
        tr("%1 (%2)").arg(dateText(certificate.notAfter), words::until(certificate.notAfter, m_now)),
        certificate.keyDescription,
        grouped(certificate.serial),
        grouped(certificate.sha256),
    };
    for (std::size_t i = 0; i < m_values.size(); ++i)
        setFact(m_labels[i], m_values[i], texts[i]);
}

} // namespace slipway::ui
