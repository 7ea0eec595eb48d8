// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/store/certificatestore.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QDateTime kNow = QDateTime::currentDateTimeUtc();

KeyedCertificate authorityOf(const QString &name = u"Practice"_s)
{
    Result<KeyedCertificate> made = makeAuthority({ .commonName = name, .now = kNow });
    return made ? *std::move(made) : KeyedCertificate {};
}

StoredAuthority stored(const QString &id, const KeyedCertificate &made, const QString &name = u"Practice"_s)
{
    return { .id = AuthorityId(id), .name = name, .certificate = made.certificate };
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// What is in a folder, hidden things too, with its modes: "0600 authorities/a/key.pem".
QStringList treeOf(const QString &folder)
{
    QStringList tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
            tree += u"%1 %2"_s.arg(status.st_mode & 07777U, 4, 8, QChar(u'0'))
                        .arg(QDir(folder).relativeFilePath(path));
    }
    tree.sort();
    return tree;
}

/// Sets the process's umask for a while.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    Q_DISABLE_COPY_MOVE(Umask)
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

} // namespace

class TestCertificateStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        slipway::test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<CertificateStore>(m_folder->path(), KeysAtRest::Plain);
    }

    void lists_empty_areEmptyAndWriteNothing();
    void put_eachKind_isReadAgain();
    void put_underAnyUmask_isPrivate();
    void put_manyTimes_neverShowsAKeyToOthers();
    void put_again_replacesWhole();
    void put_keyOfAnother_isRefusedAndWritesNothing();
    void put_folderOpenToOthers_isRefused();
    void put_linkInPlace_leavesItsTargetAlone();
    void put_afterACrash_succeeds();
    void id_notAnId_isRefused_data();
    void id_notAnId_isRefused();
    void list_names_areSorted();
    void list_damagedEntry_isLeftOutAndKept_data();
    void list_damagedEntry_isLeftOutAndKept();
    void load_keyOpenToOthers_isRefused();
    void load_absent_isNotFound();
    void remove_entry_leavesNothing();
    void remove_absent_succeeds();
    void remove_linkInPlace_leavesItsTargetAlone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CertificateStore> m_store;
};

void TestCertificateStore::lists_empty_areEmptyAndWriteNothing()
{
    QVERIFY(m_store->authorities()->isEmpty());
    QVERIFY(m_store->identities()->isEmpty());
    QVERIFY(m_store->servers()->isEmpty());
    QVERIFY(m_store->problems().isEmpty());
    QVERIFY(treeOf(m_folder->path()).isEmpty());
}

void TestCertificateStore::put_eachKind_isReadAgain()
{
    const KeyedCertificate authority = authorityOf();
    const Result<KeyedCertificate> client =
        issue(authority, { .purpose = CertificatePurpose::Client, .commonName = u"Me"_s, .now = kNow });
    const Result<KeyedCertificate> server =
        issue(authority, { .commonName = u"vm1"_s, .dnsNames = { u"vm1.example"_s }, .now = kNow });
    QVERIFY(client && server);
    const StoredAuthority storedAuthority = stored(u"a1"_s, authority, u"Zoë's \"own\" 東京"_s);
    const StoredIdentity identity { .id = IdentityId(u"i1"_s),
                                    .name = u"Me"_s,
                                    .authority = AuthorityId(u"a1"_s),
                                    .certificate = client->certificate,
                                    .trusted = authority.certificate.toPem() };
    const StoredServer storedServer {
        .id = u"s1"_s, .name = u"vm1"_s, .authority = AuthorityId(u"a1"_s), .certificate = server->certificate
    };
    QVERIFY(m_store->putAuthority(storedAuthority, authority.privateKey));
    QVERIFY(m_store->putIdentity(identity, client->privateKey));
    QVERIFY(m_store->putServer(storedServer));

    const CertificateStore another(m_folder->path(), KeysAtRest::Plain);
    QCOMPARE(*another.authorities(), QList { storedAuthority });
    QCOMPARE(*another.identities(), QList { identity });
    QCOMPARE(*another.servers(), QList { storedServer });
    QVERIFY(another.problems().isEmpty());
    const Result<KeyedCertificate> loaded = another.authority(AuthorityId(u"a1"_s));
    QVERIFY(loaded);
    QCOMPARE(loaded->certificate, authority.certificate);
    QCOMPARE(bytesOf(loaded->privateKey), bytesOf(authority.privateKey));
    QCOMPARE(bytesOf(another.identity(IdentityId(u"i1"_s))->privateKey), bytesOf(client->privateKey));
}

void TestCertificateStore::put_underAnyUmask_isPrivate()
{
    const KeyedCertificate authority = authorityOf();
    const Umask open(0);
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    QVERIFY(m_store->putServer({ .id = u"s1"_s, .name = u"vm1"_s, .certificate = authority.certificate }));
    QCOMPARE(treeOf(m_folder->path()).join(u'\n'),
             QStringList({ u"0600 authorities/a1/cert.pem"_s, u"0600 authorities/a1/key.pem"_s,
                           u"0600 authorities/a1/meta.json"_s, u"0600 servers/s1/cert.pem"_s,
                           u"0600 servers/s1/meta.json"_s, u"0700 authorities"_s, u"0700 authorities/a1"_s,
                           u"0700 servers"_s, u"0700 servers/s1"_s })
                 .join(u'\n'));
}

void TestCertificateStore::put_manyTimes_neverShowsAKeyToOthers()
{
    const KeyedCertificate authority = authorityOf();
    const Umask open(0);
    std::atomic_bool stop = false;
    std::atomic_int samples = 0;
    QStringList seen;
    std::thread watcher([&] {
        while (!stop) {
            for (const QString &line : treeOf(m_folder->path())) {
                ++samples;
                if (!line.startsWith(u"0600 ") && !line.startsWith(u"0700 "))
                    seen += line;
            }
        }
    });
    bool ok = true;
    for (int i = 0; i < 100 || samples < 1000; ++i)
        ok = m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey).has_value() && ok;
    stop = true;
    watcher.join();
    QVERIFY(ok);
    QVERIFY2(seen.isEmpty(), qPrintable(seen.join(u'\n')));
}

void TestCertificateStore::put_again_replacesWhole()
{
    const KeyedCertificate first = authorityOf();
    const KeyedCertificate second = authorityOf(u"Renewed"_s);
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, first), first.privateKey));
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, second, u"Renewed"_s), second.privateKey));
    QCOMPARE(m_store->authorities()->size(), 1);
    const Result<KeyedCertificate> loaded = m_store->authority(AuthorityId(u"a1"_s));
    QVERIFY(loaded);
    QCOMPARE(loaded->certificate, second.certificate);
    QCOMPARE(treeOf(m_folder->path()).size(), 5);
}

void TestCertificateStore::put_keyOfAnother_isRefusedAndWritesNothing()
{
    const Result<> result = m_store->putAuthority(stored(u"a1"_s, authorityOf()), authorityOf().privateKey);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().code, u"key.mismatch"_s);
    QVERIFY(treeOf(m_folder->path()).isEmpty());
}

void TestCertificateStore::put_folderOpenToOthers_isRefused()
{
    const KeyedCertificate authority = authorityOf();
    QVERIFY(QDir(m_folder->path()).mkdir(u"authorities"_s));
    QCOMPARE(::chmod(QFile::encodeName(path(u"authorities"_s)).constData(), 0755), 0);
    const Result<> result = m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Local);
    QCOMPARE(result.error().code, u"file.permissions"_s);
    QCOMPARE(treeOf(m_folder->path()).size(), 1);
}

void TestCertificateStore::put_linkInPlace_leavesItsTargetAlone()
{
    const KeyedCertificate authority = authorityOf();
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    QVERIFY(QDir(m_folder->path()).mkdir(u"victim"_s));
    QVERIFY(overwrite(path(u"victim/key.pem"_s), "mine"_ba));
    QVERIFY(QFile::link(path(u"victim"_s), path(u"authorities/a2"_s)));
    QVERIFY(m_store->putAuthority(stored(u"a2"_s, authority), authority.privateKey));
    QCOMPARE(contentOf(path(u"victim/key.pem"_s)), "mine"_ba);
    QCOMPARE(QDir(path(u"victim"_s)).entryList(QDir::Files).size(), 1);
    QVERIFY(!QFileInfo(path(u"authorities/a2"_s)).isSymLink());
    QVERIFY(m_store->authority(AuthorityId(u"a2"_s)));
}

void TestCertificateStore::put_afterACrash_succeeds()
{
    const KeyedCertificate authority = authorityOf();
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    for (const QString &left : { u"authorities/.new-a1"_s, u"authorities/.removed-a1"_s }) {
        QVERIFY(QDir(m_folder->path()).mkdir(left));
        QVERIFY(overwrite(path(left + u"/key.pem"_s), "half"_ba));
    }
    QCOMPARE(m_store->authorities()->size(), 1);
    QVERIFY(m_store->problems().isEmpty());
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    QVERIFY(m_store->removeAuthority(AuthorityId(u"a1"_s)));
    QCOMPARE(treeOf(m_folder->path()), QStringList { u"0700 authorities"_s });
}

void TestCertificateStore::id_notAnId_isRefused_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
         { QString(), u"."_s, u".."_s, u"../a"_s, u"a/b"_s, u"/etc"_s, u"A"_s, u"a b"_s, u"-a"_s, u".new-a"_s,
           u"a\n"_s, QString(u"a"_s + QChar(0)), u"ä"_s, QString(65, u'a') })
        QTest::newRow(qPrintable(id.isEmpty() ? u"empty"_s : id)) << id;
}

void TestCertificateStore::id_notAnId_isRefused()
{
    QFETCH(const QString, id);
    const KeyedCertificate authority = authorityOf();
    const auto refused = [](const auto &result) { return !result && result.error().code == u"store.id"_s; };
    QVERIFY(refused(m_store->putAuthority(stored(id, authority), authority.privateKey)));
    QVERIFY(refused(m_store->putServer({ .id = id, .certificate = authority.certificate })));
    QVERIFY(refused(m_store->authority(AuthorityId(id))));
    QVERIFY(refused(m_store->identity(IdentityId(id))));
    QVERIFY(refused(m_store->removeAuthority(AuthorityId(id))));
    QVERIFY(refused(m_store->removeServer(id)));
    QVERIFY(treeOf(m_folder->path()).isEmpty());
}

void TestCertificateStore::list_names_areSorted()
{
    const KeyedCertificate authority = authorityOf();
    const QList<std::pair<QString, QString>> entries {
        { u"a3"_s, u"beta"_s }, { u"a1"_s, u"Gamma"_s }, { u"a2"_s, u"Alpha"_s }, { u"a0"_s, u"beta"_s }
    };
    for (const auto &[id, name] : entries)
        QVERIFY(m_store->putAuthority(stored(id, authority, name), authority.privateKey));
    QStringList ids;
    const Result<QList<StoredAuthority>> list = m_store->authorities();
    QVERIFY(list);
    for (const StoredAuthority &entry : *list)
        ids += entry.id.text();
    QCOMPARE(ids, QStringList({ u"a2"_s, u"a0"_s, u"a3"_s, u"a1"_s }));
}

void TestCertificateStore::list_damagedEntry_isLeftOutAndKept_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("meta empty") << u"meta.json"_s << QByteArray() << u"json.syntax"_s;
    QTest::newRow("meta cut") << u"meta.json"_s << "{\"format\":1,\"kind\":\"auth"_ba << u"json.syntax"_s;
    QTest::newRow("meta zeros") << u"meta.json"_s << QByteArray(100, '\0') << u"json.syntax"_s;
    QTest::newRow("meta an array") << u"meta.json"_s << "[]"_ba << u"json.content"_s;
    QTest::newRow("no format") << u"meta.json"_s << "{\"kind\":\"authority\",\"name\":\"a\"}"_ba
                               << u"json.content"_s;
    QTest::newRow("format 0") << u"meta.json"_s << "{\"format\":0,\"kind\":\"authority\",\"name\":\"a\"}"_ba
                              << u"json.content"_s;
    QTest::newRow("later format") << u"meta.json"_s << "{\"format\":3,\"more\":{}}"_ba << u"store.format"_s;
    QTest::newRow("another kind") << u"meta.json"_s << "{\"format\":1,\"kind\":\"server\",\"name\":\"a\"}"_ba
                                  << u"json.content"_s;
    QTest::newRow("name a number") << u"meta.json"_s << "{\"format\":1,\"kind\":\"authority\",\"name\":7}"_ba
                                   << u"json.content"_s;
    QTest::newRow("certificate empty") << u"cert.pem"_s << QByteArray() << u"certificate.malformed"_s;
    QTest::newRow("certificate cut") << u"cert.pem"_s << "-----BEGIN CERTIFICATE-----\nMIIB"_ba
                                     << u"certificate.malformed"_s;
}

void TestCertificateStore::list_damagedEntry_isLeftOutAndKept()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    const KeyedCertificate authority = authorityOf();
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    QVERIFY(m_store->putAuthority(stored(u"a2"_s, authority), authority.privateKey));
    QVERIFY(overwrite(path(u"authorities/a1/"_s + file), content));
    const QStringList before = treeOf(m_folder->path());

    const Result<QList<StoredAuthority>> list = m_store->authorities();
    QVERIFY(list);
    QCOMPARE(*list, QList { stored(u"a2"_s, authority) });
    const QList<Error> problems = m_store->problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].code, code);
    QCOMPARE(problems[0].subject, path(u"authorities/a1/"_s + file));
    QVERIFY(!m_store->authority(AuthorityId(u"a1"_s)));
    QCOMPARE(treeOf(m_folder->path()), before);
    QCOMPARE(contentOf(path(u"authorities/a1/"_s + file)), content);
}

void TestCertificateStore::load_keyOpenToOthers_isRefused()
{
    const KeyedCertificate authority = authorityOf();
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    const QByteArray key = QFile::encodeName(path(u"authorities/a1/key.pem"_s));
    for (const mode_t mode : { 0640U, 0604U, 0620U }) {
        QCOMPARE(::chmod(key.constData(), mode), 0);
        const Result<KeyedCertificate> loaded = m_store->authority(AuthorityId(u"a1"_s));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Local);
        QCOMPARE(loaded.error().code, u"file.permissions"_s);
        QCOMPARE(m_store->problems().size(), 1);
    }
    QCOMPARE(::chmod(key.constData(), 0400), 0);
    QVERIFY(m_store->authority(AuthorityId(u"a1"_s)));
    QVERIFY(m_store->problems().isEmpty());
}

void TestCertificateStore::load_absent_isNotFound()
{
    const Result<KeyedCertificate> loaded = m_store->authority(AuthorityId(u"a1"_s));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::NotFound);
}

void TestCertificateStore::remove_entry_leavesNothing()
{
    const KeyedCertificate authority = authorityOf();
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    QVERIFY(m_store->putIdentity(
        { .id = IdentityId(u"a1"_s), .name = u"Me"_s, .certificate = authority.certificate },
        authority.privateKey));
    QVERIFY(m_store->putServer({ .id = u"a1"_s, .name = u"vm1"_s, .certificate = authority.certificate }));
    QVERIFY(m_store->removeAuthority(AuthorityId(u"a1"_s)));
    QVERIFY(m_store->removeIdentity(IdentityId(u"a1"_s)));
    QVERIFY(m_store->removeServer(u"a1"_s));
    QCOMPARE(treeOf(m_folder->path()),
             QStringList({ u"0700 authorities"_s, u"0700 identities"_s, u"0700 servers"_s }));
}

void TestCertificateStore::remove_absent_succeeds()
{
    QVERIFY(m_store->removeAuthority(AuthorityId(u"a1"_s)));
    QVERIFY(m_store->removeServer(u"s1"_s));
    QVERIFY(treeOf(m_folder->path()).isEmpty());
}

void TestCertificateStore::remove_linkInPlace_leavesItsTargetAlone()
{
    const KeyedCertificate authority = authorityOf();
    QVERIFY(m_store->putAuthority(stored(u"a1"_s, authority), authority.privateKey));
    QVERIFY(QDir(m_folder->path()).mkdir(u"victim"_s));
    QVERIFY(overwrite(path(u"victim/key.pem"_s), "mine"_ba));
    QVERIFY(QFile::link(path(u"victim"_s), path(u"authorities/a2"_s)));
    QVERIFY(m_store->removeAuthority(AuthorityId(u"a2"_s)));
    QCOMPARE(contentOf(path(u"victim/key.pem"_s)), "mine"_ba);
    QVERIFY(!QFileInfo(path(u"authorities/a2"_s)).isSymLink());
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestCertificateStore)
#include "tst_certificatestore.moc"
