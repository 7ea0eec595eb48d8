// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "ui/services/checkservice.h"

#include <QStringList>

namespace slipway::test {

/// Answers with what the test put into it: at once, or when it is stopped.
class FakeChecks final : public ui::CheckService
{
    Q_OBJECT

public:
    Result<pki::Diagnosis> answer { Error { .kind = ErrorKind::Unreachable } };
    bool waits = false; ///< until it is stopped
    QStringList calls {};

    Task<Result<pki::Diagnosis>> checkHost(docker::HostId host, std::stop_token stop) override
    {
        calls.append(QStringLiteral("host ") + host.text());
        return reply(waits, answer, std::move(stop));
    }
    Task<Result<pki::Diagnosis>> checkAddress(QString address, std::stop_token stop) override
    {
        calls.append(QStringLiteral("address ") + address);
        return reply(waits, answer, std::move(stop));
    }

private:
    static Task<Result<pki::Diagnosis>> reply(bool waits, Result<pki::Diagnosis> answer, std::stop_token stop)
    {
        Event stopped;
        const std::stop_callback wake(stop, [&stopped] { stopped.fire(); });
        if (waits)
            co_await stopped;
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        co_return answer;
    }
};

} // namespace slipway::test
