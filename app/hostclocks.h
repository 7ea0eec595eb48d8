// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/services/hostservice.h"
#include "ui/services/settings.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace slipway::app {

/// How far an engine's clock was off, and when that was measured.
struct ClockOffset
{
    std::chrono::seconds ahead {}; ///< of ours; negative: behind
    QDateTime measured {}; ///< UTC
    friend bool operator==(const ClockOffset &, const ClockOffset &) = default;
};

/// Remembers, over runs of the program, how far the clocks of hosts are off, from the Date header of their
/// answers: an engine that protects itself tells its time only to those whose certificate it takes, and a
/// wrong clock is why certificates stop being taken.
class HostClocks final : public QObject
{
    Q_OBJECT

public:
    // outlives: all are owned by Application
    HostClocks(ui::HostService &hosts, ui::Settings &settings, Clock &clock, QObject *parent = nullptr);

    /// The last that is known; nothing for a host that has never answered.
    std::optional<ClockOffset> of(const docker::HostId &host) const;

private:
    void note(const docker::HostId &host);
    void dropOldest();
    void keep();

    ui::HostService &m_hosts;
    ui::Settings &m_settings;
    Clock &m_clock;
    QHash<docker::HostId, ClockOffset> m_known;
};

} // namespace slipway::app
