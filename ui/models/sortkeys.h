// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVariant>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace slipway::ui {

/// What the rows of a table are sorted by, made once a sorting: numbers, or texts as bytes that compare like
/// compareNatural(). To be given to std::stable_sort as its comparison of rows.
class SortKeys final
{
public:
    enum class Kind { Number, Text };

    /// \param rows how many the table has; those without a key must not be compared
    SortKeys(Kind kind, Qt::SortOrder order, std::size_t rows);

    void setNumber(int row, const QVariant &value); ///< a time counts, too; invalid: not known
    void setText(int row, QStringView text);

    /// Whether row `a` comes before row `b`. What is not known comes last in either direction.
    bool operator()(int a, int b) const;

private:
    /// Where the key of a text stands in m_bytes.
    struct Text
    {
        std::uint64_t start = 0; ///< its first bytes
        std::size_t offset = 0;
        std::size_t size = 0;
    };

    bool isBefore(const Text &a, const Text &b) const;

    bool m_isDescending;
    std::vector<double> m_numbers {};
    std::vector<Text> m_texts {};
    std::string m_bytes {};
};

} // namespace slipway::ui
