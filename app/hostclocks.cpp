// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hostclocks.h"

#include <algorithm>

namespace slipway::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "hosts.clocks"_L1;
constexpr auto kNoteworthy = 5s; // less is the way there and back
constexpr qsizetype kMostKnown = 1000;
constexpr auto kBetween = 24h; // so often at least, that the measurement is not an old one

/// "id seconds-ahead seconds-since-1970" lines as settings keep them.
QHash<docker::HostId, ClockOffset> offsetsFrom(const QByteArray &text)
{
    QHash<docker::HostId, ClockOffset> offsets;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        offsets.insert(docker::HostId(QString::fromUtf8(words.at(0))),
                       { .ahead = std::chrono::seconds(words.at(1).toLongLong()),
                         .measured = QDateTime::fromSecsSinceEpoch(words.at(2).toLongLong(), Qt::UTC) });
    }
    return offsets;
}

} // namespace

HostClocks::HostClocks(ui::HostService &hosts, ui::Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_settings(settings)
    , m_clock(clock)
    , m_known(offsetsFrom(settings.state(kKey)))
{
    connect(&hosts, &ui::HostService::connectionChanged, this, &HostClocks::note);
}

std::optional<ClockOffset> HostClocks::of(const docker::HostId &host) const
{
    const auto found = m_known.constFind(host);
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

void HostClocks::note(const docker::HostId &host)
{
    const docker::ConnectionState state = m_hosts.connection(host);
    if (state.phase != docker::ConnectionPhase::Online)
        return;
    const ClockOffset now { .ahead = state.clockAhead, .measured = m_clock.now() };
    const std::optional<ClockOffset> before = of(host);
    if (before && std::chrono::abs(before->ahead - now.ahead) < kNoteworthy
        && before->measured.secsTo(now.measured) < std::chrono::seconds(kBetween).count())
        return;
    m_known.insert(host, now);
    keep();
}

/// Hosts of the sandbox and of life, and forgotten ones, until there are too many.
void HostClocks::dropOldest()
{
    while (m_known.size() > kMostKnown) {
        const auto oldest = std::min_element(
            m_known.cbegin(), m_known.cend(),
            [](const ClockOffset &a, const ClockOffset &b) { return a.measured < b.measured; });
        m_known.erase(oldest);
    }
}

void HostClocks::keep()
{
    dropOldest();
    QByteArrayList lines;
    lines.reserve(m_known.size());
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        lines += it.key().text().toUtf8() + ' ' + QByteArray::number(qint64(it->ahead.count())) + ' '
            + QByteArray::number(it->measured.toSecsSinceEpoch());
    std::sort(lines.begin(), lines.end());
    m_settings.setState(kKey, lines.join('\n'));
}

} // namespace slipway::app
