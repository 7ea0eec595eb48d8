// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "base/error.h"

#include <QDialog>

class QVBoxLayout;

namespace slipway::ui {

class Banner;
class Button;
class LoadingBar;
class TextLabel;

/// A window that asks for something and then does it: what it is about, fields, what went wrong, and while it
/// works a bar instead of a frozen window. Closing it stops the work.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    ~CertificateDialog() override;

protected:
    CertificateDialog(const QString &objectName, int width, QWidget *parent);

    void addContent(QWidget *content, int stretch = 0);
    virtual void retranslateUi() = 0;
    virtual bool isComplete() const = 0;
    virtual void begin() = 0; ///< the action was asked for

    Banner *banner() const { return m_banner; }
    TextLabel *introduction() const { return m_introduction; }
    Button *action() const { return m_action; }
    Button *cancel() const { return m_cancel; }
    bool isBusy() const;
    void setBusy(bool busy);
    /// To be called whenever a field has changed.
    void showFields();
    void showFailure(const Error &error);
    TaskScope &tasks() { return m_tasks; }

    void changeEvent(QEvent *event) override;

private:
    Banner *m_banner;
    TextLabel *m_introduction;
    QVBoxLayout *m_content;
    LoadingBar *m_loading;
    Button *m_cancel;
    Button *m_action;
    TaskScope m_tasks;
};

} // namespace slipway::ui
