// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/errorcodes.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;

namespace {

using Core = QCoreApplication;

QString textFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Core::translate("slipway::ui::words", "This was cancelled.");
    case ErrorKind::Timeout:
        return Core::translate("slipway::ui::words",
                               "There was no answer in time. Check the network connection, then try again.");
    case ErrorKind::Unreachable:
        return Core::translate("slipway::ui::words",
                               "There is no connection. Check the network connection, then try again.");
    case ErrorKind::Tls:
        return Core::translate("slipway::ui::words",
                               "A protected connection could not be made. The details tell why.");
    case ErrorKind::SignInRequired:
        return Core::translate("slipway::ui::words", "You are not signed in any more. Sign in again.");
    case ErrorKind::Forbidden:
        return Core::translate(
            "slipway::ui::words",
            "Your account may not do this. Ask the owner of the subscription for a role that can.");
    case ErrorKind::NotFound:
        return Core::translate("slipway::ui::words", "It does not exist any more. Refresh the list.");
    case ErrorKind::Conflict:
        return Core::translate(
            "slipway::ui::words",
            "It is busy, or in a state in which this cannot be done. Try again in a moment.");
    case ErrorKind::Throttled:
        return Core::translate("slipway::ui::words", "The service asks for a pause. Try again in a moment.");
    case ErrorKind::Service:
        return Core::translate("slipway::ui::words",
                               "The service reported a failure. The details tell what it said.");
    case ErrorKind::Protocol:
        return Core::translate(
            "slipway::ui::words",
            "The answer could not be understood. The details tell what was wrong with it.");
    case ErrorKind::Invalid:
        return Core::translate("slipway::ui::words",
                               "What was entered cannot be right. The details tell why.");
    case ErrorKind::Local:
        return Core::translate(
            "slipway::ui::words",
            "Something on this computer failed: a file, a program or memory. The details tell what.");
    }
    return {};
}

/// %1 is the subject.
QString textAbout(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        //: %1 is what it was about: a host, a container, a file
        return Core::translate("slipway::ui::words", "\"%1\" was cancelled.");
    case ErrorKind::Timeout:
        //: %1 is a host, a server or a resource
        return Core::translate(
            "slipway::ui::words",
            "\"%1\" did not answer in time. Check that it runs and that the network lets you through.");
    case ErrorKind::Unreachable:
        //: %1 is a host or a server
        return Core::translate(
            "slipway::ui::words",
            "Cannot reach \"%1\". Check the address, the network rule and the network connection.");
    case ErrorKind::Tls:
        //: %1 is a host or a server
        return Core::translate("slipway::ui::words",
                               "A protected connection to \"%1\" could not be made. The details tell why.");
    case ErrorKind::SignInRequired:
        //: %1 is a host, a server or a resource
        return Core::translate("slipway::ui::words", "\"%1\" asks you to sign in again.");
    case ErrorKind::Forbidden:
        //: %1 is a host, a resource or a file
        return Core::translate(
            "slipway::ui::words",
            "You are not allowed to do this with \"%1\". Ask its owner for a role that can.");
    case ErrorKind::NotFound:
        //: %1 is a container, a resource or a file
        return Core::translate("slipway::ui::words",
                               "\"%1\" was not found. It may have been removed in the meantime.");
    case ErrorKind::Conflict:
        //: %1 is a container or a resource
        return Core::translate(
            "slipway::ui::words",
            "\"%1\" is busy, or in a state in which this cannot be done. Try again in a moment.");
    case ErrorKind::Throttled:
        //: %1 is a server or a resource
        return Core::translate("slipway::ui::words", "\"%1\" asks for a pause. Try again in a moment.");
    case ErrorKind::Service:
        //: %1 is a host or a resource
        return Core::translate("slipway::ui::words",
                               "\"%1\" reported a failure. The details tell what it said.");
    case ErrorKind::Protocol:
        //: %1 is a host, a server or a file
        return Core::translate(
            "slipway::ui::words",
            "The answer from \"%1\" could not be understood. The details tell what was wrong with it.");
    case ErrorKind::Invalid:
        //: %1 is what was entered, or a file
        return Core::translate("slipway::ui::words", "\"%1\" cannot be right. The details tell why.");
    case ErrorKind::Local:
        //: %1 is a file or a program
        return Core::translate("slipway::ui::words",
                               "\"%1\" failed on this computer. The details tell what happened.");
    }
    return {};
}

QString sentence(const Error &error)
{
    if (const char *text = errorcodes::plainText(error.code))
        return Core::translate("slipway::ui::words", text);
    if (error.subject.isEmpty())
        return textFor(error.kind);
    const char *byCode = errorcodes::textAbout(error.code);
    const QString text = byCode ? Core::translate("slipway::ui::words", byCode) : textAbout(error.kind);
    return text.arg(plain(error.subject));
}

} // namespace

QString describe(const Error &error)
{
    QString text = sentence(error);
    if (error.kind != ErrorKind::Throttled || !error.retryAfter)
        return text;
    const int n = static_cast<int>(error.retryAfter->count());
    //: %1 is a whole sentence; %n is how many seconds the service asks us to wait
    return Core::translate("slipway::ui::words", "%1 (It asked for %n second(s).)", nullptr, n).arg(text);
}

QString details(const Error &error)
{
    QStringList lines { u"kind: "_s + nameOf(error.kind) };
    const std::pair<QLatin1StringView, QString> fields[] = {
        { "code: "_L1, error.code },
        { "subject: "_L1, error.subject },
        { "detail: "_L1, error.detail },
        { "request id: "_L1, error.requestId },
    };
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            lines.append(name + plain(value, true));
    }
    if (error.retryAfter)
        lines.append(u"retry after: %1 s"_s.arg(error.retryAfter->count()));
    return lines.join(u'\n');
}

} // namespace slipway::ui::words
