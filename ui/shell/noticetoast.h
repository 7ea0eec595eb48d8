// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/models/activityrow.h"
#include "ui/models/noticerow.h"
#include "ui/models/stateshape.h"

#include <QFrame>
#include <QTimer>

namespace slipway::ui {

class Button;
class NoticeService;
class TextLabel;

/// Tells what has just happened in the corner of the window, for some seconds, and takes neither focus nor
/// room. Everything stands in the list of notifications as well. Screen readers say it when it comes.
class NoticeToast final : public QFrame
{
    Q_OBJECT

public:
    // outlives: `notices` is owned by app
    NoticeToast(NoticeService &notices, QWidget *over);
    void retranslateUi();
    /// Tells how something ended that was asked for.
    void tellEnded(const ActivityRow &row);
    /// Tells how the making of a machine ended. \param text NewMachineEnds::ended()
    void tellNewMachine(const QString &text, StateShape shape);
    /// Tells that a certificate ends soon, or has ended. \param text words::endIsNear()
    void tellCertificate(const QString &text, bool hasEnded);

    /// Tells that somebody wanted to close the network rule of a host by now.
    void tellAccess(const docker::Host &host);

signals:
    void hostRequested(const slipway::docker::HostId &host);
    void activityRequested();
    void certificatesRequested();
    void machineRequested(const QString &armId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is told: how something ended, of a certificate, of access that is over, else a notice of an
    /// engine.
    struct Message
    {
        std::optional<ActivityRow> ended {};
        QString newMachine {}; ///< how its making ended
        StateShape newMachineShape = StateShape::Unknown;
        QString certificate {}; ///< what is told about one
        bool hasCertificateEnded = false;
        std::optional<docker::Host> access {}; ///< whose network rule is still there
        NoticeRow row {};

        /// It stands in no list where it could be read later.
        bool isReminder() const { return access || !certificate.isEmpty(); }
    };

    void tell(const NoticeRow &row);
    void appear(Message message);
    void present();
    void showText();
    void openIt();
    QString wording() const;
    StateShape shape() const;
    void place();
    void close();

    Message m_now;
    QList<Message> m_waiting; ///< reminders that another message has displaced
    int m_others = 0; ///< that came while this stood here
    TextLabel *m_text;
    TextLabel *m_more;
    Button *m_show;
    Button *m_close;
    QTimer m_timer;
};

} // namespace slipway::ui
