// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/common/metrics.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/text/safetext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kVisibleRows = 10;
constexpr int kWordStart = 8;
constexpr int kInARow = 4;

} // namespace

int fitness(QStringView typed, QStringView text)
{
    if (typed.isEmpty())
        return 1;
    int score = 1;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        while (at < text.size() && text.at(at).toCaseFolded() != c.toCaseFolded())
            ++at;
        if (at == text.size())
            return 0;
        const bool wordStart = at == 0 || !text.at(at - 1).isLetterOrNumber();
        score += wordStart ? kWordStart : last == at - 1 ? kInARow : 1;
        last = at++;
    }
    return score;
}

CommandPalette::CommandPalette(QList<Command> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the window in which commands are found by typing
    setWindowTitle(tr("Command Palette"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new StateDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(kVisibleRows * metrics::kRow + 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSpaceM, metrics::kSpaceM, metrics::kSpaceM, metrics::kSpaceM);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    setFixedWidth(kWidth);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    showMatches({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_list->count() == 0)
        return false;
    m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
    return true;
}

void CommandPalette::showMatches(const QString &typed)
{
    struct Match
    {
        int score;
        qsizetype command;
    };
    QList<Match> matches;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const int score = fitness(typed, m_commands.at(i).text); score > 0)
            matches.append({ score, i });
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.score > b.score; });
    m_list->clear();
    for (const Match &match : std::as_const(matches)) {
        const Command &command = m_commands.at(match.command);
        const QString text =
            command.shortcut.isEmpty() ? command.text : command.text + u"   "_s + command.shortcut;
        auto *item = new QListWidgetItem(plain(text), m_list);
        item->setSizeHint({ 0, metrics::kRow });
        item->setData(Qt::UserRole, match.command);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands.at(item->data(Qt::UserRole).toLongLong()).run;
    accept();
    run();
}

} // namespace slipway::ui
