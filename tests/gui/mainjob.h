// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

namespace slipway::test {

/// Does the main job as a person would, by keyboard only, in a window that is already shown: pick a machine,
/// add Docker, see its containers. Every function gives what went wrong, or nothing; none of them knows a
/// service.
class MainJob final
{
public:
    using Failure = std::optional<QString>;
    /// Told of each step in words, with the window that shows it.
    using Told = std::function<void(const QString &step, QWidget *window)>;

    explicit MainJob(QWidget *mainWindow, Told told = {});

    Failure openMachines();
    Failure chooseMachine(const QString &name);
    /// Up to the review, and on to where the set-up begins.
    Failure answerQuestions();
    Failure beginSetup();
    Failure awaitSetup(std::chrono::seconds limit);
    Failure openContainers();
    Failure awaitContainers(int atLeast, std::chrono::seconds limit);
    /// Makes the first container that runs the current one, which opens its details.
    Failure chooseRunningContainer();
    /// All of it, up to the list of containers.
    Failure run(const QString &machine);

    /// The visible widget of that object name in any window, or nullptr.
    static QWidget *find(const QString &objectName);
    template <typename T>
    static T *find(const QString &objectName)
    {
        return qobject_cast<T *>(find(objectName));
    }
    /// Gives the keyboard's focus to nothing in particular: presses in whatever has it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text);

private:
    void tell(const QString &step);
    Failure awaitPage(const QString &objectName, const QString &step);

    QWidget *m_window;
    Told m_told;
};

} // namespace slipway::test
