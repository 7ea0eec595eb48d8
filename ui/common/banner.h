// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFrame>

namespace slipway::ui {

class Button;
class DetailsBox;
class TextLabel;

/// A line across the page: what happened, what to do, Details, and at most one action. Hidden while there is
/// nothing.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Failure };

    explicit Banner(QWidget *parent = nullptr);

    /// The error in words with its details. Cancelled is an ordinary outcome: it hides the banner.
    void showError(const Error &error);
    /// \param details English, for the Details box; empty: none
    void showMessage(Kind kind, const QString &text, const QString &details = {});
    /// The same for a text that counts: said to screen readers when it appears, not each time it changes.
    void showProgress(Kind kind, const QString &text);
    /// One button with a translated text; empty: none.
    void setAction(const QString &text);
    void setClosable(bool on);
    void dismiss();
    QString text() const;
    void retranslateUi();

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(Kind kind, const QString &text, const QString &details, bool isNews);

    Kind m_kind = Kind::Information;
    bool m_counts = false; ///< shows progress
    std::optional<Error> m_error;
    QWidget *m_icon;
    TextLabel *m_text;
    Button *m_action;
    Button *m_toggle;
    Button *m_close;
    DetailsBox *m_details;
};

} // namespace slipway::ui
