// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files/setaside.h"

#include <QDateTime>
#include <QFile>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// One that is not taken: several may be damaged within one millisecond.
QString freeName(const QString &path)
{
    const QString base =
        path + u".bad-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    QString name = base;
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    return name;
}

} // namespace

QString setAside(const QString &path)
{
    const QString kept = freeName(path);
    return QFile::rename(path, kept) ? kept : QString();
}

} // namespace slipway
