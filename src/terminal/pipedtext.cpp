// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/pipedtext.h"

namespace slipway::terminal {

namespace {

constexpr auto kErrorOn = "\x1b[3;31m";
constexpr auto kErrorOff = "\x1b[23;39m";

} // namespace

QByteArray pipedText(QByteArrayView bytes, bool isError)
{
    if (bytes.isEmpty())
        return {};
    QByteArray text = bytes.toByteArray();
    text.replace("\n", "\r\n");
    if (!isError)
        return text;
    return kErrorOn + text + kErrorOff;
}

} // namespace slipway::terminal
