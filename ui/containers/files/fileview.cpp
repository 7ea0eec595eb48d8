// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/files/fileview.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 10'000; // longer ones would make the view slow

/// Zero bytes stand in no text.
bool isText(const QByteArray &bytes)
{
    return !bytes.contains('\0');
}

/// Harmless to look at, with long lines cut.
QString shown(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QStringList lines = QString(decoder(bytes)).split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const bool isLong = line.size() > kLongestLine;
        line = plain(line.first(qMin(line.size(), kLongestLine)), true);
        if (isLong)
            line += u'…';
    }
    return lines.join(u'\n');
}

} // namespace

FileView::FileView(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_close(new Button(u"closeFile"_s, this, ButtonKind::Quiet, "close"_L1))
    , m_note(new TextLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"fileView"_s);
    m_text->setObjectName(u"fileText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fontOf(TextStyle::Mono));
    m_note->setMuted(true);
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::kSpaceS);
    head->addWidget(m_name, 1);
    head->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kSpaceXs);
    all->addLayout(head);
    all->addWidget(m_note);
    all->addWidget(m_text, 1);
    connect(m_close, &Button::clicked, this, &FileView::closed);
    retranslateUi();
}

void FileView::showFile(const QString &path, const docker::FileBeginning &file)
{
    m_path = path;
    m_name->setText(path);
    m_text->setAccessibleName(plain(path));
    const QLocale locale;
    const bool isWhole = file.bytes.size() >= file.size;
    QString note;
    if (!isText(file.bytes))
        note = tr("This is not a text file. Download it to look into it.");
    else if (!isWhole)
        //: %1 and %2 are sizes, "1 MB"
        note = tr("The first %1 of %2. Download the file to see all of it.")
                   .arg(locale.formattedDataSize(file.bytes.size()), locale.formattedDataSize(file.size));
    else if (file.size == 0)
        note = tr("The file is empty.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_text->setPlainText(isText(file.bytes) ? shown(file.bytes) : QString());
}

void FileView::clear()
{
    m_path.clear();
    m_name->setText({});
    m_text->clear();
}

void FileView::retranslateUi()
{
    //: Button: closes the view of a file
    m_close->setLabel(tr("Close"));
}

} // namespace slipway::ui
