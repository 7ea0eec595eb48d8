// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpki.h"

#include <QDebug>
#include <QFile>
#include <QProcess>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCaConfiguration =
    "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
    "default_md=sha256\npolicy=any\nunique_subject=no\ncopy_extensions=none\n"
    "certificate=ca.pem\nprivate_key=ca.key\ndefault_days=30\n"
    "[any]\ncommonName=supplied\n";

QByteArray extensions(const TestPki::Spec &spec)
{
    QByteArray text = "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n";
    if (!spec.usage.isEmpty())
        text += "extendedKeyUsage=" + spec.usage.toLatin1() + '\n';
    if (!spec.names.isEmpty())
        text += "subjectAltName=" + spec.names.toLatin1() + '\n';
    return text;
}

} // namespace

TestPki::TestPki(const QString &name)
{
    write(u"ca.cnf"_s, kCaConfiguration);
    write(u"index.txt"_s, {});
    write(u"serial"_s, "1000\n");
    const bool made =
        openssl(QStringList { u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                              u"/CN="_s + name, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s,
                              u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s }
                + newKey({}));
    if (made)
        m_authority = { .certificate = contents(u"ca.pem"_s), .key = contents(u"ca.key"_s) };
}

TestIdentity TestPki::issue(const Spec &spec)
{
    const QString name = u"leaf%1"_s.arg(++m_issued);
    write(name + u".ext"_s, extensions(spec));
    QStringList sign { u"ca"_s,          u"-batch"_s,   u"-notext"_s,     u"-config"_s,
                       u"ca.cnf"_s,      u"-in"_s,      name + u".csr"_s, u"-out"_s,
                       name + u".pem"_s, u"-extfile"_s, name + u".ext"_s };
    if (!spec.start.isEmpty())
        sign << u"-startdate"_s << spec.start;
    if (!spec.end.isEmpty())
        sign << u"-enddate"_s << spec.end;
    const bool made =
        openssl(QStringList { u"req"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + spec.commonName,
                              u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s }
                + newKey(spec))
        && openssl(sign);
    if (!made)
        return {};
    return { .certificate = contents(name + u".pem"_s), .key = contents(name + u".key"_s) };
}

TestIdentity TestPki::selfSigned(const Spec &spec)
{
    const QString name = u"self%1"_s.arg(++m_issued);
    const bool made =
        openssl(QStringList { u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                              u"/CN="_s + spec.commonName, u"-addext"_s, u"subjectAltName="_s + spec.names,
                              u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s }
                + newKey(spec));
    if (!made)
        return {};
    return { .certificate = contents(name + u".pem"_s), .key = contents(name + u".key"_s) };
}

bool TestPki::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    process.waitForFinished();
    const bool worked = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!worked)
        qCritical().noquote() << arguments.join(u' ') << process.readAllStandardError();
    return worked;
}

QByteArray TestPki::contents(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPki::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QStringList TestPki::newKey(const Spec &spec)
{
    if (spec.ed25519)
        return { u"-newkey"_s, u"ed25519"_s };
    if (spec.rsa)
        return { u"-newkey"_s, u"rsa:2048"_s };
    return { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s };
}

} // namespace slipway::test
