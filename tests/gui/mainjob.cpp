// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainjob.h"

#include "ui/models/containermodel.h"
#include "ui/models/containerproxy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace slipway::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Failure = MainJob::Failure;

namespace {

constexpr auto kPatience = 20s;

bool waitFor(const std::function<bool()> &condition, std::chrono::milliseconds limit)
{
    return QTest::qWaitFor(condition, static_cast<int>(limit.count()));
}

QWidget *keyboardTarget()
{
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return QApplication::activeWindow();
}

bool isEnabled(const QString &button)
{
    const auto *found = MainJob::find<QPushButton>(button);
    return found && found->isEnabled();
}

} // namespace

MainJob::MainJob(QWidget *mainWindow, Told told)
    : m_window(mainWindow)
    , m_told(std::move(told))
{
}

QWidget *MainJob::find(const QString &objectName)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        const QList<QWidget *> found = window->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        if (window->objectName() == objectName)
            return window;
    }
    return nullptr;
}

void MainJob::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *target = keyboardTarget())
        QTest::keyClick(target, key, modifiers);
}

void MainJob::type(const QString &text)
{
    if (QWidget *target = keyboardTarget())
        QTest::keyClicks(target, text);
}

void MainJob::tell(const QString &step)
{
    if (!m_told)
        return;
    QTest::qWait(50); // what was asked for is painted
    QWidget *wizard = find(u"setupWizard"_s);
    m_told(step, wizard ? wizard : m_window);
}

Failure MainJob::openMachines()
{
    press(Qt::Key_2, Qt::ControlModifier);
    if (!waitFor([] { return find(u"machinesPage"_s) != nullptr; }, kPatience))
        return u"Ctrl+2 did not open the Machines page"_s;
    const auto listed = [] {
        const auto *table = find<QAbstractItemView>(u"machines"_s);
        return table && table->model()->rowCount() > 0;
    };
    if (!waitFor(listed, kPatience))
        return u"no machines were listed"_s;
    tell(u"The machines of all subscriptions, each with its verdict"_s);
    return {};
}

Failure MainJob::chooseMachine(const QString &name)
{
    press(Qt::Key_Slash);
    if (!waitFor([] { return find(u"filter"_s) && find(u"filter"_s)->hasFocus(); }, kPatience))
        return u"\"/\" did not lead to the filter"_s;
    type(name);
    const auto alone = [&name] {
        const auto *table = find<QAbstractItemView>(u"machines"_s);
        return table && table->model()->rowCount() == 1
            && table->model()->index(0, 1).data().toString() == name;
    };
    if (!waitFor(alone, kPatience))
        return u"the filter did not leave the machine alone"_s;
    press(Qt::Key_Down);
    if (!waitFor([] { return isEnabled(u"addDocker"_s); }, kPatience))
        return u"Add Docker is not enabled for the machine"_s;
    tell(u"One machine, found by its name: it can get Docker"_s);
    press(Qt::Key_Return);
    if (!waitFor([] { return find(u"setupWizard"_s) != nullptr; }, kPatience))
        return u"Enter on the machine did not open the wizard"_s;
    return {};
}

Failure MainJob::awaitPage(const QString &objectName, const QString &step)
{
    if (!waitFor([&objectName] { return find(objectName) != nullptr; }, kPatience))
        return u"the wizard did not come to %1"_s.arg(objectName);
    if (QWidget *wizard = find(u"setupWizard"_s); QApplication::activeWindow() != wizard)
        QApplication::setActiveWindow(wizard); // what a window manager does
    if (!waitFor([] { return isEnabled(u"next"_s); }, kPatience)) {
        const auto *problem = find<QLabel>(u"problem"_s);
        return u"the wizard does not go on from %1: %2"_s.arg(objectName,
                                                              problem ? problem->text() : QString());
    }
    tell(step);
    return {};
}

Failure MainJob::answerQuestions()
{
    struct Question
    {
        QString page;
        QString step;
    };
    const QList<Question> questions {
        { u"machineStep"_s, u"What was found out about the machine"_s },
        { u"dockerStep"_s, u"How Docker is installed, and where it listens"_s },
        { u"certificatesStep"_s, u"A new authority, and an identity for this computer"_s },
        { u"accessStep"_s, u"Only this computer may reach the engine"_s },
    };
    for (const Question &question : questions) {
        if (const Failure failure = awaitPage(question.page, question.step))
            return failure;
        press(Qt::Key_Return);
    }
    return awaitPage(u"reviewStep"_s, u"Every change, before any is made"_s);
}

Failure MainJob::beginSetup()
{
    press(Qt::Key_Return);
    if (!waitFor([] { return find(u"progressStep"_s) != nullptr; }, kPatience))
        return u"the set-up did not begin"_s;
    return {};
}

Failure MainJob::awaitSetup(std::chrono::seconds limit)
{
    const auto over = [] { return find(u"openContainers"_s) || find(u"retry"_s); };
    if (!waitFor(over, limit))
        return u"the set-up did not end"_s;
    if (!find(u"openContainers"_s))
        return u"the set-up failed"_s;
    tell(u"The engine answers over mutual TLS"_s);
    return {};
}

Failure MainJob::openContainers()
{
    if (!waitFor([] { return find(u"openContainers"_s)->hasFocus(); }, kPatience))
        return u"Open Containers does not have the focus"_s;
    press(Qt::Key_Return);
    if (!waitFor([] { return find(u"containersPage"_s) != nullptr && !find(u"setupWizard"_s); }, kPatience))
        return u"Open Containers did not open the page"_s;
    return {};
}

Failure MainJob::awaitContainers(int atLeast, std::chrono::seconds limit)
{
    const auto listed = [atLeast] {
        const auto *table = find<QAbstractItemView>(u"containers"_s);
        return table && table->model()->rowCount() >= atLeast;
    };
    if (!waitFor(listed, limit))
        return u"the containers were not listed"_s;
    tell(u"The containers that run there, live"_s);
    return {};
}

Failure MainJob::chooseRunningContainer()
{
    const auto choose = [] {
        auto *table = find<QAbstractItemView>(u"containers"_s);
        const auto *lines = table ? qobject_cast<ui::ContainerProxy *>(table->model()) : nullptr;
        for (int line = 0; lines && line < lines->rowCount(); ++line) {
            const QModelIndex index = lines->index(line, 0);
            if (lines->isGroup(index)
                || lines->row(index).container.state.known() != docker::ContainerState::Running)
                continue;
            table->setCurrentIndex(index);
            return true;
        }
        return false;
    };
    if (!waitFor(choose, kPatience))
        return u"no container runs"_s;
    return {};
}

Failure MainJob::run(const QString &machine)
{
    if (const Failure failure = openMachines())
        return failure;
    if (const Failure failure = chooseMachine(machine))
        return failure;
    if (const Failure failure = answerQuestions())
        return failure;
    if (const Failure failure = beginSetup())
        return failure;
    if (const Failure failure = awaitSetup(120s))
        return failure;
    if (const Failure failure = openContainers())
        return failure;
    return awaitContainers(1, 30s);
}

} // namespace slipway::test
