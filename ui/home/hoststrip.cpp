// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/hoststrip.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/words.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 3;
constexpr int kTileHeight = 64;

/// One host, as a button.
class HostTile final : public QAbstractButton
{
public:
    explicit HostTile(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"hostTile"_s);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setRow(const HostRow &row)
    {
        m_shape = shapeOf(row.connection);
        m_name = plain(row.host.name);
        m_detail = words::connection(row.connection);
        if (row.known) {
            //: How many of a host's containers run: 3 of 5
            const QString count = HostStrip::tr("%L1 of %L2 running").arg(row.running).arg(row.containers);
            //: %1 is "Docker 27.1.1" or "Connecting", %2 is "5 of 12 running"
            m_detail = HostStrip::tr("%1 · %2").arg(m_detail, count);
        }
        setText(m_name);
        setAccessibleName(m_name);
        setAccessibleDescription(m_detail);
        setToolTip(
            toolTipText(row.connection.lastError ? words::describe(*row.connection.lastError) : m_detail));
        update();
    }

    QSize sizeHint() const override { return { 200, kTileHeight }; }
    QSize minimumSizeHint() const override { return { 140, kTileHeight }; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &colors = Colors::of(palette());
        const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        const qreal line = ring ? 2.0 : 1.0;
        painter.setPen(QPen(ring ? colors.accent : colors.border, line));
        painter.setBrush(isDown() ? colors.selection : underMouse() ? colors.raised : colors.surface);
        const qreal inset = line / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::kPaneRadius,
                                metrics::kPaneRadius);

        const int left = metrics::kSpaceM;
        const QRect top(left + metrics::kStateIcon + metrics::kSpaceS, metrics::kSpaceM,
                        width() - 2 * metrics::kSpaceM - metrics::kStateIcon - metrics::kSpaceS,
                        fontMetrics().height());
        paintState(painter, QRectF(left, top.top(), metrics::kStateIcon, top.height()), m_shape, colors);
        painter.setPen(colors.text);
        painter.setFont(fontOf(TextStyle::Section));
        painter.drawText(top, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(painter.font()).elidedText(m_name, Qt::ElideMiddle, top.width()));
        painter.setFont(font());
        painter.setPen(colors.muted);
        const QRect bottom = top.translated(0, top.height() + metrics::kSpaceXs);
        painter.drawText(bottom, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_detail, Qt::ElideRight, bottom.width()));
    }
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    StateShape m_shape = StateShape::Unknown;
    QString m_name;
    QString m_detail;
};

} // namespace

HostStrip::HostStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    setObjectName(u"hostStrip"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::kGroupSpacing); // as the cards above
    for (int column = 0; column < kColumns; ++column)
        m_layout->setColumnStretch(column, 1);
}

void HostStrip::setHosts(const QList<HostRow> &hosts)
{
    const auto same = [](const HostRow &a, const HostRow &b) { return a.host.id == b.host.id; };
    if (!std::equal(hosts.begin(), hosts.end(), m_hosts.begin(), m_hosts.end(), same))
        makeTiles(hosts);
    m_hosts = hosts;
    for (qsizetype i = 0; i < hosts.size(); ++i) // in place, so that the focus stays
        static_cast<HostTile *>(m_tiles.at(i))->setRow(hosts.at(i));
}

void HostStrip::makeTiles(const QList<HostRow> &hosts)
{
    for (QAbstractButton *tile : std::as_const(m_tiles)) {
        tile->hide();
        m_layout->removeWidget(tile);
        tile->deleteLater();
    }
    m_tiles.clear();
    for (const HostRow &row : hosts) {
        const int at = static_cast<int>(m_tiles.size());
        auto *tile = new HostTile(this);
        connect(tile, &QAbstractButton::clicked, this,
                [this, host = row.host.id] { emit hostRequested(host); });
        m_layout->addWidget(tile, at / kColumns, at % kColumns);
        m_tiles.append(tile);
    }
}

} // namespace slipway::ui
