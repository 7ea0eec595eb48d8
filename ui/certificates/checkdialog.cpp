// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/checkdialog.h"

#include "ui/certificates/identitydialog.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/models/text/diagnosiswords.h"
#include "ui/models/text/safetext.h"
#include "ui/services/checkservice.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 560;
constexpr qsizetype kMostLines = 100; // of names in a certificate

QTreeWidgetItem *addLine(QTreeWidgetItem *group, const QString &name, const QString &value)
{
    const QString shown = plain(value);
    auto *line = new QTreeWidgetItem(group, { name, shown });
    line->setData(1, Qt::ToolTipRole, toolTipText(shown));
    return line;
}

QString time(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
}

/// "A1:B2:C3", as other programs show it.
QString fingerprint(const QString &hex)
{
    QString shown;
    for (qsizetype i = 0; i < hex.size(); ++i)
        shown += (i > 0 && i % 2 == 0 ? u":"_s : QString()) + hex.at(i);
    return shown;
}

} // namespace

CheckDialog::CheckDialog(Services &services, docker::Host host, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_host(std::move(host))
    , m_banner(new Banner(this))
    , m_introduction(new TextLabel(this))
    , m_addressRow(new QWidget(this))
    , m_address(new QLineEdit(m_addressRow))
    , m_verdict(new TextLabel(TextStyle::Section, this))
    , m_remedy(new TextLabel(this))
    , m_loading(new LoadingBar(this))
    , m_seen(new QTreeWidget(this))
    , m_copy(new Button(u"copyReport"_s, this, ButtonKind::Plain, "copy"_L1))
    , m_identity(new Button(u"chooseIdentity"_s, this))
    , m_check(new Button(u"check"_s, this, ButtonKind::Accent))
    , m_close(new Button(u"close"_s, this))
{
    setObjectName(u"checkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, kHeight);
    build();
    retranslateUi();
    connect(m_address, &QLineEdit::textChanged, this, &CheckDialog::showButtons);
    connect(m_check, &Button::clicked, this, [this] { m_loading->isActive() ? stop() : look(); });
    connect(m_copy, &Button::clicked, this, &CheckDialog::copyReport);
    connect(m_identity, &Button::clicked, this, &CheckDialog::chooseIdentity);
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    if (isForHost())
        look();
    else
        m_address->setFocus();
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::build()
{
    m_introduction->setMultiLine(true);
    m_address->setObjectName(u"address"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setMultiLine(true);
    m_verdict->setSelectable(true);
    m_remedy->setObjectName(u"remedy"_s);
    m_remedy->setMultiLine(true);
    m_remedy->setSelectable(true);
    m_seen->setObjectName(u"seen"_s);
    m_seen->setColumnCount(2);
    m_seen->setUniformRowHeights(true);
    m_seen->setTabKeyNavigation(false);
    m_seen->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_seen->header()->setStretchLastSection(true);
    m_copy->setAutoDefault(false);
    m_identity->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_check->setDefault(true);

    auto *form = new Form(m_addressRow);
    m_addressLabel = form->addField(m_address);
    m_addressRow->setVisible(!isForHost());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_identity);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_check);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addWidget(m_introduction);
    all->addWidget(m_addressRow);
    all->addWidget(m_loading);
    all->addWidget(m_verdict);
    all->addWidget(m_remedy);
    all->addWidget(m_seen, 1);
    all->addLayout(buttons);
}

void CheckDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void CheckDialog::retranslateUi()
{
    //: Title of a window that looks at a server and says what is wrong with it
    const QString any = tr("Check a Server");
    //: Title of a window. %1 is a host
    setWindowTitle(isForHost() ? tr("Check \"%1\"").arg(plain(m_host.name)) : any);
    m_introduction->setText(tr("Slipway looks at what the server shows and says what is wrong, if anything. "
                               "Nothing is changed, and your "
                               "identity is shown only to a server that is trusted."));
    //: Field: where a server listens
    setFieldLabel(m_addressLabel, tr("Address:"));
    m_address->setPlaceholderText(u"tcp://203.0.113.20:2376"_s);
    //: Accessible name of the list of everything that a server has shown
    m_seen->setAccessibleName(tr("What the Server Showed"));
    //: Column: what a line is about
    const QString what = tr("What");
    //: Column: what it says
    const QString value = tr("Value");
    m_seen->setHeaderLabels({ what, value });
    //: Button: puts what was found on the clipboard
    m_copy->setLabel(tr("Copy Report"));
    //: Button: chooses which identity the engine of a host is shown
    m_identity->setLabel(tr("Use Another Identity…"));
    //: Button: closes a dialog
    m_close->setLabel(tr("Close"));
    showButtons();
    if (m_found)
        showDiagnosis();
}

void CheckDialog::showButtons()
{
    const bool looking = m_loading->isActive();
    //: Button: stops looking at a server
    const QString stopText = tr("Stop");
    //: Button: looks at a server once more
    const QString againText = tr("Check Again");
    //: Button: looks at a server
    const QString checkText = tr("Check");
    m_check->setLabel(looking ? stopText : m_found ? againText : checkText);
    m_check->setEnabled(looking || isForHost() || !m_address->text().trimmed().isEmpty());
    m_copy->setEnabled(m_found.has_value() && !looking);
    m_identity->setVisible(wantsIdentity() && !looking);
    m_address->setEnabled(!looking);
}

/// Another identity mends what was found, or knows an authority that the host does not have.
bool CheckDialog::wantsIdentity() const
{
    if (!isForHost() || !m_found)
        return false;
    const pki::DiagnosisKind kind = m_found->kind;
    return kind == pki::DiagnosisKind::ClientCertificateRefused
        || kind == pki::DiagnosisKind::ClientCertificateNeeded
        || (kind == pki::DiagnosisKind::UnknownAuthority && !m_found->fittingAuthority.isEmpty());
}

void CheckDialog::chooseIdentity()
{
    auto *dialog = new IdentityDialog(m_services, m_host, m_found->fittingIdentities, this);
    connect(dialog, &QDialog::accepted, this, &CheckDialog::look);
    dialog->open();
}

void CheckDialog::look()
{
    m_banner->dismiss();
    m_found.reset();
    m_seen->clear();
    m_remedy->setText({});
    m_verdict->setText(tr("Looking…"));
    m_loading->setActive(true);
    showButtons();
    m_check->setFocus();
    const auto done = [this, look = ++m_looks](const Result<pki::Diagnosis> &found) {
        if (look == m_looks)
            showResult(found);
    };
    if (isForHost())
        m_tasks.run(m_services.checks.checkHost(m_host.id, m_tasks.token()), done);
    else
        m_tasks.run(m_services.checks.checkAddress(m_address->text().trimmed(), m_tasks.token()), done);
}

void CheckDialog::stop()
{
    ++m_looks; // its answer does not matter any more
    m_tasks.requestStop();
    m_loading->setActive(false);
    m_verdict->setText({});
    showButtons();
}

void CheckDialog::showResult(const Result<pki::Diagnosis> &found)
{
    m_loading->setActive(false);
    m_verdict->setText({});
    if (found) {
        m_found = *found;
        showDiagnosis();
    } else {
        m_banner->showError(found.error());
    }
    showButtons();
}

void CheckDialog::showDiagnosis()
{
    m_verdict->setText(words::diagnosis(*m_found));
    const QString skew = words::clockSkew(*m_found);
    const QString remedy = words::diagnosisRemedy(*m_found);
    m_remedy->setText(remedy.isEmpty() || skew.isEmpty() ? remedy + skew : remedy + u'\n' + skew);
    m_seen->clear();
    addConnection(m_seen);
    for (const pki::Certificate &certificate : std::as_const(m_found->chain)) {
        //: Heading of a group of lines
        auto *group = new QTreeWidgetItem(m_seen, { tr("Certificate"), plain(certificate.subject) });
        //: Line: who a certificate is for
        addLine(group, tr("Subject"), certificate.subject);
        //: Line: who has signed a certificate
        addLine(group, tr("Issued by"), certificate.issuer);
        for (const QString &name : certificate.alternativeNames.mid(0, kMostLines))
            //: Line: a name or address that a certificate is for
            addLine(group, tr("Name"), name);
        //: Line: when a certificate begins to be valid
        addLine(group, tr("Valid from"), time(certificate.notBefore));
        //: Line: when a certificate ends
        addLine(group, tr("Valid until"), time(certificate.notAfter));
        //: Line: kind and size of a certificate's key
        addLine(group, tr("Key"), certificate.keyDescription);
        //: Line: serial number of a certificate
        addLine(group, tr("Serial number"), certificate.serial);
        //: Line: fingerprint of a certificate
        addLine(group, tr("SHA-256 fingerprint"), fingerprint(certificate.sha256));
    }
    m_seen->expandAll();
    m_seen->setCurrentItem(m_seen->topLevelItem(0));
}

void CheckDialog::addConnection(QTreeWidget *list) const
{
    const pki::Diagnosis &found = *m_found;
    //: Heading of a group of lines
    auto *group = new QTreeWidgetItem(list, { tr("Connection"), plain(found.host) });
    const auto line = [group](const QString &name, const QString &value) {
        if (!value.isEmpty())
            addLine(group, name, value);
    };
    //: Line: port of a server
    line(tr("Port"), QString::number(found.port));
    //: Line: version of TLS
    line(tr("Protocol"), found.protocol);
    //: Line: how a connection is encrypted
    line(tr("Cipher"), found.cipher);
    //: Line: what a server calls itself
    line(tr("Server"), found.server);
    if (!found.chain.isEmpty())
        //: Line: whether a server wants to see a certificate of the client
        line(tr("Asks for an identity"), found.asksForClientCertificate ? tr("Yes") : tr("No"));
    for (const QString &authority : found.clientAuthorities)
        //: Line: an authority whose identities a server accepts
        line(tr("Lets in identities of"), authority);
    //: Line: the time by this computer's clock
    line(tr("Clock of this computer"), time(found.ownTime));
    //: Line: the time by the server's clock
    line(tr("Clock of the server"),
         //: %1 is a time, %2 is when the difference of two clocks was measured
         found.peerTimeMeasured.isValid()
             ? tr("%1, by what was measured on %2").arg(time(found.peerTime), time(found.peerTimeMeasured))
             : time(found.peerTime));
    //: Line: technical words, English
    line(tr("Details"), found.detail);
}

void CheckDialog::copyReport()
{
    QStringList lines { m_verdict->text(), m_remedy->text(), QString() };
    for (int i = 0; i < m_seen->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const group = m_seen->topLevelItem(i);
        lines += group->text(0) + u": "_s + group->text(1);
        for (int j = 0; j < group->childCount(); ++j)
            lines += u"  "_s + group->child(j)->text(0) + u": "_s + group->child(j)->text(1);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace slipway::ui
