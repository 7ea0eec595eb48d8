// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace slipway::ui {

/// One part of an article.
struct Paragraph
{
    enum class Kind { Heading, Text, Point };
    Kind kind = Kind::Text;
    QString text {};
};

/// Shows articles of plain paragraphs. Loads nothing, follows no link (security C10).
class PlainBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PlainBrowser(QWidget *parent = nullptr);
    void show(const QString &title, const QList<Paragraph> &paragraphs);
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace slipway::ui
