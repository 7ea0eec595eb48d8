// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace slipway::conformance {

/// What followed the subject's name on the command line. Only the flags and options the subject declared.
class Options
{
public:
    bool has(const QString &name) const { return m_values.contains(name); }
    QString value(const QString &name, const QString &fallback = {}) const
    {
        return m_values.value(name, fallback);
    }

    void set(const QString &name, const QString &value) { m_values.insert(name, value); }

private:
    QHash<QString, QString> m_values;
};

/// Something that a suite can drive. Each lives in a file of its own, subject_<name>.cpp, and registers
/// itself there:
///
///     const Registration registered({.name = u"json"_s, .flags = {u"--lines"_s}, .run = &run});
struct Subject
{
    /// \return the JSON document for standard output; an error (any kind) is wrong usage and ends with status
    /// 2
    using Run = Result<QJsonDocument> (*)(const Options &options, const QByteArray &input);

    QString name {};
    QStringList flags {}; ///< without a value, with their dashes ("--lines")
    QStringList options {}; ///< with a value ("--feed")
    Run run = nullptr;
};

class Registration
{
public:
    explicit Registration(Subject subject);
};

/// {"verdict": ..., "reason": ...}, which most subjects answer with.
inline QJsonObject verdict(bool isAccepted, const QString &reason = {})
{
    using namespace Qt::StringLiterals;
    return { { u"verdict"_s, isAccepted ? u"accept"_s : u"reject"_s }, { u"reason"_s, reason } };
}

} // namespace slipway::conformance
