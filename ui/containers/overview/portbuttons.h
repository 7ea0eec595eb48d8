// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/portlinks.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace slipway::ui {

/// Opens published ports in the browser: a button for each. Asks where the address is not the host's.
class PortButtons final : public QWidget
{
    Q_OBJECT

public:
    /// More than these are not shown.
    static constexpr qsizetype kMost = 6;

    explicit PortButtons(QWidget *parent);

    void setLinks(const QList<PortLink> &links);
    /// For tests, in place of the system's.
    void setUrlOpener(std::function<void(const QUrl &)> open) { m_openUrl = std::move(open); }
    void retranslateUi();

private:
    void make();
    void open(const PortLink &link);

    std::function<void(const QUrl &)> m_openUrl;
    QList<PortLink> m_links;
    QHBoxLayout *m_row;
};

} // namespace slipway::ui
