// SPDX-License-Identifier: GPL-3.0-or-later
// The small languages inside a `docker run` line: shell words, sizes, shares of a CPU, durations.
#include "docker/runline.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNanos = 1'000'000'000;

class ShellSplitter final
{
public:
    // outlives: both are the caller's
    ShellSplitter(const QString &line, QList<SpecProblem> &problems, ShellVariables variables)
        : m_line(line)
        , m_problems(problems)
        , m_keepsVariables(variables == ShellVariables::Kept)
    {
    }

    QStringList words()
    {
        while (m_at < m_line.size() && m_problems.isEmpty())
            step(m_line.at(m_at++));
        endWord();
        return m_words;
    }

private:
    void step(QChar c)
    {
        if (c == u'\\')
            escaped();
        else if (c == u'\'')
            quoted(u'\'');
        else if (c == u'"')
            quoted(u'"');
        else if (c == u'#' && !m_inWord)
            skipComment();
        else if (c.isSpace())
            endWord();
        else if (isSyntax(c))
            problem(SpecProblem::Kind::ShellSyntax, c);
        else
            append(c);
    }

    bool isVariable(QChar c) const { return c == u'$' && !m_keepsVariables; }
    bool isSyntax(QChar c) const { return isVariable(c) || u"`|&;<>()"_s.contains(c); }

    void skipComment()
    {
        const qsizetype end = m_line.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_line.size() : end;
    }

    void escaped()
    {
        if (m_at >= m_line.size())
            return;
        const QChar next = m_line.at(m_at++);
        if (next == u'\r' && m_at < m_line.size() && m_line.at(m_at) == u'\n')
            ++m_at;
        else if (next != u'\n') // else the line goes on
            append(next);
    }

    void quoted(QChar quote)
    {
        m_inWord = true;
        while (m_at < m_line.size()) {
            const QChar c = m_line.at(m_at++);
            if (c == quote)
                return;
            if (quote == u'"' && (isVariable(c) || c == u'`'))
                return problem(SpecProblem::Kind::ShellSyntax, c);
            if (quote == u'"' && c == u'\\' && m_at < m_line.size()
                && u"$`\"\\\n"_s.contains(m_line.at(m_at)))
                escaped();
            else
                append(c);
        }
        problem(SpecProblem::Kind::OpenQuote, quote);
    }

    void append(QChar c)
    {
        m_inWord = true;
        m_word += c;
    }

    void endWord()
    {
        if (m_inWord)
            m_words.append(m_word);
        m_word.clear();
        m_inWord = false;
    }

    void problem(SpecProblem::Kind kind, QChar c) { m_problems.append({ kind, QString(c) }); }

    const QString &m_line;
    QList<SpecProblem> &m_problems;
    bool m_keepsVariables;
    QStringList m_words;
    QString m_word;
    qsizetype m_at = 0;
    bool m_inWord = false;
};

/// A decimal number times `unit`, exact to the last digit that counts. nullopt when it does not fit.
std::optional<qint64> scaled(QStringView digits, double unit)
{
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber) * unit;
    constexpr double kTooLarge = 9.2e18;
    if (!isNumber || !std::isfinite(value) || std::abs(value) > kTooLarge)
        return std::nullopt;
    return static_cast<qint64>(std::llround(value));
}

struct Unit
{
    QLatin1StringView name;
    qint64 nanos = 0;
};

constexpr std::array kUnits {
    Unit { "h"_L1, 3600 * kNanos }, Unit { "m"_L1, 60 * kNanos }, Unit { "s"_L1, kNanos },
    Unit { "ms"_L1, 1'000'000 },    Unit { "us"_L1, 1000 },       Unit { "ns"_L1, 1 },
};

} // namespace

QStringList shellWords(const QString &line, QList<SpecProblem> &problems, ShellVariables variables)
{
    return ShellSplitter(line, problems, variables).words();
}

QString shellQuoted(const QString &word)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_.,:/=+@%-]+\\z"_s);
    if (harmless.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.remove(QChar(0)); // no shell can hold it
    return u'\'' + quoted.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

std::optional<Bytes> parseSize(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A(\d+(?:\.\d+)?) ?([kmgtp]?)(?:i?b)?\z)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const qsizetype power = unit.isEmpty() ? 0 : u"kmgtp"_s.indexOf(unit) + 1;
    const std::optional<qint64> size =
        scaled(match.capturedView(1), std::pow(1024.0, static_cast<double>(power)));
    return size ? std::optional(Bytes { *size }) : std::nullopt;
}

QString formatSize(Bytes size)
{
    static constexpr std::array kLetters { "", "k", "m", "g", "t" };
    std::size_t power = 0;
    qint64 count = size.count;
    while (count != 0 && count % 1024 == 0 && power + 1 < kLetters.size()) {
        count /= 1024;
        ++power;
    }
    return QString::number(count) + QLatin1StringView(kLetters[power]);
}

std::optional<qint64> parseCpus(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A\d{0,9}(?:\.\d{1,9})?\z)"_s);
    if (text.isEmpty() || !pattern.match(text).hasMatch())
        return std::nullopt;
    return scaled(text, kNanos);
}

QString formatCpus(qint64 nanoCpus)
{
    QString text = QString::number(nanoCpus / kNanos);
    const qint64 rest = nanoCpus % kNanos;
    if (rest == 0)
        return text;
    QString fraction = QString::number(rest).rightJustified(9, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return text + u'.' + fraction;
}

std::optional<std::chrono::nanoseconds> parseGoDuration(QStringView text)
{
    static const QRegularExpression part(uR"(\G(\d+(?:\.\d*)?|\.\d+)(h|ms|m|s|us|µs|ns))"_s);
    if (text == "0"_L1)
        return std::chrono::nanoseconds::zero();
    qint64 sum = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = part.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        qint64 unit = 1000; // µs
        for (const Unit &known : kUnits) {
            if (match.capturedView(2) == known.name)
                unit = known.nanos;
        }
        const std::optional<qint64> piece = scaled(match.capturedView(1), static_cast<double>(unit));
        if (!piece || *piece > std::numeric_limits<qint64>::max() - sum)
            return std::nullopt;
        sum += *piece;
        at = match.capturedEnd();
    }
    return text.isEmpty() ? std::nullopt : std::optional(std::chrono::nanoseconds(sum));
}

QString formatGoDuration(std::chrono::nanoseconds duration)
{
    for (const Unit &unit : kUnits) {
        if (duration.count() % unit.nanos == 0)
            return QString::number(duration.count() / unit.nanos) + unit.name;
    }
    return {};
}

} // namespace slipway::docker
