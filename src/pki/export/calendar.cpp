// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/export/calendar.h"

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxOctets = 75; // RFC 5545 3.1, without the line break

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// One content line, folded between characters; each further line begins with a blank that counts.
void addLine(QByteArray &text, const QByteArray &line)
{
    qsizetype begin = 0;
    qsizetype room = kMaxOctets;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (isContinuation(line.at(end)))
            --end;
        text += line.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = kMaxOctets - 1;
    }
    text += line.mid(begin) + "\r\n";
}

/// RFC 5545 3.3.11.
QByteArray escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += R"(\n)"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            result += u'\\' + QString(c);
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            result += c;
    }
    return result.toUtf8();
}

QByteArray stamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

void addEvent(QByteArray &text, const CalendarEvent &event, const QDateTime &now)
{
    addLine(text, "BEGIN:VEVENT");
    addLine(text, "UID:" + escaped(event.uid) + "@slipway");
    addLine(text, "DTSTAMP:" + stamp(now));
    addLine(text, "DTSTART:" + stamp(event.end)); // ends when it begins: a point in time
    addLine(text, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        addLine(text, "DESCRIPTION:" + escaped(event.description));
    addLine(text, "TRANSP:TRANSPARENT"); // nobody is busy then
    for (const std::chrono::days before : event.reminders) {
        addLine(text, "BEGIN:VALARM");
        addLine(text, "ACTION:DISPLAY");
        addLine(text, "DESCRIPTION:" + escaped(event.summary));
        addLine(text, "TRIGGER:-P" + QByteArray::number(static_cast<qint64>(before.count())) + "D");
        addLine(text, "END:VALARM");
    }
    addLine(text, "END:VEVENT");
}

} // namespace

QByteArray calendar(const QList<CalendarEvent> &events, const QDateTime &now)
{
    QByteArray text;
    addLine(text, "BEGIN:VCALENDAR");
    addLine(text, "VERSION:2.0");
    addLine(text, "PRODID:-//Slipway//Certificates//EN");
    for (const CalendarEvent &event : events) {
        if (event.end.isValid())
            addEvent(text, event, now);
    }
    addLine(text, "END:VCALENDAR");
    return text;
}

} // namespace slipway::pki
