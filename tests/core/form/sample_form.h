// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/answer_match.h"

namespace loopbaan::test {

/// A form of four questions, one of them private, that went to Noor for a planned talk.
[[nodiscard]] inline AnsweredForm sampleForm()
{
    const auto question = [](const char *id, FormQuestionKind kind) {
        const QString name = QString::fromLatin1(id);
        return FormQuestion{.id = name, .topic = name.section(u'.', 1, 1), .kind = kind, .text = name + u'?'};
    };
    AnsweredForm form{.form = {.id = {QStringLiteral("form")},
                               .givenName = QStringLiteral("Noor"),
                               .familyName = QStringLiteral("Janssens"),
                               .questions = {question("emp.start.question", FormQuestionKind::Text),
                                             question("emp.drives.energy", FormQuestionKind::Text),
                                             question("emp.strengths.good", FormQuestionKind::Strengths),
                                             question("emp.life.private", FormQuestionKind::Text),
                                             question("att.ahead.time", FormQuestionKind::Scale)}},
                      .conversation = {.id = {QStringLiteral("talk")}, .employee = {QStringLiteral("noor")}}};
    form.form.questions[3].isPrivate = true;
    form.form.questions[4].topic = QStringLiteral("attitudes");
    return form;
}

/// Nothing yet, saved on the evening of that day of November.
[[nodiscard]] inline FormAnswer sampleAnswer(int day = 22)
{
    return {.form = {QStringLiteral("form")},
            .saved = QDateTime(QDate(2026, 11, day), QTime(20, 0), Qt::UTC),
            .givenName = QStringLiteral("Noor"),
            .familyName = QStringLiteral("Janssens")};
}

[[nodiscard]] inline AnsweredQuestion answeredText(const QString &question, const QString &text)
{
    return {.question = question, .asked = question + u'?', .text = text};
}

/// `answer` with a text at a question of the sample form.
[[nodiscard]] inline FormAnswer with(FormAnswer answer, const QString &question, const QString &text)
{
    answer.answers << answeredText(question, text);
    return answer;
}

} // namespace loopbaan::test
