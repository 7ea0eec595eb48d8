// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/pkcs12.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({ u"*.p12"_s }, QDir::Files, QDir::Name);
}

QString codeOf(const Result<Pkcs12> &result)
{
    return result ? u"ok"_s : result.error().code;
}

bool hasMatchingKey(const Pkcs12 &file)
{
    return !file.privateKeys.empty() && !file.certificates.isEmpty()
        && checkKeyMatches(file.certificates.constFirst(), file.privateKeys.front());
}

/// Passphrases as the vectors' own tests have them.
QByteArray passphraseOf(const QString &name)
{
    if (name.startsWith(u"cert-"_s) || name == u"no-cert-key-aes256cbc.p12"_s)
        return "cryptography";
    return name.contains(u"no-pwd"_s) || name == u"no-password.p12"_s ? QByteArray() : QByteArray("password");
}

} // namespace

class TestSuitePkcs12 : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void pkits_everyFile_isImported();
    void pyca_everyFile_opensWithItsPassphraseOnly_data();
    void pyca_everyFile_opensWithItsPassphraseOnly();
};

void TestSuitePkcs12::pkits_everyFile_isImported()
{
    const QString folder = test::suiteFolder(u"nist-pkits"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"nist-pkits"_s)));
    const QStringList names = filesIn(folder + u"/pkcs12"_s);
    QCOMPARE(names.size(), 405);
    for (const QString &name : names) {
        const QByteArray bytes = contentOf(folder + u"/pkcs12/"_s + name);
        const Result<Pkcs12> file = readPkcs12(bytes, Secret("password"));
        QVERIFY2(file, qPrintable(name + u' ' + codeOf(file)));
        QVERIFY2(hasMatchingKey(*file), qPrintable(name));
        QCOMPARE(codeOf(readPkcs12(bytes, Secret())), pkcs12codes::kNeedsPassphrase);
        QCOMPARE(codeOf(readPkcs12(bytes, Secret("Password"))), pkcs12codes::kWrongPassphrase);
    }
}

void TestSuitePkcs12::pyca_everyFile_opensWithItsPassphraseOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("hasCertificate");
    const QString folder = test::suiteFolder(u"pyca-vectors"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"pyca-vectors"_s)));
    for (const QString &name : filesIn(folder + u"/pkcs12"_s)) {
        const bool onlyKey = name.startsWith(u"no-cert-key"_s);
        QTest::addRow("%s", qPrintable(name))
            << contentOf(folder + u"/pkcs12/"_s + name) << passphraseOf(name)
            << !(name.startsWith(u"no-cert-n"_s) || name.contains(u"no-key"_s)) << !onlyKey;
    }
}

void TestSuitePkcs12::pyca_everyFile_opensWithItsPassphraseOnly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const bool, hasKey);
    QFETCH(const bool, hasCertificate);
    const Result<Pkcs12> file = readPkcs12(bytes, Secret(passphrase));
    QVERIFY2(file, qPrintable(codeOf(file)));
    QCOMPARE(!file->privateKeys.empty(), hasKey);
    QCOMPARE(!file->certificates.isEmpty(), hasCertificate);
    if (hasKey && hasCertificate)
        QVERIFY(hasMatchingKey(*file));
    QCOMPARE(codeOf(readPkcs12(bytes, Secret("surely not"))), pkcs12codes::kWrongPassphrase);
    if (!passphrase.isEmpty())
        QCOMPARE(codeOf(readPkcs12(bytes, Secret())), pkcs12codes::kNeedsPassphrase);
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestSuitePkcs12)
#include "tst_suite_pkcs12.moc"
