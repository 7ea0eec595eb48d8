// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/models/certificatemodel.h"

#include <array>
#include <optional>

class QScrollArea;

namespace slipway::ui {

class ElidedLabel;
class StateLabel;
class TextLabel;
class WrappingText;

/// One certificate in full.
class CertificateDetail final : public Pane
{
    Q_OBJECT

public:
    explicit CertificateDetail(QWidget *parent = nullptr);
    void show(const CertificateRow &row, const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Kind, Subject, Issuer, Names, From, To, Key, Serial, Fingerprint, FieldCount };

    void retranslateUi();
    void showRow();

    std::optional<CertificateRow> m_row;
    QDateTime m_now;
    ElidedLabel *m_name;
    StateLabel *m_state;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    TextLabel *m_later;
    QScrollArea *m_scroll = nullptr;
};

} // namespace slipway::ui
