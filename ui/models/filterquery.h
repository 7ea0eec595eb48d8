// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace slipway::ui {

/// What somebody typed into a filter field: words and `field:value` terms, all of which must match, ignoring
/// case. A minus sign in front turns a term round; quotes keep blanks together; with a `*` or `?` in it a
/// term stands for the whole text: `state:running host:web* -image:postgres "my app"`.
class FilterQuery final
{
public:
    struct Term
    {
        QString field {}; ///< lower case; empty: a bare word
        QString text {}; ///< lower case
        bool negated = false;
        bool glob = false; ///< has wildcards
        friend bool operator==(const Term &, const Term &) = default;
    };

    /// Gives the texts of a field ("state"), or of everything a bare word looks at when the name is empty.
    using Fields = std::function<QStringList(const QString &field)>;

    FilterQuery() = default;
    /// \param fields the names that are terms; another word with a colon ("ghost:5") is just a word
    static FilterQuery parse(QStringView text, const QStringList &fields);

    bool isEmpty() const noexcept { return m_terms.isEmpty(); }
    bool matches(const Fields &fields) const;
    const QList<Term> &terms() const noexcept { return m_terms; }
    /// The first word that looks like a field but is none: "colour" of "colour:red"; empty: there is none.
    QString unknownField() const;
    /// Whether every text that matches this also matches `other`: more was typed.
    bool narrows(const FilterQuery &other) const;

    friend bool operator==(const FilterQuery &, const FilterQuery &) = default;

private:
    QList<Term> m_terms;
};

/// Whether `pattern` with `*` (any characters, also none) and `?` (one character) stands for all of `text`.
/// Both in the same case.
bool globMatches(QStringView pattern, QStringView text);

} // namespace slipway::ui
