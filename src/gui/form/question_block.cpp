// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/question_block.h"

#include "app/form/filled_form.h"
#include "gui/form/chip_flow.h"
#include "gui/form/form_field.h"
#include "gui/widgets/breakable_text.h"
#include "gui/widgets/tab_stops.h"

#include "ui_question_block.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QuestionBlock::QuestionBlock(FilledForm &filled, const FormQuestion &question, bool saysOptional,
                             QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::QuestionBlock>())
    , m_filled(filled)
    , m_question(question)
    , m_field(makeFormField(question, filled.words(), this))
    , m_named(new ChipFlow(filled.words().say(u"named"_s), this))
{
    m_ui->setupUi(this);
    showWords(saysOptional);
    showPrivacy();
    addField();
    connectChoices();
    reload();
}

QuestionBlock::~QuestionBlock() = default;

void QuestionBlock::reload()
{
    const DraftEntry entry = m_filled.entry(m_question.id);
    const FormWords &words = m_filled.words();
    const bool isTold = entry.share == AnswerSharing::Tell;
    m_field->showEntry(entry);
    m_ui->readButton->setChecked(!isTold);
    m_ui->tellButton->setChecked(isTold);
    m_ui->aidPart->setVisible(isTold && !m_question.isPrivate);
    const QStringList named = namedBefore(m_filled.draft(), m_question.id);
    QStringList spoken;
    for (const QString &item : named)
        spoken << words.say(u"takeOver"_s, {{u"item"_s, item}});
    m_named->setChips(named, spoken);
}

void QuestionBlock::takeKeyboard()
{
    m_field->takeKeyboard();
}

void QuestionBlock::showWords(bool saysOptional)
{
    setAccessibleName(m_question.text);
    m_ui->askedLabel->setText(breakable(m_question.text));
    m_ui->askedLabel->setVisible(m_question.kind != FormQuestionKind::Tick); // which has it beside its box
    if (m_question.id == careerQuestionId)
        m_ui->askedLabel->setRole(TextRole::ConversationTitle);
    m_ui->optionalLabel->setText(m_filled.words().say(u"optional"_s));
    m_ui->optionalLabel->setVisible(saysOptional && !m_question.isPrivate);
    m_ui->hintLabel->setText(breakable(m_question.hint));
    m_ui->hintLabel->setVisible(!m_question.hint.isEmpty());
}

void QuestionBlock::showPrivacy()
{
    const FormWords &words = m_filled.words();
    setKind(m_question.isPrivate ? Kind::PrivateCard : Kind::Page);
    if (m_question.isPrivate)
        m_ui->layout->setContentsMargins(16, 14, 16, 16);
    m_ui->privatePart->setVisible(m_question.isPrivate);
    m_ui->privateIcon->setIcon(u"lock-fill"_s);
    m_ui->privateLabel->setText(words.say(u"private"_s));
    m_ui->privateNote->setText(words.say(u"privateNote"_s));
    m_ui->aidIcon->setIcon(u"pin-angle"_s);
    m_ui->aidLabel->setText(words.say(u"aid"_s));
    m_ui->sharingPart->setVisible(!m_question.isPrivate);
    m_ui->sharingPart->setAccessibleName(words.say(u"whoReads"_s));
    m_ui->readButton->setText(withoutMnemonic(words.say(u"read"_s)));
    m_ui->tellButton->setText(withoutMnemonic(words.say(u"tell"_s)));
}

void QuestionBlock::addField()
{
    m_ui->fieldLayout->addWidget(m_named);
    m_ui->fieldLayout->addWidget(m_field);
    chainParts({m_named, m_field, m_ui->readButton, m_ui->tellButton});
}

void QuestionBlock::connectChoices()
{
    connect(m_field, &FormField::typing, this, &QuestionBlock::typing);
    connect(m_field, &FormField::filledIn, this, &QuestionBlock::store);
    connect(m_named, &ChipFlow::chosen, m_field, &FormField::takeOver);
    connect(m_ui->readButton, &QRadioButton::clicked, this, [this] { share(AnswerSharing::Read); });
    connect(m_ui->tellButton, &QRadioButton::clicked, this, [this] { share(AnswerSharing::Tell); });
}

void QuestionBlock::store()
{
    DraftEntry entry = m_filled.entry(m_question.id);
    m_field->fillIn(entry);
    put(entry);
}

void QuestionBlock::share(AnswerSharing share)
{
    DraftEntry entry = m_filled.entry(m_question.id);
    entry.share = share;
    put(entry);
}

void QuestionBlock::put(const DraftEntry &entry)
{
    const bool isChoice = entry.share != m_filled.entry(m_question.id).share;
    m_filled.fillIn(entry, isChoice ? tr("who reads it") : tr("answer"));
}

} // namespace loopbaan
