// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl.h"
#include "pki/authority.h"
#include "pki/certificate.h"
#include "pki/names.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

/// A self-signed certificate by the openssl program.
QByteArray madeByOpenssl(const QStringList &arguments)
{
    const QStringList common = { u"req"_s,     u"-x509"_s,   u"-nodes"_s,   u"-newkey"_s,
                                 u"ed25519"_s, u"-keyout"_s, u"/dev/null"_s };
    const QByteArray text = openssl(common + arguments).text;
    return text.mid(text.indexOf("-----BEGIN CERTIFICATE"));
}

KeyedCertificate authority()
{
    Result<KeyedCertificate> made =
        makeAuthority({ .commonName = u"Practice"_s, .now = QDateTime::currentDateTimeUtc() });
    return made ? *std::move(made) : KeyedCertificate {};
}

/// In the place of NULL a value that OpenSSL reads, and writes as something that it no longer reads.
QByteArray withOddSignatureParameter()
{
    const QByteArray algorithm = QByteArray::fromHex("2a864886f70d01010b0500"); // sha256WithRSAEncryption
    QByteArray der =
        makeAuthority(
            { .commonName = u"Practice"_s, .key = KeyType::Rsa2048, .now = QDateTime::currentDateTimeUtc() })
            ->certificate.der;
    const qsizetype outer = der.lastIndexOf(algorithm);
    der[outer + algorithm.size() - 2] = '\x20';
    return der;
}

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void parse_fields_areThoseOfOpenssl();
    void parse_subject_isEscaped_data();
    void parse_subject_isEscaped();
    void parse_purpose_isThatOfTheExtensions_data();
    void parse_purpose_isThatOfTheExtensions();
    void parse_derAndPem_areEqual();
    void parse_textAround_isPassedOver();
    void parse_hostileInput_isInvalid_data();
    void parse_hostileInput_isInvalid();
    void parse_everyPrefix_isInvalid();
    void parse_everyChangedByte_doesNotCrash();
    void parseAll_bundle_keepsTheOrder();
    void parseAll_oneDamaged_isInvalid();
    void toPem_parsedAgain_isEqual();
    void isDnsName_text_isJudged_data();
    void isDnsName_text_isJudged();
    void addressText_bytes_isTheUsualSpelling_data();
    void addressText_bytes_isTheUsualSpelling();
    void addressRangeText_bytes_isWhatIsTyped_data();
    void addressRangeText_bytes_isWhatIsTyped();
    void parse_nameConstraints_areTold();
};

void TestCertificate::parse_fields_areThoseOfOpenssl()
{
    const QByteArray pem = madeByOpenssl(
        { u"-subj"_s, u"/O=Example/CN=vm1.example"_s, u"-days"_s, u"30"_s, u"-set_serial"_s, u"0x0ABC"_s,
          u"-addext"_s,
          u"subjectAltName=DNS:vm1.example,IP:10.0.0.4,IP:2001:db8::1,email:a@example.com,URI:https://example.com/"_s });
    const Result<Certificate> certificate = Certificate::parse(pem);
    QVERIFY(certificate);
    QCOMPARE(certificate->subject, u"CN=vm1.example,O=Example"_s);
    QCOMPARE(certificate->issuer, certificate->subject);
    QCOMPARE(certificate->commonName, u"vm1.example"_s);
    QCOMPARE(certificate->serial, u"0ABC"_s);
    QCOMPARE(certificate->dnsNames, QStringList { u"vm1.example"_s });
    QCOMPARE(certificate->ipAddresses, QStringList({ u"10.0.0.4"_s, u"2001:db8::1"_s }));
    QCOMPARE(
        certificate->alternativeNames,
        QStringList({ u"DNS:vm1.example"_s, u"IP Address:10.0.0.4"_s, u"IP Address:2001:DB8:0:0:0:0:0:1"_s,
                      u"email:a@example.com"_s, u"URI:https://example.com/"_s }));
    QCOMPARE(certificate->keyDescription, u"Ed25519"_s);
    QCOMPARE(certificate->notBefore.secsTo(certificate->notAfter), 30LL * 24 * 3600);
    const QByteArray print = openssl({ u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s }, pem).text;
    QCOMPARE(certificate->sha256,
             QString::fromLatin1(print.mid(print.indexOf('=') + 1).trimmed().replace(":", "")));
}

void TestCertificate::parse_subject_isEscaped_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("commonName");
    QTest::newRow("letters of many languages") << u"/CN=Zoë 東京"_s << u"CN=Zoë 東京"_s << u"Zoë 東京"_s;
    QTest::newRow("comma") << u"/CN=a,b"_s << u"CN=a\\,b"_s << u"a,b"_s;
    QTest::newRow("line break") << u"/CN=a\nb"_s << u"CN=a\\0Ab"_s << u"a\\0Ab"_s;
    QTest::newRow("escape") << u"/CN=a\x1b[31mb"_s << u"CN=a\\1B[31mb"_s << u"a\\1B[31mb"_s;
    QTest::newRow("two") << u"/CN=first/CN=last"_s << u"CN=last,CN=first"_s << u"last"_s;
    QTest::newRow("none") << u"/O=Example"_s << u"O=Example"_s << QString();
    QTest::newRow("empty") << u"/"_s << QString() << QString();
}

void TestCertificate::parse_subject_isEscaped()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, line);
    QFETCH(const QString, commonName);
    const Result<Certificate> certificate =
        Certificate::parse(madeByOpenssl({ u"-utf8"_s, u"-subj"_s, subject }));
    QVERIFY(certificate);
    QCOMPARE(certificate->subject, line);
    QCOMPARE(certificate->commonName, commonName);
}

void TestCertificate::parse_purpose_isThatOfTheExtensions_data()
{
    QTest::addColumn<QStringList>("extensions");
    QTest::addColumn<int>("purpose");
    const QString leaf = u"basicConstraints=CA:FALSE"_s;
    const auto row = [](const char *name, const QStringList &extensions, CertificatePurpose purpose) {
        QTest::newRow(name) << extensions << static_cast<int>(purpose);
    };
    row("authority", { u"basicConstraints=critical,CA:TRUE"_s }, CertificatePurpose::Authority);
    row("authority for servers", { u"basicConstraints=critical,CA:TRUE"_s, u"extendedKeyUsage=serverAuth"_s },
        CertificatePurpose::Authority);
    row("server", { leaf, u"extendedKeyUsage=serverAuth"_s }, CertificatePurpose::Server);
    row("server and client", { leaf, u"extendedKeyUsage=clientAuth,serverAuth"_s },
        CertificatePurpose::Server);
    row("client", { leaf, u"extendedKeyUsage=clientAuth"_s }, CertificatePurpose::Client);
    row("any", { leaf, u"extendedKeyUsage=anyExtendedKeyUsage"_s }, CertificatePurpose::Unknown);
    row("mail", { leaf, u"extendedKeyUsage=emailProtection"_s }, CertificatePurpose::Unknown);
    row("none", { leaf }, CertificatePurpose::Unknown);
}

void TestCertificate::parse_purpose_isThatOfTheExtensions()
{
    QFETCH(const QStringList, extensions);
    QFETCH(const int, purpose);
    QStringList arguments { u"-subj"_s, u"/CN=a"_s };
    for (const QString &extension : extensions)
        arguments += { u"-addext"_s, extension };
    const Result<Certificate> certificate = Certificate::parse(madeByOpenssl(arguments));
    QVERIFY(certificate);
    QCOMPARE(static_cast<int>(certificate->purpose), purpose);
}

void TestCertificate::parse_derAndPem_areEqual()
{
    const Certificate made = authority().certificate;
    const Result<Certificate> fromDer = Certificate::parse(made.der);
    const Result<Certificate> fromPem = Certificate::parse(made.toPem());
    QVERIFY(fromDer && fromPem);
    QCOMPARE(*fromDer, made);
    QCOMPARE(*fromPem, made);
}

void TestCertificate::parse_textAround_isPassedOver()
{
    const KeyedCertificate made = authority();
    const QByteArray key = made.privateKey.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
    const QByteArray crlf = made.certificate.toPem().replace("\n", "\r\n");
    for (const QByteArray &text : { "0 s:CN = a\n   i:CN = b\n" + made.certificate.toPem() + "---\n",
                                    key + made.certificate.toPem(), made.certificate.toPem() + key, crlf }) {
        const Result<Certificate> certificate = Certificate::parse(text);
        QVERIFY(certificate);
        QCOMPARE(*certificate, made.certificate);
    }
}

void TestCertificate::parse_hostileInput_isInvalid_data()
{
    QTest::addColumn<QByteArray>("input");
    const Certificate made = authority().certificate;
    const QByteArray pem = made.toPem();
    const QByteArray begin = "-----BEGIN CERTIFICATE-----\n"_ba;
    const QByteArray end = "-----END CERTIFICATE-----\n"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << "\n\n"_ba;
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("empty block") << begin + end;
    QTest::newRow("no end") << pem.left(pem.size() - end.size());
    QTest::newRow("other end") << begin + made.der.toBase64() + "\n-----END PRIVATE KEY-----\n";
    QTest::newRow("not base64") << begin + "!!!!\n" + end;
    QTest::newRow("not DER") << begin + "aGVsbG8=\n" + end;
    QTest::newRow("something behind DER") << made.der + 'x';
    QTest::newRow("something behind DER in PEM") << begin + (made.der + "x").toBase64() + '\n' + end;
    QTest::newRow("twice DER") << made.der + made.der;
    QTest::newRow("huge length") << QByteArray::fromHex("30847fffffff0201");
    QTest::newRow("endless length") << QByteArray::fromHex("3080308030803080");
    QTest::newRow("deep nesting") << QByteArray::fromHex("3080").repeated(100'000);
    QTest::newRow("key only") << authority().privateKey.reveal(
        [](QByteArrayView bytes) { return bytes.toByteArray(); });
    QTest::newRow("says it is encrypted")
        << begin + "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAAAA\n" + end;
    QTest::newRow("long line") << begin + QByteArray(1'000'000, 'A') + '\n' + end;
    QTest::newRow("too large") << QByteArray(Certificate::kMaxTextLength + 1, '\n');
    QTest::newRow("not readable once written") << withOddSignatureParameter();
}

void TestCertificate::parse_hostileInput_isInvalid()
{
    QFETCH(const QByteArray, input);
    const Result<Certificate> certificate = Certificate::parse(input);
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().kind, ErrorKind::Invalid);
    QCOMPARE(certificate.error().code, u"certificate.malformed"_s);
    QVERIFY(!certificate.error().detail.isEmpty());
    QVERIFY(!Certificate::parseAll(input));
}

void TestCertificate::parse_everyPrefix_isInvalid()
{
    const Certificate made = authority().certificate;
    for (qsizetype length = 0; length < made.der.size(); ++length)
        QVERIFY(!Certificate::parse(QByteArrayView(made.der).first(length)));
}

void TestCertificate::parse_everyChangedByte_doesNotCrash()
{
    const Certificate made = authority().certificate;
    int accepted = 0;
    for (qsizetype i = 0; i < made.der.size(); ++i) {
        for (const char change : { '\x01', '\x80', '\xff' }) {
            QByteArray der = made.der;
            der[i] = static_cast<char>(der[i] ^ change);
            const Result<Certificate> certificate = Certificate::parse(der);
            accepted += certificate ? 1 : 0;
            QVERIFY(certificate || certificate.error().kind == ErrorKind::Invalid);
        }
    }
    QVERIFY(accepted > 0); // parsing is no check: a changed signature still reads
}

void TestCertificate::parseAll_bundle_keepsTheOrder()
{
    const QList<Certificate> made { authority().certificate, authority().certificate,
                                    authority().certificate };
    QByteArray bundle;
    for (const Certificate &certificate : made)
        bundle += "# one of them\n" + certificate.toPem();
    const Result<QList<Certificate>> parsed = Certificate::parseAll(bundle);
    QVERIFY(parsed);
    QCOMPARE(*parsed, made);
}

void TestCertificate::parseAll_oneDamaged_isInvalid()
{
    QByteArray damaged = authority().certificate.toPem();
    damaged[100] = '!';
    QVERIFY(
        !Certificate::parseAll(authority().certificate.toPem() + damaged + authority().certificate.toPem()));
}

void TestCertificate::toPem_parsedAgain_isEqual()
{
    const Certificate made = authority().certificate;
    QCOMPARE(openssl({ u"x509"_s }, made.toPem()).text, made.toPem());
}

void TestCertificate::isDnsName_text_isJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dnsName");
    QTest::addColumn<bool>("hostName");
    const auto row = [](const QString &text, bool dnsName, bool hostName) {
        QTest::newRow(qPrintable(text.left(40))) << text << dnsName << hostName;
    };
    row(u"localhost"_s, true, true);
    row(u"vm-1.westeurope.cloudapp.azure.com"_s, true, true);
    row(u"3com.com"_s, true, true);
    row(u"1.2.3.4.example"_s, true, true);
    row(u"xn--bcher-kva.example"_s, true, true);
    row(QString(63, u'a'), true, true);
    row(QString(u"a."_s).repeated(126) + u'b', true, true);
    row(u"my_host"_s, false, true);
    row(QString(64, u'a'), false, false);
    row(QString(u"a."_s).repeated(127), false, false);
    row(u"1.2.3.4"_s, false, false);
    row(u"12345"_s, false, false);
    row(u"::1"_s, false, false);
    row(QString(), false, false);
    row(u"."_s, false, false);
    row(u"-a"_s, false, false);
    row(u"a-"_s, false, false);
    row(u"a..b"_s, false, false);
    row(u"*.a"_s, false, false);
    row(u"a/b"_s, false, false);
    row(u"b\u00fccher.example"_s, false, false);
}

void TestCertificate::isDnsName_text_isJudged()
{
    QFETCH(const QString, text);
    QFETCH(const bool, dnsName);
    QFETCH(const bool, hostName);
    QCOMPARE(isDnsName(text), dnsName);
    QCOMPARE(isHostName(text), hostName);
}

void TestCertificate::addressText_bytes_isTheUsualSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("usual");
    QTest::newRow("IPv4") << u"10.0.0.4"_s << u"10.0.0.4"_s;
    QTest::newRow("IPv6") << u"2001:0DB8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
    QTest::newRow("no address") << u"10.0.0"_s << QString();
    QTest::newRow("not Latin") << u"1\u0660.0.0.4"_s << QString();
    QTest::newRow("NUL") << QString(u"10.0.0.4"_s + QChar(0)) << QString();
}

void TestCertificate::addressText_bytes_isTheUsualSpelling()
{
    QFETCH(const QString, text);
    QFETCH(const QString, usual);
    QCOMPARE(addressText(addressBytes(text)), usual);
}

void TestCertificate::addressRangeText_bytes_isWhatIsTyped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    for (const QString &range : { u"10.0.0.0/8"_s, u"0.0.0.0/0"_s, u"203.0.113.7/32"_s, u"10.0.0.128/25"_s,
                                  u"fd00::/8"_s, u"::/0"_s })
        QTest::newRow(qPrintable(range)) << addressRange(range) << range;
    QTest::newRow("a mask with a hole")
        << QByteArray::fromHex("0a000000ff00ff00") << u"10.0.0.0/255.0.255.0"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("too short") << QByteArray::fromHex("0a0000ff0000") << QString();
    QTest::newRow("uneven") << QByteArray::fromHex("0a000000ff0000ff00") << QString();
}

void TestCertificate::addressRangeText_bytes_isWhatIsTyped()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(addressRangeText(bytes), text);
}

void TestCertificate::parse_nameConstraints_areTold()
{
    const QByteArray pem =
        madeByOpenssl({ u"-subj"_s, u"/CN=Limited"_s, u"-addext"_s,
                        u"nameConstraints=critical,permitted;DNS:example.com,permitted;IP:10.0.0.0/255.0.0.0,"
                        "excluded;DNS:secret.example.com,excluded;email:example.org"_s });
    const Result<Certificate> certificate = Certificate::parse(pem);
    QVERIFY(certificate);
    QCOMPARE(certificate->permittedNames, (QStringList { u"DNS:example.com"_s, u"IP Address:10.0.0.0/8"_s }));
    QCOMPARE(certificate->excludedNames,
             (QStringList { u"DNS:secret.example.com"_s, u"email:example.org"_s }));
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestCertificate)
#include "tst_certificate.moc"
