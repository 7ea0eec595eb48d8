// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl.h"
#include "pki/bundle/pkcs12.h"
#include "pki/keys/privatekey.h"
#include "support/warnings.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QByteArray kPassphrase = "l\xc3\xb6sung, \xe6\x97\xa5\xe6\x9c\xac";

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

struct Made
{
    KeyedCertificate authority {};
    KeyedCertificate leaf {};
};

Made make(KeyType type = KeyType::EcP256)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Made made;
    if (Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Bundle CA"_s, .now = now }))
        made.authority = *std::move(authority);
    if (Result<KeyedCertificate> leaf = issue(made.authority,
                                              { .purpose = CertificatePurpose::Client,
                                                .commonName = u"build robot"_s,
                                                .key = type,
                                                .now = now }))
        made.leaf = *std::move(leaf);
    return made;
}

QString passphraseArgument()
{
    return u"pass:"_s + QString::fromUtf8(kPassphrase);
}

/// A PKCS#12 of the openssl program.
QByteArray madeByOpenssl(const Made &made, const QStringList &options)
{
    QTemporaryFile input; // the program reads it twice
    if (!input.open())
        return {};
    input.write(made.leaf.certificate.toPem() + bytesOf(made.leaf.privateKey)
                + made.authority.certificate.toPem());
    input.flush();
    return openssl(QStringList { u"pkcs12"_s, u"-export"_s, u"-in"_s, input.fileName(), u"-name"_s,
                                 u"build robot"_s }
                   + options)
        .text;
}

QString codeOf(const Result<Pkcs12> &result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

class TestPkcs12 : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void write_everyStrength_isReadByOpenssl_data();
    void write_everyStrength_isReadByOpenssl();
    void write_everyKeyType_isReadAgain_data();
    void write_everyKeyType_isReadAgain();
    void write_unusableInput_isRefused();
    void read_madeByOpenssl_isTheSame_data();
    void read_madeByOpenssl_isTheSame();
    void read_noOrWrongPassphrase_isToldApart();
    void read_withoutPassphrase_opens();
    void read_everyPrefix_isRefused();
    void read_everyChangedByte_doesNotCrash();
};

void TestPkcs12::write_everyStrength_isReadByOpenssl_data()
{
    QTest::addColumn<Pkcs12Strength>("strength");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addRow("modern") << Pkcs12Strength::Modern
                            << QByteArrayList { "MAC: sha256, Iteration 600000",
                                                "AES-256-CBC, Iteration 600000, PRF hmacWithSHA256" };
    QTest::addRow("compatible") << Pkcs12Strength::Compatible
                                << QByteArrayList { "MAC: sha1, Iteration 100000",
                                                    "pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 100000" };
}

void TestPkcs12::write_everyStrength_isReadByOpenssl()
{
    QFETCH(const Pkcs12Strength, strength);
    QFETCH(const QByteArrayList, expected);
    const Made made = make();
    const Result<QByteArray> file =
        writePkcs12(made.leaf, { made.authority.certificate }, u"Büro 日本"_s, Secret(kPassphrase), strength);
    QVERIFY(file);
    const QByteArray shown =
        openssl({ u"pkcs12"_s, u"-info"_s, u"-nodes"_s, u"-passin"_s, passphraseArgument() }, *file).text;
    for (const QByteArray &part : expected)
        QVERIFY2(shown.contains(part), (part + " in\n" + shown).constData());
    QCOMPARE(shown.count("-----BEGIN CERTIFICATE"), 2);
    QVERIFY(shown.contains(bytesOf(made.leaf.privateKey)));
    const Result<Pkcs12> again = readPkcs12(*file, Secret(kPassphrase));
    QVERIFY(again);
    QCOMPARE(again->friendlyName, u"Büro 日本"_s);
    QCOMPARE(again->certificates, QList({ made.leaf.certificate, made.authority.certificate }));
}

void TestPkcs12::write_everyKeyType_isReadAgain_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::addRow("P-384") << KeyType::EcP384;
    QTest::addRow("RSA 2048") << KeyType::Rsa2048;
    QTest::addRow("Ed25519") << KeyType::Ed25519;
}

void TestPkcs12::write_everyKeyType_isReadAgain()
{
    QFETCH(const KeyType, type);
    const Made made = make(type);
    const Result<QByteArray> file =
        writePkcs12(made.leaf, {}, {}, Secret(kPassphrase), Pkcs12Strength::Compatible);
    QVERIFY(file);
    const Result<Pkcs12> again = readPkcs12(*file, Secret(kPassphrase));
    QVERIFY(again);
    QCOMPARE(again->privateKeys.size(), 1U);
    QCOMPARE(bytesOf(again->privateKeys.front()), bytesOf(made.leaf.privateKey));
    QCOMPARE(again->certificates, QList { made.leaf.certificate });
    QCOMPARE(again->friendlyName, QString());
}

void TestPkcs12::write_unusableInput_isRefused()
{
    const Made made = make();
    const auto codeWith = [](const KeyedCertificate &what, const QByteArray &passphrase) {
        const Result<QByteArray> file = writePkcs12(what, {}, {}, Secret(passphrase), Pkcs12Strength::Modern);
        return file ? u"ok"_s : file.error().code;
    };
    QCOMPARE(codeWith(made.leaf, {}), keycodes::kBadPassphrase);
    QCOMPARE(codeWith(made.leaf, QByteArray("a\0b", 3)), keycodes::kBadPassphrase);
    QCOMPARE(
        codeWith({ .certificate = made.leaf.certificate, .privateKey = made.authority.privateKey.clone() },
                 kPassphrase),
        u"key.mismatch"_s);
}

void TestPkcs12::read_madeByOpenssl_isTheSame_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList pass { u"-passout"_s, passphraseArgument() };
    QTest::addRow("default") << pass;
    QTest::addRow("legacy, RC2") << pass + QStringList { u"-legacy"_s };
    QTest::addRow("3DES") << pass + QStringList { u"-keypbe"_s,       u"PBE-SHA1-3DES"_s, u"-certpbe"_s,
                                                  u"PBE-SHA1-3DES"_s, u"-macalg"_s,       u"sha1"_s };
    QTest::addRow("certificates in the clear") << pass + QStringList { u"-certpbe"_s, u"NONE"_s };
    QTest::addRow("key in the clear") << pass + QStringList { u"-keypbe"_s, u"NONE"_s };
    QTest::addRow("no MAC") << pass + QStringList { u"-nomac"_s };
    QTest::addRow("MAC with SHA-512") << pass + QStringList { u"-macalg"_s, u"sha512"_s };
}

void TestPkcs12::read_madeByOpenssl_isTheSame()
{
    QFETCH(const QStringList, options);
    const Made made = make();
    const Result<Pkcs12> read = readPkcs12(madeByOpenssl(made, options), Secret(kPassphrase));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->friendlyName, u"build robot"_s);
    QCOMPARE(read->certificates, QList({ made.leaf.certificate, made.authority.certificate }));
    QCOMPARE(read->privateKeys.size(), 1U);
    QCOMPARE(bytesOf(read->privateKeys.front()), bytesOf(made.leaf.privateKey));
}

void TestPkcs12::read_noOrWrongPassphrase_isToldApart()
{
    const Made made = make();
    const QStringList pass { u"-passout"_s, passphraseArgument() };
    for (const QStringList &options : { pass, pass + QStringList { u"-nomac"_s } }) {
        const QByteArray file = madeByOpenssl(made, options);
        QCOMPARE(codeOf(readPkcs12(file, Secret())), pkcs12codes::kNeedsPassphrase);
        QCOMPARE(codeOf(readPkcs12(file, Secret("wrong"))), pkcs12codes::kWrongPassphrase);
        QCOMPARE(codeOf(readPkcs12(file, Secret(QByteArray(1025, 'x')))), keycodes::kBadPassphrase);
        QCOMPARE(codeOf(readPkcs12(file, Secret(kPassphrase))), u"ok"_s);
    }
}

void TestPkcs12::read_withoutPassphrase_opens()
{
    const Made made = make();
    QCOMPARE(codeOf(readPkcs12(madeByOpenssl(made, { u"-passout"_s, u"pass:"_s }), Secret())), u"ok"_s);
}

void TestPkcs12::read_everyPrefix_isRefused()
{
    const QByteArray file =
        madeByOpenssl(make(), { u"-passout"_s, u"pass:x"_s, u"-iter"_s, u"1"_s, u"-legacy"_s });
    for (qsizetype length = 0; length < file.size(); ++length)
        QCOMPARE(codeOf(readPkcs12(file.first(length), Secret("x"))), pkcs12codes::kNotOne);
}

void TestPkcs12::read_everyChangedByte_doesNotCrash()
{
    const QByteArray file =
        madeByOpenssl(make(), { u"-passout"_s, u"pass:x"_s, u"-iter"_s, u"1"_s, u"-nomac"_s, u"-legacy"_s });
    QVERIFY(readPkcs12(file, Secret("x")));
    int refused = 0;
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = static_cast<char>(changed[i] ^ '\x41');
        const Result<Pkcs12> read = readPkcs12(changed, Secret("x"));
        if (!read) {
            ++refused;
            QVERIFY(!read.error().code.isEmpty());
        }
    }
    QVERIFY(refused
            > 100); // without a MAC nobody sees what has changed in names and in certificates' own bytes
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestPkcs12)
#include "tst_pkcs12.moc"
