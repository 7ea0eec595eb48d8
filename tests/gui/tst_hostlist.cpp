// SPDX-License-Identifier: GPL-3.0-or-later
// What the program makes of a list of hosts that it cannot read.
#include "handhosts.h"
#include "support/warnings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

class TestHostList final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void damaged_isToldOf_untilTheEndOfTheRun()
    {
        write("{\"format\":1,\"hosts\":[{");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hosts.json is damaged"_s));
        HandProgram program(m_folder->path());
        QCOMPARE(troubleOf(program), u"hosts.damaged"_s);
        program.hosts.reload(); // there is no file now, which is no reason to be silent
        QCOMPARE(troubleOf(program), u"hosts.damaged"_s);
        const HandProgram next(m_folder->path());
        QCOMPARE(troubleOf(next), QString());
    }

    void newerFormat_isToldOf_asLongAsItIsThere()
    {
        write("{\"format\":99,\"hosts\":[]}");
        HandProgram program(m_folder->path());
        QCOMPARE(troubleOf(program), u"hosts.newer-format"_s);
        QSignalSpy changed(&program.hosts, &ui::HostService::hostsChanged);
        program.hosts.reload();
        QCOMPARE(changed.size(), 0);
        write("{\"format\":1,\"hosts\":[]}");
        program.hosts.reload();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(troubleOf(program), QString());
    }

private:
    void write(const QByteArray &text)
    {
        QFile file(m_folder->filePath(u"hosts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QString troubleOf(const HandProgram &program)
    {
        const std::optional<Error> trouble = program.hosts.trouble();
        return trouble ? trouble->code : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestHostList)

#include "tst_hostlist.moc"
