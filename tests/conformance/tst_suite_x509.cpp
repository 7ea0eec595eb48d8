// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/importing.h"
#include "pki/verification.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QString kAccept = u"ACCEPT"_s;

/// Cases that a suite accepts and Slipway refuses on purpose, with the code it says so.
const QHash<QString, QString> &refusedOnPurpose()
{
    const QString path = u"certificate.path"_s;
    static const QHash<QString, QString> table {
        // DSA is not among the keys that are accepted.
        { u"40104_valid_dsa_signatures_test4"_s, u"certificate.weak-key"_s },
        { u"40105_valid_dsa_parameter_inheritance_test5"_s, u"certificate.weak-key"_s },
        // OpenSSL does not find the signer of that list.
        { u"41430_valid_crlissuer_test30"_s, path },
        // The strict check wants what RFC 5280 asks of authorities, where path validation alone would not.
        { u"40604_valid_basicconstraints_not_critical_test4"_s, path },
        { u"accept non-ca with pathlen:0 by default"_s, path },
        { u"Not too many names and constraints to check (1)"_s, path },
        { u"Not too many names and constraints to check (2)"_s, path },
        { u"Not too many names and constraints to check (3)"_s, path },
        { u"accept X25519 EE cert issued by trusted Ed25519 self-signed CA cert"_s, path },
    };
    return table;
}

/// OpenSSL's own kind of PEM block, with trust settings in it. Slipway does not read it, so no such file is
/// trusted.
bool hasTrustSettings(const QByteArray &pem)
{
    return pem.contains("-----BEGIN TRUSTED CERTIFICATE-----");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray casesOf(const QString &folder)
{
    return QJsonDocument::fromJson(contentOf(folder + u"/cases.json"_s)).object().value(u"cases"_s).toArray();
}

QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray())
        names += name.toString();
    return names;
}

/// The certificates of these files; one that cannot be read makes the whole list unreadable.
Result<QList<Certificate>> readEach(const QString &folder, const QStringList &names, const QString &suffix)
{
    QList<Certificate> certificates;
    for (const QString &name : names) {
        Result<QList<Certificate>> some = Certificate::parseAll(contentOf(folder + u'/' + name + suffix));
        if (!some) {
            const Result<Certificate> der = Certificate::parse(contentOf(folder + u'/' + name + suffix));
            if (!der)
                return some.error();
            some = QList { *der };
        }
        certificates += *some;
    }
    return certificates;
}

struct VerifyCase
{
    QString folder {};
    QString suffix {};
    QString leaf {};
    QStringList trusted {};
    QStringList untrusted {};
    CertificatePurpose purpose = CertificatePurpose::Unknown;
    QDateTime time {};
    QList<QByteArray> crls {};
};

Result<> run(const VerifyCase &verifyCase)
{
    const Result<QList<Certificate>> leaf =
        readEach(verifyCase.folder, { verifyCase.leaf }, verifyCase.suffix);
    if (!leaf)
        return leaf.error();
    const Result<QList<Certificate>> roots =
        readEach(verifyCase.folder, verifyCase.trusted, verifyCase.suffix);
    if (!roots)
        return roots.error();
    const Result<QList<Certificate>> intermediates =
        readEach(verifyCase.folder, verifyCase.untrusted, verifyCase.suffix);
    if (!intermediates)
        return intermediates.error();
    return verify({ .roots = *roots,
                    .intermediates = *intermediates,
                    .leaf = leaf->constFirst(),
                    .time = verifyCase.time,
                    .purpose = verifyCase.purpose,
                    .crls = verifyCase.crls });
}

/// What import says of the leaf when it gets all the files, but for what says nothing of the path: suites
/// have ends without purpose, names and keys. Nothing when it cannot be read.
std::optional<QList<ImportProblem>> importOf(const VerifyCase &verifyCase, const Certificate &leaf,
                                             CertificatePurpose &purpose)
{
    using enum ImportProblem;
    static const QList<ImportProblem> besides { NoPurpose, WrongPurpose, NoAlternativeName,
                                                CertificateWithoutKey };
    std::vector<ImportFile> files;
    for (const QString &name : QStringList { verifyCase.leaf } + verifyCase.trusted + verifyCase.untrusted) {
        const QString path = verifyCase.folder + u'/' + name + verifyCase.suffix;
        files.push_back({ .name = name, .bytes = Secret(contentOf(path)) });
    }
    const QDateTime now = verifyCase.time.isValid() ? verifyCase.time : QDateTime::currentDateTimeUtc();
    const ImportResult result = readImport(files, {}, now);
    const auto found = std::find_if(result.sets.begin(), result.sets.end(), [&](const ImportSet &set) {
        return set.own.certificate.der == leaf.der;
    });
    if (found == result.sets.end())
        return {};
    purpose = found->purpose();
    QList<ImportProblem> problems;
    for (const ImportFinding &finding : found->findings) {
        if (!besides.contains(finding.problem))
            problems += finding.problem;
    }
    return problems;
}

bool hasSignedItself(const Certificate &certificate)
{
    const Result<> verdict = verify({ .roots = { certificate },
                                      .leaf = certificate,
                                      .time = certificate.notBefore,
                                      .purpose = CertificatePurpose::Unknown });
    return verdict || verdict.error().code != u"certificate.unknown-authority"_s;
}

/// Import trusts every root among the files.
VerificationRequest trustingAllRoots(const VerifyCase &verifyCase, const Certificate &leaf)
{
    VerificationRequest request { .leaf = leaf,
                                  .time = verifyCase.time,
                                  .purpose = CertificatePurpose::Unknown };
    const QStringList names = QStringList { verifyCase.leaf } + verifyCase.trusted + verifyCase.untrusted;
    const Result<QList<Certificate>> all = readEach(verifyCase.folder, names, verifyCase.suffix);
    for (const Certificate &each : all.value_or(QList<Certificate>()))
        (hasSignedItself(each) ? request.roots : request.intermediates) += each;
    return request;
}

/// Import and verify() come to the same verdict on a path.
void holdImportToVerify(const VerifyCase &verifyCase)
{
    const Result<QList<Certificate>> leaf =
        readEach(verifyCase.folder, { verifyCase.leaf }, verifyCase.suffix);
    if (!leaf)
        return;
    CertificatePurpose purpose = CertificatePurpose::Unknown;
    const std::optional<QList<ImportProblem>> problems = importOf(verifyCase, leaf->constFirst(), purpose);
    if (!problems)
        return;
    VerificationRequest request = trustingAllRoots(verifyCase, leaf->constFirst());
    const Result<> path = verify(request);
    QVERIFY2(path || !problems->isEmpty(),
             qPrintable(path ? QString() : path.error().code + path.error().detail));
    request.purpose = purpose;
    const bool isRefused = problems->contains(ImportProblem::BreaksRules);
    QVERIFY2(!isRefused || !verify(request), "import refuses what verify() accepts");
}

void judge(const QString &id, const QString &expected, const Result<> &result)
{
    const QString reason = result ? QString() : result.error().code + u": "_s + result.error().detail;
    if (expected != kAccept) {
        QVERIFY2(!result, "accepted, but must be refused");
    } else if (refusedOnPurpose().contains(id)) {
        QVERIFY2(!result, "is accepted now; take it off the list");
        QVERIFY2(result.error().code == refusedOnPurpose().value(id), qPrintable(reason));
    } else {
        QVERIFY2(result, qPrintable(reason));
    }
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    files.sort();
    return files;
}

/// Lets `openssl x509` show a certificate.
class OpensslView
{
public:
    explicit OpensslView(const QByteArray &pem)
    {
        m_process.start(u"openssl"_s,
                        { u"x509"_s, u"-noout"_s, u"-subject"_s, u"-issuer"_s, u"-serial"_s, u"-startdate"_s,
                          u"-enddate"_s, u"-nameopt"_s, u"RFC2253,-esc_msb"_s, u"-dateopt"_s, u"iso_8601"_s,
                          u"-ext"_s, u"subjectAltName"_s });
        m_process.write(pem);
        m_process.closeWriteChannel();
    }

    /// By label; the alternative names under "SAN".
    QHash<QString, QString> lines()
    {
        QHash<QString, QString> shown;
        if (!m_process.waitForFinished())
            return shown;
        const QByteArray text = m_process.readAllStandardOutput();
        for (const QByteArray &line : text.split('\n')) {
            const qsizetype equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith(' '))
                shown.insert(QString::fromLatin1(line.first(equals)),
                             QString::fromUtf8(line.mid(equals + 1)));
        }
        // The last thing that is printed, on a line of its own below its title; names may have line breaks in
        // them.
        static const QRegularExpression title(u"X509v3 Subject Alternative Name: ?(critical)?\n    "_s);
        const QRegularExpressionMatch match = title.match(QString::fromUtf8(text));
        if (match.hasMatch())
            shown.insert(u"SAN"_s, QString::fromUtf8(text).mid(match.capturedEnd()).chopped(1));
        return shown;
    }

private:
    QProcess m_process;
};

/// Evens out what is only a matter of printing: openssl pads years with blanks, shows fractions of seconds,
/// which no certificate may have, leaves control characters as they are and names an empty list.
QString evened(const QString &label, QString text)
{
    if (label.startsWith(u"not"_s)) {
        static const QRegularExpression fraction(u"\\.[0-9]+"_s);
        return text.remove(fraction).replace(u' ', u'0').rightJustified(20, u'0').replace(10, 1, u" "_s);
    }
    static const QRegularExpression control(
        u"\\\\?[\\x00-\\x1f\\x7f-\\x9f]|\\\\(0[0-9A-F]|1[0-9A-F]|7F|[89][0-9A-F])"_s);
    return text.startsWith(u"<EMPTY>"_s) ? QString() : text.replace(control, u"?"_s);
}

QStringList differences(const Certificate &certificate, const QHash<QString, QString> &theirs)
{
    const QString time = u"yyyy-MM-dd HH:mm:ss'Z'"_s;
    const QHash<QString, QString> ours {
        { u"subject"_s, certificate.subject },
        { u"issuer"_s, certificate.issuer },
        { u"serial"_s, certificate.serial },
        { u"notBefore"_s, certificate.notBefore.toString(time) },
        { u"notAfter"_s, certificate.notAfter.toString(time) },
        { u"SAN"_s, certificate.alternativeNames.join(u", "_s) },
    };
    QStringList lines;
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        if (evened(it.key(), theirs.value(it.key())) != evened(it.key(), it.value()))
            lines += u"%1: %2, openssl: %3"_s.arg(it.key(), it.value(), theirs.value(it.key()));
    }
    return lines;
}

} // namespace

/// Public collections of certificates and verdicts, through the functions that the program uses.
class TestSuiteX509 : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void pkits_path_isJudgedAsExpected_data();
    void pkits_path_isJudgedAsExpected();
    void opensslVerify_chain_isJudgedAsExpected_data();
    void opensslVerify_chain_isJudgedAsExpected();
    void parse_zlintCertificate_showsWhatOpensslShows();
    void parse_anyFile_doesNotCrash_data();
    void parse_anyFile_doesNotCrash();
};

void TestSuiteX509::pkits_path_isJudgedAsExpected_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QString folder = test::suiteFolder(u"nist-pkits"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"nist-pkits"_s)));
    for (const QJsonValue &value : casesOf(folder)) {
        const QString id = value[u"id"_s].toString();
        const int section = id.left(3).toInt(); // 4.08 to 4.12 are about policies, which Slipway does not use
        if (section < 408 || section > 412)
            QTest::newRow(qPrintable(id)) << value.toObject();
    }
}

void TestSuiteX509::pkits_path_isJudgedAsExpected()
{
    QFETCH(const QJsonObject, row);
    const QString folder = test::suiteFolder(u"nist-pkits"_s);
    VerifyCase verifyCase { .folder = folder + u"/certs"_s,
                            .leaf = row[u"cert"_s].toString(),
                            .trusted = namesIn(row[u"trusted"_s]),
                            .untrusted = namesIn(row[u"untrusted"_s]),
                            .time = QDateTime(QDate(2012, 1, 1), QTime(0, 0), Qt::UTC) };
    for (const QString &name : namesIn(row[u"crls"_s]))
        verifyCase.crls += contentOf(folder + u"/crls/"_s + name);
    judge(row[u"id"_s].toString(), row[u"expected"_s].toString(), run(verifyCase));
    holdImportToVerify(verifyCase);
}

void TestSuiteX509::opensslVerify_chain_isJudgedAsExpected_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QString folder = test::suiteFolder(u"openssl-verify"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"openssl-verify"_s)));
    int number = 0;
    for (const QJsonValue &value : casesOf(folder)) {
        ++number;
        // What needs options that Slipway does not have is left out.
        if (value[u"opts"_s].toArray().isEmpty())
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(number).arg(value[u"title"_s].toString())))
                << value.toObject();
    }
}

void TestSuiteX509::opensslVerify_chain_isJudgedAsExpected()
{
    QFETCH(const QJsonObject, row);
    const QString purpose = row[u"purpose"_s].toString();
    const VerifyCase verifyCase { .folder = test::suiteFolder(u"openssl-verify"_s) + u"/certs"_s,
                                  .suffix = u".pem"_s,
                                  .leaf = row[u"cert"_s].toString(),
                                  .trusted = namesIn(row[u"trusted"_s]),
                                  .untrusted = namesIn(row[u"untrusted"_s]),
                                  .purpose = purpose == u"sslserver"_s ? CertificatePurpose::Server
                                      : purpose == u"sslclient"_s      ? CertificatePurpose::Client
                                                                       : CertificatePurpose::Unknown };
    const QStringList &trusted = verifyCase.trusted;
    const bool readable = std::none_of(trusted.begin(), trusted.end(), [&](const QString &name) {
        return hasTrustSettings(contentOf(verifyCase.folder + u'/' + name + verifyCase.suffix));
    });
    judge(row[u"title"_s].toString(), readable ? row[u"expected"_s].toString() : u"REJECT"_s,
          run(verifyCase));
    if (readable)
        holdImportToVerify(verifyCase);
}

void TestSuiteX509::parse_zlintCertificate_showsWhatOpensslShows()
{
    const QString folder = test::suiteFolder(u"zlint-testdata"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"zlint-testdata"_s)));
    const QStringList files = filesBelow(folder).filter(QRegularExpression(u"\\.pem$"_s));
    QCOMPARE(files.size(), 1380);
    constexpr qsizetype kAtOnce = 16; // processes
    constexpr qsizetype kComparedEach = 4; // a process for every one would take a minute
    const QString unprintable = u"SANDNSNull.pem"_s; // openssl shows the bytes of the extension
    int accepted = 0;
    QStringList all;
    for (qsizetype first = 0; first < files.size(); first += kAtOnce) {
        std::vector<std::tuple<QString, Certificate, std::unique_ptr<OpensslView>>> views;
        for (const QString &path : files.mid(first, kAtOnce)) {
            const Result<Certificate> certificate = Certificate::parse(contentOf(path));
            if (!certificate || path.endsWith(unprintable))
                continue;
            ++accepted;
            if (accepted % kComparedEach == 0)
                views.emplace_back(path, *certificate, std::make_unique<OpensslView>(certificate->toPem()));
        }
        for (const auto &[path, certificate, view] : views) {
            for (const QString &line : differences(certificate, view->lines()))
                all += QFileInfo(path).fileName() + u' ' + line;
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    QVERIFY2(accepted > 1300, qPrintable(u"%1 certificates can be read"_s.arg(accepted)));
}

void TestSuiteX509::parse_anyFile_doesNotCrash_data()
{
    QTest::addColumn<QString>("suite");
    for (const char *suite : { "nist-pkits", "openssl-verify", "pyca-vectors" })
        QTest::newRow(suite) << QString::fromLatin1(suite);
}

void TestSuiteX509::parse_anyFile_doesNotCrash()
{
    QFETCH(const QString, suite);
    const QString folder = test::suiteFolder(suite);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(suite)));
    int accepted = 0;
    for (const QString &path : filesBelow(folder)) {
        const QByteArray content = contentOf(path);
        for (const Result<QList<Certificate>> &result :
             { Certificate::parseAll(content), readEach({}, { path }, {}) }) {
            if (!result) {
                QCOMPARE(result.error().code, u"certificate.malformed"_s);
                continue;
            }
            ++accepted;
            for (const Certificate &certificate : *result) {
                QCOMPARE(*Certificate::parse(certificate.toPem()), certificate);
                static_cast<void>(
                    verify({ .roots = { certificate }, .leaf = certificate, .host = u"a.example"_s }));
            }
        }
    }
    QVERIFY(accepted > 20);
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestSuiteX509)
#include "tst_suite_x509.moc"
