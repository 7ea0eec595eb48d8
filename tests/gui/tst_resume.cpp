// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program is closed while Azure is at work, and started again: the operation is picked up.
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"
#include "ui/models/activityrow.h"
#include "ui/services/activityservice.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLimit = 60'000;
const auto kMachine = u"web-01"_s;

QString shownOperation()
{
    const auto *list = MainJob::find<QAbstractItemView>(u"operations"_s);
    QString line;
    for (int column = 0; list && column < list->model()->columnCount(); ++column)
        line += list->model()->index(0, column).data().toString() + u" | "_s;
    return line;
}

/// Finds the machine by the filter, and answers the question that is asked before it is restarted.
void restartByKeyboard()
{
    MainJob::press(Qt::Key_Slash);
    QTRY_VERIFY(MainJob::find(u"filter"_s) && MainJob::find(u"filter"_s)->hasFocus());
    MainJob::type(kMachine);
    const auto isAlone = [] {
        const auto *table = MainJob::find<QAbstractItemView>(u"machines"_s); // not there while none matches
        return table && table->model()->rowCount() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAlone(), kLimit);
    MainJob::press(Qt::Key_Down);
    QTRY_VERIFY(MainJob::find(u"machines"_s)->hasFocus());
    MainJob::press(Qt::Key_F9, Qt::ControlModifier);
    QTRY_VERIFY(MainJob::find<QPushButton>(u"confirm"_s));
    MainJob::find(u"confirm"_s)->setFocus();
    QTest::keyClick(MainJob::find(u"confirm"_s), Qt::Key_Space);
}

} // namespace

class TestResume final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void operation_programClosedMeanwhile_isPickedUp();

private:
    std::unique_ptr<app::Application> start()
    {
        auto application = std::make_unique<app::Application>(
            app::CommandLine { .sandbox = true, .sandboxAt = m_at, .language = u"en"_s }, m_data);
        application->start();
        QApplication::setActiveWindow(&application->window());
        return application;
    }

    QString m_at;
    QString m_data;
};

void TestResume::operation_programClosedMeanwhile_isPickedUp()
{
    const QTemporaryDir folder;
    m_data = folder.filePath(u"data"_s);
    m_at = folder.filePath(u"sandbox.json"_s);
    QVERIFY(app::prepareDataFolder(m_data));
    const auto sandbox =
        sandbox::Sandbox::start({ .operationDelay = 25s, .heartbeat = 0ms }); // outlives both
    QVERIFY(sandbox);
    QFile file(m_at);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QJsonDocument(QJsonObject { { u"arm"_s, (*sandbox)->armEndpoint().toString() },
                                    { u"tenantId"_s, (*sandbox)->tenantId() },
                                    { u"clientId"_s, (*sandbox)->clientId() },
                                    { u"clientSecret"_s, QString::fromLatin1((*sandbox)->clientSecret()) } })
            .toJson(QJsonDocument::Compact)
        + '\n');
    file.close();

    auto first = start();
    QTRY_VERIFY_WITH_TIMEOUT(first->world().session(), kLimit);
    MainJob job(&first->window());
    const MainJob::Failure failed = job.openMachines();
    QVERIFY2(!failed, qPrintable(failed.value_or(QString())));
    restartByKeyboard();
    QTRY_VERIFY_WITH_TIMEOUT((*sandbox)->requestCount(u"/operations/"_s) > 0, kLimit); // Azure is at it
    first.reset();

    (*sandbox)->forgetRequests();
    auto second = start();
    QTRY_VERIFY_WITH_TIMEOUT(second->world().session(), kLimit);
    second->window().showPage(u"activity"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shownOperation().contains(kMachine), kLimit);
    QTRY_VERIFY_WITH_TIMEOUT((*sandbox)->requestCount(u"/operations/"_s) > 0, kLimit);
    QCOMPARE((*sandbox)->requestCount(u"/restart"_s), 0); // asked how it goes, not once more
    QCOMPARE(second->services().activity.rows().constFirst().state, ui::ActivityState::Running);
    QTRY_COMPARE_WITH_TIMEOUT(second->services().activity.rows().constFirst().state,
                              ui::ActivityState::Succeeded, 2 * kLimit);
    QTRY_VERIFY2(shownOperation().contains(u"Done"_s), qPrintable(shownOperation()));
}

QTEST_MAIN(TestResume)
#include "tst_resume.moc"
