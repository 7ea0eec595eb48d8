// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "net/httptransport.h"

#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace slipway::test {

/// How a call ended: nothing when it succeeded.
using CallEnd = std::optional<Error>;

/// One method of one client of src/azure, with arguments that any answer is right for.
struct ClientCall
{
    const char *name = nullptr; ///< "machines.get"
    std::function<CallEnd(net::HttpTransport &arm, Clock &clock, std::stop_token stop)> run {};
    bool readsBody = true; ///< else any answer of success will do
    bool takesNotFound = false; ///< 404 is an answer like others
    bool isPatient = false; ///< goes on with an operation: what is not readable now may be later
};

/// Every method that asks Azure for something, once for each way that it goes.
const QList<ClientCall> &clientCalls();

} // namespace slipway::test
