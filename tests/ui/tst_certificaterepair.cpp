// SPDX-License-Identifier: GPL-3.0-or-later
// From what is wrong to what mends it: the way through the window, on stand-ins.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/certificates/renewdialog.h"
#include "ui/certificates/replacedialog.h"
#include "ui/certificates/rotationdialog.h"
#include "ui/common/buttons.h"
#include "ui/models/certificatemodel.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

void press(QWidget *widget)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}

/// Whether a label of this widget says it.
bool says(const QWidget *widget, const QString &text)
{
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class TestCertificateRepair final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void home_misfit_leadsToTheReplacement();
    void rotation_reasons_haveTheirWords_data();
    void rotation_reasons_haveTheirWords();
    void rotation_button_isThereWhereItCanBeDone();
    void rotation_madeAnewForOthers_isToBeExported_data();
    void rotation_madeAnewForOthers_isToBeExported();

private:
    /// Selects the certificate of this name on the page Certificates.
    QTableView *select(const QString &name);

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<MainWindow> m_window;
};

void TestCertificateRepair::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    m_fakes->certificates.list[2].isOnMachine = true;
    m_fakes->certificates.list[2].hostId = m_fakes->certificates.list[2].id;
    m_window = std::make_unique<MainWindow>(m_fakes->services);
    m_window->show();
}

void TestCertificateRepair::cleanup()
{
    m_window.reset();
    m_fakes.reset();
}

QTableView *TestCertificateRepair::select(const QString &name)
{
    auto *table = m_window->findChild<QTableView *>(u"certificates"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex cell = table->model()->index(row, CertificateModel::NameColumn);
        if (cell.data().toString() != name)
            continue;
        table->setCurrentIndex(cell);
        return table;
    }
    return nullptr;
}

void TestCertificateRepair::home_misfit_leadsToTheReplacement()
{
    m_window->openPage(PageId::Certificates);
    auto *filter = m_window->findChild<QWidget *>(u"certificatesPage"_s)->findChild<QLineEdit *>();
    filter->setText(u"nothing of this name"_s);
    m_window->openPage(PageId::Home);
    const QList<Button *> shows = m_window->findChildren<Button *>(u"showCertificates"_s);
    const auto misfit = std::find_if(shows.begin(), shows.end(), [](const Button *button) {
        return button->accessibleDescription().contains(u"\"web-02\" does not fit its machine"_s);
    });
    QVERIFY(misfit != shows.end());
    press(*misfit);
    QCOMPARE(m_window->currentPage(), PageId::Certificates);
    const QModelIndex shown = m_window->findChild<QTableView *>(u"certificates"_s)->currentIndex();
    QCOMPARE(shown.siblingAtColumn(CertificateModel::NameColumn).data().toString(), u"web-02"_s);

    press(m_window->findChild<Button *>(u"renew"_s));
    auto *renew = m_window->findChild<RenewDialog *>();
    QVERIFY(renew);
    QVERIFY(renew->findChild<QCheckBox *>(u"correctNames"_s)->isChecked());
    QVERIFY(renew->findChild<QCheckBox *>(u"putOnMachines"_s)->isChecked());
    press(renew->findChild<Button *>(u"action"_s));
    QTRY_VERIFY(m_window->findChild<ReplaceDialog *>());
}

void TestCertificateRepair::rotation_reasons_haveTheirWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("isLeak");
    QTest::newRow("an authority is replaced")
        << u"Slipway authority"_s << u"Replace on All Hosts…"_s << false;
    QTest::newRow("an identity's key leaked") << u"This computer"_s << u"Key Leaked…"_s << true;
}

void TestCertificateRepair::rotation_reasons_haveTheirWords()
{
    QFETCH(const QString, name);
    QFETCH(const QString, entry);
    QFETCH(const bool, isLeak);
    m_window->openPage(PageId::Certificates);
    QTableView *table = select(name);
    QVERIFY(table);
    emit table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    QAction *found = nullptr;
    QPointer<QMenu> shown;
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (action->text() == entry) {
                found = action;
                shown = menu;
            }
        }
    }
    QVERIFY(found);
    found->trigger();
    shown->close();
    auto *dialog = m_window->findChild<RotationDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u"Slipway authority"_s), "of the identity's authority");
    QVERIFY(says(dialog, u"first every host trusts both"_s));
    QCOMPARE(says(dialog, u"Docker does not check revocation lists: whoever has the key is let in"_s),
             isLeak);
    QCOMPARE(says(dialog, u"until the authority itself is replaced there"_s), isLeak);
}

void TestCertificateRepair::rotation_button_isThereWhereItCanBeDone()
{
    m_window->openPage(PageId::Certificates);
    auto *rotate = m_window->findChild<Button *>(u"rotate"_s);
    QVERIFY(rotate);
    QVERIFY(select(u"web-02"_s)); // a server's certificate
    QVERIFY(!rotate->isVisible());
    QVERIFY(select(u"Slipway authority"_s));
    QCOMPARE(rotate->text(), u"Replace on All Hosts…"_s);
    QVERIFY(select(u"This computer"_s));
    QCOMPARE(rotate->text(), u"Key Leaked…"_s);
    press(rotate);
    auto *dialog = m_window->findChild<RotationDialog *>();
    QVERIFY(dialog);
    QVERIFY(says(dialog, u"Docker does not check revocation lists: whoever has the key is let in"_s));
}

void TestCertificateRepair::rotation_madeAnewForOthers_isToBeExported_data()
{
    QTest::addColumn<provisioning::RotationState>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("before the old one is dropped")
        << provisioning::RotationState::BothTrusted << u"Export them again for who uses them"_s;
    QTest::newRow("afterwards") << provisioning::RotationState::Done << u"To be exported again"_s;
}

void TestCertificateRepair::rotation_madeAnewForOthers_isToBeExported()
{
    QFETCH(const provisioning::RotationState, state);
    QFETCH(const QString, text);
    const auto add = [this](CertificateRow::Kind kind, const QString &name) {
        CertificateRow row = m_fakes->certificates.list.constLast();
        row.kind = kind;
        row.id = name + u"-new"_s;
        row.name = name;
        row.authorityId = u"next"_s;
        row.hostNames.clear();
        m_fakes->certificates.list += row;
    };
    const QString authority = m_fakes->certificates.list.constFirst().id;
    for (CertificateRow &row : m_fakes->certificates.list) // clazy:exclude=range-loop-detach
        row.authorityId.clear();
    add(CertificateRow::Kind::Identity, u"ci-job"_s);
    add(CertificateRow::Kind::Server, u"nas"_s);
    m_fakes->setup.turning = {
        { .id = u"next"_s,
          .oldAuthority = authority,
          .name = u"Next"_s,
          .identities = { { u"ci-old"_s, u"ci-job-new"_s } },
          .servers = { { u"nas-old"_s, u"nas-new"_s } },
          .hosts = { { .id = docker::HostId(u"h"_s), .name = u"web-01"_s, .state = state } } }
    };
    RotationDialog dialog(m_fakes->services, authority, RotationDialog::Reason::Rotation, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(says(&dialog, text));
    QVERIFY(says(&dialog, u"ci-job, nas"_s));
}

QTEST_MAIN(TestCertificateRepair)
#include "tst_certificaterepair.moc"
