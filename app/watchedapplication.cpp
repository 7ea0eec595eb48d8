// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchedapplication.h"

#include "base/log/trace.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <chrono>

namespace slipway::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFrame = 16ms;

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!trace::isPrinting() || QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Afterwards the receiver and the event may be gone.
    const QByteArray who = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    const auto start = std::chrono::steady_clock::now();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const auto took = std::chrono::steady_clock::now() - start;
    if (took > kFrame) {
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        trace::stamp(
            "busy"_L1,
            u"ms=%1 event=%2 receiver=%3"_s
                .arg(std::chrono::duration<double, std::milli>(took).count(), 0, 'f', 1)
                .arg(name ? QString::fromLatin1(name) : QString::number(type), QString::fromLatin1(who)));
    }
    return done;
}

} // namespace slipway::app
