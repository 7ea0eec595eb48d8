// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMachines = 20'000;
const QStringList kLanguages { u"en"_s, u"fr"_s, u"nl"_s, u"zh_CN"_s, u"ja"_s };
const QStringList kPages { u"home"_s,     u"machines"_s, u"containers"_s, u"certificates"_s,
                           u"activity"_s, u"learn"_s,    u"settings"_s };

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Puts Docker on Azure Linux machines, and shows what runs there."_s);
    parser.addOptions({
        { u"sandbox"_s, u"Start on the embedded sandbox, without an account."_s },
        { u"sandbox-machines"_s, u"How many machines the sandbox has (default 12, up to 20000)."_s, u"N"_s,
          u"12"_s },
        { u"sandbox-engine"_s,
          u"What stands behind a machine that got Docker: simulated, or unix:///path/docker.sock."_s,
          u"ENGINE"_s, u"simulated"_s },
        { u"sandbox-at"_s, u"Use a running slipway-sandbox: a file with the line that it printed."_s,
          u"FILE"_s },
        { u"sandbox-faults"_s, u"Put the faults that are described in a file in the sandbox's way."_s,
          u"FILE"_s },
        { u"data-dir"_s, u"Keep everything below DIR."_s, u"DIR"_s },
        { u"lang"_s, u"Language: en, fr, nl, zh_CN or ja."_s, u"CODE"_s },
        { u"page"_s,
          u"Page to start on: home, machines, containers, certificates, activity, learn or settings."_s,
          u"NAME"_s },
        { u"host"_s, u"Host to select on the Containers page."_s, u"NAME"_s },
        { u"trace"_s, u"Print timings to the standard error stream."_s },
        { { u"h"_s, u"help"_s }, u"Say what the options are."_s },
        { { u"v"_s, u"version"_s }, u"Say which version this is."_s },
    });
}

Error wrong(const QString &sentence)
{
    return Error { .kind = ErrorKind::Invalid, .code = u"command-line"_s, .detail = sentence };
}

Result<> check(const CommandLine &line)
{
    if (line.sandboxMachines < 1 || line.sandboxMachines > kMostMachines)
        return wrong(u"--sandbox-machines takes a number from 1 to %1"_s.arg(kMostMachines));
    if (!line.sandboxEngine.isEmpty() && !line.sandboxEngine.startsWith("unix:///"_L1))
        return wrong(u"--sandbox-engine takes simulated or unix:///path/docker.sock"_s);
    if (!line.sandboxFaults.isEmpty() && !line.sandboxAt.isEmpty())
        return wrong(u"--sandbox-faults is for the embedded sandbox; a running one has --faults"_s);
    if (!line.language.isEmpty() && !kLanguages.contains(line.language))
        return wrong(u"--lang takes one of %1"_s.arg(kLanguages.join(", "_L1)));
    if (!line.page.isEmpty() && !kPages.contains(line.page))
        return wrong(u"--page takes one of %1"_s.arg(kPages.join(", "_L1)));
    return {};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"\"%1\" is not an option; see --help"_s.arg(parser.positionalArguments().constFirst()));
    CommandLine line;
    bool isNumber = false;
    line.sandboxMachines = parser.value(u"sandbox-machines"_s).toInt(&isNumber);
    if (!isNumber)
        line.sandboxMachines = 0;
    const QString engine = parser.value(u"sandbox-engine"_s);
    line.sandboxEngine = engine == "simulated"_L1 ? QString() : engine;
    line.sandboxAt = parser.value(u"sandbox-at"_s);
    line.sandbox = parser.isSet(u"sandbox"_s) || parser.isSet(u"sandbox-engine"_s)
        || parser.isSet(u"sandbox-machines"_s) || parser.isSet(u"sandbox-faults"_s)
        || !line.sandboxAt.isEmpty();
    line.sandboxFaults = parser.value(u"sandbox-faults"_s);
    line.dataFolder = parser.value(u"data-dir"_s);
    line.language = parser.value(u"lang"_s);
    line.page = parser.value(u"page"_s).toLower();
    line.host = parser.value(u"host"_s);
    line.trace = parser.isSet(u"trace"_s);
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    if (const Result<> checked = check(line); !checked)
        return checked.error();
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace slipway::app
