// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate store of life in a real folder: opened by a keychain, or by somebody who types.
#include "app/application.h"
#include "fakekeychain.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// One run of the program, as far as the store goes.
struct Program
{
    Program(const QString &folder, FakeKeychain &keychain)
        : world(folder)
        , keeper(world, keychain)
        , wanted(&keeper, &app::StoreKeeper::passphraseWanted)
    {
    }

    pki::CertificateStore &store() { return world.workspace().certificates; }
    Result<> open() { return awaited(keeper.open({})).value_or(Error { .code = u"test.timeout"_s }); }
    Result<> type(QByteArrayView phrase)
    {
        return awaited(keeper.openWith(Secret(phrase), {})).value_or(Error { .code = u"test.timeout"_s });
    }

    app::World world;
    app::StoreKeeper keeper;
    QSignalSpy wanted;
};

bool putAuthority(pki::CertificateStore &store)
{
    static const pki::KeyedCertificate made =
        *pki::makeAuthority({ .commonName = u"Practice"_s, .now = QDateTime::currentDateTimeUtc() });
    return store
        .putAuthority(
            { .id = pki::AuthorityId(u"a1"_s), .name = u"Practice"_s, .certificate = made.certificate },
            made.privateKey)
        .has_value();
}

bool hasAuthority(const pki::CertificateStore &store)
{
    return store.authority(pki::AuthorityId(u"a1"_s)).has_value();
}

int filesWith(const QString &folder, QByteArrayView text)
{
    int count = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        count += file.open(QIODevice::ReadOnly) && file.readAll().contains(text) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestStoreKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void keychain_there_opensEveryRunWithoutAsking()
    {
        FakeKeychain keychain;
        {
            Program first(m_folder->path(), keychain);
            QCOMPARE(first.keeper.state(), ui::StoreState::Closed);
            QVERIFY(!putAuthority(first.store()));
            QVERIFY(first.open());
            QCOMPARE(first.keeper.state(), ui::StoreState::Open);
            QVERIFY(putAuthority(first.store()));
            QCOMPARE(first.wanted.size(), 0);
        }
        QCOMPARE(keychain.entries.size(), std::size_t(1));
        Program second(m_folder->path(), keychain);
        QVERIFY(!hasAuthority(second.store()));
        second.keeper.openIfUsed();
        QTRY_COMPARE(second.keeper.state(), ui::StoreState::Open);
        QVERIFY(hasAuthority(second.store()));
        QCOMPARE(second.wanted.size(), 0);
        QCOMPARE(filesWith(m_folder->path(), "BEGIN PRIVATE KEY"), 0);
    }

    void keychain_missing_asksOnceARun()
    {
        FakeKeychain none;
        none.refuses = true;
        {
            Program first(m_folder->path(), none);
            QCOMPARE(first.open().error().code, u"store.locked"_s);
            QCOMPARE(first.keeper.state(), ui::StoreState::WantsNewPassphrase);
            QCOMPARE(first.wanted.size(), 1);
            QVERIFY(first.type("correct horse battery"));
            QVERIFY(putAuthority(first.store()));
            QVERIFY(first.open());
            QCOMPARE(first.wanted.size(), 1);
            // To the sandbox and back, in the same run.
            first.world.enter(nullptr, m_folder->filePath(u"sandbox"_s));
            QCOMPARE(first.keeper.state(), ui::StoreState::Open); // nothing to lock there
            first.world.leave();
            QCOMPARE(first.keeper.state(), ui::StoreState::Open);
            QVERIFY(hasAuthority(first.store()));
        }
        Program second(m_folder->path(), none);
        second.keeper.openIfUsed();
        QTRY_COMPARE(second.keeper.state(), ui::StoreState::WantsPassphrase);
        QCOMPARE(second.wanted.size(), 1);
        second.keeper.openIfUsed(); // asks no more by itself
        QCOMPARE(second.wanted.size(), 1);
        QCOMPARE(second.type("correct horse batterz").error().code, u"store.passphrase"_s);
        QVERIFY(!hasAuthority(second.store()));
        QVERIFY(second.type("correct horse battery"));
        QVERIFY(hasAuthority(second.store()));
    }

    void keychain_withAnotherPassphrase_asks()
    {
        FakeKeychain keychain;
        {
            Program first(m_folder->path(), keychain);
            QVERIFY(first.open());
            QVERIFY(putAuthority(first.store()));
        }
        keychain.entries.begin()->second = Secret("something else");
        Program second(m_folder->path(), keychain);
        QCOMPARE(second.open().error().code, u"store.locked"_s);
        QCOMPARE(second.keeper.state(), ui::StoreState::WantsPassphrase);
    }

    void store_ofAnEarlierVersion_isEncryptedWhenOpened()
    {
        {
            pki::CertificateStore plain(m_folder->path(), pki::KeysAtRest::Plain);
            QVERIFY(putAuthority(plain));
        }
        QCOMPARE(filesWith(m_folder->path(), "BEGIN PRIVATE KEY"), 1);
        FakeKeychain keychain;
        Program program(m_folder->path(), keychain);
        program.keeper.openIfUsed();
        QTRY_COMPARE(program.keeper.state(), ui::StoreState::Open);
        QCOMPARE(filesWith(m_folder->path(), "BEGIN PRIVATE KEY"), 0);
        QVERIFY(hasAuthority(program.store()));
        QVERIFY(!program.keeper.leftPlain());
    }

    void store_unused_isLeftAlone()
    {
        FakeKeychain keychain;
        Program program(m_folder->path(), keychain);
        program.keeper.openIfUsed();
        QCOMPARE(program.keeper.state(), ui::StoreState::Closed);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(keychain.entries.empty());
    }

    void keychain_losesItsEntry_recoveryOpens()
    {
        FakeKeychain keychain;
        QByteArray recovery;
        {
            Program first(m_folder->path(), keychain);
            QVERIFY(first.open());
            QVERIFY(putAuthority(first.store()));
            QVERIFY(first.keeper.dependsOnKeychain());
            const auto made = awaited(first.keeper.makeRecovery({}));
            QVERIFY(made && *made);
            recovery = (*made)->reveal([](QByteArrayView text) { return text.toByteArray(); });
            QVERIFY(!first.keeper.dependsOnKeychain());
        }
        QCOMPARE(filesWith(m_folder->path(), recovery), 0);
        keychain.entries.clear();
        {
            Program second(m_folder->path(), keychain);
            QCOMPARE(second.open().error().code, u"store.locked"_s);
            QVERIFY(second.type(recovery.toLower()));
            QVERIFY(hasAuthority(second.store()));
        }
        Program third(m_folder->path(), keychain); // the keychain has it again
        QVERIFY(third.open());
        QVERIFY(hasAuthority(third.store()));
    }

    void passphrase_changed_isTheOneThatOpens()
    {
        FakeKeychain none;
        none.refuses = true;
        {
            Program first(m_folder->path(), none);
            QVERIFY(first.type("correct horse battery"));
            QVERIFY(putAuthority(first.store()));
            QVERIFY(!first.keeper.dependsOnKeychain());
            const auto changed = awaited(first.keeper.changePassphrase(Secret("staple battery horse"), {}));
            QVERIFY(changed && *changed);
        }
        Program second(m_folder->path(), none);
        QCOMPARE(second.open().error().code, u"store.locked"_s);
        QCOMPARE(second.type("correct horse battery").error().code, u"store.passphrase"_s);
        QVERIFY(second.type("staple battery horse"));
        QVERIFY(hasAuthority(second.store()));
    }

    void startedAnew_isEmptyAndKeepsTheFormer()
    {
        FakeKeychain keychain;
        {
            Program first(m_folder->path(), keychain);
            QVERIFY(first.open());
            QVERIFY(putAuthority(first.store()));
            const auto refused = awaited(first.keeper.startAnew({})); // not while it can be opened
            QVERIFY(refused && !*refused);
            QCOMPARE(refused->error().code, u"store.open"_s);
        }
        keychain.entries.clear();
        Program second(m_folder->path(), keychain);
        QCOMPARE(second.open().error().code, u"store.locked"_s);
        const auto aside = awaited(second.keeper.startAnew({}));
        QVERIFY(aside && *aside);
        QVERIFY(QFile::exists(**aside + u"/authorities/a1/key.pem"_s));
        QCOMPARE(second.keeper.state(), ui::StoreState::Open);
        QVERIFY(!hasAuthority(second.store()));
        QVERIFY(putAuthority(second.store()));
        QVERIFY(hasAuthority(second.store()));
    }

    void startedAnew_cutShort_isFinishedAtTheNextStart()
    {
        FakeKeychain keychain;
        {
            Program first(m_folder->path(), keychain);
            QVERIFY(first.open());
            QVERIFY(putAuthority(first.store()));
        }
        // As a kill leaves it, after the first of the moves.
        const QString underWay = m_folder->filePath(u".former-store-20260102-030405-006"_s);
        QVERIFY(QDir().mkdir(underWay, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QDir().rename(m_folder->filePath(u"authorities"_s), underWay + u"/authorities"_s));
        Program second(m_folder->path(), keychain);
        const QString aside = m_folder->filePath(u"former-store-20260102-030405-006"_s);
        QVERIFY(QFile::exists(aside + u"/authorities/a1/key.pem"_s));
        QVERIFY(QFile::exists(aside + u"/keys.json"_s));
        QVERIFY(!second.store().vault().exists());
        QVERIFY(second.open());
        QVERIFY(putAuthority(second.store()));
        QVERIFY(hasAuthority(second.store()));
    }

    void sandbox_hasNothingToProtect()
    {
        FakeKeychain keychain;
        Program program(m_folder->path(), keychain);
        program.world.enter(nullptr, m_folder->filePath(u"sandbox"_s));
        const auto made = awaited(program.keeper.makeRecovery({}));
        QVERIFY(made && !*made);
        QCOMPARE(made->error().code, u"store.unprotected"_s);
        QVERIFY(!program.keeper.dependsOnKeychain());
    }

    void openings_atTheSameTime_makeOneStore()
    {
        FakeKeychain keychain;
        Program program(m_folder->path(), keychain);
        TaskScope tasks;
        QList<bool> done;
        for (int i = 0; i < 3; ++i)
            tasks.run(program.keeper.open({}),
                      [&done](const Result<> &opened) { done += opened.has_value(); });
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(done, QList<bool>({ true, true, true }));
        QVERIFY(putAuthority(program.store()));
        Program second(m_folder->path(), keychain);
        QVERIFY(second.open());
        QVERIFY(hasAuthority(second.store()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestStoreKeeper)
#include "tst_storekeeper.moc"
