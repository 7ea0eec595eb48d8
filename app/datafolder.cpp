// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datafolder.h"

#include "app/languages.h"
#include "app/settingsstore.h"
#include "base/files/privatefile.h"
#include "ui/common/confirm.h"
#include "ui/common/theme.h"
#include "ui/shell/loosefolder.h"

#include <QApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QEventLoop>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <chrono>
#include <unistd.h>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcDataFolder, "slipway.app.datafolder", QtInfoMsg)

/// As writePrivateFile() calls what it writes.
constexpr auto kTemporaryFiles = ".slipway-*.tmp"_L1;
constexpr std::chrono::seconds kRecent { 60 }; ///< a file takes milliseconds

} // namespace

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

void removeLeftovers(const QString &folder)
{
    const QDateTime recent = QDateTime::currentDateTimeUtc().addSecs(-kRecent.count());
    QDirIterator files(folder, { QString(kTemporaryFiles) }, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (file.lastModified() < recent && !QFile::remove(file.filePath()))
            qCInfo(lcDataFolder).noquote() << file.fileName() << "of an earlier run cannot be removed";
    }
}

} // namespace slipway::app
