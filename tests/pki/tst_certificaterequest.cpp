// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl.h"
#include "pki/authority.h"
#include "pki/certificaterequest.h"
#include "support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

/// What the openssl program makes for a new key: its request alone.
QByteArray foreignRequest(const QStringList &key, const QStringList &more = {})
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const OpensslOutput made = openssl(QStringList { u"genpkey"_s, u"-out"_s, keyFile } + key);
    if (made.status != 0)
        return {};
    const QStringList words { u"req"_s, u"-new"_s, u"-key"_s, keyFile, u"-subj"_s, u"/CN=evil.example"_s };
    return openssl(words + more).text;
}

QStringList ec(const QString &curve)
{
    return { u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + curve };
}

QByteArray pemOf(const QByteArray &der, const QByteArray &kind = "CERTIFICATE REQUEST")
{
    return "-----BEGIN " + kind + "-----\n" + der.toBase64() + "\n-----END " + kind + "-----\n";
}

QByteArray derOf(const QByteArray &pem)
{
    QByteArray text;
    for (const QByteArray &line : pem.split('\n')) {
        if (!line.startsWith("-----"))
            text += line;
    }
    return QByteArray::fromBase64(text);
}

QByteArray flipped(QByteArray bytes, qsizetype fromEnd)
{
    bytes[bytes.size() - fromEnd] = static_cast<char>(bytes.at(bytes.size() - fromEnd) ^ 1);
    return bytes;
}

QString codeOf(const Result<PublicKey> &result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestCertificateRequest : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void read_table_data();
    void read_table();
    void read_everyKind_isWhatWasMade_data();
    void read_everyKind_isWhatWasMade();
    void read_cutAnywhere_isRefused();
    void make_request_isGoodForOthers();
    void issueFor_foreignRequest_takesTheKeyOnly();
    void issueFor_noKey_isRefused();
};

void TestCertificateRequest::read_table_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("code");
    const QByteArray good = foreignRequest(ec(u"P-256"_s));
    const QByteArray der = derOf(good);
    QVERIFY(der.size() > 100);
    const QString malformed = u"request.malformed"_s;
    QTest::newRow("good") << good << u"ok"_s;
    QTest::newRow("old kind of block") << pemOf(der, "NEW CERTIFICATE REQUEST") << u"ok"_s;
    QTest::newRow("words around it") << "slipway: here it is\n" + good + "bye\n" << u"ok"_s;
    QTest::newRow("nothing") << QByteArray() << malformed;
    QTest::newRow("words only") << QByteArray("slipway: no\n") << malformed;
    QTest::newRow("two requests") << good + good << malformed;
    QTest::newRow("a certificate behind it") << good + pemOf(der, "CERTIFICATE") << malformed;
    QTest::newRow("another kind of block") << pemOf(der, "CERTIFICATE") << malformed;
    QTest::newRow("bytes behind it") << pemOf(der + '\0') << malformed;
    QTest::newRow("half") << pemOf(der.left(der.size() / 2)) << malformed;
    QTest::newRow("no end line") << good.left(good.indexOf("-----END")) << malformed;
    QTest::newRow("not base64") << QByteArray(good).replace("MI", "!!") << malformed;
    QTest::newRow("too long") << QByteArray(20'000, ' ') + good << malformed;
    QTest::newRow("zeros") << pemOf(QByteArray(200, '\0')) << malformed;
    QTest::newRow("signature changed") << pemOf(flipped(der, 1)) << u"request.signature"_s;
    QTest::newRow("name changed") << pemOf(QByteArray(der).replace("evil", "Evil")) << u"request.signature"_s;
    QTest::newRow("signed with SHA-1")
        << foreignRequest(ec(u"P-256"_s), { u"-sha1"_s }) << u"request.signature"_s;
    const QString key = u"request.key"_s;
    QTest::newRow("another curve") << foreignRequest(ec(u"P-384"_s)) << key;
    QTest::newRow("a weak curve") << foreignRequest(ec(u"secp160r1"_s)) << key;
    QTest::newRow("the curve of coins") << foreignRequest(ec(u"secp256k1"_s)) << key;
    QTest::newRow("curve spelled out")
        << foreignRequest(ec(u"P-256"_s) + QStringList { u"-pkeyopt"_s, u"ec_param_enc:explicit"_s }) << key;
    QTest::newRow("RSA") << foreignRequest({ u"-algorithm"_s, u"RSA"_s }) << key;
    QTest::newRow("Ed25519") << foreignRequest({ u"-algorithm"_s, u"ED25519"_s }) << key;
}

void TestCertificateRequest::read_table()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const QString, code);
    QCOMPARE(codeOf(readCertificateRequest(pem, KeyType::EcP256)), code);
}

void TestCertificateRequest::read_everyKind_isWhatWasMade_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::newRow("P-256") << KeyType::EcP256;
    QTest::newRow("P-384") << KeyType::EcP384;
    QTest::newRow("RSA 2048") << KeyType::Rsa2048;
    QTest::newRow("Ed25519") << KeyType::Ed25519;
}

void TestCertificateRequest::read_everyKind_isWhatWasMade()
{
    QFETCH(const KeyType, type);
    const Result<KeyedRequest> made = makeCertificateRequest(type);
    QVERIFY(made);
    QCOMPARE(codeOf(readCertificateRequest(made->pem, type)), u"ok"_s);
    const KeyType other = type == KeyType::Rsa2048 ? KeyType::Rsa3072 : KeyType::Rsa2048;
    QCOMPARE(codeOf(readCertificateRequest(made->pem, other)), u"request.key"_s);
}

void TestCertificateRequest::read_cutAnywhere_isRefused()
{
    const Result<KeyedRequest> made = makeCertificateRequest(KeyType::EcP256);
    QVERIFY(made);
    const QByteArray der = derOf(made->pem);
    for (qsizetype length = 0; length < der.size(); ++length)
        QCOMPARE(codeOf(readCertificateRequest(pemOf(der.left(length)), KeyType::EcP256)),
                 u"request.malformed"_s);
    // Whatever byte is changed, nothing is taken for signed.
    for (qsizetype at = 1; at <= der.size(); ++at)
        QVERIFY2(!readCertificateRequest(pemOf(flipped(der, at)), KeyType::EcP256),
                 QByteArray::number(at).constData());
}

void TestCertificateRequest::make_request_isGoodForOthers()
{
    const Result<KeyedRequest> made = makeCertificateRequest(KeyType::EcP256);
    QVERIFY(made);
    QVERIFY2(made->pem.size() < 1000, "it has to fit into what CustomScript tells of a run");
    const OpensslOutput said = openssl({ u"req"_s, u"-verify"_s, u"-noout"_s }, made->pem);
    QCOMPARE(said.status, 0);
}

void TestCertificateRequest::issueFor_foreignRequest_takesTheKeyOnly()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Ours"_s, .now = now });
    QVERIFY(authority);
    const QByteArray pem = foreignRequest(ec(u"P-256"_s),
                                          { u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s,
                                            u"-addext"_s, u"subjectAltName=DNS:evil.example"_s });
    const Result<PublicKey> key = readCertificateRequest(pem, KeyType::EcP256);
    QVERIFY(key);
    const Result<Certificate> made = issueFor(
        *authority, *key, { .commonName = u"Docker on m"_s, .dnsNames = { u"m.example"_s }, .now = now });
    QVERIFY(made);
    QCOMPARE(made->commonName, u"Docker on m"_s);
    QCOMPARE(made->alternativeNames, QStringList { u"DNS:m.example"_s });
    QCOMPARE(made->purpose, CertificatePurpose::Server);
    QCOMPARE(made->issuer, authority->certificate.subject);
    const QByteArray theirs = openssl({ u"req"_s, u"-pubkey"_s, u"-noout"_s }, pem).text;
    QCOMPARE(openssl({ u"x509"_s, u"-pubkey"_s, u"-noout"_s }, made->toPem()).text, theirs);
    const Result<KeyedRequest> ours = makeCertificateRequest(KeyType::EcP256);
    QVERIFY(ours && !bytesOf(ours->privateKey).isEmpty());
    QVERIFY(!checkKeyMatches(*made, ours->privateKey));
}

void TestCertificateRequest::issueFor_noKey_isRefused()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Ours"_s, .now = now });
    QVERIFY(authority);
    const Result<Certificate> made = issueFor(
        *authority, { .der = "no" }, { .commonName = u"m"_s, .dnsNames = { u"m.example"_s }, .now = now });
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"request.key"_s);
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestCertificateRequest)
#include "tst_certificaterequest.moc"
