// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/renewdialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/certificateservice.h"

#include <QCheckBox>
#include <QRadioButton>

#include <algorithm>
#include <iterator>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = CertificateRow::Kind;

namespace {

constexpr int kWidth = 560;
constexpr qsizetype kMostListed = 8;

bool has(const QList<CertificateRow> &rows, Kind kind)
{
    return std::any_of(rows.begin(), rows.end(),
                       [kind](const CertificateRow &row) { return row.kind == kind; });
}

QList<CertificateRow> onMachines(const QList<CertificateRow> &rows)
{
    QList<CertificateRow> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [](const CertificateRow &row) { return row.isOnMachine; });
    return found;
}

bool misfits(const QList<CertificateRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const CertificateRow &row) { return !row.missingNames.isEmpty(); });
}

} // namespace

RenewDialog::RenewDialog(CertificateService &certificates, const QList<CertificateRow> &rows, QWidget *parent)
    : CertificateDialog(u"renewDialog"_s, kWidth, parent)
    , m_certificates(certificates)
    , m_rows(rows)
    , m_list(new TextLabel(this))
    , m_newKey(new QRadioButton(this))
    , m_sameKey(new QRadioButton(this))
    , m_correct(new QCheckBox(this))
    , m_put(new QCheckBox(this))
    , m_afterwards(new TextLabel(this))
{
    m_newKey->setObjectName(u"newKey"_s);
    m_sameKey->setObjectName(u"sameKey"_s);
    m_correct->setObjectName(u"correctNames"_s);
    m_put->setObjectName(u"putOnMachines"_s);
    m_list->setObjectName(u"list"_s);
    m_afterwards->setObjectName(u"afterwards"_s);
    m_list->setMultiLine(true);
    m_afterwards->setMultiLine(true);
    m_afterwards->setMuted(true);
    m_newKey->setChecked(true);
    m_correct->setChecked(true);
    const bool onlyAuthorities = !has(rows, Kind::Server) && !has(rows, Kind::Identity);
    m_newKey->setVisible(!onlyAuthorities);
    m_sameKey->setVisible(!onlyAuthorities);
    m_correct->setVisible(misfits(rows));
    m_put->setVisible(!onMachines(rows).isEmpty());
    m_put->setChecked(m_put->isVisibleTo(this));
    connect(m_put, &QCheckBox::toggled, this, [this] {
        showChoices();
        retranslateUi();
    });
    for (QWidget *each : { static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_newKey),
                           static_cast<QWidget *>(m_sameKey), static_cast<QWidget *>(m_correct),
                           static_cast<QWidget *>(m_put), static_cast<QWidget *>(m_afterwards) })
        addContent(each);
    showChoices();
    retranslateUi();
    showFields();
    action()->setFocus();
}

/// What machines get is made on the way there, always with a new key and today's names: consequences() says
/// so.
void RenewDialog::showChoices()
{
    const QList<CertificateRow> kept = keptHere();
    const bool hasLeaf = has(kept, Kind::Server) || has(kept, Kind::Identity);
    m_newKey->setEnabled(hasLeaf);
    m_sameKey->setEnabled(hasLeaf);
    if (!hasLeaf)
        m_newKey->setChecked(true);
    m_correct->setEnabled(misfits(kept));
    if (!misfits(kept))
        m_correct->setChecked(true);
}

/// Without those that machines are to get.
QList<CertificateRow> RenewDialog::keptHere() const
{
    QList<CertificateRow> kept = m_rows;
    if (m_put->isChecked())
        kept.removeIf([](const CertificateRow &row) { return row.isOnMachine; });
    return kept;
}

QStringList RenewDialog::consequences() const
{
    QStringList lines;
    const bool isPut = m_put->isChecked();
    if (isPut)
        lines +=
            tr("Machines get a certificate with a new key, for the names and addresses that they have today. "
               "What that changes is shown before it is done.");
    if (has(m_rows, Kind::Server) && !isPut)
        lines +=
            tr("The new certificate is kept here. The engine uses the old one until you put the new one on "
               "its machine: export it, or set up Docker there again.");
    if (has(m_rows, Kind::Identity))
        lines +=
            tr("Slipway uses a new identity at once. Where you have exported the old one, export again; the "
               "old one works until it ends.");
    if (has(m_rows, Kind::Authority))
        lines +=
            tr("An authority keeps its key, so what it has signed stays good. Machines that trust its old "
               "certificate do so until that ends.");
    return lines;
}

void RenewDialog::retranslateUi()
{
    //: Title of a window; %n certificates
    setWindowTitle(tr("Renew %n Certificate(s)", nullptr, static_cast<int>(m_rows.size())));
    introduction()->setText(
        tr("Each is made anew under the same name, for as long as it was good for at first."));
    QStringList lines;
    for (const CertificateRow &row : m_rows.first(std::min(m_rows.size(), kMostListed))) {
        //: %1 is a certificate, %2 is "in 12 days" or "ended 3 days ago"
        lines += // clazy:exclude=reserve-candidates
            tr("%1 (%2)").arg(plain(row.name), words::until(row.inUse().notAfter, m_certificates.now()));
    }
    if (m_rows.size() > kMostListed)
        //: %n more certificates
        lines += tr("and %n more", nullptr, static_cast<int>(m_rows.size() - kMostListed));
    m_list->setText(lines.join(u'\n'));
    //: Choice: renewed certificates get another key
    m_newKey->setText(tr("With a new key"));
    //: Choice: renewed certificates keep their key
    m_sameKey->setText(tr("With the same key"));
    //: Check box
    m_correct->setText(tr("Use the names and addresses that machines have today"));
    const QList<CertificateRow> machines = onMachines(m_rows);
    if (machines.size() == 1)
        //: Check box; %1 is a machine
        m_put->setText(tr("Also put it on %1").arg(plain(machines.first().name)));
    else
        //: Check box; %n machines
        m_put->setText(tr("Also put them on %n machine(s)", nullptr, static_cast<int>(machines.size())));
    for (QAbstractButton *each :
         { static_cast<QAbstractButton *>(m_put), static_cast<QAbstractButton *>(m_newKey),
           static_cast<QAbstractButton *>(m_sameKey), static_cast<QAbstractButton *>(m_correct) })
        each->setAccessibleName(each->text());
    m_afterwards->setText(consequences().join(u'\n'));
    cancel()->setLabel(tr("Cancel"));
    //: Button: makes certificates anew
    action()->setLabel(tr("Renew"));
}

void RenewDialog::begin()
{
    Renewal request = renewal();
    if (request.which.isEmpty()) {
        finish();
        return;
    }
    setBusy(true);
    tasks().run(m_certificates.renew(std::move(request), tasks().token()),
                [this](const Result<RenewalOutcome> &result) {
                    if (result)
                        ended(*result);
                    else
                        showFailure(result.error());
                });
}

/// What was renewed is done: the button tries the rest again.
void RenewDialog::ended(const RenewalOutcome &outcome)
{
    setBusy(false);
    if (outcome.failures.isEmpty()) {
        finish();
        return;
    }
    QStringList reasons;
    for (const RenewalOutcome::Failure &failure : outcome.failures) {
        const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&failure](const CertificateRow &each) {
            return certificateKey(each) == failure.which;
        });
        const QString name = row == m_rows.cend() ? QString() : plain(row->name);
        //: Why a certificate was not renewed. %1 is its name, %2 is a sentence
        reasons += // clazy:exclude=reserve-candidates
            tr("%1: %2").arg(name, words::describe(failure.error));
    }
    m_rows.removeIf(
        [&outcome](const CertificateRow &row) { return outcome.renewed.contains(certificateKey(row)); });
    retranslateUi();
    showFields();
    //: %n certificates; %1 are lines that say which were not renewed and why
    const QString text = tr("%n certificate(s) were renewed. These were not; you can try them again:\n%1",
                            nullptr, static_cast<int>(outcome.renewed.size()));
    banner()->showMessage(Banner::Kind::Failure, text.arg(reasons.join(u'\n')));
}

Renewal RenewDialog::renewal() const
{
    Renewal request { .newKey = m_newKey->isChecked(), .correctNames = m_correct->isChecked() };
    for (const CertificateRow &row : keptHere())
        request.which += certificateKey(row); // clazy:exclude=reserve-candidates
    // Authorities first: what they have signed cannot be good for longer than they are.
    std::stable_sort(request.which.begin(), request.which.end(), // clazy:exclude=detaching-member
                     [](const CertificateKey &a, const CertificateKey &b) { return a.kind < b.kind; });
    return request;
}

void RenewDialog::finish()
{
    QList<docker::HostId> hosts;
    if (m_put->isChecked()) {
        for (const CertificateRow &row : onMachines(m_rows))
            hosts += docker::HostId(row.hostId); // clazy:exclude=reserve-candidates
    }
    accept();
    if (!hosts.isEmpty())
        emit putRequested(hosts);
}

} // namespace slipway::ui
