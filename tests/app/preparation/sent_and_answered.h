// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/answer_service.h"
#include "app/preparation/form_service.h"
#include "exchange/form/answer_json.h"
#include "exchange/form/sealed_answer.h"

#include "app/talk/stored_talk.h"

#include <algorithm>

namespace loopbaan::test {

/// Gives each test a talk with Noor for which a form went out.
class SentForms : public StoredTalk
{
protected:
    FormService forms() { return FormService(*dossier); }
    AnswerService answers() { return AnswerService(*dossier); }

    Form sendTo(const ConversationId &conversation)
    {
        const std::optional<Form> sent = forms().send(forms().suggestion(conversation));
        EXPECT_TRUE(sent.has_value());
        return sent.value_or(Form());
    }

    [[nodiscard]] FormAnswer answer(int hour = 20) const
    {
        return {.form = form.id,
                .saved = QDateTime(today, QTime(hour, 0), Qt::UTC),
                .givenName = form.givenName,
                .familyName = form.familyName};
    }

    /// With the words of the question as they were asked.
    [[nodiscard]] AnsweredQuestion at(const QString &question, const QString &text) const
    {
        const auto asked = std::ranges::find(form.questions, question, &FormQuestion::id);
        EXPECT_NE(asked, form.questions.end()) << qPrintable(question);
        return {.question = question, .asked = asked->text, .text = text};
    }

    [[nodiscard]] FormAnswer saying(const QString &text, int hour = 20) const
    {
        FormAnswer said = answer(hour);
        said.answers << at(QStringLiteral("emp.drives.energy"), text);
        return said;
    }

    AnswerOutcome read(const FormAnswer &given, const EmployeeId &expected = {}, AnswerConsents consents = {})
    {
        return answers().read(answerToJson(given), expected, consents);
    }

    [[nodiscard]] QByteArray sealed(const FormAnswer &given) const
    {
        return sealedAnswerToJson(sealedAnswer(answerToJson(given), form.id, form.publicKey));
    }

    Form form = sendTo(talk);
};

} // namespace loopbaan::test
