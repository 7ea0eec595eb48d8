// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hoststore.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

Host someHost(const QString &id, const QString &name)
{
    return { .id = HostId(id),
             .name = name,
             .endpoint = { Endpoint::Kind::Tls, u"vm.example"_s, 2376 },
             .identityId = u"identity-1"_s,
             .authorityId = u"authority-1"_s,
             .machineId =
                 u"/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm"_s };
}

} // namespace

class TestHostStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void load_noFile_isEmpty();
    void put_everyField_comesBack();
    void put_sameId_replacesInPlace();
    void put_newFolderAndFile_arePrivate();
    void remove_unknownId_isSuccess();
    void remove_knownId_keepsOthers();
    void load_damagedFile_isReportedAndKept_data();
    void load_damagedFile_isReportedAndKept();
    void put_damagedFile_isKeptAndReplaced();
    void load_newerFormat_isLeftAlone();
    void load_twiceTheSameId_lastCounts();
    void put_severalWriters_loseNothing();
    void put_foreignWriter_isAwaitedThenReported();

private:
    QString filePath() const { return m_folder->filePath(u"data/hosts.json"_s); }
    HostStore store() const { return HostStore(m_folder->filePath(u"data"_s)); }
    void writeFile(const QByteArray &text) const;
    QStringList keptFiles() const { return QDir(m_folder->filePath(u"data"_s)).entryList({ u"*.bad-*"_s }); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHostStore::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestHostStore::writeFile(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    QFile::setPermissions(m_folder->filePath(u"data"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestHostStore::load_noFile_isEmpty()
{
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(hosts);
    QVERIFY(hosts->isEmpty());
}

void TestHostStore::put_everyField_comesBack()
{
    const Host tls = someHost(u"1"_s, u"ünïcode \"quoted\"\n"_s);
    const Host local { .id = HostId(u"2"_s),
                       .name = u"here"_s,
                       .endpoint = { Endpoint::Kind::Unix, u"/var/run/docker.sock"_s, std::nullopt },
                       .accessUntil = QDateTime::fromString(u"2027-01-02T03:04:05Z"_s, Qt::ISODate) };
    QVERIFY(store().put(tls));
    QVERIFY(store().put(local));
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(hosts);
    QVERIFY(*hosts == QList<Host>({ tls, local }));
}

void TestHostStore::put_sameId_replacesInPlace()
{
    QVERIFY(store().put(someHost(u"1"_s, u"one"_s)));
    QVERIFY(store().put(someHost(u"2"_s, u"two"_s)));
    QVERIFY(store().put(someHost(u"1"_s, u"uno"_s)));
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(hosts);
    QCOMPARE(hosts->size(), 2);
    QCOMPARE(hosts->at(0).name, u"uno"_s);
    QCOMPARE(hosts->at(1).name, u"two"_s);
}

void TestHostStore::put_newFolderAndFile_arePrivate()
{
    QVERIFY(store().put(someHost(u"1"_s, u"one"_s)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(filePath()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_folder->filePath(u"data"_s)) & others, QFile::Permissions());
}

void TestHostStore::remove_unknownId_isSuccess()
{
    QVERIFY(store().remove(HostId(u"none"_s)));
    QVERIFY(!QFile::exists(filePath()));
}

void TestHostStore::remove_knownId_keepsOthers()
{
    QVERIFY(store().put(someHost(u"1"_s, u"one"_s)));
    QVERIFY(store().put(someHost(u"2"_s, u"two"_s)));
    QVERIFY(store().remove(HostId(u"1"_s)));
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(hosts);
    QCOMPARE(hosts->size(), 1);
    QCOMPARE(hosts->at(0).name, u"two"_s);
}

void TestHostStore::load_damagedFile_isReportedAndKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << R"({"format":1,"hosts":[{"id":"1","na)"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("no format") << R"({"hosts":[]})"_ba;
    QTest::newRow("hosts of wrong type") << R"({"format":1,"hosts":{}})"_ba;
    QTest::newRow("host without id") << R"({"format":1,"hosts":[{"name":"n","endpoint":"unix:///a"}]})"_ba;
    QTest::newRow("host with empty id")
        << R"({"format":1,"hosts":[{"id":"","name":"n","endpoint":"unix:///a"}]})"_ba;
    QTest::newRow("plain endpoint")
        << R"({"format":1,"hosts":[{"id":"1","name":"n","endpoint":"tcp://h:2375"}]})"_ba;
}

void TestHostStore::load_damagedFile_isReportedAndKept()
{
    QFETCH(QByteArray, text);
    writeFile(text);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hosts.json is damaged"_s));
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(!hosts);
    QCOMPARE(hosts.error().kind, ErrorKind::Local);
    QCOMPARE(hosts.error().code, u"hosts.damaged"_s);
    QCOMPARE(keptFiles().size(), 1);
    QVERIFY(hosts.error().detail.contains(keptFiles().constFirst()));
    QFile kept(m_folder->filePath(u"data/"_s + keptFiles().constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);

    const Result<QList<Host>> again = store().load();
    QVERIFY(again);
    QVERIFY(again->isEmpty());
}

void TestHostStore::put_damagedFile_isKeptAndReplaced()
{
    writeFile("damaged");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hosts.json is damaged"_s));
    QVERIFY(store().put(someHost(u"1"_s, u"one"_s)));
    QCOMPARE(keptFiles().size(), 1);
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(hosts);
    QCOMPARE(hosts->size(), 1);
}

void TestHostStore::load_newerFormat_isLeftAlone()
{
    const QByteArray newer = R"({"format":2,"hosts":{"something":"else"}})"_ba;
    writeFile(newer);
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(!hosts);
    QCOMPARE(hosts.error().code, u"hosts.newer-format"_s);
    const Result<> put = store().put(someHost(u"1"_s, u"one"_s));
    QVERIFY(!put);
    QFile file(filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestHostStore::load_twiceTheSameId_lastCounts()
{
    writeFile(R"({"format":1,"hosts":[{"id":"1","name":"old","endpoint":"unix:///a"},
                 {"id":"1","name":"new","endpoint":"unix:///b"}]})"_ba);
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(hosts);
    QCOMPARE(hosts->size(), 1);
    QCOMPARE(hosts->at(0).name, u"new"_s);
}

void TestHostStore::put_severalWriters_loseNothing()
{
    constexpr int kWriters = 3;
    constexpr int kEach = 4;
    const auto putAll = [this](int writer) {
        for (int i = 0; i < kEach; ++i) {
            const Host host = someHost(u"%1-%2"_s.arg(writer).arg(i), u"h"_s);
            Result<> kept = store().put(host);
            while (!kept && kept.error().code == "hosts.busy"_L1)
                kept = store().put(host);
        }
    };
    std::vector<std::unique_ptr<QThread>> writers;
    for (int writer = 0; writer < kWriters; ++writer) {
        writers.emplace_back(QThread::create(putAll, writer));
        writers.back()->start();
    }
    for (const auto &writer : writers)
        QVERIFY(writer->wait(60'000));
    const Result<QList<Host>> hosts = store().load();
    QVERIFY(hosts);
    QCOMPARE(hosts->size(), kWriters * kEach);
    QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files), QStringList { u"hosts.json"_s });
}

void TestHostStore::put_foreignWriter_isAwaitedThenReported()
{
    QVERIFY(store().put(someHost(u"1"_s, u"one"_s)));
    QLockFile foreign(filePath() + u".lock"_s);
    QVERIFY(foreign.tryLock(0));
    const Result<> kept = store().put(someHost(u"2"_s, u"two"_s));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Local);
    QCOMPARE(kept.error().code, u"hosts.busy"_s);
    QCOMPARE(store().load()->size(), 1);
    foreign.unlock();
    QVERIFY(store().put(someHost(u"2"_s, u"two"_s)));
    QCOMPARE(store().load()->size(), 2);
}

QTEST_GUILESS_MAIN(TestHostStore)
#include "tst_hoststore.moc"
