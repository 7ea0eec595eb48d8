// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logs/logmatches.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace slipway::ui {

namespace {

constexpr qint64 kSliceNanos = 6'000'000;

} // namespace

LogMatches::LogMatches(LogBuffer &buffer, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogMatches::searchSome);
    connect(&buffer, &LogBuffer::changed, this, &LogMatches::bufferChanged);
}

void LogMatches::setTest(Test test)
{
    m_test = std::move(test);
    const bool hadSome = !m_lines.empty();
    m_lines.clear();
    m_from = m_to = m_buffer.endLine();
    if (isSearching())
        searchSome();
    else
        m_timer.stop();
    if (hadSome && m_lines.empty())
        emit changed();
}

void LogMatches::bufferChanged()
{
    const qint64 first = m_buffer.firstLine();
    const bool hadSome = !m_lines.empty();
    while (!m_lines.empty() && m_lines.front() < first)
        m_lines.pop_front();
    while (!m_lines.empty() && m_lines.back() >= m_buffer.endLine())
        m_lines.pop_back();
    m_from = std::clamp(m_from, first, m_buffer.endLine());
    m_to = std::clamp(m_to, m_from, m_buffer.endLine());
    if (isSearching())
        searchSome();
    else if (hadSome && m_lines.empty())
        emit changed();
}

/// New lines first, then from the end backwards: people look at the end.
bool LogMatches::searchUntil(qint64 nanos)
{
    constexpr int kLinesBetweenLooks = 8; // a regular expression may take a while
    QElapsedTimer timer;
    timer.start();
    bool hasFound = false;
    for (int i = 1; isSearching(); ++i) {
        if (m_to < m_buffer.endLine()) {
            if (m_test(m_buffer.at(m_to))) {
                m_lines.push_back(m_to);
                hasFound = true;
            }
            ++m_to;
        } else {
            --m_from;
            if (m_test(m_buffer.at(m_from))) {
                m_lines.push_front(m_from);
                hasFound = true;
            }
        }
        if (i % kLinesBetweenLooks == 0 && timer.nsecsElapsed() > nanos)
            break;
    }
    return hasFound;
}

void LogMatches::searchSome()
{
    const bool hasFound = searchUntil(kSliceNanos);
    if (!isSearching())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (hasFound || !isSearching())
        emit changed();
}

std::optional<qint64> LogMatches::after(qint64 line) const
{
    const auto found = std::upper_bound(m_lines.begin(), m_lines.end(), line);
    return found == m_lines.end() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> LogMatches::before(qint64 line) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), line);
    return found == m_lines.begin() ? std::nullopt : std::optional(*std::prev(found));
}

qint64 LogMatches::rank(qint64 line) const
{
    return std::lower_bound(m_lines.begin(), m_lines.end(), line) - m_lines.begin();
}

} // namespace slipway::ui
