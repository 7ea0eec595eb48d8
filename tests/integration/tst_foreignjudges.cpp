// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignprogram.h"
#include "pki/authority.h"
#include "pki/bundle/pkcs12.h"
#include "pki/export/exporting.h"
#include "pki/keys/privatekey.h"
#include "support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::pki;

namespace {

const QString kPassphrase = u"Passphrase 1"_s; // keytool wants six characters or more
const QString kServerName = u"vm1.example.com"_s;

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

Secret passphrase()
{
    return Secret(kPassphrase.toUtf8());
}

} // namespace

/// What GnuTLS, NSS, Java and OpenSSL think of our certificates, keys and PKCS#12 files, and we of what they
/// make of those. Every authority is one with name constraints, since those are what implementations differ
/// in.
class TestForeignJudges : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void gnutls_certificates_data() { addKeyTypes(); }
    void gnutls_certificates();
    void gnutls_keys_data() { addKeyTypes(); }
    void gnutls_keys();
    void gnutls_bundles_data() { addStrengths(); }
    void gnutls_bundles();
    void nss_certificates_data() { addKeyTypes(); }
    void nss_certificates();
    void nss_bundles_data() { addStrengths(); }
    void nss_bundles();
    void java_bundles_data() { addStrengths(); }
    void java_bundles();
    void java_certificates();
    void java_handshakes_data() { addKeyTypes(); }
    void java_handshakes();
    void java_handshakeAmiss_isRefused_data();
    void java_handshakeAmiss_isRefused();
    void openssl_bundles_data() { addStrengths(); }
    void openssl_bundles();

private:
    static void addKeyTypes();
    static void addStrengths();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    void make(KeyType type);
    void writeBundle(Pkcs12Strength strength) const;
    void makeNssDatabase() const;
    void makeJavaTrust() const;
    void makeJavaStores(KeyType type);
    test::Verdict javaHandshake(const QString &server, const QString &client, const QString &host) const;
    void compareWithOurs(const QByteArray &bundle) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    KeyedCertificate m_authority;
    KeyedCertificate m_server;
    KeyedCertificate m_client;
};

void TestForeignJudges::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestForeignJudges::addKeyTypes()
{
    QTest::addColumn<KeyType>("type");
    QTest::newRow("P-256") << KeyType::EcP256;
    QTest::newRow("P-384") << KeyType::EcP384;
    QTest::newRow("RSA 2048") << KeyType::Rsa2048;
    QTest::newRow("Ed25519") << KeyType::Ed25519;
}

void TestForeignJudges::addStrengths()
{
    QTest::addColumn<Pkcs12Strength>("strength");
    QTest::newRow("modern") << Pkcs12Strength::Modern;
    QTest::newRow("compatible") << Pkcs12Strength::Compatible;
}

void TestForeignJudges::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestForeignJudges::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// ca.pem, server.pem, client.pem and its .key.
void TestForeignJudges::make(KeyType type)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Result<KeyedCertificate> authority = makeAuthority(
        { .commonName = u"Judged authority"_s, .key = type, .now = now, .domains = { u"example.com"_s } });
    QVERIFY(authority);
    m_authority = *std::move(authority);
    Result<KeyedCertificate> server =
        issue(m_authority,
              { .purpose = CertificatePurpose::Server,
                .commonName = u"Docker on vm1"_s,
                .dnsNames = { kServerName, u"localhost"_s },
                .ipAddresses = { u"10.0.0.4"_s, u"127.0.0.1"_s, u"2001:db8::4"_s },
                .key = type,
                .now = now });
    QVERIFY(server);
    m_server = *std::move(server);
    Result<KeyedCertificate> client = issue(
        m_authority,
        { .purpose = CertificatePurpose::Client, .commonName = u"Ann at work"_s, .key = type, .now = now });
    QVERIFY(client);
    m_client = *std::move(client);
    write(u"ca.pem"_s, m_authority.certificate.toPem());
    write(u"server.pem"_s, m_server.certificate.toPem());
    write(u"client.pem"_s, m_client.certificate.toPem());
    write(u"client.key"_s, bytesOf(m_client.privateKey));
}

void TestForeignJudges::writeBundle(Pkcs12Strength strength) const
{
    const Result<QByteArray> bundle =
        writePkcs12(m_client, { m_authority.certificate }, u"ann"_s, passphrase(), strength);
    QVERIFY(bundle);
    write(u"ours.p12"_s, *bundle);
}

/// trust.p12 as Java makes it.
void TestForeignJudges::makeJavaTrust() const
{
    ACCEPTS("keytool",
            { u"-importcert"_s, u"-noprompt"_s, u"-alias"_s, u"ca"_s, u"-file"_s, path(u"ca.pem"_s),
              u"-keystore"_s, path(u"trust.p12"_s), u"-storepass"_s, kPassphrase });
}

/// Their file has our client's certificate and key in it.
void TestForeignJudges::compareWithOurs(const QByteArray &bundle) const
{
    const Result<Pkcs12> theirs = readPkcs12(bundle, passphrase());
    QVERIFY2(theirs, theirs ? "" : qPrintable(theirs.error().code + u' ' + theirs.error().detail));
    QCOMPARE(theirs->privateKeys.size(), 1U);
    QCOMPARE(bytesOf(theirs->privateKeys.front()), bytesOf(m_client.privateKey));
    QVERIFY(!theirs->certificates.isEmpty());
    QCOMPARE(theirs->certificates.constFirst(), m_client.certificate);
    QCOMPARE(theirs->friendlyName, u"ann"_s);
}

void TestForeignJudges::gnutls_certificates()
{
    NEEDS_PROGRAM("certtool");
    QFETCH(const KeyType, type);
    make(type);
    const auto arguments = [this](const QString &file, const QStringList &further) {
        return QStringList { u"--verify"_s, u"--load-ca-certificate"_s, path(u"ca.pem"_s), u"--infile"_s,
                             path(file) }
        + further;
    };
    const QStringList server { u"--verify-purpose"_s, u"1.3.6.1.5.5.7.3.1"_s };
    const QStringList client { u"--verify-purpose"_s, u"1.3.6.1.5.5.7.3.2"_s };
    const auto named = [](const QString &name) { return QStringList { u"--verify-hostname"_s, name }; };
    ACCEPTS("certtool", arguments(u"server.pem"_s, server + named(kServerName)));
    ACCEPTS("certtool", arguments(u"server.pem"_s, server + named(u"10.0.0.4"_s)));
    ACCEPTS("certtool", arguments(u"server.pem"_s, server + named(u"localhost"_s)));
    ACCEPTS("certtool", arguments(u"client.pem"_s, client));
    REFUSES("certtool", arguments(u"server.pem"_s, server + named(u"vm2.example.com"_s)));
    REFUSES("certtool", arguments(u"server.pem"_s, client));
    REFUSES("certtool", arguments(u"client.pem"_s, server));
}

void TestForeignJudges::gnutls_keys()
{
    NEEDS_PROGRAM("certtool");
    QFETCH(const KeyType, type);
    make(type);
    const Result<Secret> portable = encryptKey(m_client.privateKey, passphrase(), KeyProtection::Portable);
    QVERIFY(portable);
    write(u"locked.key"_s, bytesOf(*portable));
    ACCEPTS("certtool", { u"--key-info"_s, u"--infile"_s, path(u"client.key"_s) });
    ACCEPTS("certtool",
            { u"--key-info"_s, u"--infile"_s, path(u"locked.key"_s), u"--password"_s, kPassphrase });
    REFUSES("certtool",
            { u"--key-info"_s, u"--infile"_s, path(u"locked.key"_s), u"--password"_s, u"wrong"_s });
    for (const QString &cipher : { u"aes-256"_s, u"3des-pkcs12"_s }) {
        ACCEPTS("certtool",
                { u"--to-p8"_s, u"--load-privkey"_s, path(u"client.key"_s), u"--outfile"_s,
                  path(u"theirs.key"_s), u"--password"_s, kPassphrase, u"--pkcs-cipher"_s, cipher });
        const Secret theirs(QByteArrayView(read(u"theirs.key"_s)));
        QVERIFY(isEncryptedKey(theirs));
        const Result<Secret> opened = decryptKey(theirs, passphrase());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(checkKeyMatches(m_client.certificate, *opened));
    }
}

void TestForeignJudges::gnutls_bundles()
{
    NEEDS_PROGRAM("certtool");
    QFETCH(const Pkcs12Strength, strength);
    make(KeyType::EcP256);
    writeBundle(strength);
    const auto info = [this](const QString &word) {
        return QStringList { u"--p12-info"_s,     u"--inder"_s,    u"--infile"_s,
                             path(u"ours.p12"_s), u"--password"_s, word };
    };
    const test::Verdict verdict = test::judged(u"certtool"_s, info(kPassphrase));
    QVERIFY2(verdict.status == 0 && verdict.words.count("BEGIN CERTIFICATE") == 2
                 && verdict.words.contains("PRIVATE KEY"),
             verdict.words.constData());
    REFUSES("certtool", info(u"wrong"_s));
    const QString cipher = strength == Pkcs12Strength::Modern ? u"aes-256"_s : u"3des-pkcs12"_s;
    ACCEPTS("certtool",
            { u"--to-p12"_s, u"--outder"_s, u"--load-certificate"_s, path(u"client.pem"_s),
              u"--load-privkey"_s, path(u"client.key"_s), u"--p12-name"_s, u"ann"_s, u"--password"_s,
              kPassphrase, u"--pkcs-cipher"_s, cipher, u"--outfile"_s, path(u"theirs.p12"_s) });
    compareWithOurs(read(u"theirs.p12"_s));
}

void TestForeignJudges::makeNssDatabase() const
{
    write(u"pass"_s, (kPassphrase + u'\n').toUtf8());
    ACCEPTS("certutil", { u"-N"_s, u"-d"_s, u"sql:"_s + m_folder->path(), u"--empty-password"_s });
    ACCEPTS("certutil",
            { u"-A"_s, u"-d"_s, u"sql:"_s + m_folder->path(), u"-n"_s, u"ca"_s, u"-t"_s, u"CT,,"_s, u"-i"_s,
              path(u"ca.pem"_s) });
}

void TestForeignJudges::nss_certificates()
{
    NEEDS_PROGRAM("certutil");
    QFETCH(const KeyType, type);
    if (type == KeyType::Ed25519)
        QSKIP("NSS of Debian 12 does not know Ed25519 in certificates");
    make(type);
    makeNssDatabase();
    const QString database = u"sql:"_s + m_folder->path();
    for (const QString &name : { u"server"_s, u"client"_s })
        ACCEPTS(
            "certutil",
            { u"-A"_s, u"-d"_s, database, u"-n"_s, name, u"-t"_s, u",,"_s, u"-i"_s, path(name + u".pem"_s) });
    const auto usage = [&database](const QString &name, const QString &use) {
        return QStringList { u"-V"_s, u"-e"_s, u"-d"_s, database, u"-n"_s, name, u"-u"_s, use };
    };
    ACCEPTS("certutil", usage(u"server"_s, u"V"_s));
    ACCEPTS("certutil", usage(u"client"_s, u"C"_s));
    ACCEPTS("certutil", usage(u"ca"_s, u"L"_s));
    REFUSES("certutil", usage(u"server"_s, u"C"_s));
    REFUSES("certutil", usage(u"client"_s, u"V"_s));
}

void TestForeignJudges::nss_bundles()
{
    NEEDS_PROGRAM("pk12util");
    QFETCH(const Pkcs12Strength, strength);
    make(KeyType::EcP256);
    writeBundle(strength);
    makeNssDatabase();
    const QString database = u"sql:"_s + m_folder->path();
    REFUSES("pk12util", { u"-i"_s, path(u"ours.p12"_s), u"-d"_s, database, u"-W"_s, u"wrong"_s });
    ACCEPTS("pk12util", { u"-i"_s, path(u"ours.p12"_s), u"-d"_s, database, u"-w"_s, path(u"pass"_s) });
    const QString cipher = strength == Pkcs12Strength::Modern
        ? u"AES-256-CBC"_s
        : u"PKCS #12 V2 PBE With SHA-1 And 3KEY Triple DES-CBC"_s;
    ACCEPTS("pk12util",
            { u"-o"_s, path(u"theirs.p12"_s), u"-n"_s, u"ann"_s, u"-d"_s, database, u"-w"_s, path(u"pass"_s),
              u"-c"_s, cipher, u"-C"_s, cipher });
    compareWithOurs(read(u"theirs.p12"_s));
}

void TestForeignJudges::java_bundles()
{
    NEEDS_PROGRAM("keytool");
    QFETCH(const Pkcs12Strength, strength);
    make(KeyType::EcP256);
    writeBundle(strength);
    const auto list = [this](const QString &word) {
        return QStringList { u"-list"_s,      u"-v"_s,
                             u"-storetype"_s, u"PKCS12"_s,
                             u"-keystore"_s,  path(u"ours.p12"_s),
                             u"-storepass"_s, word };
    };
    const test::Verdict verdict = test::judged(u"keytool"_s, list(kPassphrase));
    QVERIFY2(verdict.status == 0 && verdict.words.contains("Entry type: PrivateKeyEntry")
                 && verdict.words.contains("Certificate chain length: 2"),
             verdict.words.constData());
    REFUSES("keytool", list(u"wrong word"_s));
    QStringList options { u"-importkeystore"_s,  u"-srckeystore"_s,   path(u"ours.p12"_s),
                          u"-srcstorepass"_s,    kPassphrase,         u"-destkeystore"_s,
                          path(u"theirs.p12"_s), u"-deststoretype"_s, u"PKCS12"_s,
                          u"-deststorepass"_s,   kPassphrase,         u"-noprompt"_s };
    if (strength == Pkcs12Strength::Compatible)
        options.prepend(u"-J-Dkeystore.pkcs12.legacy"_s);
    ACCEPTS("keytool", options);
    compareWithOurs(read(u"theirs.p12"_s));
}

void TestForeignJudges::java_certificates()
{
    NEEDS_PROGRAM("keytool");
    make(KeyType::EcP256);
    const test::Verdict verdict =
        test::judged(u"keytool"_s, { u"-printcert"_s, u"-file"_s, path(u"server.pem"_s) });
    QVERIFY2(verdict.status == 0, verdict.words.constData());
    for (const char *const part :
         { "serverAuth", "DNSName: vm1.example.com", "IPAddress: 10.0.0.4", "CA:false" })
        QVERIFY2(verdict.words.contains(part), verdict.words.constData());
    // An authority among its trusted ones is that authority and nothing else.
    makeJavaTrust();
    const Result<Pkcs12> trust = readPkcs12(read(u"trust.p12"_s), passphrase());
    QVERIFY(trust);
    QCOMPARE(trust->certificates, QList { m_authority.certificate });
    QVERIFY(trust->privateKeys.empty());
}

/// What Java says of both ends of a connection with client authentication.
test::Verdict TestForeignJudges::javaHandshake(const QString &server, const QString &client,
                                               const QString &host) const
{
    return test::judged(u"java"_s,
                        { QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/integration/javajudge.java"),
                          path(u"trust.p12"_s), path(server), path(client), kPassphrase, host });
}

/// trust.p12, server.p12, client.p12
void TestForeignJudges::makeJavaStores(KeyType type)
{
    make(type);
    makeJavaTrust();
    const auto writeStore = [this](const QString &name, const KeyedCertificate &own) {
        const Result<QByteArray> bundle =
            writePkcs12(own, { m_authority.certificate }, name, passphrase(), Pkcs12Strength::Compatible);
        QVERIFY(bundle);
        write(name, *bundle);
    };
    writeStore(u"server.p12"_s, m_server);
    writeStore(u"client.p12"_s, m_client);
}

void TestForeignJudges::java_handshakes()
{
    NEEDS_PROGRAM("keytool");
    NEEDS_PROGRAM("java");
    QFETCH(const KeyType, type);
    makeJavaStores(type);
    const test::Verdict good = javaHandshake(u"server.p12"_s, u"client.p12"_s, kServerName);
    QVERIFY2(good.status == 0, good.words.constData());
}

void TestForeignJudges::java_handshakeAmiss_isRefused_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QByteArray>("reason"); // empty: none
    const QString server = u"server.p12"_s;
    const QString client = u"client.p12"_s;
    QTest::newRow("address") << server << client << u"10.0.0.4"_s << true << ""_ba;
    QTest::newRow("other name") << server << client << u"vm2.example.com"_s << true << "vm2.example.com"_ba;
    QTest::newRow("client's as server's")
        << client << client << kServerName << true << "TLS server authentication"_ba;
    QTest::newRow("server's as client's")
        << server << server << kServerName << true << "TLS client authentication"_ba;
    QTest::newRow("other authority of the name")
        << server << client << kServerName << false << "client: PKIX path validation failed"_ba;
}

void TestForeignJudges::java_handshakeAmiss_isRefused()
{
    NEEDS_PROGRAM("keytool");
    NEEDS_PROGRAM("java");
    QFETCH(const QString, server);
    QFETCH(const QString, client);
    QFETCH(const QString, host);
    QFETCH(const bool, isKnown);
    QFETCH(const QByteArray, reason);
    makeJavaStores(KeyType::EcP256);
    if (!isKnown) {
        make(KeyType::EcP256);
        QVERIFY(QFile::remove(path(u"trust.p12"_s)));
        makeJavaTrust();
    }
    const test::Verdict verdict = javaHandshake(server, client, host);
    QCOMPARE(verdict.status, reason.isEmpty() ? 0 : 1);
    QVERIFY2(verdict.words.contains(reason), verdict.words.constData());
}

void TestForeignJudges::openssl_bundles()
{
    NEEDS_PROGRAM("openssl");
    QFETCH(const Pkcs12Strength, strength);
    make(KeyType::Rsa2048);
    writeBundle(strength);
    const QString word = u"pass:"_s + kPassphrase;
    ACCEPTS("openssl",
            { u"pkcs12"_s, u"-in"_s, path(u"ours.p12"_s), u"-passin"_s, word, u"-nodes"_s, u"-noout"_s });
    REFUSES("openssl",
            { u"pkcs12"_s, u"-in"_s, path(u"ours.p12"_s), u"-passin"_s, u"pass:wrong"_s, u"-nodes"_s,
              u"-noout"_s });
    QStringList options { u"pkcs12"_s,   u"-export"_s,
                          u"-in"_s,      path(u"client.pem"_s),
                          u"-inkey"_s,   path(u"client.key"_s),
                          u"-name"_s,    u"ann"_s,
                          u"-passout"_s, word,
                          u"-out"_s,     path(u"theirs.p12"_s) };
    if (strength == Pkcs12Strength::Compatible)
        options += u"-legacy"_s;
    ACCEPTS("openssl", options);
    compareWithOurs(read(u"theirs.p12"_s));
}

QTEST_GUILESS_MAIN(TestForeignJudges)
#include "tst_foreignjudges.moc"
