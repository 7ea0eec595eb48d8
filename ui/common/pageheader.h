// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/buttons.h"

#include <QWidget>

class QHBoxLayout;

namespace slipway::ui {

class LoadingBar;
class TextLabel;

/// The head of every page: title, one line that says what this is and how much, the actions at the right, and
/// a thin bar below while something is being fetched. Where the actions do not fit, those with an icon show
/// it alone.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setStatus(const QString &status);
    void setLoading(bool loading);
    /// Adds a button at the right; its text is set by the page (Button::setLabel). The header owns it.
    Button *addButton(const QString &objectName, ButtonKind kind = ButtonKind::Plain,
                      QLatin1StringView iconName = {});
    void addWidget(QWidget *widget);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();

    TextLabel *m_title;
    TextLabel *m_status;
    QHBoxLayout *m_actions;
    QList<Button *> m_buttons;
    LoadingBar *m_loading;
};

} // namespace slipway::ui
