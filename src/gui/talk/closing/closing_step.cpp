// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/closing_step.h"

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"
#include "gui/talk/closing/looking_back_page.h"
#include "gui/talk/closing/match_page.h"
#include "gui/talk/closing/read_aloud_page.h"
#include "gui/talk/closing/report_page.h"
#include "gui/talk/closing/talk_agreements_page.h"

#include "ui_closing_step.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

ClosingStep::ClosingStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_ui(std::make_unique<Ui::ClosingStep>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"closingStep"_s);
    addPage(new TalkAgreementsPage(context, m_ui->pageStack));
    addPage(new LookingBackPage(context, m_ui->pageStack));
    addPage(new MatchPage(context, m_ui->pageStack));
    addPage(new ReadAloudPage(context, m_ui->pageStack));
    addPage(new ReportPage(context, m_ui->pageStack));
    showTitles();
    connect(m_ui->pageTabs, &QTabBar::currentChanged, this, &ClosingStep::turnTo);
}

ClosingStep::~ClosingStep()
{
    // The fields lose the keyboard while they are destroyed, when their pages are gone already.
    for (QWidget *field : findChildren<QWidget *>())
        field->blockSignals(true);
}

void ClosingStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
    const Conversation talk = m_context.open.conversations.find(id).value_or(Conversation());
    page()->showTalk(talk);
}

void ClosingStep::takeKeyboard()
{
    page()->takeKeyboard();
}

void ClosingStep::changeEvent(QEvent *event)
{
    TalkStep::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTitles();
}

void ClosingStep::addPage(ClosingPage *page)
{
    m_pages.append(page);
    m_ui->pageStack->addWidget(page);
    m_ui->pageTabs->addTab({});
    connect(page, &ClosingPage::typing, this, &TalkStep::typing);
    connect(page, &ClosingPage::newsArrived, this, &TalkStep::newsArrived);
    connect(page, &ClosingPage::roomWanted, this, &TalkStep::roomWanted);
}

void ClosingStep::turnTo(int index)
{
    m_ui->pageStack->setCurrentIndex(index);
    if (!m_conversation.isNull())
        guarded(m_context.prompts, this, tr("The conversation could not be shown"),
                [this] { showTalk(m_conversation); });
}

ClosingPage *ClosingStep::page() const
{
    return m_pages.at(m_ui->pageStack->currentIndex());
}

void ClosingStep::showTitles()
{
    for (qsizetype index = 0; index < m_pages.size(); ++index)
        m_ui->pageTabs->setTabText(static_cast<int>(index), m_pages.at(index)->title());
}

} // namespace loopbaan
