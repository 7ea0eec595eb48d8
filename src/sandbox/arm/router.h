// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace slipway::sandbox {

/// A request as a resource provider sees it.
struct ArmCall
{
    const HttpRequest &request;
    QString base {}; ///< where the client believes we are, with a closing slash
    QString apiVersion {};
    QString user {}; ///< who asks; empty: an application
    QString tenant {}; ///< of the token
    QHash<QString, QString> parameters {}; ///< from the path, as the client spelled them
    QJsonObject body {};

    QString parameter(const QString &name) const { return parameters.value(name); }
    /// "/subscriptions/{sub}/resourceGroups/{group}" as the client spelled it.
    QString scope() const;
    bool expands(QStringView what) const; ///< $expand names it
};

using ArmHandler = std::function<HttpResponse(const ArmCall &)>;

/// Finds who answers a method and a path. Literal segments compare without case; "{x}" takes any segment.
class ArmRouter final
{
public:
    struct Match
    {
        const ArmHandler *handler = nullptr; ///< null when only the method is wrong, or nothing fits
        bool isPathKnown = false;
        QHash<QString, QString> parameters {};
    };

    void add(const QByteArray &method, const QString &pattern, ArmHandler handler);
    Match find(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method {};
        QStringList pattern {};
        ArmHandler handler {};
    };

    QList<Route> m_routes;
};

} // namespace slipway::sandbox
