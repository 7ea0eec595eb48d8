// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/extraction.h"
#include "docker/treepacker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

using Type = TarEntry::Type;

QByteArray packed(const TarEntry &entry, const QByteArray &data = {})
{
    TarEntry sized = entry;
    sized.size = data.size();
    return tarHeader(sized) + data + tarPadding(data.size());
}

QByteArray file(const QByteArray &path, const QByteArray &data = "evil")
{
    return packed({ .path = path }, data);
}

QByteArray linkTo(const QByteArray &path, const QByteArray &target)
{
    return packed({ .type = Type::SymbolicLink, .path = path, .linkTarget = target });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "<none>"_ba;
}

/// Every path below `folder` with what is there, to compare before and after.
QStringList everythingIn(const QString &folder)
{
    QStringList all;
    const QFileInfoList infos =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : infos) {
        all.append(info.filePath()
                   + (info.isFile() ? QString::fromUtf8(contentOf(info.filePath())) : QString()));
        if (info.isDir() && !info.isSymLink())
            all += everythingIn(info.filePath());
    }
    return all;
}

int modeOf(const QString &path)
{
    struct stat there = {};
    return ::lstat(QFile::encodeName(path).constData(), &there) == 0
        ? static_cast<int>(there.st_mode & 07777U)
        : -1;
}

} // namespace

/// What a hostile container could send, written below a folder: nothing of it may land outside.
class TestExtraction final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tree_isWritten();
    void evilArchive_touchesNothingOutside_data();
    void evilArchive_touchesNothingOutside();
    void harmlessLinks_areMade();
    void existingFile_isKept();
    void existingFile_isReplacedWhenAsked();
    void existingLinkOnTheWay_isNotFollowed();
    void setuid_isNotTakenOver();
    void rename_changesTheFirstPartOnly();
    void cutAnywhere_leavesNoPartOfAFile();
    void treacherousNames_areReplaced();
    void tooManyEntries_ends();
    void packedTree_comesBackTheSame();
    void packer_fileThatGoes_isAnError();
    void packer_specialFile_isLeftOut();

private:
    Result<TransferReport> extract(const QByteArray &archive, const ExtractionOptions &options = {}) const;
    QString inTarget(const QString &name) const { return m_base->filePath(u"target/"_s + name); }

    std::unique_ptr<QTemporaryDir> m_base;
};

void TestExtraction::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_base = std::make_unique<QTemporaryDir>();
    QVERIFY(m_base->isValid());
    QVERIFY(QDir(m_base->path()).mkpath(u"target"_s));
    QVERIFY(QDir(m_base->path()).mkpath(u"outside"_s));
    QFile victim(m_base->filePath(u"outside/victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly));
    victim.write("mine");
}

Result<TransferReport> TestExtraction::extract(const QByteArray &archive,
                                               const ExtractionOptions &options) const
{
    Extraction extraction(m_base->filePath(u"target"_s), options);
    if (const Result<> opened = extraction.open(); !opened)
        return opened.error();
    for (qsizetype i = 0; i < archive.size(); i += 1000) {
        if (const Result<> fed = extraction.feed(
                QByteArrayView(archive).sliced(i, qMin(qsizetype { 1000 }, archive.size() - i)));
            !fed)
            return fed.error();
    }
    return extraction.finish();
}

void TestExtraction::tree_isWritten()
{
    const QByteArray archive = packed({ .type = Type::Folder, .path = "./", .mode = 0700 })
        + packed({ .type = Type::Folder, .path = "./d/", .mode = 0700 }) + file("./d/empty", "")
        + packed({ .path = "./d/run.sh", .mode = 0755, .modified = 1'700'000'000 }, "echo")
        + file("./名前 é.txt", "unicode") + file("./new/parents/file", "deep")
        + packed({ .type = Type::HardLink, .path = "./again", .linkTarget = "./d/run.sh" }) + tarEnd();
    const Result<TransferReport> report = extract(archive);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(contentOf(inTarget(u"d/empty"_s)), QByteArray());
    QCOMPARE(contentOf(inTarget(u"d/run.sh"_s)), "echo"_ba);
    QCOMPARE(contentOf(inTarget(u"again"_s)), "echo"_ba);
    QCOMPARE(contentOf(inTarget(u"名前 é.txt"_s)), "unicode"_ba);
    QCOMPARE(contentOf(inTarget(u"new/parents/file"_s)), "deep"_ba);
    QVERIFY(QFileInfo(inTarget(u"d/run.sh"_s)).isExecutable());
    QVERIFY(!QFileInfo(inTarget(u"名前 é.txt"_s)).permission(QFileDevice::ExeOwner));
    QCOMPARE(QFileInfo(inTarget(u"d/run.sh"_s)).lastModified().toSecsSinceEpoch(), 1'700'000'000);
    const TransferReport expected { .files = 4, .folders = 1, .links = 1, .bytes = 15 };
    QCOMPARE(*report, expected);
}

void TestExtraction::evilArchive_touchesNothingOutside_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<bool>("isRefused"); // else the entry is left out
    const QByteArray end = tarEnd();
    const auto special = [&end](Type type) { return packed({ .type = type, .path = "node" }) + end; };
    QTest::newRow("1 absolute path") << file("/tmp/slipway-evil") + end << true;
    QTest::newRow("2 dot dot") << file("../outside/victim") + end << true;
    QTest::newRow("3 dot dot inside") << file("a/../../outside/victim") + end << true;
    QTest::newRow("4 link, then through it")
        << linkTo("door", "../outside") + file("door/victim") + end << false;
    QTest::newRow("5 absolute link") << linkTo("door", "/etc") + file("door/slipway-evil") + end << false;
    QTest::newRow("6 link to a link")
        << linkTo("a", "b") + linkTo("b", "../outside") + file("a/victim") + end << false;
    QTest::newRow("7 hard link outside")
        << packed({ .type = Type::HardLink, .path = "h", .linkTarget = "../outside/victim" }) + file("h")
            + end
        << true;
    QTest::newRow("8 absolute hard link")
        << packed({ .type = Type::HardLink, .path = "h", .linkTarget = "/etc/passwd" }) + end << true;
    QTest::newRow("9 character device") << special(Type::CharacterDevice) << false;
    QTest::newRow("10 block device") << special(Type::BlockDevice) << false;
    QTest::newRow("11 pipe") << special(Type::Fifo) << false;
    QTest::newRow("12 folder by ..") << packed({ .type = Type::Folder, .path = "../outside/new/" }) + end
                                     << true;
    QTest::newRow("13 link over a folder")
        << packed({ .type = Type::Folder, .path = "d/" }) + linkTo("d", "../outside") + file("d/victim") + end
        << false;
    QTest::newRow("14 climbing through a link's folder")
        << linkTo("s/up", "..") + linkTo("out", "s/up/../outside") + file("out/victim") + end << false;
    QTest::newRow("15 file over a link") << linkTo("l", "../outside/victim") + file("l") + end << false;
    QTest::newRow("16 hard link to a link")
        << linkTo("l", "x") + packed({ .type = Type::HardLink, .path = "h", .linkTarget = "l" }) + end
        << false;
    QTest::newRow("17 NUL in a pax path") << tarHeader({ .path = "é\0../../x"_ba }) + end << true;
}

void TestExtraction::evilArchive_touchesNothingOutside()
{
    QFETCH(QByteArray, archive);
    QFETCH(bool, isRefused);
    const QStringList before = everythingIn(m_base->filePath(u"outside"_s));
    const QStringList beside = QDir(m_base->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const bool overwrite : { false, true }) {
        const Result<TransferReport> report = extract(archive, { .overwrite = overwrite });
        if (isRefused) {
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::Protocol);
            QCOMPARE(report.error().code, u"archive.hostile"_s);
        } else {
            QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
            QVERIFY(report->leftOutCount > 0);
        }
        QCOMPARE(everythingIn(m_base->filePath(u"outside"_s)), before);
        QCOMPARE(QDir(m_base->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), beside);
        QVERIFY(!QFile::exists(u"/etc/slipway-evil"_s));
        QVERIFY(!QFile::exists(u"/tmp/slipway-evil"_s));
    }
}

void TestExtraction::harmlessLinks_areMade()
{
    const Result<TransferReport> report =
        extract(file("d/e/file", "x") + linkTo("d/e/same", "file") + linkTo("d/up", "../top")
                + linkTo("gone", "nowhere") + linkTo("d/e/two", "../../d/e") + tarEnd());
    QVERIFY(report);
    QCOMPARE(report->links, 4);
    QCOMPARE(contentOf(inTarget(u"d/e/same"_s)), "x"_ba);
    QCOMPARE(contentOf(inTarget(u"d/e/two/file"_s)), "x"_ba);
}

void TestExtraction::existingFile_isKept()
{
    QVERIFY(extract(file("a", "first") + tarEnd()));
    const Result<TransferReport> report = extract(file("a", "second") + file("b", "new") + tarEnd());
    QVERIFY(report);
    QCOMPARE(report->leftOut, (QList<LeftOut> { { u"a"_s, LeftOutReason::Exists } }));
    QCOMPARE(contentOf(inTarget(u"a"_s)), "first"_ba);
    QCOMPARE(contentOf(inTarget(u"b"_s)), "new"_ba);
    QCOMPARE(QDir(inTarget(QString())).entryList(QDir::Files | QDir::Hidden).size(),
             2); // no rest of the part
}

void TestExtraction::existingFile_isReplacedWhenAsked()
{
    QVERIFY(extract(file("a", "first") + file("d/x", "1") + tarEnd()));
    QVERIFY(QFile::link(m_base->filePath(u"outside/victim"_s), inTarget(u"l"_s)));
    const Result<TransferReport> report =
        extract(file("a", "second") + file("l", "of my own") + file("d", "no folder") + tarEnd(),
                { .overwrite = true });
    QVERIFY(report);
    QCOMPARE(contentOf(inTarget(u"a"_s)), "second"_ba);
    QCOMPARE(contentOf(inTarget(u"l"_s)), "of my own"_ba);
    QVERIFY(!QFileInfo(inTarget(u"l"_s)).isSymLink());
    QCOMPARE(contentOf(m_base->filePath(u"outside/victim"_s)), "mine"_ba);
    QVERIFY(QFileInfo(inTarget(u"d"_s)).isDir());
    QCOMPARE(report->leftOutCount, 1);
}

void TestExtraction::existingLinkOnTheWay_isNotFollowed()
{
    QVERIFY(QFile::link(m_base->filePath(u"outside"_s), inTarget(u"door"_s)));
    const Result<TransferReport> report = extract(file("door/victim") + tarEnd(), { .overwrite = true });
    QVERIFY(report);
    QCOMPARE(report->leftOut.value(0).reason, LeftOutReason::ThroughLink);
    QCOMPARE(contentOf(m_base->filePath(u"outside/victim"_s)), "mine"_ba);
}

void TestExtraction::setuid_isNotTakenOver()
{
    QVERIFY(extract(packed({ .path = "su", .mode = 06777 }, "x") + packed({ .path = "none", .mode = 0 }, "x")
                    + tarEnd()));
    QCOMPARE(modeOf(inTarget(u"su"_s)) & 07022, 0);
    QCOMPARE(modeOf(inTarget(u"none"_s)), 0600);
}

void TestExtraction::rename_changesTheFirstPartOnly()
{
    QVERIFY(extract(file("hosts", "x") + tarEnd(), { .rename = u"my hosts"_s }));
    QCOMPARE(contentOf(inTarget(u"my hosts"_s)), "x"_ba);
    const Result<TransferReport> report = extract(file("hosts", "x") + tarEnd(), { .rename = u"../out"_s });
    QVERIFY(report);
    QCOMPARE(report->leftOut.value(0).reason, LeftOutReason::BadName);
}

void TestExtraction::cutAnywhere_leavesNoPartOfAFile()
{
    const QByteArray archive = file("a", QByteArray(700, 'a')) + file("b", "b") + tarEnd();
    for (qsizetype size = 0; size < archive.size() - 512; size += 37) {
        const Result<TransferReport> report = extract(archive.first(size), { .overwrite = true });
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"archive.truncated"_s);
        for (const QString &name : QDir(inTarget(QString())).entryList(QDir::Files | QDir::Hidden)) {
            QVERIFY(name == u"a" || name == u"b");
            QCOMPARE(contentOf(inTarget(name)).size(), name == u"a" ? 700 : 1);
        }
    }
}

void TestExtraction::treacherousNames_areReplaced()
{
    const Result<TransferReport> report = extract(file("a\nb", "1") + file("ev\xe2\x80\xaetxt", "2")
                                                  + file("bad\xff", "3") + file(".env", "4") + tarEnd());
    QVERIFY(report);
    QCOMPARE(report->files, 4);
    const QStringList names = QDir(inTarget(QString())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(names, (QStringList { u".env"_s, u"a_b"_s, u"bad_"_s, u"ev_txt"_s }));
}

void TestExtraction::tooManyEntries_ends()
{
    QByteArray deep;
    for (int i = 0; i < 300; ++i)
        deep += "d/";
    const Result<TransferReport> report = extract(file(deep + "f") + tarEnd());
    QVERIFY(report);
    QCOMPARE(report->leftOut.value(0).reason, LeftOutReason::BadName);
    QCOMPARE(report->files, 0);
}

void TestExtraction::packedTree_comesBackTheSame()
{
    QTemporaryDir source;
    QDir(source.path()).mkpath(u"site/deep/empty"_s);
    const QList<std::pair<QString, QByteArray>> files { { u"site/index.html"_s, "<html>"_ba },
                                                        { u"site/empty"_s, QByteArray() },
                                                        { u"site/deep/名前"_s, "unicode"_ba },
                                                        { u"site/deep/big"_s, QByteArray(700'000, 'B') } };
    for (const auto &[name, data] : files) {
        QFile made(source.filePath(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(data), data.size());
    }
    QVERIFY(::symlink("index.html", QFile::encodeName(source.filePath(u"site/link"_s)).constData()) == 0);
    TreePacker packer({ source.filePath(u"site"_s) });
    QByteArray archive;
    while (true) {
        const Result<QByteArray> piece = packer.next();
        QVERIFY2(piece, qPrintable(piece ? QString() : piece.error().detail));
        if (piece->isEmpty())
            break;
        QVERIFY(piece->size() <= 300'000);
        archive += *piece;
    }
    QCOMPARE(packer.report().files, 4);
    const Result<TransferReport> report = extract(archive);
    QVERIFY(report);
    QCOMPARE(report->leftOutCount, 0);
    for (const auto &[name, data] : files)
        QCOMPARE(contentOf(inTarget(name)), data);
    QCOMPARE(QFile::symLinkTarget(inTarget(u"site/link"_s)), inTarget(u"site/index.html"_s));
    QVERIFY(QFileInfo(inTarget(u"site/deep/empty"_s)).isDir());
}

void TestExtraction::packer_fileThatGoes_isAnError()
{
    TreePacker packer({ m_base->filePath(u"outside/victim"_s), m_base->filePath(u"nothing"_s) });
    Result<QByteArray> piece = packer.next();
    while (piece && !piece->isEmpty())
        piece = packer.next();
    QVERIFY(!piece);
    QCOMPARE(piece.error().kind, ErrorKind::Local);
    QVERIFY(piece.error().subject.endsWith(u"nothing"));
}

void TestExtraction::packer_specialFile_isLeftOut()
{
    const QString pipe = m_base->filePath(u"pipe"_s);
    QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    TreePacker packer({ pipe });
    const Result<QByteArray> piece = packer.next();
    QVERIFY(piece);
    QCOMPARE(*piece, tarEnd());
    QCOMPARE(packer.report().leftOut, (QList<LeftOut> { { u"pipe"_s, LeftOutReason::Special } }));
}

QTEST_GUILESS_MAIN(TestExtraction)
#include "tst_extraction.moc"
