// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <optional>

namespace slipway::ui {

struct Colors;

/// One figure over time as a small chart: up to two curves and a line for a limit, a scale in the person's
/// way to write numbers, and the values under the pointer, or under the keys Left and Right. Painted by
/// itself: see docs/adr/0022-own-charts.md.
class TimeChart final : public QWidget
{
    Q_OBJECT

public:
    struct Series
    {
        QString name {}; ///< "Received"; empty when there is only one
        QList<QPointF> points {}; ///< x: milliseconds since 1970, rising; y: NaN where nothing is known
    };
    /// How a value is written: words::percent, words::bytes ...
    using Words = QString (*)(double);

    enum class Scale {
        Numbers, ///< round by ten
        Bytes, ///< round by 1024
    };

    TimeChart(const QString &objectName, Words words, Scale scale, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// \param limit a line of its own, and never below the top of the scale; nullopt: none
    void setSeries(const QList<Series> &series, const std::optional<double> &limit);
    /// The time that the width stands for, in milliseconds since 1970.
    void setSpan(qint64 from, qint64 to);
    /// Shown instead of curves: "not available". Empty: the curves.
    void setMessage(const QString &message);
    /// More about the newest value: "37 % of the host"; may be empty.
    void setNote(const QString &note);
    const QString &note() const { return m_note; }
    /// The moment whose values are told; nullopt: the newest.
    void setMoment(std::optional<qint64> moment);

    /// "12:04:11  Received 1.2 MiB/s  Sent 3 KiB/s", or the newest values without a time.
    QString valuesText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The pointer or the keys are at another moment; nullopt: they have left.
    void momentChanged(std::optional<qint64> moment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plotArea() const;
    double top() const;
    double xOf(double time, const QRectF &plot) const;
    std::optional<qint64> nearest(double time) const;
    void step(int direction);
    void updateAccessible();
    void paintHead(QPainter &painter, const Colors &colors) const;
    void paintScale(QPainter &painter, const QRectF &plot, const Colors &colors) const;
    void paintTimes(QPainter &painter, const QRectF &plot) const;
    void paintSeries(QPainter &painter, const QRectF &plot, const Series &series, const QColor &color) const;
    void paintLimit(QPainter &painter, const QRectF &plot, const Colors &colors) const;
    void paintMoment(QPainter &painter, const QRectF &plot, const Colors &colors) const;

    Words m_words;
    bool m_binary;
    QString m_title;
    QString m_message;
    QString m_note;
    QList<Series> m_series;
    std::optional<double> m_limit;
    qint64 m_from = 0;
    qint64 m_to = 1;
    std::optional<qint64> m_moment;
};

/// The least round number (1, 2 or 5, with noughts) that is not below `value`.
double roundTop(double value);

} // namespace slipway::ui
