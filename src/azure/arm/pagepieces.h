// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace slipway::azure {

/// A long page of ARM, {"value":[..],..}, as pages of some of its rows each, which can be read beside each
/// other. All but the last are bare lists; the last has what follows the rows.
///
/// A cut is where a row seems to end: nothing before it is read. A wrong one leaves a piece that is no JSON,
/// so that what can be read in all its pieces is what stands in the whole (docs/adr/0050). Pure.
class PagePieces final
{
public:
    /// \param body must stay while this lives
    explicit PagePieces(QByteArrayView body);

    qsizetype count() const { return m_cuts.size() + 1; } ///< 1: it is short, or begins in another way
    QByteArray text(qsizetype piece) const; ///< with JsonDocument::kRoom blanks behind it

    static constexpr qsizetype kLeast = 262'144; ///< bytes of a piece; what is shorter than two is not cut

private:
    QByteArrayView m_body;
    qsizetype m_begin = 0; ///< of the first row
    QList<qsizetype> m_cuts; ///< each at the comma between two rows
};

} // namespace slipway::azure
