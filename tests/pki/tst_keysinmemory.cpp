// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a private key, and of the passphrase that opened it, in the memory of a process that has
// used it: nothing. Each use runs in a process of its own, which then looks through all that it can write to.
#include "base/files/privatefile.h"
#include "pki/bundle/importfolder.h"
#include "pki/bundle/importing.h"
#include "pki/bundle/pkcs12.h"
#include "pki/export/exporting.h"
#include "pki/keys/privatekey.h"
#include "pki/securememory.h"
#include "pki/store/certificatestore.h"
#include "pki/store/keyvault.h"
#include "support/memoryscan.h"
#include "support/warnings.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;
using slipway::test::findInMemory;
using slipway::test::MaskedNeedle;

namespace slipway::pki {

namespace {

constexpr auto kChild = "--use-and-look"_L1;
constexpr const char *kPassphrase = "correct horse battery staple";
/// As people type a recovery passphrase.
constexpr const char *kRecovery = "k7qm2-9xw4t-hjd3f-8vbnp-2rcg6";
constexpr int kPatience = 60'000; // milliseconds
constexpr qsizetype kPiece = 12; // bytes of a key that nothing has by chance

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

CertificateStore storeIn(const QString &folder)
{
    CertificateStore store(folder + u"/store"_s, KeysAtRest::Encrypted);
    store.useKey(std::make_shared<const Secret>(QByteArrayView("the key of the store, in test")));
    return store;
}

// What the child does. Everything that it makes is gone when it returns.

Secret passphrase()
{
    return Secret(QByteArrayView(kPassphrase));
}

bool importFile(const QString &path)
{
    std::vector<ImportFile> files;
    for (const QString &each : { path, QString(path).section(u'/', 0, -2) + u"/cert.pem"_s }) {
        Result<ImportFile> file = readImportFile(each);
        if (!file)
            return false;
        files.push_back(*std::move(file));
    }
    const ImportResult found = readImport(files, passphrase(), now());
    return found.sets.size() == 1 && found.sets.front().hasKey();
}

/// As people use keys that are kept here.
Result<KeyedCertificate> kept(const QString &folder)
{
    return storeIn(folder).authority(AuthorityId(u"a1"_s));
}

bool leak(const QString &folder)
{
    const Result<KeyedCertificate> keyed = kept(folder);
    auto *copy = new QByteArray(keyed ? bytesOf(keyed->privateKey) : QByteArray());
    return !copy->isEmpty(); // lost on purpose
}

bool openEncrypted(const QString &folder)
{
    Result<QByteArray> bytes = readPrivateFile(folder + u"/encrypted.pem"_s, 1 << 16);
    return bytes && decryptKey(Secret(*bytes), passphrase()).has_value();
}

bool sign(const QString &folder)
{
    const Result<KeyedCertificate> authority = kept(folder);
    return authority
        && issue(*authority, { .purpose = CertificatePurpose::Client, .commonName = u"ci"_s, .now = now() })
               .has_value();
}

bool renew(const QString &folder)
{
    CertificateStore store = storeIn(folder);
    const Result<KeyedCertificate> authority = kept(folder);
    if (!authority)
        return false;
    const Result<Certificate> again = renewAuthority(*authority, now(), std::chrono::days(100));
    return again
        && store
               .putAuthority({ .id = AuthorityId(u"a1"_s), .name = u"Work"_s, .certificate = *again },
                             authority->privateKey)
               .has_value();
}

bool exportFolder(const QString &folder)
{
    const Result<KeyedCertificate> keyed = kept(folder);
    if (!keyed)
        return false;
    for (const ExportFile &file : folderExport(*keyed, "")) {
        const Result<> written = file.content.reveal([&](QByteArrayView bytes) {
            return writePrivateFile(folder + u"/exported-"_s + file.path, bytes);
        });
        if (!written)
            return false;
    }
    return true;
}

bool exportBundle(const QString &folder, Pkcs12Strength strength)
{
    const Result<KeyedCertificate> keyed = kept(folder);
    return keyed && writePkcs12(*keyed, {}, u"Work"_s, passphrase(), strength).has_value();
}

bool backUp(const QString &folder)
{
    Result<KeyedCertificate> keyed = kept(folder);
    if (!keyed)
        return false;
    AuthorityBackup backup;
    backup.authority = { .label = { .name = u"Work"_s, .id = u"a1"_s }, .keyed = *std::move(keyed) };
    return backUpAuthority(std::move(backup), passphrase()).has_value();
}

bool encrypt(const QString &folder)
{
    const Result<KeyedCertificate> keyed = kept(folder);
    return keyed && encryptKey(keyed->privateKey, passphrase()).has_value();
}

/// A new key, which the parent finds in the store.
bool make(const QString &folder, KeyType type)
{
    const Result<KeyedCertificate> made =
        makeAuthority({ .commonName = u"Made"_s, .key = type, .now = now() });
    CertificateStore store = storeIn(folder);
    return made
        && store
               .putAuthority(
                   { .id = AuthorityId(u"a1"_s), .name = u"Made"_s, .certificate = made->certificate },
                   made->privateKey)
               .has_value();
}

Secret recovery()
{
    return Secret(QByteArrayView(kRecovery));
}

bool makeVault(const QString &folder)
{
    return KeyVault(folder + u"/new"_s).create(u"v"_s, passphrase(), true).has_value();
}

bool openVault(const QString &folder, const Secret &words)
{
    return KeyVault(folder + u"/vault"_s).open(words).has_value();
}

bool changeVault(const QString &folder)
{
    const KeyVault vault(folder + u"/vault"_s);
    const Result<Secret> key = vault.open(passphrase());
    return key && vault.changePassphrase(*key, passphrase()) && vault.changeRecovery(*key, recovery());
}

/// They are written down, for the parent.
bool makePassphrases(const QString &folder)
{
    const Result<Secret> random = KeyVault::randomPassphrase();
    const Result<Secret> forPeople = KeyVault::recoveryPassphrase();
    const auto write = [&folder](const QString &name, const Result<Secret> &words) {
        return words && words->reveal([&](QByteArrayView text) {
            return writePrivateFile(folder + name, text).has_value();
        });
    };
    return write(u"/random"_s, random) && write(u"/recovery"_s, forPeople);
}

std::optional<bool> useVault(const QString &what, const QString &folder)
{
    if (what == "make vault"_L1)
        return makeVault(folder);
    if (what == "open vault"_L1)
        return openVault(folder, passphrase());
    if (what == "open vault by recovery"_L1)
        return openVault(folder, recovery());
    if (what == "change vault"_L1)
        return changeVault(folder);
    if (what == "make passphrases"_L1)
        return makePassphrases(folder);
    return std::nullopt;
}

bool use(const QString &what, const QString &folder, KeyType type)
{
    if (const std::optional<bool> used = useVault(what, folder))
        return *used;
    if (what == "leak"_L1)
        return leak(folder);
    if (what == "make"_L1)
        return make(folder, type);
    if (what == "read"_L1)
        return kept(folder).has_value();
    if (what == "open"_L1)
        return openEncrypted(folder);
    if (what == "sign"_L1)
        return sign(folder);
    if (what == "renew"_L1)
        return renew(folder);
    if (what == "import"_L1)
        return importFile(folder + u"/key.pem"_s);
    if (what == "import encrypted"_L1)
        return importFile(folder + u"/encrypted.pem"_s);
    if (what == "import PKCS#12"_L1)
        return importFile(folder + u"/bundle.p12"_s);
    if (what == "export"_L1)
        return exportFolder(folder);
    if (what == "export PKCS#12"_L1)
        return exportBundle(folder, Pkcs12Strength::Modern);
    if (what == "export compatible PKCS#12"_L1)
        return exportBundle(folder, Pkcs12Strength::Compatible);
    if (what == "back up"_L1)
        return backUp(folder);
    return what == "encrypt"_L1 && encrypt(folder);
}

/// Far from where a thread begins, which its end writes over.
[[gnu::noinline]] bool useFarDown(const QString &what, const QString &folder, KeyType type)
{
    std::array<volatile char, std::size_t(64) * 1024> above {};
    above.back() = 1;
    const bool isUsed = use(what, folder, type);
    return isUsed && above.back() == 1;
}

/// Says "used", gets the needles, says where they are.
int childMain(const QString &what, const QString &folder, KeyType type)
{
    useSecureMemory();
    // On a stack of its own, which nobody writes over afterwards.
    bool isUsed = false;
    std::thread user([&] { isUsed = useFarDown(what, folder, type); });
    user.join();
    if (!isUsed)
        return 1;
    std::puts("used");
    std::fflush(stdout);
    QList<MaskedNeedle> needles;
    for (std::string line; std::getline(std::cin, line);) {
        const QList<QByteArray> parts = QByteArray::fromStdString(line).split(' ');
        needles.append({ .name = parts.at(0), .masked = QByteArray::fromHex(parts.at(1)) });
    }
    const QStringList found = findInMemory(needles);
    for (const QString &each : found)
        std::puts(qPrintable(each));
    return 0;
}

// What the parent looks for.

void add(QList<MaskedNeedle> &needles, const QByteArray &name, const QByteArray &bytes)
{
    // What is freed is overwritten at its beginning first.
    for (qsizetype at = 0; at + kPiece <= bytes.size(); at += kPiece)
        needles.append({ .name = name + '@' + QByteArray::number(at),
                         .masked = MaskedNeedle::mask(QByteArrayView(bytes).sliced(at, kPiece)) });
}

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray derOf(const QByteArray &pem)
{
    QByteArrayList lines = pem.trimmed().split('\n');
    return QByteArray::fromBase64(lines.mid(1, lines.size() - 2).join());
}

/// The bytes that nobody else knows: of P-256 and Ed25519 the number itself, of RSA the second half, where
/// the primes are.
QByteArray secretPart(const QByteArray &der, KeyType type)
{
    constexpr qsizetype kEcBegin = 36; // RFC 5208 around RFC 5915
    constexpr qsizetype kLength = 32;
    if (type == KeyType::EcP256)
        return der.mid(kEcBegin, kLength);
    if (type == KeyType::Ed25519)
        return der.last(kLength);
    return der.last(der.size() / 2).chopped(kLength);
}

/// In every form that it is likely to have: as it stands in files, as numbers are kept, and as PEM.
QList<MaskedNeedle> needlesFor(const QByteArray &pem, KeyType type)
{
    const QByteArray der = derOf(pem);
    const QByteArray part = secretPart(der, type);
    QList<MaskedNeedle> needles;
    add(needles, "der", part);
    add(needles, "number", reversed(part));
    add(needles, "hex", part.toHex());
    constexpr qsizetype kBase64 = 4; // characters for three bytes
    const qsizetype begin = (der.indexOf(part) + 2) / 3 * kBase64;
    const qsizetype end = (der.indexOf(part) + part.size()) / 3 * kBase64;
    const QByteArray text = pem.split('\n').mid(1).join();
    constexpr qsizetype kLine = 64;
    for (qsizetype at = begin; at + kPiece <= end; at += kPiece) {
        if (at / kLine == (at + kPiece - 1) / kLine) // lines are broken here
            needles.append({ .name = "pem@" + QByteArray::number(at),
                             .masked = MaskedNeedle::mask(QByteArrayView(text).sliced(at, kPiece)) });
    }
    return needles;
}

/// The store key as text and as it is used; and what opens it, as it was typed and as it is meant.
QList<MaskedNeedle> needlesForVault(const QString &folder)
{
    QList<MaskedNeedle> needles;
    for (const QString &name : { u"/vault"_s, u"/new"_s }) {
        if (const Result<Secret> key = KeyVault(folder + name).open(passphrase())) {
            add(needles, "store-key", bytesOf(*key));
            add(needles, "raw-store-key", QByteArray::fromHex(bytesOf(*key)));
        }
    }
    for (const QString &name : { u"/random"_s, u"/recovery"_s }) {
        const QByteArray made = readPrivateFile(folder + name, 1000).value_or(QByteArray());
        add(needles, "made", made);
        add(needles, "raw-made", QByteArray::fromHex(made));
    }
    add(needles, "recovery", kRecovery);
    add(needles, "plain-recovery", QByteArray(kRecovery).replace("-", "").toUpper());
    return needles;
}

QList<MaskedNeedle> needlesForPassphrase()
{
    QList<MaskedNeedle> needles;
    add(needles, "passphrase", kPassphrase);
    QByteArray wide; // as PKCS#12 has it
    for (const char *at = kPassphrase; *at != '\0'; ++at)
        wide += QByteArray(1, '\0') + *at;
    add(needles, "wide-passphrase", wide);
    return needles;
}

/// A key in every form that a use begins with; made once for each kind.
struct Forms
{
    KeyedCertificate keyed {};
    Secret encrypted {};
    QByteArray bundle {};
};

Forms makeForms(KeyType type)
{
    const Secret words = passphrase();
    Forms forms;
    Result<KeyedCertificate> keyed = makeAuthority({ .commonName = u"Work"_s, .key = type, .now = now() });
    Result<Secret> encrypted = keyed ? encryptKey(keyed->privateKey, words) : keyed.error();
    if (!encrypted)
        return forms;
    forms.bundle = writePkcs12(*keyed, {}, u"Work"_s, words, Pkcs12Strength::Modern).value_or(QByteArray());
    forms.keyed = *std::move(keyed);
    forms.encrypted = *std::move(encrypted);
    return forms;
}

const Forms &formsOf(KeyType type)
{
    static std::map<KeyType, Forms> made;
    auto found = made.find(type);
    if (found == made.end())
        found = made.emplace(type, makeForms(type)).first;
    return found->second;
}

bool writeVault(const QString &folder)
{
    const KeyVault vault(folder + u"/vault"_s);
    if (!makePrivateFolder(folder + u"/vault"_s) || !makePrivateFolder(folder + u"/new"_s))
        return false;
    const Result<Secret> key = vault.create(u"v"_s, passphrase(), true);
    return key && vault.changeRecovery(*key, recovery());
}

bool writeAll(const QString &folder, const Forms &forms)
{
    const KeyedCertificate &keyed = forms.keyed;
    CertificateStore store = storeIn(folder);
    return writePrivateFile(folder + u"/key.pem"_s, bytesOf(keyed.privateKey))
        && writePrivateFile(folder + u"/encrypted.pem"_s, bytesOf(forms.encrypted))
        && writePrivateFile(folder + u"/bundle.p12"_s, forms.bundle)
        && writePrivateFile(folder + u"/cert.pem"_s, keyed.certificate.toPem())
        && store.putAuthority(
            { .id = AuthorityId(u"a1"_s), .name = u"Work"_s, .certificate = keyed.certificate },
            keyed.privateKey);
}

} // namespace

class TestKeysInMemory : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void use_leavesNothing_data();
    void use_leavesNothing();
};

void TestKeysInMemory::use_leavesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("leaves");
    const auto add = [](const char *name, KeyType type, const QByteArrayList &uses) {
        for (const QByteArray &use : uses)
            QTest::addRow("%s, %s", use.constData(), name)
                << QString::fromLatin1(use) << static_cast<int>(type) << (use == "leak");
    };
    add("P-256", KeyType::EcP256,
        { "leak", "make", "read", "open", "sign", "renew", "import", "import encrypted", "import PKCS#12",
          "export", "export PKCS#12", "export compatible PKCS#12", "back up", "encrypt" });
    add("RSA", KeyType::Rsa2048, { "leak", "make", "read", "open", "sign", "import", "export" });
    add("Ed25519", KeyType::Ed25519, { "leak", "make", "read", "import" });
    add("store key", KeyType::EcP256,
        { "make vault", "open vault", "open vault by recovery", "change vault", "make passphrases" });
}

void TestKeysInMemory::use_leavesNothing()
{
    QFETCH(const QString, what);
    QFETCH(const int, type);
    QFETCH(const bool, leaves);
    const auto keyType = static_cast<KeyType>(type);
    const QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), formsOf(keyType)) && writeVault(folder.path()));

    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The first call of a function in another library goes through the dynamic linker, which saves the
    // processor's registers on the stack: up to some words of an RSA key, where nobody can wipe them.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_BIND_NOW"_s, u"1"_s);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                { kChild, what, folder.path(), QString::number(type) });
    QVERIFY(child.waitForStarted(kPatience));
    while (!child.canReadLine())
        QVERIFY2(child.waitForReadyRead(kPatience), qPrintable(what + u" failed"_s));
    QCOMPARE(child.readLine(), "used\n");
    const Result<KeyedCertificate> used = kept(folder.path()); // of "make", what it has made
    QVERIFY(used);
    const QList<MaskedNeedle> needles = needlesFor(bytesOf(used->privateKey), keyType)
        + needlesForPassphrase() + needlesForVault(folder.path());
    QVERIFY(needles.size() > 10);
    for (const MaskedNeedle &needle : needles)
        child.write(needle.name + ' ' + needle.masked.toHex() + '\n');
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(kPatience));
    QCOMPARE(child.exitCode(), 0);
    const QByteArray found = child.readAllStandardOutput();
    if (leaves)
        QVERIFY2(found.contains("pem@"), "the search finds nothing");
    else
        QVERIFY2(found.isEmpty(), found.constData());
}

} // namespace slipway::pki

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == slipway::pki::kChild)
        return slipway::pki::childMain(arguments.value(2), arguments.value(3),
                                       static_cast<slipway::pki::KeyType>(arguments.value(4).toInt()));
    slipway::pki::TestKeysInMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keysinmemory.moc"
