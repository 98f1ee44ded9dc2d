// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attitudes/attitudes_tab.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "core/form/form_composition.h"
#include "gui/agreements/agreement_pane.h"
#include "gui/attitudes/attitude_card.h"
#include "gui/guarded.h"

#include "ui_attitudes_tab.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

AttitudesTab::AttitudesTab(const SessionContext &context, QWidget *parent)
    : EmployeeTab(parent)
    , m_ui(std::make_unique<Ui::AttitudesTab>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"attitudesTab"_s);
    m_pane = new AgreementPane(context, m_ui->stack);
    m_ui->stack->addWidget(m_pane);
    connect(m_pane, &AgreementPane::begun, this, &AttitudesTab::agree);
    connect(m_pane, &AgreementPane::left, this, &AttitudesTab::returnFromPane);
    addCards();
}

AttitudesTab::~AttitudesTab() = default;

void AttitudesTab::showEmployee(const EmployeeId &id)
{
    if (id != m_employee)
        m_pane->leave();
    m_employee = id;
    showCards();
}

void AttitudesTab::takeKeyboard()
{
    if (m_isEditing)
        return m_pane->takeKeyboard();
    guarded(m_context.prompts, this, tr("The choice was not kept"), [this] {
        const AttitudeGoal goal = m_context.open.attitudes.goal(m_employee).value_or(AttitudeGoal());
        m_cards.at(static_cast<qsizetype>(goal.attitude))->takeKeyboard();
    });
}

void AttitudesTab::changeEvent(QEvent *event)
{
    EmployeeTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this); // what is shown is said anew by the dossier view
}

void AttitudesTab::addCards()
{
    for (const EnumText<Attitude> &each : enumTexts<Attitude>) {
        auto *card = new AttitudeCard(m_ui->listPart);
        m_ui->listLayout->insertWidget(m_ui->listLayout->count() - 1, card); // above the spacer
        m_cards << card;
        connect(card, &AttitudeCard::chosen, this, [this, attitude = each.value] { grow(attitude); });
        connect(card, &AttitudeCard::dropped, this, &AttitudesTab::drop);
        connect(card, &AttitudeCard::agreementRequested, this, &AttitudesTab::goToAgreement);
    }
}

void AttitudesTab::showCards()
{
    const Catalogue &catalogue = Catalogue::shipped();
    const Language language = m_context.language.current();
    const CatalogueSection *section = catalogue.findSection(QString(attitudesTopic));
    m_ui->titleLabel->setText(section == nullptr ? QString() : section->title.in(language));
    const EmployeeEntry entry = m_context.open.employees.find(m_employee).value_or(EmployeeEntry());
    const QString name = callName(entry.employee);
    m_ui->introLabel->setText(tr("No test and no points: a mirror. %1 chooses what to share.").arg(name));
    const std::optional<AttitudeGoal> goal = m_context.open.attitudes.goal(m_employee);
    for (const AttitudeView &view : m_context.open.attitudes.of(m_employee, catalogue)) {
        AttitudeCard &card = *m_cards.at(static_cast<qsizetype>(view.attitude));
        const bool isGoal = goal && goal->attitude == view.attitude;
        card.showAttitude(attitudeWords(view, catalogue, language), name, isShared(view));
        card.showGoal(!isGoal                        ? AttitudeCard::Goal::None
                          : goal->agreement.isNull() ? AttitudeCard::Goal::Chosen
                                                     : AttitudeCard::Goal::Agreed,
                      m_context.open.dossier.isReadOnly());
    }
}

void AttitudesTab::grow(Attitude attitude)
{
    guarded(m_context.prompts, this, tr("The choice was not kept"),
            [&] { m_context.open.attitudes.choose(m_employee, attitude); });
    showEmployee(m_employee);
    m_cards.at(static_cast<qsizetype>(attitude))->takeKeyboard();
}

void AttitudesTab::drop()
{
    guarded(m_context.prompts, this, tr("The choice was not kept"), [this] {
        m_context.open.attitudes.drop(m_employee);
        emit newsArrived(tr("Nothing is chosen to grow any more. Undo: Ctrl+Z"));
    });
}

void AttitudesTab::goToAgreement()
{
    guarded(m_context.prompts, this, tr("The agreement could not be shown"), [this] {
        const AttitudeGoal goal = m_context.open.attitudes.goal(m_employee).value_or(AttitudeGoal());
        if (goal.agreement.isNull())
            makeAgreement();
        else
            emit tabRequested(u"agreementsTab"_s, goal.agreement.value);
    });
}

void AttitudesTab::makeAgreement()
{
    m_isEditing = true;
    m_ui->stack->setCurrentWidget(m_pane);
    m_pane->create(m_employee);
    m_pane->takeKeyboard();
}

/// What is written there belongs to the attitude from its first word on.
void AttitudesTab::agree(const AgreementId &agreement)
{
    guarded(m_context.prompts, this, tr("The agreement was not stored"),
            [&] { m_context.open.attitudes.agree(m_employee, agreement); });
}

void AttitudesTab::returnFromPane()
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_isEditing = false;
    m_ui->stack->setCurrentWidget(m_ui->scrollArea);
    if (hadKeyboard)
        takeKeyboard();
}

} // namespace loopbaan
