// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loosefolder.h"

#include "ui/common/confirm.h"
#include "ui/models/text/safetext.h"

#include <QCoreApplication>

namespace slipway::ui {

Confirm *looseFolderQuestion(const QString &folder)
{
    //: Title of a question when the program starts
    const QString title =
        QCoreApplication::translate("slipway::ui::LooseFolder", "Make the Data Folder Private");
    const QString question =
        QCoreApplication::translate("slipway::ui::LooseFolder",
                                    "Others on this computer can read the folder in which Slipway keeps its "
                                    "keys and settings, so it does "
                                    "not start. Take that from them? What is in the folder stays as it is.");
    //: Button: takes from others what they may do with a folder
    const QString button = QCoreApplication::translate("slipway::ui::LooseFolder", "Make Private");
    auto *ask = new Confirm({ .title = title,
                              .question = question,
                              .button = button,
                              .details = plain(folder),
                              .destructive = false },
                            nullptr);
    return ask;
}

} // namespace slipway::ui
