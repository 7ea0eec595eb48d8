// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/steps/scriptoutput.h"

#include <QRegularExpression>
#include <QStringList>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOut = "[stdout]"_L1;
constexpr auto kError = "[stderr]"_L1;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

ScriptOutput ScriptOutput::parse(const QString &message)
{
    static const QRegularExpression exitPattern(u"exit (?:status|code)[ =:]*([0-9]{1,3})\\b"_s);
    ScriptOutput output;
    const qsizetype out = message.indexOf(kOut);
    const QString head = out < 0 ? message : message.left(out);
    const QRegularExpressionMatch match = exitPattern.match(head);
    if (match.hasMatch())
        output.exitStatus = match.captured(1).toInt();
    const QString streams = out < 0 ? message : message.mid(out + kOut.size());
    const qsizetype error = streams.lastIndexOf(kError);
    output.out = error < 0 ? streams : streams.left(error);
    output.error = error < 0 ? QString() : streams.mid(error + kError.size()).trimmed();
    return output;
}

bool ScriptOutput::endsWith(const QString &marker) const
{
    const QStringList lines = linesOf(out);
    return !lines.isEmpty() && lines.last() == marker;
}

QString ScriptOutput::requestOf(const QString &marker) const
{
    const QStringList lines = linesOf(out);
    const QString head = u"slipway-request-"_s + marker;
    const QString foot = u"slipway-request-end-"_s + marker;
    const qsizetype begin = lines.indexOf(head);
    const qsizetype end = lines.indexOf(foot);
    if (begin < 0 || end < begin || lines.count(head) != 1 || lines.count(foot) != 1)
        return {};
    return lines.sliced(begin + 1, end - begin - 1).join(u'\n') + u'\n';
}

QString ScriptOutput::lastWords(const QString &marker) const
{
    QStringList lines = linesOf(out);
    const qsizetype request = lines.indexOf(u"slipway-request-"_s + marker);
    if (request >= 0)
        lines = lines.first(request);
    lines.removeAll(marker);
    return lines.isEmpty() ? QString() : lines.last();
}

} // namespace slipway::provisioning
