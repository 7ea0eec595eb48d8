// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignprogram.h"

#include <QProcess>

namespace slipway::test {

using namespace Qt::StringLiterals;

Verdict judged(const QString &program, const QStringList &arguments, const QByteArray &answers)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(answers);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return { .words = program.toUtf8() + " did not run to its end" };
    return { .status = process.exitCode(), .words = process.readAll() };
}

} // namespace slipway::test
