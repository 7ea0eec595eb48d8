// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/hostimport.h"
#include "app/workspace.h"

#include <QCoreApplication>

#include <cstdio>

// bench-prepare DATA-FOLDER NAME ENDPOINT [CERTIFICATE-FOLDER]: adds a host as the Connect dialog would,
// without asking it.

using namespace slipway;

int main(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4) {
        std::fputs("bench-prepare DATA-FOLDER NAME ENDPOINT [CERTIFICATE-FOLDER]\n", stderr);
        return 2;
    }
    const Result<QString> folder = app::prepareDataFolder(words.at(1));
    if (!folder)
        return 1;
    app::Workspace workspace(*folder, pki::KeysAtRest::Plain);
    const Result<docker::Host> host =
        app::importHost({ .name = words.at(2), .endpoint = words.at(3), .certificateFolder = words.value(4) },
                        workspace.certificates, QDateTime::currentDateTimeUtc());
    if (!host) {
        std::fputs(qPrintable(host.error().code + QLatin1Char(' ') + host.error().detail), stderr);
        return 1;
    }
    return workspace.hosts.put(*host) ? 0 : 1;
}
