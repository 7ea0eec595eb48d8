// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/shellwords.h"

#include <QRegularExpression>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

QString shellWord(const QString &word)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_.,:/=+-]+\\z"_s);
    if (harmless.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.remove(QChar(0)); // no shell can hold it
    return u'\'' + quoted.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString shellCommand(const QStringList &words)
{
    QStringList quoted;
    quoted.reserve(words.size());
    for (const QString &word : words)
        quoted.append(shellWord(word));
    return quoted.join(u' ');
}

} // namespace slipway::provisioning
