// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/lines_field.h"

#include "app/form/form_words.h"
#include "gui/form/line_row.h"
#include "gui/look/icons.h"
#include "gui/widgets/tab_stops.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan {

LinesField::LinesField(const FormQuestion &question, const FormWords &words, QWidget *parent)
    : FormField(parent)
    , m_question(question)
    , m_words(words)
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(words.say(u"addLine"_s), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_layout);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_layout->setSpacing(6);
    m_add->setObjectName(u"addButton"_s);
    m_add->setFlat(true);
    m_add->setIcon(icon(u"plus"_s, Tone::Primary));
    connect(m_add, &QPushButton::clicked, this,
            [this] { addAfter(m_rows.last())->text().setFocus(Qt::OtherFocusReason); });
    insert(0);
    renumber();
}

void LinesField::showEntry(const DraftEntry &entry)
{
    if (items() == entry.items)
        return; // empty lines are for who is typing
    while (m_rows.size() < qMax<qsizetype>(1, entry.items.size()))
        insert(m_rows.size());
    while (m_rows.size() > qMax<qsizetype>(1, entry.items.size())) {
        m_rows.last()->hide();
        m_rows.takeLast()->deleteLater();
    }
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        m_rows.at(place)->showItem(entry.items.value(place));
    renumber();
}

void LinesField::fillIn(DraftEntry &entry) const
{
    entry.items = items();
}

void LinesField::takeOver(const QString &named)
{
    spread(m_rows.last(), {named});
}

void LinesField::takeKeyboard()
{
    m_rows.last()->text().moveCursor(QTextCursor::End);
    m_rows.last()->text().setFocus(Qt::OtherFocusReason);
}

QList<AnsweredItem> LinesField::items() const
{
    QList<AnsweredItem> items;
    for (const LineRow *row : m_rows)
        items << row->item();
    items.removeIf([](const AnsweredItem &item) { return cleanedTyping(item.text).isEmpty(); });
    return items;
}

LineRow *LinesField::insert(qsizetype place)
{
    auto *row = new LineRow(m_question, m_words, this);
    m_rows.insert(place, row);
    m_layout->insertWidget(static_cast<int>(place), row);
    row->show(); // at once, so that it can take the keyboard
    connect(row, &LineRow::typing, this, &FormField::typing);
    connect(row, &LineRow::filledIn, this, &FormField::filledIn);
    connect(row, &LineRow::removeAsked, this, [this, row] { remove(row); });
    connect(&row->text(), &LineText::removeAsked, this, [this, row] { remove(row); });
    connect(&row->text(), &LineText::nextAsked, this,
            [this, row] { addAfter(row)->text().setFocus(Qt::OtherFocusReason); });
    connect(&row->text(), &LineText::linesPasted, this,
            [this, row](const QStringList &lines) { spread(row, lines); });
    return row;
}

LineRow *LinesField::addAfter(LineRow *row)
{
    if (m_rows.size() >= mostTypedLines)
        return m_rows.last();
    LineRow *added = insert(m_rows.indexOf(row) + 1);
    renumber();
    return added;
}

void LinesField::remove(LineRow *row)
{
    if (m_rows.size() == 1)
        return;
    const qsizetype place = m_rows.indexOf(row);
    m_rows.at(place == 0 ? 1 : place - 1)->text().setFocus(Qt::OtherFocusReason);
    m_rows.removeAt(place);
    row->hide();
    row->deleteLater();
    renumber();
    emit filledIn();
}

void LinesField::spread(LineRow *row, const QStringList &texts)
{
    row->text().storeNow();
    for (const QString &text : texts) {
        if (!row->text().toPlainText().isEmpty())
            row = addAfter(row);
        row->showItem({.text = text.left(longestTypedLine)});
    }
    row->text().setFocus(Qt::OtherFocusReason);
    row->text().moveCursor(QTextCursor::End);
    emit filledIn();
}

/// Tab goes through the rows in their order, then to the button.
void LinesField::renumber()
{
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        m_rows.at(place)->setNumber(static_cast<int>(place) + 1);
        m_rows.at(place)->setRemovable(m_rows.size() > 1);
    }
    chainParts(QList<QWidget *>(m_rows.cbegin(), m_rows.cend()) << m_add);
}

} // namespace loopbaan
