// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageid.h"

#include <QCoreApplication>

namespace slipway::ui {

using namespace Qt::StringLiterals;

QLatin1StringView pageName(PageId page)
{
    switch (page) {
    case PageId::Home:
        return "home"_L1;
    case PageId::Machines:
        return "machines"_L1;
    case PageId::Containers:
        return "containers"_L1;
    case PageId::Certificates:
        return "certificates"_L1;
    case PageId::Activity:
        return "activity"_L1;
    case PageId::Learn:
        return "learn"_L1;
    case PageId::Settings:
        return "settings"_L1;
    }
    return {};
}

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Home:
        //: Name of a page: where the program begins
        return QCoreApplication::translate("slipway::ui::MainWindow", "Home");
    case PageId::Machines:
        //: Name of a page: virtual machines
        return QCoreApplication::translate("slipway::ui::MainWindow", "Machines");
    case PageId::Containers:
        //: Name of a page: Docker containers
        return QCoreApplication::translate("slipway::ui::MainWindow", "Containers");
    case PageId::Certificates:
        //: Name of a page
        return QCoreApplication::translate("slipway::ui::MainWindow", "Certificates");
    case PageId::Activity:
        //: Name of a page: what Slipway does and did
        return QCoreApplication::translate("slipway::ui::MainWindow", "Activity");
    case PageId::Learn:
        //: Name of a page with explanations
        return QCoreApplication::translate("slipway::ui::MainWindow", "Learn");
    case PageId::Settings:
        //: Name of a page
        return QCoreApplication::translate("slipway::ui::MainWindow", "Settings");
    }
    return {};
}

std::optional<PageId> pageFromName(const QString &name)
{
    for (const PageId page : kPages) {
        if (name.compare(pageName(page), Qt::CaseInsensitive) == 0)
            return page;
    }
    return std::nullopt;
}

} // namespace slipway::ui
