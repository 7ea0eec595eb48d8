// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticesettingspane.h"

#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/words.h"
#include "ui/services/noticeservice.h"
#include "ui/settings/ruleline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestCoolDown = 24 * 60; // minutes
constexpr qsizetype kMostRules = 50;

TextLabel *makeHint(QWidget *parent)
{
    auto *hint = new TextLabel(parent);
    hint->setMultiLine(true);
    hint->setWordWrap(true);
    hint->setMuted(true);
    return hint;
}

} // namespace

NoticeSettingsPane::NoticeSettingsPane(Services &services, bool trayAvailable, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_trayAvailable(trayAvailable)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_coolDown(new QSpinBox(this))
    , m_rulesTitle(new TextLabel(this))
    , m_rulesHint(makeHint(this))
    , m_ruleLines(new QVBoxLayout)
    , m_addRule(new Button(u"addRule"_s, this, ButtonKind::Plain, "add"_L1))
    , m_inTray(new QCheckBox(this))
    , m_trayHint(makeHint(this))
    , m_whileHidden(new QCheckBox(this))
    , m_hiddenHint(makeHint(this))
{
    setObjectName(u"noticeSettings"_s);
    build();
    connectFields();
    showChoices();
    retranslateUi();
}

void NoticeSettingsPane::build()
{
    m_coolDown->setObjectName(u"coolDown"_s);
    m_coolDown->setRange(0, kLongestCoolDown);
    m_inTray->setObjectName(u"inTray"_s);
    m_inTray->setEnabled(m_trayAvailable);
    m_whileHidden->setObjectName(u"whileHidden"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceS);
    all->addWidget(m_title);
    for (const docker::NoticeKind kind : docker::kNoticeKinds) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"notice-"_s + docker::nameOf(kind));
        m_kinds.append({ kind, box });
        all->addWidget(box);
    }
    auto *form = new Form;
    m_coolDownLabel = form->addField(m_coolDown);
    all->addLayout(form);
    all->addSpacing(metrics::kSpaceS);
    all->addWidget(m_rulesTitle);
    all->addWidget(m_rulesHint);
    m_ruleLines->setSpacing(metrics::kSpaceXs);
    all->addLayout(m_ruleLines);
    auto *add = new QHBoxLayout;
    add->addWidget(m_addRule);
    add->addStretch(1);
    all->addLayout(add);
    all->addSpacing(metrics::kSpaceS);
    all->addWidget(m_inTray);
    all->addWidget(m_trayHint);
    all->addWidget(m_whileHidden);
    all->addWidget(m_hiddenHint);
}

void NoticeSettingsPane::connectFields()
{
    for (const auto &[kind, box] : std::as_const(m_kinds))
        connect(box, &QCheckBox::toggled, this, &NoticeSettingsPane::store);
    connect(m_coolDown, &QSpinBox::valueChanged, this, &NoticeSettingsPane::store);
    connect(m_inTray, &QCheckBox::toggled, this, &NoticeSettingsPane::store);
    connect(m_whileHidden, &QCheckBox::toggled, this, &NoticeSettingsPane::store);
    connect(m_addRule, &Button::clicked, this, [this] {
        addRule({})->pattern()->setFocus(Qt::OtherFocusReason);
        m_addRule->setEnabled(m_rules.size() < kMostRules);
    });
}

RuleLine *NoticeSettingsPane::addRule(const docker::NoticeRule &rule)
{
    auto *line = new RuleLine(rule, this);
    m_rules.append(line);
    m_ruleLines->addWidget(line);
    connect(line, &RuleLine::changed, this, &NoticeSettingsPane::store);
    connect(line, &RuleLine::removeRequested, this, [this, line] { removeRule(line); });
    return line;
}

void NoticeSettingsPane::removeRule(RuleLine *line)
{
    m_rules.removeAll(line);
    m_ruleLines->removeWidget(line);
    line->hide();
    line->deleteLater(); // its own button brought us here
    m_addRule->setEnabled(true);
    m_addRule->setFocus(Qt::OtherFocusReason);
    store();
}

void NoticeSettingsPane::showChoices()
{
    m_isShowing = true;
    const docker::NoticeSettings settings = m_services.notices.noticeSettings();
    for (const auto &[kind, box] : std::as_const(m_kinds))
        box->setChecked(settings.kinds.contains(kind));
    m_coolDown->setValue(static_cast<int>(settings.coolDown.count()));
    m_inTray->setChecked(settings.inTray && m_trayAvailable);
    m_whileHidden->setChecked(settings.whileHidden);
    for (const docker::NoticeRule &rule : settings.rules)
        addRule(rule);
    m_isShowing = false;
}

void NoticeSettingsPane::store()
{
    if (m_isShowing)
        return;
    docker::NoticeSettings settings = m_services.notices.noticeSettings();
    settings.kinds.clear();
    for (const auto &[kind, box] : std::as_const(m_kinds)) {
        if (box->isChecked())
            settings.kinds.insert(kind);
    }
    settings.coolDown = std::chrono::minutes(m_coolDown->value());
    settings.rules.clear();
    for (const RuleLine *line : std::as_const(m_rules)) {
        if (!line->rule().pattern.isEmpty())
            settings.rules.append(line->rule());
    }
    if (m_trayAvailable)
        settings.inTray = m_inTray->isChecked();
    settings.whileHidden = m_whileHidden->isChecked();
    m_services.notices.setNoticeSettings(settings);
}

void NoticeSettingsPane::retranslateUi()
{
    //: Title of a group of settings
    m_title->setText(tr("Notifications"));
    for (const auto &[kind, box] : std::as_const(m_kinds))
        box->setText(words::noticeKind(kind));
    //: Field: the same about the same container is told again only after so many minutes
    setFieldLabel(m_coolDownLabel, tr("Not Again Within:"));
    //: Behind a number: minutes
    m_coolDown->setSuffix(tr(" min"));
    //: Title of a list of rules: containers and hosts for which other notifications are wanted
    m_rulesTitle->setText(tr("Exceptions"));
    m_rulesHint->setText(tr("The first one that matches the name of a container or host decides. The signs * "
                            "and ? stand for any characters; with host: in front only hosts are meant."));
    //: Button: adds an exception
    m_addRule->setLabel(tr("Add Exception"));
    m_inTray->setText(tr("Also as messages of the desktop"));
    m_trayHint->setText(m_trayAvailable
                            ? tr("While the window of Slipway is not in front.")
                            : tr("This desktop has no place for them (a system tray with messages)."));
    m_whileHidden->setText(tr("Keep watching while the page Containers is not shown"));
    m_hiddenHint->setText(tr("Otherwise nothing is noticed meanwhile. It costs each host two connections, an "
                             "answer every 15 seconds and a list of its containers every minute and after "
                             "every change; and this computer the same once for each host."));
    for (RuleLine *line : std::as_const(m_rules))
        line->retranslateUi();
}

} // namespace slipway::ui
