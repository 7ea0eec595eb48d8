// SPDX-License-Identifier: GPL-3.0-or-later
// How Docker gets onto a new machine, and where its key is made.
#include "newmachinebench.h"
#include "support/warnings.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// As somebody without a mouse comes to a field of the page.
void goToField(const NewMachineBench &bench, const QString &name)
{
    for (int i = 0; i < 20 && bench.wizard->focusWidget()->objectName() != name; ++i)
        bench.press(Qt::Key_Tab);
    QCOMPARE(bench.wizard->focusWidget()->objectName(), name);
}

QString textOf(QTreeWidget *tree)
{
    QStringList lines;
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        lines.append((*it)->text(0));
    return lines.join(u'\n');
}

} // namespace

class TestNewMachineRoutes : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void docker_cloudInit_byKeyboard_isPartOfTheChoices()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(3));
        QTRY_VERIFY(bench.canGoOn());
        goToField(bench, u"route"_s);
        const auto *route = bench.find<QComboBox>(u"route"_s);
        QVERIFY2(!bench.note(u"route"_s).contains(u"custom data"_s), "as before, unless somebody says so");
        bench.press(Qt::Key_Down);
        QCOMPARE(route->currentText(), u"cloud-init"_s);
        QVERIFY2(bench.note(u"route"_s).contains(u"root on the machine can read it"_s),
                 qPrintable(bench.note(u"route"_s)));
        QVERIFY2(!bench.button(u"keyOnMachine"_s)->isEnabled(), "it has to be given a key");
        QVERIFY(bench.canGoOn());
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        QCOMPARE(bench.fake.newMachines.lastChoices.route, provisioning::Route::CloudInit);
        QVERIFY(textOf(bench.find<QTreeWidget>(u"newMachineChanges"_s)).contains(u"root on the machine"_s));

        // What holds a private key is not written before that was said.
        bench.find<QAction>(u"exportCloudInit"_s)->trigger();
        auto *confirm = bench.find<QPushButton>(u"confirm"_s);
        QVERIFY(confirm);
        confirm->click();
        QTRY_VERIFY(bench.find<QFileDialog>(u"exportNewMachine"_s));
        emit bench.find<QFileDialog>(u"exportNewMachine"_s)->fileSelected(u"/x/cloud-init.yaml"_s);
        QTRY_VERIFY(bench.fake.newMachines.calls.contains(u"cloudInit /x/cloud-init.yaml"_s));
    }

    void docker_cloudInit_withoutDnsLabel_saysWhatItNeeds()
    {
        NewMachineBench bench;
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        bench.write(u"dnsLabel"_s, {});
        QVERIFY(bench.goTo(3));
        QTRY_VERIFY(bench.canGoOn());
        goToField(bench, u"route"_s);
        bench.press(Qt::Key_Down);
        QVERIFY(!bench.canGoOn());
        QVERIFY2(bench.note(u"route"_s).contains(u"DNS label"_s), qPrintable(bench.note(u"route"_s)));
        bench.press(Qt::Key_Up);
        QVERIFY(bench.canGoOn());
    }

    void docker_keyOnMachine_byKeyboard_isPartOfTheChoices()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(3));
        QTRY_VERIFY(bench.canGoOn());
        goToField(bench, u"keyOnMachine"_s);
        bench.press(Qt::Key_Space);
        QVERIFY(bench.button(u"keyOnMachine"_s)->isChecked());
        // cloud-init would have to be given one; the other route lets it be chosen again.
        goToField(bench, u"route"_s);
        bench.press(Qt::Key_Down);
        QVERIFY(!bench.button(u"keyOnMachine"_s)->isChecked());
        bench.press(Qt::Key_Up);
        bench.button(u"keyOnMachine"_s)->click();
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        QVERIFY(bench.fake.newMachines.lastChoices.keyOnMachine);
        QCOMPARE(bench.fake.newMachines.lastChoices.route, provisioning::Route::CustomScript);
        QVERIFY(textOf(bench.find<QTreeWidget>(u"newMachineChanges"_s)).contains(u"never leaves it"_s));
    }
};

QTEST_MAIN(TestNewMachineRoutes)
#include "tst_newmachineroutes.moc"
