// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl.h"
#include "pki/authority.h"
#include "pki/bundle/importing.h"
#include "pki/bundle/pkcs12.h"
#include "pki/keys/privatekey.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

using enum ImportProblem;

const QDateTime kNow(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
const QByteArray kPassphrase = "open sesame";

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

KeyedCertificate authorityNamed(const QString &name)
{
    Result<KeyedCertificate> made = makeAuthority({ .commonName = name, .now = kNow });
    return made ? *std::move(made) : KeyedCertificate {};
}

KeyedCertificate issued(const KeyedCertificate &authority, CertificatePurpose purpose, const QString &name)
{
    const QStringList names = purpose == CertificatePurpose::Server ? QStringList { name } : QStringList();
    Result<KeyedCertificate> made =
        issue(authority, { .purpose = purpose, .commonName = name, .dnsNames = names, .now = kNow });
    return made ? *std::move(made) : KeyedCertificate {};
}

ImportFile file(const QString &name, const QByteArray &bytes)
{
    return { .name = name, .bytes = Secret(bytes) };
}

std::vector<ImportFile> files(std::initializer_list<std::pair<QString, QByteArray>> content)
{
    std::vector<ImportFile> made;
    for (const auto &[name, bytes] : content)
        made.push_back(file(name, bytes));
    return made;
}

/// "problem file", sorted.
QStringList said(const QList<ImportFinding> &findings)
{
    QStringList words;
    for (const ImportFinding &finding : findings)
        words += u"%1 %2"_s.arg(static_cast<int>(finding.problem)).arg(finding.file);
    words.sort();
    return words;
}

QString word(ImportProblem problem, const QString &file)
{
    return u"%1 %2"_s.arg(static_cast<int>(problem)).arg(file);
}

/// A self-signed certificate and its key by the openssl program.
QByteArray madeByOpenssl(const QStringList &arguments)
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key"_s);
    const QByteArray text =
        openssl(QStringList { u"req"_s, u"-x509"_s, u"-nodes"_s, u"-keyout"_s, key } + arguments).text;
    QFile keyFile(key);
    const QByteArray keyText = keyFile.open(QIODevice::ReadOnly) ? keyFile.readAll() : QByteArray();
    return text.mid(text.indexOf("-----BEGIN CERTIFICATE")) + keyText;
}

QStringList ecKey()
{
    return { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s };
}

/// A root for 30 days, with its key.
QByteArray rootByOpenssl(const QStringList &arguments)
{
    return madeByOpenssl(
        ecKey() + arguments
        + QStringList { u"-subj"_s, u"/CN=Root"_s, u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s });
}

/// A certificate and its key, issued by what is in the file.
QByteArray issuedByOpenssl(const QString &issuer, const QStringList &arguments)
{
    return madeByOpenssl(ecKey() + arguments + QStringList { u"-CA"_s, issuer, u"-CAkey"_s, issuer });
}

/// A client's.
QByteArray clientByOpenssl(const QString &issuer, const QStringList &arguments)
{
    return issuedByOpenssl(issuer,
                           arguments
                               + QStringList { u"-subj"_s, u"/CN=ann"_s, u"-addext"_s,
                                               u"basicConstraints=CA:FALSE"_s, u"-addext"_s,
                                               u"extendedKeyUsage=clientAuth"_s });
}

/// For `openssl req`.
QStringList with(const QStringList &extensions)
{
    QStringList arguments;
    for (const QString &extension : extensions)
        arguments += { u"-addext"_s, extension };
    return arguments;
}

/// \return its path
QString kept(const QTemporaryDir &folder, const QByteArray &pem)
{
    QFile file(folder.filePath(u"issuer.pem"_s));
    return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() ? file.fileName() : QString();
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void folder_identity_isOneSet();
    void anyOrder_sameSets();
    void oneFile_everythingInIt_isSortedOut();
    void authority_withKey_isASetBesideItsEnds();
    void authority_alone_isASet();
    void pkcs12_isOneSetWithItsName();
    void der_certificateAndKey_areMatched();
    void passphrase_missingOrWrong_isSaidOfItsFile();
    void passphrase_ofAzureVmDocker_isKnown();
    void purpose_unsaid_followsTheNames_data();
    void purpose_unsaid_followsTheNames();
    void key_ofNobody_isTold_data();
    void key_ofNobody_isTold();
    void certificate_problems_areTold_data();
    void certificate_problems_areTold();
    void path_refusedByConnections_isTold_data();
    void path_refusedByConnections_isTold();
    void path_endedAndRefused_bothAreTold();
    void chain_withoutIssuer_isIncomplete();
    void chain_withoutIssuer_rulesCountAllTheSame();
    void chain_issuerWithTheSameName_isNotTaken();
    void chain_signatureOfNobody_isIncomplete();
    void chain_issuerRenewedWithItsKey_isTheOneThatEndsLast();
    void signature_weak_isToldOfAllButRoots();
    void dates_ofWholeChain_areChecked();
    void same_inTwoFiles_isADuplicate();
    void same_twiceInAFile_isToldOnceAtMost();
    void hostileFile_isTold_data();
    void hostileFile_isTold();
    void moreThan2000_isTold();
    void suites_everyFile_hasACause_data();
    void suites_everyFile_hasACause();
};

void TestImporting::folder_identity_isOneSet()
{
    const KeyedCertificate authority = authorityNamed(u"Folder CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    const ImportResult result = readImport(files({ { u"ca.pem"_s, authority.certificate.toPem() },
                                                   { u"cert.pem"_s, client.certificate.toPem() },
                                                   { u"key.pem"_s, bytesOf(client.privateKey) } }),
                                           Secret(), kNow);
    QCOMPARE(result.findings, QList<ImportFinding>());
    QCOMPARE(result.sets.size(), 1U);
    const ImportSet &set = result.sets.front();
    QCOMPARE(set.own, (ImportedCertificate { client.certificate, u"cert.pem"_s }));
    QCOMPARE(set.chain, (QList<ImportedCertificate> { { authority.certificate, u"ca.pem"_s } }));
    QCOMPARE(bytesOf(set.privateKey), bytesOf(client.privateKey));
    QCOMPARE(set.keyFile, u"key.pem"_s);
    QCOMPARE(set.name, u"ann"_s);
    QCOMPARE(set.findings, QList<ImportFinding>());
    QVERIFY(set.isTakeable());
}

void TestImporting::anyOrder_sameSets()
{
    const KeyedCertificate authority = authorityNamed(u"Order CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    const KeyedCertificate server = issued(authority, CertificatePurpose::Server, u"vm1.example"_s);
    std::vector<std::pair<QString, QByteArray>> content {
        { u"1"_s, authority.certificate.toPem() }, { u"2"_s, client.certificate.toPem() },
        { u"3"_s, bytesOf(client.privateKey) },    { u"4"_s, server.certificate.toPem() },
        { u"5"_s, bytesOf(server.privateKey) },
    };
    std::sort(content.begin(), content.end());
    do {
        std::vector<ImportFile> made;
        for (const auto &[name, bytes] : content)
            made.push_back(file(name, bytes));
        const ImportResult result = readImport(made, Secret(), kNow);
        QCOMPARE(result.findings, QList<ImportFinding>());
        QCOMPARE(result.sets.size(), 2U);
        QCOMPARE(result.sets.at(0).name, u"ann"_s);
        QCOMPARE(result.sets.at(0).keyFile, u"3"_s);
        QCOMPARE(result.sets.at(1).name, u"vm1.example"_s);
        QCOMPARE(result.sets.at(1).keyFile, u"5"_s);
        QCOMPARE(result.sets.at(1).chain.size(), 1);
    } while (std::next_permutation(content.begin(), content.end()));
}

void TestImporting::oneFile_everythingInIt_isSortedOut()
{
    const KeyedCertificate authority = authorityNamed(u"Mixed CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    const QByteArray text = "Bag Attributes\n    friendlyName: x\n" + bytesOf(client.privateKey)
        + "subject=CN = ann\n\n" + authority.certificate.toPem() + "\r\n" + client.certificate.toPem();
    const ImportResult result = readImport(files({ { u"all.pem"_s, text } }), Secret(), kNow);
    QCOMPARE(result.findings, QList<ImportFinding>());
    QCOMPARE(result.sets.size(), 1U);
    QCOMPARE(result.sets.front().keyFile, u"all.pem"_s);
    QCOMPARE(result.sets.front().chain.size(), 1);
}

void TestImporting::authority_withKey_isASetBesideItsEnds()
{
    const KeyedCertificate authority = authorityNamed(u"Kept CA"_s);
    const KeyedCertificate server = issued(authority, CertificatePurpose::Server, u"vm1.example"_s);
    const ImportResult result = readImport(files({ { u"ca.pem"_s, authority.certificate.toPem() },
                                                   { u"ca-key.pem"_s, bytesOf(authority.privateKey) },
                                                   { u"server.pem"_s, server.certificate.toPem() } }),
                                           Secret(), kNow);
    QCOMPARE(result.sets.size(), 2U);
    QCOMPARE(result.sets.at(0).purpose(), CertificatePurpose::Server);
    QVERIFY(!result.sets.at(0).hasKey());
    QVERIFY(result.sets.at(0).isTakeable()); // a server's key stays on the server
    QCOMPARE(result.sets.at(1).purpose(), CertificatePurpose::Authority);
    QCOMPARE(result.sets.at(1).keyFile, u"ca-key.pem"_s);
    QCOMPARE(result.sets.at(1).name, u"Kept CA"_s);
}

void TestImporting::authority_alone_isASet()
{
    const KeyedCertificate authority = authorityNamed(u"Lone CA"_s);
    const KeyedCertificate stranger =
        issued(authorityNamed(u"Other CA"_s), CertificatePurpose::Client, u"ann"_s);
    const ImportResult result = readImport(files({ { u"ca.pem"_s, authority.certificate.toPem() },
                                                   { u"cert.pem"_s, stranger.certificate.toPem() },
                                                   { u"key.pem"_s, bytesOf(stranger.privateKey) } }),
                                           Secret(), kNow);
    QCOMPARE(result.sets.size(), 2U);
    QCOMPARE(result.sets.at(1).own.certificate, authority.certificate);
    QCOMPARE(said(result.sets.at(0).findings), QStringList { word(ChainIncomplete, u"cert.pem"_s) });
    QCOMPARE(result.sets.at(0).findings.front().detail, u"Issued by CN=Other CA"_s);
}

void TestImporting::pkcs12_isOneSetWithItsName()
{
    const KeyedCertificate authority = authorityNamed(u"P12 CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    const Result<QByteArray> bundle = writePkcs12(client, { authority.certificate }, u"Ann at work"_s,
                                                  Secret(kPassphrase), Pkcs12Strength::Compatible);
    QVERIFY(bundle);
    const ImportResult result = readImport(files({ { u"ann.p12"_s, *bundle } }), Secret(kPassphrase), kNow);
    QCOMPARE(result.findings, QList<ImportFinding>());
    QCOMPARE(result.sets.size(), 1U);
    QCOMPARE(result.sets.front().name, u"Ann at work"_s);
    QVERIFY(result.sets.front().hasKey());
    QCOMPARE(result.sets.front().chain.size(), 1);
    QCOMPARE(said(readImport(files({ { u"ann.p12"_s, *bundle } }), Secret(), kNow).findings),
             QStringList { word(NeedsPassphrase, u"ann.p12"_s) });
    QCOMPARE(said(readImport(files({ { u"ann.p12"_s, *bundle } }), Secret("no"), kNow).findings),
             QStringList { word(WrongPassphrase, u"ann.p12"_s) });
}

void TestImporting::der_certificateAndKey_areMatched()
{
    const KeyedCertificate authority = authorityNamed(u"DER CA"_s);
    QTemporaryDir folder;
    const QString out = folder.filePath(u"key.der"_s);
    QCOMPARE(openssl({ u"pkcs8"_s, u"-topk8"_s, u"-outform"_s, u"DER"_s, u"-passout"_s, u"pass:open sesame"_s,
                       u"-out"_s, out },
                     bytesOf(authority.privateKey))
                 .status,
             0);
    QFile key(out);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const ImportResult result =
        readImport(files({ { u"ca.cer"_s, authority.certificate.der }, { u"ca.key"_s, key.readAll() } }),
                   Secret(kPassphrase), kNow);
    QCOMPARE(result.findings, QList<ImportFinding>());
    QCOMPARE(result.sets.size(), 1U);
    QCOMPARE(result.sets.front().keyFile, u"ca.key"_s);
}

void TestImporting::passphrase_missingOrWrong_isSaidOfItsFile()
{
    const KeyedCertificate authority = authorityNamed(u"Locked CA"_s);
    const Result<Secret> locked = encryptKey(authority.privateKey, Secret(kPassphrase));
    QVERIFY(locked);
    const auto with = [&](const QByteArray &passphrase) {
        return readImport(
            files({ { u"ca.pem"_s, authority.certificate.toPem() }, { u"key.pem"_s, bytesOf(*locked) } }),
            Secret(passphrase), kNow);
    };
    QCOMPARE(said(with({}).findings), QStringList { word(NeedsPassphrase, u"key.pem"_s) });
    QCOMPARE(said(with("wrong").findings), QStringList { word(WrongPassphrase, u"key.pem"_s) });
    QCOMPARE(said(with(kPassphrase).findings), QStringList());
    QCOMPARE(bytesOf(with(kPassphrase).sets.front().privateKey), bytesOf(authority.privateKey));
}

void TestImporting::passphrase_ofAzureVmDocker_isKnown()
{
    const KeyedCertificate authority = authorityNamed(u"Left behind"_s);
    const QByteArray text =
        openssl({ u"ec"_s, u"-des3"_s, u"-passout"_s, u"pass:Docker123"_s }, bytesOf(authority.privateKey))
            .text;
    const QByteArray locked = text.mid(text.indexOf("-----BEGIN"));
    QVERIFY(locked.contains("Proc-Type: 4,ENCRYPTED"));
    const auto named = [&](const QString &name) {
        return readImport(files({ { u"ca.pem"_s, authority.certificate.toPem() }, { name, locked } }),
                          Secret(), kNow);
    };
    QVERIFY(named(u"ca-key.pem"_s).sets.front().hasKey());
    QCOMPARE(said(named(u"key.pem"_s).findings), QStringList { word(NeedsPassphrase, u"key.pem"_s) });
}

void TestImporting::purpose_unsaid_followsTheNames_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<bool>("namesHosts");
    QTest::addColumn<CertificatePurpose>("purpose");
    QTest::addColumn<QString>("name");
    using enum CertificatePurpose;
    QTest::addRow("azure vm docker create")
        << u"vm1-server-cert.pem"_s << u"*"_s << false << Server << u"vm1"_s;
    QTest::addRow("the file says it") << u"server.pem"_s << u"vm1"_s << false << Server << u"vm1"_s;
    QTest::addRow("it names a host") << u"cert.pem"_s << u"vm1"_s << true << Server << u"vm1"_s;
    QTest::addRow("neither") << u"server/cert.pem"_s << u"ann"_s << false << Client << u"ann"_s;
}

void TestImporting::purpose_unsaid_followsTheNames()
{
    QFETCH(const QString, fileName);
    QFETCH(const QString, commonName);
    QFETCH(const bool, namesHosts);
    QFETCH(const CertificatePurpose, purpose);
    QFETCH(const QString, name);
    QStringList arguments { u"-subj"_s,    u"/CN="_s + commonName,
                            u"-addext"_s,  u"basicConstraints=CA:FALSE"_s,
                            u"-newkey"_s,  u"ec"_s,
                            u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s };
    if (namesHosts)
        arguments += { u"-addext"_s, u"subjectAltName=DNS:vm1.example"_s };
    const ImportResult result = readImport(files({ { fileName, madeByOpenssl(arguments) } }), Secret(),
                                           QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(result.sets.size(), 1U);
    QCOMPARE(result.sets.front().purpose(), purpose);
    QCOMPARE(result.sets.front().name, name);
    QVERIFY(result.sets.front().isTakeable());
}

void TestImporting::key_ofNobody_isTold_data()
{
    QTest::addColumn<bool>("besideACertificate");
    QTest::addColumn<ImportProblem>("problem");
    QTest::addRow("alone") << false << KeyWithoutCertificate;
    QTest::addRow("beside a certificate") << true << KeyMismatch;
}

void TestImporting::key_ofNobody_isTold()
{
    QFETCH(const bool, besideACertificate);
    QFETCH(const ImportProblem, problem);
    const KeyedCertificate authority = authorityNamed(u"Key CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    std::vector<ImportFile> input = files({ { u"key.pem"_s, bytesOf(authorityNamed(u"x"_s).privateKey) } });
    if (besideACertificate) {
        input.push_back(file(u"ca.pem"_s, authority.certificate.toPem()));
        input.push_back(file(u"cert.pem"_s, client.certificate.toPem()));
    }
    const ImportResult result = readImport(input, Secret(), kNow);
    QCOMPARE(said(result.findings), QStringList { word(problem, u"key.pem"_s) });
    QVERIFY(preventsImport(problem));
    if (besideACertificate) {
        QCOMPARE(result.findings.front().subject, u"CN=ann"_s);
        QCOMPARE(said(result.sets.front().findings),
                 QStringList { word(CertificateWithoutKey, u"cert.pem"_s) });
        QVERIFY(!result.sets.front().isTakeable());
    }
}

void TestImporting::certificate_problems_areTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<ImportProblem>>("problems");
    const QStringList leaf { u"-subj"_s, u"/CN=a.example"_s, u"-days"_s,
                             u"3650"_s,  u"-addext"_s,       u"basicConstraints=CA:FALSE"_s };
    const QStringList p256 { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s };
    const QStringList named { u"-addext"_s, u"subjectAltName=DNS:a.example"_s };
    const QStringList server { u"-addext"_s, u"extendedKeyUsage=serverAuth"_s };
    QTest::addRow("a good server") << leaf + p256 + named + server << QList<ImportProblem>();
    QTest::addRow("no usage") << leaf + p256 + named << QList { NoPurpose };
    QTest::addRow("only the common name") << leaf + p256 + server << QList { NoAlternativeName };
    QTest::addRow("as azure vm docker makes them") << leaf + p256 << QList { NoPurpose, NoAlternativeName };
    QTest::addRow("for mail") << leaf + p256 + named
            + QStringList { u"-addext"_s, u"extendedKeyUsage=emailProtection"_s }
                              << QList { WrongPurpose };
    QTest::addRow("RSA 1024") << leaf + named + server + QStringList { u"-newkey"_s, u"rsa:1024"_s }
                              << QList { WeakKey };
    QTest::addRow("EC of 192 bits") << leaf + named + server
            + QStringList { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime192v1"_s }
                                    << QList { WeakKey };
    QTest::addRow("EC P-224") << leaf + named + server
            + QStringList { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp224r1"_s }
                              << QList { WeakKey };
    QTest::addRow("Ed448") << leaf + named + server + QStringList { u"-newkey"_s, u"ed448"_s }
                           << QList { WeakKey, WeakSignature };
    QTest::addRow("SHA-1") << leaf + p256 + named + server + QStringList { u"-sha1"_s }
                           << QList { WeakSignature };
    QTest::addRow("SHA-1 in RSA-PSS") << leaf + named + server
            + QStringList { u"-newkey"_s, u"rsa:2048"_s, u"-sha1"_s, u"-sigopt"_s, u"rsa_padding_mode:pss"_s }
                                      << QList { WeakSignature };
    QTest::addRow("serial 0") << leaf + p256 + named + server + QStringList { u"-set_serial"_s, u"0"_s }
                              << QList { BreaksRules };
    QTest::addRow("critical, but not known")
        << leaf + p256 + named + server + with({ u"1.3.6.1.4.1.99999.1=critical,ASN1:NULL"_s })
        << QList { BreaksRules };
    QTest::addRow("common name of another host")
        << leaf + p256 + server + with({ u"subjectAltName=DNS:b.example"_s }) << QList { BreaksRules };
    QTest::addRow("wildcard") << leaf + p256 + server
            + with({ u"subjectAltName=DNS:a.example,DNS:*.example"_s })
                              << QList { BreaksRules };
    QTest::addRow("for servers, with a key for authorities") << leaf + p256 + named + server
            + with({ u"keyUsage=critical,keyCertSign"_s }) << QList { BreaksRules };
}

void TestImporting::certificate_problems_areTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QList<ImportProblem>, problems);
    const ImportResult result = readImport(files({ { u"server.pem"_s, madeByOpenssl(arguments) } }), Secret(),
                                           QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(said(result.findings), QStringList());
    QCOMPARE(result.sets.size(), 1U);
    QStringList expected;
    for (const ImportProblem problem : problems)
        expected += word(problem, u"server.pem"_s);
    expected.sort();
    QCOMPARE(said(result.sets.front().findings), expected);
    QCOMPARE(result.sets.front().isTakeable(), !problems.contains(WrongPurpose));
}

void TestImporting::path_refusedByConnections_isTold_data()
{
    QTest::addColumn<QStringList>("root");
    QTest::addColumn<QStringList>("middle"); // extensions
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("file");
    const QString middleCa = u"basicConstraints=critical,CA:TRUE"_s;
    const QString signing = u"keyUsage=critical,keyCertSign"_s;
    const QString path = u"certificate.path"_s;
    const QString malformed = u"certificate.malformed"_s;
    QTest::addRow("nothing") << QStringList { signing } << QStringList { middleCa, signing } << QString()
                             << QString();
    QTest::addRow("permits the name")
        << QStringList { signing, u"nameConstraints=critical,permitted;DNS:a.example"_s }
        << QStringList { middleCa, signing } << QString() << QString();
    QTest::addRow("path length") << QStringList { signing }
                                 << QStringList { middleCa + u",pathlen:0"_s, signing } << QString()
                                 << QString();
    QTest::addRow("path length of the root")
        << QStringList { signing, u"basicConstraints=critical,CA:TRUE,pathlen:0"_s }
        << QStringList { middleCa, signing } << path << u"server.pem"_s;
    QTest::addRow("permits other names")
        << QStringList { signing, u"nameConstraints=critical,permitted;DNS:b.example"_s }
        << QStringList { middleCa, signing } << path << u"server.pem"_s;
    QTest::addRow("authority for mail")
        << QStringList { signing } << QStringList { middleCa, signing, u"extendedKeyUsage=emailProtection"_s }
        << u"certificate.wrong-purpose"_s << u"server.pem"_s;
    QTest::addRow("authority without key usage")
        << QStringList { signing } << QStringList { middleCa } << path << u"server.pem"_s;
    QTest::addRow("constraints not critical")
        << QStringList { signing }
        << QStringList { middleCa, signing, u"nameConstraints=permitted;DNS:a.example"_s } << malformed
        << u"middle.pem"_s;
    QTest::addRow("constraints of the root not critical")
        << QStringList { signing, u"nameConstraints=permitted;DNS:a.example"_s }
        << QStringList { middleCa, signing } << malformed << u"ca.pem"_s;
}

/// What no words of its own are for; in which file it is, where one certificate alone is at fault.
void TestImporting::path_refusedByConnections_isTold()
{
    QFETCH(const QStringList, root);
    QFETCH(const QStringList, middle);
    QFETCH(const QString, code);
    QFETCH(const QString, file);
    const QTemporaryDir rootFolder;
    const QTemporaryDir middleFolder;
    const bool hasLength = root.join(u' ').contains(u"basicConstraints"_s);
    const QByteArray rootPem = madeByOpenssl(
        ecKey() + QStringList { u"-subj"_s, u"/CN=Root"_s }
        + with(hasLength ? root : root + QStringList { u"basicConstraints=critical,CA:TRUE"_s }));
    const QByteArray middlePem = issuedByOpenssl(kept(rootFolder, rootPem),
                                                 QStringList { u"-subj"_s, u"/CN=Middle"_s } + with(middle));
    const QByteArray server =
        issuedByOpenssl(kept(middleFolder, middlePem),
                        QStringList { u"-subj"_s, u"/CN=a.example"_s }
                            + with({ u"basicConstraints=CA:FALSE"_s, u"subjectAltName=DNS:a.example"_s,
                                     u"extendedKeyUsage=serverAuth"_s }));
    const ImportResult result = readImport(
        files({ { u"server.pem"_s, server }, { u"middle.pem"_s, middlePem }, { u"ca.pem"_s, rootPem } }),
        Secret(), QDateTime::currentDateTimeUtc().addDays(1));
    QCOMPARE(result.findings, QList<ImportFinding>());
    const ImportSet &set = result.sets.front();
    QCOMPARE(set.chain.size(), 2);
    QCOMPARE(said(set.findings), code.isEmpty() ? QStringList() : QStringList { word(BreaksRules, file) });
    for (const ImportSet &each : result.sets) // the authorities, too: their keys are there
        QVERIFY(!code.isEmpty() || each.findings.isEmpty());
    QVERIFY2(code.isEmpty() || set.findings.front().detail.startsWith(code + u": "_s),
             qPrintable(code.isEmpty() ? QString() : set.findings.front().detail));
    QVERIFY(set.isTakeable());
}

/// The date is not all that has to be mended.
void TestImporting::path_endedAndRefused_bothAreTold()
{
    const QTemporaryDir folder;
    const QByteArray root = rootByOpenssl(with({ u"nameConstraints=critical,permitted;DNS:b.example"_s }));
    const QByteArray server =
        issuedByOpenssl(kept(folder, root),
                        QStringList { u"-subj"_s, u"/CN=a.example"_s, u"-days"_s, u"2"_s }
                            + with({ u"basicConstraints=CA:FALSE"_s, u"subjectAltName=DNS:a.example"_s,
                                     u"extendedKeyUsage=serverAuth"_s }));
    const ImportResult result = readImport(files({ { u"server.pem"_s, server }, { u"ca.pem"_s, root } }),
                                           Secret(), QDateTime::currentDateTimeUtc().addDays(10));
    QStringList expected { word(Expired, u"server.pem"_s), word(BreaksRules, u"server.pem"_s) };
    expected.sort();
    QCOMPARE(said(result.sets.front().findings), expected);
}

void TestImporting::chain_withoutIssuer_isIncomplete()
{
    const KeyedCertificate client =
        issued(authorityNamed(u"Gone CA"_s), CertificatePurpose::Client, u"ann"_s);
    const ImportResult result = readImport(
        files({ { u"c.pem"_s, client.certificate.toPem() + bytesOf(client.privateKey) } }), Secret(), kNow);
    QCOMPARE(said(result.sets.front().findings), QStringList { word(ChainIncomplete, u"c.pem"_s) });
    QVERIFY(result.sets.front().isTakeable());
}

void TestImporting::chain_withoutIssuer_rulesCountAllTheSame()
{
    const QTemporaryDir folder;
    const QString issuer = kept(folder, rootByOpenssl({}));
    const auto saidOf = [](const QByteArray &pem) {
        return said(
            readImport(files({ { u"c.pem"_s, pem } }), Secret(), QDateTime::currentDateTimeUtc().addDays(1))
                .sets.front()
                .findings);
    };
    QStringList expected { word(ChainIncomplete, u"c.pem"_s) };
    QCOMPARE(saidOf(clientByOpenssl(issuer, {})), expected);
    expected += word(BreaksRules, u"c.pem"_s);
    expected.sort();
    QCOMPARE(saidOf(clientByOpenssl(issuer, { u"-set_serial"_s, u"0"_s })), expected);
    const QStringList otherName { u"subjectAltName=DNS:b.example"_s, u"basicConstraints=CA:FALSE"_s,
                                  u"extendedKeyUsage=serverAuth"_s };
    QCOMPARE(
        saidOf(issuedByOpenssl(issuer, QStringList { u"-subj"_s, u"/CN=a.example"_s } + with(otherName))),
        expected);
}

void TestImporting::chain_issuerWithTheSameName_isNotTaken()
{
    const KeyedCertificate authority = authorityNamed(u"Twin CA"_s);
    const KeyedCertificate twin = authorityNamed(u"Twin CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    const QByteArray pem = client.certificate.toPem() + bytesOf(client.privateKey);
    const ImportResult wrong =
        readImport(files({ { u"c.pem"_s, pem }, { u"ca.pem"_s, twin.certificate.toPem() } }), Secret(), kNow);
    QCOMPARE(said(wrong.sets.front().findings), QStringList { word(ChainIncomplete, u"c.pem"_s) });
    const ImportResult both =
        readImport(files({ { u"c.pem"_s, pem },
                           { u"ca.pem"_s, twin.certificate.toPem() + authority.certificate.toPem() } }),
                   Secret(), kNow);
    QCOMPARE(both.sets.front().chain.size(), 1);
    QCOMPARE(both.sets.front().chain.front().certificate, authority.certificate);
}

void TestImporting::chain_signatureOfNobody_isIncomplete()
{
    const KeyedCertificate authority = authorityNamed(u"Forged CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    QByteArray der = client.certificate.der;
    der.back() = static_cast<char>(der.back() ^ 1); // the signature ends it
    const ImportResult result = readImport(files({ { u"c.der"_s, der },
                                                   { u"key.pem"_s, bytesOf(client.privateKey) },
                                                   { u"ca.pem"_s, authority.certificate.toPem() } }),
                                           Secret(), kNow);
    QVERIFY(result.sets.front().chain.isEmpty());
    QCOMPARE(said(result.sets.front().findings), QStringList { word(ChainIncomplete, u"c.der"_s) });
}

void TestImporting::chain_issuerRenewedWithItsKey_isTheOneThatEndsLast()
{
    const QTemporaryDir folder;
    const QByteArray former = rootByOpenssl({});
    const QString path = kept(folder, former);
    const QByteArray renewed = openssl({ u"req"_s, u"-x509"_s, u"-key"_s, path, u"-subj"_s, u"/CN=Root"_s,
                                         u"-days"_s, u"90"_s, u"-addext"_s, u"basicConstraints=CA:TRUE"_s })
                                   .text;
    const QByteArray client = clientByOpenssl(path, {});
    const auto issuerAmong = [&client](const QByteArray &authorities) {
        const ImportResult result =
            readImport(files({ { u"c.pem"_s, client }, { u"ca.pem"_s, authorities } }), Secret(),
                       QDateTime::currentDateTimeUtc().addDays(1));
        return result.sets.front().chain.value(0).certificate;
    };
    const QDateTime end = issuerAmong(renewed).notAfter;
    QVERIFY(issuerAmong(former).notAfter < end);
    QCOMPARE(issuerAmong(former + renewed).notAfter, end);
    QCOMPARE(issuerAmong(renewed + former).notAfter, end);
}

/// Nobody relies on what a root has signed itself with.
void TestImporting::signature_weak_isToldOfAllButRoots()
{
    const QTemporaryDir folder;
    const QByteArray root = rootByOpenssl({ u"-sha1"_s });
    const QByteArray client = clientByOpenssl(kept(folder, root), { u"-sha1"_s });
    const ImportResult result = readImport(files({ { u"c.pem"_s, client }, { u"ca.pem"_s, root } }), Secret(),
                                           QDateTime::currentDateTimeUtc().addDays(1));
    const ImportSet &set = result.sets.front();
    QCOMPARE(set.chain.size(), 1);
    QCOMPARE(said(set.findings), QStringList { word(WeakSignature, u"c.pem"_s) });
    QCOMPARE(set.findings.front().detail, u"ecdsa-with-SHA1"_s);
    QVERIFY(set.isTakeable());
    QCOMPARE(result.sets.size(), 2U);
    QCOMPARE(said(result.sets.back().findings), QStringList()); // the root's own
}

void TestImporting::dates_ofWholeChain_areChecked()
{
    const KeyedCertificate authority = authorityNamed(u"Dated CA"_s);
    const KeyedCertificate client = issued(authority, CertificatePurpose::Client, u"ann"_s);
    const auto at = [&](const QDateTime &time) {
        return readImport(files({ { u"c.pem"_s, client.certificate.toPem() + bytesOf(client.privateKey) },
                                  { u"ca.pem"_s, authority.certificate.toPem() } }),
                          Secret(), time);
    };
    QCOMPARE(said(at(kNow.addYears(-1)).sets.front().findings),
             QStringList({ word(NotYetValid, u"c.pem"_s), word(NotYetValid, u"ca.pem"_s) }));
    QCOMPARE(said(at(kNow.addDays(397)).sets.front().findings), QStringList());
    QCOMPARE(said(at(kNow.addDays(398)).sets.front().findings), QStringList { word(Expired, u"c.pem"_s) });
    const ImportResult ended = at(kNow.addYears(11));
    QCOMPARE(said(ended.sets.front().findings),
             QStringList({ word(Expired, u"c.pem"_s), word(Expired, u"ca.pem"_s) }));
    QVERIFY2(ended.sets.front().isTakeable(), "what has ended is still there to be replaced");
}

void TestImporting::same_inTwoFiles_isADuplicate()
{
    const KeyedCertificate authority = authorityNamed(u"Twice CA"_s);
    const QByteArray pem = authority.certificate.toPem();
    const ImportResult result = readImport(files({ { u"1.pem"_s, pem + bytesOf(authority.privateKey) },
                                                   { u"2.pem"_s, pem + bytesOf(authority.privateKey) } }),
                                           Secret(), kNow);
    QCOMPARE(result.sets.size(), 1U);
    QCOMPARE(said(result.findings),
             QStringList({ word(Duplicate, u"2.pem"_s), word(Duplicate, u"2.pem"_s) }));
}

void TestImporting::same_twiceInAFile_isToldOnceAtMost()
{
    const KeyedCertificate authority = authorityNamed(u"Twice CA"_s);
    const QByteArray both = authority.certificate.toPem() + bytesOf(authority.privateKey);
    const ImportResult alone = readImport(files({ { u"1.pem"_s, both + both } }), Secret(), kNow);
    QCOMPARE(alone.sets.size(), 1U);
    QVERIFY(alone.sets.front().hasKey());
    QCOMPARE(said(alone.findings), QStringList());
    const ImportResult beside =
        readImport(files({ { u"1.pem"_s, both }, { u"2.pem"_s, both + both } }), Secret(), kNow);
    QCOMPARE(said(beside.findings),
             QStringList({ word(Duplicate, u"2.pem"_s), word(Duplicate, u"2.pem"_s) })); // certificate, key
}

void TestImporting::hostileFile_isTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportProblem>("problem");
    QTest::addRow("nothing") << QByteArray() << NotRecognised;
    QTest::addRow("words") << QByteArray("hello") << NotRecognised;
    QTest::addRow("DER of nothing") << QByteArray("\x30\x00", 2) << NotRecognised;
    QTest::addRow("a request") << openssl({ u"req"_s, u"-new"_s, u"-nodes"_s, u"-newkey"_s, u"ed25519"_s,
                                            u"-keyout"_s, u"/dev/null"_s, u"-subj"_s, u"/CN=x"_s })
                                      .text
                               << NotRecognised;
    QTest::addRow("cut") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n") << Damaged;
    QTest::addRow("empty certificate")
        << QByteArray("-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n") << Damaged;
    QTest::addRow("OpenSSH") << QByteArray(
        "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")
                             << UnsupportedKey;
    QTest::addRow("too large") << QByteArray(qsizetype(1024) * 1024 + 1, '\n') << TooLarge;
}

void TestImporting::hostileFile_isTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ImportProblem, problem);
    const ImportResult result = readImport(files({ { u"x"_s, bytes } }), Secret(), kNow);
    QCOMPARE(result.sets.size(), 0U);
    QCOMPARE(said(result.findings), QStringList { word(problem, u"x"_s) });
}

void TestImporting::moreThan2000_isTold()
{
    constexpr int kMost = 2000;
    QByteArray der =
        issued(authorityNamed(u"Many CA"_s), CertificatePurpose::Client, u"ann"_s).certificate.der;
    std::vector<ImportFile> input;
    for (int i = 0; i <= kMost; ++i) {
        der.end()[-1] = static_cast<char>(i & 0xff); // in the signature: each is another certificate
        der.end()[-2] = static_cast<char>(i >> 8);
        input.push_back(file(QString::number(i), der));
    }
    const ImportResult result = readImport(input, Secret(), kNow);
    QCOMPARE(result.sets.size(), std::size_t(kMost));
    QCOMPARE(said(result.findings), QStringList { word(TooLarge, QString::number(kMost)) });
}

void TestImporting::suites_everyFile_hasACause_data()
{
    QTest::addColumn<QString>("suite");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<QStringList>("unreadable");
    QTest::addRow("zlint-testdata") << u"zlint-testdata"_s << 1300
                                    << QStringList { u"SANDNSNameNotFQDN.pem"_s, u"extSANDuplicated.pem"_s,
                                                     u"subCertLocalityNameDoesNotNeedToAppear.pem"_s };
    QTest::addRow("pyca-vectors") << u"pyca-vectors"_s << 240
                                  << QStringList { u"bad-encryption-oid.pem"_s,
                                                   u"bad-oid-dsa-key.pem"_s,
                                                   u"badasn1time.pem"_s,
                                                   u"cryptography.io.with_garbage.pem"_s,
                                                   u"cryptography.io.with_garbage.pem"_s,
                                                   u"dsa-nopsw.key"_s,
                                                   u"dsa-psw.key"_s,
                                                   u"ecdsa-nopsw.key"_s,
                                                   u"ecdsa-psw.key"_s,
                                                   u"ed25519-nopsw.key"_s,
                                                   u"ed25519-psw.key"_s,
                                                   u"invalid_utf8_common_name.pem"_s,
                                                   u"long-form-name-attribute.pem"_s,
                                                   u"rsa-nopsw.key"_s,
                                                   u"rsa-psw.key"_s,
                                                   u"san_edipartyname.der"_s,
                                                   u"withdompar_private.pkcs8.pem"_s };
    QTest::addRow("openssl-verify") << u"openssl-verify"_s << 250 << QStringList {};
    QTest::addRow("nist-pkits") << u"nist-pkits"_s << 800 << QStringList {};
}

/// Every file alone: each gives a set or says why not, and nothing crashes. What begins as a certificate, key
/// or PKCS#12 and is not read is on a list, explained in docs/adr.
void TestImporting::suites_everyFile_hasACause()
{
    QFETCH(const QString, suite);
    QFETCH(const int, atLeast);
    QFETCH(const QStringList, unreadable);
    QStringList refused;
    const QString folder = test::suiteFolder(suite);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(suite)));
    int count = 0;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile input(entries.next());
        QVERIFY(input.open(QIODevice::ReadOnly));
        const ImportResult result =
            readImport(files({ { entries.fileName(), input.readAll() } }), Secret("password"), kNow);
        QVERIFY2(!result.sets.empty() || !result.findings.isEmpty(), qPrintable(entries.filePath()));
        for (const ImportFinding &finding : result.findings) {
            if (finding.problem == Damaged || finding.problem == UnsupportedKey)
                refused += entries.fileName();
        }
        ++count;
    }
    refused.sort();
    QVERIFY2(refused == unreadable, qPrintable(refused.join(u'\n')));
    QVERIFY2(count >= atLeast, qPrintable(QString::number(count)));
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestImporting)
#include "tst_importing.moc"
