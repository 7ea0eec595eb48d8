// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace slipway::sandbox {

struct HeadProblem
{
    int status = 0; ///< 0: none
    QByteArray reason {};
};

/// Looks at a request's head (request line and fields, without the blank line) for whatever two parsers could
/// read in two ways. See RequestParser.
HeadProblem checkHead(QByteArrayView head);

} // namespace slipway::sandbox
