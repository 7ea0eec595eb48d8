// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/composevariables.h"

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 10; ///< variables within values of variables

std::optional<QString> expanded(QStringView text, int depth);

bool isNameCharacter(QChar c)
{
    return c == u'_' || (c < QChar(0x80) && c.isLetterOrNumber());
}

/// Where the variable ends whose "${" stands at `begin`: its "}". \return -1: nowhere
qsizetype endOfVariable(QStringView text, qsizetype begin)
{
    int open = 0;
    for (qsizetype at = begin; at < text.size(); ++at) {
        if (text.sliced(at).startsWith(u"${"))
            ++open;
        else if (text.at(at) == u'}' && --open == 0)
            return at;
    }
    return -1;
}

/// \param variable what stands between the braces
std::optional<QString> valueOf(QStringView variable, int depth)
{
    qsizetype name = 0;
    while (name < variable.size() && isNameCharacter(variable.at(name)))
        ++name;
    const QStringView rest = variable.sliced(name);
    if (name == 0 || depth == kDeepest)
        return std::nullopt;
    if (rest.startsWith(u":-"))
        return expanded(rest.sliced(2), depth + 1);
    return rest.startsWith(u'-') ? expanded(rest.sliced(1), depth + 1) : std::nullopt;
}

std::optional<QString> expanded(QStringView text, int depth)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.sliced(at);
        if (!rest.startsWith(u'$')) {
            result += text.at(at++);
            continue;
        }
        if (rest.startsWith(u"$$")) {
            result += u'$';
            at += 2;
            continue;
        }
        const qsizetype end = rest.startsWith(u"${") ? endOfVariable(text, at) : -1;
        if (end < 0)
            return std::nullopt;
        const std::optional<QString> value = valueOf(text.sliced(at + 2, end - at - 2), depth);
        if (!value)
            return std::nullopt;
        result += *value;
        at = end + 1;
    }
    return result;
}

} // namespace

std::optional<QString> withoutVariables(const QString &text)
{
    return expanded(text, 0);
}

} // namespace slipway::docker
