// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_draft.h"

namespace loopbaan {

// How far a form is filled in, what of it goes along, and what flows on. All of it is what the page for
// browsers does too (resources/form/script).

/// The question that stays in sight on every page (R-000-03).
inline constexpr QLatin1StringView careerQuestionId("emp.start.question");

/// How far a topic is, without what is private.
struct TopicProgress
{
    qsizetype done = 0;
    qsizetype total = 0;

    [[nodiscard]] bool isComplete() const { return done == total; }

    friend bool operator==(const TopicProgress &, const TopicProgress &) = default;
};

/// How many questions are answered, without what is private.
struct AnswerTally
{
    int read = 0; ///< the manager may read them beforehand
    int told = 0;
    int total = 0;

    friend bool operator==(const AnswerTally &, const AnswerTally &) = default;
};

/// The topics that ask something, in their order.
[[nodiscard]] QList<FormTopic> askedTopics(const Form &form);
[[nodiscard]] QList<FormQuestion> questionsOf(const Form &form, const QString &topic);
/// Need none of the questions of a topic be answered? Then the topic says so once.
[[nodiscard]] bool isOptionalTopic(const Form &form, const QString &topic);

[[nodiscard]] TopicProgress progressOf(const FormDraft &draft, const Form &form, const QString &topic);
[[nodiscard]] AnswerTally tallyOf(const FormDraft &draft, const Form &form);
/// Is something typed that no answer takes along?
[[nodiscard]] bool keepsSomething(const FormDraft &draft, const Form &form);
/// Empty while nobody wrote one.
[[nodiscard]] QString careerQuestionIn(const FormDraft &draft, const Form &form);

/// What was named at an earlier question and can be taken over at `question` without typing it again.
[[nodiscard]] QStringList namedBefore(const FormDraft &draft, const QString &question);

/// What goes to the manager: nothing of what is private, and of what is told only that it is (R-003-29).
[[nodiscard]] FormAnswer composeAnswer(const FormDraft &draft, const Form &form, const QDateTime &now);

/// Was the talk on an earlier day? The form can still be filled in.
[[nodiscard]] bool isPast(const Form &form, QDate today);

} // namespace loopbaan
