// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/modes.h"

#include <algorithm>
#include <array>

namespace slipway::terminal {

namespace {

struct Entry
{
    char marker;
    int number;
    bool Modes::*member;
};

constexpr std::array kEntries {
    Entry { 0, 4, &Modes::insert },
    Entry { 0, 20, &Modes::newLine },
    Entry { '?', 1, &Modes::applicationCursor },
    Entry { '?', 5, &Modes::reverseVideo },
    Entry { '?', 6, &Modes::origin },
    Entry { '?', 7, &Modes::autoWrap },
    Entry { '?', 25, &Modes::showsCursor },
    Entry { '?', 45, &Modes::reverseWrap },
    Entry { '?', 66, &Modes::applicationKeypad },
    Entry { '?', 1004, &Modes::focusReports },
    Entry { '?', 1006, &Modes::sgrMouse },
    Entry { '?', 1007, &Modes::alternateScroll },
    Entry { '?', 2004, &Modes::bracketedPaste },
};

const Entry *entryOf(char marker, int number)
{
    const auto *const found = std::find_if(kEntries.begin(), kEntries.end(), [=](const Entry &entry) {
        return entry.marker == marker && entry.number == number;
    });
    return found == kEntries.end() ? nullptr : found;
}

} // namespace

bool *findMode(Modes &modes, char marker, int number)
{
    const Entry *entry = entryOf(marker, number);
    return entry ? &(modes.*(entry->member)) : nullptr;
}

std::optional<bool> modeState(const Modes &modes, char marker, int number)
{
    const Entry *entry = entryOf(marker, number);
    return entry ? std::optional(modes.*(entry->member)) : std::nullopt;
}

} // namespace slipway::terminal
