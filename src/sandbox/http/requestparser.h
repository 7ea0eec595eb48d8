// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <memory>

namespace slipway::sandbox {

struct HttpLimits
{
    qsizetype head = 65'536;
    qsizetype body = 16'777'216;
};

/// Requests out of the bytes of a connection: Boost.Beast's parser behind a strict look at the head. Refuses
/// what could be read in two ways (RFC 9112): folded lines, bare CR or LF, more than one Content-Length,
/// Content-Length beside Transfer-Encoding, any transfer coding but "chunked", blanks before a colon, bytes
/// above 127 in the target.
class RequestParser final
{
public:
    enum class State { NeedMore, Complete, Failed };

    explicit RequestParser(HttpLimits limits = {});
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    /// Adds bytes and parses as far as possible. After Complete nothing more is parsed until take().
    State feed(QByteArrayView bytes);
    /// The complete request; the next one starts with what is left.
    HttpRequest take();
    /// Bytes after the complete request, for a connection that changes its protocol.
    QByteArray takeRest();

    State state() const { return m_state; }
    /// Some bytes of a request came, but not all.
    bool isInside() const;
    /// The client waits for "100 Continue"; true once for each request.
    bool takeContinue();
    int failureStatus() const { return m_failureStatus; }
    QByteArray failureReason() const { return m_failureReason; }

private:
    struct Beast;

    State fail(int status, QByteArray reason);
    State parseHead();
    State parseBody();

    HttpLimits m_limits;
    QByteArray m_buffer;
    std::unique_ptr<Beast> m_beast; ///< from a complete head on
    State m_state = State::NeedMore;
    bool m_expectsContinue = false;
    int m_failureStatus = 0;
    QByteArray m_failureReason;
};

/// The status line and fields of an answer as bytes, with the blank line.
/// \param reason empty: the usual one
QByteArray serializedHead(int status, const HttpFields &fields, const QByteArray &reason = {});

} // namespace slipway::sandbox
