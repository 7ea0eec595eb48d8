// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/selection.h"

#include <algorithm>
#include <limits>

namespace slipway::terminal {

using namespace Qt::StringLiterals;

namespace {

enum class Sort { Blank, Word, Other };

Sort sortOf(const Cell &cell)
{
    if (cell.isBlank())
        return Sort::Blank;
    const char32_t character = cell.character();
    const bool isInPaths =
        character < 0x80 && QStringView(u"_-./~@:%+=?&#").contains(QChar(static_cast<char16_t>(character)));
    const bool isWord =
        cell.kind() == Cell::Kind::WideTail || isInPaths || QChar::isLetterOrNumber(character);
    return isWord ? Sort::Word : Sort::Other;
}

} // namespace

qint64 firstLine(const Screen &screen)
{
    return screen.scrollback().dropped();
}

qint64 screenLine(const Screen &screen)
{
    return firstLine(screen) + screen.scrollback().size();
}

qint64 endLine(const Screen &screen)
{
    return screenLine(screen) + screen.size().rows;
}

const Line *lineAt(const Screen &screen, qint64 line)
{
    if (line < firstLine(screen) || line >= endLine(screen))
        return nullptr;
    if (line < screenLine(screen))
        return &screen.scrollback().line(static_cast<int>(line - firstLine(screen)));
    return &screen.line(static_cast<int>(line - screenLine(screen)));
}

QString textIn(const Screen &screen, const TextRange &range)
{
    QString text;
    const qint64 first = std::max(range.begin.line, firstLine(screen));
    const qint64 last = std::min(range.end.line, endLine(screen) - 1);
    for (qint64 number = first; number <= last; ++number) {
        const Line *line = lineAt(screen, number);
        const int begin = number == range.begin.line ? range.begin.column : 0;
        const int end = number == range.end.line ? range.end.column : std::numeric_limits<int>::max();
        text += line->text(begin, end);
        if (number < last && !line->isWrapped)
            text += u'\n';
    }
    return text;
}

TextRange wordAt(const Screen &screen, TextPlace place)
{
    const Line *line = lineAt(screen, place.line);
    if (!line || place.column >= line->size())
        return { place, place };
    const Sort sort = sortOf(line->at(place.column));
    int begin = place.column;
    while (begin > 0 && sortOf(line->at(begin - 1)) == sort)
        --begin;
    int end = place.column + 1;
    while (end < line->size() && sortOf(line->at(end)) == sort)
        ++end;
    return { { place.line, begin }, { place.line, end } };
}

TextRange paragraphAt(const Screen &screen, qint64 line)
{
    const auto isWrapped = [&screen](qint64 number) {
        const Line *found = lineAt(screen, number);
        return found && found->isWrapped;
    };
    qint64 begin = line;
    while (isWrapped(begin - 1))
        --begin;
    qint64 end = line;
    while (isWrapped(end))
        ++end;
    const Line *last = lineAt(screen, end);
    return { { begin, 0 }, { end, last ? last->size() : 0 } };
}

} // namespace slipway::terminal
