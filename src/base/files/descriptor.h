// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>
#include <utility>

namespace slipway {

/// An open file descriptor; closed when it goes.
class Descriptor final
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) noexcept
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            close();
            m_number = std::exchange(other.m_number, -1);
        }
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    bool isOpen() const noexcept { return m_number >= 0; }
    int get() const noexcept { return m_number; }

private:
    void close() noexcept
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

    int m_number = -1;
};

} // namespace slipway
