// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace slipway {

/// A value of many parts that many hold and hardly anybody changes: to copy it is to count one more holder.
/// Holders may be in several threads. One that was never set is T {}; one that was moved from can only be set
/// again.
template <typename T>
class Shared
{
public:
    Shared()
        : m_value(nothing())
    {
    }
    Shared(T value) // NOLINT(google-explicit-constructor): a value is a shared value
        : m_value(std::make_shared<T>(std::move(value)))
    {
    }

    const T &operator*() const noexcept { return *m_value; }
    const T *operator->() const noexcept { return m_value.get(); }
    operator const T &() const noexcept { return *m_value; } // NOLINT(google-explicit-constructor): as above

    /// The value, to be changed for this holder alone: a copy where others hold it, too.
    T &edit()
    {
        if (m_value.use_count() != 1)
            m_value = std::make_shared<T>(*m_value);
        return *m_value;
    }

    /// Equal values; those that are held together are not looked at.
    friend bool operator==(const Shared &a, const Shared &b)
    {
        return a.m_value == b.m_value || *a.m_value == *b.m_value;
    }

private:
    static const std::shared_ptr<T> &nothing()
    {
        static const std::shared_ptr<T> value = std::make_shared<T>();
        return value;
    }

    std::shared_ptr<T> m_value;
};

} // namespace slipway
