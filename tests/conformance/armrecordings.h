// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QList>
#include <QString>

namespace slipway::test {

/// A request to the real Azure and what it answered.
struct Exchange
{
    QByteArray method {};
    QString url {}; ///< path and query
    int status = 0;
    net::HttpHeaders headers {};
    QByteArray body {};

    QString target {}; ///< what makes two requests the same one, see Replay

    /// Of the URL, without the query.
    QString path() const { return url.section(u'?', 0, 0); }
};

/// All of the suite's folder, in the order of their recording; empty when there is no such file.
QList<Exchange> readRecordings(const QString &folder);

/// Plays a recording back. Host, version of the API and $expand are the client's own and do not count, nor do
/// the names of deployments, which were changed in requests, but not in the answers that name them.
class Replay final : public net::HttpTransport
{
public:
    enum class Order {
        AsRecorded, ///< a request gets the next answer to the same one: operations move on
        Any, ///< it gets the first answer from there on, else the last before: resources are there to be read
    };

    // outlives: `exchanges` is a member of the test
    Replay(const QList<Exchange> &exchanges, qsizetype from, Order order)
        : m_exchanges(exchanges)
        , m_next(from)
        , m_order(order)
    {
    }

    /// What nobody asked for when it was recorded is 404 in any order, and the end of the recording (Local,
    /// "replay.end") otherwise.
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token stop) override;

private:
    qsizetype find(const QByteArray &method, const QString &target) const;

    const QList<Exchange> &m_exchanges;
    qsizetype m_next;
    Order m_order;
};

} // namespace slipway::test
