// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/create/keptvalues.h"

#include <algorithm>
#include <iterator>

namespace slipway::ui {

namespace {

/// What QPlainTextEdit makes a line end or another character of.
constexpr char16_t kChanged[] = { u'\n', u'\r', 0x00A0, 0x2028, 0x2029, 0xFDD0, 0xFDD1 };

/// Whether a field gives back what it was given. Blanks around a line do not count there.
bool canBeLine(const QString &text)
{
    const bool isChanged = std::any_of(text.begin(), text.end(), [](QChar c) {
        return std::find(std::begin(kChanged), std::end(kChanged), c.unicode()) != std::end(kChanged);
    });
    return !isChanged && text == text.trimmed();
}

QString nameOf(const QString &variable)
{
    return variable.section(u'=', 0, 0);
}

} // namespace

void KeptValues::setSpec(const docker::ContainerSpec &spec)
{
    *this = {};
    for (const QString &variable : spec.environment)
        (canBeLine(variable) ? m_variableLines : m_variables).append(variable);
    for (auto it = spec.labels.begin(); it != spec.labels.end(); ++it) {
        const QString line = it.key() + u'=' + it.value();
        if (canBeLine(line))
            m_labelLines.append(line);
        else
            m_labels.insert(it.key(), it.value());
    }
}

QStringList KeptValues::withVariables(const QStringList &said) const
{
    QStringList all;
    std::copy_if(
        m_variables.begin(), m_variables.end(), std::back_inserter(all), [&said](const QString &kept) {
            return std::none_of(said.begin(), said.end(), [name = nameOf(kept)](const QString &variable) {
                return nameOf(variable) == name;
            });
        });
    return all + said;
}

QMap<QString, QString> KeptValues::withLabels(QMap<QString, QString> said) const
{
    for (auto it = m_labels.begin(); it != m_labels.end(); ++it) {
        if (!said.contains(it.key()))
            said.insert(it.key(), it.value());
    }
    return said;
}

} // namespace slipway::ui
