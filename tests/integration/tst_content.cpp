// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "docker/archive.h"
#include "docker/contents.h"
#include "docker/engine.h"
#include "docker/folderlisting.h"
#include "docker/hostcontents.h"
#include "docker/securitychecks.h"
#include "docker/treepacker.h"
#include "net/stream/localconnectors.h"
#include "realengine.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::awaited;
using slipway::test::RealEngine;

namespace {

const QString kBare = u"localhost/bare:1"_s;
constexpr qint64 kMuch = qint64 { 64 } << 20U;

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u' ' + error.subject + u": "_s + error.detail;
}

template <typename T>
QString wordsOf(const std::optional<Result<T>> &result)
{
    if (!result)
        return u"did not end"_s;
    return *result ? QString() : wordsOf(result->error());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "<none>"_ba;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Something that no compression and no pattern makes small.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 12345;
    for (char &c : bytes) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24U);
    }
    return bytes;
}

QList<FileEntry> sorted(QList<FileEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const FileEntry &a, const FileEntry &b) { return a.name < b.name; });
    return entries;
}

} // namespace

/// What is inside the containers of a real dockerd: details, processes, changes, files both ways.
class TestContent final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void cleanupTestCase();
    void inspect_running_saysWhatRunWasTold();
    void top_running_hasItsProcesses();
    void top_stopped_isConflict();
    void changes_writtenAndDeleted_areListed();
    void list_byTools_isTheArchivesListing();
    void list_nameWithLineEnd_isWhole();
    void list_stoppedAndBare_workByArchive();
    void list_tooLarge_saysSo();
    void list_missing_isNotFound();
    void files_upAndDown_areTheSame_data();
    void files_upAndDown_areTheSame();
    void upload_readOnlyContainer_isRefused();
    void upload_missingFolder_isNotFound();
    void upload_fileOverFolder_isRefused();
    void download_stopped_leavesNoPart();
    void beginning_followsLinks();
    void safety_isRead();
    void hostSafety_openEngine_isTold();

private:
    QString run(const QStringList &options, const QStringList &command = {}) const; ///< its id, or empty
    Result<> importBare() const;
    ContainerId id(const QString &name) const;

    SystemClock m_clock;
    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<net::StreamConnector> m_streams;
    std::unique_ptr<Engine> m_client;
};

void TestContent::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_engine = std::make_unique<RealEngine>();
    const Result<> started = m_engine->start();
    QVERIFY2(started, qPrintable(started ? QString() : wordsOf(started.error())));
    m_streams = std::make_unique<net::UnixConnector>(m_engine->socketPath());
    m_client = std::make_unique<Engine>(*m_streams, m_clock);
    const Result<> bare = importBare();
    QVERIFY2(bare, qPrintable(bare ? QString() : wordsOf(bare.error())));
    QVERIFY(!run({ u"--name"_s, u"web"_s, u"--env"_s, u"DB_PASSWORD=hunter2"_s, u"--memory"_s, u"64m"_s,
                   u"--cap-add"_s, u"NET_ADMIN"_s, u"--label"_s, u"team=blue"_s, RealEngine::kImage })
                 .isEmpty());
    QVERIFY(!run({ u"--name"_s, u"bare"_s, kBare }).isEmpty());
}

void TestContent::cleanupTestCase()
{
    m_client.reset();
    QTest::qWait(0);
    m_streams.reset();
    m_engine.reset();
}

/// An image of one program and no shell, as "distroless" ones are.
Result<> TestContent::importBare() const
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"etc"_s);
    QFile::copy(u"/bin/busybox"_s, folder.filePath(u"sleep"_s)); // it is what it is called
    QFile(folder.filePath(u"etc/motd"_s)).open(QIODevice::WriteOnly);
    TreePacker packer({ folder.filePath(u"sleep"_s), folder.filePath(u"etc"_s) });
    QFile archive(folder.filePath(u"bare.tar"_s));
    if (!archive.open(QIODevice::WriteOnly))
        return Error { .detail = archive.errorString() };
    while (true) {
        const Result<QByteArray> piece = packer.next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        archive.write(*piece);
    }
    archive.close();
    const Result<QByteArray> imported =
        m_engine->docker({ u"import"_s, u"-c"_s, u"CMD [\"/sleep\",\"1000\"]"_s, archive.fileName(), kBare });
    return imported ? Result<>() : Result<>(imported.error());
}

QString TestContent::run(const QStringList &options, const QStringList &command) const
{
    const Result<QByteArray> made =
        m_engine->docker(QStringList { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s } + options + command);
    if (!made)
        qWarning("%s", qPrintable(wordsOf(made.error())));
    return made ? QString::fromLatin1(made->trimmed()) : QString();
}

ContainerId TestContent::id(const QString &name) const
{
    const Result<QByteArray> found = m_engine->docker({ u"inspect"_s, u"--format"_s, u"{{.Id}}"_s, name });
    return ContainerId(found ? QString::fromLatin1(found->trimmed()) : name);
}

void TestContent::inspect_running_saysWhatRunWasTold()
{
    const Contents contents(*m_client);
    const auto inspected = awaited(contents.inspect(id(u"web"_s), {}));
    QVERIFY2(inspected && *inspected, qPrintable(wordsOf(inspected)));
    const ContainerDetails &details = (*inspected)->details;
    QCOMPARE(details.id, id(u"web"_s));
    QCOMPARE(details.name, u"web"_s);
    QCOMPARE(details.state.known(), ContainerState::Running);
    QVERIFY(details.pid > 0);
    QVERIFY(details.startedAt.secsTo(QDateTime::currentDateTimeUtc()) < 300);
    QVERIFY(!details.finishedAt.isValid());
    QVERIFY(details.config.environment.contains({ u"DB_PASSWORD"_s, u"hunter2"_s, true }));
    QCOMPARE(details.host.memory, qint64 { 64 } << 20U);
    QCOMPARE(details.host.addedCapabilities.size(), 1);
    QVERIFY(details.host.addedCapabilities.constFirst().endsWith(u"NET_ADMIN"));
    QCOMPARE(details.config.labels.value(u"team"_s), u"blue"_s);
    QCOMPARE(details.networks.value(0).name, u"none"_s);
    QVERIFY((*inspected)->tree.children.size() > 10);

    const auto missing = awaited(contents.inspect(ContainerId(u"nobody"_s), {}));
    QVERIFY(missing && !*missing);
    QCOMPARE(missing->error().kind, ErrorKind::NotFound);
}

void TestContent::top_running_hasItsProcesses()
{
    const Contents contents(*m_client);
    const auto table = awaited(contents.processes(id(u"bare"_s), {}));
    QVERIFY2(table && *table, qPrintable(wordsOf(table)));
    QVERIFY((*table)->pidColumn() >= 0);
    QCOMPARE((*table)->processes.size(), 1);
    QVERIFY((*table)->processes.constFirst().constLast().contains(u"sleep 1000"));
}

void TestContent::top_stopped_isConflict()
{
    QVERIFY(m_engine->docker({ u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"created"_s, kBare }));
    const Contents contents(*m_client);
    const auto table = awaited(contents.processes(id(u"created"_s), {}));
    QVERIFY(table && !*table);
    QCOMPARE(table->error().kind, ErrorKind::Conflict);
}

void TestContent::changes_writtenAndDeleted_areListed()
{
    QVERIFY(!run({ u"--name"_s, u"changed"_s, RealEngine::kImage },
                 { u"/bin/busybox"_s, u"sh"_s, u"-c"_s,
                   u"echo x > /new; rm /bin/date; echo y >> /etc/hostname2; sleep 1000"_s })
                 .isEmpty());
    const Contents contents(*m_client);
    QList<FileChange> changes;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const auto answer = awaited(contents.changes(id(u"changed"_s), {}));
                                 changes = answer && *answer ? **answer : QList<FileChange>();
                                 return changes.contains({ u"/new"_s, ChangeKind::Added });
                             }()),
                             10'000);
    QVERIFY(changes.contains({ u"/bin/date"_s, ChangeKind::Deleted }));
    QVERIFY(changes.contains({ u"/bin"_s, ChangeKind::Modified }));
    const auto nothing = awaited(contents.changes(id(u"created"_s), {}));
    QVERIFY2(nothing && *nothing, qPrintable(wordsOf(nothing)));
    QCOMPARE((*nothing)->size(), 0);
}

void TestContent::list_byTools_isTheArchivesListing()
{
    for (const QString &folder : { u"/bin"_s, u"/etc"_s }) {
        const auto byTools = awaited(listFolder(m_client.get(), &m_clock, id(u"web"_s), folder, true, 1, {}));
        QVERIFY2(byTools && *byTools, qPrintable(wordsOf(byTools)));
        QVERIFY((*byTools)->complete); // 1 byte of an archive would not be enough
        const auto byArchive =
            awaited(listFolder(m_client.get(), &m_clock, id(u"web"_s), folder, false, kMuch, {}));
        QVERIFY2(byArchive && *byArchive, qPrintable(wordsOf(byArchive)));
        const QList<FileEntry> left = sorted((*byTools)->entries);
        const QList<FileEntry> right = sorted((*byArchive)->entries);
        QVERIFY(left.size() > 2);
        QCOMPARE(left.size(), right.size());
        for (qsizetype i = 0; i < left.size(); ++i) {
            QCOMPARE(left.at(i).name, right.at(i).name);
            QCOMPARE(left.at(i).kind, right.at(i).kind);
            QCOMPARE(left.at(i).modified, right.at(i).modified);
            if (left.at(i).kind == FileKind::File) {
                QCOMPARE(left.at(i).size, right.at(i).size);
                QCOMPARE(left.at(i).mode, right.at(i).mode);
            }
        }
    }
}

void TestContent::list_nameWithLineEnd_isWhole()
{
    QVERIFY(
        m_engine->docker({ u"exec"_s, u"web"_s, u"/bin/busybox"_s, u"sh"_s, u"-c"_s,
                           u"mkdir -p /odd; cd /odd; echo 1 > 'a\nb'; echo 2 > 'c d'; echo 3 > '-rf'"_s }));
    const auto listing = awaited(listFolder(m_client.get(), &m_clock, id(u"web"_s), u"/odd"_s, true, 1, {}));
    QVERIFY2(listing && *listing, qPrintable(wordsOf(listing)));
    QStringList names;
    for (const FileEntry &entry : (*listing)->entries)
        names.append(entry.name);
    names.sort();
    QCOMPARE(names, (QStringList { u"-rf"_s, u"a\nb"_s, u"c d"_s }));
}

void TestContent::list_stoppedAndBare_workByArchive()
{
    for (const auto &[name, isRunning] :
         { std::pair { u"created"_s, false }, std::pair { u"bare"_s, true } }) {
        const auto listing =
            awaited(listFolder(m_client.get(), &m_clock, id(name), u"/"_s, isRunning, kMuch, {}), 30s);
        QVERIFY2(listing && *listing, qPrintable(wordsOf(listing)));
        QVERIFY((*listing)->complete);
        QCOMPARE((*listing)->hasTools, !isRunning); // of the stopped one nobody knows
        const QList<FileEntry> entries = (*listing)->entries;
        const auto has = [&entries](const QString &file, FileKind kind) {
            return std::any_of(entries.begin(), entries.end(),
                               [&](const FileEntry &e) { return e.name == file && e.kind == kind; });
        };
        QVERIFY(has(u"sleep"_s, FileKind::File));
        QVERIFY(has(u"etc"_s, FileKind::Folder));
        QVERIFY(!has(u"motd"_s, FileKind::File));
    }
}

void TestContent::list_tooLarge_saysSo()
{
    const auto listing =
        awaited(listFolder(m_client.get(), &m_clock, id(u"bare"_s), u"/"_s, true, 100'000, {}), 30s);
    QVERIFY2(listing && *listing, qPrintable(wordsOf(listing)));
    QVERIFY(!(*listing)->complete);
}

void TestContent::list_missing_isNotFound()
{
    for (const bool isRunning : { true, false }) {
        const auto listing =
            awaited(listFolder(m_client.get(), &m_clock, id(u"web"_s), u"/nowhere"_s, isRunning, kMuch, {}));
        QVERIFY(listing && !*listing);
        QCOMPARE(listing->error().kind, ErrorKind::NotFound);
        QVERIFY(listing->error().subject.startsWith(u"/nowhere"));
    }
}

void TestContent::files_upAndDown_areTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("running") << u"web"_s;
    QTest::newRow("never started") << u"created"_s;
    QTest::newRow("without a shell") << u"bare"_s;
}

void TestContent::files_upAndDown_areTheSame()
{
    QFETCH(QString, name);
    QTemporaryDir source;
    QTemporaryDir target;
    QVERIFY(QDir(source.path()).mkpath(u"site/sub/empty folder"_s));
    const QList<std::pair<QString, QByteArray>> files { { u"site/empty"_s, QByteArray() },
                                                        { u"site/five megabytes"_s, noise(5 << 20) },
                                                        { u"site/sub/日本語 é.txt"_s, "unicode"_ba },
                                                        { u"site/"_s + QString(200, u'l'), "long"_ba },
                                                        { u"site/.hidden"_s, "hidden"_ba } };
    for (const auto &[file, bytes] : files)
        write(source.filePath(file), bytes);
    QVERIFY(QFile::setPermissions(source.filePath(u"site/.hidden"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(::symlink("sub/../empty", QFile::encodeName(source.filePath(u"site/odd link"_s)).constData())
            == 0);
    QVERIFY(::symlink("empty", QFile::encodeName(source.filePath(u"site/link"_s)).constData()) == 0);

    const Archive archive(*m_client, m_clock);
    qint64 told = 0;
    const auto progress = [&told](const TransferProgress &p) { told = p.bytes; };
    const auto up =
        awaited(archive.upload(id(name), { source.filePath(u"site"_s) }, u"/"_s, progress, {}), 60s);
    QVERIFY2(up && *up, qPrintable(wordsOf(up)));
    QCOMPARE((*up)->files, 5);
    QCOMPARE((*up)->links, 2);
    QVERIFY(told >= 5 << 20);

    told = 0;
    const auto down =
        awaited(archive.download(id(name), u"/site"_s, target.path(), u"back"_s, false, progress, {}), 60s);
    QVERIFY2(down && *down, qPrintable(wordsOf(down)));
    QVERIFY(told >= 5 << 20);
    for (const auto &[file, bytes] : files)
        QVERIFY2(contentOf(target.filePath(u"back"_s + file.sliced(4))) == bytes, qPrintable(file));
    QVERIFY(QFileInfo(target.filePath(u"back/sub/empty folder"_s)).isDir());
    QVERIFY(QFileInfo(target.filePath(u"back/.hidden"_s)).isExecutable());
    QCOMPARE(QFile::symLinkTarget(target.filePath(u"back/link"_s)), target.filePath(u"back/empty"_s));
    QCOMPARE((*down)->leftOut.value(0).reason, LeftOutReason::LeavingLink); // it may lead anywhere
    QCOMPARE((*down)->leftOutCount, 1);

    const auto one = awaited(
        archive.download(id(name), u"/site/five megabytes"_s, target.path(), u"one"_s, false, {}, {}));
    QVERIFY2(one && *one, qPrintable(wordsOf(one)));
    QCOMPARE(contentOf(target.filePath(u"one"_s)), files.at(1).second);
}

void TestContent::upload_readOnlyContainer_isRefused()
{
    QVERIFY(!run({ u"--name"_s, u"sealed"_s, u"--read-only"_s, kBare }).isEmpty());
    QTemporaryDir source;
    write(source.filePath(u"x"_s), noise(3 << 20));
    const Archive archive(*m_client, m_clock);
    const auto up =
        awaited(archive.upload(id(u"sealed"_s), { source.filePath(u"x"_s) }, u"/"_s, {}, {}), 30s);
    QVERIFY(up && !*up);
    QCOMPARE(up->error().kind, ErrorKind::Forbidden);
    QCOMPARE(up->error().code, u"container.read-only"_s);
    QCOMPARE(up->error().subject, u"/"_s);
}

void TestContent::upload_missingFolder_isNotFound()
{
    QTemporaryDir source;
    write(source.filePath(u"x"_s), noise(3 << 20)); // so much that the refusal comes before its end
    const Archive archive(*m_client, m_clock);
    const auto up =
        awaited(archive.upload(id(u"web"_s), { source.filePath(u"x"_s) }, u"/no/where"_s, {}, {}), 30s);
    QVERIFY(up && !*up);
    QCOMPARE(up->error().kind, ErrorKind::NotFound);
    const auto local =
        awaited(archive.upload(id(u"web"_s), { source.filePath(u"gone"_s) }, u"/"_s, {}, {}), 30s);
    QVERIFY(local && !*local);
    QCOMPARE(local->error().kind, ErrorKind::Local);
    QVERIFY(local->error().subject.endsWith(u"gone"));
}

void TestContent::upload_fileOverFolder_isRefused()
{
    QTemporaryDir source;
    write(source.filePath(u"etc"_s), "not a folder");
    const Archive archive(*m_client, m_clock);
    const auto up = awaited(archive.upload(id(u"web"_s), { source.filePath(u"etc"_s) }, u"/"_s, {}, {}), 30s);
    QVERIFY(up && !*up);
    const auto still = awaited(archive.stat(id(u"web"_s), u"/etc"_s, {}));
    QVERIFY(still && *still);
    QCOMPARE((*still)->kind, FileKind::Folder);
}

void TestContent::download_stopped_leavesNoPart()
{
    QVERIFY(m_engine->docker({ u"exec"_s, u"web"_s, u"/bin/busybox"_s, u"dd"_s, u"if=/dev/zero"_s,
                               u"of=/much"_s, u"bs=1M"_s, u"count=200"_s }));
    QTemporaryDir target;
    std::stop_source stop;
    const auto progress = [&stop](const TransferProgress &p) {
        if (p.bytes > 2 << 20)
            stop.request_stop();
    };
    const Archive archive(*m_client, m_clock);
    const auto down = awaited(archive.download(id(u"web"_s), u"/much"_s, target.path(), u"much"_s, false,
                                               progress, stop.get_token()),
                              30s);
    QVERIFY(down && !*down);
    QCOMPARE(down->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
}

void TestContent::beginning_followsLinks()
{
    QVERIFY(m_engine->docker(
        { u"exec"_s, u"web"_s, u"/bin/busybox"_s, u"sh"_s, u"-c"_s,
          u"mkdir -p /l; cd /l; echo hello > file; ln -s file one; ln -s /l/one two; ln -s self self"_s }));
    const Archive archive(*m_client, m_clock);
    const auto file = awaited(archive.beginning(id(u"web"_s), u"/l/two"_s, 3, {}));
    QVERIFY2(file && *file, qPrintable(wordsOf(file)));
    QCOMPARE((*file)->bytes, "hel"_ba);
    QCOMPARE((*file)->size, 6);
    for (const QString &path : { u"/l"_s, u"/l/self"_s, u"/l/nothing"_s }) {
        const auto none = awaited(archive.beginning(id(u"web"_s), path, 3, {}));
        QVERIFY(none && !*none);
    }
    const auto large = awaited(archive.beginning(id(u"web"_s), u"/much"_s, 1000, {}));
    QVERIFY2(large && *large, qPrintable(wordsOf(large)));
    QCOMPARE((*large)->bytes.size(), 1000);
    QCOMPARE((*large)->size, qint64 { 200 } << 20U);
}

void TestContent::safety_isRead()
{
    const Contents contents(*m_client);
    const auto info = awaited(contents.systemInfo({}));
    QVERIFY2(info && *info, qPrintable(wordsOf(info)));
    QVERIFY((*info)->serverVersion.startsWith(u"20.10"));
    const auto version = awaited(contents.systemVersion({}));
    QVERIFY2(version && *version, qPrintable(wordsOf(version)));
    QCOMPARE((*version)->version, (*info)->serverVersion);
    const auto inspected = awaited(contents.inspect(id(u"web"_s), {}));
    QVERIFY2(inspected && *inspected, qPrintable(wordsOf(inspected)));
    const auto created = awaited(contents.imageCreated((*inspected)->details.imageId, {}));
    QVERIFY2(created && *created, qPrintable(wordsOf(created)));
    QVERIFY((*created)->isValid());
    const SecurityReport report = checkContainer(
        (*inspected)->details,
        { .engine = **info, .imageCreated = **created, .now = QDateTime::currentDateTimeUtc() });
    const auto failed = [&report](SecurityCheck check) {
        return std::any_of(report.results.begin(), report.results.end(), [check](const CheckResult &r) {
            return r.check == check && r.verdict == CheckVerdict::Failed;
        });
    };
    QVERIFY(failed(SecurityCheck::AddedCapabilities));
    QVERIFY(!failed(SecurityCheck::MemoryLimit));
    QVERIFY(!failed(SecurityCheck::ImageAge));
    QVERIFY(report.score < 90);
}

/// Nobody but the test can reach it: it is alone in its network.
void TestContent::hostSafety_openEngine_isTold()
{
    RealEngine open;
    const Result<> started = open.start(
        { .further = { u"-H"_s, u"tcp://0.0.0.0:2375"_s }, .isBeside = true, .hasOwnNetwork = true });
    QVERIFY2(started, qPrintable(started ? QString() : wordsOf(started.error())));
    const auto link =
        std::make_shared<HostLink>(Host {}, std::make_unique<net::UnixConnector>(open.socketPath()), m_clock);
    const auto report = awaited(hostSafetyBy(link, {}));
    QVERIFY2(report && *report, qPrintable(wordsOf(report)));
    const CheckResult &worst = (*report)->results.constFirst();
    QCOMPARE(worst.check, SecurityCheck::OpenEngine);
    QCOMPARE(worst.severity, CheckSeverity::Critical);
    QCOMPARE(worst.evidence, QStringList { u"http://0.0.0.0:2375"_s });
    for (const CheckResult &result : (*report)->results)
        QVERIFY(result.check != SecurityCheck::EngineWarnings || result.verdict == CheckVerdict::Passed);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
