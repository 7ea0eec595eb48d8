// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace slipway {

/// What went wrong, as far as code has to decide on it. Words for people are made in ui/models/text.
enum class ErrorKind {
    Cancelled, ///< somebody asked to stop; never shown
    Timeout, ///< no answer in time
    Unreachable, ///< no connection: name, address, refused, reset
    Tls, ///< the peer's certificate, ours, or the protocol was refused
    SignInRequired, ///< no token, or one that is no longer taken
    Forbidden, ///< signed in, but not allowed
    NotFound,
    Conflict, ///< the thing exists already, is busy, or is in another state
    Throttled, ///< 429, or 503 with Retry-After
    Service, ///< the service says it failed
    Protocol, ///< an answer that we cannot understand
    Invalid, ///< input that cannot be right
    Local, ///< this computer: files, processes, memory
};

/// (Not called toString: QTest finds that by its argument.)
/// The kind's English name for logs and journals, e.g. "Unreachable".
QString nameOf(ErrorKind kind);

/// Why an operation failed. Contains no translated text and no secret.
struct Error
{
    ErrorKind kind = ErrorKind::Local;
    QString code {}; ///< the service's own code, verbatim ("SkuNotAvailable"), or one of ours
                     ///< ("certificate.name-mismatch"); may be empty
    QString subject {}; ///< what it was about: host, resource id, container name, file
    QString detail {}; ///< English, redacted, for the log and the Details box
    QString requestId {}; ///< x-ms-request-id or empty
    std::optional<std::chrono::seconds> retryAfter {}; ///< from Retry-After, only with Throttled

    /// Worth trying again without the user.
    bool isTransient() const noexcept;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace slipway
