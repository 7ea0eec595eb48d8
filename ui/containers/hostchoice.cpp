// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/hostchoice.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "containers.hosts"_L1;
constexpr QChar kBetween { u'\n' }; ///< ids have none

} // namespace

HostChoice::HostChoice(Settings &settings)
    : m_settings(settings)
{
    const QStringList ids = QString::fromUtf8(settings.state(kKey)).split(kBetween, Qt::SkipEmptyParts);
    m_wanted.reserve(ids.size());
    for (const QString &id : ids)
        m_wanted.append(docker::HostId(id));
}

void HostChoice::choose(const QList<docker::HostId> &hosts)
{
    m_wanted = hosts;
    QStringList ids;
    ids.reserve(hosts.size());
    for (const docker::HostId &host : hosts)
        ids.append(host.text());
    m_settings.setState(kKey, ids.join(kBetween).toUtf8());
}

QList<docker::HostId> HostChoice::among(const QList<docker::Host> &hosts) const
{
    QList<docker::HostId> chosen;
    for (const docker::Host &host : hosts) {
        if (m_wanted.contains(host.id))
            chosen.append(host.id);
    }
    return chosen;
}

} // namespace slipway::ui
