// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace slipway::ui {

class Button;

/// Asks before something that cannot be taken back. Names its target; the default button is always Cancel.
/// Opens with open(), deletes itself, and emits accepted() when confirmed.
class Confirm final : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title {}; ///< "Remove 2 Containers"
        QString question {}; ///< what will happen, to what, where; plain text
        QString button {}; ///< the verb: "Remove"
        QString details {}; ///< list of targets or further lines; may be empty
        bool destructive = true;
    };
    /// \param parent the page whose action it is
    Confirm(const Texts &texts, QWidget *parent);

    /// Puts fields between the question and the buttons. The first of them gets the keyboard.
    /// \param isMainAction Enter confirms: only for what is not destructive
    void addContent(QWidget *content, bool isMainAction = false);
    Button *confirmButton() const { return m_confirm; }

private:
    Button *m_confirm;
    Button *m_cancel;
    QVBoxLayout *m_content;
};

} // namespace slipway::ui
