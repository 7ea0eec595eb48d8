// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/passphrase.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace slipway::ui {

namespace {

constexpr int kShortest = 12;

} // namespace

QLineEdit *makePassphraseField(const QString &objectName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    return field;
}

Secret passphraseOf(const QLineEdit &field)
{
    QByteArray bytes = field.text().normalized(QString::NormalizationForm_C).toUtf8();
    Secret secret(bytes);
    bytes.fill('\0');
    return secret;
}

bool isGoodPassphrase(const QString &text)
{
    return text.size() >= kShortest;
}

QString passphraseHint()
{
    //: %L1 is a number
    return QCoreApplication::translate("slipway::ui::UnlockDialog",
                                       "At least %L1 characters: some words that do not belong together are "
                                       "best. Nobody can open the keys without it, not even Slipway.")
        .arg(kShortest);
}

} // namespace slipway::ui
