// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/security/securitytab.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/roomforbuttons.h"
#include "ui/common/tableview.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/securitywords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::CheckResult;
using docker::CheckSeverity;
using docker::CheckVerdict;

namespace {

constexpr int kGoodScore = 80;
constexpr int kFairScore = 50;

StateShape shapeOf(const CheckResult &result)
{
    switch (result.verdict) {
    case CheckVerdict::Passed:
        return StateShape::Running;
    case CheckVerdict::Failed:
        return result.severity >= CheckSeverity::High ? StateShape::Failed : StateShape::Warning;
    case CheckVerdict::Unknown:
        return StateShape::Unknown;
    case CheckVerdict::NotApplicable:
        break;
    }
    return StateShape::Stopped;
}

StateShape shapeOfScore(int score)
{
    if (score >= kGoodScore)
        return StateShape::Running;
    return score >= kFairScore ? StateShape::Warning : StateShape::Failed;
}

/// A label above a text that wraps.
void addPart(QVBoxLayout *column, TextLabel *label, WrappingText *text)
{
    label->setMuted(true);
    column->addWidget(label);
    column->addWidget(text);
}

} // namespace

SecurityTab::SecurityTab(Services &services, QWidget *parent)
    : LoadedTab(services, u"securityTab"_s, parent)
    , m_refresh(new Button(u"refreshSecurity"_s, this, ButtonKind::Plain, "refresh"_L1))
    , m_findings(new TableView(this))
    , m_finding(new TextLabel(TextStyle::Section, this))
    , m_about(new TextLabel(this))
    , m_whyLabel(new TextLabel(this))
    , m_why(new WrappingText(TextStyle::Body, this))
    , m_adviceLabel(new TextLabel(this))
    , m_advice(new WrappingText(TextStyle::Body, this))
    , m_evidenceLabel(new TextLabel(this))
    , m_evidence(new WrappingText(TextStyle::Mono, this))
{
    m_findings->setObjectName(u"securityFindings"_s);
    m_findings->setModel(&m_model);
    m_findings->setSortingEnabled(false); // by weight
    m_findings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model.setTitles({ QString(), QString(), QString(), QString() });
    m_model.setRightAligned({ 2 });
    m_findings->setColumnChars({ 40, 20, 10, 10 });
    m_findings->setColumnRanks({ 0, 3, 2, 1 });
    auto *parts = new QSplitter(this);
    parts->setObjectName(u"securitySplitter"_s);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(metrics::kSpaceL);
    parts->addWidget(m_findings);
    parts->addWidget(buildExplanation());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({ 600, 400 }); // parts of whatever width there is
    body()->addWidget(buildHead());
    body()->addWidget(parts, 1);
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SecurityTab::showFinding);
    connect(m_refresh, &Button::clicked, this, &SecurityTab::loadAgain);
    retranslateUi();
}

QWidget *SecurityTab::buildHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpaceS);
    const QString names[SubjectCount] = { u"containerSafety"_s, u"hostSafety"_s };
    for (std::size_t i = 0; i < SubjectCount; ++i) {
        m_choices[i] = new Button(names[i], head);
        m_choices[i]->setCheckable(true);
        m_choices[i]->setChecked(i == Container);
        m_scores[i] = new StateLabel(head);
        m_scores[i]->setObjectName(names[i] + u"Score"_s);
        line->addWidget(m_choices[i]);
        line->addWidget(m_scores[i]);
        line->addSpacing(metrics::kSpaceM);
        connect(m_choices[i], &Button::clicked, this, [this, i] { choose(static_cast<Subject>(i)); });
    }
    line->addStretch(1);
    line->addWidget(m_refresh);
    new RoomForButtons(*head);
    return head;
}

QWidget *SecurityTab::buildExplanation()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::kSpaceS, 0);
    column->setSpacing(metrics::kSpaceXs);
    m_finding->setObjectName(u"finding"_s);
    m_finding->setMultiLine(true);
    m_finding->setWordWrap(true);
    m_about->setMuted(true);
    m_why->setObjectName(u"findingReason"_s);
    m_advice->setObjectName(u"findingAdvice"_s);
    m_evidence->setObjectName(u"findingEvidence"_s);
    column->addWidget(m_finding);
    column->addWidget(m_about);
    column->addSpacing(metrics::kSpaceXs);
    addPart(column, m_evidenceLabel, m_evidence);
    addPart(column, m_whyLabel, m_why);
    addPart(column, m_adviceLabel, m_advice);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"findingScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    //: Accessible name of the text that explains a security finding
    scroll->setAccessibleName(tr("Explanation"));
    return scroll;
}

QString SecurityTab::title() const
{
    //: Title of a tab: how safe a container and its host are
    return tr("Security");
}

void SecurityTab::retranslateUi()
{
    setAccessibleName(title());
    //: Button: shows what was found about the chosen container
    m_choices[Container]->setLabel(tr("This Container"));
    //: Button: shows what was found about the engine and its host
    m_choices[Host]->setLabel(tr("Its Host"));
    m_refresh->setLabel(tr("Refresh"));
    //: Accessible name of a table of security findings
    m_findings->setAccessibleName(tr("Findings"));
    //: Column: what a security check is about
    m_model.setTitles({ tr("Check"),
                        //: Column: what a security check found
                        tr("Result"),
                        //: Column: how many points of 100 a finding costs
                        tr("Points"),
                        //: Column: number of a recommendation of the CIS Docker Benchmark
                        tr("CIS") });
    //: Above the reason of a security finding
    m_whyLabel->setText(tr("Why it matters"));
    m_why->setAccessibleName(m_whyLabel->text());
    //: Above what can be done about a security finding
    m_adviceLabel->setText(tr("What to do"));
    m_advice->setAccessibleName(m_adviceLabel->text());
    //: Above what a security check found exactly
    m_evidenceLabel->setText(tr("What was found"));
    m_evidence->setAccessibleName(m_evidenceLabel->text());
    showReport();
}

QWidget *SecurityTab::firstFocus() const
{
    return m_findings;
}

void SecurityTab::load()
{
    const auto keep = [this](Subject subject) {
        return [this, subject](const docker::SecurityReport &report) {
            m_reports[subject] = report;
            showReport();
        };
    };
    ask(services().content.containerSafety(ref(), stopToken()), keep(Container));
    ask(services().content.hostSafety(ref().host, stopToken()), keep(Host));
}

void SecurityTab::forget()
{
    m_reports = {};
    showReport();
}

void SecurityTab::rowChanged(const ContainerRow &before)
{
    if (before.container.state != row()->container.state && isShown())
        loadAgain();
}

void SecurityTab::choose(Subject subject)
{
    m_subject = subject;
    showReport();
}

void SecurityTab::showScore(Subject subject)
{
    const std::optional<docker::SecurityReport> &report = m_reports[subject];
    m_choices[subject]->setChecked(subject == m_subject);
    m_scores[subject]->setVisible(report.has_value());
    if (!report)
        return;
    //: A score for safety; %1 is from 0 to 100
    const QString points = tr("%1 of 100").arg(report->score);
    m_scores[subject]->setState(shapeOfScore(report->score), points);
}

void SecurityTab::showReport()
{
    showScore(Container);
    showScore(Host);
    QList<TextRow> rows;
    if (const auto &report = m_reports[m_subject]) {
        rows.reserve(report->results.size());
        for (const CheckResult &result : report->results) {
            const bool isFailed = result.verdict == CheckVerdict::Failed;
            //: Result of a security check; %1 is "Found", %2 is "high"
            const QString verdict = isFailed
                ? tr("%1, %2").arg(words::checkVerdict(result.verdict), words::checkSeverity(result.severity))
                : words::checkVerdict(result.verdict);
            rows.append({ .key = docker::checkId(result.check),
                          .cells = { words::checkTitle(result), verdict,
                                     isFailed ? u"−%1"_s.arg(result.weight) : QString(),
                                     docker::benchmarkNumber(result.check) },
                          .state = shapeOf(result),
                          .muted = !isFailed });
        }
    }
    m_model.setRows(rows);
    if (!rows.isEmpty() && !m_findings->currentIndex().isValid())
        m_findings->selectRow(0);
    showFinding();
}

void SecurityTab::showFinding()
{
    const auto &report = m_reports[m_subject];
    const int at = m_findings->currentIndex().row();
    const bool has = report && at >= 0 && at < report->results.size();
    for (QWidget *part : std::initializer_list<QWidget *> { m_whyLabel, m_why, m_adviceLabel, m_advice })
        part->setVisible(has);
    const CheckResult result = has ? report->results.at(at) : CheckResult {};
    const QString evidence = has ? words::checkEvidence(result) : QString();
    m_evidenceLabel->setVisible(!evidence.isEmpty());
    m_evidence->setVisible(!evidence.isEmpty());
    m_evidence->setText(evidence);
    m_finding->setText(has ? words::checkTitle(result) : QString());
    m_about->setText(has ? words::checkVerdict(result.verdict) : QString());
    if (!has)
        return;
    m_why->setText(words::checkReason(result.check));
    m_advice->setText(words::checkAdvice(result.check));
}

} // namespace slipway::ui
