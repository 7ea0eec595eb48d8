// SPDX-License-Identifier: GPL-3.0-or-later
// Keys at rest: encrypted, migrated, unreadable without the passphrase, mended when others can see them.
#include "base/files/privatefile.h"
#include "pki/store/certificatestore.h"
#include "pki/store/sealedkey.h"
#include "pki/store/storelock.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QDateTime kNow = QDateTime::currentDateTimeUtc();
constexpr QByteArrayView kPlain = "BEGIN PRIVATE KEY";
constexpr QByteArrayView kEncrypted = "BEGIN ENCRYPTED PRIVATE KEY";

Secret phrase(QByteArrayView text = "correct horse")
{
    return Secret(text);
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

int filesWith(const QString &folder, QByteArrayView text)
{
    int count = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        count += contentOf(it.next()).contains(text) ? 1 : 0;
    return count;
}

std::shared_ptr<const Secret> shared(Result<Secret> key)
{
    return key ? std::make_shared<const Secret>(*std::move(key)) : nullptr;
}

struct Chain
{
    KeyedCertificate authority {};
    KeyedCertificate client {};
    KeyedCertificate server {};
};

Chain makeChain()
{
    Chain chain;
    chain.authority = *makeAuthority({ .commonName = u"Practice"_s, .now = kNow });
    chain.client = *issue(chain.authority,
                          { .purpose = CertificatePurpose::Client, .commonName = u"Me"_s, .now = kNow });
    chain.server =
        *issue(chain.authority, { .commonName = u"vm1"_s, .dnsNames = { u"vm1.example"_s }, .now = kNow });
    return chain;
}

const Chain &chain()
{
    static const Chain made = makeChain();
    return made;
}

bool fill(CertificateStore &store)
{
    return store.putAuthority({ .id = AuthorityId(u"a1"_s),
                                .name = u"Practice"_s,
                                .certificate = chain().authority.certificate },
                              chain().authority.privateKey)
        && store.putIdentity({ .id = IdentityId(u"i1"_s),
                               .name = u"Me"_s,
                               .authority = AuthorityId(u"a1"_s),
                               .certificate = chain().client.certificate },
                             chain().client.privateKey)
        && store.putServer({ .id = u"s1"_s,
                             .name = u"vm1"_s,
                             .authority = AuthorityId(u"a1"_s),
                             .certificate = chain().server.certificate },
                           chain().server.privateKey);
}

/// Whether all three are there with their own keys.
bool isWhole(const CertificateStore &store)
{
    const Result<KeyedCertificate> authority = store.authority(AuthorityId(u"a1"_s));
    const Result<KeyedCertificate> identity = store.identity(IdentityId(u"i1"_s));
    const Result<KeyedCertificate> server = store.server(u"s1"_s);
    return authority && identity && server
        && bytesOf(authority->privateKey) == bytesOf(chain().authority.privateKey)
        && bytesOf(identity->privateKey) == bytesOf(chain().client.privateKey)
        && bytesOf(server->privateKey) == bytesOf(chain().server.privateKey);
}

/// Another process that has the locks of some folders.
class LockHolder final
{
public:
    explicit LockHolder(const QStringList &folders)
    {
        std::array<int, 2> ready {};
        if (::pipe(ready.data()) != 0)
            return;
        m_child = ::fork();
        if (m_child == 0)
            hold(folders, ready[1]);
        ::close(ready[1]);
        char answer = 0;
        m_holds = ::read(ready[0], &answer, 1) == 1 && answer == 'y';
        ::close(ready[0]);
    }
    Q_DISABLE_COPY_MOVE(LockHolder)
    ~LockHolder()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }

    bool holds() const { return m_holds; }

private:
    [[noreturn]] static void hold(const QStringList &folders, int told)
    {
        std::vector<Result<StoreLock>> locks;
        bool ok = true;
        for (const QString &folder : folders) {
            locks.push_back(StoreLock::take(folder));
            ok = ok && locks.back();
        }
        const char answer = ok ? 'y' : 'n';
        if (::write(told, &answer, 1) == 1)
            ::pause();
        ::_exit(0);
    }

    pid_t m_child = 0;
    bool m_holds = false;
};

} // namespace

class TestStoreKeys : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        slipway::test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void vault_made_opensWithItsPassphraseOnly();
    void vault_there_isNeverReplaced();
    void vault_madeByTwoAtOnce_isThatOfOne();
    void vault_madeElsewhere_opens();
    void vault_tampered_isRefused_data();
    void vault_tampered_isRefused();
    void vault_openToOthers_isRefused();
    void store_locked_listsButKeepsKeys();
    void store_opened_writesNoKeyInTheClear();
    void store_plain_isMigrated();
    void store_plainWithOneDamagedKey_isMigratedButForThat();
    void store_folderOfSomethingElse_isNoEntry();
    void store_keyOfAnotherEntry_isRefused();
    void store_migrated_isReadByTheOpensslProgram();
    void store_formatOne_isRead();
    void store_openToOthers_isReportedAndMended();
    void store_filesOfOthers_doNotKeepTheRestOpen();
    void store_linkInside_isRefused_data();
    void store_linkInside_isRefused();
    void store_belowALink_isTheSameStore();
    void store_serverKey_isOptional();
    void server_replaced_tellsWhatIsInUse_untilConfirmed();
    void server_former_staysSoWithItsCertificate();
    void lock_heldByAnotherProcess_everyChangeSaysBusy();
    void twoProcesses_writingTheSameEntries_leaveWholeOnes();

private:
    QString path(const QString &name = {}) const { return m_folder->filePath(name); }
    CertificateStore store() const { return { m_folder->path(), KeysAtRest::Encrypted }; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreKeys::vault_made_opensWithItsPassphraseOnly()
{
    const KeyVault vault(path());
    QVERIFY(!vault.exists());
    QCOMPARE(vault.open(phrase()).error().kind, ErrorKind::NotFound);
    const Result<Secret> made = vault.create(u"one"_s, phrase());
    QVERIFY(made);
    QVERIFY(vault.exists());
    QCOMPARE(*vault.id(), u"one"_s);
    QCOMPARE(bytesOf(*made).size(), 64);
    QCOMPARE(bytesOf(*vault.open(phrase())), bytesOf(*made));
    const Result<Secret> wrong = vault.open(phrase("correct horsf"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, u"store.passphrase"_s);
    const QByteArray text = contentOf(path(u"keys.json"_s));
    QVERIFY(!text.contains(bytesOf(*made)) && !text.contains("horse"));
    QCOMPARE(QFile(path(u"keys.json"_s)).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestStoreKeys::vault_there_isNeverReplaced()
{
    const KeyVault vault(path());
    QVERIFY(vault.create(u"one"_s, phrase()));
    const QByteArray before = contentOf(path(u"keys.json"_s));
    QCOMPARE(vault.create(u"two"_s, phrase("other")).error().code, u"store.protected"_s);
    QCOMPARE(contentOf(path(u"keys.json"_s)), before);
    QVERIFY(store().hasKeys()); // what is put into it will be encrypted with that
    const QTemporaryDir other;
    QCOMPARE(KeyVault(other.path()).create(u"x"_s, Secret()).error().code, u"store.passphrase-empty"_s);
    QVERIFY(QDir(other.path()).isEmpty());
}

void TestStoreKeys::vault_madeByTwoAtOnce_isThatOfOne()
{
    const KeyVault vault(path());
    std::array<Result<Secret>, 2> made { Error {}, Error {} };
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < made.size(); ++i)
        threads.emplace_back(
            [&vault, &made, i] { made.at(i) = vault.create(u"one"_s, phrase(i ? "b" : "a")); });
    for (std::thread &thread : threads)
        thread.join();
    const std::size_t winner = made.front() ? 0 : 1;
    QVERIFY(made.at(winner));
    QVERIFY(!made.at(1 - winner));
    QCOMPARE(made.at(1 - winner).error().code, u"store.protected"_s);
    const Result<Secret> key = vault.open(phrase(winner ? "b" : "a"));
    QVERIFY(key && bytesOf(*key) == bytesOf(*made.at(winner)));
}

/// What keys.json says of its making is what was done: by Python's hashlib.scrypt and its cryptography's
/// AESGCM.
void TestStoreKeys::vault_madeElsewhere_opens()
{
    const QByteArray made = R"({"format":1,"id":"one","kdf":"scrypt","n":32768,"r":8,"p":3,
        "salt":"AAECAwQFBgcICQoLDA0ODw==","nonce":"AAECAwQFBgcICQoL",
        "key":"tr9Ue5lcD7ln7qWzI0Q2ZiaN0kFYWPKkdvslVqYJuEOaypTZML675HIwAnrwHgaJ"})";
    QVERIFY(writePrivateFile(path(u"keys.json"_s), made));
    const Result<Secret> key = KeyVault(path()).open(phrase());
    QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
    QCOMPARE(bytesOf(*key), "404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f"_ba);
    const QTemporaryDir other;
    QVERIFY(KeyVault(other.path()).create(u"one"_s, phrase()));
    QVERIFY(contentOf(other.filePath(u"keys.json"_s)).contains("\"n\": 32768"));
}

void TestStoreKeys::vault_tampered_isRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("id") << u"id"_s << QJsonValue(u"two"_s) << u"store.passphrase"_s;
    QTest::newRow("salt") << u"salt"_s << QJsonValue(u"AAAAAAAAAAAAAAAAAAAAAA=="_s) << u"store.passphrase"_s;
    QTest::newRow("nonce") << u"nonce"_s << QJsonValue(u"AAAAAAAAAAAAAAAA"_s) << u"store.passphrase"_s;
    QTest::newRow("short salt") << u"salt"_s << QJsonValue(u"AAAA"_s) << u"json.content"_s;
    QTest::newRow("no key") << u"key"_s << QJsonValue() << u"json.content"_s;
    QTest::newRow("other derivation") << u"kdf"_s << QJsonValue(u"md5"_s) << u"json.content"_s;
    QTest::newRow("endless") << u"n"_s << QJsonValue(1LL << 40) << u"json.content"_s;
    QTest::newRow("no cost") << u"p"_s << QJsonValue(0) << u"json.content"_s;
    QTest::newRow("later format") << u"format"_s << QJsonValue(2) << u"store.format"_s;
}

void TestStoreKeys::vault_tampered_isRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    const KeyVault vault(path());
    QVERIFY(vault.create(u"one"_s, phrase()));
    QJsonObject json = QJsonDocument::fromJson(contentOf(path(u"keys.json"_s))).object();
    json.insert(field, value);
    QVERIFY(overwrite(path(u"keys.json"_s), QJsonDocument(json).toJson()));
    const Result<Secret> opened = vault.open(phrase());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void TestStoreKeys::store_filesOfOthers_doNotKeepTheRestOpen()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    const QByteArray foreign = QFile::encodeName(path(u"authorities/a1/cert.pem"_s));
    QCOMPARE(::chown(foreign.constData(), 65534, 65534), 0);
    QCOMPARE(::chmod(QFile::encodeName(path(u"servers/s1"_s)).constData(), 0755), 0);
    const Result<> closed = open.closeToOthers();
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, u"file.permissions"_s);
    QCOMPARE(closed.error().subject, path(u"authorities/a1/cert.pem"_s));
    QCOMPARE(open.openToOthers(), QStringList { path(u"authorities/a1/cert.pem"_s) });
}

void TestStoreKeys::vault_openToOthers_isRefused()
{
    const KeyVault vault(path());
    QVERIFY(vault.create(u"one"_s, phrase()));
    QCOMPARE(::chmod(QFile::encodeName(path(u"keys.json"_s)).constData(), 0644), 0);
    QCOMPARE(vault.open(phrase()).error().code, u"file.permissions"_s);
    QVERIFY(QFile::rename(path(u"keys.json"_s), path(u"elsewhere"_s)));
    QCOMPARE(::chmod(QFile::encodeName(path(u"elsewhere"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"keys.json"_s)));
    QCOMPARE(vault.open(phrase()).error().code, u"file.link"_s);
}

void TestStoreKeys::store_locked_listsButKeepsKeys()
{
    {
        CertificateStore open = store();
        open.useKey(shared(open.vault().create(u"one"_s, phrase())));
        QVERIFY(fill(open));
    }
    CertificateStore locked = store();
    QVERIFY(locked.isLocked());
    QVERIFY(locked.hasKeys());
    QCOMPARE(locked.authorities()->size(), 1);
    QCOMPARE(locked.identities()->size(), 1);
    QCOMPARE(locked.servers()->size(), 1);
    QVERIFY(locked.servers()->constFirst().hasKey);
    QVERIFY(locked.problems().isEmpty());
    QCOMPARE(locked.identity(IdentityId(u"i1"_s)).error().code, u"store.locked"_s);
    const Result<> put = locked.putAuthority(
        { .id = AuthorityId(u"a2"_s), .name = u"More"_s, .certificate = chain().authority.certificate },
        chain().authority.privateKey);
    QVERIFY(!put);
    QCOMPARE(put.error().code, u"store.locked"_s);
    QCOMPARE(locked.encryptPlainKeys().error().code, u"store.locked"_s);
    QVERIFY(locked.removeServer(u"s1"_s)); // needs no key
    QVERIFY(locked.servers()->isEmpty());
}

void TestStoreKeys::store_opened_writesNoKeyInTheClear()
{
    CertificateStore open = store();
    QVERIFY(!open.hasKeys());
    QVERIFY(!fill(open)); // locked
    QVERIFY(QDir(path()).isEmpty());
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    QVERIFY(isWhole(open));
    QCOMPARE(filesWith(path(), kPlain), 0);
    QCOMPARE(filesWith(path(), kEncrypted), 3);

    CertificateStore again = store();
    again.useKey(shared(again.vault().open(phrase())));
    QVERIFY(isWhole(again));
    CertificateStore stranger = store();
    stranger.useKey(shared(KeyVault::randomPassphrase()));
    QCOMPARE(stranger.authority(AuthorityId(u"a1"_s)).error().code, u"key.unreadable"_s);
    QCOMPARE(stranger.problems().size(), 3);
}

void TestStoreKeys::store_plain_isMigrated()
{
    CertificateStore plain(m_folder->path(), KeysAtRest::Plain);
    QVERIFY(fill(plain));
    QCOMPARE(filesWith(path(), kPlain), 3);
    QVERIFY(plain.encryptPlainKeys()); // nothing is asked of a plain store
    QCOMPARE(filesWith(path(), kPlain), 3);

    CertificateStore later = store();
    QVERIFY(later.isLocked());
    QVERIFY(later.hasKeys());
    QVERIFY(later.identity(IdentityId(u"i1"_s))); // in the clear, and so usable as before
    later.useKey(shared(later.vault().create(u"one"_s, phrase())));
    QVERIFY(later.encryptPlainKeys());
    QCOMPARE(filesWith(path(), kPlain), 0);
    QCOMPARE(filesWith(path(), kEncrypted), 3);
    QVERIFY(isWhole(later));
    QVERIFY(later.encryptPlainKeys());
    QVERIFY(isWhole(later));
}

void TestStoreKeys::store_plainWithOneDamagedKey_isMigratedButForThat()
{
    CertificateStore plain(m_folder->path(), KeysAtRest::Plain);
    QVERIFY(fill(plain));
    const QByteArray damaged = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    for (const QString &id : { u"a0"_s, u"a2"_s }) { // before and after, in whatever order
        QVERIFY(plain.putAuthority(
            { .id = AuthorityId(id), .name = id, .certificate = chain().authority.certificate },
            chain().authority.privateKey));
        QVERIFY(overwrite(path(u"authorities/%1/key.pem"_s.arg(id)), damaged));
    }
    CertificateStore later = store();
    later.useKey(shared(later.vault().create(u"one"_s, phrase())));
    QVERIFY(later.encryptPlainKeys());
    QCOMPARE(filesWith(path(), kEncrypted), 3);
    QVERIFY(isWhole(later));
    QCOMPARE(contentOf(path(u"authorities/a0/key.pem"_s)), damaged);
    QCOMPARE(later.problems().size(), 2);
}

void TestStoreKeys::store_folderOfSomethingElse_isNoEntry()
{
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    QVERIFY(QDir().mkpath(path(u"authorities/lost+found"_s)));
    QCOMPARE(open.authorities()->size(), 1);
    QVERIFY(open.problems().isEmpty());
}

void TestStoreKeys::store_keyOfAnotherEntry_isRefused()
{
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    QVERIFY(overwrite(path(u"authorities/a1/key.pem"_s), contentOf(path(u"identities/i1/key.pem"_s))));
    const Result<KeyedCertificate> mixed = open.authority(AuthorityId(u"a1"_s));
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().code, u"key.mismatch"_s);
    QCOMPARE(open.problems().size(), 1);
}

void TestStoreKeys::store_migrated_isReadByTheOpensslProgram()
{
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  { u"pkey"_s, u"-in"_s, path(u"authorities/a1/key.pem"_s), u"-passin"_s, u"stdin"_s });
    QVERIFY(openssl.waitForStarted());
    openssl.write(bytesOf(*open.key()) + '\n');
    openssl.closeWriteChannel();
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QCOMPARE(openssl.readAllStandardOutput(), bytesOf(chain().authority.privateKey));
}

void TestStoreKeys::store_formatOne_isRead()
{
    CertificateStore plain(m_folder->path(), KeysAtRest::Plain);
    QVERIFY(fill(plain));
    const QString meta = path(u"authorities/a1/meta.json"_s);
    QByteArray text = contentOf(meta);
    QVERIFY(text.contains("\"format\": 2"));
    QVERIFY(overwrite(meta, text.replace("\"format\": 2", "\"format\": 1")));
    CertificateStore later = store();
    later.useKey(shared(later.vault().create(u"one"_s, phrase())));
    QVERIFY(isWhole(later));
    QVERIFY(later.encryptPlainKeys());
    QVERIFY(contentOf(meta).contains("\"format\": 2"));
    QVERIFY(isWhole(later));
}

void TestStoreKeys::store_openToOthers_isReportedAndMended()
{
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    QVERIFY(open.openToOthers().isEmpty());
    QVERIFY(overwrite(path(u"victim"_s), "mine"_ba));
    QCOMPARE(::chmod(QFile::encodeName(path(u"victim"_s)).constData(), 0644), 0);
    QVERIFY(QFile::link(path(u"victim"_s), path(u"authorities/a1/stray"_s)));
    // What a killed program has left may have a key in it, too.
    QVERIFY(QDir().mkpath(path(u"authorities/.new-a2"_s)));
    QVERIFY(overwrite(path(u"authorities/a1/.slipway-1.tmp"_s), "key"_ba));
    const QStringList loose { m_folder->path(),
                              path(u"keys.json"_s),
                              path(u"authorities"_s),
                              path(u"authorities/.new-a2"_s),
                              path(u"authorities/a1/.slipway-1.tmp"_s),
                              path(u"authorities/a1/key.pem"_s),
                              path(u"servers/s1"_s) };
    for (const QString &each : loose)
        QCOMPARE(::chmod(QFile::encodeName(each).constData(), 0755), 0);
    QCOMPARE(open.openToOthers(), loose);
    QVERIFY(!open.authority(AuthorityId(u"a1"_s)));
    QVERIFY(open.closeToOthers());
    QVERIFY(open.openToOthers().isEmpty());
    QVERIFY(isWhole(open));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"victim"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0644U);
}

void TestStoreKeys::store_linkInside_isRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("folder") << u"authorities"_s;
    QTest::newRow("entry") << u"authorities/a1"_s;
    QTest::newRow("key") << u"authorities/a1/key.pem"_s;
    QTest::newRow("certificate") << u"authorities/a1/cert.pem"_s;
    QTest::newRow("meta") << u"authorities/a1/meta.json"_s;
    QTest::newRow("authorities of others") << u"authorities/a1/ca.pem"_s;
    QTest::newRow("certificate in use") << u"authorities/a1/shown.pem"_s;
}

void TestStoreKeys::store_linkInside_isRefused()
{
    QFETCH(const QString, place);
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    if (!QFile::rename(path(place), path(u"elsewhere"_s))) // this one has none
        QVERIFY(overwrite(path(u"elsewhere"_s), chain().authority.certificate.toPem()));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(place)));
    const Result<KeyedCertificate> read = open.authority(AuthorityId(u"a1"_s));
    QVERIFY(!read);
    const QList<Error> problems = open.problems();
    QVERIFY(!problems.isEmpty());
    QVERIFY(problems.constFirst().code == u"file.link"_s);
}

/// A home folder may be a link to another disk: what is refused is a link inside of the store.
void TestStoreKeys::store_belowALink_isTheSameStore()
{
    QVERIFY(QDir().mkpath(path(u"disk/home"_s)));
    QVERIFY(QFile::link(path(u"disk/home"_s), path(u"home"_s)));
    const QString folder = path(u"home/data"_s);
    QVERIFY(slipway::makePrivateFolder(folder));
    CertificateStore below(folder, KeysAtRest::Encrypted);
    below.useKey(shared(below.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(below));
    QVERIFY(isWhole(below));
    QVERIFY(below.problems().isEmpty());
    QVERIFY(below.openToOthers().isEmpty());
    CertificateStore direct(path(u"disk/home/data"_s), KeysAtRest::Encrypted);
    direct.useKey(shared(direct.vault().open(phrase())));
    QVERIFY(isWhole(direct));
    // The data folder itself is none.
    QVERIFY(QFile::link(path(u"disk/home/data"_s), path(u"home/link"_s)));
    QVERIFY(!slipway::makePrivateFolder(path(u"home/link"_s)));
}

void TestStoreKeys::store_serverKey_isOptional()
{
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(open.putServer({ .id = u"s1"_s, .name = u"vm1"_s, .certificate = chain().server.certificate }));
    QVERIFY(!open.servers()->constFirst().hasKey);
    QVERIFY(open.problems().isEmpty());
    QCOMPARE(open.server(u"s1"_s).error().kind, ErrorKind::NotFound);
    const Result<> mismatch =
        open.putServer({ .id = u"s2"_s, .name = u"vm1"_s, .certificate = chain().server.certificate },
                       chain().client.privateKey);
    QVERIFY(!mismatch);
    QCOMPARE(mismatch.error().code, u"key.mismatch"_s);
}

void TestStoreKeys::server_replaced_tellsWhatIsInUse_untilConfirmed()
{
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    const auto again = [] {
        return *issue(chain().authority,
                      { .commonName = u"vm1"_s, .dnsNames = { u"vm1.example"_s }, .now = kNow });
    };
    const auto server = [&open] { return open.servers().value_or(QList<StoredServer>()).value(0); };
    const Certificate former = server().certificate;
    QVERIFY(!server().shown);
    for (int i = 0; i < 2; ++i) { // renewed twice: the first is still in use
        const KeyedCertificate renewed = again();
        StoredServer entry = server();
        entry.certificate = renewed.certificate;
        QVERIFY(open.putServer(entry, renewed.privateKey));
        QVERIFY(server().shown);
        QCOMPARE(server().shown->der, former.der);
    }
    QVERIFY(open.openToOthers().isEmpty());
    StoredServer back = server();
    const Certificate latest = back.certificate;
    const KeyedCertificate keyed = *open.server(u"s1"_s);
    back.certificate = former; // what is in use comes back
    QVERIFY(open.putServer(back, chain().server.privateKey));
    QVERIFY(!server().shown);

    back.certificate = latest;
    QVERIFY(open.putServer(back, keyed.privateKey));
    QVERIFY(server().shown);
    CertificateStore locked = store();
    QVERIFY(locked.confirmServer(u"s1"_s)); // needs no key
    QVERIFY(!server().shown);
    QCOMPARE(server().certificate.der, latest.der);
    QCOMPARE(bytesOf(open.server(u"s1"_s)->privateKey), bytesOf(keyed.privateKey));
    QVERIFY(locked.confirmServer(u"s1"_s));
    QCOMPARE(locked.confirmServer(u"s2"_s).error().kind, ErrorKind::NotFound);
}

void TestStoreKeys::server_former_staysSoWithItsCertificate()
{
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    const auto server = [&open] { return open.servers().value_or(QList<StoredServer>()).value(0); };
    const QByteArray key = bytesOf(open.server(u"s1"_s)->privateKey);
    QVERIFY(!server().former);
    CertificateStore locked = store();
    QVERIFY(locked.setFormerServer(u"s1"_s, true)); // needs no key
    QVERIFY(server().former);
    QCOMPARE(bytesOf(open.server(u"s1"_s)->privateKey), key);
    QVERIFY(locked.setFormerServer(u"s1"_s, true));

    StoredServer renamed = server();
    renamed.name = u"another name"_s;
    renamed.former = false; // is not asked
    QVERIFY(open.putServer(renamed, chain().server.privateKey));
    QVERIFY(server().former);
    QVERIFY(!server().shown);

    const KeyedCertificate renewed =
        *issue(chain().authority, { .commonName = u"vm1"_s, .dnsNames = { u"vm1.example"_s }, .now = kNow });
    renamed.certificate = renewed.certificate;
    QVERIFY(open.putServer(renamed, renewed.privateKey));
    QVERIFY(!server().former);
    QVERIFY2(!server().shown, "nobody uses what was kept there");

    QVERIFY(locked.setFormerServer(u"s1"_s, true));
    QVERIFY(locked.setFormerServer(u"s1"_s, false));
    QVERIFY(!server().former);
    QCOMPARE(locked.setFormerServer(u"s2"_s, true).error().kind, ErrorKind::NotFound);
}

void TestStoreKeys::lock_heldByAnotherProcess_everyChangeSaysBusy()
{
    CertificateStore open = store();
    const KeyVault vault = open.vault();
    const auto key = shared(vault.create(u"one"_s, phrase()));
    open.useKey(key);
    QVERIFY(fill(open));
    const StoredServer other {
        .id = u"s1"_s,
        .name = u"vm1"_s,
        .certificate = issue(chain().authority,
                             { .commonName = u"vm1"_s, .dnsNames = { u"vm1.example"_s }, .now = kNow })
                           ->certificate
    };
    QVERIFY(open.putServer(other)); // in whose place another one is still in use
    const QString second = path(u"second"_s);
    QVERIFY(makePrivateFolder(second));
    const std::map<QString, std::function<Result<>()>> changes {
        { u"put"_s, [store = open, other]() mutable { return store.putServer(other); } },
        { u"remove"_s, [store = open]() mutable { return store.removeServer(u"s1"_s); } },
        { u"confirm"_s, [store = open]() mutable { return store.confirmServer(u"s1"_s); } },
        { u"former"_s, [store = open]() mutable { return store.setFormerServer(u"s1"_s, true); } },
        { u"close"_s, [store = open]() mutable { return store.closeToOthers(); } },
        { u"set aside"_s,
          [store = open]() mutable {
              const Result<QString> aside = store.setAside(kNow);
              return aside ? Result<>() : aside.error();
          } },
        { u"create the vault"_s,
          [second] {
              const Result<Secret> made = KeyVault(second).create(u"two"_s, phrase());
              return made ? Result<>() : made.error();
          } },
        { u"another passphrase"_s, [vault, key] { return vault.changePassphrase(*key, phrase("other")); } },
    };
    std::map<QString, QString> codes;
    {
        const LockHolder holder({ path(), second });
        QVERIFY(holder.holds());
        std::mutex guard;
        std::vector<std::thread> threads; // each of them waits for two seconds
        threads.reserve(changes.size());
        for (const auto &[name, change] : changes) {
            threads.emplace_back([&guard, &codes, &name, &change] {
                const Result<> done = change();
                const std::lock_guard lock(guard);
                codes[name] = done ? u"done"_s : done.error().code;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    for (const auto &[name, code] : codes)
        QVERIFY2(code == u"store.busy", qPrintable(name + u": "_s + code));
    QVERIFY(open.putServer(other)); // the lock went with its holder
    QVERIFY(open.servers()->constFirst().shown);
}

void TestStoreKeys::twoProcesses_writingTheSameEntries_leaveWholeOnes()
{
    constexpr int kRounds = 5;
    CertificateStore open = store();
    open.useKey(shared(open.vault().create(u"one"_s, phrase())));
    QVERIFY(fill(open));
    const pid_t child = ::fork();
    bool ok = true;
    for (int i = 0; i < kRounds && ok; ++i)
        ok = fill(open) && open.removeServer(u"s1"_s) && open.identity(IdentityId(u"i1"_s));
    if (child == 0)
        ::_exit(ok ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(ok);
    QCOMPARE(status, 0);
    QVERIFY(open.problems().isEmpty());
    QVERIFY(fill(open));
    QVERIFY(isWhole(open));
    QCOMPARE(QDir(path(u"authorities"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList { u"a1"_s });
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestStoreKeys)
#include "tst_storekeys.moc"
