// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/http/message.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <map>

namespace slipway::sandbox {

/// How an operation ended.
struct OperationOutcome
{
    QString code {}; ///< empty: succeeded
    QString message {};
    bool isCanceled = false; ///< it failed because somebody wished so
    std::optional<QJsonObject> output {}; ///< what the Location URL answers after success; absent: nothing
    bool isSuccess() const { return code.isEmpty(); }
};

struct OperationPlan
{
    QString provider {}; ///< "Microsoft.Compute"
    QString subscription {};
    QString location {};
    QString subject {}; ///< the resource's id, for faults
    std::chrono::milliseconds delay { 0 };
    int finalStatus = 200; ///< of the Location URL after success: 200 or 204
    /// Runs when the time is over and decides. Not run when a fault decides instead.
    std::function<OperationOutcome()> finish {};
    /// Runs when a fault made it fail.
    std::function<void(const OperationOutcome &)> failed {};
};

/// The long-running operations of the whole sandbox, and the URLs at which they are watched. The URLs answer
/// for as long as the sandbox runs, also after the end.
class Operations final : public QObject
{
    Q_OBJECT

public:
    Operations(Faults &faults, std::chrono::seconds retryAfter, QObject *parent = nullptr);

    /// Starts one; gives its id.
    QString start(OperationPlan plan);
    /// Ends one before its time; nothing happens when it has ended.
    void endNow(const QString &id);
    /// Adds Azure-AsyncOperation (and Location) to an answer that started `id`.
    void announce(HttpResponse &answer, const QString &id, const QString &base, const QString &apiVersion,
                  bool withLocation) const;
    /// What GET of an operation URL answers. `isMonitor`: the Location form.
    std::optional<HttpResponse> read(const QString &id, const QString &provider, bool isMonitor,
                                     const QString &self) const;

private:
    struct Running
    {
        OperationPlan plan {};
        std::optional<Fault> fault {}; ///< that lets it fail after a time of its own
        QDateTime start {};
        QDateTime end {};
        OperationOutcome outcome {};
        bool hasEnded = false;
    };

    void finish(const QString &id);
    HttpResponse monitor(const Running &running, const QString &self) const;
    HttpResponse status(const QString &id, const Running &running) const;
    QByteArray retryAfter() const { return QByteArray::number(qint64(m_retryAfter.count())); }

    Faults &m_faults; // outlives this: both owned by the core, faults declared first
    std::chrono::seconds m_retryAfter;
    std::map<QString, Running> m_operations;
};

} // namespace slipway::sandbox
