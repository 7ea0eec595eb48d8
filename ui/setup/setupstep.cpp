// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupstep.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/words.h"

#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

SetupStep::SetupStep(SetupFlow &flow, SetupPage page, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_page(page)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_explanation(new TextLabel(this))
    , m_body(new QVBoxLayout)
    , m_problem(new TextLabel(this))
{
    setObjectName(objectName);
    m_explanation->setWordWrap(true);
    m_explanation->setMuted(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_body->setSpacing(metrics::kSpaceM);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceM);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_problem);
}

void SetupStep::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    setAccessibleName(title);
}

void SetupStep::showProblems()
{
    const QList<provisioning::PlanProblemFound> problems = m_flow.problems(m_page);
    m_problem->setText(problems.isEmpty() ? QString() : words::problem(problems.constFirst()));
}

} // namespace slipway::ui
