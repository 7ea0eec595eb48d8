// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace slipway {

/// A value or the reason why there is none: the names of C++23's std::expected, which GCC 12 lacks in C++20.
template <typename T, typename E>
class [[nodiscard]] Expected
{
public:
    using value_type = T;
    using error_type = E;

    Expected() requires std::is_default_constructible_v<T> : m_content(std::in_place_index<0>) { }
    Expected(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T &value() & { return checked(); }
    const T &value() const & { return checked(); }
    T &&value() && { return std::move(checked()); }
    T &operator*() & { return checked(); }
    const T &operator*() const & { return checked(); }
    T &&operator*() && { return std::move(checked()); }
    T *operator->() { return &checked(); }
    const T *operator->() const { return &checked(); }

    const E &error() const
    {
        Q_ASSERT_X(!has_value(), "Expected", "error() of a value");
        return *std::get_if<1>(&m_content);
    }

    template <typename U>
    T value_or(U &&fallback) const &
    {
        return has_value() ? checked() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    T &checked()
    {
        Q_ASSERT_X(has_value(), "Expected", "value() of an error");
        return *std::get_if<0>(&m_content);
    }
    const T &checked() const
    {
        Q_ASSERT_X(has_value(), "Expected", "value() of an error");
        return *std::get_if<0>(&m_content);
    }

    std::variant<T, E> m_content;
};

/// Success without a value, or the reason why not.
template <typename E>
class [[nodiscard]] Expected<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Expected() = default;
    Expected(E error)
        : m_error(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_error.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    const E &error() const
    {
        Q_ASSERT_X(!has_value(), "Expected", "error() of a value");
        return *std::get_if<1>(&m_error);
    }

private:
    std::variant<std::monostate, E> m_error;
};

} // namespace slipway
