// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readingtext.h"

#include <QPlainTextEdit>

namespace slipway::ui {

QPlainTextEdit *makeReadingText(const QString &objectName, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(objectName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace slipway::ui
