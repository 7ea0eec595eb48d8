// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain.h"
#include "base/async/eventloopturn.h"

#include <map>

namespace slipway::test {

/// A keychain in memory; it can refuse to be written to, and wait until somebody unlocks it.
class FakeKeychain final : public app::Keychain
{
public:
    Task<Result<Secret>> read(QString name) override
    {
        while (isLocked)
            co_await passThroughEventLoop();
        const auto found = entries.find(name);
        if (found == entries.end())
            co_return Error { .kind = ErrorKind::NotFound, .code = QStringLiteral("keychain.entry") };
        co_return found->second.clone();
    }
    Task<Result<>> write(QString name, Secret secret) override
    {
        isWriting = true;
        while (isBusy)
            co_await passThroughEventLoop();
        isWriting = false;
        if (refuses)
            co_return Error { .kind = ErrorKind::Local, .code = QStringLiteral("keychain.unavailable") };
        entries.insert_or_assign(name, std::move(secret));
        co_return Result<>();
    }
    Task<Result<>> remove(QString name) override
    {
        ++removals;
        entries.erase(name);
        co_return Result<>();
    }

    std::map<QString, Secret> entries {};
    bool refuses = false;
    bool isLocked = false; ///< for reading
    bool isBusy = false; ///< writing takes its time
    bool isWriting = false;
    int removals = 0;
};

} // namespace slipway::test
