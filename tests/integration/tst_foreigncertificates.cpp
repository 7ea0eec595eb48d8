// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignprogram.h"
#include "pki/authority.h"
#include "pki/bundle/importfolder.h"
#include "pki/verification.h"
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
const QString kServerAddress = u"10.0.0.4"_s;

QString wordsFor(const QList<ImportFinding> &findings)
{
    QStringList words;
    for (const ImportFinding &finding : findings)
        words += u"%1 in %2: %3 %4"_s.arg(static_cast<int>(finding.problem))
                     .arg(finding.file, finding.subject, finding.detail);
    return words.join(u'\n');
}

QString codeOf(const Result<> &result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

/// An authority, a server and a client that GnuTLS, NSS and Java have made, with their keys, as people bring
/// them: all are imported and fit together; those of GnuTLS and Java do what they are for.
class TestForeignCertificates : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void gnutls_pemFiles_data();
    void gnutls_pemFiles();
    void nss_bundles_data();
    void nss_bundles();
    void java_bundles_data();
    void java_bundles();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    void makeWithGnutls(const QStringList &key, const QStringList &form) const;
    void makeWithNss(const QStringList &key) const;
    void makeWithJava(const QStringList &key) const;
    ImportResult imported(const QStringList &files) const;
    void importAll(const QStringList &files, const QStringList &repeating = {},
                   const QList<ImportProblem> &ofEnds = {});
    void checkUse() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Certificate m_authority;
    Certificate m_server;
    Certificate m_client;
};

void TestForeignCertificates::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestForeignCertificates::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ImportResult TestForeignCertificates::imported(const QStringList &files) const
{
    std::vector<ImportFile> read;
    for (const QString &name : files) {
        Result<ImportFile> file = readImportFile(path(name));
        if (file)
            read.push_back(*std::move(file));
    }
    return readImport(read, Secret(kPassphrase.toUtf8()), QDateTime::currentDateTimeUtc());
}

/// Nothing is found fault with; everything has its key, its purpose and its place in the chain.
///
/// \param repeating files that have the authority, too, of which people are told
/// \param ofEnds what is told of each that is not the authority
void TestForeignCertificates::importAll(const QStringList &files, const QStringList &repeating,
                                        const QList<ImportProblem> &ofEnds)
{
    const ImportResult result = imported(files);
    QStringList told;
    for (const ImportFinding &finding : result.findings) {
        const bool isRepeated =
            finding.problem == ImportProblem::Duplicate && finding.subject == u"CN=Their authority"_s;
        QVERIFY2(isRepeated, qPrintable(wordsFor(result.findings)));
        told += finding.file;
    }
    QCOMPARE(told, repeating);
    QCOMPARE(result.sets.size(), 3U);
    const ImportSet &client = result.sets[0];
    const ImportSet &server = result.sets[1];
    const ImportSet &authority = result.sets[2];
    for (const ImportSet &set : result.sets) {
        QList<ImportProblem> found;
        for (const ImportFinding &finding : set.findings)
            found += finding.problem;
        QVERIFY2(found == (&set == &authority ? QList<ImportProblem>() : ofEnds),
                 qPrintable(wordsFor(set.findings)));
        QVERIFY(set.isTakeable());
        QVERIFY2(checkKeyMatches(set.own.certificate, set.privateKey),
                 qPrintable(set.own.certificate.subject));
    }
    QCOMPARE(client.purpose(), CertificatePurpose::Client);
    QCOMPARE(server.purpose(), CertificatePurpose::Server);
    QCOMPARE(authority.purpose(), CertificatePurpose::Authority);
    QCOMPARE(client.own.certificate.subject, u"CN=Ann at work"_s);
    QCOMPARE(server.own.certificate.subject, u"CN=Docker on vm1"_s);
    QCOMPARE(server.own.certificate.dnsNames, QStringList { kServerName });
    QCOMPARE(server.own.certificate.ipAddresses, QStringList { kServerAddress });
    QCOMPARE(authority.own.certificate.subject, u"CN=Their authority"_s);
    for (const ImportSet *const end : { &client, &server }) {
        QCOMPARE(end->chain.size(), 1);
        QCOMPARE(end->chain.constFirst().certificate, authority.own.certificate);
    }
    m_client = client.own.certificate;
    m_server = server.own.certificate;
    m_authority = authority.own.certificate;
}

void TestForeignCertificates::checkUse() const
{
    const auto checked = [this](const Certificate &leaf, CertificatePurpose purpose, const QString &host) {
        return codeOf(verify({ .roots = { m_authority }, .leaf = leaf, .host = host, .purpose = purpose }));
    };
    QCOMPARE(checked(m_server, CertificatePurpose::Server, kServerName), u"ok"_s);
    QCOMPARE(checked(m_server, CertificatePurpose::Server, kServerAddress), u"ok"_s);
    QCOMPARE(checked(m_client, CertificatePurpose::Client, {}), u"ok"_s);
    const QString otherName = u"certificate.name-mismatch"_s;
    QCOMPARE(checked(m_server, CertificatePurpose::Server, u"vm2.example.com"_s), otherName);
    QCOMPARE(checked(m_server, CertificatePurpose::Server, u"10.0.0.5"_s), otherName);
    const QString otherPurpose = u"certificate.wrong-purpose"_s;
    QCOMPARE(checked(m_server, CertificatePurpose::Client, {}), otherPurpose);
    QCOMPARE(checked(m_client, CertificatePurpose::Server, {}), otherPurpose);
}

void TestForeignCertificates::gnutls_pemFiles_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QStringList>("form");
    const QStringList locked { u"--pkcs8"_s, u"--password"_s, kPassphrase };
    const QStringList p256 { u"--key-type"_s, u"ecdsa"_s, u"--curve"_s, u"secp256r1"_s };
    const QStringList rsa { u"--key-type"_s, u"rsa"_s, u"--bits"_s, u"2048"_s };
    QTest::newRow("P-256") << p256 << QStringList();
    QTest::newRow("P-256, encrypted") << p256 << locked;
    QTest::newRow("RSA 2048") << rsa << QStringList();
    QTest::newRow("RSA 2048, encrypted") << rsa << locked;
    QTest::newRow("Ed25519") << QStringList { u"--key-type"_s, u"ed25519"_s } << QStringList();
}

/// ca.pem, server.pem, client.pem and NAME-key.pem, which begins with a description of the key in words.
void TestForeignCertificates::makeWithGnutls(const QStringList &key, const QStringList &form) const
{
    const QByteArray days = "expiration_days = 100\n";
    write(u"ca.cfg"_s, "cn = \"Their authority\"\nca\ncert_signing_key\ncrl_signing_key\n" + days);
    write(u"server.cfg"_s,
          "cn = \"Docker on vm1\"\ntls_www_server\nsigning_key\ndns_name = " + kServerName.toUtf8()
              + "\nip_address = " + kServerAddress.toUtf8() + '\n' + days);
    write(u"client.cfg"_s, "cn = \"Ann at work\"\ntls_www_client\nsigning_key\n" + days);
    const QStringList word { u"--password"_s, form.isEmpty() ? QString() : kPassphrase };
    for (const QString &name : { u"ca"_s, u"server"_s, u"client"_s }) {
        ACCEPTS("certtool",
                QStringList { u"--generate-privkey"_s, u"--outfile"_s, path(name + u"-key.pem"_s) } + key
                    + form);
        const QStringList common { u"--load-privkey"_s, path(name + u"-key.pem"_s),
                                   u"--template"_s,     path(name + u".cfg"_s),
                                   u"--outfile"_s,      path(name + u".pem"_s) };
        const QStringList signer = name == u"ca"_s
            ? QStringList { u"--generate-self-signed"_s }
            : QStringList { u"--generate-certificate"_s, u"--load-ca-certificate"_s, path(u"ca.pem"_s),
                            u"--load-ca-privkey"_s, path(u"ca-key.pem"_s) };
        ACCEPTS("certtool", signer + common + word);
    }
}

void TestForeignCertificates::gnutls_pemFiles()
{
    NEEDS_PROGRAM("certtool");
    QFETCH(const QStringList, key);
    QFETCH(const QStringList, form);
    makeWithGnutls(key, form);
    importAll({ u"ca.pem"_s, u"ca-key.pem"_s, u"server.pem"_s, u"server-key.pem"_s, u"client.pem"_s,
                u"client-key.pem"_s });
    checkUse();
}

void TestForeignCertificates::nss_bundles_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::newRow("P-256") << QStringList { u"-k"_s, u"ec"_s, u"-q"_s, u"secp256r1"_s };
    QTest::newRow("RSA 2048") << QStringList { u"-k"_s, u"rsa"_s, u"-g"_s, u"2048"_s };
}

/// ca.p12, server.p12 and client.p12, where NSS puts the authority first and beside each end.
void TestForeignCertificates::makeWithNss(const QStringList &key) const
{
    const QString database = u"sql:"_s + m_folder->path();
    write(u"noise"_s,
          QByteArray(64, 'x')); // beside what it takes from the system; without it asks for key strokes
    const QStringList common =
        QStringList { u"-S"_s, u"-d"_s, database, u"-z"_s, path(u"noise"_s), u"-v"_s, u"12"_s } + key;
    const QStringList end = common
        + QStringList { u"-c"_s, u"ca"_s, u"-t"_s, u",,"_s, u"--keyUsage"_s, u"critical,digitalSignature"_s };
    ACCEPTS("certutil", { u"-N"_s, u"-d"_s, database, u"--empty-password"_s });
    ACCEPTS("certutil",
            common
                + QStringList { u"-n"_s, u"ca"_s, u"-s"_s, u"CN=Their authority"_s, u"-x"_s, u"-t"_s,
                                u"CT,,"_s, u"-m"_s, u"1"_s, u"-2"_s, u"--keyUsage"_s,
                                u"critical,certSigning,crlSigning"_s },
            "y\n\ny\n"); // an authority, any depth, critical
    ACCEPTS("certutil",
            end
                + QStringList { u"-n"_s, u"server"_s, u"-s"_s, u"CN=Docker on vm1"_s, u"-m"_s, u"2"_s,
                                u"--extKeyUsage"_s, u"serverAuth"_s, u"--extSAN"_s,
                                u"dns:%1,ip:%2"_s.arg(kServerName, kServerAddress) });
    ACCEPTS("certutil",
            end
                + QStringList { u"-n"_s, u"client"_s, u"-s"_s, u"CN=Ann at work"_s, u"-m"_s, u"3"_s,
                                u"--extKeyUsage"_s, u"clientAuth"_s });
    for (const QString &name : { u"ca"_s, u"server"_s, u"client"_s })
        ACCEPTS("pk12util",
                { u"-o"_s, path(name + u".p12"_s), u"-d"_s, database, u"-n"_s, name, u"-W"_s, kPassphrase });
}

void TestForeignCertificates::nss_bundles()
{
    NEEDS_PROGRAM("certutil");
    NEEDS_PROGRAM("pk12util");
    QFETCH(const QStringList, key);
    makeWithNss(key);
    const QStringList ends { u"server.p12"_s, u"client.p12"_s };
    // Unless it is asked for, certutil leaves out the authority key identifier, which RFC 5280 4.2.1.1
    // demands.
    importAll(QStringList { u"ca.p12"_s } + ends, ends, { ImportProblem::BreaksRules });
    const Result<> strict = verify({ .roots = { m_authority }, .leaf = m_server, .host = kServerName });
    QCOMPARE(codeOf(strict), u"certificate.path"_s);
    QVERIFY2(strict.error().detail.contains(u"Key Identifier"_s, Qt::CaseInsensitive),
             qPrintable(strict.error().detail));
}

void TestForeignCertificates::java_bundles_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::newRow("P-256") << QStringList { u"-keyalg"_s, u"EC"_s, u"-groupname"_s, u"secp256r1"_s };
    QTest::newRow("RSA 2048") << QStringList { u"-keyalg"_s, u"RSA"_s, u"-keysize"_s, u"2048"_s };
    QTest::newRow("Ed25519") << QStringList { u"-keyalg"_s, u"Ed25519"_s };
}

/// ca.p12, server.p12 and client.p12, where Java keeps the authority twice: in the chain and among the
/// trusted.
void TestForeignCertificates::makeWithJava(const QStringList &key) const
{
    const auto inStore = [this](const QString &command, const QString &name, const QStringList &further) {
        return QStringList { command,     u"-storetype"_s, u"PKCS12"_s,           u"-storepass"_s,
                             kPassphrase, u"-keystore"_s,  path(name + u".p12"_s) }
        + further;
    };
    const auto make = [&](const QString &name, const QString &subject, const QStringList &further) {
        return inStore(u"-genkeypair"_s, name, { u"-alias"_s, name, u"-dname"_s, subject }) + key + further;
    };
    const auto certificate = [this](const QString &name) {
        return QStringList { u"-alias"_s, name, u"-file"_s, path(name + u".pem"_s), u"-noprompt"_s };
    };
    ACCEPTS("keytool",
            make(u"ca"_s, u"CN=Their authority"_s,
                 { u"-ext"_s, u"bc:c=ca:true"_s, u"-ext"_s, u"ku:c=keyCertSign,cRLSign"_s }));
    ACCEPTS("keytool",
            inStore(u"-exportcert"_s, u"ca"_s,
                    { u"-rfc"_s, u"-alias"_s, u"ca"_s, u"-file"_s, path(u"ca.pem"_s) }));
    const QString names = u"san=dns:%1,ip:%2"_s.arg(kServerName, kServerAddress);
    const auto finish = [&](const QString &name, const QString &subject, const QStringList &extensions) {
        const QString request = path(name + u".csr"_s);
        ACCEPTS("keytool", make(name, subject, {}));
        ACCEPTS("keytool", inStore(u"-certreq"_s, name, { u"-alias"_s, name, u"-file"_s, request }));
        ACCEPTS("keytool",
                inStore(u"-gencert"_s, u"ca"_s,
                        { u"-rfc"_s, u"-alias"_s, u"ca"_s, u"-infile"_s, request, u"-outfile"_s,
                          path(name + u".pem"_s), u"-ext"_s, u"ku:c=digitalSignature"_s })
                    + extensions);
        ACCEPTS("keytool", inStore(u"-importcert"_s, name, certificate(u"ca"_s)));
        ACCEPTS("keytool", inStore(u"-importcert"_s, name, certificate(name)));
    };
    finish(u"server"_s, u"CN=Docker on vm1"_s, { u"-ext"_s, u"eku=serverAuth"_s, u"-ext"_s, names });
    finish(u"client"_s, u"CN=Ann at work"_s, { u"-ext"_s, u"eku=clientAuth"_s });
}

void TestForeignCertificates::java_bundles()
{
    NEEDS_PROGRAM("keytool");
    QFETCH(const QStringList, key);
    makeWithJava(key);
    const QStringList ends { u"server.p12"_s, u"client.p12"_s };
    importAll(QStringList { u"ca.p12"_s } + ends, ends);
    checkUse();
    for (const QString &name : ends) {
        const ImportResult alone = imported({ name });
        QVERIFY2(alone.findings.isEmpty(), qPrintable(wordsFor(alone.findings)));
        QCOMPARE(alone.sets.size(), 1U);
        QCOMPARE(alone.sets.front().chain.size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestForeignCertificates)
#include "tst_foreigncertificates.moc"
