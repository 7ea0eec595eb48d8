// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/journalfiles.h"

#include <QFile>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

Result<> removeJournalFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    return Error {
        .kind = ErrorKind::Local, .code = u"journal.remove"_s, .subject = path, .detail = file.errorString()
    };
}

} // namespace slipway::provisioning
