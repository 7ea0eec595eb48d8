// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/deadline.h"

namespace slipway::net {

using namespace Qt::StringLiterals;

Deadline::Deadline(Clock &clock, std::chrono::milliseconds limit, std::stop_token stop)
    : m_forward(std::move(stop), [this] { m_both.request_stop(); })
{
    m_scope.run(clock.sleep(limit, m_both.get_token()), [this] {
        if (m_both.stop_requested())
            return;
        m_expired = true;
        m_both.request_stop();
    });
}

Deadline::~Deadline() = default;

Error Deadline::explain(Error error) const
{
    if (m_expired && error.kind == ErrorKind::Cancelled) {
        error.kind = ErrorKind::Timeout;
        error.detail = u"no complete answer in time"_s;
    }
    return error;
}

} // namespace slipway::net
