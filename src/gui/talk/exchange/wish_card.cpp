// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/wish_card.h"

#include "app/talk/wish_words.h"
#include "gui/talk/chosen.h"

#include "ui_wish_card.h"

#include <QEvent>

namespace loopbaan {

WishCard::WishCard(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::WishCard>())
{
    m_ui->setupUi(this);
    m_ui->wishEdit->setRole(TextRole::Voice);
    m_ui->wishEdit->setEntersOnReturn(true);
    connect(m_ui->wishEdit, &SavedText::typing, this, &WishCard::typing);
    connect(m_ui->wishEdit, &SavedText::textToStore, this, &WishCard::textToStore);
    connect(m_ui->wishEdit, &CellText::entered, this, &WishCard::noted);
    connect(m_ui->horizonBar, &ChoiceBar::choiceMade, this,
            [this](std::optional<int> number) { emit horizonChosen(chosen<Horizon>(number)); });
    connect(m_ui->importanceBar, &ChoiceBar::choiceMade, this,
            [this](std::optional<int> number) { emit importanceChosen(chosen<Importance>(number)); });
    showTexts();
}

WishCard::~WishCard() = default;

void WishCard::showWish(const Wish &wish)
{
    m_ui->wishEdit->setStoredText(wish.text);
    m_ui->horizonBar->setChosen(numberOf(wish.horizon));
    m_ui->importanceBar->setChosen(numberOf(wish.importance));
}

void WishCard::setReadOnly(bool readOnly)
{
    m_ui->wishEdit->setReadOnly(readOnly);
    m_ui->horizonBar->setDisabled(readOnly);
    m_ui->importanceBar->setDisabled(readOnly);
}

void WishCard::takeKeyboard()
{
    m_ui->wishEdit->setFocus(Qt::OtherFocusReason);
}

void WishCard::storeNow()
{
    m_ui->wishEdit->storeNow();
}

void WishCard::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void WishCard::showTexts()
{
    m_ui->horizonBar->setChoices(wordsOfAll<Horizon>());
    m_ui->importanceBar->setChoices(wordsOfAll<Importance>());
}

} // namespace loopbaan
