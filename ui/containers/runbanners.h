// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

namespace slipway::ui {

class Banner;
class OperationRun;

/// What takes long, or is done to many containers: a line for each such run with how far it is and a Cancel
/// of its own. One container tells its state in its row, and has no line.
class RunBanners final : public QWidget
{
    Q_OBJECT

public:
    explicit RunBanners(QWidget *parent);

    /// Tells of the run until it has finished.
    // outlives: `run` tells that it has finished before it is deleted
    void follow(OperationRun &run);

private:
    Banner *bannerOf(OperationRun &run);
    void showProgress(OperationRun &run);
    void finished(const OperationRun &run);

    QHash<const OperationRun *, Banner *> m_banners;
};

} // namespace slipway::ui
