// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/models/certificatemodel.h"

#include <array>
#include <optional>

class QScrollArea;

namespace slipway::ui {

class Button;
class ElidedLabel;
class StateLabel;
class TextLabel;
class WrappingText;

/// One certificate in full, and what can be done with it.
class CertificateDetail final : public Pane
{
    Q_OBJECT

public:
    explicit CertificateDetail(QWidget *parent = nullptr);
    /// \param rows all there are, for the chain
    void show(const CertificateRow &row, const QList<CertificateRow> &rows, const QDateTime &now);
    /// As wide as its buttons are together, in no language less than is good for a certificate.
    QSize minimumSizeHint() const override;

signals:
    void renewRequested();
    /// Another authority is to take the place of this one, or of that which signed a leaked identity.
    void rotationRequested();
    void exportRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field {
        Kind,
        UsedBy,
        Shown,
        Missing,
        Subject,
        Issuer,
        Names,
        Permitted,
        Excluded,
        Usages,
        From,
        To,
        Key,
        PrivateKey,
        Serial,
        Sha256,
        Sha1,
        Chain,
        FieldCount
    };

    void retranslateUi();
    void showRow();

    std::optional<CertificateRow> m_row;
    QList<CertificateRow> m_rows;
    QDateTime m_now;
    ElidedLabel *m_name;
    StateLabel *m_state;
    Button *m_renew;
    Button *m_export;
    Button *m_remove;
    Button *m_rotate;
    Button *m_copyText;
    Button *m_copyPem;
    std::array<TextLabel *, FieldCount> m_labels {};
    std::array<WrappingText *, FieldCount> m_values {};
    QScrollArea *m_scroll = nullptr;
};

} // namespace slipway::ui
