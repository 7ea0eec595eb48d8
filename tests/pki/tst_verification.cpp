// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl.h"
#include "pki/authority.h"
#include "pki/engineverifier.h"
#include "pki/verification.h"
#include "support/warnings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QDateTime kNow = QDateTime::currentDateTimeUtc();
const QString kHost = u"vm1.example.com"_s;

KeyedCertificate authorityOf(const QString &name = u"Practice authority"_s)
{
    Result<KeyedCertificate> made = makeAuthority({ .commonName = name, .now = kNow });
    return made ? *std::move(made) : KeyedCertificate {};
}

LeafRequest serverRequest()
{
    return { .purpose = CertificatePurpose::Server,
             .commonName = kHost,
             .dnsNames = { kHost, u"localhost"_s },
             .ipAddresses = { u"10.0.0.4"_s, u"2001:db8::4"_s },
             .now = kNow };
}

Certificate serverBy(const KeyedCertificate &authority)
{
    const Result<KeyedCertificate> made = issue(authority, serverRequest());
    return made ? made->certificate : Certificate {};
}

QString codeOf(const Result<> &result)
{
    return result ? u"accepted"_s : result.error().code;
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

/// What other people's tools make: an authority by `openssl req` and certificates by `openssl x509 -req`.
class ForeignAuthority
{
public:
    /// \param extensions of the authority itself; "basicConstraints=critical,CA:TRUE" and key identifiers
    /// come by default
    explicit ForeignAuthority(const QStringList &extensions = {}, const QStringList &keyArguments = ecKey())
    {
        QStringList arguments = { u"req"_s,
                                  u"-x509"_s,
                                  u"-nodes"_s,
                                  u"-days"_s,
                                  u"365"_s,
                                  u"-subj"_s,
                                  u"/CN=Foreign authority"_s,
                                  u"-keyout"_s,
                                  path(u"ca-key.pem"_s),
                                  u"-out"_s,
                                  path(u"ca.pem"_s) };
        for (const QString &extension : extensions)
            arguments += { u"-addext"_s, extension };
        m_log += openssl(arguments + keyArguments).text;
    }

    static QStringList ecKey()
    {
        return { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s };
    }

    Certificate authority() const { return read(u"ca.pem"_s); }

    /// \param extensions lines of an openssl extension file
    Certificate issue(const QString &subject, const QByteArray &extensions,
                      const QStringList &keyArguments = ecKey(), const QStringList &signArguments = {})
    {
        QFile file(path(u"leaf.ext"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(extensions) != extensions.size())
            return {};
        file.close();
        m_log += openssl(QStringList { u"req"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s, subject, u"-keyout"_s,
                                       path(u"leaf-key.pem"_s), u"-out"_s, path(u"leaf.csr"_s) }
                         + keyArguments)
                     .text;
        m_log += openssl(QStringList { u"x509"_s, u"-req"_s, u"-days"_s, u"30"_s, u"-in"_s,
                                       path(u"leaf.csr"_s), u"-CA"_s, path(u"ca.pem"_s), u"-CAkey"_s,
                                       path(u"ca-key.pem"_s), u"-out"_s, path(u"leaf.pem"_s) }
                         + (extensions.isEmpty() ? QStringList()
                                                 : QStringList { u"-extfile"_s, path(u"leaf.ext"_s) })
                         + (signArguments.isEmpty() ? QStringList { u"-sha256"_s } : signArguments))
                     .text;
        return read(u"leaf.pem"_s);
    }

    /// The latest one that it has issued takes its place.
    void descend()
    {
        for (const QString &name : { u"%1.pem"_s, u"%1-key.pem"_s }) {
            QFile::remove(path(name.arg(u"ca"_s)));
            QFile::rename(path(name.arg(u"leaf"_s)), path(name.arg(u"ca"_s)));
        }
    }

    const QByteArray &log() const { return m_log; }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Certificate read(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Result<Certificate> certificate = Certificate::parse(file.readAll());
        return certificate ? *certificate : Certificate {};
    }

    QTemporaryDir m_folder;
    QByteArray m_log;
};

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void verify_ownServer_isAcceptedByEachOfItsNames_data();
    void verify_ownServer_isAcceptedByEachOfItsNames();
    void verify_whatIssueAccepts_isAccepted_data();
    void verify_whatIssueAccepts_isAccepted();
    void verify_ownServer_isRefusedByAnyOtherName_data();
    void verify_ownServer_isRefusedByAnyOtherName();
    void verify_time_decides_data();
    void verify_time_decides();
    void verify_foreignAuthority_isUnknown();
    void verify_sameNamedAuthority_isUnknown();
    void verify_noAuthority_isUnknown();
    void verify_selfSignedServer_isRefused();
    void verify_wrongPurpose_isRefused();
    void verify_authorityAsServer_isRefused();
    void verify_authorityWithConstraints_isAccepted();
    void verify_revoked_isRefused();
    void verify_maxDepth_limitsIntermediates();
    void verify_changedByte_isRefused();

    void verify_foreignServer_isJudged_data();
    void verify_foreignServer_isJudged();
    void verify_foreignAuthority_isJudged_data();
    void verify_foreignAuthority_isJudged();

    void verifyEngineCertificate_chain_isJudged();
    void engineVerdicts_sameBytesWhileValid_areKnown();
    void engineVerdicts_whatWasRefused_isNotKnown();
    void engineVerdicts_intermediateExpires_itIsKnownNoLonger();
    void engineVerdicts_preparedOrNot_judgeAlike();
};

void TestVerification::verify_ownServer_isAcceptedByEachOfItsNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("DNS name") << kHost;
    QTest::newRow("in capitals") << kHost.toUpper();
    QTest::newRow("second DNS name") << u"localhost"_s;
    QTest::newRow("IPv4") << u"10.0.0.4"_s;
    QTest::newRow("IPv6") << u"2001:db8::4"_s;
    QTest::newRow("IPv6, long") << u"2001:0DB8:0:0:0:0:0:4"_s;
    QTest::newRow("not asked") << QString();
}

void TestVerification::verify_ownServer_isAcceptedByEachOfItsNames()
{
    QFETCH(const QString, host);
    const KeyedCertificate authority = authorityOf();
    const auto result = verify(
        { .roots = { authority.certificate }, .leaf = serverBy(authority), .host = host, .time = kNow });
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + u' ' + result.error().detail));
}

void TestVerification::verify_whatIssueAccepts_isAccepted_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QStringList>("dnsNames");
    QTest::addColumn<QStringList>("ipAddresses");
    const QString host = u"a.example"_s;
    const QString longest = QString(u"a."_s).repeated(126) + u'b';
    QTest::newRow("machine's name") << u"vm1"_s << QStringList { host } << QStringList();
    QTest::newRow("host's name") << host << QStringList { u"b.example"_s, host } << QStringList();
    QTest::newRow("address") << u"10.0.0.4"_s << QStringList() << QStringList { u"10.0.0.4"_s };
    QTest::newRow("IPv6 address") << u"2001:db8::1"_s << QStringList() << QStringList { u"2001:0DB8::1"_s };
    QTest::newRow("words") << u"Docker on web.1"_s << QStringList { host } << QStringList();
    QTest::newRow("other letters") << u"東京の機械"_s << QStringList { host } << QStringList();
    QTest::newRow("capitals") << u"VM"_s << QStringList { u"A.Example"_s } << QStringList();
    QTest::newRow("longest name") << u"vm1"_s << QStringList { longest } << QStringList();
    QTest::newRow("hundred names") << u"vm1"_s << QStringList(99, host) << QStringList { u"::1"_s };
    QTest::newRow("number") << u"12345"_s << QStringList { host } << QStringList();
}

void TestVerification::verify_whatIssueAccepts_isAccepted()
{
    QFETCH(const QString, commonName);
    QFETCH(const QStringList, dnsNames);
    QFETCH(const QStringList, ipAddresses);
    const KeyedCertificate authority = authorityOf();
    const Result<KeyedCertificate> server =
        issue(authority,
              { .commonName = commonName, .dnsNames = dnsNames, .ipAddresses = ipAddresses, .now = kNow });
    QVERIFY2(server, server ? "" : qPrintable(server.error().code));
    for (const QString &host : dnsNames + ipAddresses)
        QCOMPARE(
            codeOf(verifyEngineCertificate({ server->certificate.der }, { authority.certificate.der }, host)),
            u"accepted"_s);
}

void TestVerification::verify_ownServer_isRefusedByAnyOtherName_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("another host") << u"vm2.example.com"_s;
    QTest::newRow("parent") << u"example.com"_s;
    QTest::newRow("child") << u"a.vm1.example.com"_s;
    QTest::newRow("dot at the end") << u"vm1.example.com."_s;
    QTest::newRow("dot in front") << u".example.com"_s;
    QTest::newRow("wildcard") << u"*.example.com"_s;
    QTest::newRow("NUL") << QString(u"vm1.example.com"_s + QChar(0) + u".evil"_s);
    QTest::newRow("other IPv4") << u"10.0.0.5"_s;
    QTest::newRow("other IPv6") << u"2001:db8::5"_s;
    QTest::newRow("IPv4 in IPv6") << u"::ffff:10.0.0.4"_s;
    QTest::newRow("other loopback") << u"127.0.0.1"_s;
    QTest::newRow("look-alike") << u"vm1.example.c\u043em"_s;
}

void TestVerification::verify_ownServer_isRefusedByAnyOtherName()
{
    QFETCH(const QString, host);
    const KeyedCertificate authority = authorityOf();
    const auto result = verify(
        { .roots = { authority.certificate }, .leaf = serverBy(authority), .host = host, .time = kNow });
    QCOMPARE(codeOf(result), u"certificate.name-mismatch"_s);
    QCOMPARE(result.error().kind, ErrorKind::Tls);
    QCOMPARE(result.error().subject, host);
    QVERIFY(result.error().detail.contains(kHost));
}

void TestVerification::verify_time_decides_data()
{
    QTest::addColumn<qint64>("secondsFromNow");
    QTest::addColumn<QString>("code");
    constexpr qint64 kEnd = 397LL * 24 * 3600;
    QTest::newRow("now") << 0LL << u"accepted"_s;
    QTest::newRow("first second") << -3600LL << u"accepted"_s;
    QTest::newRow("a second early") << -3601LL << u"certificate.not-yet-valid"_s;
    QTest::newRow("last second") << kEnd << u"accepted"_s;
    QTest::newRow("a second late") << kEnd + 1 << u"certificate.expired"_s;
    QTest::newRow("twenty years on") << 20LL * 365 * 24 * 3600 << u"certificate.expired"_s;
}

void TestVerification::verify_time_decides()
{
    QFETCH(const qint64, secondsFromNow);
    QFETCH(const QString, code);
    const KeyedCertificate authority = authorityOf();
    const QDateTime time =
        QDateTime::fromSecsSinceEpoch(kNow.toSecsSinceEpoch(), Qt::UTC).addSecs(secondsFromNow);
    QCOMPARE(codeOf(verify({ .roots = { authority.certificate },
                             .leaf = serverBy(authority),
                             .host = kHost,
                             .time = time })),
             code);
}

void TestVerification::verify_foreignAuthority_isUnknown()
{
    const auto result = verify(
        { .roots = { authorityOf(u"Other"_s).certificate }, .leaf = serverBy(authorityOf()), .host = kHost });
    QCOMPARE(codeOf(result), u"certificate.unknown-authority"_s);
}

void TestVerification::verify_sameNamedAuthority_isUnknown()
{
    const auto result =
        verify({ .roots = { authorityOf().certificate }, .leaf = serverBy(authorityOf()), .host = kHost });
    QCOMPARE(codeOf(result), u"certificate.unknown-authority"_s);
}

void TestVerification::verify_noAuthority_isUnknown()
{
    const KeyedCertificate authority = authorityOf();
    const auto result =
        verify({ .intermediates = { authority.certificate }, .leaf = serverBy(authority), .host = kHost });
    QCOMPARE(codeOf(result), u"certificate.unknown-authority"_s);
}

void TestVerification::verify_selfSignedServer_isRefused()
{
    const ForeignAuthority self(
        { u"subjectAltName=DNS:vm1.example.com"_s, u"extendedKeyUsage=serverAuth"_s });
    QCOMPARE(codeOf(verify({ .roots = { self.authority() }, .leaf = self.authority(), .host = kHost })),
             u"certificate.wrong-purpose"_s);
    QCOMPARE(
        codeOf(verify({ .roots = { authorityOf().certificate }, .leaf = self.authority(), .host = kHost })),
        u"certificate.unknown-authority"_s);
}

void TestVerification::verify_wrongPurpose_isRefused()
{
    const KeyedCertificate authority = authorityOf();
    const Result<KeyedCertificate> client =
        issue(authority, { .purpose = CertificatePurpose::Client, .commonName = u"Somebody"_s, .now = kNow });
    QVERIFY(client);
    VerificationRequest request { .roots = { authority.certificate },
                                  .leaf = client->certificate,
                                  .time = kNow };
    QCOMPARE(codeOf(verify(request)), u"certificate.wrong-purpose"_s);
    request.purpose = CertificatePurpose::Client;
    QCOMPARE(codeOf(verify(request)), u"accepted"_s);
    request.leaf = serverBy(authority);
    QCOMPARE(codeOf(verify(request)), u"certificate.wrong-purpose"_s);
    request.purpose = CertificatePurpose::Authority;
    QCOMPARE(codeOf(verify(request)), u"certificate.wrong-purpose"_s);
    request.leaf = authority.certificate;
    QCOMPARE(codeOf(verify(request)), u"accepted"_s);
}

void TestVerification::verify_authorityAsServer_isRefused()
{
    const KeyedCertificate authority = authorityOf();
    QCOMPARE(codeOf(verify({ .roots = { authority.certificate }, .leaf = authority.certificate })),
             u"certificate.wrong-purpose"_s);
}

/// Not the end of a chain, although nothing is below it here.
void TestVerification::verify_authorityWithConstraints_isAccepted()
{
    const QString usage = u"keyUsage=critical,keyCertSign"_s;
    const QString names = u"nameConstraints=critical,permitted;DNS:example.com"_s;
    ForeignAuthority root({ usage, names });
    const Certificate middle =
        root.issue(u"/CN=Middle"_s,
                   ("basicConstraints=critical,CA:TRUE\n"_L1 + usage + u'\n' + names + u'\n').toLatin1());
    for (const Certificate &authority : { root.authority(), middle })
        QCOMPARE(codeOf(verify({ .roots = { root.authority() },
                                 .leaf = authority,
                                 .purpose = CertificatePurpose::Authority })),
                 u"accepted"_s);
}

void TestVerification::verify_revoked_isRefused()
{
    const QTemporaryDir folder;
    const auto path = [&folder](const QString &name) { return folder.filePath(name); };
    const auto write = [&path](const QString &name, const QByteArray &bytes) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const KeyedCertificate authority = authorityOf();
    const Certificate revoked = serverBy(authority);
    const Certificate good = serverBy(authority);
    QVERIFY(write(u"ca.pem"_s, authority.certificate.toPem())
            && write(u"ca-key.pem"_s, bytesOf(authority.privateKey)));
    QVERIFY(write(u"revoked.pem"_s, revoked.toPem()) && write(u"index.txt"_s, {})
            && write(u"number"_s, "01\n"_ba));
    QVERIFY(write(u"ca.cnf"_s,
                  "[ca]\ndefault_ca=d\n[d]\ndatabase=" + path(u"index.txt"_s).toUtf8()
                      + "\ncrlnumber=" + path(u"number"_s).toUtf8()
                      + "\ndefault_md=sha256\ndefault_crl_days=30\ncrl_extensions=x\n[x]"
                        "\nauthorityKeyIdentifier=keyid\n"));
    const QStringList common = { u"ca"_s,           u"-config"_s,  path(u"ca.cnf"_s),    u"-cert"_s,
                                 path(u"ca.pem"_s), u"-keyfile"_s, path(u"ca-key.pem"_s) };
    const OpensslOutput marked = openssl(common + QStringList { u"-revoke"_s, path(u"revoked.pem"_s) });
    QVERIFY2(marked.status == 0, marked.text.constData());
    const OpensslOutput list = openssl(common + QStringList { u"-gencrl"_s, u"-out"_s, path(u"crl.pem"_s) });
    QVERIFY2(list.status == 0, list.text.constData());
    QFile file(path(u"crl.pem"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    VerificationRequest request {
        .roots = { authority.certificate }, .leaf = revoked, .host = kHost, .crls = { file.readAll() }
    };
    QCOMPARE(codeOf(verify(request)), u"certificate.revoked"_s);
    request.leaf = good;
    QCOMPARE(codeOf(verify(request)), u"accepted"_s);
    request.crls = { "no list"_ba };
    QCOMPARE(codeOf(verify(request)), u"certificate.malformed"_s);
}

void TestVerification::verify_maxDepth_limitsIntermediates()
{
    const KeyedCertificate authority = authorityOf();
    VerificationRequest request { .roots = { authority.certificate },
                                  .leaf = serverBy(authority),
                                  .maxDepth = 0 };
    QCOMPARE(codeOf(verify(request)), u"accepted"_s);
    ForeignAuthority root({ u"keyUsage=critical,keyCertSign,cRLSign"_s });
    const Certificate intermediate =
        root.issue(u"/CN=Middle"_s, "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n"_ba);
    request = { .roots = { root.authority() },
                .leaf = intermediate,
                .purpose = CertificatePurpose::Authority,
                .maxDepth = 0 };
    QCOMPARE(codeOf(verify(request)), u"accepted"_s);
}

void TestVerification::verify_changedByte_isRefused()
{
    const KeyedCertificate authority = authorityOf();
    const Certificate server = serverBy(authority);
    for (qsizetype i = 0; i < server.der.size(); ++i) {
        QByteArray der = server.der;
        der[i] = static_cast<char>(der[i] ^ 0x01);
        const auto result = verifyEngineCertificate({ der }, { authority.certificate.der }, kHost, kNow);
        QVERIFY2(!result, qPrintable(u"byte %1"_s.arg(i)));
        QCOMPARE(result.error().kind, ErrorKind::Tls);
    }
}

void TestVerification::verify_foreignServer_isJudged_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QStringList>("signing");
    QTest::addColumn<QString>("code");
    const QByteArray eku = "extendedKeyUsage=serverAuth\n"_ba;
    const QByteArray san = "subjectAltName=DNS:vm1.example.com\n"_ba;
    const QString accepted = u"accepted"_s;
    const QString purpose = u"certificate.wrong-purpose"_s;
    const QString name = u"certificate.name-mismatch"_s;
    const QString malformed = u"certificate.malformed"_s;
    const QString weak = u"certificate.weak-key"_s;
    const auto row = [](const char *title, const QByteArray &extensions, const QString &code,
                        const QString &subject = u"/CN=vm1.example.com"_s,
                        const QStringList &key = ForeignAuthority::ecKey(), const QStringList &signing = {}) {
        QTest::newRow(title) << subject << extensions << key << signing << code;
    };
    row("Docker's recipe", san + eku, accepted);
    row("Docker's recipe, not a host's CN", san + eku, accepted, u"/CN=Docker on vm1"_s);
    row("CN without a dot", san + eku, accepted, u"/CN=vm1"_s);
    row("critical SAN", "subjectAltName=critical,DNS:vm1.example.com\n" + eku, accepted);
    row("underscore in another SAN", "subjectAltName=DNS:vm1.example.com,DNS:my_host\n" + eku, accepted);
    row("both purposes", san + "extendedKeyUsage=serverAuth,clientAuth\n", accepted);
    row("RSA 2048", san + eku, accepted, u"/CN=vm1.example.com"_s, { u"-newkey"_s, u"rsa:2048"_s });
    row("Ed25519", san + eku, accepted, u"/CN=vm1.example.com"_s, { u"-newkey"_s, u"ed25519"_s });

    row("CN right, SAN wrong", "subjectAltName=DNS:other.example.com\n" + eku, name);
    row("CN wrong, SAN right", san + eku, name, u"/CN=other.example.com"_s);
    row("CN only", eku, name);
    row("CN in other capitals than the SAN", san + eku, name, u"/CN=VM1.example.com"_s);
    row("CN an address that is no SAN", san + eku, name, u"/CN=10.0.0.4"_s);
    row("CN an address in hexadecimal", san + eku, name, u"/CN=0x0A000004"_s);
    row("CN an IPv6 address in full", "subjectAltName=DNS:vm1.example.com,IP:2001:db8::1\n" + eku, name,
        u"/CN=2001:0db8:0:0:0:0:0:1"_s);
    row("name as e-mail", "subjectAltName=email:a@vm1.example.com\n" + eku, name, u"/CN=vm1"_s);
    row("address as DNS name", "subjectAltName=DNS:10.0.0.4\n" + eku, malformed, u"/CN=vm1"_s);
    row("wildcard", "subjectAltName=DNS:*.example.com\n" + eku, malformed, u"/CN=vm1"_s);
    row("wildcard beside the name", "subjectAltName=DNS:vm1.example.com,DNS:*.example.com\n" + eku,
        malformed);
    row("dot in front", "subjectAltName=DNS:vm1.example.com,DNS:.example.com\n" + eku, malformed);
    row("no purpose", san, purpose);
    row("any purpose", san + "extendedKeyUsage=anyExtendedKeyUsage\n", purpose);
    row("client only", san + "extendedKeyUsage=clientAuth\n", purpose);
    row("key for signing certificates", san + eku + "keyUsage=critical,keyCertSign\n", u"certificate.path"_s);
    row("an authority",
        san + eku + "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,digitalSignature\n",
        purpose);
    row("version 1", {}, malformed);
    row("unknown critical extension", san + eku + "1.2.3.4.5=critical,ASN1:NULL\n", malformed);
    row("unknown extension", san + eku + "1.2.3.4.5=ASN1:NULL\n", accepted);
    row("unreadable extension", san + eku + "authorityInfoAccess=DER:04:01:00\n", malformed);
    row("name constraints", san + eku + "nameConstraints=critical,permitted;DNS:example.com\n", malformed);
    row("serial zero", san + eku, malformed, u"/CN=vm1.example.com"_s, ForeignAuthority::ecKey(),
        { u"-sha256"_s, u"-set_serial"_s, u"0"_s });
    row("negative serial", san + eku, malformed, u"/CN=vm1.example.com"_s, ForeignAuthority::ecKey(),
        { u"-sha256"_s, u"-set_serial"_s, u"-5"_s });
    row("serial of 21 bytes", san + eku, malformed, u"/CN=vm1.example.com"_s, ForeignAuthority::ecKey(),
        { u"-sha256"_s, u"-set_serial"_s, u"0x"_s + QString(u"7f"_s).repeated(21) });
    row("RSA 1024", san + eku, weak, u"/CN=vm1.example.com"_s, { u"-newkey"_s, u"rsa:1024"_s });
    row("RSA 2047", san + eku, weak, u"/CN=vm1.example.com"_s, { u"-newkey"_s, u"rsa:2047"_s });
    row("P-192", san + eku, weak, u"/CN=vm1.example.com"_s,
        { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-192"_s });
    row("secp256k1", san + eku, weak, u"/CN=vm1.example.com"_s,
        { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp256k1"_s });
    row("Ed448", san + eku, weak, u"/CN=vm1.example.com"_s, { u"-newkey"_s, u"ed448"_s });
    row("SHA-1", san + eku, weak, u"/CN=vm1.example.com"_s, ForeignAuthority::ecKey(), { u"-sha1"_s });
}

void TestVerification::verify_foreignServer_isJudged()
{
    QFETCH(const QString, subject);
    QFETCH(const QByteArray, extensions);
    QFETCH(const QStringList, key);
    QFETCH(const QStringList, signing);
    QFETCH(const QString, code);
    ForeignAuthority foreign;
    const Certificate leaf = foreign.issue(subject, extensions, key, signing);
    QVERIFY2(!leaf.der.isEmpty(), foreign.log().constData());
    const auto result = verify({ .roots = { foreign.authority() }, .leaf = leaf, .host = kHost });
    QVERIFY2(codeOf(result) == code,
             qPrintable(result ? u"accepted"_s : result.error().code + u' ' + result.error().detail));
}

void TestVerification::verify_foreignAuthority_isJudged_data()
{
    QTest::addColumn<QStringList>("extensions");
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QString>("code");
    const QStringList ec = ForeignAuthority::ecKey();
    const QString usage = u"keyUsage=critical,keyCertSign,cRLSign"_s;
    const auto constraint = [&usage](const QString &text) {
        return QStringList { usage, u"nameConstraints="_s + text };
    };
    QTest::newRow("key usage") << QStringList { usage } << ec << u"accepted"_s;
    QTest::newRow("no key usage, as Docker's recipe has it") << QStringList {} << ec << u"accepted"_s;
    QTest::newRow("key usage without signing")
        << QStringList { u"keyUsage=critical,digitalSignature"_s } << ec << u"certificate.path"_s;
    QTest::newRow("for other purposes")
        << QStringList { usage, u"extendedKeyUsage=clientAuth"_s } << ec << u"certificate.wrong-purpose"_s;
    QTest::newRow("permits the name")
        << constraint(u"critical,permitted;DNS:example.com"_s) << ec << u"accepted"_s;
    QTest::newRow("permits other names")
        << constraint(u"critical,permitted;DNS:example.org"_s) << ec << u"certificate.path"_s;
    QTest::newRow("excludes the name")
        << constraint(u"critical,excluded;DNS:example.com"_s) << ec << u"certificate.path"_s;
    QTest::newRow("permits other addresses")
        << constraint(u"critical,permitted;IP:10.1.0.0/255.255.0.0"_s) << ec << u"certificate.path"_s;
    QTest::newRow("permits the address")
        << constraint(u"critical,permitted;IP:10.0.0.0/255.255.0.0"_s) << ec << u"accepted"_s;
    QTest::newRow("mask with holes") << constraint(u"critical,permitted;IP:10.0.0.0/255.0.255.0"_s) << ec
                                     << u"certificate.malformed"_s;
    QTest::newRow("constraints not critical")
        << constraint(u"permitted;DNS:example.com"_s) << ec << u"certificate.malformed"_s;
    QTest::newRow("constraint with a dot in front")
        << constraint(u"critical,permitted;DNS:.example.com"_s) << ec << u"certificate.malformed"_s;
    QTest::newRow("constraint with a wildcard")
        << constraint(u"critical,excluded;DNS:*.example.org"_s) << ec << u"certificate.malformed"_s;
    QTest::newRow("RSA 1024") << QStringList { usage } << QStringList { u"-newkey"_s, u"rsa:1024"_s }
                              << u"certificate.weak-key"_s;
    QTest::newRow("RSA 2048") << QStringList { usage } << QStringList { u"-newkey"_s, u"rsa:2048"_s }
                              << u"accepted"_s;
}

void TestVerification::verify_foreignAuthority_isJudged()
{
    QFETCH(const QStringList, extensions);
    QFETCH(const QStringList, key);
    QFETCH(const QString, code);
    ForeignAuthority foreign(extensions, key);
    const Certificate leaf =
        foreign.issue(u"/CN=vm1.example.com"_s,
                      "subjectAltName=DNS:vm1.example.com,IP:10.0.0.4\nextendedKeyUsage=serverAuth\n"_ba);
    QVERIFY2(!leaf.der.isEmpty(), foreign.log().constData());
    const auto result = verify({ .roots = { foreign.authority() }, .leaf = leaf, .host = kHost });
    QVERIFY2(codeOf(result) == code,
             qPrintable(result ? u"accepted"_s : result.error().code + u' ' + result.error().detail));
}

void TestVerification::verifyEngineCertificate_chain_isJudged()
{
    const KeyedCertificate authority = authorityOf();
    const QByteArray server = serverBy(authority).der;
    const QByteArray root = authority.certificate.der;
    QCOMPARE(codeOf(verifyEngineCertificate({ server }, { root }, kHost)), u"accepted"_s);
    QCOMPARE(codeOf(verifyEngineCertificate({ server, root }, { root }, u"10.0.0.4"_s, kNow)), u"accepted"_s);
    QCOMPARE(codeOf(verifyEngineCertificate({ server }, { root }, u"10.0.0.5"_s)),
             u"certificate.name-mismatch"_s);
    QCOMPARE(codeOf(verifyEngineCertificate({ server }, { root }, kHost, kNow.addYears(2))),
             u"certificate.expired"_s);
    QCOMPARE(codeOf(verifyEngineCertificate({ server, root }, {}, kHost)),
             u"certificate.unknown-authority"_s);
    QCOMPARE(codeOf(verifyEngineCertificate({}, { root }, kHost)), u"certificate.missing"_s);
    QCOMPARE(codeOf(verifyEngineCertificate({ "junk"_ba }, { root }, kHost)), u"certificate.malformed"_s);
    QCOMPARE(codeOf(verifyEngineCertificate({ server }, { root }, {})), u"host.missing"_s);
    QCOMPARE(codeOf(verifyEngineCertificate(QList<QByteArray>(200, server), { root }, kHost)),
             u"certificate.malformed"_s);
}

void TestVerification::engineVerdicts_sameBytesWhileValid_areKnown()
{
    const KeyedCertificate authority = authorityOf();
    const Certificate server = serverBy(authority);
    const QList<QByteArray> chain { server.der };
    const QList<QByteArray> roots { authority.certificate.der };
    EngineVerdicts verdicts;
    QVERIFY(!verdicts.knows(chain, roots, kHost, kNow));
    QCOMPARE(codeOf(verdicts.verify(chain, roots, kHost, kNow)), u"accepted"_s);

    QVERIFY(verdicts.knows(chain, roots, kHost, kNow.addDays(1)));
    QCOMPARE(codeOf(verdicts.verify(chain, roots, kHost, kNow.addDays(1))), u"accepted"_s);
    const QDateTime late = server.notAfter.addSecs(1);
    QVERIFY(verdicts.knows(chain, roots, kHost, server.notAfter.addSecs(-1)));
    QVERIFY(!verdicts.knows(chain, roots, kHost, server.notAfter));
    QCOMPARE(codeOf(verdicts.verify(chain, roots, kHost, late)), u"certificate.expired"_s);
    QVERIFY(!verdicts.knows(chain, roots, kHost, server.notBefore.addSecs(-1)));
    QCOMPARE(codeOf(verdicts.verify(chain, roots, kHost, server.notBefore.addDays(-2))),
             u"certificate.not-yet-valid"_s);
    QCOMPARE(codeOf(verdicts.verify(chain, roots, u"10.0.0.5"_s, kNow)), u"certificate.name-mismatch"_s);
    QCOMPARE(codeOf(verdicts.verify(chain, { authorityOf().certificate.der }, kHost, kNow)),
             u"certificate.unknown-authority"_s);
    QCOMPARE(codeOf(verdicts.verify({ serverBy(authorityOf()).der }, roots, kHost, kNow)),
             u"certificate.unknown-authority"_s);
    QCOMPARE(codeOf(verdicts.verify(chain, {}, kHost, kNow)), u"certificate.unknown-authority"_s);
    QCOMPARE(codeOf(verdicts.verify({}, roots, kHost, kNow)), u"certificate.missing"_s);
}

void TestVerification::engineVerdicts_whatWasRefused_isNotKnown()
{
    const KeyedCertificate authority = authorityOf();
    const QList<QByteArray> chain { serverBy(authority).der };
    const QList<QByteArray> roots { authority.certificate.der };
    EngineVerdicts verdicts;
    QCOMPARE(codeOf(verdicts.verify(chain, roots, u"other.example"_s, kNow)), u"certificate.name-mismatch"_s);
    QVERIFY(!verdicts.knows(chain, roots, u"other.example"_s, kNow));
    QCOMPARE(codeOf(verdicts.verify(chain, roots, u"other.example"_s, kNow)), u"certificate.name-mismatch"_s);
}

void TestVerification::engineVerdicts_intermediateExpires_itIsKnownNoLonger()
{
    ForeignAuthority chain({ u"keyUsage=critical,keyCertSign,cRLSign"_s });
    const QByteArray root = chain.authority().der;
    const Certificate middle = chain.issue(
        u"/CN=Middle"_s,
        "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n"_ba,
        ForeignAuthority::ecKey(), { u"-sha256"_s, u"-days"_s, u"10"_s });
    chain.descend();
    const Certificate server = chain.issue(
        u"/CN="_s + kHost, "subjectAltName=DNS:vm1.example.com\nextendedKeyUsage=serverAuth\n"_ba);
    EngineVerdicts verdicts;
    const QList<QByteArray> shown { server.der, middle.der };
    QCOMPARE(codeOf(verdicts.verify({ server.der }, { root }, kHost, server.notBefore)),
             u"certificate.unknown-authority"_s);
    QCOMPARE(codeOf(verdicts.verify(shown, { root }, kHost, server.notBefore)), u"accepted"_s);

    QVERIFY(middle.notAfter < server.notAfter);
    QVERIFY(verdicts.knows(shown, { root }, kHost, middle.notAfter.addSecs(-1)));
    QVERIFY(!verdicts.knows(shown, { root }, kHost, middle.notAfter.addSecs(1)));
    QCOMPARE(codeOf(verdicts.verify(shown, { root }, kHost, middle.notAfter.addSecs(1))),
             u"certificate.expired"_s);
}

void TestVerification::engineVerdicts_preparedOrNot_judgeAlike()
{
    const KeyedCertificate authority = authorityOf();
    const QList<QByteArray> chain { serverBy(authority).der };
    const QList<QByteArray> roots { authority.certificate.der };
    const QList<QByteArray> strangers { authorityOf().certificate.der };
    const QList<QByteArray> damaged { authority.certificate.der, "\x30\x81 no certificate"_ba };
    for (const bool isPrepared : { false, true }) {
        EngineVerdicts verdicts;
        for (const QList<QByteArray> &authorities : { strangers, damaged, roots }) {
            if (isPrepared)
                verdicts.prepare(authorities);
        }
        QCOMPARE(codeOf(verdicts.verify(chain, strangers, kHost, kNow)), u"certificate.unknown-authority"_s);
        QCOMPARE(codeOf(verdicts.verify(chain, damaged, kHost, kNow)), u"certificate.malformed"_s);
        QCOMPARE(codeOf(verdicts.verify(chain, roots, u"other.example"_s, kNow)),
                 u"certificate.name-mismatch"_s);
        QCOMPARE(codeOf(verdicts.verify(chain, roots, kHost, kNow)), u"accepted"_s);
    }
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestVerification)
#include "tst_verification.moc"
