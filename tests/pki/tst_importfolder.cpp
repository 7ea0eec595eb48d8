// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority.h"
#include "pki/bundle/importfolder.h"
#include "support/warnings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

const QDateTime kNow(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// ca.pem, cert.pem and key.pem in a folder.
void writeIdentity(const QString &folder)
{
    const Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Folder CA"_s, .now = kNow });
    QVERIFY(authority);
    const Result<KeyedCertificate> client =
        issue(*authority, { .purpose = CertificatePurpose::Client, .commonName = u"ann"_s, .now = kNow });
    QVERIFY(client);
    QVERIFY(write(folder + u"/ca.pem"_s, authority->certificate.toPem()));
    QVERIFY(write(folder + u"/cert.pem"_s, client->certificate.toPem()));
    QVERIFY(write(folder + u"/key.pem"_s, bytesOf(client->privateKey)));
}

QString idOf(const QString &context)
{
    return QLatin1StringView(QCryptographicHash::hash(context.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList namesOf(const ImportGroup &group)
{
    QStringList names;
    for (const ImportFile &file : group.files)
        names += file.name;
    return names;
}

QStringList codesOf(const QList<Error> &problems)
{
    QStringList codes;
    for (const Error &problem : problems)
        codes += problem.code;
    return codes;
}

} // namespace

class TestImportFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void folder_certificateFiles_areRead();
    void folder_linksAndPipes_areToldAndNotOpened();
    void folder_missing_isNotFound();
    void file_tooLarge_isRefused();
    void contexts_withTlsFiles_areFound();
    void contexts_foreignFolders_areRefused();
    void machines_haveTheirAddress();
    void machines_haveAnAuthorityInCommon();
    void sameNames_areToldApart();
};

void TestImportFolder::folder_certificateFiles_areRead()
{
    const QTemporaryDir folder;
    writeIdentity(folder.path());
    QVERIFY(write(folder.filePath(u"notes.txt"_s), "x"));
    QVERIFY(write(folder.filePath(u".pem"_s), "x"));
    QVERIFY(write(folder.filePath(u"below/other.pem"_s), "x"));
    const Result<ImportGroup> group = readCertificateFolder(folder.path());
    QVERIFY(group);
    QCOMPARE(namesOf(*group), QStringList({ u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s }));
    QCOMPARE(group->problems, QList<Error>());
    const ImportResult result = readImport(group->files, Secret(), kNow);
    QCOMPARE(result.sets.size(), 1U);
    QVERIFY(result.sets.front().isTakeable());
}

void TestImportFolder::folder_linksAndPipes_areToldAndNotOpened()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"secret"_s), "not for you"));
    QVERIFY(QFile::link(folder.filePath(u"secret"_s), folder.filePath(u"key.pem"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe.pem"_s)).constData(), 0600), 0);
    const Result<ImportGroup> group = readCertificateFolder(folder.path());
    QVERIFY(group);
    QCOMPARE(group->files.size(), 0U);
    QCOMPARE(codesOf(group->problems), QStringList({ u"file.not-regular"_s, u"file.not-regular"_s }));
}

void TestImportFolder::folder_missing_isNotFound()
{
    const QTemporaryDir folder;
    const Result<ImportGroup> group = readCertificateFolder(folder.filePath(u"none"_s));
    QVERIFY(!group);
    QCOMPARE(group.error().kind, ErrorKind::NotFound);
    QCOMPARE(readImportFile(folder.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(readImportFile(folder.path()).error().code, u"file.not-regular"_s);
}

void TestImportFolder::file_tooLarge_isRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pem"_s);
    QVERIFY(write(path, QByteArray(1024 * 1024, 'x')));
    QVERIFY(readImportFile(path));
    QVERIFY(write(path, QByteArray(1024 * 1024 + 1, 'x')));
    QCOMPARE(readImportFile(path).error().code, u"file.too-large"_s);
}

void TestImportFolder::contexts_withTlsFiles_areFound()
{
    const QTemporaryDir docker;
    const QString id = idOf(u"azure-vm1"_s);
    QVERIFY(write(docker.filePath(u"contexts/meta/%1/meta.json"_s.arg(id)),
                  "{\"Name\":\"azure-vm1\",\"Metadata\":{},\"Endpoints\":{\"docker\":{\"Host\":\"tcp://"
                  "10.0.0.4:2376\",\"SkipTLSVerify\":true}}}"));
    writeIdentity(docker.filePath(u"contexts/tls/%1/docker"_s.arg(id)));
    QVERIFY(
        write(docker.filePath(u"contexts/meta/%1/meta.json"_s.arg(idOf(u"local"_s))),
              "{\"Name\":\"local\",\"Endpoints\":{\"docker\":{\"Host\":\"unix:///var/run/docker.sock\"}}}"));
    QList<Error> problems;
    const std::vector<ImportGroup> groups = findDockerContexts(docker.path(), problems);
    QCOMPARE(problems, QList<Error>());
    QCOMPARE(groups.size(), 1U); // the other one has no certificates
    QCOMPARE(groups.front().origin, ImportOrigin::DockerContext);
    QCOMPARE(groups.front().name, u"azure-vm1"_s);
    QCOMPARE(groups.front().endpoint, u"tcp://10.0.0.4:2376"_s);
    QVERIFY(groups.front().skipsVerification);
    QCOMPARE(namesOf(groups.front()), QStringList({ u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s }));
}

void TestImportFolder::contexts_foreignFolders_areRefused()
{
    const QTemporaryDir docker;
    const auto meta = [&docker](const QString &id, const QByteArray &text) {
        return write(docker.filePath(u"contexts/meta/%1/meta.json"_s.arg(id)), text);
    };
    QVERIFY(meta(idOf(u"one"_s), "{\"Name\":\"two\"}")); // another's folder
    QVERIFY(meta(idOf(u"../up"_s), "{\"Name\":\"../up\"}"));
    QVERIFY(meta(idOf(u"line\n"_s), "{\"Name\":\"line\\n\"}"));
    QVERIFY(meta(idOf(u"three"_s), "{\"Name\":"));
    QList<Error> problems;
    QCOMPARE(findDockerContexts(docker.path(), problems).size(), 0U);
    QCOMPARE(problems.size(), 4);
    QCOMPARE(codesOf(problems).count(u"context.name"_s), 3);
}

void TestImportFolder::machines_haveTheirAddress()
{
    const QTemporaryDir docker;
    const QString machine = docker.filePath(u"machine/machines/vm1"_s);
    QVERIFY(write(machine + u"/config.json"_s,
                  "{\"ConfigVersion\":3,\"Driver\":{\"IPAddress\":\"203.0.113.9\",\"MachineName\":\"vm1\","
                  "\"DockerPort\":2377},\"Name\":\"vm1\"}"));
    writeIdentity(machine);
    writeIdentity(docker.filePath(u"machine/machines/vm2"_s)); // its config.json is gone
    QList<Error> problems;
    const std::vector<ImportGroup> groups = findDockerMachines(docker.path(), problems);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().kind, ErrorKind::NotFound);
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups.at(0).name, u"vm1"_s);
    QCOMPARE(groups.at(0).endpoint, u"tcp://203.0.113.9:2377"_s);
    QCOMPARE(groups.at(1).endpoint, QString());
    QCOMPARE(groups.at(1).files.size(), 3U);
}

void TestImportFolder::machines_haveAnAuthorityInCommon()
{
    const QTemporaryDir docker;
    writeIdentity(docker.filePath(u"machine/certs"_s));
    QVERIFY(write(docker.filePath(u"machine/certs/ca-key.pem"_s), "x"));
    QList<Error> problems;
    const std::vector<ImportGroup> groups = findDockerMachines(docker.path(), problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups.front().endpoint, QString());
    QVERIFY(namesOf(groups.front()).contains(u"ca-key.pem"_s));
}

void TestImportFolder::sameNames_areToldApart()
{
    const QTemporaryDir docker;
    for (const QString &name : { u"vm1"_s, u"vm2"_s })
        writeIdentity(docker.filePath(u"machine/machines/"_s + name));
    QVERIFY(write(docker.filePath(u"machine/machines/vm2/server.pem"_s), "x"));
    QList<Error> problems;
    std::vector<ImportFile> all;
    for (ImportGroup &group : findDockerMachines(docker.path(), problems))
        std::move(group.files.begin(), group.files.end(), std::back_inserter(all));
    tellApart(all);
    QStringList names;
    for (const ImportFile &file : all)
        names += file.name;
    QCOMPARE(names,
             QStringList({ u"vm1/ca.pem"_s, u"vm1/cert.pem"_s, u"vm1/key.pem"_s, u"vm2/ca.pem"_s,
                           u"vm2/cert.pem"_s, u"vm2/key.pem"_s, u"server.pem"_s }));
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestImportFolder)
#include "tst_importfolder.moc"
