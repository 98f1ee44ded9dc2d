// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/question_group.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "core/preparation/manager_topic.h"
#include "gui/preparation/fold_head.h"
#include "gui/preparation/question_text.h"
#include "gui/preparation/statement_row.h"
#include "gui/widgets/wrapped_check_box.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr QStringView section(u"manager_prep");
constexpr QLatin1StringView strength("mgr.person.strength"); // belongs to no topic, so it leads to what fits

bool belongsTo(const QString &group, const CatalogueEntry &entry)
{
    return entry.id == strength ? group == u"fit" : entry.group == group;
}

} // namespace

QuestionGroup::QuestionGroup(const TalkContext &context, const QString &group, QWidget *parent)
    : PreparationPart(context, parent)
    , m_group(group)
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
    , m_head(new FoldHead(*m_body, this))
{
    setObjectName(group + u"Group"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    m_layout->setContentsMargins(0, 2, 0, 6);
    m_layout->setSpacing(10);
    for (const CatalogueEntry &entry : context.catalogue.section(section)) {
        if (belongsTo(group, entry))
            add(entry);
    }
}

void QuestionGroup::follow(PreparationPath path)
{
    const auto isHere = [&](const QString &id) {
        return path == PreparationPath::Whole || m_group == u"estimates" || quickQuestions().contains(id);
    };
    bool isAnythingHere = !m_statements.isEmpty() && isHere(m_statements.first()->objectName());
    isAnythingHere = isAnythingHere || (!m_checks.isEmpty() && isHere(m_checks.first()->objectName()));
    for (QuestionText *question : std::as_const(m_questions)) {
        question->setVisible(isHere(question->question()));
        isAnythingHere = isAnythingHere || isHere(question->question());
    }
    setVisible(isAnythingHere);
    if (path == PreparationPath::Quick)
        m_head->setOpen(true);
}

void QuestionGroup::setOpen(bool open)
{
    m_head->setOpen(open);
}

void QuestionGroup::showState()
{
    showWords();
    for (QuestionText *question : std::as_const(m_questions))
        question->setStoredText(storedAt(question->question()));
    for (StatementRow *statement : std::as_const(m_statements))
        statement->setDegree(degreeOf(statement->objectName(), state().preparation));
    for (WrappedCheckBox *check : std::as_const(m_checks))
        check->setChecked(isTicked(check->objectName(), state().preparation));
}

void QuestionGroup::add(const CatalogueEntry &entry)
{
    switch (entry.answer) {
    case AnswerKind::Scale5: return addStatement(entry.id);
    case AnswerKind::Tick: return addCheck(entry.id);
    default: return addQuestion(entry.id);
    }
}

void QuestionGroup::addQuestion(const QString &id)
{
    auto *question = new QuestionText(id, m_body);
    question->setReadOnly(isReadOnly());
    connect(question, &QuestionText::typing, this, &PreparationPart::typing);
    connect(question, &QuestionText::textToStore, this, [this, id](const QString &text) {
        store([&] { context().open.preparation.write(state().talk, id, text); });
    });
    m_layout->addWidget(question);
    m_questions << question;
}

void QuestionGroup::addStatement(const QString &id)
{
    auto *row = new StatementRow(id, m_body);
    row->setReadOnly(isReadOnly());
    connect(row, &StatementRow::degreeChosen, this, [this, id](std::optional<int> degree) {
        store([&] { context().open.preparation.choose(state().talk, id, degree); });
    });
    m_layout->addWidget(row);
    m_statements << row;
}

void QuestionGroup::addCheck(const QString &id)
{
    auto *check = new WrappedCheckBox(m_body);
    check->setObjectName(id);
    check->setDisabled(isReadOnly());
    connect(check, &QCheckBox::clicked, this, [this, id](bool ticked) {
        store([&] { context().open.preparation.tick(state().talk, id, ticked); });
    });
    m_layout->addWidget(check);
    m_checks << check;
}

void QuestionGroup::showWords()
{
    const Language language = context().language.current();
    QStringList steps;
    for (int step = 1; step <= 5; ++step)
        steps << words(u"fdb.scale.%1"_s.arg(step));
    for (QuestionText *question : std::as_const(m_questions))
        question->setWords(words(question->question()),
                           context().catalogue.hint(question->question(), language));
    for (StatementRow *statement : std::as_const(m_statements)) {
        const QString id = statement->objectName();
        statement->setWords(words(id), context().catalogue.hint(id, language), steps);
    }
    for (WrappedCheckBox *check : std::as_const(m_checks)) {
        check->setText(words(check->objectName()));
        check->setAccessibleName(check->text());
    }
    const qsizetype all = m_questions.size() + m_statements.size() + m_checks.size();
    m_head->setTexts(title(), tr("%1 of %2").arg(QString::number(filledIn()), QString::number(all)));
}

int QuestionGroup::filledIn() const
{
    const ManagerPreparation &preparation = state().preparation;
    const auto texts = std::ranges::count_if(m_questions, [&preparation](const QuestionText *question) {
        return !textAt(question->question(), preparation).isEmpty();
    });
    const auto degrees = std::ranges::count_if(m_statements, [&preparation](const StatementRow *statement) {
        return degreeOf(statement->objectName(), preparation).has_value();
    });
    const auto ticks = std::ranges::count_if(m_checks, [&preparation](const WrappedCheckBox *check) {
        return isTicked(check->objectName(), preparation);
    });
    return static_cast<int>(texts + degrees + ticks);
}

QString QuestionGroup::title() const
{
    const CatalogueSection *prepared = context().catalogue.findSection(section);
    const auto found = std::ranges::find(prepared->groups, m_group, &CatalogueGroup::id);
    return found->title.in(context().language.current());
}

} // namespace loopbaan
