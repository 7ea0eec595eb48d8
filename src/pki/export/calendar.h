// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace slipway::pki {

/// A day on which a certificate ends, in the words of whoever asks for the calendar.
struct CalendarEvent
{
    QString uid {}; ///< the certificate's SHA-256: a later export then moves the event instead of doubling it
    QString summary {}; ///< "Certificate of vm1 ends"
    QString description {}; ///< may have lines
    QDateTime end {}; ///< UTC
    QList<std::chrono::days> reminders {}; ///< before the end: 30 days, 7 days
};

/// An iCalendar text (RFC 5545): UTF-8, CRLF, lines of at most 75 octets. Characters that it cannot carry
/// (controls) are left out. Events without a time are, too.
///
/// \param now UTC; when the calendar was made
QByteArray calendar(const QList<CalendarEvent> &events, const QDateTime &now);

} // namespace slipway::pki
