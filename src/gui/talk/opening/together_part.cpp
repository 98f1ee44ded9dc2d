// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/opening/together_part.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "gui/preparation/question_text.h"
#include "gui/session/guarded_store.h"

#include "ui_together_part.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

TogetherPart::TogetherPart(const TalkContext &context, QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::TogetherPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"togetherPart"_s);
    m_ui->togetherIcon->setIcon(u"people"_s);
    m_ui->openButton->setDisabled(context.open.dossier.isReadOnly());
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        setOpen(true);
        m_questions.first()->setFocus(Qt::OtherFocusReason);
    });
    addQuestions();
    setOpen(false);
}

TogetherPart::~TogetherPart() = default;

void TogetherPart::showTalk(const ConversationId &id, const QString &employee)
{
    if (id != m_talk)
        setOpen(false);
    m_talk = id;
    const TogetherService &together = m_context.open.together;
    setVisible(together.isPossible(id));
    m_ui->titleLabel->setText(tr("Nothing came from %1 beforehand").arg(employee));
    m_ui->explanationLabel->setText(
        tr("Fill in these questions together. What you note here are %1’s own answers, for both to read.")
            .arg(employee));
    bool isWanted = together.isPlanned(id);
    const Language language = m_context.language.current();
    for (QuestionText *question : std::as_const(m_questions)) {
        const QString text = together.textAt(id, question->question());
        question->setWords(m_context.catalogue.text(question->question(), language),
                           m_context.catalogue.hint(question->question(), language));
        question->setStoredText(text);
        isWanted = isWanted || !text.isEmpty();
    }
    if (isWanted)
        setOpen(true);
}

void TogetherPart::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void TogetherPart::addQuestions()
{
    for (const QString &id : questionsTogether()) {
        auto *question = new QuestionText(id, m_ui->questionsPart);
        question->setReadOnly(m_context.open.dossier.isReadOnly());
        connect(question, &QuestionText::typing, this, &TogetherPart::typing);
        connect(question, &QuestionText::textToStore, this, [this, id](const QString &text) {
            guardedStore(m_context, this, tr("What you typed was not saved"),
                         [&] { m_context.open.together.write(m_talk, id, text); });
        });
        m_ui->questionsLayout->addWidget(question);
        m_questions << question;
    }
}

void TogetherPart::setOpen(bool open)
{
    m_ui->questionsPart->setVisible(open);
    m_ui->openButton->setVisible(!open);
}

} // namespace loopbaan
