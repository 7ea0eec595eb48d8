// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/installresource.h"

#include <QFile>

static void initializeResources()
{
    Q_INIT_RESOURCE(provisioning); // has to stand outside namespaces
}

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

QByteArray installResource(const QString &name)
{
    initializeResources();
    QFile file(u":/provisioning/install/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Error missingScript()
{
    return { .kind = ErrorKind::Local,
             .code = u"script.missing"_s,
             .subject = u"install script"_s,
             .detail = u"the install script is not compiled in"_s };
}

} // namespace slipway::provisioning
