// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/topic_part.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/preparation/competences_part.h"
#include "gui/preparation/mark_box.h"
#include "gui/preparation/question_text.h"
#include "gui/preparation/trainings_part.h"
#include "gui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

TopicPart::TopicPart(const TalkContext &context, ManagerTopic topic, QWidget *parent)
    : PreparationPart(context, parent)
    , m_topic(topic)
    , m_mark(new MarkBox(this))
    , m_overruled(new TextLabel(this))
{
    setObjectName(toText(topic));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(m_mark);
    layout->addWidget(m_overruled);
    m_mark->setObjectName(u"markBox"_s);
    m_mark->setDisabled(isReadOnly());
    m_overruled->setObjectName(u"overruledLabel"_s);
    m_overruled->setRole(TextRole::Detail);
    m_overruled->setTone(Tone::Muted);
    m_overruled->setWordWrap(true);
    connect(m_mark, &QCheckBox::clicked, this, &TopicPart::mark);
    addQuestions();
    addRows();
}

void TopicPart::follow(PreparationPath path)
{
    const QStringList questions = questionsOf(m_topic);
    const bool isEssential = std::ranges::any_of(
        questions, [](const QString &question) { return quickQuestions().contains(question); });
    setVisible(path == PreparationPath::Whole || isEssential);
    for (PreparationPart *rows : std::as_const(m_rows))
        rows->setVisible(path == PreparationPath::Whole);
}

void TopicPart::showState()
{
    const bool isMarked = isDone(m_topic, state().preparation);
    const bool byItself = isFilledIn(m_topic, state().preparation);
    m_mark->setText(title());
    m_mark->setChecked(isMarked);
    m_overruled->setVisible(isMarked != byItself);
    m_overruled->setText(isMarked ? tr("You marked this as done, without a text.")
                                  : tr("You took the mark away: not done yet."));
    for (QuestionText *question : std::as_const(m_questions)) {
        const QString &id = question->question();
        question->setWords(words(id), context().catalogue.hint(id, context().language.current()));
        question->setStoredText(storedAt(id));
        question->setAccessibleDescription(title());
    }
    for (PreparationPart *rows : std::as_const(m_rows))
        rows->showPreparation(state());
}

/// Trainings are a list, which stands in place of the field.
void TopicPart::addQuestions()
{
    if (m_topic == ManagerTopic::Training)
        return;
    for (const QString &id : questionsOf(m_topic)) {
        auto *question = new QuestionText(id, this);
        question->setReadOnly(isReadOnly());
        connect(question, &QuestionText::typing, this, &PreparationPart::typing);
        connect(question, &QuestionText::textToStore, this, [this, id](const QString &text) {
            store([&] { context().open.preparation.write(state().talk, id, text); });
        });
        layout()->addWidget(question);
        m_questions << question;
    }
}

void TopicPart::addRows()
{
    if (m_topic == ManagerTopic::Level)
        m_rows << new CompetencesPart(context(), this);
    if (m_topic == ManagerTopic::Training)
        m_rows << new TrainingsPart(context(), this);
    for (PreparationPart *rows : std::as_const(m_rows)) {
        layout()->addWidget(rows);
        connect(rows, &PreparationPart::typing, this, &PreparationPart::typing);
        connect(rows, &PreparationPart::newsArrived, this, &PreparationPart::newsArrived);
    }
}

void TopicPart::mark(bool isDone)
{
    store([&] { context().open.preparation.mark(state().talk, m_topic, isDone); });
}

QString TopicPart::title() const
{
    switch (m_topic) {
    case ManagerTopic::Level: return tr("Where is %1 now?").arg(state().employee);
    case ManagerTopic::Growth: return tr("Can %1 grow along or broaden?").arg(state().employee);
    case ManagerTopic::Room: return tr("What room is there in the job?");
    case ManagerTopic::Training: return tr("What training is needed?");
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
