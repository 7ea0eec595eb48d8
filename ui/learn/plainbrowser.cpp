// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/plainbrowser.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QTextCursor>
#include <QTextList>

namespace slipway::ui {

namespace {

constexpr int kLineHeight = 120; ///< per cent

QTextBlockFormat blockFormat(int above, int below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat charFormat(TextStyle style)
{
    QTextCharFormat format;
    format.setFont(fontOf(style));
    return format;
}

} // namespace

PlainBrowser::PlainBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(metrics::kSpaceXl);
    document()->setIndentWidth(metrics::kSpaceL);
}

void PlainBrowser::show(const QString &title, const QList<Paragraph> &paragraphs)
{
    clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat(blockFormat(0, metrics::kSpaceS));
    cursor.insertText(title, charFormat(TextStyle::Title));
    for (const Paragraph &paragraph : paragraphs) {
        const bool heading = paragraph.kind == Paragraph::Kind::Heading;
        cursor.insertBlock(blockFormat(heading ? metrics::kSpaceL : metrics::kSpaceXs, metrics::kSpaceXs),
                           charFormat(TextStyle::Body));
        if (paragraph.kind == Paragraph::Kind::Point)
            cursor.createList(QTextListFormat::ListDisc);
        else if (cursor.currentList())
            cursor.currentList()->remove(cursor.block());
        cursor.insertText(paragraph.text, charFormat(heading ? TextStyle::Section : TextStyle::Body));
    }
    moveCursor(QTextCursor::Start);
}

QVariant PlainBrowser::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

} // namespace slipway::ui
