// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/evaluation/evaluation_card.h"

#include "app/agreements/agreement_words.h"
#include "app/language/date_words.h"
#include "gui/widgets/tab_stops.h"

#include "ui_evaluation_card.h"

#include <QEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// What can be said of an earlier agreement.
constexpr std::array outcomes = {AgreementStatus::Reached, AgreementStatus::Partly,
                                 AgreementStatus::NotReached, AgreementStatus::Dropped};

} // namespace

EvaluationCard::EvaluationCard(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::EvaluationCard>())
{
    m_ui->setupUi(this);
    showWords();
    m_ui->statusBar->setIcons({u"check-circle"_s, u"circle-half"_s, u"x-circle"_s, u"slash-circle"_s});
    m_ui->statusBar->tabBefore(m_ui->noteEdit);
    chainTabs({m_ui->noteEdit, m_ui->dueEdit, m_ui->changeButton});
    connect(m_ui->statusBar, &SegmentBar::chosen, this,
            [this](int index) { emit judged(outcomes.at(static_cast<size_t>(index))); });
    connect(m_ui->noteEdit, &SavedLine::typing, this, &EvaluationCard::typing);
    connect(m_ui->noteEdit, &SavedLine::textToStore, this, &EvaluationCard::noteToStore);
    connect(m_ui->dueEdit, &QLineEdit::editingFinished, this, &EvaluationCard::chooseDue);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &EvaluationCard::changeRequested);
}

EvaluationCard::~EvaluationCard()
{
    // The fields lose the keyboard while they are destroyed, when nobody listens any more.
    m_ui->noteEdit->disconnect(this);
    m_ui->dueEdit->disconnect(this);
}

void EvaluationCard::showEntry(const EvaluationEntry &entry, const Employee &employee)
{
    const Agreement &agreement = entry.agreement;
    m_ui->textLabel->setText(agreement.text);
    setAccessibleName(agreement.text);
    QStringList details{ownerText(agreement, employee)};
    if (agreement.due.isValid())
        details << fullDay(agreement.due);
    m_ui->ownerLabel->setText(details.join(u" · "_s));
    const AgreementReview review = entry.review.value_or(AgreementReview());
    const auto said = std::ranges::find(outcomes, review.status);
    m_ui->statusBar->setCurrent(entry.review && said != outcomes.end() ? int(said - outcomes.begin()) : -1);
    m_ui->noteEdit->setStoredText(review.note);
    if (!m_ui->dueEdit->hasFocus() || m_carriedTo != review.newDue) {
        m_carriedTo = review.newDue;
        m_ui->dueEdit->setDate(m_carriedTo);
    }
}

void EvaluationCard::setReadOnly(bool readOnly)
{
    m_ui->statusBar->setDisabled(readOnly);
    m_ui->noteEdit->setReadOnly(readOnly);
    m_ui->dueEdit->setReadOnly(readOnly);
    m_ui->changeButton->setDisabled(readOnly);
}

void EvaluationCard::takeKeyboard()
{
    m_ui->statusBar->focusCurrent();
}

void EvaluationCard::focusChange()
{
    m_ui->changeButton->setFocus(Qt::OtherFocusReason);
}

void EvaluationCard::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
}

void EvaluationCard::showWords()
{
    QStringList words;
    for (const AgreementStatus outcome : outcomes)
        words << wordOf(outcome);
    m_ui->statusBar->setTexts(words);
}

/// A day that is none is not carried over to; it stays there to be mended.
void EvaluationCard::chooseDue()
{
    const QDate due = m_ui->dueEdit->date();
    if (!due.isValid() || due == m_carriedTo)
        return;
    m_carriedTo = due;
    emit dueChosen(due);
}

} // namespace loopbaan
