// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace slipway::sandbox {

/// The words of a query: names, texts (with their opening quote), numbers and signs.
QStringList queryWords(const QString &text);

/// Reads words one after the other.
class WordReader final
{
public:
    explicit WordReader(QStringList words)
        : m_words(std::move(words))
    {
    }

    bool atEnd() const { return m_at >= m_words.size(); }
    QString peek(qsizetype ahead = 0) const { return m_words.value(m_at + ahead); }
    QString take() { return m_words.value(m_at++); }
    /// Takes `word` (ignoring case) when it is next.
    bool accept(QLatin1StringView word);

private:
    QStringList m_words;
    qsizetype m_at = 0;
};

/// A scalar expression of the query language: gives a value for a row.
struct Expression
{
    std::function<QJsonValue(const QJsonObject &)> value {};
    /// False when no row of this type can make it true; for a look at the type alone.
    std::function<bool(const QString &)> mayHold {};
    QString name {}; ///< of the column that it makes when it is given none
};

/// Nullopt when the words make no expression that is understood here.
std::optional<Expression> readExpression(WordReader &words);

QString textOf(const QJsonValue &value);
bool isTrue(const QJsonValue &value);
/// -1, 0 or 1: numbers by value, everything else as text without case.
int compareValues(const QJsonValue &left, const QJsonValue &right);

} // namespace slipway::sandbox
