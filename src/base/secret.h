// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>

#include <concepts>
#include <span>
#include <vector>

namespace slipway {

/// A password, token or private key in memory: cannot be printed, shared or copied by accident, and is
/// overwritten when it goes. Not a QByteArray: that is implicitly shared, so wiping one copy leaves the
/// other.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// A second copy, where two owners really need one each.
    Secret clone() const;

    bool isEmpty() const noexcept { return m_bytes.empty(); }

    /// The only way to the bytes: for the length of one call.
    template <std::invocable<QByteArrayView> Use>
    decltype(auto) reveal(Use use) const
    {
        return use(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
    }

    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    void wipe() noexcept;

    std::vector<char> m_bytes;
};

} // namespace slipway
