// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/looking_back_page.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/session/guarded_store.h"
#include "gui/talk/closing/feedback_part.h"
#include "gui/talk/closing/follow_up_part.h"
#include "gui/talk/closing/points_card.h"
#include "gui/widgets/tab_stops.h"

#include "ui_looking_back_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

LookingBackPage::LookingBackPage(const TalkContext &context, QWidget *parent)
    : ClosingPage(parent)
    , m_ui(std::make_unique<Ui::LookingBackPage>())
    , m_context(context)
    , m_cards{new PointsCard(context, OpenPointKind::Possible, this),
              new PointsCard(context, OpenPointKind::NotPossible, this),
              new PointsCard(context, OpenPointKind::ToFindOut, this)}
    , m_feedback(new FeedbackPart(context, this))
    , m_followUp(new FollowUpPart(context, this))
{
    m_ui->setupUi(this);
    m_ui->successEdit->setReadOnly(context.open.dossier.isReadOnly());
    arrange();
    connectParts();
}

LookingBackPage::~LookingBackPage() = default;

void LookingBackPage::showTalk(const Conversation &talk)
{
    m_talk = talk.id;
    const EmployeeEntry entry = m_context.open.employees.find(talk.employee).value_or(EmployeeEntry());
    const QString name = callName(entry.employee);
    for (PointsCard *card : m_cards)
        card->showPoints(talk.id);
    showSuccess(talk);
    m_feedback->showFeedback(talk.id, name);
    m_followUp->showTalk(talk, name);
    chainStops();
}

void LookingBackPage::takeKeyboard()
{
    m_cards.front()->takeKeyboard();
}

QString LookingBackPage::title() const
{
    return tr("Looking back");
}

void LookingBackPage::changeEvent(QEvent *event)
{
    ClosingPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void LookingBackPage::arrange()
{
    m_ui->cardsLayout->addWidget(m_cards[0], 0, 0);
    m_ui->cardsLayout->addWidget(m_cards[1], 0, 1);
    m_ui->cardsLayout->addWidget(m_cards[2], 1, 0, 1, 2);
    m_ui->contentLayout->insertWidget(m_ui->contentLayout->indexOf(m_ui->successPart) + 1, m_feedback);
    m_ui->contentLayout->insertWidget(m_ui->contentLayout->indexOf(m_feedback) + 1, m_followUp);
}

void LookingBackPage::connectParts()
{
    for (PointsCard *card : m_cards) {
        connect(card, &PointsCard::typing, this, &ClosingPage::typing);
        connect(card, &PointsCard::newsArrived, this, &ClosingPage::newsArrived);
    }
    connect(m_feedback, &FeedbackPart::typing, this, &ClosingPage::typing);
    connect(m_ui->successEdit, &SavedText::typing, this, &ClosingPage::typing);
    connect(m_ui->successEdit, &SavedText::textToStore, this, [this](const QString &text) {
        guardedStore(m_context, this, tr("What you typed was not saved"),
                     [&] { m_context.open.opening.write(m_talk, &Talk::successAnswer, text); });
    });
}

/// The question of the opening once more, with what was hoped for then (R-004-09).
void LookingBackPage::showSuccess(const Conversation &talk)
{
    m_ui->successLabel->setText(
        m_context.catalogue.text(u"cnv.closing.success"_s, m_context.language.current()));
    const QString hoped = talk.employeeSuccess.trimmed();
    m_ui->hopedLabel->setText(tr("Said at the start: “%1”").arg(hoped));
    m_ui->hopedLabel->setVisible(!hoped.isEmpty());
    m_ui->successEdit->setAccessibleName(m_ui->successLabel->text());
    m_ui->successEdit->setStoredText(m_context.open.opening.talk(talk.id).successAnswer);
}

/// Rows come and go; Tab follows what the eye sees.
void LookingBackPage::chainStops()
{
    QList<QWidget *> stops;
    for (const PointsCard *card : m_cards)
        stops << card->stops();
    chainTabs(stops << m_ui->successEdit);
}

} // namespace loopbaan
