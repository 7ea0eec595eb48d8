// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files/privatefile.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLimit = 1024 * 1024;

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(cannot be read)"_ba;
}

void put(const QString &path, const QByteArray &content, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

/// The umask of the program, for the length of a block.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

/// What the child does inside a mount namespace of its own: fill a small file system, then try to save.
/// Prints one line a step; the parent compares.
int saveOnFullDisk(const QString &folder)
{
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=64k,mode=0700") != 0)
        return 77;
    QTextStream out(stdout);
    const QString path = folder + u"/key.pem"_s;
    out << "first " << writePrivateFile(path, QByteArray(20'000, 'a')).has_value() << '\n';
    const Result<> tooLarge = writePrivateFile(path, QByteArray(200'000, 'b'));
    out << "second " << tooLarge.has_value() << ' ' << (tooLarge ? QString() : tooLarge.error().code) << '\n';
    out << "detail " << (tooLarge ? QString() : tooLarge.error().detail) << '\n';
    out << "entries " << entries(folder).join(u',') << '\n';
    out << "whole " << (contentOf(path) == QByteArray(20'000, 'a')) << '\n';
    return 0;
}

} // namespace

class TestPrivateFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = m_temporary->path();
    }

    void makePrivateFolder_newFolders_areForTheOwnerOnly_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 000") << 0;
        QTest::newRow("umask 022") << 022;
        QTest::newRow("umask 077") << 077;
    }

    void makePrivateFolder_newFolders_areForTheOwnerOnly()
    {
        QFETCH(const int, mask);
        const Umask umask(static_cast<mode_t>(mask));
        const QString folder = m_folder + u"/a/b/c"_s;
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(modeOf(m_folder + u"/a"_s), 0700U);
        QCOMPARE(modeOf(m_folder + u"/a/b"_s), 0700U);
        QCOMPARE(modeOf(folder), 0700U);
        QVERIFY2(makePrivateFolder(folder), "again is fine");
        QVERIFY2(makePrivateFolder(folder + u"/"_s), "also with a slash at the end");
    }

    void makePrivateFolder_openToOthers_isRefused_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : { 0755, 0750, 0701, 0770, 0777, 0710 })
            QTest::addRow("%o", static_cast<unsigned>(mode)) << mode;
    }

    void makePrivateFolder_openToOthers_isRefused()
    {
        QFETCH(const int, mode);
        const QString folder = m_folder + u"/open"_s;
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), static_cast<mode_t>(mode)), 0);
        const Result<> made = makePrivateFolder(folder);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Local);
        QCOMPARE(made.error().code, u"file.permissions"_s);
        QCOMPARE(made.error().subject, folder);
        QCOMPARE(modeOf(folder), static_cast<mode_t>(mode));
    }

    void makePrivateFolder_symbolicLink_isRefused()
    {
        const QString real = m_folder + u"/real"_s;
        QVERIFY(makePrivateFolder(real));
        QVERIFY(QFile::link(real, m_folder + u"/link"_s));
        QVERIFY(!makePrivateFolder(m_folder + u"/link"_s));
        QVERIFY(QFile::link(m_folder + u"/nowhere"_s, m_folder + u"/dangling"_s));
        QVERIFY(!makePrivateFolder(m_folder + u"/dangling"_s));
        QCOMPARE(entries(m_folder), (QStringList { u"dangling"_s, u"link"_s, u"real"_s }));
    }

    void makePrivateFolder_file_isRefused()
    {
        put(m_folder + u"/file"_s, "x");
        QVERIFY(!makePrivateFolder(m_folder + u"/file"_s));
        QVERIFY(!makePrivateFolder(m_folder + u"/file/below"_s));
    }

    void makePrivateFolder_belowWhatEverybodyCanWrite_isRefused()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0777), 0);
        const Result<> made = makePrivateFolder(m_folder + u"/a"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"file.permissions"_s);
        QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 01777), 0);
        QVERIFY2(makePrivateFolder(m_folder + u"/a"_s), "the sticky bit makes it safe");
    }

    void makePrivateFolder_ofSomebodyElse_isRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a folder away");
        const QString folder = m_folder + u"/other"_s;
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(::chown(QFile::encodeName(folder).constData(), 65534, 65534), 0);
        const Result<> made = makePrivateFolder(folder);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"file.permissions"_s);
    }

    void write_newFile_isForTheOwnerOnly()
    {
        const Umask umask(0);
        const QString path = m_folder + u"/key.pem"_s;
        QVERIFY(writePrivateFile(path, "secret"));
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(contentOf(path), "secret"_ba);
        QCOMPARE(entries(m_folder), QStringList { u"key.pem"_s });
    }

    void write_existingFile_isReplacedWithAModeOfItsOwn()
    {
        const QString path = m_folder + u"/hosts.json"_s;
        put(path, "old and longer", 0644);
        QVERIFY(writePrivateFile(path, "new"));
        QCOMPARE(contentOf(path), "new"_ba);
        QCOMPARE(modeOf(path), 0600U);
    }

    void write_empty_isAnEmptyFile()
    {
        const QString path = m_folder + u"/empty"_s;
        QVERIFY(writePrivateFile(path, {}));
        QCOMPARE(contentOf(path), QByteArray());
        QVERIFY(QFile::exists(path));
    }

    void write_large_isWhole()
    {
        const QString path = m_folder + u"/large"_s;
        QByteArray bytes(3'000'001, 'x');
        bytes[1'500'000] = '\0';
        QVERIFY(writePrivateFile(path, bytes));
        QVERIFY(contentOf(path) == bytes);
    }

    void write_symbolicLink_isNotFollowed()
    {
        const QString victim = m_folder + u"/victim"_s;
        put(victim, "untouched");
        for (const QString &target : { victim, m_folder + u"/nowhere"_s }) {
            const QString link = m_folder + u"/link"_s;
            QVERIFY(QFile::link(target, link));
            const Result<> written = writePrivateFile(link, "secret");
            QVERIFY(!written);
            QCOMPARE(written.error().code, u"file.not-regular"_s);
            QVERIFY(QFile::remove(link));
        }
        QCOMPARE(contentOf(victim), "untouched"_ba);
        QCOMPARE(entries(m_folder), QStringList { u"victim"_s });
    }

    void files_oneCannotBeWritten_noneIs()
    {
        put(m_folder + u"/cert.pem"_s, "old");
        QVERIFY(QFile::link(m_folder + u"/nowhere"_s, m_folder + u"/key.pem"_s));
        {
            PrivateFiles both;
            QVERIFY(both.add(m_folder + u"/cert.pem"_s, "new"));
            QCOMPARE(contentOf(m_folder + u"/cert.pem"_s), "old"_ba);
            const Result<> added = both.add(m_folder + u"/key.pem"_s, "new");
            QVERIFY(!added);
            QCOMPARE(added.error().subject, m_folder + u"/key.pem"_s);
        }
        QCOMPARE(contentOf(m_folder + u"/cert.pem"_s), "old"_ba);
        QCOMPARE(entries(m_folder), QStringList({ u"cert.pem"_s, u"key.pem"_s }));
    }

    void files_whole_takeTheirPlaces()
    {
        put(m_folder + u"/cert.pem"_s, "old", 0644);
        PrivateFiles both;
        QVERIFY(both.add(m_folder + u"/cert.pem"_s, "new"));
        QVERIFY(both.add(m_folder + u"/key.pem"_s, "key"));
        QVERIFY(both.putInPlace());
        QCOMPARE(contentOf(m_folder + u"/cert.pem"_s), "new"_ba);
        QCOMPARE(contentOf(m_folder + u"/key.pem"_s), "key"_ba);
        QVERIFY(!isOpenToOthers(m_folder + u"/cert.pem"_s));
        QCOMPARE(entries(m_folder), QStringList({ u"cert.pem"_s, u"key.pem"_s }));
    }

    void write_hardLink_leavesTheOtherNameAlone()
    {
        const QString victim = m_folder + u"/victim"_s;
        put(victim, "untouched");
        const QString path = m_folder + u"/name"_s;
        QCOMPARE(::link(QFile::encodeName(victim).constData(), QFile::encodeName(path).constData()), 0);
        QVERIFY(writePrivateFile(path, "secret"));
        QCOMPARE(contentOf(victim), "untouched"_ba);
        QCOMPARE(contentOf(path), "secret"_ba);
    }

    void write_noRegularFile_isRefused()
    {
        const QString pipe = m_folder + u"/pipe"_s;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!writePrivateFile(pipe, "secret"));
        QVERIFY(QDir().mkdir(m_folder + u"/folder"_s));
        QVERIFY(!writePrivateFile(m_folder + u"/folder"_s, "secret"));
        QVERIFY(!writePrivateFile(m_folder + u"/folder/"_s, "secret"));
        QVERIFY(!writePrivateFile(u"/dev/null"_s, "secret"));
        QCOMPARE(entries(m_folder), (QStringList { u"folder"_s, u"pipe"_s }));
    }

    void write_missingFolder_isAnError()
    {
        const QString path = m_folder + u"/missing/key"_s;
        const Result<> written = writePrivateFile(path, "x");
        QVERIFY(!written);
        QCOMPARE(
            written.error(),
            (Error { .kind = ErrorKind::Local, .subject = path, .detail = u"No such file or directory"_s }));
    }

    void write_folderThatEverybodyCanWrite_isRefused()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0777), 0);
        const Result<> written = writePrivateFile(m_folder + u"/key"_s, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"file.permissions"_s);
        QVERIFY(entries(m_folder).isEmpty());
    }

    void write_readOnlyFolder_isAnErrorAndLeavesNothing()
    {
        if (::geteuid() == 0)
            QSKIP("root writes into read-only folders all the same");
        put(m_folder + u"/key"_s, "old");
        QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0500), 0);
        const Result<> written = writePrivateFile(m_folder + u"/key"_s, "new");
        QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0700), 0);
        QVERIFY(!written);
        QCOMPARE(contentOf(m_folder + u"/key"_s), "old"_ba);
        QCOMPARE(entries(m_folder), QStringList { u"key"_s });
    }

    void write_fullDisk_keepsTheOldFileWhole()
    {
        if (::geteuid() != 0)
            QSKIP("only root can mount a small file system to fill");
        QProcess child;
        child.start(u"unshare"_s,
                    { u"-m"_s, QCoreApplication::applicationFilePath(), u"--full-disk"_s, m_folder });
        if (!child.waitForStarted())
            QSKIP("there is no unshare");
        QVERIFY(child.waitForFinished(20'000));
        if (child.exitCode() != 0)
            QSKIP("no mount namespace can be made here");
        const QStringList lines = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
        QCOMPARE(lines.value(0), u"first 1"_s);
        QCOMPARE(lines.value(1), u"second 0 file.no-space"_s);
        QVERIFY2(lines.value(2).startsWith(u"detail No space left on device ("), qPrintable(lines.value(2)));
        QCOMPARE(lines.value(3), u"entries key.pem"_s);
        QCOMPARE(lines.value(4), u"whole 1"_s);
    }

    /// Somebody who looks all the time never sees a mode above 0600, nor half a file.
    void write_thousandTimes_isNeverOpenNorHalf()
    {
        const Umask umask(0);
        const QString path = m_folder + u"/key"_s;
        QVERIFY(writePrivateFile(path, QByteArray(1000, 'a')));
        std::atomic_bool over = false;
        std::atomic_int wrong = 0;
        std::thread watcher([&] {
            while (!over) {
                const QStringList names = entries(m_folder);
                for (const QString &name : names)
                    wrong += (modeOf(m_folder + u'/' + name) & 0177U) != 0 ? 1 : 0;
                const QByteArray content = contentOf(path);
                wrong += content.size() == 1000 && content.count(content.at(0)) == 1000 ? 0 : 1;
            }
        });
        int failed = 0;
        for (int i = 0; i < 1000; ++i)
            failed += writePrivateFile(path, QByteArray(1000, i % 2 == 0 ? 'b' : 'a')) ? 0 : 1;
        over = true;
        watcher.join();
        QCOMPARE(failed, 0);
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(entries(m_folder), QStringList { u"key"_s });
    }

    void read_file_givesItsBytes()
    {
        const QString path = m_folder + u"/file"_s;
        put(path, "some bytes", 0644);
        const Result<QByteArray> bytes = readFile(path, kLimit);
        QVERIFY(bytes);
        QCOMPARE(*bytes, "some bytes"_ba);
        QVERIFY2(readFile(path, 10), "exactly at the limit");
    }

    void read_anySize_givesItsBytes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 0, 1, 4095, 4096, 4097, 8192, 8193, 200'000 })
            QTest::addRow("%d bytes", size) << size;
    }

    void read_anySize_givesItsBytes()
    {
        QFETCH(const int, size);
        QByteArray bytes(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i % 251);
        const QString path = m_folder + u"/some"_s;
        QVERIFY(writePrivateFile(path, bytes));
        const Result<QByteArray> exact = readPrivateFile(path, size);
        QVERIFY(exact);
        QCOMPARE(*exact, bytes);
        QVERIFY(readPrivateFile(path, size + 1));
        if (size > 0)
            QCOMPARE(readPrivateFile(path, size - 1).error().code, u"file.too-large"_s);
    }

    /// Its size is not known before it is read.
    void read_fileOfTheKernel_isWhole()
    {
        const Result<QByteArray> maps = readFile(u"/proc/self/smaps"_s, 1LL << 30);
        QVERIFY(maps);
        QVERIFY(maps->size() > 10'000);
        QVERIFY(maps->endsWith('\n'));
    }

    void read_failures_areTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("missing") << u"/none"_s << ErrorKind::NotFound;
        QTest::newRow("missing folder") << u"/none/none"_s << ErrorKind::NotFound;
        QTest::newRow("below a file") << u"/file/below"_s << ErrorKind::NotFound;
        QTest::newRow("too large") << u"/file"_s << ErrorKind::Invalid;
        QTest::newRow("folder") << u"/"_s << ErrorKind::Local;
        QTest::newRow("pipe") << u"/pipe"_s << ErrorKind::Local;
    }

    void read_failures_areTold()
    {
        QFETCH(const QString, path);
        QFETCH(const ErrorKind, kind);
        put(m_folder + u"/file"_s, QByteArray(100, 'x'));
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder + u"/pipe"_s).constData(), 0600), 0);
        const Result<QByteArray> bytes = readFile(m_folder + path, 99);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, kind);
        QCOMPARE(bytes.error().subject, m_folder + path);
        QVERIFY(!bytes.error().detail.isEmpty());
    }

    void readPrivate_mode_decides_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("0600") << 0600 << true;
        QTest::newRow("0400") << 0400 << true;
        QTest::newRow("0640") << 0640 << false;
        QTest::newRow("0604") << 0604 << false;
        QTest::newRow("0620") << 0620 << false;
        QTest::newRow("0666") << 0666 << false;
    }

    void readPrivate_mode_decides()
    {
        QFETCH(const int, mode);
        QFETCH(const bool, isTaken);
        const QString path = m_folder + u"/key"_s;
        put(path, "key", static_cast<mode_t>(mode));
        const Result<QByteArray> bytes = readPrivateFile(path, kLimit);
        QCOMPARE(bytes.has_value(), isTaken);
        if (!isTaken)
            QCOMPARE(bytes.error().code, u"file.permissions"_s);
    }

    void readPrivate_ofSomebodyElse_isRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        const QString path = m_folder + u"/key"_s;
        put(path, "key", 0600);
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
        const Result<QByteArray> bytes = readPrivateFile(path, kLimit);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, u"file.permissions"_s);
        QVERIFY(readFile(path, kLimit));
    }

    void closeToOthers_symbolicLink_leavesItsTargetAlone()
    {
        const QString path = m_folder + u"/target"_s;
        put(path, "text", 0644);
        QVERIFY(QFile::link(path, m_folder + u"/link"_s));
        QVERIFY(!closeToOthers(m_folder + u"/link"_s));
        QCOMPARE(modeOf(path), 0644U);
    }

    void readPrivate_missing_isNotFound()
    {
        const Result<QByteArray> bytes = readPrivateFile(m_folder + u"/none"_s, kLimit);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--full-disk")
        return saveOnFullDisk(arguments.value(2));
    TestPrivateFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_privatefile.moc"
