// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/topic_page.h"

#include "app/form/filled_form.h"
#include "gui/form/question_block.h"
#include "gui/widgets/breakable_text.h"

#include "ui_topic_page.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestQuote = 300; // characters of the career question above each page

QString shortened(const QString &text)
{
    return text.size() <= longestQuote ? text : text.left(longestQuote) + u'…';
}

} // namespace

TopicPage::TopicPage(FilledForm &filled, const FormTopic &topic, QWidget *parent)
    : FormPage(parent)
    , m_ui(std::make_unique<Ui::TopicPage>())
    , m_filled(filled)
    , m_topic(topic)
{
    m_ui->setupUi(this);
    showHead();
    addQuestions();
    reload();
}

TopicPage::~TopicPage() = default;

void TopicPage::reload()
{
    const FormWords &words = m_filled.words();
    const Form &form = m_filled.form();
    const TopicProgress progress = progressOf(m_filled.draft(), form, m_topic.id);
    m_ui->farLabel->setText(words.say(
        u"progressAnswered"_s,
        {{u"done"_s, QString::number(progress.done)}, {u"total"_s, QString::number(progress.total)}}));
    m_ui->farLabel->setVisible(progress.total > 0);
    const QString career = careerQuestionIn(m_filled.draft(), form);
    const QList<FormQuestion> asked = questionsOf(form, m_topic.id);
    const bool isAskedHere = std::ranges::any_of(
        asked, [](const FormQuestion &question) { return question.id == careerQuestionId; });
    m_ui->careerLabel->setText(breakable(shortened(career)));
    m_ui->careerPart->setVisible(!career.isEmpty() && !isAskedHere);
    for (QuestionBlock *question : m_questions)
        question->reload();
}

void TopicPage::takeKeyboard()
{
    m_ui->pageArea->ensureVisible(0, 0);
    m_questions.first()->takeKeyboard();
}

void TopicPage::showHead()
{
    const FormWords &words = m_filled.words();
    m_ui->pageArea->setAccessibleName(m_topic.title);
    m_ui->careerCaption->setText(words.say(u"yourQuestion"_s));
    m_ui->titleLabel->setText(breakable(m_topic.title));
    m_ui->optionalLabel->setText(words.say(u"optional"_s));
    m_ui->optionalLabel->setVisible(isOptionalTopic(m_filled.form(), m_topic.id));
    m_ui->introLabel->setText(breakable(m_topic.intro));
    m_ui->introLabel->setVisible(!m_topic.intro.isEmpty());
}

void TopicPage::addQuestions()
{
    const bool saidAbove = isOptionalTopic(m_filled.form(), m_topic.id);
    for (const FormQuestion &question : questionsOf(m_filled.form(), m_topic.id)) {
        auto *block = new QuestionBlock(m_filled, question, question.isOptional && !saidAbove, m_ui->page);
        m_ui->questionLayout->addWidget(block);
        connect(block, &QuestionBlock::typing, this, &FormPage::typing);
        m_questions << block;
    }
}

} // namespace loopbaan
