// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/answer_intake.h"

#include "core/form/form_composition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// A tick has no words of its own.
QString wordsIn(const AnsweredQuestion &answered)
{
    return answered.ticked.value_or(false) ? u"✓"_s : answered.text;
}

QStringList linesIn(const AnsweredQuestion &answered)
{
    QStringList lines;
    for (const AnsweredItem &item : answered.items)
        lines << item.text;
    return lines;
}

bool isAttitude(const FormQuestion &question)
{
    return question.topic == attitudesTopic;
}

bool saysTheSame(PreparationAnswer one, const PreparationAnswer &other)
{
    one.id = other.id;
    one.answeredOn = other.answeredOn;
    return one == other;
}

/// The answers of one form, question by question.
class Intake
{
public:
    Intake(const FormAnswer &answer, const AnsweredForm &form, const StandingAnswers &standing, QDate today)
        : m_answer(answer)
        , m_form(form)
        , m_standing(standing)
        , m_today(today)
    {
    }

    [[nodiscard]] AnswerIntake result() const;

private:
    [[nodiscard]] std::optional<AnsweredQuestion> at(const FormQuestion &question,
                                                     const FormAnswer &answer) const;
    [[nodiscard]] PreparationAnswer rowOf(const QString &item,
                                          const std::optional<AnsweredQuestion> &answered) const;
    [[nodiscard]] const PreparationAnswer *lastStanding(const QString &item) const;
    [[nodiscard]] bool isSaidTogether(const FormQuestion &question, const PreparationAnswer &row) const;
    void takeAnswer(const FormQuestion &question, AnswerIntake &intake) const;
    void takeAttitude(const FormQuestion &question, AnswerIntake &intake) const;
    [[nodiscard]] QString sharedText(const QString &question) const;

    const FormAnswer &m_answer;
    const AnsweredForm &m_form;
    const StandingAnswers &m_standing;
    QDate m_today;
};

std::optional<AnsweredQuestion> Intake::at(const FormQuestion &question, const FormAnswer &answer) const
{
    const auto found = std::ranges::find(answer.answers, question.id, &AnsweredQuestion::question);
    return found == answer.answers.end() ? std::nullopt : std::optional(*found);
}

PreparationAnswer Intake::rowOf(const QString &item, const std::optional<AnsweredQuestion> &answered) const
{
    PreparationAnswer row{.id = PreparationAnswerId::create(),
                          .conversation = m_form.conversation.id,
                          .side = PreparationSide::Employee,
                          .item = item,
                          .answeredOn = m_today};
    if (answered) {
        row.sharedText = wordsIn(*answered);
        row.sharedItems = linesIn(*answered);
        row.scale = answered->scale;
        row.toldInPerson = answered->share == AnswerSharing::Tell;
    }
    return row;
}

const PreparationAnswer *Intake::lastStanding(const QString &item) const
{
    const PreparationAnswer *last = nullptr;
    for (const PreparationAnswer &standing : m_standing.answers) {
        const bool isHere = standing.side == PreparationSide::Employee && standing.item == item;
        if (isHere && (last == nullptr || last->answeredOn <= standing.answeredOn))
            last = &standing;
    }
    return last;
}

/// Said by both together, and not by an answer that came in before.
bool Intake::isSaidTogether(const FormQuestion &question, const PreparationAnswer &row) const
{
    const auto before = m_standing.previous ? at(question, *m_standing.previous) : std::nullopt;
    return saysSomething(row) && !saysTheSame(rowOf(question.id, before), row);
}

void Intake::takeAnswer(const FormQuestion &question, AnswerIntake &intake) const
{
    PreparationAnswer row = rowOf(question.id, at(question, m_answer));
    const PreparationAnswer *last = lastStanding(question.id);
    if (last == nullptr ? !saysSomething(row) : saysTheSame(row, *last))
        return;
    if (last != nullptr && last->answeredOn >= m_today) {
        if (isSaidTogether(question, *last))
            return;
        row.id = last->id;
    }
    intake.answers << row;
}

void Intake::takeAttitude(const FormQuestion &question, AnswerIntake &intake) const
{
    const std::optional<AnsweredQuestion> answered = at(question, m_answer);
    AttitudeAnswer attitude{.id = AttitudeAnswerId::create(),
                            .employee = m_form.conversation.employee,
                            .conversation = m_form.conversation.id,
                            .statement = question.id,
                            .answeredOn = m_today};
    if (answered) {
        attitude.degree = answered->scale;
        attitude.words = answered->text;
    }
    const auto standing = std::ranges::find_if(m_standing.attitudes, [&attitude](const AttitudeAnswer &each) {
        return each.statement == attitude.statement && each.conversation == attitude.conversation;
    });
    if (standing == m_standing.attitudes.end()
            ? !attitude.degree && attitude.words.trimmed().isEmpty()
            : attitude.degree == standing->degree && attitude.words == standing->words)
        return;
    if (standing != m_standing.attitudes.end())
        attitude.id = standing->id; // one a talk
    intake.attitudes << attitude;
}

QString Intake::sharedText(const QString &question) const
{
    const auto asked = std::ranges::find(m_form.form.questions, question, &FormQuestion::id);
    if (asked == m_form.form.questions.end())
        return {};
    const std::optional<AnsweredQuestion> answered = at(*asked, m_answer);
    return answered ? answered->text.trimmed() : QString();
}

AnswerIntake Intake::result() const
{
    AnswerIntake intake{.careerQuestion = sharedText(u"emp.start.question"_s),
                        .employeeSuccess = sharedText(u"emp.start.success"_s)};
    for (const FormQuestion &question : m_form.form.questions) {
        if (question.isPrivate)
            continue;
        if (isAttitude(question))
            takeAttitude(question, intake);
        else
            takeAnswer(question, intake);
    }
    return intake;
}

} // namespace

AnswerIntake intakeOf(const FormAnswer &answer, const AnsweredForm &form, const StandingAnswers &standing,
                      QDate today)
{
    const FormAnswer kept = withoutPrivate(answer, form.form);
    const QList<EditedQuestion> edited = matchAnswer(kept, form).edited;
    AnsweredForm unedited = form;
    unedited.form.questions.removeIf([&edited](const FormQuestion &question) {
        return std::ranges::find(edited, question.id, &EditedQuestion::question) != edited.end();
    });
    return Intake(kept, unedited, standing, today).result();
}

} // namespace loopbaan
