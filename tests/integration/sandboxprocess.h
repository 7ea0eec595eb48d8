// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <utility>

namespace slipway::test {

/// The program slipway-sandbox, as somebody else starts it. Ends with this object.
class SandboxProcess final
{
public:
    ~SandboxProcess();

    /// \return why it cannot be; empty when it is there and has told where
    QString start(const QStringList &arguments);
    /// The line that it printed.
    const QJsonObject &facts() const { return m_facts; }
    QString fact(const QString &name) const { return m_facts.value(name).toString(); }
    /// Asks its control endpoint for faults: GET, POST, DELETE. \return status and body
    std::pair<int, QJsonObject> askFaults(const QByteArray &method, const QByteArray &body = {}) const;

private:
    QProcess m_process;
    QJsonObject m_facts;
};

} // namespace slipway::test
