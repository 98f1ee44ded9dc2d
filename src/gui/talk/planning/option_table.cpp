// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_table.h"

#include "gui/look/color_tokens.h"
#include "gui/talk/cell_text.h"
#include "gui/talk/planning/option_head.h"
#include "gui/talk/planning/option_titles.h"
#include "gui/widgets/tab_stops.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int leastColumnWidth = 176;

QWidget *groundIn(QWidget *parent)
{
    auto *ground = new QWidget(parent);
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    return ground;
}

} // namespace

OptionTable::OptionTable(const TalkContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_area(new QScrollArea(this))
    , m_heads(groundIn(this))
    , m_titles(new OptionTitles(this))
    , m_body(groundIn(nullptr))
    , m_grid(new QGridLayout(m_body))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_body);
    m_area->setCornerWidget(groundIn(m_area));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1); // the hairlines
    for (QWidget *part : {m_heads, m_body})
        part->installEventFilter(this);
    for (QScrollBar *bar : {m_area->horizontalScrollBar(), m_area->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &OptionTable::arrangeHeads);
    addShortcuts();
}

void OptionTable::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto command) {
        new QShortcut(keys, this, this, command, Qt::WidgetWithChildrenShortcut);
    };
    add(Qt::ALT | Qt::Key_Left, [this] { moveFocus(-1, 0); });
    add(Qt::ALT | Qt::Key_Right, [this] { moveFocus(1, 0); });
    add(Qt::ALT | Qt::Key_Up, [this] { moveFocus(0, -1); });
    add(Qt::ALT | Qt::Key_Down, [this] { moveFocus(0, 1); });
    add(Qt::ALT | Qt::SHIFT | Qt::Key_Left, [this] { moveCurrent(-1); });
    add(Qt::ALT | Qt::SHIFT | Qt::Key_Right, [this] { moveCurrent(1); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        add(Qt::CTRL | key, [this] {
            if (const OptionColumn *column = current())
                emit agreementRequested(column->option());
        });
}

void OptionTable::showOptions(const QList<CareerOption> &options, const OptionSetting &setting)
{
    m_employee = setting.employee;
    m_titles->showTitles(m_employee, *m_grid);
    QHash<QString, OptionColumn *> before;
    before.swap(m_byId);
    const QList<OptionColumn *> stood = m_columns;
    m_columns.clear();
    for (const CareerOption &option : options) {
        OptionColumn *column = before.take(option.id.value);
        if (column == nullptr)
            column = makeColumn();
        m_byId.insert(option.id.value, column);
        m_columns.append(column);
        column->showOption(option, setting);
    }
    for (OptionColumn *gone : std::as_const(before)) {
        gone->removeCells();
        gone->deleteLater();
    }
    if (m_columns != stood)
        placeColumns();
}

void OptionTable::placeColumns()
{
    for (int place = 0; place < mostOptions; ++place) {
        const bool taken = place < m_columns.size();
        m_grid->setColumnStretch(place, taken ? 1 : 0);
        m_grid->setColumnMinimumWidth(place, taken ? leastColumnWidth : 0);
        if (taken)
            placeColumn(*m_columns.at(place), place);
    }
    arrange();
}

OptionColumn *OptionTable::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const OptionColumn *column) {
        return focus != nullptr && column->lineOf(*focus) >= -1;
    };
    const auto found = std::ranges::find_if(m_columns, holds);
    return found == m_columns.end() ? nullptr : *found;
}

void OptionTable::takeKeyboard(const CareerOptionId &option)
{
    const OptionColumn *column = m_byId.value(option.value);
    if (column == nullptr)
        return;
    CellText *title = column->head()->title();
    title->setFocus(Qt::OtherFocusReason);
    // A new column gets its place after this.
    QMetaObject::invokeMethod(
        title, [this, title] { bringIntoView(*title); }, Qt::QueuedConnection);
}

void OptionTable::storeNow()
{
    for (OptionColumn *column : std::as_const(m_columns))
        column->storeNow();
}

bool OptionTable::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::FocusIn)
        bringIntoView(static_cast<QWidget &>(*watched));
    else if (type == QEvent::LayoutRequest || (watched == m_body && type == QEvent::Resize))
        arrange();
    else if (type == QEvent::Paint && (watched == m_body || watched == m_heads))
        paintLines(static_cast<QWidget &>(*watched));
    return QFrame::eventFilter(watched, event);
}

/// The hairlines between the titles, the names and the cells.
void OptionTable::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect inside = contentsRect();
    painter.fillRect(m_area->x() - 1, inside.top(), 1, inside.height(), tokensOf(palette()).line);
    painter.fillRect(inside.left(), m_area->y() - 1, inside.width(), 1, tokensOf(palette()).line);
}

void OptionTable::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void OptionTable::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) // when the titles have it too
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_titles->showTitles(m_employee, *m_grid);
                arrange();
            },
            Qt::QueuedConnection);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_titles->showTitles(m_employee, *m_grid);
    for (OptionColumn *column : std::as_const(m_columns))
        column->showTexts();
}

OptionColumn *OptionTable::makeColumn()
{
    auto *column = new OptionColumn(m_context, m_heads, m_body, this);
    connect(column, &OptionColumn::typing, this, &OptionTable::typing);
    connect(column->agreementButton(), &QPushButton::clicked, this,
            [this, column] { emit agreementRequested(column->option()); });
    connect(column->parkButton(), &QPushButton::clicked, this,
            [this, column] { emit parkRequested(column->option()); });
    connect(column->head(), &OptionHead::backRequested, this,
            [this, column] { emit moveRequested(column->option(), -1); });
    connect(column->head(), &OptionHead::onwardRequested, this,
            [this, column] { emit moveRequested(column->option(), 1); });
    connect(column->head(), &OptionHead::removeRequested, this,
            [this, column] { emit removeRequested(column->option()); });
    column->head()->installEventFilter(this);
    for (QWidget *stop : tabStopsIn(*column->head()))
        stop->installEventFilter(this);
    return column;
}

void OptionTable::placeColumn(OptionColumn &column, int place)
{
    column.head()->show();
    for (int line = 0; line < optionLines; ++line) {
        QWidget *cell = column.cell(static_cast<OptionLine>(line));
        m_grid->removeWidget(cell);
        m_grid->addWidget(cell, line, place);
        cell->show();
    }
}

/// Makes room for the titles and the names, and puts both where their cells are.
void OptionTable::arrange()
{
    int headHeight = 0;
    for (const OptionColumn *column : std::as_const(m_columns))
        headHeight = qMax(headHeight, column->head()->sizeHint().height());
    m_margins = QSize(m_titles->wantedWidth(), headHeight);
    m_area->setGeometry(contentsRect().adjusted(m_margins.width() + 1, m_margins.height() + 1, 0, 0));
    arrangeHeads();
}

void OptionTable::arrangeHeads()
{
    const QRect view = m_area->viewport()->geometry().translated(m_area->pos());
    m_heads->setGeometry(view.left(), view.top() - m_margins.height() - 1, view.width(), m_margins.height());
    m_titles->setGeometry(view.left() - m_margins.width() - 1, view.top(), m_margins.width(), view.height());
    for (int place = 0; place < m_columns.size(); ++place) {
        const QRect cells = m_grid->cellRect(0, place).translated(m_body->pos());
        m_columns.at(place)->head()->setGeometry(cells.left(), 0, cells.width(), m_margins.height());
    }
    m_titles->placeBeside(*m_grid, m_body->y());
    m_heads->update();
    update(); // the hairline under the heads
}

/// The hairlines between the cells, in the pixel that the grid leaves between them.
void OptionTable::paintLines(QWidget &part) const
{
    QPainter painter(&part);
    const QColor line = tokensOf(palette()).line;
    const int shift = &part == m_body ? 0 : m_body->x();
    for (int place = 1; place < m_columns.size(); ++place)
        painter.fillRect(m_grid->cellRect(0, place).left() + shift - 1, 0, 1, part.height(), line);
    for (int row = 1; row < optionLines && &part == m_body; ++row)
        painter.fillRect(0, m_grid->cellRect(row, 0).top() - 1, part.width(), 1, line);
}

void OptionTable::moveFocus(int columns, int lines)
{
    OptionColumn *from = current();
    if (from == nullptr)
        return;
    const qsizetype place = m_columns.indexOf(from) + columns;
    const int line = from->lineOf(*QApplication::focusWidget()) + lines;
    if (place < 0 || place >= m_columns.size() || line < -1 || line >= optionLines)
        return;
    const OptionColumn &to = *m_columns.at(place);
    QWidget &target = line < 0 ? *to.head() : *to.cell(static_cast<OptionLine>(line));
    const QList<QWidget *> stops = tabStopsIn(target);
    const auto open = std::ranges::find_if(stops, [](const QWidget *stop) { return stop->isEnabled(); });
    if (open == stops.end())
        return;
    (*open)->setFocus(Qt::TabFocusReason);
    bringIntoView(**open);
}

void OptionTable::bringIntoView(QWidget &part)
{
    if (m_body->isAncestorOf(&part))
        return m_area->ensureWidgetVisible(&part, leastColumnWidth / 2, 8);
    for (const OptionColumn *column : std::as_const(m_columns)) {
        if (!column->head()->isAncestorOf(&part))
            continue;
        const QRect cells = column->cell(OptionLine::Direction)->geometry();
        m_area->ensureVisible(cells.center().x(), m_area->verticalScrollBar()->value(), cells.width() / 2, 0);
    }
}

void OptionTable::moveCurrent(int by)
{
    if (const OptionColumn *column = current())
        emit moveRequested(column->option(), by);
}

} // namespace loopbaan
