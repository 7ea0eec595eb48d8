// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/runbanners.h"

#include "ui/common/banner.h"
#include "ui/common/metrics.h"
#include "ui/models/text/operationwords.h"
#include "ui/services/operationrun.h"

#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

bool recreates(const OperationRun &run)
{
    return run.operation().kind == docker::OperationKind::Recreate;
}

QString progressText(const OperationRun &run)
{
    const int all = static_cast<int>(run.items().size());
    const int left = run.count(OperationPhase::Waiting) + run.count(OperationPhase::Running);
    if (!recreates(run))
        return words::progress(run.operation().kind, all - left, all);
    const OperationItem &item = run.items().constFirst();
    return item.step == docker::RecreateStep::Pull ? words::pull(item.pull) : words::recreateStep(item.step);
}

} // namespace

RunBanners::RunBanners(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    hide();
}

void RunBanners::follow(OperationRun &run)
{
    connect(&run, &OperationRun::itemChanged, this, [this, &run] { showProgress(run); });
    connect(&run, &OperationRun::finished, this, [this, &run] { finished(run); });
}

Banner *RunBanners::bannerOf(OperationRun &run)
{
    if (Banner *known = m_banners.value(&run))
        return known;
    auto *banner = new Banner(this);
    m_banners.insert(&run, banner);
    banner->setObjectName(u"runBanner"_s);
    banner->setClosable(false);
    connect(banner, &Banner::actionTriggered, &run, &OperationRun::cancel);
    layout()->addWidget(banner);
    show();
    return banner;
}

void RunBanners::showProgress(OperationRun &run)
{
    if (run.isFinished() || (run.items().size() == 1 && !recreates(run)))
        return;
    Banner *banner = bannerOf(run);
    //: Button: ends what is being done to containers
    banner->setAction(tr("Cancel"));
    banner->showProgress(Banner::Kind::Information, progressText(run));
}

void RunBanners::finished(const OperationRun &run)
{
    Banner *banner = m_banners.take(&run);
    if (!banner)
        return;
    banner->hide();
    banner->deleteLater(); // its own button may have ended the run
    setVisible(!m_banners.isEmpty());
}

} // namespace slipway::ui
