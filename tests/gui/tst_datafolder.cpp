// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does at its start with a data folder that others can read.
#include "app/application.h"
#include "app/datafolder.h"
#include "base/files/privatefile.h"
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kForEverybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
    | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// Presses the button when the question is there.
void answerWith(const QString &button)
{
    auto *timer = new QTimer(QApplication::instance());
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, button] {
        const QList<QWidget *> windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *found = window->findChild<ui::Button *>(button);
            if (!found || !window->isVisible())
                continue;
            timer->deleteLater();
            QTest::mouseClick(found, Qt::LeftButton);
            return;
        }
    });
    timer->start();
}

} // namespace

class TestDataFolder final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"data"_s);
        QVERIFY(app::prepareDataFolder(m_data));
    }

    void private_isTaken() { QVERIFY(!app::canBeClosedToOthers(m_data)); }

    void loose_isClosedWhenAskedFor()
    {
        QVERIFY(QFile::setPermissions(m_data, kForEverybody));
        const Result<QString> refused = app::prepareDataFolder(m_data);
        QVERIFY(!refused);
        QVERIFY(app::canBeClosedToOthers(refused.error().subject));
        answerWith(u"confirm"_s);
        QVERIFY(app::offerToClose(refused.error().subject, u"en"_s));
        QVERIFY(!isOpenToOthers(m_data));
        QVERIFY(app::prepareDataFolder(m_data));
    }

    void loose_staysWhenNotAskedFor()
    {
        QVERIFY(QFile::setPermissions(m_data, kForEverybody));
        answerWith(u"cancel"_s);
        const Result<> closed = app::offerToClose(m_data, u"en"_s);
        QVERIFY(!closed);
        QCOMPARE(closed.error().code, u"file.permissions"_s);
        QVERIFY(isOpenToOthers(m_data));
    }

    void link_isNotOffered()
    {
        QVERIFY(QFile::setPermissions(m_data, kForEverybody));
        QVERIFY(QFile::link(m_data, m_folder->filePath(u"link"_s)));
        QVERIFY(!app::canBeClosedToOthers(m_folder->filePath(u"link"_s)));
    }

    void leftovers_ofAKilledRun_areRemoved()
    {
        const QString journal = m_data + u"/journal"_s;
        QVERIFY(makePrivateFolder(journal));
        const QString old = journal + u"/.slipway-1a2b.tmp"_s;
        const QString young = m_data + u"/.slipway-3c4d.tmp"_s;
        const QString other = m_data + u"/settings.ini"_s;
        for (const QString &path : { old, young, other })
            QVERIFY(writePrivateFile(path, "key"));
        for (const QString &path : { old, other }) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-120),
                                     QFileDevice::FileModificationTime));
        }
        app::removeLeftovers(m_data);
        QVERIFY(!QFile::exists(old));
        QVERIFY2(QFile::exists(young), "somebody may be writing it");
        QVERIFY(QFile::exists(other));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data {};
};

QTEST_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
