// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace slipway::net {

/// A TLS handshake without a socket. Implemented by pki, plugged in by app.
class ProbeTls
{
public:
    ProbeTls() = default;
    Q_DISABLE_COPY_MOVE(ProbeTls)
    virtual ~ProbeTls();

    /// Takes what has arrived, gives what must go out.
    virtual QByteArray advance(QByteArray received) = 0;
    virtual bool isEncrypted() const = 0;
    virtual bool hasFailed() const = 0;
    virtual void write(QByteArray plain) = 0;
    virtual QByteArray takeReceived() = 0;
};

struct ProbeTarget
{
    QString host {}; ///< a DNS name or an address, IPv6 with or without brackets
    quint16 port = 0;
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10);
    std::chrono::milliseconds answerTimeout =
        std::chrono::seconds(6); ///< from the connection to the answer's head
};

/// What came back. Nothing of it has been verified.
struct ProbeTranscript
{
    std::optional<Error>
        unreachable {}; ///< no connection: Unreachable with a code of streamerrors.h, or Timeout
    QByteArray raw {}; ///< the first bytes as they came, 4 KiB at most: to see what is no TLS
    QByteArray
        answer {}; ///< what was sent in answer to `request`, 64 KiB at most; decrypted where there is TLS
    bool wasCut = false; ///< the peer ended or reset the connection
    bool timedOut = false; ///< connected, but no whole answer in time
};

/// Looks at a server: connects (without a proxy), makes the handshake with whatever it shows, sends `request`
/// and reads until the head of an HTTP answer is there. For saying what is wrong with a server, never for
/// using it: `request` must hold nothing secret. With `tls` null it speaks in the clear.
///
/// \return Cancelled when `stop` asks for it
[[nodiscard]] Task<Result<ProbeTranscript>> probe(ProbeTarget target, std::shared_ptr<ProbeTls> tls,
                                                  QByteArray request, std::stop_token stop);

} // namespace slipway::net
