// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace slipway::test {

/// Everything that is logged while it lives, of one at a time; nothing of it is printed.
class LogCatcher final
{
public:
    LogCatcher()
    {
        s_text.clear();
        m_previous = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &message) { s_text += message; });
    }
    ~LogCatcher() { qInstallMessageHandler(m_previous); }
    Q_DISABLE_COPY_MOVE(LogCatcher)

    static const QString &text() { return s_text; }

private:
    static inline QString s_text;
    QtMessageHandler m_previous;
};

} // namespace slipway::test
