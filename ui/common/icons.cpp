// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// Outside every namespace, as the macro wants it: a static library's resources are linked only when asked
/// for.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(resources);
}

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray sourceOf(const QString &name)
{
    static const bool initialised = (initialiseIcons(), true);
    Q_UNUSED(initialised)
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colorFor(IconTone tone, QIcon::Mode mode, const Colors &colors)
{
    if (mode == QIcon::Disabled) {
        QColor faint = colors.muted;
        faint.setAlphaF(0.55F);
        return faint;
    }
    switch (tone) {
    case IconTone::Text:
        return colors.text;
    case IconTone::Muted:
        return colors.muted;
    case IconTone::Accent:
        return colors.accent;
    case IconTone::OnAccent:
        return colors.onAccent;
    case IconTone::Good:
        return colors.good;
    case IconTone::Warning:
        return colors.warning;
    case IconTone::Bad:
        return colors.bad;
    }
    return colors.text;
}

/// Renders an icon of ours in the colour that the application's palette has at that moment.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        const QColor color = colorFor(m_tone, mode, Colors::of(QGuiApplication::palette()));
        const QString key = u"slipway-icon:%1:%2x%3:%4:%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.rgba(), 8, 16)
                                .arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, color);
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_tone); }
    QString key() const override { return u"slipway-tinted"_s; }

private:
    QPixmap render(const QSize &size, const QColor &color) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = sourceOf(m_name);
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
        return pixmap;
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, IconTone tone)
{
    return QIcon(new TintedIconEngine(name, tone)); // QIcon owns its engine
}

} // namespace slipway::ui
