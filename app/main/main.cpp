// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/datafolder.h"
#include "app/singleinstance.h"
#include "app/watchedapplication.h"
#include "base/log/trace.h"
#include "base/ownprocess.h"
#include "pki/securememory.h"
#include "ui/shell/mainwindow.h"

#include <cstdio>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongUsage = 2;
constexpr int kCannotStart = 3;

QStringList words(int argc, char **argv)
{
    QStringList arguments;
    arguments.reserve(argc);
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fputs("\n", stream);
}

int complain(const Error &error, int status)
{
    print(stderr, u"slipway: "_s + (error.detail.isEmpty() ? error.code : error.detail));
    return status;
}

int runProgram(int argc, char **argv, const app::CommandLine &options)
{
    Result<QString> folder = app::prepareDataFolder(options.dataFolder);
    if (!folder && !app::canBeClosedToOthers(folder.error().subject))
        return complain(folder.error(), kCannotStart);
    const app::WatchedApplication qt(argc, argv);
    if (!folder) {
        if (const Result<> closed = app::offerToClose(folder.error().subject, options.language); !closed)
            return complain(closed.error(), kCannotStart);
        folder = app::prepareDataFolder(options.dataFolder);
    }
    if (!folder)
        return complain(folder.error(), kCannotStart);
    app::SingleInstance instance(*folder);
    const Result<app::SingleInstance::Claim> claim = instance.claim({ options.page, options.host });
    if (!claim)
        return complain(claim.error(), kCannotStart);
    if (*claim == app::SingleInstance::Claim::Shown)
        return 0;
    app::removeLeftovers(*folder);
    app::Application application(options, *folder);
    application.start();
    QObject::connect(
        &instance, &app::SingleInstance::showWanted, &application.window(),
        [&application](const app::SingleInstance::Wish &wish) { application.show(wish.page, wish.host); });
    instance.listen();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepProcessPrivate();
    pki::useSecureMemory();
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));

    const Result<app::CommandLine> options = app::CommandLine::parse(words(argc, argv));
    if (!options)
        return complain(options.error(), kWrongUsage);
    if (options->version) {
        print(stdout, u"slipway "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (options->help) {
        const QCoreApplication qt(argc, argv);
        print(stdout, app::CommandLine::helpText());
        return 0;
    }
    trace::printToStderr(options->trace);
    trace::stamp("main"_L1);
    return runProgram(argc, argv, *options);
}
