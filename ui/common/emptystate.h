// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QWidget>

namespace slipway::ui {

class Button;
class TextLabel;

/// What a page shows when it has nothing to show: one sentence, one action, and where there is room for it a
/// picture.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QLatin1StringView iconName, QWidget *parent = nullptr);
    void setText(const QString &sentence);
    /// \param text translated; empty: no action
    void setAction(const QString &text);
    QString text() const;
    Button *action() const { return m_action; }

signals:
    void actionTriggered();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    TextLabel *m_text;
    QWidget *m_picture;
    Button *m_action;
};

} // namespace slipway::ui
