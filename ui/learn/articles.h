// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learn/plainbrowser.h"

namespace slipway::ui {

struct Article
{
    QString title {};
    QList<Paragraph> paragraphs {};
};

/// The texts of the page Learn in the chosen language.
QList<Article> articles();

} // namespace slipway::ui
