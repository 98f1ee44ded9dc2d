// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/manager_side.h"

#include "core/preparation/manager_topic.h"
#include "gui/preparation/agenda_part.h"
#include "gui/preparation/question_group.h"
#include "gui/preparation/topic_part.h"

#include "ui_manager_side.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

ManagerSide::ManagerSide(const TalkContext &context, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::ManagerSide>())
{
    m_ui->setupUi(this);
    m_ui->lockIcon->setIcon(u"lock-fill"_s);
    m_ui->managerScroll->viewport()->setAutoFillBackground(false);
    m_ui->partsPart->setAutoFillBackground(false);
    connect(m_ui->pathBar, &SegmentBar::chosen, this,
            [this](int index) { follow(static_cast<PreparationPath>(index)); });
    connect(m_ui->wholeButton, &QPushButton::clicked, this, [this] {
        follow(PreparationPath::Whole);
        m_ui->pathBar->focusCurrent();
    });
    addParts(context);
    showTexts();
    follow(PreparationPath::Whole);
}

ManagerSide::~ManagerSide() = default;

void ManagerSide::showPreparation(const PreparationState &state)
{
    m_ui->countLabel->setText(tr("%1 of %2")
                                  .arg(QString::number(doneTopics(state.preparation)),
                                       QString::number(enumTexts<ManagerTopic>.size())));
    m_ui->countLabel->setAccessibleName(tr("%1 points done").arg(m_ui->countLabel->text()));
    for (PreparationPart *part : std::as_const(m_parts))
        part->showPreparation(state);
}

void ManagerSide::takeKeyboard()
{
    m_parts.first()->findChild<QWidget *>(u"mgr.person.level"_s)->setFocus(Qt::OtherFocusReason);
}

void ManagerSide::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void ManagerSide::addParts(const TalkContext &context)
{
    for (const EnumText<ManagerTopic> &topic : enumTexts<ManagerTopic>)
        add(new TopicPart(context, topic.value, m_ui->partsPart));
    auto *estimates = new QuestionGroup(context, u"estimates"_s, m_ui->partsPart);
    estimates->setOpen(true);
    add(estimates);
    add(new AgendaPart(context, m_ui->partsPart));
    for (const QString &group : {u"fit"_s, u"move"_s, u"self"_s, u"skills"_s, u"practical"_s})
        add(new QuestionGroup(context, group, m_ui->partsPart));
    m_ui->partsLayout->addStretch(1);
}

void ManagerSide::add(PreparationPart *part)
{
    m_ui->partsLayout->addWidget(part);
    m_parts << part;
    connect(part, &PreparationPart::typing, this, &ManagerSide::typing);
    connect(part, &PreparationPart::newsArrived, this, &ManagerSide::newsArrived);
}

void ManagerSide::follow(PreparationPath path)
{
    m_ui->pathBar->setCurrent(static_cast<int>(path));
    m_ui->leftOutPart->setVisible(path == PreparationPath::Quick);
    for (PreparationPart *part : std::as_const(m_parts))
        part->follow(path);
}

void ManagerSide::showTexts()
{
    m_ui->pathBar->setTexts({tr("In ten minutes"), tr("Everything")});
    m_ui->pathBar->setAccessibleName(tr("How much to prepare"));
}

} // namespace loopbaan
