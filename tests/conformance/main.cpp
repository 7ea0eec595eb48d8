// SPDX-License-Identifier: GPL-3.0-or-later
// slipway-conformance SUBJECT [options]: reads standard input, writes one JSON document. The status is 0
// whenever there is a verdict, 2 for wrong usage.
#include "subject.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongUsage = 2;

/// A function, because subjects register themselves before main() in any order.
QList<Subject> &subjects()
{
    static QList<Subject> all;
    return all;
}

int wrongUsage(const QString &reason)
{
    QStringList names;
    for (const Subject &subject : std::as_const(subjects()))
        names.append((QStringList { subject.name } + subject.flags + subject.options).join(u' '));
    names.sort();
    QTextStream(stderr) << reason << "\nusage: slipway-conformance SUBJECT [options] < input\n  "
                        << names.join(u"\n  "_s) << '\n';
    return kWrongUsage;
}

Result<Options> parse(const Subject &subject, const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments.at(i);
        if (subject.flags.contains(name))
            options.set(name, QString());
        else if (subject.options.contains(name) && i + 1 < arguments.size())
            options.set(name, arguments.at(++i));
        else
            return Error { .kind = ErrorKind::Invalid, .detail = u"unknown or incomplete option "_s + name };
    }
    return options;
}

} // namespace

Registration::Registration(Subject subject)
{
    subjects().append(std::move(subject));
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto subject = std::find_if(subjects().cbegin(), subjects().cend(),
                                      [&](const Subject &s) { return s.name == arguments.value(1); });
    if (subject == subjects().cend())
        return wrongUsage(u"no such subject: "_s + arguments.value(1));
    const Result<Options> options = parse(*subject, arguments.mid(2));
    if (!options)
        return wrongUsage(options.error().detail);

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return wrongUsage(u"standard input cannot be read"_s);
    const Result<QJsonDocument> answer = subject->run(*options, input.readAll());
    if (!answer)
        return wrongUsage(answer.error().detail);
    const QByteArray text = answer->toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}
