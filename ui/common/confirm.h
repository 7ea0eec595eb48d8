// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

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

private:
    Button *m_confirm;
    Button *m_cancel;
};

} // namespace slipway::ui
