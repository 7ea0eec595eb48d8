// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and clipboard of the terminal's view.
#include "terminal/mouseencoder.h"
#include "terminal/paste.h"
#include "ui/common/confirm.h"
#include "ui/containers/terminal/terminalview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QUrl>
#include <QWheelEvent>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using terminal::MouseAct;
using terminal::MouseTracking;

namespace {

constexpr int kLinesOfWheel = 3;
constexpr int kWheelStep = 120; // eighths of a degree
constexpr qsizetype kShownOfPaste = 600; // characters

MouseAct::Button buttonOf(Qt::MouseButtons buttons)
{
    if (buttons.testFlag(Qt::LeftButton))
        return MouseAct::Button::Left;
    if (buttons.testFlag(Qt::MiddleButton))
        return MouseAct::Button::Middle;
    if (buttons.testFlag(Qt::RightButton))
        return MouseAct::Button::Right;
    return MouseAct::Button::None;
}

} // namespace

/// To the program, when it asked for the mouse and Shift does not take it back. \return whether it was told
bool TerminalView::reportMouse(const QMouseEvent &event, MouseAct::Kind kind)
{
    if (screen().modes().mouse == MouseTracking::None || event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    if (!viewport()->rect().contains(event.position().toPoint()))
        return true;
    const terminal::TextPlace place = placeAt(event.position() - QPointF(m_painter->cell().width() / 2, 0));
    const qint64 row = place.line - terminal::screenLine(screen());
    if (row < 0)
        return true;
    const Qt::MouseButtons held = kind == MouseAct::Kind::Move ? event.buttons() : event.button();
    const QByteArray bytes = terminal::encodeMouse(
        { .kind = kind,
          .button = buttonOf(held),
          .modifiers = event.modifiers(),
          .place = { static_cast<int>(row), std::min(place.column, screen().size().columns - 1) } },
        screen().modes());
    if (!bytes.isEmpty())
        emit bytesTyped(bytes);
    return true;
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    if (reportMouse(*event, MouseAct::Kind::Press))
        return;
    if (event->button() == Qt::MiddleButton) {
        const QClipboard *clipboard = QApplication::clipboard();
        pasteText(
            clipboard->text(clipboard->supportsSelection() ? QClipboard::Selection : QClipboard::Clipboard));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool isThird = event->timestamp() - static_cast<quint64>(m_lastDoubleClick)
            < static_cast<quint64>(QApplication::doubleClickInterval())
        && (event->position() - m_tripleClickAt).manhattanLength() < QApplication::startDragDistance();
    m_isSelecting = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_selection.isEmpty())
        m_selection.extendTo(placeAt(event->position()));
    else
        m_selection.begin(placeAt(event->position()),
                          isThird ? TerminalSelection::Unit::Paragraph : TerminalSelection::Unit::Character);
    redraw();
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (reportMouse(*event, MouseAct::Kind::Press) || event->button() != Qt::LeftButton)
        return;
    m_isSelecting = true;
    m_tripleClickAt = event->position();
    m_lastDoubleClick = static_cast<qint64>(event->timestamp());
    const QPointF inCell = event->position() - QPointF(m_painter->cell().width() / 2, 0);
    m_selection.begin(placeAt(inCell), TerminalSelection::Unit::Word);
    redraw();
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isSelecting) {
        reportMouse(*event, MouseAct::Kind::Move);
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    if (event->position().y() < 0)
        bar->setValue(bar->value() - 1);
    else if (event->position().y() > viewport()->height())
        bar->setValue(bar->value() + 1);
    m_selection.extendTo(placeAt(event->position()));
    redraw();
}

void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isSelecting) {
        reportMouse(*event, MouseAct::Kind::Release);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_isSelecting = false;
    publishSelection();
}

/// As everywhere on X11: what is marked can be pasted by the middle button.
void TerminalView::publishSelection()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->supportsSelection() && !m_selection.isEmpty())
        clipboard->setText(m_selection.text(), QClipboard::Selection);
}

void TerminalView::wheelEvent(QWheelEvent *event)
{
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / kWheelStep;
    m_wheelRest -= steps * kWheelStep;
    event->accept();
    if (steps == 0)
        return;
    const terminal::Modes &modes = screen().modes();
    const qsizetype count = qAbs(steps);
    if (modes.mouse != MouseTracking::None && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        const terminal::TextPlace place = placeAt(event->position());
        const auto button = steps > 0 ? MouseAct::Button::WheelUp : MouseAct::Button::WheelDown;
        const auto row = static_cast<int>(std::max<qint64>(place.line - terminal::screenLine(screen()), 0));
        const QByteArray report = terminal::encodeMouse(
            { .button = button, .place = { row, std::min(place.column, screen().size().columns - 1) } },
            modes);
        emit bytesTyped(report.repeated(count));
    } else if (screen().isAlternate() && modes.alternateScroll) {
        const QByteArray prefix = modes.applicationCursor ? "\x1bO"_ba : "\x1b["_ba;
        emit bytesTyped((prefix + (steps > 0 ? 'A' : 'B')).repeated(count * kLinesOfWheel));
    } else {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - steps * kLinesOfWheel);
    }
}

void TerminalView::copy()
{
    if (!m_selection.isEmpty())
        QApplication::clipboard()->setText(m_selection.text());
}

void TerminalView::selectAll()
{
    m_selection.selectAll();
    redraw();
}

void TerminalView::clearScrollback()
{
    m_terminal.clearScrollback();
    m_selection.clear();
    m_follows = true;
    updateScrollBar();
    redraw();
}

void TerminalView::paste()
{
    pasteText(QApplication::clipboard()->text());
}

void TerminalView::pasteText(const QString &text)
{
    if (text.isEmpty())
        return;
    if (!terminal::pasteNeedsQuestion(text, screen().modes().bracketedPaste)) {
        sendPaste(text);
        return;
    }
    const auto lines = static_cast<int>(text.trimmed().count(u'\n')) + 1;
    auto *question = new Confirm(
        { .title = tr("Paste into the Terminal"),
          //: %n is how many lines of text are to be pasted into a shell
          .question = tr("Paste %n line(s)? The shell runs each line as soon as it ends.", nullptr, lines),
          //: Button: insert the clipboard's text
          .button = tr("Paste"),
          .details = text.left(kShownOfPaste),
          .destructive = false },
        this);
    connect(question, &Confirm::accepted, this, [this, text] { sendPaste(text); });
    question->open();
}

void TerminalView::sendPaste(const QString &text)
{
    type(terminal::pasteBytes(text, screen().modes().bracketedPaste));
}

QString TerminalView::linkAt(QPoint position) const
{
    const terminal::TextPlace place = placeAt(position - QPointF(m_painter->cell().width() / 2, 0));
    const terminal::Line *line = terminal::lineAt(screen(), place.line);
    if (!line || place.column >= line->size())
        return {};
    return m_terminal.links().address(line->at(place.column).style.link);
}

/// The text may say anything; the question shows where it really leads.
void TerminalView::askToOpen(const QString &address)
{
    auto *question = new Confirm({ .title = tr("Open a Link"),
                                   .question = tr("Open this address in the browser? It comes from the "
                                                  "container, and its text may say something else."),
                                   //: Button: open an address in the browser
                                   .button = tr("Open"),
                                   .details = address,
                                   .destructive = false },
                                 this);
    connect(question, &Confirm::accepted, this, [address] { QDesktopServices::openUrl(QUrl(address)); });
    question->open();
}

void TerminalView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"terminalMenu"_s);
    const auto add = [menu](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys); // shown; the view takes the keys itself
        connect(action, &QAction::triggered, menu, act);
        return action;
    };
    //: Menu: copy the marked text
    add(tr("Copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        copy();
    })->setEnabled(!m_selection.isEmpty());
    //: Menu: insert the clipboard's text
    add(tr("Paste"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] {
        paste();
    })->setEnabled(!QApplication::clipboard()->text().isEmpty());
    if (const QString address = linkAt(event->pos()); !address.isEmpty()) {
        //: Menu: open the address behind the text under the mouse
        add(tr("Open Link…"), {}, [this, address] { askToOpen(address); })->setObjectName(u"openLink"_s);
    }
    menu->addSeparator();
    //: Menu: mark everything
    add(tr("Select All"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { selectAll(); });
    //: Menu: forget the lines that have scrolled away
    add(tr("Clear Scroll-Back"), {}, [this] { clearScrollback(); });
    menu->popup(event->globalPos());
}

} // namespace slipway::ui
