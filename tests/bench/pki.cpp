// SPDX-License-Identifier: GPL-3.0-or-later
// bench-pki [ROUNDS]: an authority, a server's and a client's certificate made in this process, beside the
// same by the recipe of Docker's documentation ("Protect the Docker daemon socket"), which is ten runs of
// openssl; in turns. Goal G12: with P-256 a hundredth of the recipe's time, and a fifth of that of the same
// recipe with P-256.
#include "pki/authority.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <future>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// Milliseconds that `work` takes.
template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "bench-pki: %s\n", qPrintable(what));
    std::exit(1);
}

Result<pki::KeyedCertificate> leaf(const pki::KeyedCertificate &authority, pki::CertificatePurpose purpose,
                                   pki::KeyType key, const QDateTime &now)
{
    return pki::issue(
        authority,
        { .purpose = purpose,
          .commonName = purpose == pki::CertificatePurpose::Server ? u"Docker on vm"_s : u"client"_s,
          .dnsNames = { u"vm.example"_s },
          .ipAddresses = { u"10.10.10.20"_s, u"127.0.0.1"_s },
          .key = key,
          .now = now });
}

/// With slow keys each leaf has a thread, as the program's pool gives it one.
void makeOurs(pki::KeyType key)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<pki::KeyedCertificate> authority =
        pki::makeAuthority({ .commonName = u"authority"_s, .key = key, .now = now });
    if (!authority)
        fail(authority.error().detail);
    const auto make = [&](pki::CertificatePurpose purpose) { return leaf(*authority, purpose, key, now); };
    const auto policy = key == pki::KeyType::Rsa4096 ? std::launch::async : std::launch::deferred;
    auto server = std::async(policy, make, pki::CertificatePurpose::Server);
    auto client = std::async(policy, make, pki::CertificatePurpose::Client);
    if (!server.get() || !client.get())
        fail(u"no certificate was made"_s);
}

void openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        fail(arguments.join(u' ') + u": "_s + QString::fromLocal8Bit(process.readAll()));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        fail(path);
}

/// The recipe, command for command; `ec`: with P-256 in place of RSA 4096.
void makeByRecipe(bool ec)
{
    const QTemporaryDir folder;
    const auto key = [&](const QString &file, bool encrypted) {
        QStringList arguments = ec ? QStringList { u"genpkey"_s,
                                                   u"-algorithm"_s,
                                                   u"EC"_s,
                                                   u"-pkeyopt"_s,
                                                   u"ec_paramgen_curve:P-256"_s,
                                                   u"-out"_s,
                                                   file }
                                   : QStringList { u"genrsa"_s, u"-out"_s, file };
        if (encrypted)
            arguments << (ec ? u"-aes-256-cbc"_s : u"-aes256"_s) << (ec ? u"-pass"_s : u"-passout"_s)
                      << u"pass:x"_s;
        if (!ec)
            arguments << u"4096"_s;
        openssl(folder.path(), arguments);
    };
    write(folder.filePath(u"server.cnf"_s),
          "subjectAltName = DNS:vm.example,IP:10.10.10.20,IP:127.0.0.1\nextendedKeyUsage = serverAuth\n");
    write(folder.filePath(u"client.cnf"_s), "extendedKeyUsage = clientAuth\n");
    key(u"ca-key.pem"_s, true);
    openssl(folder.path(),
            { u"req"_s, u"-new"_s, u"-x509"_s, u"-days"_s, u"365"_s, u"-key"_s, u"ca-key.pem"_s, u"-sha256"_s,
              u"-passin"_s, u"pass:x"_s, u"-subj"_s, u"/CN=authority"_s, u"-out"_s, u"ca.pem"_s });
    for (const QString &name : { u"server"_s, u"client"_s }) {
        key(name + u"-key.pem"_s, false);
        openssl(folder.path(),
                { u"req"_s, u"-subj"_s, u"/CN="_s + name, u"-sha256"_s, u"-new"_s, u"-key"_s,
                  name + u"-key.pem"_s, u"-out"_s, name + u".csr"_s });
        openssl(folder.path(),
                { u"x509"_s, u"-req"_s, u"-days"_s, u"365"_s, u"-sha256"_s, u"-in"_s, name + u".csr"_s,
                  u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca-key.pem"_s, u"-passin"_s, u"pass:x"_s,
                  u"-CAcreateserial"_s, u"-out"_s, name + u".pem"_s, u"-extfile"_s, name + u".cnf"_s });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, QCoreApplication::arguments().value(1, u"5"_s).toInt());
    QJsonArray ours;
    QJsonArray oursRsa;
    QJsonArray recipe;
    QJsonArray recipeEc;
    for (int round = 0; round < rounds; ++round) {
        ours += timed([] { makeOurs(pki::KeyType::EcP256); });
        recipeEc += timed([] { makeByRecipe(true); });
        recipe += timed([] { makeByRecipe(false); });
        oursRsa += timed([] { makeOurs(pki::KeyType::Rsa4096); });
    }
    const QJsonObject all { { u"P-256"_s, ours },
                            { u"RSA 4096"_s, oursRsa },
                            { u"recipe"_s, recipe },
                            { u"recipe with P-256"_s, recipeEc } };
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return 0;
}
