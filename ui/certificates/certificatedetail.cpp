// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificatedetail.h"

#include "ui/common/buttons.h"
#include "ui/common/facts.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/certificatewords.h"
#include "ui/models/text/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 320;

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

/// What the engine shows when it is another one; else empty.
QString inUseText(const CertificateRow &row, const QDateTime &now)
{
    if (row.former && row.kind == CertificateRow::Kind::Authority)
        return CertificateDetail::tr("Another authority, which has taken its place on all hosts. Nothing "
                                     "needs this one any more.");
    if (row.former && row.kind == CertificateRow::Kind::Identity)
        return CertificateDetail::tr("Other identities: no host trusts the authority of this one any more. "
                                     "Nothing needs it.");
    if (row.former && row.formerHost.isEmpty())
        return CertificateDetail::tr("Another certificate. Nothing needs this one any more.");
    if (row.former)
        //: %1 is a host
        return CertificateDetail::tr(
                   "Another certificate: \"%1\" shows that one. Nothing needs this one any more.")
            .arg(row.formerHost);
    if (!row.shown)
        return {};
    //: What an engine shows instead of its renewed certificate. %1 is "in 12 days" or "ended 3 days ago"
    return CertificateDetail::tr("The former certificate (%1), until this one is put on the machine")
        .arg(words::until(row.shown->notAfter, now));
}

} // namespace

CertificateDetail::CertificateDetail(QWidget *parent)
    : Pane(parent)
    , m_name(new ElidedLabel(this))
    , m_state(new StateLabel(this))
    , m_renew(new Button(u"renew"_s, this))
    , m_export(new Button(u"export"_s, this))
    , m_remove(new Button(u"remove"_s, this))
    , m_rotate(new Button(u"rotate"_s, this))
    , m_copyText(new Button(u"copyCertificateText"_s, this, ButtonKind::Quiet))
    , m_copyPem(new Button(u"copyPem"_s, this, ButtonKind::Quiet))
{
    setObjectName(u"certificateDetail"_s);
    m_name->setStyle(TextStyle::Section);
    QScrollArea *scroll = makeFacts(
        m_labels, m_values,
        [](int field) { return field == Serial || field == Sha256 || field == Sha1 || field == Usages; },
        nullptr, this);
    scroll->setObjectName(u"detailScroll"_s);
    m_scroll = scroll;
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::kSpaceS);
    actions->addWidget(m_renew);
    actions->addWidget(m_export);
    actions->addStretch(1);
    auto *ends = new QHBoxLayout; // four beside each other do not fit in every language
    ends->setSpacing(metrics::kSpaceS);
    ends->addWidget(m_remove);
    ends->addWidget(m_rotate);
    ends->addStretch(1);
    auto *copies = new QHBoxLayout;
    copies->setSpacing(metrics::kSpaceS);
    copies->addWidget(m_copyText);
    copies->addWidget(m_copyPem);
    copies->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_name);
    all->addWidget(m_state);
    all->addLayout(actions);
    all->addLayout(ends);
    all->addWidget(scroll, 1);
    all->addLayout(copies);
    connect(m_renew, &Button::clicked, this, &CertificateDetail::renewRequested);
    connect(m_export, &Button::clicked, this, &CertificateDetail::exportRequested);
    connect(m_remove, &Button::clicked, this, &CertificateDetail::removeRequested);
    connect(m_rotate, &Button::clicked, this, &CertificateDetail::rotationRequested);
    connect(m_copyText, &Button::clicked, this, [this] {
        if (m_row)
            QGuiApplication::clipboard()->setText(words::certificateText(*m_row, m_rows));
    });
    connect(m_copyPem, &Button::clicked, this, [this] {
        if (m_row)
            QGuiApplication::clipboard()->setText(QString::fromLatin1(m_row->certificate.toPem()));
    });
    retranslateUi();
}

void CertificateDetail::show(const CertificateRow &row, const QList<CertificateRow> &rows,
                             const QDateTime &now)
{
    m_row = row;
    m_rows = rows;
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
    //: What needs a certificate: hosts, other certificates
    m_labels[UsedBy]->setText(tr("Used By"));
    //: Names that a certificate should have and has not
    m_labels[Missing]->setText(tr("Does Not Name"));
    //: Whom a certificate is for
    m_labels[Subject]->setText(tr("Subject"));
    m_labels[Issuer]->setText(tr("Signed By"));
    //: DNS names and addresses in a certificate
    m_labels[Names]->setText(tr("Names"));
    //: Of a certificate that its engine does not show: which one it shows
    m_labels[Shown]->setText(tr("In Use Now"));
    //: What an authority may sign certificates for, when it is limited: names, addresses, networks
    m_labels[Permitted]->setText(tr("Signs Only For"));
    //: What an authority may not sign certificates for: names, addresses, networks
    m_labels[Excluded]->setText(tr("Never Signs For"));
    //: What a certificate's key may be used for
    m_labels[Usages]->setText(tr("Key Usage"));
    //: From when a certificate is valid
    m_labels[From]->setText(tr("From"));
    //: Until when a certificate is valid
    m_labels[To]->setText(tr("To"));
    //: Kind of cryptographic key
    m_labels[Key]->setText(tr("Key"));
    //: Where the private key of a certificate is
    m_labels[PrivateKey]->setText(tr("Private Key"));
    //: Serial number of a certificate
    m_labels[Serial]->setText(tr("Serial"));
    m_labels[Sha256]->setText(tr("SHA-256"));
    m_labels[Sha1]->setText(tr("SHA-1"));
    //: A certificate and the authorities above it
    m_labels[Chain]->setText(tr("Chain"));
    //: Button: makes the chosen certificates anew
    m_renew->setLabel(tr("Renew…"));
    //: Button: writes a certificate into files
    m_export->setLabel(tr("Export…"));
    //: Button: removes a certificate
    m_remove->setLabel(tr("Remove…"));
    //: Button: copies what is shown of a certificate
    m_copyText->setLabel(tr("Copy Details"));
    //: Button: copies a certificate (not its key) as PEM text
    m_copyPem->setLabel(tr("Copy Certificate"));
    showRow();
}

QSize CertificateDetail::minimumSizeHint() const
{
    return Pane::minimumSizeHint().expandedTo({ kLeastWidth, 0 });
}

void CertificateDetail::showRow()
{
    if (!m_row)
        return;
    const pki::Certificate &certificate = m_row->certificate;
    const CertificateLife life = lifeOf(m_row->inUse(), m_now);
    m_name->setText(m_row->name);
    const bool isAuthority = m_row->kind == CertificateRow::Kind::Authority;
    const bool isIdentity = m_row->kind == CertificateRow::Kind::Identity;
    //: Button: another authority takes the place of this one, host by host
    const QString replace = tr("Replace on All Hosts…");
    //: Button: somebody else may have the key of this identity
    const QString leaked = tr("Key Leaked…");
    m_rotate->setLabel(isAuthority ? replace : leaked);
    m_rotate->setVisible(!m_row->former && (isAuthority || (isIdentity && !m_row->authorityId.isEmpty())));
    m_renew->setVisible(!m_row->former);
    m_state->setState(stateShape(*m_row, life), stateText(*m_row, life));
    //: Where the private key of a certificate is
    const QString here = tr("Kept here, encrypted");
    //: Where the private key of a certificate is
    const QString elsewhere =
        m_row->keyMadeThere ? tr("Only on the machine, where it was made") : tr("Only on the machine");
    const QString texts[FieldCount] = {
        kindText(m_row->kind),
        words::list(m_row->usedBy),
        inUseText(*m_row, m_now),
        words::list(m_row->missingNames),
        certificate.subject,
        certificate.issuer,
        words::list(certificate.dnsNames + certificate.ipAddresses),
        words::list(certificate.permittedNames),
        words::list(certificate.excludedNames),
        certificate.usages.join(u", "_s),
        dateText(certificate.notBefore),
        //: %1 is a date and time, %2 is "in 12 days"
        tr("%1 (%2)").arg(dateText(certificate.notAfter), words::until(certificate.notAfter, m_now)),
        certificate.keyDescription,
        m_row->hasKey ? here : elsewhere,
        words::grouped(certificate.serial),
        words::grouped(certificate.sha256),
        words::grouped(certificate.sha1),
        words::chain(*m_row, m_rows).join(u"\n"_s),
    };
    for (std::size_t i = 0; i < m_values.size(); ++i)
        setFact(m_labels[i], m_values[i], texts[i]);
}

} // namespace slipway::ui
