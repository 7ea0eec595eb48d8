// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/keyencoder.h"

#include <algorithm>
#include <array>
#include <optional>

namespace slipway::terminal {

namespace {

constexpr char kEscape = 0x1B;
constexpr char kDelete = 0x7F;

/// CSI 1 ; modifiers X, or with a number CSI n ; modifiers ~
struct Special
{
    int key = 0;
    int number = 0; ///< 0: the letter counts
    char letter = 0;
    bool isCursor = false; ///< SS3 in application mode
    bool isPlainSs3 = false; ///< SS3 without modifiers: F1 to F4
};

constexpr std::array kSpecials {
    Special { Qt::Key_Up, 0, 'A', true },
    Special { Qt::Key_Down, 0, 'B', true },
    Special { Qt::Key_Right, 0, 'C', true },
    Special { Qt::Key_Left, 0, 'D', true },
    Special { Qt::Key_Home, 0, 'H', true },
    Special { Qt::Key_End, 0, 'F', true },
    Special { Qt::Key_Insert, 2, '~' },
    Special { Qt::Key_Delete, 3, '~' },
    Special { Qt::Key_PageUp, 5, '~' },
    Special { Qt::Key_PageDown, 6, '~' },
    Special { Qt::Key_F1, 0, 'P', false, true },
    Special { Qt::Key_F2, 0, 'Q', false, true },
    Special { Qt::Key_F3, 0, 'R', false, true },
    Special { Qt::Key_F4, 0, 'S', false, true },
    Special { Qt::Key_F5, 15, '~' },
    Special { Qt::Key_F6, 17, '~' },
    Special { Qt::Key_F7, 18, '~' },
    Special { Qt::Key_F8, 19, '~' },
    Special { Qt::Key_F9, 20, '~' },
    Special { Qt::Key_F10, 21, '~' },
    Special { Qt::Key_F11, 23, '~' },
    Special { Qt::Key_F12, 24, '~' },
};

/// 1 + shift, alt, control, meta as bits. Source: xterm's ctlseqs, "PC-Style Function Keys".
int modifierNumber(Qt::KeyboardModifiers modifiers)
{
    int bits = 0;
    if (modifiers.testFlag(Qt::ShiftModifier))
        bits |= 1;
    if (modifiers.testFlag(Qt::AltModifier))
        bits |= 2;
    if (modifiers.testFlag(Qt::ControlModifier))
        bits |= 4;
    if (modifiers.testFlag(Qt::MetaModifier))
        bits |= 8;
    return bits + 1;
}

QByteArray encodeSpecial(const Special &special, Qt::KeyboardModifiers modifiers, const Modes &modes)
{
    const int modifier = modifierNumber(modifiers);
    const bool isModified = modifier > 1;
    if (special.number > 0) {
        const QByteArray number = QByteArray::number(special.number);
        return "\x1b[" + number + (isModified ? ';' + QByteArray::number(modifier) : QByteArray()) + '~';
    }
    if (isModified)
        return "\x1b[1;" + QByteArray::number(modifier) + special.letter;
    const bool isSs3 = special.isPlainSs3 || (special.isCursor && modes.applicationCursor);
    return QByteArray(isSs3 ? "\x1bO" : "\x1b[") + special.letter;
}

/// Keys that are control characters by themselves.
std::optional<QByteArray> encodeEditing(const KeyPress &press, const Modes &modes)
{
    const bool isControl = press.modifiers.testFlag(Qt::ControlModifier);
    switch (press.key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QByteArray(modes.newLine ? "\r\n" : "\r");
    case Qt::Key_Backspace:
        return QByteArray(1, isControl ? '\b' : kDelete);
    case Qt::Key_Tab:
        return QByteArray("\t");
    case Qt::Key_Backtab:
        return QByteArray("\x1b[Z");
    case Qt::Key_Escape:
        return QByteArray(1, kEscape);
    default:
        return std::nullopt;
    }
}

/// Control with a key: 0 to 31, 127.
std::optional<char> controlCharacter(int key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return static_cast<char>(key - Qt::Key_A + 1);
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_At:
    case Qt::Key_2:
        return '\0';
    case Qt::Key_BracketLeft:
    case Qt::Key_3:
        return kEscape;
    case Qt::Key_Backslash:
    case Qt::Key_4:
        return 0x1C;
    case Qt::Key_BracketRight:
    case Qt::Key_5:
        return 0x1D;
    case Qt::Key_AsciiCircum:
    case Qt::Key_6:
        return 0x1E;
    case Qt::Key_Underscore:
    case Qt::Key_Slash:
    case Qt::Key_7:
    case Qt::Key_Minus:
        return 0x1F;
    case Qt::Key_Question:
    case Qt::Key_8:
        return kDelete;
    default:
        return std::nullopt;
    }
}

QByteArray encodeText(const KeyPress &press)
{
    const bool isAlt = press.modifiers.testFlag(Qt::AltModifier);
    const bool isControl = press.modifiers.testFlag(Qt::ControlModifier);
    const bool isPrintable = !press.text.isEmpty() && press.text.at(0).isPrint();
    if (isControl && isAlt && isPrintable) // AltGr, where it is told as Control and Alt
        return press.text.toUtf8();
    if (isControl) {
        const std::optional<char> character = controlCharacter(press.key);
        if (!character)
            return {};
        return (isAlt ? QByteArray(1, kEscape) : QByteArray()) + *character;
    }
    if (!isPrintable)
        return {};
    return (isAlt ? QByteArray(1, kEscape) : QByteArray()) + press.text.toUtf8();
}

} // namespace

QByteArray encodeKey(const KeyPress &press, const Modes &modes)
{
    if (const std::optional<QByteArray> bytes = encodeEditing(press, modes)) {
        const bool hasPrefix = press.modifiers.testFlag(Qt::AltModifier);
        return (hasPrefix ? QByteArray(1, kEscape) : QByteArray()) + *bytes;
    }
    const auto *const special = std::find_if(kSpecials.begin(), kSpecials.end(),
                                             [&press](const Special &s) { return s.key == press.key; });
    if (special != kSpecials.end())
        return encodeSpecial(*special, press.modifiers, modes);
    return encodeText(press);
}

} // namespace slipway::terminal
