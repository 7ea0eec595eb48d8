// SPDX-License-Identifier: GPL-3.0-or-later
// What is left when a passphrase is lost: another one, a recovery passphrase, an empty store.
#include "pki/store/certificatestore.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

Secret phrase(QByteArrayView text)
{
    return Secret(text);
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

class TestStoreRecovery final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void recovery_random_isReadableAndNeverTheSame();
    void recovery_opensHoweverItIsTyped_data();
    void recovery_opensHoweverItIsTyped();
    void recovery_madeAgain_endsTheFormer();
    void recovery_slots_cannotBeExchanged();
    void recovery_ofAnEarlierVersion_isNone();
    void passphrase_changed_endsTheFormerAndKeepsTheRecovery();
    void changes_withNothing_areRefused();
    void setAside_everythingIsKept_andTheStoreIsEmpty();
    void setAside_copiedBack_opens();

private:
    QString path(const QString &name = {}) const { return m_folder->filePath(name); }
    KeyVault vault() const { return KeyVault(m_folder->path()); }
    bool opens(QByteArrayView typed) const
    {
        const Result<Secret> key = vault().open(phrase(typed));
        return key && bytesOf(*key) == bytesOf(m_key);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Secret m_key;
};

void TestStoreRecovery::init()
{
    slipway::test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<Secret> key = vault().create(u"one"_s, phrase("correct horse"));
    QVERIFY(key);
    m_key = *std::move(key);
}

void TestStoreRecovery::recovery_random_isReadableAndNeverTheSame()
{
    const Result<Secret> one = KeyVault::recoveryPassphrase();
    const Result<Secret> two = KeyVault::recoveryPassphrase();
    QVERIFY(one && two);
    QVERIFY(bytesOf(*one) != bytesOf(*two));
    const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$"_s);
    QVERIFY(form.match(QString::fromLatin1(bytesOf(*one))).hasMatch());
}

void TestStoreRecovery::recovery_opensHoweverItIsTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("opened");
    QTest::newRow("as shown") << "K7QM2-9XW4T"_ba << true;
    QTest::newRow("small letters") << "k7qm2-9xw4t"_ba << true;
    QTest::newRow("without hyphens") << "K7QM29XW4T"_ba << true;
    QTest::newRow("with blanks") << " K7QM2 9XW4T "_ba << true;
    QTest::newRow("the first passphrase") << "correct horse"_ba << true;
    QTest::newRow("its first half") << "K7QM2"_ba << false;
    QTest::newRow("the first passphrase, otherwise") << "CORRECTHORSE"_ba << false;
}

void TestStoreRecovery::recovery_opensHoweverItIsTyped()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, opened);
    QVERIFY(!vault().isKnownToPeople());
    QVERIFY(vault().changeRecovery(m_key, phrase("K7QM2-9XW4T")));
    QVERIFY(vault().isKnownToPeople());
    QCOMPARE(opens(typed), opened);
    QFile file(path(u"keys.json"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestStoreRecovery::recovery_madeAgain_endsTheFormer()
{
    QVERIFY(vault().changeRecovery(m_key, phrase("AAAAA-BBBBB")));
    QVERIFY(vault().changeRecovery(m_key, phrase("CCCCC-DDDDD")));
    QVERIFY(!opens("AAAAA-BBBBB"));
    QVERIFY(opens("CCCCC-DDDDD"));
    QCOMPARE(*vault().id(), u"one"_s);
}

void TestStoreRecovery::recovery_slots_cannotBeExchanged()
{
    QVERIFY(vault().changeRecovery(m_key, phrase("AAAAA-BBBBB")));
    QFile file(path(u"keys.json"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject recovery = json[u"recovery"_s].toObject();
    for (const QString &field : { u"salt"_s, u"nonce"_s, u"key"_s })
        json[field] = recovery[field];
    file.resize(0);
    file.write(QJsonDocument(json).toJson());
    file.close();
    QVERIFY(!opens("correct horse"));
    json.remove(u"recovery"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument(json).toJson());
    file.close();
    QVERIFY(!opens("AAAAABBBBB")); // in the first slot it opens nothing
}

void TestStoreRecovery::recovery_ofAnEarlierVersion_isNone()
{
    QVERIFY(!vault().isKnownToPeople());
    QVERIFY(opens("correct horse"));
    const KeyVault typed(path(u"other"_s));
    QVERIFY(QDir().mkdir(path(u"other"_s)));
    QVERIFY(typed.create(u"two"_s, phrase("battery staple"), true));
    QVERIFY(typed.isKnownToPeople());
}

void TestStoreRecovery::passphrase_changed_endsTheFormerAndKeepsTheRecovery()
{
    QVERIFY(vault().changeRecovery(m_key, phrase("AAAAA-BBBBB")));
    QVERIFY(vault().changePassphrase(m_key, phrase("battery staple")));
    QVERIFY(!opens("correct horse"));
    QVERIFY(opens("battery staple"));
    QVERIFY(opens("AAAAA-BBBBB"));
}

void TestStoreRecovery::changes_withNothing_areRefused()
{
    QCOMPARE(vault().changePassphrase(m_key, Secret()).error().code, u"store.passphrase-empty"_s);
    QCOMPARE(vault().changeRecovery(m_key, Secret()).error().code, u"store.passphrase-empty"_s);
    const KeyVault none(path(u"none"_s));
    QVERIFY(QDir().mkdir(path(u"none"_s)));
    QCOMPARE(none.changePassphrase(m_key, phrase("x")).error().kind, ErrorKind::NotFound);
    QVERIFY(opens("correct horse"));
}

void TestStoreRecovery::setAside_everythingIsKept_andTheStoreIsEmpty()
{
    CertificateStore store(path(), KeysAtRest::Encrypted);
    store.useKey(std::make_shared<const Secret>(m_key.clone()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Work"_s, .now = now });
    QVERIFY(authority);
    QVERIFY(store.putAuthority(
        { .id = AuthorityId(u"a1"_s), .name = u"Work"_s, .certificate = authority->certificate },
        authority->privateKey));
    CertificateStore locked(path(), KeysAtRest::Encrypted);
    const Result<QString> aside = locked.setAside(now);
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
    QVERIFY(aside->startsWith(path(u"former-store-"_s)));
    QVERIFY(QFile::exists(*aside + u"/keys.json"_s));
    QVERIFY(QFile::exists(*aside + u"/authorities/a1/key.pem"_s));
    QCOMPARE(QFile(*aside).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!locked.vault().exists());
    QVERIFY(!locked.hasKeys());
    QVERIFY(locked.authorities().value_or(QList<StoredAuthority>()).isEmpty());
    QVERIFY(locked.vault().create(u"two"_s, phrase("battery staple"))); // begins anew
}

void TestStoreRecovery::setAside_copiedBack_opens()
{
    CertificateStore store(path(), KeysAtRest::Encrypted);
    const Result<QString> aside = store.setAside(QDateTime::currentDateTimeUtc());
    QVERIFY(aside);
    const Result<QString> again = store.setAside(QDateTime::currentDateTimeUtc().addSecs(1));
    QVERIFY(again); // of nothing is nothing
    QVERIFY(QDir(*again).isEmpty());
    QVERIFY(QFile::rename(*aside + u"/keys.json"_s, path(u"keys.json"_s)));
    QVERIFY(opens("correct horse"));
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestStoreRecovery)
#include "tst_storerecovery.moc"
