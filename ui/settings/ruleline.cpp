// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ruleline.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Level = docker::NoticeRule::Level;

namespace {

constexpr int kLongestPattern = 200;

} // namespace

RuleLine::RuleLine(const docker::NoticeRule &rule, QWidget *parent)
    : QWidget(parent)
    , m_pattern(new QLineEdit(rule.pattern, this))
    , m_level(new QComboBox(this))
    , m_remove(new Button(u"removeRule"_s, this, ButtonKind::Quiet, "remove"_L1))
{
    m_pattern->setObjectName(u"rulePattern"_s);
    m_pattern->setMaxLength(kLongestPattern);
    m_level->setObjectName(u"ruleLevel"_s);
    for (const Level level : { Level::Nothing, Level::Serious, Level::Everything })
        m_level->addItem({}, static_cast<int>(level));
    m_level->setCurrentIndex(std::max(0, m_level->findData(static_cast<int>(rule.level))));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpaceS);
    line->addWidget(m_pattern, 1);
    line->addWidget(m_level);
    line->addWidget(m_remove);
    connect(m_pattern, &QLineEdit::editingFinished, this, &RuleLine::changed);
    connect(m_level, &QComboBox::activated, this, &RuleLine::changed);
    connect(m_remove, &Button::clicked, this, &RuleLine::removeRequested);
    retranslateUi();
}

docker::NoticeRule RuleLine::rule() const
{
    return { m_pattern->text().trimmed(), static_cast<Level>(m_level->currentData().toInt()) };
}

void RuleLine::retranslateUi()
{
    //: Accessible name of a field: of which containers or hosts a rule about notifications is
    m_pattern->setAccessibleName(tr("Name or Pattern"));
    m_pattern->setPlaceholderText(u"web-*"_s);
    //: Accessible name of a choice: what is told about those that match
    m_level->setAccessibleName(tr("What to Tell"));
    //: Choice in a rule about notifications
    m_level->setItemText(0, tr("Nothing"));
    //: Choice in a rule about notifications: memory, health, restart loops, lost hosts
    m_level->setItemText(1, tr("Only What Is Serious"));
    //: Choice in a rule about notifications
    m_level->setItemText(2, tr("Everything"));
    //: Button: removes a rule about notifications
    const QString remove = tr("Remove Rule");
    m_remove->setAccessibleName(remove);
    m_remove->setToolTip(toolTipText(remove));
}

} // namespace slipway::ui
