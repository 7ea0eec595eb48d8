// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/http.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>

namespace slipway::azure {

/// What ARM's contract for asynchronous operations says to do next. Pure: no network, no clock.
class OperationTracker final
{
public:
    struct Step
    {
        enum class Kind { Get, Done, Failed };

        Kind kind = Kind::Done;
        QUrl url {}; ///< Get
        bool isPoll = false; ///< Get: worth journalling; else the final look at the result
        std::chrono::milliseconds wait { 0 }; ///< Get: before it
        bool isUnreadable = false; ///< Get: because the last answer did not say anything
        std::optional<int> percent {}; ///< Get: how much is done, if the last answer said so
        QByteArray body {}; ///< Done
        Error error {}; ///< Failed; Get after an unreadable answer: why it was
    };

    OperationTracker(QByteArray method, QUrl original);

    /// The answer to the first request.
    Step started(const net::HttpResponse &response);
    /// Goes on with a journalled polling URL.
    Step resumed(const QUrl &pollUrl);
    /// The answer to the last Get.
    Step answered(const net::HttpResponse &response);
    /// The last Get brought no answer.
    Step unanswered(const Error &error);

    static constexpr std::chrono::seconds kShortestWait { 1 };
    static constexpr std::chrono::seconds kLongestWait {
        600
    }; ///< the most that ARM's contract lets a service ask for
    static constexpr std::chrono::seconds kLongestOwnWait { 30 }; ///< when the service asks for nothing
    static constexpr std::chrono::seconds kLongestBackOff { 60 };
    static constexpr int kMostEagerPolls = 20; ///< polls without a wait, if the service says 0
    static constexpr int kMostGarbled = 3; ///< answers in a row that make no sense

private:
    enum class Style { AsyncOperation, Location, Body, Unknown, Final };

    bool isBodyMethod() const;
    Step poll(std::chrono::milliseconds wait);
    Step pollAgain(const net::HttpResponse &response);
    Step pollAfter(QUrl url, Style style, const net::HttpResponse &response);
    Step backOff(const Error &why, std::optional<std::chrono::milliseconds> asked);
    Step garbled(const Error &why);
    Step failedRequest(const net::HttpResponse &response);
    Step readAsyncOperation(const net::HttpResponse &response);
    Step readLocation(const net::HttpResponse &response);
    Step readBody(const net::HttpResponse &response);
    Step readResumed(const net::HttpResponse &response);
    Step readFinal(const net::HttpResponse &response);
    Step succeeded(const net::HttpResponse &response, const QString &resourceLocation);
    Step finalGet(const QUrl &url, QByteArray fallback);
    Step finalGetOf(const QByteArray &location, QByteArray fallback);
    std::chrono::milliseconds waitFor(const net::HttpResponse &response);

    QByteArray m_method;
    QUrl m_original;
    Style m_style = Style::Body;
    QUrl m_pollUrl;
    QUrl m_asked; ///< of the last Get: what relative URLs are relative to
    QByteArray m_location; ///< as the service spelled it; looked at only when needed
    QUrl m_locationBase;
    QByteArray m_operationBody; ///< of the operation that succeeded, should its result not be there
    bool m_resultIsOptional = false;
    bool m_mustBeGone = false; ///< the final look is at something deleted: 404 is success
    int m_polls = 0;
    int m_eager = 0;
    int m_failures = 0;
    int m_garbled = 0;
};

} // namespace slipway::azure
