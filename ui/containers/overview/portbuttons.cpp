// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/overview/portbuttons.h"

#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"

#include <QDesktopServices>
#include <QHBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

PortButtons::PortButtons(QWidget *parent)
    : QWidget(parent)
    , m_openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"portButtons"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::kSpaceS);
    m_row->addStretch(1);
    hide();
}

void PortButtons::setLinks(const QList<PortLink> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    make();
}

void PortButtons::make()
{
    const QList<Button *> before = findChildren<Button *>();
    for (Button *button : before) {
        button->hide();
        button->deleteLater(); // one of them may have been pressed just now
    }
    const qsizetype count = std::min(m_links.size(), kMost);
    for (int i = 0; i < count; ++i) {
        const PortLink &link = m_links.at(i);
        auto *button = new Button(u"openPort"_s, this);
        //: Button: opens an address in the browser. %1 is "http://203.0.113.21:8080"
        button->setLabel(tr("Open %1").arg(plain(link.address.toString())));
        connect(button, &Button::clicked, this, [this, link] { open(link); });
        m_row->insertWidget(i, button);
    }
    setVisible(count > 0);
}

void PortButtons::open(const PortLink &link)
{
    if (!link.isElsewhere)
        return m_openUrl(link.address);
    Confirm::Texts texts;
    //: Title of a question
    texts.title = tr("Open a Port");
    texts.question = tr("Open this address in the browser? The port is published there only, and it is not "
                        "the address by which the host is reached.");
    //: Button: opens an address in the browser
    texts.button = tr("Open");
    texts.details = plain(link.address.toString());
    texts.destructive = false;
    auto *question = new Confirm(texts, this);
    connect(question, &Confirm::accepted, this, [this, link] { m_openUrl(link.address); });
    question->open();
}

void PortButtons::retranslateUi()
{
    make();
}

} // namespace slipway::ui
