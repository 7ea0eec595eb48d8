// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace slipway::ui {

class Button;

/// Technical lines in monospace, read-only, with a Copy button. Tab leaves it.
class DetailsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsBox(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;
    /// How many lines are seen without scrolling.
    void setVisibleLines(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QPlainTextEdit *m_text;
    Button *m_copy;
};

} // namespace slipway::ui
