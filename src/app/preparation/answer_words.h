// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/form/form_answer.h"

namespace loopbaan {

/// One line of an answer: what the employee wrote, what was chosen, or both.
struct AnswerLine
{
    QString words{}; ///< of somebody else: plain text, as it came
    QString choice{}; ///< "partly", or what goes with the words: "Want to use · more"

    friend bool operator==(const AnswerLine &, const AnswerLine &) = default;
};

/// One question as it was answered, ready to be read.
struct AnswerPassage
{
    QString question{}; ///< as the employee saw it
    QList<AnswerLine> lines{}; ///< none when it is told in person
    bool isToldInPerson = false;

    friend bool operator==(const AnswerPassage &, const AnswerPassage &) = default;
};

/// The answers under one heading of the form.
struct AnswerTopic
{
    QString title{}; ///< empty for questions that the organisation added
    QList<AnswerPassage> passages{};

    friend bool operator==(const AnswerTopic &, const AnswerTopic &) = default;
};

/// `language` is that of the answer: words to choose from read as the employee saw them.
[[nodiscard]] AnswerPassage passageOf(const AnsweredQuestion &answered, const Catalogue &catalogue,
                                      Language language);

/// All of `answer` by topic, in the order in which it came.
[[nodiscard]] QList<AnswerTopic> answerTopics(const FormAnswer &answer, const Catalogue &catalogue);

/// "largely": step 1 to 5 of every scale in words.
[[nodiscard]] QString scaleWord(int step, const Catalogue &catalogue, Language language);

} // namespace loopbaan
