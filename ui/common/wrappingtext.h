// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QPlainTextEdit>

namespace slipway::ui {

/// Text that wraps even inside words and is as tall as it needs: identifiers, commands, labels. Can be marked
/// and copied as it is; Tab passes it.
class WrappingText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WrappingText(TextStyle style, QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void alignBaseline();
    void fitHeight();

    TextStyle m_style;
    QString m_text;
};

} // namespace slipway::ui
