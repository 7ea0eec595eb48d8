// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"

#include "base/async/event.h"

#include <QTest>

#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

QString pathAndQuery(const QUrl &url)
{
    QString target = url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        target += u'?' + url.query(QUrl::FullyEncoded);
    return target;
}

/// The request as a test would write it: whole when the test asked for a whole URL.
QString targetOf(const net::HttpRequest &request, const QString &asExpected)
{
    return asExpected.contains("://"_L1) ? request.url.toString(QUrl::FullyEncoded)
                                         : pathAndQuery(request.url);
}

void failTest(const QString &why)
{
    QTest::qFail(qPrintable(why), __FILE__, __LINE__);
}

} // namespace

FakeTransport::Expectation &FakeTransport::Expectation::answer(int status, QByteArray body,
                                                               net::HttpHeaders headers)
{
    response = { .status = status, .headers = std::move(headers), .body = std::move(body) };
    return *this;
}

FakeTransport::Expectation &FakeTransport::Expectation::fail(Error reason)
{
    error = std::move(reason);
    return *this;
}

FakeTransport::Expectation &FakeTransport::Expectation::neverAnswer()
{
    silent = true;
    return *this;
}

FakeTransport::Expectation &
FakeTransport::Expectation::check(std::function<void(const net::HttpRequest &)> checker)
{
    look = std::move(checker);
    return *this;
}

FakeTransport::~FakeTransport() = default;

FakeTransport::Expectation &FakeTransport::expect(QByteArray method, QString target)
{
    m_expected.push_back(std::make_unique<Expectation>());
    Expectation &added = *m_expected.back();
    added.method = std::move(method);
    added.target = std::move(target);
    added.response.status = 200;
    return added;
}

Task<Result<net::HttpResponse>> FakeTransport::send(net::HttpRequest request, std::stop_token stop)
{
    m_sent.append(request);
    const QString got = QString::fromLatin1(request.method) + u' ';
    if (m_expected.empty()) {
        failTest(u"unexpected request, none was expected any more: "_s + got + targetOf(request, u"://"_s));
        co_return Error { .kind = ErrorKind::Local, .code = u"test.unexpected-request"_s };
    }
    const std::unique_ptr<Expectation> next = std::move(m_expected.front());
    m_expected.pop_front();
    const QString target = targetOf(request, next->target);
    if (next->method != request.method || next->target != target) {
        failTest(u"expected request "_s + QString::fromLatin1(next->method) + u' ' + next->target
                 + u", got "_s + got + target);
        co_return Error { .kind = ErrorKind::Local, .code = u"test.unexpected-request"_s };
    }
    if (next->look)
        next->look(request);

    // Always through the event loop, as a real transport.
    Event turn;
    const std::stop_callback wakeOnStop(stop, [&turn] { turn.fire(); });
    if (!next->silent)
        QMetaObject::invokeMethod(
            turn.receiver(), [&turn] { turn.fire(); }, Qt::QueuedConnection);
    co_await turn;
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled };
    if (next->error)
        co_return *next->error;
    co_return next->response;
}

} // namespace slipway::test
