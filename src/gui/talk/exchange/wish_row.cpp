// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/wish_row.h"

#include "app/talk/wish_words.h"
#include "gui/look/icons.h"
#include "gui/talk/chosen.h"

#include "ui_wish_row.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

WishRow::WishRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WishRow>())
{
    m_ui->setupUi(this);
    m_ui->wishEdit->setRole(TextRole::Voice);
    m_ui->moreButton->setIcon(icon(u"three-dots"_s, Tone::Muted));
    m_ui->moreButton->setMenu(&m_menu);
    connect(m_ui->wishEdit, &SavedText::typing, this, &WishRow::typing);
    connect(m_ui->wishEdit, &SavedText::textToStore, this, &WishRow::textToStore);
    connect(m_ui->horizonBox, &ChoiceBox::choiceMade, this,
            [this](std::optional<int> number) { emit horizonChosen(chosen<Horizon>(number)); });
    connect(m_ui->importanceBox, &ChoiceBox::choiceMade, this,
            [this](std::optional<int> number) { emit importanceChosen(chosen<Importance>(number)); });
    addCommand(Qt::ALT | Qt::Key_Up, &WishRow::upRequested);
    addCommand(Qt::ALT | Qt::Key_Down, &WishRow::downRequested);
    addCommand({}, &WishRow::letGoRequested);
    addCommand(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, &WishRow::removeRequested);
    showTexts();
}

WishRow::~WishRow() = default;

void WishRow::showWish(const Wish &wish)
{
    m_ui->wishEdit->setStoredText(wish.text);
    m_ui->horizonBox->setChosen(numberOf(wish.horizon));
    m_ui->importanceBox->setChosen(numberOf(wish.importance));
}

void WishRow::setReadOnly(bool readOnly)
{
    m_ui->wishEdit->setReadOnly(readOnly);
    m_ui->horizonBox->setDisabled(readOnly);
    m_ui->importanceBox->setDisabled(readOnly);
    m_ui->moreButton->setDisabled(readOnly);
    for (QAction *action : m_menu.actions())
        action->setDisabled(readOnly);
}

void WishRow::takeKeyboard()
{
    m_ui->wishEdit->setFocus(Qt::OtherFocusReason);
}

void WishRow::storeNow()
{
    m_ui->wishEdit->storeNow();
}

int WishRow::horizonWidth() const
{
    return m_ui->horizonBox->sizeHint().width();
}

int WishRow::importanceWidth() const
{
    return m_ui->importanceBox->sizeHint().width();
}

int WishRow::moreWidth() const
{
    return m_ui->moreButton->sizeHint().width();
}

void WishRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void WishRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, tokensOf(palette()).line);
}

/// In the menu, and by its keys while the keyboard is anywhere in the row.
void WishRow::addCommand(const QKeySequence &keys, void (WishRow::*request)())
{
    QAction *command = m_menu.addAction(QString());
    command->setShortcut(keys);
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(command);
    connect(command, &QAction::triggered, this, request);
}

void WishRow::showTexts()
{
    const QStringList commands{tr("Move up"), tr("Move down"), tr("Fulfilled or let go"), tr("Delete")};
    for (qsizetype at = 0; at < commands.size(); ++at)
        m_menu.actions().at(at)->setText(commands.at(at));
    m_ui->horizonBox->setChoices(wordsOfAll<Horizon>(), tr("not said yet"));
    m_ui->importanceBox->setChoices(wordsOfAll<Importance>(), tr("not said yet"));
}

} // namespace loopbaan
