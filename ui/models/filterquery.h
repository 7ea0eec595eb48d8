// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace slipway::ui {

/// What somebody typed into a filter field: words and `field:value` terms, all of which must match, ignoring
/// case. A minus sign in front turns a term round; quotes keep blanks together: `state:running
/// -image:postgres "my app"`.
class FilterQuery final
{
public:
    /// Gives the texts of a field ("state"), or of everything a bare word looks at when the name is empty.
    using Fields = std::function<QStringList(const QString &field)>;

    FilterQuery() = default;
    /// \param fields the names that are terms; another word with a colon ("ghost:5") is just a word
    static FilterQuery parse(QStringView text, const QStringList &fields);

    bool isEmpty() const noexcept { return m_terms.isEmpty(); }
    bool matches(const Fields &fields) const;

    friend bool operator==(const FilterQuery &, const FilterQuery &) = default;

private:
    struct Term
    {
        QString field {}; ///< lower case; empty: a bare word
        QString text {};
        bool negated = false;
        friend bool operator==(const Term &, const Term &) = default;
    };
    QList<Term> m_terms;
};

} // namespace slipway::ui
