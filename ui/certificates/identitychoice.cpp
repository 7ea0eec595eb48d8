// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/identitychoice.h"

#include "ui/models/text/safetext.h"
#include "ui/services/certificateservice.h"

#include <algorithm>

namespace slipway::ui {

namespace {

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kShownChars = 30; // a name may be longer than a window is wide

} // namespace

IdentityChoice::IdentityChoice(CertificateService &certificates, QWidget *parent)
    : QComboBox(parent)
    , m_certificates(certificates)
{
    setObjectName(QStringLiteral("identity"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kShownChars);
    connect(this, &QComboBox::currentTextChanged, this,
            [this](const QString &text) { setToolTip(toolTipText(text)); });
}

void IdentityChoice::fill(const QString &first)
{
    const QString chosen = identity();
    clear();
    if (!first.isEmpty())
        addItem(first, QString());
    const QList<CertificateRow> rows = m_certificates.rows();
    for (const CertificateRow &row : rows) {
        if (row.kind != CertificateRow::Kind::Identity || !row.hasKey)
            continue;
        const QString state = stateText(row, lifeOf(row.certificate, m_certificates.now()));
        //: An identity in a list. %1 is its name, %2 an authority, %3 its state: "Valid", "Ended"
        addItem(tr("%1, signed by %2 (%3)").arg(plain(row.name), plain(row.authorityName), state), row.id);
        setItemData(count() - 1, row.name, kNameRole);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
}

bool IdentityChoice::hasIdentities() const
{
    return count() > 0 && !itemData(count() - 1).toString().isEmpty();
}

QString IdentityChoice::identity() const
{
    return currentData().toString();
}

void IdentityChoice::suggest(const QStringList &names)
{
    for (int i = 0; i < count(); ++i) {
        if (!names.contains(itemData(i, kNameRole).toString()))
            continue;
        setCurrentIndex(i);
        return;
    }
}

} // namespace slipway::ui
