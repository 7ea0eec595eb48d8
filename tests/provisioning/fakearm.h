// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace slipway::test {

/// As much of Azure Resource Manager as a set-up needs, in memory: security rules, and extensions as
/// asynchronous operations whose script "runs" by printing the end marker of its payload.
class FakeArm final : public net::HttpTransport
{
public:
    enum class Moment { Before, After }; ///< the request took effect: not yet, already

    FakeArm();

    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request,
                                                       std::stop_token stop) override;

    static QUrl endpoint();
    int requests() const { return m_requests; } ///< so far

    // What Azure has.
    QMap<QString, QJsonObject> rules {}; ///< name -> rule
    struct Script
    {
        QString name {};
        QString state {}; ///< provisioningState
        QString message {};
        QJsonObject properties {}; ///< as sent
        QByteArray payload {}; ///< decoded JSON
        QByteArray text {};
        bool isRunCommand = false;
        int exitCode = 0; ///< of a run command, and the rest as it came out
        QString executionState {};
        QString output {};
        QString errors {};
    };
    QMap<QString, Script> extensions {}; ///< and run commands

    // What happened.
    QStringList log {}; ///< "PUT extension", "GET operation", ...
    QByteArray lastKey {}; ///< the server's key that came last
    QStringList jobs {}; ///< that scripts have run for
    QMap<QString, std::pair<QByteArray, QByteArray>> keys {}; ///< on the machine: marker -> request and key
    bool isStuck = false;

    // What shall happen.
    std::optional<int> interruptAt {}; ///< the n-th request (from 0) fails or hangs
    Moment interruptMoment = Moment::Before;
    std::optional<Error> interruptError {}; ///< absent: it hangs until its task is destroyed or stopped
    int scriptExit = 0;
    std::function<int(const QByteArray &payload)> onScript {}; ///< what a machine does; gives the exit code
    QString scriptErrors {}; ///< what the script prints to stderr
    QString executionState {}; ///< of a run command; empty: by scriptExit
    /// Exit code and output of the script that cloud-init ran, for whoever asks by a run command.
    std::pair<int, QString> firstStart {};
    QString talk {}; ///< what the script prints first
    bool bringsEngine = false; ///< the script finds none, and says so
    bool printsMarker = true;
    bool forgetsOperations = false; ///< polling URLs answer 404
    bool isMachineBusy = false; ///< extensions answer 409
    std::optional<QByteArray> replacedRequest {}; ///< what comes in the place of the machine's
    std::function<void()> onRequest {};
    bool takesTime = false; ///< others can ask before an answer has arrived

private:
    net::HttpResponse answer(const net::HttpRequest &request);
    net::HttpResponse groupAnswer(const net::HttpRequest &request, const QString &path);
    net::HttpResponse ruleAnswer(const net::HttpRequest &request, const QString &path);
    net::HttpResponse extensionAnswer(const net::HttpRequest &request, const QString &path);
    net::HttpResponse runCommandAnswer(const net::HttpRequest &request, const QString &path);
    net::HttpResponse begun(const QString &path, Script entry);
    net::HttpResponse operationAnswer();
    void runScript(Script &script);
    void tellFirstStart(Script &script) const;
    static QString lastBytes(const QString &stream);
    QString keyTalk(const QJsonObject &payload); ///< what the script prints of keys
    bool lacksKey(const QJsonObject &payload) const;

    int m_requests = 0;
    int m_pollsLeft = 0;
    QString m_running {};
    bool m_isRunCommand = false; ///< what runs, or ran last
};

} // namespace slipway::test
