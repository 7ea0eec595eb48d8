// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/model.h"
#include "sandbox/http/message.h"
#include "sandbox/sandbox.h"

#include <deque>

namespace slipway::sandbox {

/// What the sandbox received, for tests to look at.
class Recorder final
{
public:
    void addRequest(const HttpRequest &request, int status, bool withBody);
    void addExtension(const Machine &machine, const Extension &extension);
    void addAccess(const RecordedAccess &change) { m_access.append(change); }
    void forgetRequests();

    QList<RecordedRequest> requests() const { return { m_requests.begin(), m_requests.end() }; }
    int count(const QString &pathContains) const;
    const QList<RecordedExtensionPut> &extensionPuts() const { return m_extensionPuts; }
    const QList<RecordedAccess> &access() const { return m_access; }

private:
    std::deque<RecordedRequest> m_requests;
    QList<RecordedExtensionPut> m_extensionPuts;
    QList<RecordedAccess> m_access;
    int m_total = 0;
};

} // namespace slipway::sandbox
