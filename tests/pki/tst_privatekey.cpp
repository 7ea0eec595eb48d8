// SPDX-License-Identifier: GPL-3.0-or-later
#include "openssl.h"
#include "pki/authority.h"
#include "pki/keys/privatekey.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QByteArray kPassphrase = "correct horse, \xc3\xa9t\xc3\xa9";

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

Secret secret(QByteArrayView bytes)
{
    return Secret(bytes);
}

QByteArray keyOf(KeyType type)
{
    const Result<KeyedCertificate> made =
        makeAuthority({ .commonName = u"Keys"_s, .key = type, .now = QDateTime::currentDateTimeUtc() });
    return made ? bytesOf(made->privateKey) : QByteArray();
}

/// The public key that the openssl program sees in a private one.
QByteArray publicKey(const QByteArray &pem, const QByteArray &passphrase = "none")
{
    return openssl({ u"pkey"_s, u"-pubout"_s, u"-passin"_s, u"pass:"_s + QString::fromUtf8(passphrase) }, pem)
        .text;
}

QString codeOf(const Result<Secret> &result)
{
    return result ? u"ok"_s : result.error().code;
}

/// Passphrases of the public vectors that have one, by the end of the file's name.
QByteArray passphraseOf(const QString &name)
{
    static const QHash<QString, QByteArray> table {
        { u"enc-rsa-pkcs8"_s, "foobar" },
        { u"enc2-rsa-pkcs8"_s, "baz" },
        { u"ec_private_key_encrypted"_s, "123456" },
        { u"testrsa-encrypted"_s, "password" },
        { u"key1"_s, "123456" },
        { u"key2"_s, "a123456" },
        { u"rsa_private_key"_s, "123456" },
        { u"dsa_private_key"_s, "123456" },
    };
    const QString stem = name.section(u'.', 0, 0);
    return table.value(stem, name.contains(u"s2k"_s) ? "123456" : "password");
}

} // namespace

class TestPrivateKey : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void encryptKey_everyType_isReadByOpenssl_data();
    void encryptKey_everyType_isReadByOpenssl();
    void encryptKey_result_saysHowItIsProtected_data();
    void encryptKey_result_saysHowItIsProtected();
    void encryptKey_unusableInput_isRefused();
    void decryptKey_madeByOpenssl_isTheSameKey_data();
    void decryptKey_madeByOpenssl_isTheSameKey();
    void decryptKey_noOrWrongPassphrase_isToldApart_data();
    void decryptKey_noOrWrongPassphrase_isToldApart();
    void decryptKey_hostileInput_isInvalid_data();
    void decryptKey_hostileInput_isInvalid();
    void decryptKey_costlyDerivation_isRefusedAtOnce();
    void decryptKey_everyPrefix_doesNotCrash();
    void decryptKey_publicVectors_haveACause();
};

void TestPrivateKey::encryptKey_everyType_isReadByOpenssl_data()
{
    QTest::addColumn<KeyType>("type");
    QTest::addRow("P-256") << KeyType::EcP256;
    QTest::addRow("P-384") << KeyType::EcP384;
    QTest::addRow("RSA 2048") << KeyType::Rsa2048;
    QTest::addRow("Ed25519") << KeyType::Ed25519;
}

void TestPrivateKey::encryptKey_everyType_isReadByOpenssl()
{
    QFETCH(const KeyType, type);
    const QByteArray plain = keyOf(type);
    for (const KeyProtection protection : { KeyProtection::MemoryHard, KeyProtection::Portable }) {
        const Result<Secret> encrypted = encryptKey(secret(plain), secret(kPassphrase), protection);
        QVERIFY(encrypted);
        QVERIFY(bytesOf(*encrypted).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
        QVERIFY(isEncryptedKey(*encrypted));
        QCOMPARE(publicKey(bytesOf(*encrypted), kPassphrase), publicKey(plain));
        const Result<Secret> again = decryptKey(*encrypted, secret(kPassphrase));
        QVERIFY(again);
        QCOMPARE(bytesOf(*again), plain);
    }
}

void TestPrivateKey::encryptKey_result_saysHowItIsProtected_data()
{
    QTest::addColumn<KeyProtection>("protection");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addRow("what we keep") << KeyProtection::MemoryHard
                                  << QByteArrayList { "PBES2", "scrypt", ":4000", "aes-256-cbc" };
    QTest::addRow("what others read")
        << KeyProtection::Portable
        << QByteArrayList { "PBES2", "PBKDF2", ":0927C0", "hmacWithSHA256", "aes-256-cbc" };
}

void TestPrivateKey::encryptKey_result_saysHowItIsProtected()
{
    QFETCH(const KeyProtection, protection);
    QFETCH(const QByteArrayList, expected);
    const Result<Secret> encrypted =
        encryptKey(secret(keyOf(KeyType::EcP256)), secret(kPassphrase), protection);
    QVERIFY(encrypted);
    const QByteArray shown = openssl({ u"asn1parse"_s }, bytesOf(*encrypted)).text;
    for (const QByteArray &part : expected)
        QVERIFY2(shown.contains(part), (part + " in " + shown).constData());
}

void TestPrivateKey::encryptKey_unusableInput_isRefused()
{
    const QByteArray plain = keyOf(KeyType::EcP256);
    QCOMPARE(codeOf(encryptKey(secret(plain), Secret())), keycodes::kBadPassphrase);
    QCOMPARE(codeOf(encryptKey(secret(plain), secret(QByteArray(1025, 'x')))), keycodes::kBadPassphrase);
    QCOMPARE(codeOf(encryptKey(secret("no key"), secret(kPassphrase))), keycodes::kUnreadable);
}

void TestPrivateKey::decryptKey_madeByOpenssl_isTheSameKey_data()
{
    QTest::addColumn<QStringList>("conversion");
    const QString pass = u"pass:"_s + QString::fromUtf8(kPassphrase);
    QTest::addRow("plain PKCS#8") << QStringList { u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s };
    QTest::addRow("PKCS#8 DER") << QStringList { u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s, u"-outform"_s,
                                                 u"DER"_s };
    QTest::addRow("PBKDF2") << QStringList { u"pkcs8"_s,  u"-topk8"_s,   u"-v2"_s,
                                             u"aes128"_s, u"-passout"_s, pass };
    QTest::addRow("PBKDF2 SHA-1, 3DES")
        << QStringList { u"pkcs8"_s,  u"-topk8"_s,       u"-v2"_s,      u"des3"_s,
                         u"-v2prf"_s, u"hmacWithSHA1"_s, u"-passout"_s, pass };
    QTest::addRow("scrypt") << QStringList { u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s, u"-passout"_s, pass };
    QTest::addRow("encrypted DER") << QStringList { u"pkcs8"_s,    u"-topk8"_s, u"-v2"_s,      u"aes256"_s,
                                                    u"-passout"_s, pass,        u"-outform"_s, u"DER"_s };
    QTest::addRow("PKCS#12 way") << QStringList { u"pkcs8"_s,         u"-topk8"_s,   u"-v1"_s,
                                                  u"PBE-SHA1-3DES"_s, u"-passout"_s, pass };
    QTest::addRow("PKCS#1") << QStringList { u"rsa"_s, u"-traditional"_s };
    QTest::addRow("PKCS#1 DER") << QStringList { u"rsa"_s, u"-traditional"_s, u"-outform"_s, u"DER"_s };
    QTest::addRow("Proc-Type 3DES") << QStringList { u"rsa"_s, u"-traditional"_s, u"-des3"_s, u"-passout"_s,
                                                     pass };
    QTest::addRow("Proc-Type AES") << QStringList { u"rsa"_s, u"-traditional"_s, u"-aes256"_s, u"-passout"_s,
                                                    pass };
}

void TestPrivateKey::decryptKey_madeByOpenssl_isTheSameKey()
{
    QFETCH(const QStringList, conversion);
    static const QByteArray plain = keyOf(KeyType::Rsa2048);
    QTemporaryDir folder;
    const QString out = folder.filePath(u"key"_s);
    QCOMPARE(openssl(conversion + QStringList { u"-out"_s, out }, plain).status, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray converted = file.readAll();
    QVERIFY(converted != plain || conversion.contains(u"-nocrypt"_s));
    QCOMPARE(isEncryptedKey(secret(converted)), conversion.contains(u"-passout"_s));
    const Result<Secret> opened = decryptKey(secret(converted), secret(kPassphrase));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(bytesOf(*opened), plain);
    // Text before and behind it, and a certificate, do not matter.
    if (!conversion.contains(u"DER"_s))
        QCOMPARE(
            codeOf(decryptKey(secret("Bag Attributes\n" + converted + "the end\n"), secret(kPassphrase))),
            u"ok"_s);
}

void TestPrivateKey::decryptKey_noOrWrongPassphrase_isToldApart_data()
{
    QTest::addColumn<QStringList>("conversion");
    const QString pass = u"pass:"_s + QString::fromUtf8(kPassphrase);
    QTest::addRow("PKCS#8") << QStringList { u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, pass };
    QTest::addRow("Proc-Type") << QStringList { u"ec"_s, u"-aes128"_s, u"-passout"_s, pass };
}

void TestPrivateKey::decryptKey_noOrWrongPassphrase_isToldApart()
{
    QFETCH(const QStringList, conversion);
    const QByteArray text = openssl(conversion, keyOf(KeyType::EcP256)).text;
    const QByteArray pem = text.mid(text.indexOf("-----BEGIN"));
    QCOMPARE(codeOf(decryptKey(secret(pem), Secret())), keycodes::kNeedsPassphrase);
    // Enough wrong ones that some leave a padding that looks right.
    const int tries = conversion.contains(u"pkcs8"_s) ? 20 : 600;
    for (int i = 0; i < tries; ++i)
        QCOMPARE(codeOf(decryptKey(secret(pem), secret("wrong" + QByteArray::number(i)))),
                 keycodes::kWrongPassphrase);
    QCOMPARE(codeOf(decryptKey(secret(pem), secret(QByteArray(1025, 'x')))), keycodes::kBadPassphrase);
    QCOMPARE(codeOf(decryptKey(secret(pem), secret(kPassphrase))), u"ok"_s);
}

void TestPrivateKey::decryptKey_hostileInput_isInvalid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const QString unreadable = keycodes::kUnreadable;
    const QString unsupported = keycodes::kUnsupported;
    QTest::addRow("nothing") << QByteArray() << unreadable;
    QTest::addRow("words") << QByteArray("hello") << unreadable;
    QTest::addRow("only a heading") << QByteArray("-----BEGIN PRIVATE KEY-----\n") << unreadable;
    QTest::addRow("no base64") << QByteArray("-----BEGIN PRIVATE KEY-----\n????\n-----END PRIVATE KEY-----\n")
                               << unreadable;
    QTest::addRow("not a key in it") << QByteArray(
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
                                     << unreadable;
    QTest::addRow("not an encrypted key in it")
        << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n")
        << unreadable;
    QTest::addRow("OpenSSH") << QByteArray(
        "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")
                             << unsupported;
    QTest::addRow("unknown cipher") << QByteArray(
        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
        "ENIGMA,00112233445566778899AABBCCDDEEFF\n\n"
        "AAAA\n-----END RSA PRIVATE KEY-----\n")
                                    << unsupported;
    QTest::addRow("DER of nothing") << QByteArray("\x30\x00", 2) << unreadable;
    QTest::addRow("DER that is cut") << QByteArray("\x30\x82\x10", 3) << unreadable;
    QTest::addRow("too long") << QByteArray(qsizetype(300) * 1024, '\x30') << unreadable;
}

void TestPrivateKey::decryptKey_hostileInput_isInvalid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    const Result<Secret> opened = decryptKey(secret(text), secret(kPassphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Invalid);
    QCOMPARE(opened.error().code, code);
}

void TestPrivateKey::decryptKey_costlyDerivation_isRefusedAtOnce()
{
    const QByteArray cheap = openssl({ u"pkcs8"_s, u"-topk8"_s, u"-v2"_s, u"aes256"_s, u"-iter"_s,
                                       u"1000000"_s, u"-passout"_s, u"pass:x"_s, u"-outform"_s, u"DER"_s },
                                     keyOf(KeyType::EcP256))
                                 .text;
    const QByteArray rounds = QByteArray::fromHex("02030f4240"); // INTEGER 1,000,000
    QVERIFY(cheap.contains(rounds));
    QByteArray costly = cheap;
    costly.replace(rounds, QByteArray::fromHex("02037fffff")); // 8,388,607
    QCOMPARE(codeOf(decryptKey(secret(costly), secret("x"))), keycodes::kTooCostly);
    QCOMPARE(codeOf(decryptKey(secret(costly), Secret())), keycodes::kTooCostly);
    costly = cheap;
    costly.replace(rounds, QByteArray::fromHex("0203ffffff")); // no proper number at all
    QCOMPARE(codeOf(decryptKey(secret(costly), secret("x"))), keycodes::kUnreadable);
}

void TestPrivateKey::decryptKey_everyPrefix_doesNotCrash()
{
    const QByteArray plain = keyOf(KeyType::EcP256);
    const Result<Secret> encrypted = encryptKey(secret(plain), secret(kPassphrase));
    QVERIFY(encrypted);
    const QByteArray pem = bytesOf(*encrypted);
    for (qsizetype length = 0; length < pem.size() - 2; ++length) // the last newline and dash may be missing
        QVERIFY(!decryptKey(secret(pem.first(length)), Secret()));
    const QByteArray der = QByteArray::fromBase64(plain.mid(28, plain.lastIndexOf("\n-----END") - 28));
    for (qsizetype length = 0; length < der.size(); ++length)
        QVERIFY(!decryptKey(secret(der.first(length)), Secret()));
}

/// keys/ of pyca-vectors: private keys open with their passphrase and give what the openssl program sees in
/// them; everything else names a cause.
void TestPrivateKey::decryptKey_publicVectors_haveACause()
{
    const QString folder = test::suiteFolder(u"pyca-vectors"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"pyca-vectors"_s)));
    int opened = 0;
    QStringList refused;
    QDirIterator files(folder + u"/keys"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray passphrase = passphraseOf(files.fileName());
        const Result<Secret> key = decryptKey(secret(bytes), secret(passphrase));
        const Result<Secret> without = decryptKey(secret(bytes), Secret());
        const Result<Secret> wrong = decryptKey(secret(bytes), secret("surely not"));
        if (key) {
            ++opened;
            const bool encrypted = isEncryptedKey(secret(bytes));
            QCOMPARE(codeOf(without), (encrypted ? keycodes::kNeedsPassphrase : "ok"_L1));
            QCOMPARE(codeOf(wrong), (encrypted ? keycodes::kWrongPassphrase : "ok"_L1));
            QVERIFY2(publicKey(bytesOf(*key)).contains("BEGIN PUBLIC KEY"), qPrintable(files.fileName()));
        } else {
            QVERIFY2(!key.error().code.isEmpty() && !key.error().detail.isEmpty(),
                     qPrintable(files.fileName()));
            refused += files.fileInfo().dir().dirName() + u'/' + files.fileName() + u' ' + key.error().code;
        }
    }
    // What is refused: public keys, OpenSSH's own form, a cipher and a curve made up for the purpose.
    QVERIFY2(opened == 48 && refused.size() == 38, qPrintable(refused.join(u'\n')));
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestPrivateKey)
#include "tst_privatekey.moc"
