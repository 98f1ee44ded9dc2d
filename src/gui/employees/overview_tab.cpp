// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/overview_tab.h"

#include "app/agreements/agreement_words.h"
#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/people/timeline_words.h"
#include "app/preparation/readiness_words.h"
#include "gui/widgets/agreement_delegate.h"

#include "ui_overview_tab.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// What is still to be done, the first due on top; what has no day comes last.
QList<Agreement> openOnes(const QList<Agreement> &agreements)
{
    QList<Agreement> open;
    std::ranges::copy_if(agreements, std::back_inserter(open),
                         [](const Agreement &agreement) { return isOpen(agreement.status); });
    const auto day = [](const Agreement &agreement) {
        return agreement.due.isValid() ? agreement.due : QDate(9999, 12, 31);
    };
    std::ranges::stable_sort(open, {}, day);
    return open;
}

} // namespace

OverviewTab::OverviewTab(const SessionContext &context, QWidget *parent)
    : EmployeeTab(parent)
    , m_ui(std::make_unique<Ui::OverviewTab>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"overviewTab"_s);
    m_ui->timelineList->setModel(&m_timeline);
    m_ui->agreementList->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->agreementList->setModel(&m_agreements);
    auto *delegate = new AgreementDelegate(0, this);
    delegate->setMostLines(2); // the column is narrow
    m_ui->agreementList->setItemDelegate(delegate);
    m_ui->agreementList->setResizeMode(QListView::Adjust);
    connect(m_ui->agreementList, &QListView::activated, this, &OverviewTab::openAgreement);
    connect(m_ui->stepButton, &QPushButton::clicked, this, &OverviewTab::takeStep);
}

OverviewTab::~OverviewTab() = default;

void OverviewTab::showEmployee(const EmployeeId &id)
{
    m_career = careerFile(m_context.open.dossier, id, m_context.language.current()).value_or(CareerFile());
    showCareer();
}

void OverviewTab::takeKeyboard()
{
    m_ui->timelineList->setFocus(Qt::OtherFocusReason);
}

void OverviewTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void OverviewTab::showCareer()
{
    m_timeline.setRows(timelineRows(m_career));
    showStep();
    showDirection();
    showAgreements();
}

void OverviewTab::showStep()
{
    m_step = nextStepWords(m_career);
    m_ui->stepLabel->setText(m_step.text);
    m_ui->stepButton->setText(m_step.button);
    const bool leadsNowhere = m_step.place == StepPlace::Nowhere
        || (m_step.place == StepPlace::Plan && window()->findChild<QWidget *>(u"popTab"_s) == nullptr);
    m_ui->stepButton->setVisible(!leadsNowhere);
    showReadiness();
    const bool changes = m_step.place == StepPlace::Planning;
    m_ui->stepButton->setEnabled(!changes || !m_context.open.dossier.isReadOnly());
}

/// Of the talk that the next step is about.
void OverviewTab::showReadiness()
{
    const bool isAboutTalk =
        m_step.place == StepPlace::Preparation || m_step.place == StepPlace::Conversation;
    const Conversation talk = isAboutTalk ? m_career.file.conversations.at(m_step.index) : Conversation();
    const auto readiness = m_career.readiness.constFind(talk.id);
    m_ui->readinessLines->setVisible(readiness != m_career.readiness.constEnd());
    if (readiness != m_career.readiness.constEnd())
        m_ui->readinessLines->showWords(
            wordsOf(*readiness, callName(m_career.file.entry.employee), m_career.today));
}

void OverviewTab::showDirection()
{
    const DirectionWords words = directionWords(m_career.file);
    m_ui->directionPart->setVisible(!words.text.isEmpty());
    m_ui->directionTitleLabel->setText(
        tr("Where %1 wants to go").arg(callName(m_career.file.entry.employee)));
    m_ui->directionLabel->setText(tr("“%1”").arg(words.text));
    m_ui->directionSourceLabel->setText(words.source);
}

void OverviewTab::showAgreements()
{
    m_open = openOnes(m_career.file.agreements);
    QList<AgreementRow> rows;
    for (const Agreement &agreement : m_open)
        rows << agreementRow(agreement, m_career.file.entry.employee, m_career.today);
    m_agreements.setRows(rows);
    m_ui->noAgreementsLabel->setVisible(rows.isEmpty());
    m_ui->agreementList->setVisible(!rows.isEmpty());
}

void OverviewTab::takeStep()
{
    switch (m_step.place) {
    case StepPlace::Planning: emit planningRequested(); break;
    case StepPlace::Conversation:
        emit tabRequested(u"conversationsTab"_s, m_career.file.conversations.at(m_step.index).id.value);
        break;
    case StepPlace::Preparation:
        emit tabRequested(u"preparationTab"_s, m_career.file.conversations.at(m_step.index).id.value);
        break;
    case StepPlace::Agreement:
        emit tabRequested(u"agreementsTab"_s, m_career.file.agreements.at(m_step.index).id.value);
        break;
    case StepPlace::Plan: emit tabRequested(u"popTab"_s, {}); break;
    case StepPlace::Nowhere: break;
    }
}

void OverviewTab::openAgreement(const QModelIndex &index)
{
    emit tabRequested(u"agreementsTab"_s, m_open.at(index.row()).id.value);
}

} // namespace loopbaan
