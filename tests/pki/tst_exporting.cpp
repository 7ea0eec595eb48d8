// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/importing.h"
#include "pki/bundle/pkcs12.h"
#include "pki/export/calendar.h"
#include "pki/export/exporting.h"
#include "pki/names.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QDateTime kNow(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

struct Made
{
    KeyedCertificate authority {};
    KeyedCertificate client {};
};

Made make()
{
    Made made;
    if (Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Export CA"_s, .now = kNow }))
        made.authority = *std::move(authority);
    if (Result<KeyedCertificate> client = issue(
            made.authority, { .purpose = CertificatePurpose::Client, .commonName = u"ann"_s, .now = kNow }))
        made.client = *std::move(client);
    return made;
}

QStringList pathsOf(const std::vector<ExportFile> &files)
{
    QStringList paths;
    for (const ExportFile &file : files)
        paths += file.path;
    return paths;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void folder_files_areDockers();
    void folder_importedAgain_isTheSame();
    void context_files_areDockers();
    void context_unusableRequest_isRefused_data();
    void context_unusableRequest_isRefused();
    void environment_lines_areThoseOfTheShell();
    void environment_hostileValues_stayValues_data();
    void environment_hostileValues_stayValues();
    void environment_controls_areRefused();
    void backup_imported_isTheSame();
    void backup_ofNoAuthority_isRefused();
    void safeFileName_text_isSafe_data();
    void safeFileName_text_isSafe();
    void calendar_event_isRfc5545();
    void calendar_longLines_areFoldedBetweenCharacters();
};

void TestExporting::folder_files_areDockers()
{
    const Made made = make();
    const std::vector<ExportFile> files = folderExport(made.client, made.authority.certificate.toPem());
    QCOMPARE(pathsOf(files), QStringList({ u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s }));
    QCOMPARE(bytesOf(files.at(0).content), made.authority.certificate.toPem());
    QCOMPARE(bytesOf(files.at(1).content), made.client.certificate.toPem());
    QCOMPARE(bytesOf(files.at(2).content), bytesOf(made.client.privateKey));
}

void TestExporting::folder_importedAgain_isTheSame()
{
    const Made made = make();
    std::vector<ImportFile> input;
    for (const ExportFile &file : folderExport(made.client, made.authority.certificate.toPem()))
        input.push_back({ .name = file.path, .bytes = file.content.clone() });
    const ImportResult result = readImport(input, Secret(), kNow);
    QCOMPARE(result.sets.size(), 1U);
    QCOMPARE(result.sets.front().own.certificate, made.client.certificate);
    QVERIFY(result.sets.front().hasKey());
    QVERIFY(result.sets.front().findings.isEmpty());
}

void TestExporting::context_files_areDockers()
{
    const Made made = make();
    const Result<std::vector<ExportFile>> files = contextExport(
        { .name = u"local+aks"_s, .description = u"On “Azure”"_s, .endpoint = u"tcp://vm1.example:2376"_s },
        made.client, made.authority.certificate.toPem());
    QVERIFY(files);
    // The id is the one in docker/cli's own tests of its store.
    const QString id = u"cb6d08c0a1bfa5fe6f012e61a442788c00bed93f509141daff05f620fc54ddee"_s;
    const QString tls = u"contexts/tls/"_s + id + u"/docker/"_s;
    const QString meta = u"contexts/meta/"_s + id + u"/meta.json"_s;
    QCOMPARE(pathsOf(*files),
             QStringList({ tls + u"ca.pem"_s, tls + u"cert.pem"_s, tls + u"key.pem"_s, meta }));
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(files->back().content)).object();
    QCOMPARE(json[u"Name"_s].toString(), u"local+aks"_s);
    QCOMPARE(json[u"Metadata"_s][u"Description"_s].toString(), u"On “Azure”"_s);
    QCOMPARE(json[u"Endpoints"_s][u"docker"_s][u"Host"_s].toString(), u"tcp://vm1.example:2376"_s);
    QCOMPARE(json[u"Endpoints"_s][u"docker"_s][u"SkipTLSVerify"_s].toBool(true), false);
}

void TestExporting::context_unusableRequest_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("code");
    const QString good = u"tcp://vm1.example:2376"_s;
    for (const QString &name :
         { u""_s, u"a"_s, u"default"_s, u"-rf"_s, u"a/b"_s, u"a b"_s, u"é1"_s, u"ab\n"_s })
        QTest::addRow("name %s", qPrintable(name)) << name << good << u"context.name"_s;
    for (const QString &endpoint :
         { u""_s, u"vm1.example:2376"_s, u"tcp://vm1.example"_s, u"unix:///var/run/docker.sock"_s,
           u"ssh://-oProxyCommand=x:22"_s, u"tcp://user@vm1:2376"_s, u"tcp://vm1:2376/x"_s })
        QTest::addRow("endpoint %s", qPrintable(endpoint)) << u"vm1"_s << endpoint << u"endpoint.malformed"_s;
}

void TestExporting::context_unusableRequest_isRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, endpoint);
    QFETCH(const QString, code);
    const Result<std::vector<ExportFile>> files =
        contextExport({ .name = name, .endpoint = endpoint }, KeyedCertificate {}, {});
    QVERIFY(!files);
    QCOMPARE(files.error().code, code);
}

void TestExporting::environment_lines_areThoseOfTheShell()
{
    const QString endpoint = u"tcp://vm1.example:2376"_s;
    const QString folder = u"/home/ann/certs"_s;
    QCOMPARE(*environmentLines(Shell::Posix, endpoint, folder),
             u"export DOCKER_HOST='tcp://vm1.example:2376'\nexport DOCKER_TLS_VERIFY='1'\n"
             "export DOCKER_CERT_PATH='/home/ann/certs'\n"_s);
    QCOMPARE(*environmentLines(Shell::Fish, endpoint, folder),
             u"set -gx DOCKER_HOST 'tcp://vm1.example:2376'\nset -gx DOCKER_TLS_VERIFY '1'\n"
             "set -gx DOCKER_CERT_PATH '/home/ann/certs'\n"_s);
    QCOMPARE(*environmentLines(Shell::PowerShell, endpoint, u"C:\\It’s o'clock"_s),
             u"$Env:DOCKER_HOST = 'tcp://vm1.example:2376'\n$Env:DOCKER_TLS_VERIFY = '1'\n"
             "$Env:DOCKER_CERT_PATH = 'C:\\It’’s o''clock'\n"_s);
}

void TestExporting::environment_hostileValues_stayValues_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<Shell>("shell");
    QTest::addRow("sh") << u"sh"_s << Shell::Posix;
    QTest::addRow("bash") << u"bash"_s << Shell::Posix;
    QTest::addRow("fish") << u"fish"_s << Shell::Fish;
    QTest::addRow("pwsh") << u"pwsh"_s << Shell::PowerShell;
}

void TestExporting::environment_hostileValues_stayValues()
{
    QFETCH(const QString, program);
    QFETCH(const Shell, shell);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const QStringList values { u"$(touch /x)"_s,   u"`id`"_s,      u"a'b"_s,       u"a''; id; '"_s,
                               u"a\\'b\\"_s,       u"\\"_s,        u"\"$HOME\""_s, u"a b  c"_s,
                               u"~/x*?[a]{b,c}"_s, u"日本 ’‘‚‛"_s, u"-n"_s,        u"!x"_s };
    for (const QString &value : values) {
        const Result<QString> lines = environmentLines(shell, u"tcp://h:1"_s, value);
        QVERIFY(lines);
        const QByteArray shown = outputOf(program, { u"-c"_s, *lines + u"printenv DOCKER_CERT_PATH"_s });
        QCOMPARE(QString::fromUtf8(shown), value + u'\n');
    }
}

void TestExporting::environment_controls_areRefused()
{
    for (const QString &value : { u"a\nb"_s, u"a\rb"_s, u"\x1b[0m"_s, u"a\0b"_s, u"\u2028"_s }) {
        const Result<QString> lines = environmentLines(Shell::Posix, u"tcp://h:1"_s, value);
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, u"environment.value"_s);
    }
}

void TestExporting::backup_imported_isTheSame()
{
    Made made = make();
    const QByteArray key = bytesOf(made.authority.privateKey);
    const QByteArray clientKey = bytesOf(made.client.privateKey);
    const Certificate own = made.authority.certificate;
    const Certificate client = made.client.certificate;
    AuthorityBackup backup { .authority = { .label = { .name = u"Équipe 日本"_s, .id = u"a-1"_s },
                                            .keyed = std::move(made.authority) } };
    backup.issued.push_back(
        { .label = { .name = u"ann's laptop"_s, .id = u"i-1"_s }, .keyed = std::move(made.client) });
    const Result<QByteArray> file = backUpAuthority(std::move(backup), Secret("passphrase"));
    QVERIFY(file);
    QVERIFY(!file->contains("ann")); // names are encrypted, too
    std::vector<ImportFile> files;
    files.push_back({ .name = u"backup.p12"_s, .bytes = Secret(*file) });
    const ImportResult found = readImport(files, Secret("passphrase"), QDateTime::currentDateTimeUtc());
    QVERIFY(found.findings.isEmpty());
    QCOMPARE(found.sets.size(), 2U);
    QCOMPARE(found.sets.at(0).own.certificate, client);
    QCOMPARE(found.sets.at(0).name, u"ann's laptop"_s);
    QCOMPARE(found.sets.at(0).storeId, u"i-1"_s);
    QCOMPARE(bytesOf(found.sets.at(0).privateKey), clientKey);
    QCOMPARE(found.sets.at(1).own.certificate, own);
    QCOMPARE(found.sets.at(1).name, u"Équipe 日本"_s);
    QCOMPARE(found.sets.at(1).storeId, u"a-1"_s);
    QCOMPARE(bytesOf(found.sets.at(1).privateKey), key);
    QCOMPARE(readPkcs12(*file, Secret("wrong")).error().code, pkcs12codes::kWrongPassphrase);
}

void TestExporting::backup_ofNoAuthority_isRefused()
{
    Made made = make();
    AuthorityBackup wrong { .authority = { .keyed = std::move(made.client) } };
    QCOMPARE(backUpAuthority(std::move(wrong), Secret("passphrase")).error().code, u"authority.not-one"_s);
}

void TestExporting::safeFileName_text_isSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const QString fallback = u"certificate.p12"_s;
    QTest::addRow("plain") << u"vm1.example"_s << u"vm1.example.p12"_s;
    QTest::addRow("blanks") << u"build robot 2"_s << u"build-robot-2.p12"_s;
    QTest::addRow("path") << u"../../.ssh/authorized_keys"_s << u"ssh-authorized_keys.p12"_s;
    QTest::addRow("option") << u"-rf"_s << u"rf.p12"_s;
    QTest::addRow("line break") << u"a\nb"_s << u"a-b.p12"_s;
    QTest::addRow("nothing") << QString() << fallback;
    QTest::addRow("dots") << u"..."_s << fallback;
    QTest::addRow("other script") << u"日本"_s << fallback;
    QTest::addRow("reserved") << u"CON"_s << u"_CON.p12"_s;
    QTest::addRow("reserved with an ending") << u"nul.txt"_s << u"_nul.txt.p12"_s;
    QTest::addRow("long") << QString(300, u'a') << QString(116, u'a') + u".p12"_s;
}

void TestExporting::safeFileName_text_isSafe()
{
    QFETCH(const QString, name);
    QFETCH(const QString, safe);
    QCOMPARE(safeFileName(name, u".p12"_s, u"certificate"_s), safe);
}

void TestExporting::calendar_event_isRfc5545()
{
    const CalendarEvent event { .uid = u"AB12"_s,
                                .summary = u"vm1, test; ends \\ today"_s,
                                .description = u"first\nsecond\x07"_s,
                                .end = QDateTime(QDate(2027, 12, 28), QTime(9, 5, 7), Qt::UTC),
                                .reminders = { std::chrono::days(30), std::chrono::days(7) } };
    QCOMPARE(calendar({ event, {} }, kNow),
             QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Slipway//Certificates//EN\r\n"
                        "BEGIN:VEVENT\r\nUID:AB12@slipway\r\nDTSTAMP:20261126T090000Z\r\n"
                        "DTSTART:20271228T090507Z\r\nSUMMARY:vm1\\, test\\; ends \\\\ today\r\n"
                        "DESCRIPTION:first\\nsecond\r\nTRANSP:TRANSPARENT\r\n"
                        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:vm1\\, test\\; ends \\\\ today\r\n"
                        "TRIGGER:-P30D\r\nEND:VALARM\r\n"
                        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:vm1\\, test\\; ends \\\\ today\r\n"
                        "TRIGGER:-P7D\r\nEND:VALARM\r\n"
                        "END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

void TestExporting::calendar_longLines_areFoldedBetweenCharacters()
{
    for (int length = 60; length < 90; ++length) {
        const QString summary = QString(length, u'a') + QString(100, u'日') + u"\U0001F680"_s.repeated(30);
        const QByteArray text = calendar({ { .uid = u"1"_s, .summary = summary, .end = kNow } }, kNow);
        QVERIFY(text.endsWith("\r\n"));
        for (const QByteArray &line : text.chopped(2).split('\n')) {
            QVERIFY(line.endsWith('\r') || line == "END:VCALENDAR");
            QVERIFY(line.size() <= 76); // with its CR
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut in two
        }
        QByteArray unfolded = text;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("SUMMARY:" + summary.toUtf8() + "\r\n"));
    }
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestExporting)
#include "tst_exporting.moc"
