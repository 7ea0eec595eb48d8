// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <concepts>
#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace slipway {

template <typename T>
class Task;

namespace detail {

/// An exception that leaves a coroutine is a bug (style C1): say so and end.
[[noreturn]] void exceptionEscapedTask() noexcept;

struct TaskPromiseBase
{
    std::coroutine_handle<> continuation {};

    struct FinalAwaiter
    {
        bool await_ready() const noexcept { return false; }
        template <typename Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> self) const noexcept
        {
            const std::coroutine_handle<> next = self.promise().continuation;
            return next ? next : std::noop_coroutine();
        }
        void await_resume() const noexcept { }
    };

    std::suspend_always initial_suspend() const noexcept { return {}; }
    FinalAwaiter final_suspend() const noexcept { return {}; }
    [[noreturn]] void unhandled_exception() const noexcept { exceptionEscapedTask(); }
};

template <typename T>
struct TaskPromise : TaskPromiseBase
{
    std::optional<T> value {};

    Task<T> get_return_object() noexcept;

    /// Never moves from an lvalue: `co_return m_member;` copies (docs/adr/0001-coroutines.md).
    template <typename U>
    requires std::constructible_from<T, U &&>
    void return_value(U &&result) { value.emplace(std::forward<U>(result)); }
    T take() { return std::move(*value); }
};

template <>
struct TaskPromise<void> : TaskPromiseBase
{
    Task<void> get_return_object() noexcept;
    void return_void() const noexcept { }
    void take() const noexcept { }
};

} // namespace detail

/// A lazy coroutine: it starts when awaited, resumes its awaiter when it ends, and is destroyed with its
/// owner, wherever it is suspended. Awaited once. Runs on the thread that awaits it.
template <typename T = void>
class [[nodiscard]] Task
{
public:
    using promise_type = detail::TaskPromise<T>;
    using value_type = T;
    using Handle = std::coroutine_handle<promise_type>;

    Task() = default;
    explicit Task(Handle handle) noexcept
        : m_handle(handle)
    {
    }
    Task(Task &&other) noexcept
        : m_handle(std::exchange(other.m_handle, {}))
    {
    }
    Task &operator=(Task &&other) noexcept
    {
        if (this != &other) {
            destroy();
            m_handle = std::exchange(other.m_handle, {});
        }
        return *this;
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    ~Task() { destroy(); }

    bool isDone() const noexcept { return !m_handle || m_handle.done(); }

    /// Runs to the first suspension. Only for TaskScope and tests: everything else awaits.
    void start()
    {
        Q_ASSERT(m_handle && !m_handle.done());
        m_handle.resume();
    }

    auto operator co_await() &&noexcept
    {
        struct Awaiter
        {
            Task task;
            bool await_ready() const noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiter) noexcept
            {
                task.m_handle.promise().continuation = awaiter;
                return task.m_handle;
            }
            T await_resume() { return task.m_handle.promise().take(); }
        };
        return Awaiter { std::move(*this) };
    }

private:
    void destroy() noexcept
    {
        if (m_handle)
            m_handle.destroy();
    }

    Handle m_handle {};
};

template <typename T>
Task<T> detail::TaskPromise<T>::get_return_object() noexcept
{
    return Task<T>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}

inline Task<void> detail::TaskPromise<void>::get_return_object() noexcept
{
    return Task<void>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}

} // namespace slipway
