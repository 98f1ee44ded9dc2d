// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/own_question_panel.h"

#include "app/settings/set_question_model.h"
#include "core/form/asked_words.h"

#include "ui_own_question_panel.h"

#include <QEvent>

#include <algorithm>

namespace loopbaan {

OwnQuestionPanel::OwnQuestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OwnQuestionPanel>())
{
    m_ui->setupUi(this);
    for (const auto &language : enumTexts<Language>) {
        const SavedLine *line = lines().at(static_cast<int>(language.value));
        connect(line, &SavedLine::typing, this, &OwnQuestionPanel::typing);
        connect(line, &SavedLine::textToStore, this,
                [this, language](const QString &text) { emit textToStore(language.value, text); });
    }
    connect(m_ui->kindBox, &ChoiceBox::choiceMade, this, &OwnQuestionPanel::askChange);
    connect(m_ui->topicBox, &ChoiceBox::choiceMade, this, &OwnQuestionPanel::askChange);
}

OwnQuestionPanel::~OwnQuestionPanel()
{
    // A line that loses the keyboard by this must find nobody to tell.
    for (SavedLine *line : lines())
        line->disconnect(this);
}

void OwnQuestionPanel::showQuestion(const SetQuestion &question, Language language)
{
    m_question = question;
    m_language = language;
    showWords();
}

void OwnQuestionPanel::setReadOnly(bool readOnly)
{
    for (SavedLine *line : lines())
        line->setReadOnly(readOnly);
    m_ui->kindBox->setDisabled(readOnly);
    m_ui->topicBox->setDisabled(readOnly);
}

void OwnQuestionPanel::takeKeyboard(Language language)
{
    lines().at(static_cast<int>(language))->setFocus(Qt::OtherFocusReason);
}

void OwnQuestionPanel::storeNow()
{
    for (SavedLine *line : lines())
        line->storeNow();
}

void OwnQuestionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
}

QList<SavedLine *> OwnQuestionPanel::lines() const
{
    static_assert(static_cast<int>(Language::Dutch) == 0 && static_cast<int>(Language::English) == 1);
    return {m_ui->dutchEdit, m_ui->englishEdit, m_ui->frenchEdit};
}

void OwnQuestionPanel::showWords()
{
    const QString instead = askedWords(m_question.text, m_language);
    const QString hint = instead.isEmpty() ? tr("Write the question in one language at least")
                                           : tr("Empty: “%1” is asked instead").arg(instead);
    for (const auto &language : enumTexts<Language>) {
        SavedLine *line = lines().at(static_cast<int>(language.value));
        line->setStoredText(m_question.text.in(language.value));
        line->setPlaceholderText(hint);
    }
    m_ui->kindBox->setChoices({tr("Text"), tr("List, one thing a line"), tr("One of five words"),
                               tr("List, each used more or less"), tr("List, each with the interest in it"),
                               tr("Tick")});
    m_ui->kindBox->setChosen(static_cast<int>(m_question.kind));
    const QList<QuestionTopic> topics = questionTopics(m_language);
    QStringList titles;
    for (const QuestionTopic &topic : topics)
        titles << topic.title;
    m_ui->topicBox->setChoices(titles);
    const auto found = std::ranges::find(topics, m_question.topic, &QuestionTopic::id);
    m_ui->topicBox->setChosen(static_cast<int>(found - topics.begin()));
}

void OwnQuestionPanel::askChange()
{
    const QList<QuestionTopic> topics = questionTopics(m_language);
    const auto kind = static_cast<FormQuestionKind>(m_ui->kindBox->chosen().value_or(0));
    emit changeAsked(kind, topics.at(m_ui->topicBox->chosen().value_or(0)).id);
}

} // namespace loopbaan
