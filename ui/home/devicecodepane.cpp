// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/devicecodepane.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

DeviceCodePane::DeviceCodePane(OpenUrl openUrl, QWidget *parent)
    : QWidget(parent)
    , m_openUrl(std::move(openUrl))
    , m_steps(new TextLabel(this))
    , m_text(new QLineEdit(this))
    , m_copy(new Button(u"copyCode"_s, this, ButtonKind::Plain, "copy"_L1))
    , m_open(new Button(u"openBrowser"_s, this, ButtonKind::Accent, "external"_L1))
    , m_timeLeft(new TextLabel(this))
    , m_message(new TextLabel(this))
    , m_warning(new TextLabel(this))
{
    for (TextLabel *label : { m_steps, m_message, m_warning })
        label->setMultiLine(true);
    for (TextLabel *label : { m_timeLeft, m_message, m_warning })
        label->setMuted(true);
    m_message->setObjectName(u"deviceCodeMessage"_s);
    m_timeLeft->setObjectName(u"deviceCodeTime"_s);
    m_text->setObjectName(u"deviceCode"_s);
    m_text->setReadOnly(true);
    QFont large = fontOf(TextStyle::Mono);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_text->setFont(large);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::kSpaceS);
    line->addWidget(m_text, 1);
    line->addWidget(m_copy);
    line->addWidget(m_open);
    auto *pane = new QVBoxLayout(this);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(metrics::kSpaceM);
    pane->addWidget(m_steps);
    pane->addLayout(line);
    pane->addWidget(m_timeLeft);
    pane->addWidget(m_message);
    pane->addWidget(m_warning);
    hide();
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &DeviceCodePane::showTimeLeft);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code.code); });
    connect(m_open, &Button::clicked, this, [this] { m_openUrl(m_code.url); });
    retranslateUi();
}

void DeviceCodePane::showCode(const DeviceCode &code)
{
    m_code = code;
    m_text->setText(code.code);
    const bool safe = isSignInPage(code.url);
    m_open->setEnabled(safe);
    showSteps();
    show();
    m_countdown.start();
    showTimeLeft();
    (safe ? m_open : m_copy)->setFocus();
}

void DeviceCodePane::clear()
{
    m_countdown.stop();
    m_code = {};
    hide();
}

void DeviceCodePane::retranslateUi()
{
    m_text->setAccessibleName(tr("Code"));
    //: Button: copies the code to the clipboard
    m_copy->setLabel(tr("Copy"));
    //: Button: opens the page for the code in a browser
    m_open->setLabel(tr("Open Browser"));
    m_warning->setText(tr("Enter only a code that you asked for yourself, here. Nobody else needs it."));
    if (m_code.code.isEmpty())
        return;
    showSteps();
    showTimeLeft();
}

void DeviceCodePane::showSteps()
{
    //: %1 is a web address
    m_steps->setText(
        tr("Open %1 and enter this code:").arg(m_code.url.toDisplayString(QUrl::RemoveUserInfo)));
    //: %1 is a sentence of Azure's, in the language of the window where Azure has it
    m_message->setText(tr("Azure says: %1").arg(plain(m_code.message)));
    m_message->setVisible(!m_code.message.isEmpty());
}

void DeviceCodePane::showTimeLeft()
{
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_code.expires);
    if (seconds <= 0)
        m_timeLeft->setText(tr("The code has ended."));
    else if (seconds < 60)
        m_timeLeft->setText(tr("Waiting for you. The code is good for %n second(s) more.", nullptr,
                               static_cast<int>(seconds)));
    else
        m_timeLeft->setText(tr("Waiting for you. The code is good for %n minute(s) more.", nullptr,
                               static_cast<int>(seconds / 60)));
}

} // namespace slipway::ui
