// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayMatcher>
#include <QByteArrayView>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <utility>

namespace slipway::ui {

/// What people look for in logs.
struct LogSearch
{
    QString text {};
    bool isRegex = false;
    bool isCaseSensitive = false;
    friend bool operator==(const LogSearch &, const LogSearch &) = default;
};

/// A search made ready. Colours that a container put between letters do not hinder it. A regular expression
/// that would take for ever on a line does not match there.
class LogPattern final
{
public:
    explicit LogPattern(const LogSearch &search = {});

    bool isEmpty() const { return m_search.text.isEmpty(); }
    /// What is wrong with the regular expression, in English; empty when nothing is.
    QString problem() const;
    const LogSearch &search() const { return m_search; }

    /// Whether it is in the line. Nothing when empty or wrong.
    bool matches(QByteArrayView line) const;
    /// Where it is in what is drawn: start and length.
    QList<std::pair<qsizetype, qsizetype>> placesIn(const QString &text) const;

private:
    LogSearch m_search;
    bool m_isAscii = false;
    QByteArray m_lower;
    QByteArrayMatcher m_matcher;
    QRegularExpression m_regex;
};

} // namespace slipway::ui
