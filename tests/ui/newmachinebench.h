// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeservices.h"
#include "ui/newmachine/newmachinewizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace slipway::test {

using namespace Qt::StringLiterals;

inline azure::ArmId idOf(const QString &group, const QString &type, const QString &name)
{
    return *azure::ArmId::parse(
        u"/subscriptions/s1/resourceGroups/%1/providers/Microsoft.%2/%3"_s.arg(group, type, name));
}

/// The wizard on stand-ins that answer with examples, and what a person does in it.
class NewMachineBench
{
public:
    FakeServices fake;

    NewMachineBench()
    {
        fake.account.become(ui::AccountState::SignedIn, false, u"someone"_s);
        fake.settings.addressServiceUrl = u"https://address.example"_s;
        fake.newMachines.planOutcome = provisioning::NewMachinePlan();
        fake.newMachines.previewOutcome = ui::NewMachinePreview {
            { { .id = idOf(u"web-03-group"_s, u"Network"_s, u"virtualNetworks/web-03-net"_s),
                .kind = azure::ForeseenChange::Kind::Create },
              { .id = idOf(u"web-03-group"_s, u"Compute"_s, u"virtualMachines/web-03"_s),
                .kind = azure::ForeseenChange::Kind::Unsupported,
                .reason = u"it depends"_s } }
        };
    }

    void open(ui::NewMachineRun *run = nullptr)
    {
        wizard = std::make_unique<ui::NewMachineWizard>(fake.services, run);
        wizard->show();
        QApplication::setActiveWindow(wizard.get());
    }

    template <typename T>
    T *find(const QString &name) const
    {
        return wizard->findChild<T *>(name);
    }
    QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(name); }
    bool canGoOn() const { return button(u"next"_s)->isEnabled(); }
    bool shows(const QString &page) const { return find<QWidget>(page)->isVisible(); }
    QString note(const QString &field) const
    {
        const auto *label = find<QLabel>(field + u"Note"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(wizard->focusWidget() ? wizard->focusWidget() : wizard.get(), key);
    }
    void write(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
    }

    /// With what the program suggests, to the page of this number: by "More Options", and by keyboard.
    bool goTo(int page) const
    {
        const QStringList pages { u"newMachineBasics"_s, u"newMachineSize"_s,  u"newMachineSystem"_s,
                                  u"newMachineEngine"_s, u"newMachineReach"_s, u"newMachineReview"_s };
        if (shows(pages.constFirst()))
            write(u"machineName"_s, u"web-03"_s);
        for (int i = 0; i < page; ++i) {
            const QString onward = i == 0 ? u"moreOptions"_s : u"next"_s;
            if (!QTest::qWaitFor([&] { return shows(pages.at(i)) && button(onward)->isEnabled(); }))
                return false;
            if (i == 0)
                button(onward)->click();
            else
                press(Qt::Key_Return);
        }
        return QTest::qWaitFor([&] { return shows(pages.at(page)); });
    }

    std::unique_ptr<ui::NewMachineWizard> wizard;
};

} // namespace slipway::test
