// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificatecontroller.h"

#include <QHash>

namespace slipway::app {

CertificateController::CertificateController(World &world, StoreKeeper &keeper, QObject *parent)
    : ui::CertificateService(parent)
    , m_world(world)
    , m_keeper(keeper)
{
    connect(&keeper, &StoreKeeper::changed, this, &CertificateController::storeStateChanged);
    connect(&keeper, &StoreKeeper::passphraseWanted, this, &CertificateController::passphraseWanted);
    connect(&world, &World::workspaceChanged, this, &CertificateController::reload);
    reload();
}

Task<Result<>> CertificateController::unlock(Secret passphrase, std::stop_token stop)
{
    return m_keeper.openWith(std::move(passphrase), std::move(stop));
}

void CertificateController::reload()
{
    using Row = ui::CertificateRow;
    const pki::CertificateStore &store = m_world.workspace().certificates;
    QList<Row> rows;
    QHash<QString, QString> authorityNames;
    if (const Result<QList<pki::StoredAuthority>> authorities = store.authorities()) {
        rows.reserve(rows.size() + authorities->size());
        for (const pki::StoredAuthority &authority : *authorities) {
            authorityNames.insert(authority.id.text(), authority.name);
            rows.append({ Row::Kind::Authority, authority.id.text(), authority.name, authority.name,
                          authority.certificate });
        }
    }
    if (const Result<QList<pki::StoredServer>> servers = store.servers()) {
        rows.reserve(rows.size() + servers->size());
        for (const pki::StoredServer &server : *servers)
            rows.append({ Row::Kind::Server, server.id, server.name,
                          authorityNames.value(server.authority.text()), server.certificate });
    }
    if (const Result<QList<pki::StoredIdentity>> identities = store.identities()) {
        rows.reserve(rows.size() + identities->size());
        for (const pki::StoredIdentity &identity : *identities)
            rows.append({ Row::Kind::Identity, identity.id.text(), identity.name,
                          authorityNames.value(identity.authority.text()), identity.certificate });
    }
    if (rows != m_rows) {
        m_rows = rows;
        emit changed();
    }
}

} // namespace slipway::app
