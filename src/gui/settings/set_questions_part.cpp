// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/set_questions_part.h"

#include "app/language/display_language.h"
#include "gui/look/icons.h"
#include "gui/session/guarded_store.h"

#include "ui_set_questions_part.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

SetQuestionsPart::SetQuestionsPart(const SessionContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SetQuestionsPart>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->questionList->setModel(&m_model);
    dress();
    connectList();
    connectPanel();
    connect(&m_context.open.dossier, &Dossier::changed, this, [this](Subjects subjects) {
        if (subjects.testFlag(Subject::House))
            showQuestions();
    });
}

SetQuestionsPart::~SetQuestionsPart()
{
    // What loses the keyboard by this must find nobody to tell.
    m_ui->questionList->disconnect(this);
    m_ui->ownPanel->disconnect(this);
    m_model.disconnect(this);
    m_ui->questionList->setModel(nullptr);
}

void SetQuestionsPart::showSet(const QuestionSetId &set)
{
    storeNow();
    m_set = set;
    m_model.setReadOnly(!canChange());
    showQuestions();
    if (!m_model.question(m_ui->questionList->row()))
        m_ui->questionList->choose(1); // below the first title
}

void SetQuestionsPart::storeNow()
{
    m_ui->ownPanel->storeNow();
}

void SetQuestionsPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showQuestions();
}

void SetQuestionsPart::dress()
{
    m_ui->upButton->setIcon(icon(u"arrow-up"_s));
    m_ui->downButton->setIcon(icon(u"arrow-down"_s));
    m_ui->removeButton->setIcon(icon(u"x-circle"_s));
    m_ui->addButton->setIcon(icon(u"plus"_s));
    m_ui->remarkLabel->hide();
    m_ui->ownPanel->hide();
}

void SetQuestionsPart::connectList()
{
    const GuideList *list = m_ui->questionList;
    connect(list, &GuideList::moveAsked, this, &SetQuestionsPart::move);
    connect(list, &GuideList::removeAsked, this, &SetQuestionsPart::remove);
    connect(list, &GuideList::rowChanged, this, &SetQuestionsPart::showChosen);
    connect(&m_model, &SetQuestionModel::switchAsked, this, &SetQuestionsPart::switchQuestion);
    connect(m_ui->upButton, &QToolButton::clicked, this,
            [this, list] { move(list->row(), list->row() - 1); });
    connect(m_ui->downButton, &QToolButton::clicked, this,
            [this, list] { move(list->row(), list->row() + 1); });
    connect(m_ui->removeButton, &QToolButton::clicked, this, [this, list] { remove(list->row()); });
    connect(m_ui->addButton, &QPushButton::clicked, this, &SetQuestionsPart::add);
}

void SetQuestionsPart::connectPanel()
{
    const OwnQuestionPanel *panel = m_ui->ownPanel;
    connect(panel, &OwnQuestionPanel::typing, this,
            [this] { m_context.showSaveState({.kind = SaveState::Kind::Saving}); });
    connect(panel, &OwnQuestionPanel::textToStore, this, [this](Language language, const QString &text) {
        if (const auto own = m_model.question(m_model.rowOf(m_chosen)))
            store(tr("What you typed was not saved"),
                  [&] { m_context.open.questionSets.writeOwn(own->id, language, text); });
    });
    connect(panel, &OwnQuestionPanel::changeAsked, this, [this](FormQuestionKind kind, const QString &topic) {
        if (const auto own = m_model.question(m_model.rowOf(m_chosen)))
            store(tr("The question was not changed"),
                  [&] { m_context.open.questionSets.changeOwn(own->id, kind, topic); });
    });
}

bool SetQuestionsPart::canChange() const
{
    return !m_set.isNull() && !m_context.open.dossier.isReadOnly();
}

/// The keyboard stays at its question, also when that went elsewhere.
void SetQuestionsPart::showQuestions()
{
    guarded(m_context.prompts, this, tr("The settings could not be read"), [this] {
        const int row = m_ui->questionList->row();
        const QString chosen = m_chosen;
        m_model.setQuestions(m_context.open.questionSets.questions(m_set), m_context.language.current());
        const int found = m_model.rowOf(chosen);
        if (m_ui->questionList->row() < 0)
            m_ui->questionList->choose(found < 0 ? row : found);
        showChosen();
    });
}

/// The commands and the panel belong to the question that the keyboard is at.
void SetQuestionsPart::showChosen()
{
    const int row = m_ui->questionList->row();
    const std::optional<SetQuestion> question = m_model.question(row);
    const bool isOwnQuestion = question && isOwn(*question);
    const QString chosen = question ? question->question : QString();
    if (chosen != m_chosen) {
        storeNow();
        m_ui->remarkLabel->hide();
    }
    m_chosen = chosen;
    m_ui->addButton->setEnabled(canChange());
    m_ui->upButton->setEnabled(canChange() && m_model.placeFor(row, row - 1));
    m_ui->downButton->setEnabled(canChange() && m_model.placeFor(row, row + 1));
    m_ui->removeButton->setEnabled(canChange() && isOwnQuestion);
    m_ui->ownPanel->setReadOnly(!canChange());
    if (isOwnQuestion)
        m_ui->ownPanel->showQuestion(*question, m_context.language.current());
    m_ui->ownPanel->setVisible(isOwnQuestion);
}

void SetQuestionsPart::switchQuestion(const QString &question, bool isOn)
{
    store(tr("The question was not switched"), [&] {
        const bool isDone = m_context.open.questionSets.switchQuestion(m_set, question, isOn);
        m_ui->remarkLabel->setText(
            tr("This one stays on: every set asks at least one question on steering your own career."));
        m_ui->remarkLabel->setHidden(isDone);
    });
}

/// Under the topic of the question that is chosen.
void SetQuestionsPart::add()
{
    const std::optional<SetQuestion> beside = m_model.question(m_ui->questionList->row());
    const QString topic = beside ? topicOf(*beside, Catalogue::shipped()) : QString();
    const Language language = m_context.language.current();
    const QString fallback = questionTopics(language).constFirst().id;
    store(tr("The question was not added"), [&] {
        const SetQuestion own = m_context.open.questionSets.addOwn(
            m_set, topic.isEmpty() || topic == attitudesTopic ? fallback : topic);
        m_ui->questionList->choose(m_model.rowOf(own.question));
        m_ui->ownPanel->takeKeyboard(language);
    });
}

void SetQuestionsPart::move(int from, int to)
{
    const std::optional<SetQuestion> question = m_model.question(from);
    const std::optional<int> place = m_model.placeFor(from, to);
    if (canChange() && question && place)
        store(tr("The question was not moved"),
              [&] { m_context.open.questionSets.moveQuestion(m_set, question->question, *place); });
}

void SetQuestionsPart::remove(int row)
{
    const std::optional<SetQuestion> question = m_model.question(row);
    if (!canChange() || !question || !isOwn(*question))
        return;
    m_ui->questionList->setFocus(Qt::OtherFocusReason); // stores what is being typed
    store(tr("The question was not deleted"), [&] {
        m_context.open.questionSets.removeOwn(question->id);
        m_context.showNews(tr("The question is deleted. Undo: Ctrl+Z"));
    });
}

void SetQuestionsPart::store(const QString &whatFails, const std::function<void()> &command)
{
    guardedStore(m_context, this, whatFails, command);
}

} // namespace loopbaan
