// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/networkservice.h"

namespace slipway::test {

class FakeNetwork final : public ui::NetworkService
{
    Q_OBJECT

public:
    ui::NetworkChoices chosen {};
    QByteArray password {};
    QList<ui::AzureAuthorityRow> rows {};
    Result<int> importOutcome { 1 };
    Result<> trialOutcome {};
    std::optional<Error> keychain {};
    std::optional<Error> trouble {};
    QStringList calls {};

    ui::NetworkChoices choices() const override { return chosen; }
    bool hasPassword() const override { return !password.isEmpty(); }
    void setChoices(const ui::NetworkChoices &choices, std::optional<Secret> secret) override
    {
        chosen = choices;
        if (secret)
            secret->reveal([this](QByteArrayView text) { password = text.toByteArray(); });
        calls.append(secret ? QStringLiteral("setChoices with password") : QStringLiteral("setChoices"));
        emit changed();
    }
    std::optional<Error> keychainError() const override { return keychain; }
    QList<ui::AzureAuthorityRow> authorities() const override { return rows; }
    std::optional<Error> authorityTrouble() const override { return trouble; }
    Task<Result<int>> importAuthorities(QString path, std::stop_token) override
    {
        calls.append(QStringLiteral("import ") + path);
        co_return importOutcome;
    }
    Task<Result<>> removeAuthority(QString id, std::stop_token) override
    {
        calls.append(QStringLiteral("remove ") + id);
        rows.removeIf([&id](const ui::AzureAuthorityRow &row) { return row.id == id; });
        emit changed();
        co_return Result<>();
    }
    Task<Result<>> tryOut(std::stop_token) override
    {
        calls.append(QStringLiteral("tryOut"));
        co_return trialOutcome;
    }
};

} // namespace slipway::test
