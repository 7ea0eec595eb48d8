// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::sandbox {

/// The line at a prompt in a terminal, as shells let people edit it: cursor keys, Home, End, Ctrl+A E U K W
/// L, history, bracketed paste. Answers with the bytes that make the terminal show it.
class LineEditor final
{
public:
    enum class Event { None, Line, Interrupt, EndOfInput, Clear };

    /// Takes the next key off `bytes`. \param echo what the terminal is to show
    /// \return None with `bytes` as before when the key is not complete
    Event take(QByteArray &bytes, QByteArray &echo);
    /// The line of Event::Line; the next begins empty.
    QString takeLine();
    QString line() const { return m_line; }
    void forget();

private:
    Event control(char key, QByteArray &echo);
    void edit(char key, QByteArray &echo);
    Event escape(QByteArray &bytes, QByteArray &echo);
    void obey(const QByteArray &sequence, QByteArray &echo);
    void insert(const QString &text, QByteArray &echo);
    void removeRange(qsizetype from, qsizetype to, QByteArray &echo);
    void moveTo(qsizetype place, QByteArray &echo);
    void replace(const QString &line, QByteArray &echo);
    void recall(int direction, QByteArray &echo);
    qsizetype before(qsizetype place) const;
    qsizetype after(qsizetype place) const;
    qsizetype wordStart() const;

    QString m_line;
    qsizetype m_cursor = 0;
    QStringList m_history;
    qsizetype m_recalled = 0;
    bool m_isPaste = false;
};

/// How many columns a text takes in a terminal.
int columnsOf(const QString &text);

} // namespace slipway::sandbox
