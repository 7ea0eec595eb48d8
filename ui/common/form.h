// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/metrics.h"

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace slipway::ui {

class TextLabel;

/// Fields with their labels above or beside them on our grid. Labels are buddies; order of adding is tab
/// order. A hint stands close to the field above it. Hidden rows and empty hints take no room. (QFormLayout
/// of Qt 6.4 gives rows whose height follows from their width room that they do not need.)
class Form final : public QLayout
{
    Q_OBJECT

public:
    enum class Labels { Beside, Above };

    explicit Form(QWidget *parent = nullptr);
    ~Form() override;

    /// Before the first row.
    void setLabels(Labels labels) { m_labels = labels; }
    /// Pixels between two rows; metrics::kSpaceM unless told.
    void setRowSpacing(int spacing);

    /// Adds `field`; the page sets the label's text (setFieldLabel) when it translates itself.
    TextLabel *addField(QWidget *field);
    /// The same with a label that is there already, for what is no single widget.
    void addField(TextLabel *label, QLayout *field);
    void addField(TextLabel *label, QWidget *field);
    /// A line of explanation or of what is wrong, below the field before it.
    TextLabel *addHint();
    /// Of the caller's own kind.
    void addHint(TextLabel *hint);
    /// Where fields stand, without a label.
    void addBelow(QWidget *widget);
    /// Over the whole width.
    void addAcross(QWidget *widget);
    void addAcross(QLayout *layout);

    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    void addItem(QLayoutItem *item) override; ///< over the whole width
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Place { Label, Field, Hint, Across };

    struct Part
    {
        std::unique_ptr<QLayoutItem> item;
        Place place;
    };
    struct Row ///< of what is seen
    {
        QLayoutItem *label = nullptr;
        QLayoutItem *field = nullptr;
        int left = 0; ///< where the field begins
        int gap = 0; ///< to the row above
        int above = 0; ///< height of a label above the field, with its gap
        int least = 0; ///< heights of the field
        int wanted = 0;
    };

    void add(Place place, QWidget *widget);
    void add(Place place, QLayoutItem *item);
    static bool isSeen(const Part &part);
    int labelWidth() const;
    int widthBy(QSize (QLayoutItem::*size)() const) const;
    QList<Row> rowsFor(int width) const;
    int gapBetween(Place above, Place below) const;
    void measure(Row &row, int width) const;
    static int heightOf(const QList<Row> &rows, int Row::*height);
    static void share(QList<Row> &rows, int height);
    QRect placeOfLabel(const Row &row, int y) const;

    std::vector<Part> m_parts {};
    Labels m_labels = Labels::Beside;
    int m_rowSpacing = metrics::kSpaceM;
};

/// The label's text and the field's accessible name, which is the same without mnemonic and colon.
void setFieldLabel(TextLabel *label, const QString &text);

} // namespace slipway::ui
