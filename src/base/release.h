// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

/// For std::unique_ptr to what a C library gives: calls the library's own release function, so that no handle
/// can be released by the wrong one.
template <auto function>
struct Release
{
    template <typename T>
    void operator()(T *object) const noexcept
    {
        function(object);
    }
};

} // namespace slipway
