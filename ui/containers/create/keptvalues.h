// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/createspec.h"

#include <QMap>
#include <QStringList>

namespace slipway::ui {

/// Variables and labels that a field of lines cannot show without changing them, such as a certificate in a
/// variable. They are kept beside the field.
class KeptValues final
{
public:
    /// Sorts out what of a spec can be lines.
    void setSpec(const docker::ContainerSpec &spec);

    const QStringList &variableLines() const { return m_variableLines; }
    const QStringList &labelLines() const { return m_labelLines; }
    int variableCount() const { return static_cast<int>(m_variables.size()); }
    int labelCount() const { return static_cast<int>(m_labels.size()); }

    /// What the field says, and the kept ones that it does not say anew.
    QStringList withVariables(const QStringList &said) const;
    QMap<QString, QString> withLabels(QMap<QString, QString> said) const;

private:
    QStringList m_variableLines;
    QStringList m_labelLines;
    QStringList m_variables;
    QMap<QString, QString> m_labels;
};

} // namespace slipway::ui
