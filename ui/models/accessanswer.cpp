// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accessanswer.h"

#include <QRegularExpression>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::AccessKind;

AccessKind AccessAnswer::kind() const
{
    switch (choice) {
    case AccessChoice::ThisComputer:
    case AccessChoice::TheseAddresses:
        return AccessKind::OnlyTheseAddresses;
    case AccessChoice::Nobody:
        return AccessKind::Nobody;
    case AccessChoice::Everybody:
        break;
    }
    return AccessKind::Everybody;
}

QStringList AccessAnswer::addresses() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    switch (choice) {
    case AccessChoice::ThisComputer: {
        const QString one = thisComputer.trimmed();
        return one.isEmpty() ? QStringList() : QStringList { one };
    }
    case AccessChoice::TheseAddresses:
        return theseAddresses.split(separators, Qt::SkipEmptyParts);
    case AccessChoice::Nobody:
    case AccessChoice::Everybody:
        break;
    }
    return {};
}

QDateTime AccessAnswer::until() const
{
    return choice == AccessChoice::Nobody ? QDateTime() : reminder;
}

} // namespace slipway::ui
