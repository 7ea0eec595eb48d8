// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/safetext.h"
#include "ui/models/text/transferwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace slipway::ui::words {

using docker::LeftOutReason;
using Core = QCoreApplication;

QString leftOutReason(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Exists:
        //: Why a file was not copied
        return Core::translate("slipway::ui::words", "there is something of that name");
    case LeftOutReason::LeavingLink:
        //: Why a link was not copied
        return Core::translate("slipway::ui::words", "a link that leads out of the folder");
    case LeftOutReason::BrokenLink:
        //: Why a link was not copied
        return Core::translate("slipway::ui::words", "a link to something that was left out");
    case LeftOutReason::Special:
        //: Why something was not copied
        return Core::translate("slipway::ui::words", "a device, pipe or socket");
    case LeftOutReason::Unsupported:
        //: Why something was not copied
        return Core::translate("slipway::ui::words", "a kind of file that cannot be copied");
    case LeftOutReason::BadName:
        //: Why a file was not copied
        return Core::translate("slipway::ui::words", "its name cannot be used here");
    case LeftOutReason::ThroughLink:
        break;
    }
    //: Why a file was not copied
    return Core::translate("slipway::ui::words", "its folder is a link on this computer");
}

QString transferResult(const docker::TransferReport &report)
{
    const QString files = Core::translate("slipway::ui::words", "%n file(s)", nullptr,
                                          static_cast<int>(report.files + report.links));
    //: What was copied; %1 is "12 files", %2 is "3.4 MB"
    QString copied = Core::translate("slipway::ui::words", "Copied %1, %2.")
                         .arg(files, QLocale().formattedDataSize(report.bytes));
    if (report.leftOutCount == 0)
        return copied;
    const QString left = Core::translate("slipway::ui::words", "%n were left out.", nullptr,
                                         static_cast<int>(report.leftOutCount));
    //: Two sentences: %1 is "Copied 12 files, 3.4 MB.", %2 is "2 were left out."
    return Core::translate("slipway::ui::words", "%1 %2").arg(copied, left);
}

QString transferDetails(const docker::TransferReport &report)
{
    QStringList lines;
    lines.reserve(report.leftOut.size());
    for (const docker::LeftOut &left : report.leftOut)
        //: A file that was left out and why; %1 is its path, %2 is "a link that leads out of the folder"
        lines.append(Core::translate("slipway::ui::words", "%1: %2")
                         .arg(plain(left.path), leftOutReason(left.reason)));
    return lines.join(QChar(u'\n'));
}

} // namespace slipway::ui::words
