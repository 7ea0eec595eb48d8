// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/extensionservice.h"

#include <QHash>

namespace slipway::test {

/// Answers at once with what the test put into it.
class FakeExtensions final : public ui::ExtensionService
{
    Q_OBJECT

public:
    Result<QList<azure::InstalledExtension>> list {};
    Result<QStringList> offeredPublishers {};
    QHash<QString, QStringList> offeredTypes {}; ///< by publisher
    QHash<QString, QStringList> offeredVersions {}; ///< by type
    azure::OsType madeFor = azure::OsType::Linux;
    QStringList calls {};

    Task<Result<QList<azure::InstalledExtension>>> installed(azure::ArmId machine,
                                                             std::stop_token /*stop*/) override
    {
        calls.append(QStringLiteral("installed ") + machine.name());
        co_return list;
    }
    Task<Result<QStringList>> publishers(azure::ArmId /*machine*/, QString location,
                                         std::stop_token /*stop*/) override
    {
        calls.append(QStringLiteral("publishers ") + location);
        co_return offeredPublishers;
    }
    Task<Result<QStringList>> types(azure::ArmId /*machine*/, QString /*location*/, QString publisher,
                                    std::stop_token /*stop*/) override
    {
        calls.append(QStringLiteral("types ") + publisher);
        co_return offeredTypes.value(publisher);
    }
    Task<Result<QStringList>> versions(azure::ArmId /*machine*/, QString /*location*/, QString /*publisher*/,
                                       QString type, std::stop_token /*stop*/) override
    {
        calls.append(QStringLiteral("versions ") + type);
        co_return offeredVersions.value(type);
    }
    Task<Result<azure::OsType>> systemOf(azure::ArmId /*machine*/, QString /*location*/,
                                         QString /*publisher*/, QString /*type*/, QString /*version*/,
                                         std::stop_token /*stop*/) override
    {
        co_return madeFor;
    }
};

} // namespace slipway::test
