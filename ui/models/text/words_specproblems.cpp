// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/operationwords.h"
#include "ui/models/text/safetext.h"

#include <QCoreApplication>

#include <array>

namespace slipway::ui::words {

namespace {

using Kind = docker::SpecProblem::Kind;

struct ProblemText
{
    Kind kind;
    const char *text;
};

constexpr std::array kTexts {
    ProblemText { Kind::NoImage, QT_TRANSLATE_NOOP("slipway::ui::words", "Choose an image.") },
    //: %1 is what was entered
    ProblemText { Kind::Image,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not the name of an image.") },
    //: %1 is what was entered
    ProblemText {
        Kind::Name,
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "\"%1\" cannot be a name: use at least two letters, digits, \"_\", \".\" or "
                          "\"-\", and begin with a letter or digit.") },
    //: %1 is what was entered
    ProblemText { Kind::Environment,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is no variable: write NAME=value.") },
    //: %1 is a port as it was entered
    ProblemText {
        Kind::Port,
        QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is no port: write 8080:80, or 53:53/udp.") },
    //: %1 is a port of the host
    ProblemText { Kind::PortTwice,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "The port %1 of the host is named twice.") },
    //: %1 is what was entered
    ProblemText { Kind::HostAddress,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not an IP address of the host.") },
    //: %1 is a network mode: host, container:web
    ProblemText {
        Kind::PortsWithoutNetwork,
        QT_TRANSLATE_NOOP("slipway::ui::words", "With the network \"%1\" no ports can be published.") },
    //: %1 is what was entered
    ProblemText { Kind::MountTarget,
                  QT_TRANSLATE_NOOP("slipway::ui::words",
                                    "\"%1\" is no place in the container: it begins with a slash.") },
    //: %1 is what was entered
    ProblemText {
        Kind::MountSource,
        QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is neither a volume nor a whole path on the host.") },
    //: %1 is a path
    ProblemText { Kind::MountTwice,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "Two things would stand at \"%1\".") },
    ProblemText { Kind::Memory,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "The engine wants at least 6 MiB of memory.") },
    ProblemText { Kind::MemorySwap,
                  QT_TRANSLATE_NOOP("slipway::ui::words",
                                    "Memory and swap together cannot be less than the memory alone.") },
    ProblemText { Kind::Cpus,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "The number of CPUs cannot be negative.") },
    ProblemText { Kind::RestartWithAutoRemove,
                  QT_TRANSLATE_NOOP("slipway::ui::words",
                                    "A container that removes itself cannot be restarted by the engine.") },
    //: %1 is what was entered
    ProblemText { Kind::Hostname,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" cannot be the name of a host.") },
    //: %1 is what was entered
    ProblemText { Kind::Capability,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not a capability, such as NET_ADMIN.") },
    ProblemText { Kind::HealthCheck,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "The health check cannot be right.") },
    //: %1 is what was entered
    ProblemText {
        Kind::WorkingDir,
        QT_TRANSLATE_NOOP("slipway::ui::words", "The working directory \"%1\" has to begin with a slash.") },
    //: %1 is what was entered
    ProblemText { Kind::Label,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is no label: write name=value.") },
    ProblemText { Kind::NotACommand,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "This is no \"docker run\" line.") },
    ProblemText { Kind::OpenQuote,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "A quotation mark is not closed.") },
    //: %1 is a character such as $ or |
    ProblemText {
        Kind::ShellSyntax,
        QT_TRANSLATE_NOOP("slipway::ui::words",
                          "\"%1\" means something to a shell. Write the value itself, or put it into "
                          "single quotation marks.") },
    //: %1 is an option such as --gpus
    ProblemText { Kind::UnknownOption,
                  QT_TRANSLATE_NOOP("slipway::ui::words", "Slipway does not know the option \"%1\".") },
    //: %1 is an option with its value
    ProblemText { Kind::OptionValue, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" cannot be right.") },
    //: %1 is the name of a variable
    ProblemText { Kind::EnvironmentOfShell,
                  QT_TRANSLATE_NOOP("slipway::ui::words",
                                    "The value of \"%1\" would come from a shell. Write NAME=value.") },
};

} // namespace

QString specProblem(const docker::SpecProblem &problem)
{
    for (const ProblemText &known : kTexts) {
        if (known.kind != problem.kind)
            continue;
        const QString text = QCoreApplication::translate("slipway::ui::words", known.text);
        return text.contains(u"%1") ? text.arg(plain(problem.subject)) : text;
    }
    return {};
}

} // namespace slipway::ui::words
