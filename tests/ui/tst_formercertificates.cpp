// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates that engines show no more: seen, not warned of, and removed, one or many.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/certificates/certificatespage.h"
#include "ui/certificates/newcertificatedialog.h"
#include "ui/certificates/renewdialog.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/wrappingtext.h"
#include "ui/models/attention.h"
#include "ui/models/certificatemodel.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

class TestFormerCertificates final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void former_isNotWarnedOf();
    void former_comesLastAndIsNotRenewed();
    void renew_selectionWithFormer_leavesThatOut();
    void remove_selection_removesAllOfIt();
    void remove_allFormer_isOneQuestion();
    void formerAuthority_saysWhyAndSignsNothing();

private:
    QTableView *openTable();
    QAction *menuAction(const QString &text) const;

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<MainWindow> m_window;
};

void TestFormerCertificates::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    CertificateRow &row = m_fakes->certificates.list[2]; // ends in twelve days
    row.former = true;
    row.formerHost = u"web-02"_s;
    row.hostNames.clear();
    row.usedBy.clear();
    row.missingNames.clear();
    CertificateRow again = row;
    again.id = u"s3"_s;
    again.name = u"web-03"_s;
    again.certificate.notAfter = QDateTime::currentDateTimeUtc().addDays(-3);
    m_fakes->certificates.list += again;
}

void TestFormerCertificates::cleanup()
{
    m_window.reset();
    m_fakes.reset();
}

QTableView *TestFormerCertificates::openTable()
{
    m_window = std::make_unique<MainWindow>(m_fakes->services);
    m_window->show();
    m_window->openPage(PageId::Certificates);
    return m_window->findChild<QTableView *>(u"certificates"_s);
}

QAction *TestFormerCertificates::menuAction(const QString &text) const
{
    auto *table = m_window->findChild<QTableView *>(u"certificates"_s);
    emit table->customContextMenuRequested({ 10, 10 });
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().contains(text) && qobject_cast<QMenu *>(action->parent()))
            return action;
    }
    return nullptr;
}

void TestFormerCertificates::former_isNotWarnedOf()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<AttentionItem> items =
        attention(QList<provisioning::InterruptedSetup>(), {}, m_fakes->certificates.list, now);
    QCOMPARE(items.size(), 1); // the identity, which has ended
    QVERIFY(items.constFirst().text.contains(u"This computer"_s));

    openTable();
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"5 certificate(s), 1 ended or ending soon"_s);
    }));
}

void TestFormerCertificates::former_comesLastAndIsNotRenewed()
{
    QTableView *table = openTable();
    const QAbstractItemModel *model = table->model();
    const auto cell = [model](int row, int column) { return model->index(row, column).data().toString(); };
    for (const int row : { 3, 4 })
        QCOMPARE(cell(row, CertificateModel::StateColumn), u"Former"_s);
    QCOMPARE(cell(0, CertificateModel::StateColumn), u"Ended"_s);
    table->setCurrentIndex(model->index(4, 0));
    QVERIFY(!m_window->findChild<Button *>(u"renew"_s)->isVisible());
    const QList<WrappingText *> facts = m_window->findChildren<WrappingText *>();
    QVERIFY(std::any_of(facts.cbegin(), facts.cend(), [](const WrappingText *fact) {
        return fact->isVisible() && fact->toPlainText().contains(u"\"web-02\" shows that one"_s);
    }));
    QVERIFY(!menuAction(u"Renew"_s));
    table->setCurrentIndex(model->index(0, 0));
    QVERIFY(m_window->findChild<Button *>(u"renew"_s)->isVisible());
}

void TestFormerCertificates::renew_selectionWithFormer_leavesThatOut()
{
    QTableView *table = openTable();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectAll();
    QTest::keyClick(m_window->findChild<Button *>(u"renew"_s), Qt::Key_Space);
    auto *dialog = m_window->findChild<RenewDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Renew 3 Certificate(s)"_s);
    dialog->reject();
}

void TestFormerCertificates::remove_selection_removesAllOfIt()
{
    QTableView *table = openTable();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectAll();
    QTest::keyClick(m_window->findChild<Button *>(u"remove"_s), Qt::Key_Space);
    auto *ask = m_window->findChild<Confirm *>();
    QVERIFY(ask);
    QCOMPARE(ask->windowTitle(), u"Remove 5 Certificate(s)"_s);
    const QString listed = ask->findChild<QLabel *>(u"targets"_s)->text();
    QVERIFY2(listed.contains(u"web-03"_s) && listed.contains(u"web-01, used by"_s), qPrintable(listed));
    QTest::keyClick(ask, Qt::Key_Return); // Cancel is the default
    QCOMPARE(m_fakes->certificates.list.size(), 5);
    QTest::keyClick(m_window->findChild<Button *>(u"remove"_s), Qt::Key_Space);
    QTRY_COMPARE(m_window->findChildren<Confirm *>().size(), 1);
    m_window->findChild<Confirm *>()->confirmButton()->click();
    QVERIFY(m_fakes->certificates.list.isEmpty());
}

void TestFormerCertificates::remove_allFormer_isOneQuestion()
{
    QTableView *table = openTable();
    table->setCurrentIndex(table->model()->index(0, 0));
    QAction *action = menuAction(u"Remove 2 Former Certificate(s)"_s);
    QVERIFY(action);
    action->trigger();
    auto *ask = m_window->findChild<Confirm *>();
    QVERIFY(ask);
    ask->confirmButton()->click();
    QCOMPARE(m_fakes->certificates.list.size(), 3);
    QVERIFY(std::none_of(m_fakes->certificates.list.cbegin(), m_fakes->certificates.list.cend(),
                         [](const CertificateRow &row) { return row.former; }));
}

void TestFormerCertificates::formerAuthority_saysWhyAndSignsNothing()
{
    const auto isAuthority = [](const CertificateRow &row) {
        return row.kind == CertificateRow::Kind::Authority;
    };
    QList<CertificateRow> &list = m_fakes->certificates.list;
    const auto authority = std::find_if(list.begin(), list.end(), isAuthority);
    QVERIFY(authority != list.end());
    CertificateRow former = *authority;
    former.id = u"former-ca"_s;
    former.name = u"Former authority"_s;
    former.former = true;
    former.usedBy.clear();
    former.hostNames.clear();
    const QString current = authority->name;
    list += former;
    CertificateRow identity = former;
    identity.kind = CertificateRow::Kind::Identity;
    identity.id = u"former-me"_s;
    identity.name = u"Former me"_s;
    identity.authorityId = former.id;
    list += identity;

    QTableView *table = openTable();
    const auto seen = [this](const QString &text) {
        const QList<WrappingText *> facts = m_window->findChildren<WrappingText *>();
        return std::any_of(facts.cbegin(), facts.cend(), [&text](const WrappingText *fact) {
            return fact->isVisible() && fact->toPlainText().contains(text);
        });
    };
    for (const auto &[name, words] : { std::pair(former.name, u"has taken its place on all hosts"_s),
                                       std::pair(identity.name, u"no host trusts the authority"_s) }) {
        const QModelIndexList found = table->model()->match(
            table->model()->index(0, CertificateModel::NameColumn), Qt::DisplayRole, name);
        QCOMPARE(found.size(), 1);
        table->setCurrentIndex(found.constFirst());
        QVERIFY2(seen(words), qPrintable(name));
        QVERIFY(!m_window->findChild<Button *>(u"rotate"_s)->isVisible());
        QVERIFY(!menuAction(u"Key Leaked…"_s) && !menuAction(u"Replace on All Hosts…"_s));
        QTest::keyClick(m_window->findChild<Button *>(u"remove"_s), Qt::Key_Space);
        const std::unique_ptr<Confirm> ask(m_window->findChild<Confirm *>());
        QVERIFY(ask);
        QVERIFY(ask->findChild<QLabel *>(u"question"_s)->text().contains(u"No host trusts it any more"_s));
    }
    const NewCertificateDialog dialog(m_fakes->services, CertificateRow::Kind::Identity, nullptr);
    const auto *signers = dialog.findChild<QComboBox *>(u"authority"_s);
    QVERIFY(signers && signers->findText(current) >= 0);
    QCOMPARE(signers->findText(former.name), -1);
}

QTEST_MAIN(TestFormerCertificates)
#include "tst_formercertificates.moc"
