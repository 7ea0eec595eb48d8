// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTest>

namespace slipway::test {

struct Verdict
{
    int status = -1;
    QByteArray words {};
};

/// What a program of this system says.
///
/// \param answers to what it asks on its standard input
Verdict judged(const QString &program, const QStringList &arguments, const QByteArray &answers = {});

} // namespace slipway::test

#define NEEDS_PROGRAM(name)                                                                                  \
    do {                                                                                                     \
        if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                  \
            QSKIP(name " is not installed");                                                                 \
    } while (false)

#define ACCEPTS(program, ...)                                                                                \
    do {                                                                                                     \
        const slipway::test::Verdict opinion = slipway::test::judged(QStringLiteral(program), __VA_ARGS__);  \
        QVERIFY2(opinion.status == 0, opinion.words.constData());                                            \
    } while (false)

#define REFUSES(program, ...)                                                                                \
    do {                                                                                                     \
        const slipway::test::Verdict opinion = slipway::test::judged(QStringLiteral(program), __VA_ARGS__);  \
        QVERIFY2(opinion.status > 0, opinion.words.constData());                                             \
    } while (false)
