// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include "ui/certificates/checkdialog.h"
#include "ui/certificates/exportdialog.h"
#include "ui/certificates/identitydialog.h"
#include "ui/certificates/importdialog.h"
#include "ui/certificates/newcertificatedialog.h"
#include "ui/certificates/passphrasedialog.h"
#include "ui/certificates/recoverydialog.h"
#include "ui/certificates/renewdialog.h"
#include "ui/certificates/replacedialog.h"
#include "ui/certificates/rotationdialog.h"
#include "ui/certificates/unlockdialog.h"
#include "ui/home/connectdialog.h"
#include "ui/shell/mainwindow.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

/// After "Save Files…" for the last host.
QDialog *withFilesWritten(ui::RotationDialog *dialog)
{
    dialog->open();
    auto *hosts = dialog->findChild<QTreeWidget *>(u"rotationHosts"_s);
    hosts->setCurrentItem(hosts->topLevelItem(hosts->topLevelItemCount() - 1));
    dialog->findChild<QPushButton *>(u"saveFiles"_s)->click();
    if (auto *chooser = dialog->findChild<QFileDialog *>()) {
        emit chooser->fileSelected(u"/media/stick"_s);
        chooser->close();
    }
    return dialog;
}

} // namespace

void showCheck(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const pki::Certificate server { .subject = u"CN=Docker on web-01"_s,
                                    .issuer = u"CN=Slipway Example"_s,
                                    .serial = u"2F9A41C07D"_s,
                                    .dnsNames = { u"web-01.example.com"_s },
                                    .alternativeNames = { u"DNS:web-01.example.com"_s,
                                                          u"IP Address:10.0.0.4"_s },
                                    .notBefore = now.addDays(-400),
                                    .notAfter = now.addDays(-3),
                                    .sha256 = QString(32, u'A') + QString(32, u'7'),
                                    .keyDescription = u"EC P-256"_s };
    fakes.checks.answer = pki::Diagnosis { .kind = pki::DiagnosisKind::Expired,
                                           .host = u"web-01.example.com"_s,
                                           .port = 2376,
                                           .chain = { server },
                                           .protocol = u"TLSv1.3"_s,
                                           .cipher = u"TLS_AES_128_GCM_SHA256"_s,
                                           .asksForClientCertificate = true,
                                           .clientAuthorities = { u"CN=Slipway Example"_s },
                                           .ownTime = now,
                                           .peerTime = now.addSecs(-4000),
                                           .detail = u"certificate has expired (CN=Docker on web-01)"_s };
    auto *dialog = new ui::CheckDialog(fakes.services, fakes.hosts.list.constFirst(), &window);
    dialog->open();
    save(*dialog, u"check"_s);
    dialog->close();
    QTest::qWait(50);
}

void showCertificateDialogs(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    const auto shoot = [&save](QDialog *dialog, const QString &name) {
        dialog->open();
        save(*dialog, u"certificates-"_s + name);
        dialog->close();
        QTest::qWait(50);
    };
    using Kind = ui::CertificateRow::Kind;
    const QList<ui::CertificateRow> rows = fakes.certificates.list;
    shoot(new ui::NewCertificateDialog(fakes.services, Kind::Server, &window), u"new"_s);
    shoot(new ui::RenewDialog(fakes.certificates, rows, &window), u"renew"_s);
    shoot(new ui::ExportDialog(fakes.certificates, rows.last(), { u"tcp://web-01.example:2376"_s }, &window),
          u"export"_s);
    ui::ImportOffers offers { .number = 1, .wantsPassphrase = true };
    for (const ui::CertificateRow &row : rows)
        offers.offers.append({ .row = row, .files = { u"cert.pem"_s, u"key.pem"_s }, .isTakeable = true });
    offers.offers.last().endpoints = { { .name = u"nas"_s, .endpoint = u"tcp://nas.example:2376"_s } };
    offers.offers[1].findings = { { .problem = pki::ImportProblem::ChainIncomplete, .file = u"cert.pem"_s } };
    offers.offers[2].isTakeable = false;
    offers.offers[2].findings = { { .problem = pki::ImportProblem::KeyMismatch, .file = u"key.pem"_s } };
    offers.offers[3].isKnown = true;
    offers.findings = { { .problem = pki::ImportProblem::NeedsPassphrase, .file = u"old.p12"_s } };
    fakes.certificates.offers = offers;
    auto *import = new ui::ImportDialog(fakes.certificates, fakes.hosts, &window);
    import->add({ u"/somewhere"_s });
    shoot(import, u"import"_s);
    docker::Host host = fakes.hosts.list.constFirst();
    host.authorityId = rows.constFirst().id;
    azure::Machine machine;
    machine.id = azure::ArmId::parse(u"/subscriptions/s/resourceGroups/rg-web/providers/Microsoft.Compute/"
                                     "virtualMachines/web-01"_s)
                     .value_or(azure::ArmId());
    machine.name = u"web-01"_s;
    const provisioning::Replacement what { .before = host,
                                           .trusted = { host.authorityId },
                                           .identityId = u"identity"_s };
    const Result<provisioning::Plan> plan =
        provisioning::planReplacement(machine, what, QDateTime::currentDateTimeUtc());
    fakes.setup.now = ui::EngineNow { .options = { .logDriver = u"json-file"_s }, .running = 12 };
    fakes.setup.offers = { { .host = host,
                             .plan = plan ? std::optional(*plan) : std::nullopt,
                             .containers = ui::ContainersThen::Stop,
                             .running = 12 } };
    shoot(new ui::ReplaceDialog(fakes.setup, { host.id }, &window), u"replace"_s);
    fakes.setup.turning = {
        { .id = u"next"_s,
          .oldAuthority = host.authorityId,
          .hosts = { { .id = host.id, .name = host.name, .state = provisioning::RotationState::BothTrusted },
                     { .id = docker::HostId(u"db"_s),
                       .name = u"db-01"_s,
                       .error = Error { .kind = ErrorKind::Conflict,
                                        .code = u"rotation.machine-off"_s,
                                        .subject = u"db-01"_s } },
                     { .id = docker::HostId(u"nas"_s),
                       .name = u"nas"_s,
                       .error = Error { .kind = ErrorKind::Conflict,
                                        .code = u"rotation.by-hand"_s,
                                        .subject = u"nas"_s } } } }
    };
    shoot(new ui::RotationDialog(fakes.services, host.authorityId, ui::RotationDialog::Reason::LeakedKey,
                                 &window),
          u"rotation"_s);
    fakes.setup.filesOutcome = QStringList { u"/media/stick/ca.pem"_s, u"/media/stick/server-cert.pem"_s,
                                             u"/media/stick/server-key.pem"_s };
    shoot(withFilesWritten(new ui::RotationDialog(fakes.services, host.authorityId,
                                                  ui::RotationDialog::Reason::Rotation, &window)),
          u"rotation-files"_s);
    fakes.setup.turning.clear();
    fakes.certificates.store = ui::StoreState::WantsNewPassphrase;
    shoot(new ui::UnlockDialog(fakes.certificates, &window), u"unlock"_s);
    shoot(new ui::PassphraseDialog(fakes.certificates, &window), u"passphrase"_s);
    shoot(new ui::ConnectDialog(fakes.hosts, fakes.certificates, &window), u"connect"_s);
    shoot(new ui::IdentityDialog(fakes.services, fakes.hosts.list.constFirst(), {}, &window), u"identity"_s);
    auto *recovery = new ui::RecoveryDialog(fakes.certificates, &window);
    recovery->findChild<QPushButton *>(u"action"_s)->click();
    shoot(recovery, u"recovery"_s);
    fakes.certificates.store = ui::StoreState::Open;
}

} // namespace slipway::test
