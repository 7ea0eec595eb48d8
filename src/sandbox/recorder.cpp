// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/recorder.h"

#include "sandbox/install/payload.h"

#include <algorithm>

namespace slipway::sandbox {

namespace {

constexpr std::size_t kKeptRequests = 1000;

} // namespace

void Recorder::addRequest(const HttpRequest &request, int status, bool withBody)
{
    ++m_total;
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.target));
    m_requests.push_back({ request.method, path, status, withBody ? request.body : QByteArray() });
    if (m_requests.size() > kKeptRequests)
        m_requests.pop_front();
}

void Recorder::addExtension(const Machine &machine, const Extension &extension)
{
    const DecodedUpload upload = decodeUpload(extension);
    RecordedExtensionPut put { .machineId = machine.id,
                               .name = extension.name,
                               .publisher = extension.publisher,
                               .type = extension.type,
                               .settings = extension.settings,
                               .protectedSettings = extension.protectedSettings,
                               .script = upload.script,
                               .hasPayload = upload.payload.has_value() };
    if (upload.payload) {
        put.port = upload.payload->port;
        put.ca = upload.payload->ca;
        put.certificate = upload.payload->certificate;
        put.key = upload.payload->key;
        put.marker = upload.payload->marker;
    }
    m_extensionPuts.append(put);
}

void Recorder::forgetRequests()
{
    m_requests.clear();
    m_extensionPuts.clear();
    m_access.clear();
    m_total = 0;
}

int Recorder::count(const QString &pathContains) const
{
    if (pathContains.isEmpty())
        return m_total;
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const RecordedRequest &request) {
            return request.path.contains(pathContains, Qt::CaseInsensitive);
        }));
}

} // namespace slipway::sandbox
