// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace slipway::ui {

/// A field of an extension's settings, for whoever would rather not write JSON. Those of well-known
/// extensions stand in resources/extensions.json.
struct SettingsField
{
    enum class Kind { Text, Address, Lines, Number, Check, Choice };

    QString id {}; ///< for its words: words::settingsField()
    Kind kind = Kind::Text;
    QStringList path {}; ///< keys from the outermost object on
    QVariant value {}; ///< to begin with
    bool isNeeded = false;
    bool isSentAsText = false; ///< of numbers and checks: "3600", "true"
    int least = 0; ///< of numbers
    int most = 0;
    QStringList choices {}; ///< as they are sent
    QString each {}; ///< of lines: the key of the object that each becomes; empty: they are texts of a list
    QString separator {}; ///< of lines: they become one text with these in between
    bool hasAddresses = false; ///< of lines: each is one
    QHash<QString, QString> also {}; ///< texts by path ("a.b"), sent with a field that says something
    QHash<QString, QString> unless {}; ///< not asked for while another field, by id, has this value
};

/// What people entered, by the fields' ids: a text (Lines: with line ends), a number or a truth.
using SettingsValues = QHash<QString, QVariant>;

struct SettingsFieldProblem
{
    enum class Kind { Missing, NoAddress };
    Kind kind = Kind::Missing;
    QString field {}; ///< its id
};

/// What is wrong is remembered by the document that `json` is of.
SettingsField settingsFieldFrom(const JsonReader &json);

bool isAskedFor(const SettingsField &field, const SettingsValues &values);
/// The first, in the order of the fields.
std::optional<SettingsFieldProblem> problemIn(const QList<SettingsField> &fields,
                                              const SettingsValues &values);
/// Compact JSON; fields without a word are left out.
QByteArray settingsOf(const QList<SettingsField> &fields, const SettingsValues &values);

} // namespace slipway::ui
