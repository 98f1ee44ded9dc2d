// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/employee_side.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/language/display_language.h"
#include "app/preparation/readiness_words.h"
#include "gui/answers/answer_passage_view.h"
#include "gui/guarded.h"

#include "ui_employee_side.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

AnswerPassage passageOf(const PreparedAnswer &answer)
{
    return {.question = answer.question,
            .lines = answer.isToldInPerson ? QList<AnswerLine>() : QList<AnswerLine>{{.words = answer.text}},
            .isToldInPerson = answer.isToldInPerson};
}

} // namespace

EmployeeSide::EmployeeSide(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmployeeSide>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->nothingIcon->setIcon(u"hourglass-split"_s);
    m_ui->employeeScroll->viewport()->setAutoFillBackground(false);
    m_ui->answersPart->setAutoFillBackground(false);
    for (QPushButton *button : {m_ui->readButton, m_ui->readAgainButton, m_ui->togetherButton})
        button->setDisabled(context.open.dossier.isReadOnly());
    connectButtons();
}

EmployeeSide::~EmployeeSide() = default;

void EmployeeSide::showAnswers(const ConversationId &talk, const Employee &employee)
{
    m_talk = talk;
    m_employee = employee;
    const QString name = callName(employee);
    const QList<KeptAnswer> kept = m_context.open.answers.of(talk);
    m_written = kept.isEmpty()
        ? preparedAnswers(m_context.open.dossier, talk, m_context.catalogue, m_context.language.current())
        : QList<PreparedAnswer>();
    m_ui->titleLabel->setText(tr("What %1 wrote").arg(name));
    m_ui->readAgainButton->setVisible(!kept.isEmpty() || !m_written.isEmpty());
    m_ui->readAgainButton->setText(kept.isEmpty() ? tr("Read an answer…") : tr("Read again…"));
    m_ui->answersView->setVisible(!kept.isEmpty());
    m_ui->answersView->setAnswers(kept, name, m_context.catalogue);
    showWritten();
    showNothing(m_context.open.preparation.readiness(talk));
}

void EmployeeSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void EmployeeSide::connectButtons()
{
    connect(m_ui->remindButton, &QPushButton::clicked, this, [this] { emit remindRequested(m_talk); });
    for (QPushButton *button : {m_ui->readButton, m_ui->readAgainButton})
        connect(button, &QPushButton::clicked, this, [this] { emit readingRequested(m_employee.id); });
    connect(m_ui->togetherButton, &QPushButton::clicked, this, [this] {
        guarded(m_context.prompts, this, tr("The preparation was not saved"),
                [this] { planTogether(!m_context.open.together.isPlanned(m_talk)); });
    });
}

void EmployeeSide::showWritten()
{
    qDeleteAll(m_ui->writtenPart->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_ui->writtenPart->setVisible(!m_written.isEmpty());
    m_ui->writtenLabel->setVisible(!m_written.isEmpty());
    if (m_written.isEmpty())
        return;
    m_ui->writtenLabel->setText(
        tr("Noted on %1, without a form.").arg(fullDay(m_written.constLast().writtenOn)));
    for (const PreparedAnswer &answer : std::as_const(m_written))
        m_ui->writtenLayout->addWidget(
            new AnswerPassageView(passageOf(answer), callName(m_employee), m_ui->writtenPart));
}

void EmployeeSide::showNothing(const Readiness &readiness)
{
    const QString name = callName(m_employee);
    const bool hasNothing = readiness.employee != EmployeeReadiness::Answered;
    const bool isPlanned = hasNothing && m_context.open.together.isPlanned(m_talk);
    const SideWords words = wordsOf(readiness, name, m_context.open.dossier.today()).employee;
    m_ui->nothingPart->setVisible(hasNothing);
    m_ui->standLabel->setText(words.text);
    m_ui->remindButton->setVisible(readiness.employee != EmployeeReadiness::NotAsked);
    m_ui->togetherButton->setText(isPlanned ? tr("Not together after all")
                                            : tr("Fill in together at the start"));
    m_ui->togetherLabel->setText(tr("You fill in the essential questions together with %1 when the "
                                    "conversation opens.")
                                     .arg(name));
    m_ui->togetherLabel->setVisible(isPlanned);
}

void EmployeeSide::planTogether(bool together)
{
    m_context.open.together.plan(m_talk, together);
    emit newsArrived(together ? tr("You fill it in together at the start. Undo: Ctrl+Z")
                              : tr("You do not fill it in together. Undo: Ctrl+Z"));
}

} // namespace loopbaan
