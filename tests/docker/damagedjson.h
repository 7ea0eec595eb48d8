// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace slipway::test {

/// The array in a file; empty when there is none.
QJsonArray jsonArrayIn(const QString &path);
/// Every variant of `value` in which one field, at any depth, is missing, null or of another type or range.
QList<QJsonValue> damaged(const QJsonValue &value);
QByteArray jsonText(const QJsonValue &value);

} // namespace slipway::test
