// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrollaccess.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// Qt asks for the class first and then for its bases, so that tables, trees and text keep the interfaces of
/// their own.
QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    if (className != "QScrollArea"_L1 && className != "QAbstractScrollArea"_L1)
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAreaAccess()
{
    QAccessible::installFactory(&makeAccess); // the same one is installed once only
}

} // namespace slipway::ui
