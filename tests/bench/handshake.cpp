// SPDX-License-Identifier: GPL-3.0-or-later
// bench-handshake HOST PORT CERTIFICATE-FOLDER [COUNT]: connecting to an engine by mutual TLS until the first
// byte of the answer to /_ping is there: by OpenSSL alone on a blocking socket, by us with a full handshake
// (with a verifier that has not seen the certificate before, as the first connection of a program, and with
// one that has, as all later ones), and by us with a session that is resumed. Interleaved; medians, in JSON.
// Ends with 1 and no figures as soon as one connection fails. Goal G13.
#include "app/engineverifier.h"
#include "base/async/taskscope.h"
#include "base/clock.h"
#include "net/http1/http1client.h"
#include "net/stream/tlsconnector.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/ssl.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

struct Target
{
    QString host {};
    quint16 port = 0;
    QString folder {};

    QByteArray pem(const QString &name) const
    {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

double milliseconds(const QElapsedTimer &since)
{
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

/// The least: no event loop, no checks beyond OpenSSL's.
double plain(const Target &target)
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                                    &SSL_CTX_free);
    const auto path = [&target](const char *name) { return (target.folder + u'/').toLocal8Bit() + name; };
    SSL_CTX_load_verify_locations(context.get(), path("ca.pem").constData(), nullptr);
    SSL_CTX_use_certificate_file(context.get(), path("cert.pem").constData(), SSL_FILETYPE_PEM);
    SSL_CTX_use_PrivateKey_file(context.get(), path("key.pem").constData(), SSL_FILETYPE_PEM);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    QElapsedTimer timer;
    timer.start();
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(target.port);
    ::inet_pton(AF_INET, target.host.toLatin1().constData(), &address.sin_addr);
    double took = -1;
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), &SSL_free);
        SSL_set_fd(ssl.get(), descriptor);
        constexpr QByteArrayView kPing("HEAD /_ping HTTP/1.1\r\nHost: engine\r\n\r\n");
        std::array<char, 4096> answer {};
        if (SSL_connect(ssl.get()) == 1 && SSL_write(ssl.get(), kPing.data(), int(kPing.size())) > 0
            && SSL_read(ssl.get(), answer.data(), int(answer.size())) > 0)
            took = milliseconds(timer);
    }
    ::close(descriptor);
    return took;
}

std::unique_ptr<net::TlsConnector> connectorTo(const Target &target, const net::PeerVerifier &verifier)
{
    net::TlsIdentity identity { .authorities = target.pem(u"ca.pem"_s),
                                .certificate = target.pem(u"cert.pem"_s),
                                .privateKey = Secret(target.pem(u"key.pem"_s)) };
    auto connector = net::TlsConnector::create(target.host, target.port, std::move(identity), verifier);
    return connector ? *std::move(connector) : nullptr;
}

/// A connection of its own, and the answer to a ping on it.
double ours(net::TlsConnector &connector, Clock &clock)
{
    net::Http1Client client(connector, clock);
    QEventLoop loop;
    TaskScope scope;
    bool good = false;
    bool isOver = false;
    QElapsedTimer timer;
    timer.start();
    net::HttpRequest ping { .method = "HEAD", .url = QUrl(u"/_ping"_s) };
    scope.run(client.send(std::move(ping), {}), [&](const Result<net::HttpResponse> &answer) {
        good = answer && answer->status == 200;
        isOver = true;
        loop.quit();
    });
    if (!isOver) // else the answer was there before anybody waited for it
        loop.exec();
    return good ? milliseconds(timer) : -1;
}

struct Samples
{
    const char *name;
    std::vector<double> milliseconds {};

    /// \return false for what failed
    bool add(double took)
    {
        if (took < 0)
            std::fprintf(stderr, "bench-handshake: a connection failed (%s, round %zu)\n", name,
                         milliseconds.size() + 1);
        else
            milliseconds.push_back(took);
        return took >= 0;
    }

    double median() const
    {
        std::vector<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

/// In full, with a connector of its own, which has no session to resume.
double inFull(const Target &target, const app::EngineVerifier &verifier, Clock &clock)
{
    const std::unique_ptr<net::TlsConnector> fresh = connectorTo(target, verifier);
    return fresh ? ours(*fresh, clock) : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4) {
        std::fputs("bench-handshake HOST PORT CERTIFICATE-FOLDER [COUNT]\n", stderr);
        return 2;
    }
    const Target target { words.at(1), words.at(2).toUShort(), words.at(3) };
    const app::EngineVerifier remembering;
    SystemClock clock;
    const std::unique_ptr<net::TlsConnector> kept = connectorTo(target, remembering);
    if (!kept || ours(*kept, clock) < 0) {
        std::fputs("bench-handshake: the engine does not answer\n", stderr);
        return 1;
    }
    std::array<Samples, 4> all { Samples { "openssl" }, Samples { "full" }, Samples { "full, known" },
                                 Samples { "resumed" } };
    const int count = std::max(1, words.value(4, u"200"_s).toInt());
    for (int i = 0; i < count; ++i) {
        const app::EngineVerifier first; // remembers nothing: it checks, as OpenSSL does each time
        if (!all[0].add(plain(target)) || !all[1].add(inFull(target, first, clock))
            || !all[2].add(inFull(target, remembering, clock)) || !all[3].add(ours(*kept, clock)))
            return 1;
    }
    QJsonObject figures;
    for (const Samples &samples : all)
        figures.insert(QLatin1StringView(samples.name), samples.median());
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
