// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QSet>

namespace slipway::ui {

class TextLabel;

/// Fields with their labels above or beside them on our grid. Labels are buddies; order of adding is tab
/// order.
class Form final : public QFormLayout
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);
    /// Adds `field`; the page sets the label's text (setFieldLabel) when it translates itself.
    TextLabel *addField(QWidget *field);
    /// A line of explanation or of what is wrong, below the field before it.
    TextLabel *addHint();

    void invalidate() override;

private:
    void renewRow(int row);

    QSet<QWidget *> m_hidden; ///< fields of hidden rows that were renewed
    bool m_isRenewing = false;
};

/// The label's text and the field's accessible name, which is the same without mnemonic and colon.
void setFieldLabel(TextLabel *label, const QString &text);

} // namespace slipway::ui
