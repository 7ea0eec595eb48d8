// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servernotes.h"

#include <algorithm>

namespace slipway::app {

namespace {

Result<> writeNote(pki::CertificateStore &store, const ServerNote &note)
{
    Result<> written = note.isConfirmed ? store.confirmServer(note.id) : Result<>();
    if (note.former) {
        if (Result<> marked = store.setFormerServer(note.id, *note.former); written)
            written = std::move(marked);
    }
    return written;
}

} // namespace

Result<> writeNotes(pki::CertificateStore &store, const QList<ServerNote> &notes)
{
    const Result<QList<pki::StoredServer>> servers = store.servers();
    if (!servers)
        return servers.error();
    Result<> all;
    for (const ServerNote &note : notes) {
        const bool isThere =
            std::any_of(servers->cbegin(), servers->cend(), [&note](const pki::StoredServer &server) {
                return server.id == note.id && server.certificate.sha256 == note.sha256;
            });
        if (Result<> written = isThere ? writeNote(store, note) : Result<>(); !written && all)
            all = std::move(written);
    }
    return all;
}

} // namespace slipway::app
