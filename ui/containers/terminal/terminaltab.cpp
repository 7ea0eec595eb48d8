// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/terminaltab.h"

#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/containers/terminal/shellform.h"
#include "ui/containers/terminal/terminalsession.h"
#include "ui/containers/terminal/terminalview.h"
#include "ui/models/text/safetext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormIndex = 0;

/// Where there are many, the titles of terminals get shorter, but not the way to another one.
class SessionBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize minimumTabSizeHint(int index) const override
    {
        return index == kFormIndex ? tabSizeHint(index) : QTabBar::minimumTabSizeHint(index);
    }
};

class SessionTabs final : public QTabWidget
{
public:
    explicit SessionTabs(QWidget *parent)
        : QTabWidget(parent)
    {
        setTabBar(new SessionBar(this));
    }
};

ContainerKey keyOf(const TerminalSession &session)
{
    return { session.request().host.text(), session.request().container.text() };
}

/// A tab's text takes & for the mark of a mnemonic.
QString tabText(const QString &text)
{
    return plain(text).replace(u'&', u"&&"_s);
}

} // namespace

TerminalTab::TerminalTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
    , m_sessions(new SessionTabs(this))
    , m_form(new ShellForm(this))
    , m_keys(new TextLabel(this))
    , m_close(new Button(u"closeTerminal"_s, this, ButtonKind::Quiet))
{
    setObjectName(u"terminalTab"_s);
    m_keys->setMuted(true);
    m_sessions->setObjectName(u"terminalSessions"_s);
    m_sessions->setDocumentMode(true);
    m_sessions->setElideMode(Qt::ElideMiddle);
    m_sessions->addTab(m_form, QString());
    auto *corner = new QWidget(this);
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(metrics::kSpaceS, 0, 0, 0);
    line->setSpacing(metrics::kSpaceM);
    line->addWidget(m_keys);
    line->addWidget(m_close);
    m_sessions->setCornerWidget(corner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_sessions);
    setTabOrder(m_sessions->tabBar(), m_close); // a shell, which comes later, keeps Tab for itself

    connect(m_form, &ShellForm::openRequested, this, [this] { openSession(m_form->request()); });
    connect(m_form, &ShellForm::attachRequested, this, [this] { openSession(m_form->attachRequest()); });
    connect(m_close, &Button::clicked, this, &TerminalTab::closeCurrent);
    connect(m_sessions, &QTabWidget::currentChanged, this, [this] {
        m_close->setVisible(currentSession() != nullptr);
        m_keys->setVisible(currentSession() != nullptr);
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*before*/, const QWidget *now) { focusMoved(now); });
    m_close->hide();
    m_keys->hide();
    retranslateUi();
}

QString TerminalTab::title() const
{
    //: Title of a tab: a shell in a container
    return tr("Terminal");
}

TerminalSession *TerminalTab::sessionAt(int index) const
{
    return qobject_cast<TerminalSession *>(m_sessions->widget(index));
}

TerminalSession *TerminalTab::currentSession() const
{
    return sessionAt(m_sessions->currentIndex());
}

void TerminalTab::show(const ContainerRow &row, const QDateTime & /*now*/)
{
    const bool isAnother = !m_row || containerKey(*m_row) != containerKey(row);
    m_row = row;
    showForm();
    if (isAnother)
        showLatestOf(containerKey(row));
}

void TerminalTab::clear()
{
    m_row.reset();
    showForm();
}

/// Sessions go on while nobody looks: a shell that nobody reads has to wait in the middle of its work.
void TerminalTab::setActive(bool /*active*/) { }

QWidget *TerminalTab::firstFocus() const
{
    const TerminalSession *session = currentSession();
    return session ? static_cast<QWidget *>(session->view()) : m_form->openButton();
}

void TerminalTab::showLatestOf(const ContainerKey &key)
{
    for (int i = m_sessions->count() - 1; i > kFormIndex; --i) {
        if (keyOf(*sessionAt(i)) == key) {
            m_sessions->setCurrentIndex(i);
            return;
        }
    }
    m_sessions->setCurrentIndex(kFormIndex);
}

QString TerminalTab::reasonNotToOpen() const
{
    if (!m_row)
        return tr("Choose a container to open a shell in it.");
    if (m_row->container.state.known() != docker::ContainerState::Running)
        return tr("The container does not run. Start it to open a shell in it.");
    if (m_sessions->count() > kMostSessions)
        return tr("Many terminals are open. Close one to open another.");
    return {};
}

void TerminalTab::showForm()
{
    m_form->setReason(reasonNotToOpen());
}

void TerminalTab::openSession(ShellRequest request)
{
    if (!reasonNotToOpen().isEmpty())
        return;
    request.host = m_row->host;
    request.container = m_row->container.id;
    auto *session = new TerminalSession(m_services.terminals, request, m_row->container.name, this);
    connect(session, &TerminalSession::titleChanged, this, [this, session] { showTitle(session); });
    connect(session, &TerminalSession::leaveRequested, this, [this, session] { leave(*session); });
    m_sessions->addTab(session, tabText(session->title()));
    m_sessions->setCurrentWidget(session);
    showForm();
}

/// Whoever leaves a shell comes past it by Tab in both ways, and into it again from anywhere else.
void TerminalTab::leave(TerminalSession &session)
{
    session.view()->setFocusPolicy(Qt::ClickFocus);
    m_sessions->tabBar()->setFocus();
}

void TerminalTab::focusMoved(const QWidget *now)
{
    const bool isBeside = now && isAncestorOf(now) && !qobject_cast<const TerminalView *>(now);
    if (!now || isBeside)
        return;
    for (int i = kFormIndex + 1; i < m_sessions->count(); ++i)
        sessionAt(i)->view()->setFocusPolicy(Qt::StrongFocus);
}

void TerminalTab::showTitle(TerminalSession *session)
{
    const int index = m_sessions->indexOf(session);
    if (index > kFormIndex)
        m_sessions->setTabText(index, tabText(session->title()));
}

void TerminalTab::closeCurrent()
{
    TerminalSession *session = currentSession();
    if (!session)
        return;
    if (!session->isRunning() || session->request().attaches) { // leaving a main process ends nothing
        closeSession(session);
        return;
    }
    auto *question = new Confirm(
        { .title = tr("Close the Terminal"),
          //: %1 is a container
          .question = tr("Close this terminal in %1? What runs in it may go on running in the container.")
                          .arg(plain(session->title())),
          //: Button: close a terminal
          .button = tr("Close") },
        this);
    connect(question, &Confirm::accepted, session, [this, session] { closeSession(session); });
    question->open();
}

void TerminalTab::closeSession(TerminalSession *session)
{
    m_sessions->removeTab(m_sessions->indexOf(session));
    session->deleteLater();
    showForm();
    firstFocus()->setFocus();
}

void TerminalTab::retranslateUi()
{
    setAccessibleName(title());
    m_sessions->setAccessibleName(tr("Terminals"));
    //: Tab with the form that opens another terminal
    m_sessions->setTabText(kFormIndex, tr("New"));
    //: Button: close the terminal that is shown
    m_close->setLabel(tr("Close Terminal"));
    //: %1 is a key, such as Ctrl+Shift+Esc
    m_keys->setText(tr("%1 leaves the terminal")
                        .arg(QKeySequence(TerminalView::kLeaveKey).toString(QKeySequence::NativeText)));
    m_form->retranslateUi();
    for (int i = kFormIndex + 1; i < m_sessions->count(); ++i)
        sessionAt(i)->retranslateUi();
    showForm();
}

} // namespace slipway::ui
