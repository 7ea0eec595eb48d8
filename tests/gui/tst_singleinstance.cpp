// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <signal.h>
#include <sys/resource.h>
#include <vector>

using namespace slipway;
using namespace slipway::app;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // milliseconds, on a busy machine

/// A later program: it blocks until it is answered, so it needs a thread of its own beside the first.
Result<SingleInstance::Claim> claimElsewhere(const QString &folder, const SingleInstance::Wish &wish,
                                             std::chrono::milliseconds patience)
{
    std::optional<Result<SingleInstance::Claim>> claim;
    std::atomic_bool done = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        claim = SingleInstance(folder).claim(wish, patience);
        done = true;
    }));
    thread->start();
    const bool ended = QTest::qWaitFor([&done] { return done.load(); }, kPatience);
    thread->wait();
    return ended ? *claim : Result<SingleInstance::Claim>(Error { .code = u"test.no-end"_s });
}

/// The program itself, on a display that nobody sees.
class Program final
{
public:
    explicit Program(const QString &dataFolder, const QStringList &more = {})
    {
        m_process.setChildProcessModifier([] { // cores, unless the program itself does not want them
            rlimit limit {};
            ::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            ::setrlimit(RLIMIT_CORE, &limit);
        });
        m_process.start(QStringLiteral(SLIPWAY_PROGRAM),
                        QStringList { u"--trace"_s, u"--lang"_s, u"en"_s, u"--data-dir"_s, dataFolder }
                            + more);
    }
    ~Program()
    {
        if (isRunning())
            kill();
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    bool hasWindow()
    {
        m_said += m_process.readAllStandardError();
        return m_said.contains("first-paint");
    }
    /// The most that the kernel would write of it when it crashes; of the running program.
    rlimit coreLimit() const
    {
        rlimit limit { RLIM_INFINITY, RLIM_INFINITY };
        ::prlimit(static_cast<pid_t>(m_process.processId()), RLIMIT_CORE, nullptr, &limit);
        return limit;
    }
    bool endedWell() const
    {
        return !isRunning() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    void kill()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(kPatience);
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// Two programs on one data folder.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void claim_freeFolder_isFirst();
    void claim_takenFolder_showsTheFirst();
    void claim_firstIsBusy_isConflict();
    void claim_folderThatCannotBeWritten_isFirst();
    void answer_strangeWords_areIgnored_data();
    void answer_strangeWords_areIgnored();
    void program_severalAtOnce_leaveOneWindow();
    void program_killed_leavesTheFolderFree();
    void program_running_leavesNoCore();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSingleInstance::claim_freeFolder_isFirst()
{
    {
        SingleInstance first(m_folder->path());
        QCOMPARE(*first.claim({}), SingleInstance::Claim::First);
        first.listen();
    }
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    SingleInstance next(m_folder->path());
    QCOMPARE(*next.claim({}), SingleInstance::Claim::First);
}

void TestSingleInstance::claim_takenFolder_showsTheFirst()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(*first.claim({}), SingleInstance::Claim::First);
    first.listen();
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_folder->filePath(u"slipway.socket"_s)) & others, QFile::Permissions());
    std::vector<SingleInstance::Wish> wishes;
    connect(&first, &SingleInstance::showWanted, this,
            [&wishes](const SingleInstance::Wish &wish) { wishes.push_back(wish); });
    const SingleInstance::Wish wish { .page = u"containers"_s, .host = u"bureau é\tB"_s };
    const auto claim = claimElsewhere(m_folder->path(), wish, 5s);
    QVERIFY(claim);
    QCOMPARE(*claim, SingleInstance::Claim::Shown);
    QCOMPARE(wishes.size(), std::size_t(1));
    QCOMPARE(wishes.front().page, u"containers"_s);
    QCOMPARE(wishes.front().host, u"bureau é B"_s);
}

void TestSingleInstance::claim_firstIsBusy_isConflict()
{
    SingleInstance first(m_folder->path());
    QVERIFY(first.claim({}));
    const auto claim = claimElsewhere(m_folder->path(), {}, 300ms); // nobody listens
    QVERIFY(!claim);
    QCOMPARE(claim.error().kind, ErrorKind::Conflict);
    QCOMPARE(claim.error().code, u"data-folder.in-use"_s);
    QCOMPARE(claim.error().subject, m_folder->path());
}

void TestSingleInstance::claim_folderThatCannotBeWritten_isFirst()
{
    SingleInstance lonely(m_folder->path() + u"/is/not/there"_s);
    const auto claim = lonely.claim({});
    QVERIFY(claim);
    QCOMPARE(*claim, SingleInstance::Claim::First);
    lonely.listen();
}

void TestSingleInstance::answer_strangeWords_areIgnored_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("another verb") << "hide\t\t\n"_ba;
    QTest::newRow("fewer fields") << "show\n"_ba;
    QTest::newRow("more fields") << "show\ta\tb\tc\n"_ba;
    QTest::newRow("nothing") << "\n"_ba;
    QTest::newRow("too long") << QByteArray(1024 * 1024, 'a');
}

void TestSingleInstance::answer_strangeWords_areIgnored()
{
    QFETCH(const QByteArray, words);
    SingleInstance first(m_folder->path());
    QVERIFY(first.claim({}));
    first.listen();
    int wishes = 0;
    connect(&first, &SingleInstance::showWanted, this, [&wishes] { ++wishes; });
    QLocalSocket stranger;
    stranger.connectToServer(m_folder->filePath(u"slipway.socket"_s));
    QVERIFY(stranger.waitForConnected(kPatience));
    stranger.write(words);
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(stranger.readAll(), QByteArray());
    QCOMPARE(wishes, 0);
    QCOMPARE(*claimElsewhere(m_folder->path(), {}, 5s), SingleInstance::Claim::Shown); // it still listens
    QCOMPARE(wishes, 1);
}

void TestSingleInstance::program_severalAtOnce_leaveOneWindow()
{
    std::vector<std::unique_ptr<Program>> programs;
    for (int i = 0; i < 5; ++i)
        programs.push_back(
            std::make_unique<Program>(m_folder->path(), QStringList { u"--page"_s, u"settings"_s }));
    const auto running = [&programs] {
        return std::count_if(programs.cbegin(), programs.cend(),
                             [](const auto &p) { return p->isRunning(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, kPatience);
    for (const auto &program : programs) {
        if (program->isRunning())
            QTRY_VERIFY_WITH_TIMEOUT(program->hasWindow(), kPatience);
        else
            QVERIFY(program->endedWell() && !program->hasWindow());
    }
}

void TestSingleInstance::program_running_leavesNoCore()
{
    rlimit own {};
    ::getrlimit(RLIMIT_CORE, &own);
    if (own.rlim_max == 0)
        QSKIP("no program may leave a core here, so that this one does not is no news");
    Program program(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(program.hasWindow(), kPatience);
    const rlimit limit = program.coreLimit();
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

void TestSingleInstance::program_killed_leavesTheFolderFree()
{
    Program victim(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(victim.hasWindow(), kPatience);
    victim.kill();
    QVERIFY(QFile::exists(m_folder->filePath(u"slipway.lock"_s)));
    Program next(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(next.hasWindow(), kPatience);
    Program third(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(third.endedWell(), kPatience);
    QVERIFY(next.isRunning());
}

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
