// SPDX-License-Identifier: GPL-3.0-or-later
// What people read before and after a renewal: until when the former certificate is good, and what becomes
// of containers.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/certificates/certificatedetail.h"
#include "ui/certificates/lifedelegate.h"
#include "ui/certificates/renewdialog.h"
#include "ui/certificates/replacedialog.h"
#include "ui/certificates/rotationdialog.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/attention.h"
#include "ui/models/certificatemodel.h"
#include "ui/models/roles.h"
#include "ui/models/text/certificatewords.h"
#include "ui/models/text/words.h"
#include "ui/shell/endnotices.h"

#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using Kind = CertificateRow::Kind;

namespace {

const QDateTime &today()
{
    static const QDateTime now(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    return now;
}

/// A server whose renewed certificate is good for a year and not in use yet.
CertificateRow renewed(int formerDays)
{
    CertificateRow row { .kind = Kind::Server, .id = u"web"_s, .name = u"web-01"_s };
    row.certificate.subject = u"CN=Docker on web-01"_s;
    row.certificate.notBefore = today().addDays(-1);
    row.certificate.notAfter = today().addDays(396);
    row.certificate.sha256 = u"new"_s;
    row.shown = row.certificate;
    row.shown->notBefore = today().addDays(formerDays - 397);
    row.shown->notAfter = today().addDays(formerDays);
    row.shown->sha256 = u"old"_s;
    return row;
}

QString labelOf(const QObject &dialog, const QString &name)
{
    const auto *label = dialog.findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

bool showsText(const QWidget &widget, const QString &text)
{
    const QList<WrappingText *> values = widget.findChildren<WrappingText *>();
    return std::any_of(values.begin(), values.end(),
                       [&text](const WrappingText *value) { return value->toPlainText() == text; });
}

/// The cell that says when it ends, with the bar of its life.
QImage cellOf(const CertificateRow &row, const CertificateService &certificates)
{
    CertificateModel model;
    model.setCertificates({ row }, today());
    const CertificateProxy proxy(model);
    const LifeDelegate delegate(proxy, certificates, nullptr);
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    delegate.paint(&painter, option, proxy.index(0, CertificateModel::EndsColumn));
    return image;
}

} // namespace

class TestRenewalWords final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void formerEnd_isToldWhileItCounts_data();
    void formerEnd_isToldWhileItCounts();
    void formerEnd_countsWhereCertificatesAreCompared();
    void formerEnd_isOver_looksLikeIt();
    void end_isTold_data();
    void end_isTold();
    void renew_afterwards_saysWhatFollows_data();
    void renew_afterwards_saysWhatFollows();
    void replace_impact_saysWhatBecomesOfContainers_data();
    void replace_impact_saysWhatBecomesOfContainers();
    void replace_severalHosts_haveALineEach();
    void rotate_start_saysWhatBecomesOfContainers();

private:
    std::unique_ptr<test::FakeServices> m_fakes;
};

void TestRenewalWords::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
}

void TestRenewalWords::formerEnd_isToldWhileItCounts_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("end");
    QTest::newRow("far") << 40 << u"in 40 day(s)"_s;
    QTest::newRow("near") << 12 << u"in 12 day(s)"_s;
    QTest::newRow("over") << -3 << u"ended 3 day(s) ago"_s;
}

void TestRenewalWords::formerEnd_isToldWhileItCounts()
{
    QFETCH(const int, days);
    QFETCH(const QString, end);
    const CertificateRow row = renewed(days);
    QCOMPARE(words::endIsNear(row, today()),
             u"The engine of \"web-01\" still shows its former certificate (%1). Put the renewed one on the "
             "machine."_s.arg(end));
    const QList<AttentionItem> items =
        attention(QList<provisioning::InterruptedSetup>(), {}, { row }, today());
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().detail, u"The engine shows the former one: %1."_s.arg(end));

    const CalendarEntry entry = words::calendarEntry(row);
    QCOMPARE(entry.end, row.shown->notAfter);
    QCOMPARE(entry.description,
             u"%1: CN=Docker on web-01. It is renewed: put the new one on the machine."_s.arg(
                 kindText(Kind::Server)));

    CertificateModel model;
    model.setCertificates({ row }, today());
    const QModelIndex cell = model.index(0, CertificateModel::EndsColumn);
    QCOMPARE(cell.data().toString(), end);
    QVERIFY(cell.data(Qt::ToolTipRole)
                .toString()
                .contains(QLocale().toString(row.shown->notAfter.toLocalTime(), QLocale::LongFormat)));

    CertificateDetail detail;
    detail.show(row, { row }, today());
    QVERIFY(
        showsText(detail, u"The former certificate (%1), until this one is put on the machine"_s.arg(end)));

    m_fakes->certificates.time = today();
    const RenewDialog dialog(m_fakes->certificates, { row }, nullptr);
    QCOMPARE(labelOf(dialog, u"list"_s), u"web-01 (%1)"_s.arg(end));
}

/// The one that is in use sooner than another, though its renewed one is later.
void TestRenewalWords::formerEnd_countsWhereCertificatesAreCompared()
{
    const CertificateRow first = renewed(12);
    CertificateRow second = renewed(20);
    second.id = u"db"_s;
    second.name = u"db-01"_s;
    second.certificate = *second.shown;
    second.shown.reset();
    const QList<AttentionItem> items =
        attention(QList<provisioning::InterruptedSetup>(), {}, { second, first }, today());
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.constFirst().certificate, certificateKey(first));

    CertificateModel model;
    model.setCertificates({ first }, today());
    QCOMPARE(model.index(0, CertificateModel::EndsColumn).data(SortRole).toDateTime(), first.shown->notAfter);
}

void TestRenewalWords::formerEnd_isOver_looksLikeIt()
{
    const CertificateRow row = renewed(-3);
    m_fakes->certificates.time = today();
    EndNotices ends(m_fakes->certificates, nullptr);
    QSignalSpy told(&ends, &EndNotices::told);
    emit m_fakes->certificates.endIsNear(row);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.constFirst().at(1).toBool(), "it has ended");

    CertificateDetail detail;
    detail.show(row, { row }, today());
    QCOMPARE(detail.findChild<StateLabel *>()->word(), u"Ended"_s);

    CertificateRow ended = row;
    ended.certificate = *row.shown;
    ended.shown.reset();
    QCOMPARE(cellOf(row, m_fakes->certificates), cellOf(ended, m_fakes->certificates));
    ended.certificate = row.certificate;
    QVERIFY(cellOf(row, m_fakes->certificates) != cellOf(ended, m_fakes->certificates));
}

void TestRenewalWords::end_isTold_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("near") << 12 << u"The certificate of \"web-01\" ends in 12 day(s)."_s;
    QTest::newRow("over") << -3 << u"The certificate of \"web-01\" has ended. Renew it."_s;
}

void TestRenewalWords::end_isTold()
{
    QFETCH(const int, days);
    CertificateRow row = renewed(days);
    row.certificate.notAfter = today().addDays(days);
    row.shown.reset();
    QTEST(words::endIsNear(row, today()), "text");
    QCOMPARE(words::calendarEntry(row).end, row.certificate.notAfter);
    QVERIFY(words::calendarEntry(row).description.endsWith(u"Renew it in Slipway."_s));
}

void TestRenewalWords::renew_afterwards_saysWhatFollows_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isPut");
    QTest::addColumn<QString>("begin");
    QTest::newRow("a server on its machine")
        << int(Kind::Server) << true << u"Machines get a certificate with a new key, for the names"_s;
    QTest::newRow("a server that is kept here")
        << int(Kind::Server) << false
        << u"The new certificate is kept here. The engine uses the old one until you put the new one on"_s;
    QTest::newRow("an identity") << int(Kind::Identity) << false << u"Slipway uses a new identity at once."_s;
    QTest::newRow("an authority")
        << int(Kind::Authority) << false
        << u"An authority keeps its key, so what it has signed stays good. Machines that trust its old "
           "certificate do so until that ends."_s;
}

void TestRenewalWords::renew_afterwards_saysWhatFollows()
{
    QFETCH(const int, kind);
    QFETCH(const bool, isPut);
    QFETCH(const QString, begin);
    CertificateRow row = renewed(12);
    row.kind = static_cast<Kind>(kind);
    row.isOnMachine = row.kind == Kind::Server;
    row.hostId = row.id;
    RenewDialog dialog(m_fakes->certificates, { row }, nullptr);
    dialog.findChild<QCheckBox *>(u"putOnMachines"_s)->setChecked(isPut);
    const QString text = labelOf(dialog, u"afterwards"_s);
    QVERIFY2(text.startsWith(begin), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 0);
}

void TestRenewalWords::replace_impact_saysWhatBecomesOfContainers_data()
{
    QTest::addColumn<int>("containers");
    QTest::addColumn<qint64>("running");
    QTest::addColumn<bool>("isPossible");
    QTest::addColumn<QString>("text");
    QTest::newRow("live-restore") << int(ContainersThen::KeepRunning) << qint64(3) << true
                                  << u"web-01: containers keep running, as the engine has live-restore."_s;
    QTest::newRow("they stop") << int(ContainersThen::Stop) << qint64(3) << true
                               << u"web-01: 3 running container(s) will stop. Those with a restart policy "
                                  "start again."_s;
    QTest::newRow("there are none") << int(ContainersThen::Stop) << qint64(0) << true
                                    << u"web-01: 0 running container(s) will stop. Those with a restart "
                                       "policy start again."_s;
    QTest::newRow("nobody knows") << int(ContainersThen::Unknown) << qint64(0) << true
                                  << u"web-01: the engine does not answer now. Unless it has live-restore, "
                                     "its containers will stop."_s;
    QTest::newRow("not possible") << int(ContainersThen::Stop) << qint64(3) << false
                                  << u"web-01: %1"_s.arg(
                                         words::describe(Error { .kind = ErrorKind::Unreachable }));
}

void TestRenewalWords::replace_impact_saysWhatBecomesOfContainers()
{
    QFETCH(const int, containers);
    QFETCH(const qint64, running);
    QFETCH(const bool, isPossible);
    QFETCH(const QString, text);
    ReplacementOffer offer { .containers = static_cast<ContainersThen>(containers), .running = running };
    offer.host.name = u"web-01"_s;
    if (isPossible)
        offer.plan = provisioning::Plan();
    else
        offer.error = Error { .kind = ErrorKind::Unreachable };
    m_fakes->setup.offers = { offer };
    const ReplaceDialog dialog(m_fakes->setup, { offer.host.id }, nullptr);
    QTRY_COMPARE(labelOf(dialog, u"impact"_s), text);
    QCOMPARE(dialog.findChild<QWidget *>(u"action"_s)->isEnabled(), isPossible);
}

void TestRenewalWords::replace_severalHosts_haveALineEach()
{
    ReplacementOffer first { .containers = ContainersThen::KeepRunning };
    first.host.name = u"web-01"_s;
    first.plan = provisioning::Plan();
    ReplacementOffer second { .containers = ContainersThen::Stop, .running = 2 };
    second.host.name = u"db-01"_s;
    second.plan = provisioning::Plan();
    m_fakes->setup.offers = { first, second };
    const ReplaceDialog dialog(m_fakes->setup, { first.host.id, second.host.id }, nullptr);
    QTRY_COMPARE(labelOf(dialog, u"impact"_s).count(u'\n'), 1);
    const QStringList lines = labelOf(dialog, u"impact"_s).split(u'\n');
    QVERIFY(lines.constFirst().startsWith(u"web-01: containers keep running"_s));
    QVERIFY(lines.constLast().startsWith(u"db-01: 2 running"_s));
}

void TestRenewalWords::rotate_start_saysWhatBecomesOfContainers()
{
    m_fakes->hosts.list = {
        { .id = docker::HostId(u"web"_s), .name = u"web-01"_s, .authorityId = u"ca1"_s }
    };
    const RotationDialog dialog(m_fakes->services, u"ca1"_s, RotationDialog::Reason::Rotation, nullptr);
    QCOMPARE(labelOf(dialog, u"rotationStatus"_s),
             u"Each engine is started anew twice: once to trust both authorities, once to trust the new one "
             "only. Containers keep running where the engine has live-restore; elsewhere they stop, and "
             "those with a restart policy start again."_s);
}

QTEST_MAIN(TestRenewalWords)
#include "tst_renewalwords.moc"
