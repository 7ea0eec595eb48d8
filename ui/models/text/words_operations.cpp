// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/operationwords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::ui::words {

using docker::OperationKind;
using docker::RecreateLoss;
using docker::RecreateStep;

namespace {

using Core = QCoreApplication;

struct ActionText
{
    const char *name;
    const char *underWay;
    const char *notDone;
};

/// In the order of OperationKind.
constexpr ActionText kTexts[] = {
    //: Button: starts containers
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Start"),
      //: State of a container that is being started
      QT_TRANSLATE_NOOP("slipway::ui::words", "starting…"),
      //: State of a container that could not be started
      QT_TRANSLATE_NOOP("slipway::ui::words", "not started") },
    //: Button: stops containers
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Stop"),
      //: State of a container that is being stopped
      QT_TRANSLATE_NOOP("slipway::ui::words", "stopping…"),
      //: State of a container that could not be stopped
      QT_TRANSLATE_NOOP("slipway::ui::words", "not stopped") },
    //: Button: stops containers and starts them again
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Restart"),
      //: State of a container that is being restarted
      QT_TRANSLATE_NOOP("slipway::ui::words", "restarting…"),
      //: State of a container that could not be restarted
      QT_TRANSLATE_NOOP("slipway::ui::words", "not restarted") },
    //: Menu entry: freezes containers
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Pause"),
      //: State of a container that is being paused
      QT_TRANSLATE_NOOP("slipway::ui::words", "pausing…"),
      //: State of a container that could not be paused
      QT_TRANSLATE_NOOP("slipway::ui::words", "not paused") },
    //: Menu entry: lets paused containers go on
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Resume"),
      //: State of a container that is being resumed
      QT_TRANSLATE_NOOP("slipway::ui::words", "resuming…"),
      //: State of a container that could not be resumed
      QT_TRANSLATE_NOOP("slipway::ui::words", "not resumed") },
    //: Menu entry: sends a signal to containers; asks which
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Kill…"),
      //: State of a container that is being sent a signal
      QT_TRANSLATE_NOOP("slipway::ui::words", "killing…"),
      //: State of a container that could not be sent a signal
      QT_TRANSLATE_NOOP("slipway::ui::words", "not killed") },
    //: Menu entry: gives a container another name
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Rename…"),
      //: State of a container that is being renamed
      QT_TRANSLATE_NOOP("slipway::ui::words", "renaming…"),
      //: State of a container that could not be renamed
      QT_TRANSLATE_NOOP("slipway::ui::words", "not renamed") },
    //: Button: removes containers
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Remove"),
      //: State of a container that is being removed
      QT_TRANSLATE_NOOP("slipway::ui::words", "removing…"),
      //: State of a container that could not be removed
      QT_TRANSLATE_NOOP("slipway::ui::words", "not removed") },
    //: Menu entry: changes restart policy and limits of containers
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Change Restart Policy and Limits…"),
      //: State of a container whose limits are being changed
      QT_TRANSLATE_NOOP("slipway::ui::words", "changing…"),
      //: State of a container whose limits could not be changed
      QT_TRANSLATE_NOOP("slipway::ui::words", "not changed") },
    //: Menu entry: makes a container anew from a newer image
    { QT_TRANSLATE_NOOP("slipway::ui::words", "Recreate with Newer Image…"),
      //: State of a container that is being made anew
      QT_TRANSLATE_NOOP("slipway::ui::words", "recreating…"),
      //: State of a container that could not be made anew
      QT_TRANSLATE_NOOP("slipway::ui::words", "not recreated") },
};

const ActionText &textOf(OperationKind kind)
{
    return kTexts[static_cast<std::size_t>(kind)];
}

} // namespace

QString action(OperationKind kind)
{
    return Core::translate("slipway::ui::words", textOf(kind).name);
}

QString underWay(OperationKind kind)
{
    return Core::translate("slipway::ui::words", textOf(kind).underWay);
}

QString notDone(OperationKind kind)
{
    return Core::translate("slipway::ui::words", textOf(kind).notDone);
}

QString waiting()
{
    //: State of a container to which something is done when others are done
    return Core::translate("slipway::ui::words", "waiting…");
}

QString failure(const Error &error, const QStringList &inTheWay)
{
    if (inTheWay.isEmpty())
        return describe(error);
    //: %1 is a sentence that says what failed, %2 a list of containers or a port of the host
    return Core::translate("slipway::ui::words", "%1 In the way: %2.").arg(describe(error), list(inTheWay));
}

QString someFailed(OperationKind kind, int failed, int all)
{
    const QString what = action(kind).remove(QChar(u'…'));
    //: Some of several containers could not be stopped, started ...: %1 is the action as on its button, %L2
    //: of all %L3 containers it failed for
    return Core::translate("slipway::ui::words",
                           "%1: it failed for %L2 of %L3 containers. The details tell why.")
        .arg(what)
        .arg(failed)
        .arg(all);
}

QString progress(OperationKind kind, int done, int all)
{
    const QString what = action(kind).remove(QChar(u'…'));
    //: Something is done to many containers: %1 is the action as on its button, %L2 of all %L3 are done
    return Core::translate("slipway::ui::words", "%1: %L2 of %L3 containers are done.")
        .arg(what)
        .arg(done)
        .arg(all);
}

QString recreateStep(RecreateStep step)
{
    switch (step) {
    case RecreateStep::Inspect:
        return Core::translate("slipway::ui::words", "Looking at the container…");
    case RecreateStep::Pull:
        return Core::translate("slipway::ui::words", "Pulling the image…");
    case RecreateStep::RenameOld:
        return Core::translate("slipway::ui::words", "Setting the old container aside…");
    case RecreateStep::Create:
        return Core::translate("slipway::ui::words", "Making the new container…");
    case RecreateStep::Connect:
        return Core::translate("slipway::ui::words", "Joining its networks…");
    case RecreateStep::StopOld:
        return Core::translate("slipway::ui::words", "Stopping the old container…");
    case RecreateStep::Start:
        return Core::translate("slipway::ui::words", "Starting the new container…");
    case RecreateStep::Watch:
        return Core::translate("slipway::ui::words", "Watching whether it stays up…");
    case RecreateStep::RemoveOld:
        return Core::translate("slipway::ui::words", "Removing the old container…");
    case RecreateStep::PutBack:
        return Core::translate("slipway::ui::words", "Something failed. Putting the old container back…");
    }
    return {};
}

QString recreateLoss(RecreateLoss loss, const docker::RecreatePlan &plan)
{
    switch (loss) {
    case RecreateLoss::WrittenFiles:
        return Core::translate("slipway::ui::words", "What it wrote outside of volumes is lost.");
    case RecreateLoss::Logs:
        return Core::translate("slipway::ui::words", "Its logs begin anew.");
    case RecreateLoss::MacAddress:
        return Core::translate("slipway::ui::words",
                               "A hardware address that was chosen for it is not kept.");
    case RecreateLoss::JoinedContainers:
        //: %1 is a list of containers
        return Core::translate("slipway::ui::words",
                               "These containers use its network and have to be made anew, too: %1.")
            .arg(list(plan.joined));
    }
    return {};
}

QString createStep(docker::CreateStep step)
{
    switch (step) {
    case docker::CreateStep::Create:
        return Core::translate("slipway::ui::words", "Making the container…");
    case docker::CreateStep::Pull:
        return Core::translate("slipway::ui::words", "Pulling the image…");
    case docker::CreateStep::Connect:
        return Core::translate("slipway::ui::words", "Joining its networks…");
    case docker::CreateStep::Start:
        return Core::translate("slipway::ui::words", "Starting the container…");
    }
    return {};
}

QString pull(const docker::PullProgress &progress)
{
    if (progress.layers == 0)
        return Core::translate("slipway::ui::words", "Pulling the image…");
    if (progress.isExtracting)
        //: An image is downloaded; %L1 of %L2 parts are unpacked
        return Core::translate("slipway::ui::words", "Unpacking the image: %L1 of %L2 layers.")
            .arg(progress.layersDone)
            .arg(progress.layers);
    //: %L1 of %L2 parts are here; %3 is a size
    return Core::translate("slipway::ui::words",
                           "Pulling the image: %L1 of %L2 layers are here, %3 received.")
        .arg(progress.layersDone)
        .arg(progress.layers)
        .arg(size(progress.received));
}

QString pruneKind(docker::PruneItem::Kind kind)
{
    switch (kind) {
    case docker::PruneItem::Kind::Container:
        //: One container
        return Core::translate("slipway::ui::words", "Container");
    case docker::PruneItem::Kind::Image:
        //: One Docker image
        return Core::translate("slipway::ui::words", "Image");
    case docker::PruneItem::Kind::Volume:
        //: One Docker volume
        return Core::translate("slipway::ui::words", "Volume");
    case docker::PruneItem::Kind::Network:
        //: One Docker network
        return Core::translate("slipway::ui::words", "Network");
    }
    return {};
}

QString size(Bytes size)
{
    return QLocale().formattedDataSize(size.count, 1);
}

} // namespace slipway::ui::words
