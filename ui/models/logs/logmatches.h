// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/logs/logbuffer.h"
#include "ui/models/logs/logpattern.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

namespace slipway::ui {

/// The lines of a buffer for which something holds, found in slices of a few milliseconds so that the window
/// stays quick, and kept true while lines come and go.
class LogMatches final : public QObject
{
    Q_OBJECT

public:
    using Test = std::function<bool(const LogEntry &)>;

    // outlives: `buffer` is owned beside this
    explicit LogMatches(LogBuffer &buffer, QObject *parent = nullptr);

    /// Begins anew; an empty function finds nothing.
    void setTest(Test test);
    bool isSearching() const
    {
        return m_test && (m_from > m_buffer.firstLine() || m_to < m_buffer.endLine());
    }
    /// Ascending.
    const std::deque<qint64> &lines() const { return m_lines; }
    qint64 size() const { return static_cast<qint64>(m_lines.size()); }

    std::optional<qint64> after(qint64 line) const;
    std::optional<qint64> before(qint64 line) const;
    /// How many lie before `line`.
    qint64 rank(qint64 line) const;

signals:
    /// More, or fewer, are known.
    void changed();

private:
    void bufferChanged();
    void searchSome();
    bool searchUntil(qint64 nanos);

    LogBuffer &m_buffer;
    Test m_test;
    std::deque<qint64> m_lines;
    qint64 m_from = 0; ///< these have been looked at
    qint64 m_to = 0;
    QTimer m_timer;
};

} // namespace slipway::ui
