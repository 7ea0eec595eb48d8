// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/fileentry.h"

#include <QWidget>

class QPlainTextEdit;

namespace slipway::ui {

class Button;
class ElidedLabel;
class TextLabel;

/// The beginning of a file as text, for reading.
class FileView final : public QWidget
{
    Q_OBJECT

public:
    /// So much of a file is asked for.
    static constexpr qint64 kMostBytes = qint64 { 1 } << 20U;

    explicit FileView(QWidget *parent = nullptr);

    void showFile(const QString &path, const docker::FileBeginning &file);
    void clear();
    QString path() const { return m_path; }
    void retranslateUi();

signals:
    void closed();

private:
    QString m_path;
    ElidedLabel *m_name;
    Button *m_close;
    TextLabel *m_note;
    QPlainTextEdit *m_text;
};

} // namespace slipway::ui
