// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/organisation_page.h"

#include "app/conversations/conversation_words.h"
#include "app/language/display_language.h"
#include "app/problems/import_problems.h"
#include "app/problems/problem_text.h"
#include "gui/session/guarded_store.h"
#include "gui/settings/occasions_part.h"

#include "ui_organisation_page.h"

#include <QEvent>

namespace loopbaan {

OrganisationPage::OrganisationPage(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OrganisationPage>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->occasionsPart->work(context);
    setReadOnly(context.open.dossier.isReadOnly());
    m_ui->emailProblem->hide();
    connectTexts();
    connectChoices();
    connect(&context.open.dossier, &Dossier::changed, this, [this](Subjects subjects) {
        if (subjects.testFlag(Subject::House))
            showSettings();
    });
    showWords();
    showSettings();
}

OrganisationPage::~OrganisationPage()
{
    // A field that loses the keyboard by this must find nobody to tell.
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect(this);
}

void OrganisationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
    showSettings();
}

void OrganisationPage::connectTexts()
{
    keepText(m_ui->nameEdit, &Organisation::name);
    keepText(m_ui->managerEdit, &Organisation::managerName);
    keepEmail();
    keepText(m_ui->purposeEdit, &ConversationFramework::purpose);
    keepText(m_ui->resultEdit, &ConversationFramework::result);
    keepText(m_ui->notThisEdit, &ConversationFramework::notThis);
    keepText(m_ui->recordedEdit, &ConversationFramework::recorded);
    keepPossibilities();
    keepNumber(m_ui->everyField, &ConversationFramework::everyMonths);
    keepNumber(m_ui->noticeField, &ConversationFramework::noticeDays);
}

void OrganisationPage::connectChoices()
{
    connect(m_ui->languageBox, &ChoiceBox::choiceMade, this, [this](std::optional<int> language) {
        store([&] {
            m_context.open.settings.change([language](Organisation &house) {
                house.language = static_cast<Language>(language.value_or(0));
            });
        });
    });
    connect(m_ui->formalityBar, &SegmentBar::chosen, this, [this](int formality) {
        store([&] {
            m_context.open.settings.change([formality](Organisation &house) {
                house.framework.defaultFormality = static_cast<Formality>(formality);
            });
        });
    });
}

template<typename Field, typename Owner>
void OrganisationPage::keepText(Field *field, QString Owner::*text)
{
    connect(field, &Field::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(field, &Field::textToStore, this, [this, text](const QString &typed) {
        store([&] { m_context.open.settings.write(text, typed); });
    });
}

void OrganisationPage::keepPossibilities()
{
    connect(m_ui->possibilitiesEdit, &SavedText::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(m_ui->possibilitiesEdit, &SavedText::textToStore, this, [this](const QString &lines) {
        store([&] { m_context.open.settings.writePossibilities(lines); });
    });
}

void OrganisationPage::keepEmail()
{
    connect(m_ui->emailEdit, &SavedLine::typing, m_ui->emailProblem, &QLabel::hide);
    connect(m_ui->emailEdit, &SavedLine::textToStore, this, [this](const QString &typed) {
        Organisation house = m_context.open.settings.organisation();
        house.managerEmail = typed.trimmed();
        const QList<OrganisationProblem> problems = problemsOf(house);
        if (problems.isEmpty())
            store([&] { m_context.open.settings.write(&Organisation::managerEmail, house.managerEmail); });
        else
            m_ui->emailProblem->setText(asSentence(problemText(problems.first()).why));
        m_ui->emailProblem->setHidden(problems.isEmpty());
    });
}

void OrganisationPage::keepNumber(NumberField *field, int ConversationFramework::*number)
{
    connect(field, &NumberField::numberToStore, this,
            [this, number](int turned) { store([&] { m_context.open.settings.write(number, turned); }); });
}

void OrganisationPage::setReadOnly(bool readOnly)
{
    for (SavedLine *line : {m_ui->nameEdit, m_ui->managerEdit, m_ui->emailEdit})
        line->setReadOnly(readOnly);
    for (SavedText *text : {m_ui->purposeEdit, m_ui->resultEdit, m_ui->notThisEdit, m_ui->recordedEdit,
                            m_ui->possibilitiesEdit})
        text->setReadOnly(readOnly);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_ui->languageBox, m_ui->everyField,
                                                            m_ui->noticeField, m_ui->formalityBar})
        choice->setDisabled(readOnly);
}

void OrganisationPage::showWords()
{
    QStringList languages;
    for (const auto &language : enumTexts<Language>)
        languages.append(nativeName(language.value));
    m_ui->languageBox->setChoices(languages);
    QStringList formalities;
    for (const auto &formality : enumTexts<Formality>)
        formalities.append(wordOf(formality.value, m_context.language.current()));
    m_ui->formalityBar->setTexts(formalities);
}

void OrganisationPage::showSettings()
{
    guarded(m_context.prompts, this, tr("The settings could not be read"), [this] {
        const Organisation house = m_context.open.settings.organisation();
        m_ui->nameEdit->setStoredText(house.name);
        m_ui->managerEdit->setStoredText(house.managerName);
        m_ui->emailEdit->setStoredText(house.managerEmail);
        m_ui->emailProblem->hide();
        m_ui->languageBox->setChosen(static_cast<int>(house.language));
        m_ui->purposeEdit->setStoredText(house.framework.purpose);
        m_ui->resultEdit->setStoredText(house.framework.result);
        m_ui->notThisEdit->setStoredText(house.framework.notThis);
        m_ui->recordedEdit->setStoredText(house.framework.recorded);
        m_ui->everyField->setStoredNumber(house.framework.everyMonths);
        m_ui->noticeField->setStoredNumber(house.framework.noticeDays);
        m_ui->formalityBar->setCurrent(static_cast<int>(house.framework.defaultFormality));
        showPossibilities();
        m_ui->occasionsPart->showOccasions();
    });
}

/// An empty line that is about to be filled stays, although it is not stored.
void OrganisationPage::showPossibilities()
{
    const QList<Possibility> stored = m_context.open.settings.possibilities();
    if (possibilitiesIn(m_ui->possibilitiesEdit->toPlainText(), stored) != stored)
        m_ui->possibilitiesEdit->setStoredText(linesOf(stored));
}

void OrganisationPage::store(const std::function<void()> &command)
{
    guardedStore(m_context, this, tr("The setting was not saved"), command);
}

} // namespace loopbaan
