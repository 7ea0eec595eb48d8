// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/articles.h"

#include <QCoreApplication>

namespace slipway::ui {

namespace {

using Core = QCoreApplication;
using Kind = Paragraph::Kind;

struct Source
{
    Kind kind;
    const char *text;
};

template <std::size_t Size>
QList<Paragraph> translated(const Source (&sources)[Size])
{
    QList<Paragraph> paragraphs;
    paragraphs.reserve(static_cast<qsizetype>(Size));
    for (const Source &source : sources)
        paragraphs.append({ source.kind, Core::translate("slipway::ui::LearnPage", source.text) });
    return paragraphs;
}

constexpr Source kContainers[] = {
    { Kind::Text,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "A container is a program that runs with its own files, its own network and its own limits, "
          "although it shares the Linux kernel with everything else on the machine.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "The Words") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "An image is the set of files that a container starts from. It never changes; a new "
                        "version is a new "
                        "image.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "A container is one run of an image. What it writes is lost when it is removed.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "A volume keeps data that has to outlive a container: a database belongs in one.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "The engine is the service that does the work. Slipway asks it, as the docker command does.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "A Compose project is a group of containers that were described together in one file.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "What the States Mean") },
    { Kind::Text,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "A container that has exited with 0 did its work. Another number is an error: 137 "
                        "means that it was "
                        "killed, often for using more memory than it was allowed.") },
};

constexpr Source kSetup[] = {
    { Kind::Text,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Slipway changes nothing before you have seen every change, and it can take each one back.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "The Five Steps") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Certificates: an authority of your own, a certificate for the machine, an identity "
                        "for this computer. "
                        "They are made here, and the key of the authority never leaves this computer.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Network rule: the port of the engine is opened in the network security group, for "
                        "the addresses you "
                        "name and for nobody else.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Installation: Azure runs a script on the machine, which installs Docker from signed packages. "
          "Nothing listens before the certificates are there.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Check: Slipway connects by itself. Only an answer over mutual TLS counts as "
                        "success, not what Azure "
                        "reports.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "Host: the machine appears on the page Containers.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "When Something Goes Wrong") },
    { Kind::Text,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Every step is written down before the next one begins. After a failure, or when this computer was "
          "switched off, Home offers to continue or to undo.") },
};

constexpr Source kSecurity[] = {
    { Kind::Text,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Whoever can talk to a Docker Engine can become root on its machine: a container may be given any "
          "file and any device. Treat access to the engine like the password of root.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "What Follows from That") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Never let an engine listen on TCP without TLS, not even for a minute. Such ports "
                        "are found within hours.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Mutual TLS means that both sides show a certificate. The engine then refuses everybody whom your "
          "authority has not signed.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Open the port for your own address only. A certificate is the lock, the network "
                        "rule is the fence.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Membership of the group docker on a machine is the same as root there.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Do not hand the engine's socket to a container unless you would hand it the machine.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Give each person and each program an identity of its own, so that one can be "
                        "replaced without the others.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Look at the ends of your certificates now and then. Home tells you 30 days before.") },
};

constexpr Source kHypervisors[] = {
    { Kind::Text,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "Azure's virtual machines and Docker's containers both divide a computer, at different heights.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "Virtual Machines") },
    { Kind::Text,
      QT_TRANSLATE_NOOP(
          "slipway::ui::LearnPage",
          "A hypervisor gives each machine its own kernel on hardware that is divided by the processor "
          "itself. "
          "The border is strong. A machine takes a minute to start and memory for a whole system.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "Containers") },
    { Kind::Text,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Containers share one kernel, which keeps them apart with namespaces and limits. "
                        "They start in less than "
                        "a second and cost little more than the program itself. A flaw in the kernel is a "
                        "flaw in the border.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "Both Together") },
    { Kind::Text,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Put what must not trust each other on different machines, and what belongs together "
                        "into containers "
                        "on one. That is what Slipway is made for.") },
};

constexpr Source kNewMachines[] = {
    { Kind::Text,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "New Machine makes a Linux machine in your subscription and puts Docker on it. Azure "
                        "charges for it from then on.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "What Is Made") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "One deployment makes the machine with its disk, a network, a security group, a "
                        "public address and a network interface. Azure is asked first whether it would take "
                        "it.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "You sign in to the machine with an SSH key. There is no password to guess.") },
    { Kind::Point,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "A DNS label gives the machine a name that stays when its address changes, and that "
                        "its certificate can vouch for.") },
    { Kind::Heading, QT_TRANSLATE_NOOP("slipway::ui::LearnPage", "When It Is Not Wanted Any More") },
    { Kind::Text,
      QT_TRANSLATE_NOOP("slipway::ui::LearnPage",
                        "Take Back deletes exactly what was made. What was there before stays, also in the "
                        "same resource group. A machine that is stopped costs no more than its disk and its "
                        "address.") },
};

} // namespace

QList<Article> articles()
{
    return {
        { Core::translate("slipway::ui::LearnPage", "Docker and Containers"), translated(kContainers) },
        { Core::translate("slipway::ui::LearnPage", "How the Set-Up Works"), translated(kSetup) },
        { Core::translate("slipway::ui::LearnPage", "New Machines"), translated(kNewMachines) },
        { Core::translate("slipway::ui::LearnPage", "Safe Practice"), translated(kSecurity) },
        { Core::translate("slipway::ui::LearnPage", "Machines and Containers Compared"),
          translated(kHypervisors) },
    };
}

} // namespace slipway::ui
