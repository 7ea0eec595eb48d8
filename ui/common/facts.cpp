// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/facts.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/wrappingtext.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace slipway::ui {

QScrollArea *makeFacts(std::span<TextLabel *> labels, std::span<WrappingText *> values,
                       bool (*isMono)(int field), TextLabel *footer, QWidget *parent)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::kSpaceL);
    grid->setVerticalSpacing(metrics::kSpaceS);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int row = static_cast<int>(i);
        labels[i] = new TextLabel(content);
        labels[i]->setMuted(true);
        values[i] = new WrappingText(isMono(row) ? TextStyle::Mono : TextStyle::Body, content);
        grid->addWidget(labels[i], row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(values[i], row, 1, Qt::AlignTop);
    }
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, metrics::kSpaceS, 0);
    inside->setSpacing(metrics::kGroupSpacing);
    inside->addLayout(grid);
    if (footer)
        inside->addWidget(footer);
    inside->addStretch(1);

    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

void setFact(TextLabel *label, WrappingText *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    label->setVisible(!text.isEmpty());
    value->setAccessibleName(label->text());
}

} // namespace slipway::ui
