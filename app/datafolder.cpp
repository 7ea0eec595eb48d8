// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include "app/languages.h"
#include "app/settingsstore.h"
#include "base/files/privatefile.h"
#include "ui/common/confirm.h"
#include "ui/common/theme.h"
#include "ui/shell/loosefolder.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace slipway::app {

using namespace Qt::StringLiterals;

bool canBeClosedToOthers(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::geteuid() && isOpenToOthers(folder);
}

Result<> offerToClose(const QString &folder, const QString &language)
{
    const QTemporaryDir nowhere; // settings in a folder that others could write count for nothing
    SettingsStore settings(nowhere.path(), language);
    const Languages languages(settings);
    ui::ThemeController theme(settings);
    theme.apply();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // the program goes on after this window
    ui::Confirm *ask = ui::looseFolderQuestion(folder);
    QEventLoop loop;
    QObject::connect(ask, &QDialog::finished, &loop, &QEventLoop::exit);
    ask->open();
    const bool isWanted = loop.exec() == QDialog::Accepted;
    QApplication::setQuitOnLastWindowClosed(quits);
    if (isWanted)
        return closeToOthers(folder);
    return Error { .kind = ErrorKind::Local,
                   .code = u"file.permissions"_s,
                   .subject = folder,
                   .detail = folder + u": the folder is open to others"_s };
}

} // namespace slipway::app
