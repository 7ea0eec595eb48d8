// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/changestabs.h"

#include "ui/common/readingtext.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QPlainTextEdit>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextHeight = 150;

} // namespace

QString requestsText(const QList<provisioning::Change> &changes)
{
    QStringList requests;
    for (const provisioning::Change &change : changes) {
        if (change.armMethod.isEmpty())
            continue;
        const QString request = QString::fromUtf8(change.armMethod) + u' ' + change.armPath + u'\n'
            + QString::fromUtf8(change.armBody);
        requests.append(request.trimmed());
    }
    return requests.join(u"\n\n"_s);
}

QString commandsText(const QList<provisioning::Change> &changes)
{
    QStringList commands;
    for (const provisioning::Change &change : changes) {
        if (!change.azCommand.isEmpty())
            commands.append(change.azCommand);
    }
    return commands.join(u"\n\n"_s);
}

ChangesTabs::ChangesTabs(const QString &name, QWidget *parent)
    : QTabWidget(parent)
    , m_words(makeReadingText(name + u"Changes"_s, this))
    , m_arm(makeReadingText(name + u"Requests"_s, this))
    , m_az(makeReadingText(name + u"Commands"_s, this))
{
    setObjectName(name + u"Tabs"_s);
    setDocumentMode(true); // the texts have frames of their own
    for (QPlainTextEdit *text : { m_arm, m_az }) {
        text->setFont(fontOf(TextStyle::Mono));
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    for (QPlainTextEdit *text : { m_words, m_arm, m_az }) {
        text->setMinimumHeight(kTextHeight);
        addTab(text, QString());
    }
    retranslateUi();
}

void ChangesTabs::setChanges(const QList<provisioning::Change> &changes, const QStringList &more)
{
    QStringList sentences;
    sentences.reserve(changes.size() + more.size());
    for (const provisioning::Change &change : changes)
        sentences.append(plain(words::change(change)));
    setTexts(sentences + more, changes);
}

void ChangesTabs::setTexts(const QStringList &sentences, const QList<provisioning::Change> &changes)
{
    m_words->setPlainText(sentences.join(u'\n'));
    m_arm->setPlainText(plain(requestsText(changes), true));
    m_az->setPlainText(plain(commandsText(changes), true));
}

void ChangesTabs::retranslateUi()
{
    //: Tab: changes in words
    setTabText(0, tr("Words"));
    setTabText(1, u"ARM"_s);
    //: Tab: az is the program of the Azure CLI
    setTabText(2, tr("az Commands"));
    setAccessibleName(tr("Review"));
    m_words->setAccessibleName(tr("Changes"));
    m_arm->setAccessibleName(tr("ARM Requests"));
    m_az->setAccessibleName(tr("az Commands"));
}

} // namespace slipway::ui
