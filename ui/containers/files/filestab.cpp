// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/files/filestab.h"

namespace slipway::ui {

using namespace Qt::StringLiterals;

FilesTab::FilesTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
{
    setObjectName(u"filesTab"_s);
    retranslateUi();
}

QString FilesTab::title() const
{
    //: Title of a tab: files of a container
    return tr("Files");
}

void FilesTab::show(const ContainerRow & /*row*/, const QDateTime & /*now*/) { }

void FilesTab::clear() { }

void FilesTab::setActive(bool /*active*/) { }

void FilesTab::retranslateUi()
{
    setAccessibleName(title());
}

} // namespace slipway::ui
