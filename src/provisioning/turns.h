// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace slipway::provisioning {

/// Lets runs that go on side by side change what they share one after the other: a security group, in which
/// each looks for a free priority first, and an authority that the first of them makes. In one thread.
class Turns final
{
    struct Place;
    struct Queues;

public:
    Turns();
    ~Turns();
    Q_DISABLE_COPY_MOVE(Turns)

    /// Whoever has it is alone; the next one's begins when it goes.
    class Turn final
    {
    public:
        Turn(std::shared_ptr<Queues> queues, QString what);
        ~Turn();
        Turn(Turn &&) noexcept = default;
        Turn &operator=(Turn &&) = delete;
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        friend class Turns;
        std::shared_ptr<Queues> m_queues;
        QString m_what;
        std::shared_ptr<Place> m_place;
    };

    /// Waits until nobody who asked before has it any more. \return Cancelled when it was stopped meanwhile
    [[nodiscard]] Task<Result<Turn>> take(QString what, std::stop_token stop);

private:
    std::shared_ptr<Queues> m_queues;
};

} // namespace slipway::provisioning
