// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with --sandbox-faults: what goes wrong on the way is mended or told, and hides nothing
// else.
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLimit = 60'000;
constexpr int kMachines = 12;

int rows()
{
    const auto *table = MainJob::find<QAbstractItemView>(u"machines"_s);
    return table ? table->model()->rowCount() : 0;
}

} // namespace

class TestSandboxFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_application.reset();
        m_folder.reset();
    }

    void faults_thatPass_areWaitedFor();
    void list_thatFails_hidesNoOther();
    void file_broken_isTold();

private:
    /// As from the command line.
    bool start(const QByteArray &faults)
    {
        QFile file(m_folder->filePath(u"faults.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(faults) != faults.size())
            return false;
        file.close();
        const Result<app::CommandLine> options = app::CommandLine::parse(
            { u"slipway"_s, u"--sandbox"_s, u"--sandbox-faults"_s, file.fileName(), u"--lang"_s, u"en"_s });
        if (!options)
            return false;
        m_application = std::make_unique<app::Application>(*options, m_folder->path());
        m_application->start();
        QApplication::setActiveWindow(&m_application->window());
        return true;
    }
    /// What stands in a line across the page that people see.
    QString bannerText() const
    {
        for (const ui::Banner *banner : m_application->window().findChildren<ui::Banner *>()) {
            if (banner->isVisible())
                return banner->text();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_application;
};

void TestSandboxFaults::faults_thatPass_areWaitedFor()
{
    QVERIFY(
        start(R"({"faults": [{"kind": "throttle", "count": 4, "path": "/virtualMachines", "retryAfter": 0},
                                 {"kind": "drop", "path": "/networkInterfaces"},
                                 {"kind": "status", "status": 503, "path": "/publicIPAddresses"},
                                 {"kind": "challengeClaims", "path": "statusOnly"},
                                 {"kind": "delay", "delayMs": 700, "path": "/virtualMachines"}]})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_application->world().session(), kLimit);
    MainJob job(&m_application->window());
    const MainJob::Failure opened = job.openMachines();
    QVERIFY2(!opened, qPrintable(opened.value_or(QString())));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), kMachines - 1, kLimit); // the one with Windows is shown when asked for
    QTRY_VERIFY_WITH_TIMEOUT(m_application->sandbox().embedded()->faults().isEmpty(), kLimit);
    QTRY_VERIFY2_WITH_TIMEOUT(bannerText().isEmpty(), qPrintable(bannerText()), kLimit);
}

void TestSandboxFaults::list_thatFails_hidesNoOther()
{
    // One of the lists of machines; which subscription it is of does not matter.
    QVERIFY(start(R"({"faults": [{"kind": "status", "status": 403, "code": "AuthorizationFailed",
                                  "message": "no role", "path": "/virtualMachines?api-version"}]})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_application->world().session(), kLimit);
    MainJob job(&m_application->window());
    const MainJob::Failure opened = job.openMachines();
    QVERIFY2(!opened, qPrintable(opened.value_or(QString())));
    QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(u"not allowed"_s), kLimit);
    QVERIFY(rows() > 0);
    QVERIFY(rows() < kMachines - 1);
}

void TestSandboxFaults::file_broken_isTold()
{
    QVERIFY(start(R"({"faults": [{"kind": "earthquake"}]})"));
    QTRY_VERIFY_WITH_TIMEOUT(!bannerText().isEmpty(), kLimit);
    QVERIFY(!m_application->world().session());
}

QTEST_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
