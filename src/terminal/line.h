// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/style.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace slipway::terminal {

/// One place of a line: a character, the marks on it, and its look.
class Cell final
{
public:
    enum class Kind : std::uint8_t {
        Narrow,
        Wide, ///< the left half; the right half is the next cell
        WideTail, ///< the right half
        Filler, ///< left blank at the end of a line because a wide character did not fit
    };
    static constexpr int kMostMarks = 3; ///< more are dropped: a cell never grows

    Cell() = default;
    Cell(char32_t character, const Style &look, Kind kind = Kind::Narrow)
        : style(look)
        , m_character(character)
        , m_kind(kind)
    {
    }

    char32_t character() const { return m_character; } ///< 0: nothing was ever printed here
    Kind kind() const { return m_kind; }
    bool isBlank() const { return (m_character == 0 || m_character == U' ') && m_kind != Kind::WideTail; }
    /// Blank and without a look: nothing would be missed.
    bool isEmpty() const { return isBlank() && style == Style {}; }
    void addMark(char32_t mark);
    /// The character with its marks; a blank for an empty cell, nothing for the right half of a wide one.
    void appendTo(QString &text) const;

    friend bool operator==(const Cell &, const Cell &) = default;

    Style style {};

private:
    std::uint64_t m_marks = 0; ///< three times 21 bits
    char32_t m_character = 0;
    Kind m_kind = Kind::Narrow;
};

/// A row of cells. On the screen it has as many as there are columns; in the scroll-back, without the empty
/// ones at its end.
struct Line
{
    std::vector<Cell> cells {};
    bool isWrapped = false; ///< the next line continues it

    Line() = default;
    explicit Line(int columns, const Style &look = {})
        : cells(static_cast<std::size_t>(columns), Cell(0, look))
    {
    }

    int size() const { return static_cast<int>(cells.size()); }
    Cell &at(int column) { return cells.at(static_cast<std::size_t>(column)); }
    const Cell &at(int column) const { return cells.at(static_cast<std::size_t>(column)); }
    int usedColumns() const; ///< up to the last cell that is not empty
    void trim(); ///< drops the empty cells at the end, and their memory
    /// Cells from `first` to before `last`, without blanks at the end when `last` is beyond the text.
    QString text(int first, int last) const;
    QString text() const { return text(0, size()); }
    qsizetype bytes() const;
};

} // namespace slipway::terminal
