// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/rotationdialog.h"

#include "ui/certificates/exportdialog.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/wrapdelegate.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::RotationState;

namespace {

constexpr int kWidth = 640;

QString stateText(RotationState state)
{
    switch (state) {
    case RotationState::Waiting:
        //: State of a host while its authority is replaced
        return RotationDialog::tr("Knows the old authority only");
    case RotationState::BothTrusted:
        //: State of a host while its authority is replaced
        return RotationDialog::tr("Trusts both");
    case RotationState::Done:
        //: State of a host while its authority is replaced
        return RotationDialog::tr("Trusts the new authority only");
    }
    return {};
}

/// What leaving a host out means, by how far it has come.
QString leftOutText(const provisioning::RotationHost &host)
{
    if (!host.plan.isEmpty())
        return RotationDialog::tr(
            "A change of this host was begun and is not finished: it may trust the old authority, "
            "the new one, or both, and nobody goes on with it. Whoever has a key that the old one "
            "signed may be accepted there.");
    if (host.state == RotationState::BothTrusted)
        return RotationDialog::tr(
            "The host goes on trusting both authorities: whoever has a key that the old one "
            "signed is accepted there. Slipway uses the new identity for it.");
    return RotationDialog::tr("The host keeps the old authority: whoever has a key that it signed "
                              "is accepted there. Slipway goes on using the old identity for it.");
}

} // namespace

RotationDialog::RotationDialog(Services &services, QString authority, Reason reason, QWidget *parent)
    : CertificateDialog(u"rotationDialog"_s, kWidth, parent)
    , m_services(services)
    , m_authority(std::move(authority))
    , m_reason(reason)
    , m_hosts(new QTreeWidget(this))
    , m_status(new TextLabel(this))
    , m_hostRow(new QWidget(this))
    , m_files(new Button(u"saveFiles"_s, m_hostRow))
    , m_byHand(new Button(u"changedByHand"_s, m_hostRow))
    , m_leaveOut(new Button(u"leaveOut"_s, m_hostRow))
    , m_pause(new Button(u"pauseRotation"_s, this))
{
    m_hosts->setObjectName(u"rotationHosts"_s);
    m_hosts->setColumnCount(2);
    m_hosts->setRootIsDecorated(false);
    m_hosts->setTabKeyNavigation(false);
    m_hosts->setItemDelegate(new WrapDelegate(m_hosts));
    m_hosts->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_status->setObjectName(u"rotationStatus"_s);
    m_status->setMultiLine(true);
    m_pause->setAutoDefault(false);
    addContent(m_hosts, 1);
    fillHostRow();
    addContent(m_hostRow);
    connect(m_hosts, &QTreeWidget::currentItemChanged, this, &RotationDialog::showHostRow);
    addContent(m_status);
    addContent(m_pause);
    connect(m_pause, &Button::clicked, this, [this] {
        if (const provisioning::Rotation *now = rotation())
            m_services.setup.pauseRotation(now->id);
        m_pause->setEnabled(false);
    });
    connect(&m_services.setup, &SetupService::rotationsChanged, this, &RotationDialog::showState);
    m_rotations = m_services.setup.rotations();
    retranslateUi();
}

/// What can be done for the host that is selected.
void RotationDialog::fillHostRow()
{
    for (Button *button : { m_files, m_byHand, m_leaveOut })
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_hostRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_files);
    layout->addWidget(m_byHand);
    layout->addWidget(m_leaveOut);
    layout->addStretch(1);
    connect(m_files, &Button::clicked, this, &RotationDialog::chooseFolder);
    connect(m_byHand, &Button::clicked, this, &RotationDialog::acceptByHand);
    connect(m_leaveOut, &Button::clicked, this, &RotationDialog::askToLeaveOut);
}

/// The one that is under way, else the last.
const provisioning::Rotation *RotationDialog::rotation() const
{
    const provisioning::Rotation *found = nullptr;
    for (const provisioning::Rotation &each : m_rotations) {
        if (each.oldAuthority == m_authority && (!found || !each.isFinished()))
            found = &each;
    }
    return found;
}

RotationDialog::Step RotationDialog::step() const
{
    const provisioning::Rotation *now = rotation();
    if (!now)
        return Step::Start;
    if (m_services.setup.isRotating(now->id))
        return Step::Running;
    if (now->isFinished())
        return Step::Finished;
    return now->hasWork() ? Step::Continue : Step::DropOld;
}

QString RotationDialog::authorityName() const
{
    const QList<CertificateRow> rows = m_services.certificates.rows();
    for (const CertificateRow &row : rows) {
        if (row.kind == CertificateRow::Kind::Authority && row.id == m_authority)
            return plain(row.name);
    }
    return m_authority;
}

/// Identities of the old authority that no host uses here: somebody else may.
QStringList RotationDialog::namesOfOthers() const
{
    const provisioning::Rotation *now = rotation();
    QStringList names;
    const QList<CertificateRow> rows = m_services.certificates.rows();
    for (const CertificateRow &row : rows) {
        const bool isOther = row.kind == CertificateRow::Kind::Identity && row.authorityId == m_authority
            && (!now || !now->identities.contains(row.id));
        if (isOther)
            names += plain(row.name); // clazy:exclude=reserve-candidates
    }
    return names;
}

/// What was made anew and no host here uses: whoever does needs it from a file.
QStringList RotationDialog::namesToExport() const
{
    const provisioning::Rotation *now = rotation();
    QStringList names;
    const QList<CertificateRow> rows = m_services.certificates.rows();
    for (const CertificateRow &row : rows) {
        const bool isNew =
            now && (!now->identities.key(row.id).isEmpty() || !now->servers.key(row.id).isEmpty());
        if (isNew && row.hostNames.isEmpty())
            names += plain(row.name); // clazy:exclude=reserve-candidates
    }
    return names;
}

QString RotationDialog::statusText() const
{
    switch (step()) {
    case Step::Start:
        return tr(
            "Each engine is started anew twice: once to trust both authorities, once to trust the new one "
            "only. Containers keep running where the engine has live-restore; elsewhere they stop, and those "
            "with a restart policy start again.");
    case Step::Running:
        return tr("One host after the other is changed. You can close this window: it goes on.");
    case Step::Continue:
        return tr(
            "Some hosts are left. Those that work already go on working: continue when the others run.");
    case Step::DropOld: {
        const QStringList others = namesOfOthers();
        const QStringList again = namesToExport();
        if (others.isEmpty() && !again.isEmpty())
            //: %1 are names of certificates
            return tr("Every host trusts both authorities. These were made anew. Export them again for who "
                      "uses them, then remove the old authority from the hosts: %1")
                .arg(again.join(u", "_s));
        if (others.isEmpty())
            return tr("Every host trusts both authorities. Export the new identities for whoever else "
                      "connects, then "
                      "remove the old authority from the hosts.");
        //: %1 are names of identities
        return tr("Every host trusts both authorities. These identities stop working when the old one is "
                  "removed "
                  "from the hosts; make new ones for who uses them: %1")
            .arg(others.join(u", "_s));
    }
    case Step::Finished:
        if (const QStringList names = namesToExport(); !names.isEmpty())
            //: %1 are names of certificates
            return tr("No host trusts the old authority any more. To be exported again for who uses them, if "
                      "that is not done yet: %1")
                .arg(names.join(u", "_s));
        return tr("No host trusts the old authority any more. What it has signed can be removed here, too.");
    }
    return {};
}

void RotationDialog::showHosts()
{
    const int selected = m_hosts->indexOfTopLevelItem(m_hosts->currentItem());
    const QSignalBlocker quiet(m_hosts);
    m_hosts->clear();
    const provisioning::Rotation *now = rotation();
    QList<provisioning::RotationHost> hosts;
    if (now) {
        hosts = now->hosts;
    } else {
        provisioning::Rotation planned { .oldAuthority = m_authority };
        planned.follow(m_services.hosts.hosts());
        hosts = planned.hosts;
    }
    for (const provisioning::RotationHost &host : std::as_const(hosts)) {
        const QString state = host.error ? words::describe(*host.error) : stateText(host.state);
        auto *item = new QTreeWidgetItem(m_hosts, { plain(host.name), state });
        item->setData(1, Qt::ToolTipRole, toolTipText(state));
    }
    if (m_hosts->topLevelItemCount() > 0)
        m_hosts->setCurrentItem(m_hosts->topLevelItem(qBound(0, selected, m_hosts->topLevelItemCount() - 1)));
}

const provisioning::RotationHost *RotationDialog::selectedHost() const
{
    const provisioning::Rotation *now = rotation();
    const int row = m_hosts->indexOfTopLevelItem(m_hosts->currentItem());
    return now && row >= 0 && row < now->hosts.size() ? &now->hosts.at(row) : nullptr;
}

void RotationDialog::showHostRow()
{
    const Step now = step();
    const provisioning::RotationHost *host = selectedHost();
    const bool isOpen = host && !isBusy() && host->state != RotationState::Done;
    m_hostRow->setVisible(now == Step::Continue || now == Step::DropOld);
    const bool hasWork = isOpen && rotation()->hasWork(*host);
    m_files->setEnabled(hasWork);
    m_byHand->setEnabled(hasWork);
    m_leaveOut->setEnabled(isOpen);
}

void RotationDialog::acceptByHand()
{
    const provisioning::RotationHost *host = selectedHost();
    if (!host)
        return;
    m_isAsking = true;
    setBusy(true);
    tasks().run(m_services.setup.acceptByHand(rotation()->id, host->id, tasks().token()),
                [this](const Result<> &accepted) {
                    m_isAsking = false;
                    showState();
                    if (!accepted)
                        showFailure(accepted.error());
                });
}

void RotationDialog::chooseFolder()
{
    const provisioning::RotationHost *host = selectedHost();
    if (!host)
        return;
    auto *chooser = new QFileDialog(this, m_files->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, id = host->id](const QString &folder) { saveFiles(id, folder, false); });
    chooser->open();
}

void RotationDialog::saveFiles(const docker::HostId &host, const QString &folder, bool overwrite)
{
    const provisioning::Rotation *now = rotation();
    if (!now)
        return;
    m_isAsking = true;
    setBusy(true);
    tasks().run(m_services.setup.filesByHand(now->id, host, folder, overwrite, tasks().token()),
                [this, host, folder](const Result<QStringList> &written) {
                    m_isAsking = false;
                    showState();
                    filesWritten(host, folder, written);
                });
}

void RotationDialog::filesWritten(const docker::HostId &host, const QString &folder,
                                  const Result<QStringList> &written)
{
    if (written) {
        banner()->showMessage(
            Banner::Kind::Information,
            //: %1 are paths of files, a line each
            tr("Put these files where the engine's tlscacert, tlscert and tlskey point, restart the engine, "
               "and choose Changed by Hand. Whoever has server-key.pem can pretend to be this host: delete "
               "it here afterwards.\n%1")
                .arg(plain(written->join(u'\n'), true)));
        return;
    }
    if (written.error().code != "export.exists"_L1) {
        showFailure(written.error());
        return;
    }
    auto *ask = ExportDialog::overwriteQuestion(written.error(), this);
    connect(ask, &QDialog::accepted, this, [this, host, folder] { saveFiles(host, folder, true); });
    ask->open();
}

void RotationDialog::askToLeaveOut()
{
    const provisioning::RotationHost *host = selectedHost();
    if (!host)
        return;
    //: Title of a question, %1 is a host
    auto *confirm = new Confirm({ .title = tr("Leave Out \"%1\"").arg(plain(host->name)),
                                  .question = leftOutText(*host),
                                  //: Button: the host is not changed
                                  .button = tr("Leave Out") },
                                this);
    connect(confirm, &QDialog::accepted, this, [this, id = rotation()->id, which = host->id] {
        m_isAsking = true;
        setBusy(true);
        tasks().run(m_services.setup.leaveOut(id, which, tasks().token()), [this](const Result<> &left) {
            m_isAsking = false;
            showState();
            if (!left)
                showFailure(left.error());
        });
    });
    confirm->open();
}

void RotationDialog::showState()
{
    m_rotations = m_services.setup.rotations();
    showHosts();
    const Step now = step();
    m_status->setText(statusText());
    m_pause->setVisible(now == Step::Running);
    m_pause->setEnabled(true);
    action()->setVisible(now != Step::Finished);
    switch (now) {
    case Step::Start:
        //: Button: begins to replace an authority
        action()->setLabel(tr("Start"));
        break;
    case Step::Running:
    case Step::Continue:
    case Step::Finished:
        //: Button: goes on with replacing an authority
        action()->setLabel(tr("Continue"));
        break;
    case Step::DropOld:
        //: Button: no host trusts the old authority then
        action()->setLabel(tr("Remove the Old Authority"));
        break;
    }
    const provisioning::Rotation *known = rotation();
    const std::optional<Error> error = known ? m_services.setup.rotationError(known->id) : std::nullopt;
    if (error)
        banner()->showError(*error);
    setBusy(now == Step::Running || m_isAsking);
    showHostRow();
}

bool RotationDialog::isComplete() const
{
    return step() != Step::Start || m_hosts->topLevelItemCount() > 0;
}

void RotationDialog::retranslateUi()
{
    //: Title of a window; %1 is an authority
    setWindowTitle(tr("Replace the Authority \"%1\"").arg(authorityName()));
    const QString how =
        tr("A new authority takes its place: first every host trusts both and gets a certificate of "
           "the new one, and Slipway uses new identities. Then the old one is removed from the hosts. "
           "Meanwhile, hosts that are up let in both old and new identities.");
    introduction()->setText(m_reason == Reason::LeakedKey
                                ? tr("Docker does not check revocation lists: whoever has the key is let in "
                                     "by every host that trusts its "
                                     "authority, until the authority itself is replaced there.")
                                    + u'\n' + how
                                : how);
    m_hosts->setHeaderLabels({ tr("Host"), tr("State") });
    m_hosts->setAccessibleName(tr("Hosts"));
    //: Button: writes what a host's engine needs into a folder, for whoever changes it by hand
    m_files->setLabel(tr("Save Files…"));
    //: Button: somebody has changed this host's engine; it is asked whether that is so
    m_byHand->setLabel(tr("Changed by Hand"));
    //: Button: this host keeps the old authority
    m_leaveOut->setLabel(tr("Leave Out…"));
    //: Button: stops replacing an authority, after the host that is being changed
    m_pause->setLabel(tr("Pause"));
    cancel()->setLabel(tr("Close"));
    showState();
}

void RotationDialog::begin()
{
    const Step now = step();
    if (now != Step::Start) {
        goOn(rotation() ? rotation()->id : QString(), now == Step::DropOld);
        return;
    }
    m_isAsking = true;
    setBusy(true);
    tasks().run(m_services.setup.beginRotation(m_authority, tasks().token()),
                [this](const Result<QString> &begun) {
                    m_isAsking = false;
                    if (begun) {
                        goOn(*begun, false);
                        return;
                    }
                    showState();
                    showFailure(begun.error());
                });
}

void RotationDialog::goOn(const QString &id, bool dropsOld)
{
    const Result<> goesOn = m_services.setup.continueRotation(id, dropsOld);
    showState();
    if (!goesOn)
        showFailure(goesOn.error());
}

} // namespace slipway::ui
