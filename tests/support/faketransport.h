// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QList>

#include <deque>
#include <functional>
#include <memory>

namespace slipway::test {

/// An HttpTransport whose answers the test writes. A request that was not expected, in this order, fails the
/// test.
class FakeTransport final : public net::HttpTransport
{
public:
    class Expectation
    {
    public:
        Expectation &answer(int status, QByteArray body = {}, net::HttpHeaders headers = {});
        Expectation &fail(Error error);
        Expectation &neverAnswer(); ///< only stop ends it, as Cancelled
        Expectation &check(std::function<void(const net::HttpRequest &)> look);

    private:
        friend class FakeTransport;
        QByteArray method {};
        QString target {}; ///< path and query as sent ("/a/b?x=1"); a full URL compares whole
        net::HttpResponse response {};
        std::optional<Error> error {};
        bool silent = false;
        std::function<void(const net::HttpRequest &)> look {};
    };

    ~FakeTransport() override;

    Expectation &expect(QByteArray method, QString target);
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token stop) override;

    const QList<net::HttpRequest> &sent() const { return m_sent; }
    bool isExhausted() const { return m_expected.empty(); } ///< everything expected was asked for

private:
    std::deque<std::unique_ptr<Expectation>> m_expected;
    QList<net::HttpRequest> m_sent;
};

} // namespace slipway::test
