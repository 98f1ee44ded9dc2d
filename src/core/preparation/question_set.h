// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_composition.h"

namespace loopbaan {

using QuestionSetId = Id<struct QuestionSetTag>;
using SetQuestionId = Id<struct SetQuestionTag>;

/// Questions that an organisation asks together: its usual ones, or those for a first talk. The first set is
/// the one a form starts from; without any it is that of the catalogue.
struct QuestionSet
{
    QuestionSetId id{};
    QString name{};
    int position = 0;

    friend bool operator==(const QuestionSet &, const QuestionSet &) = default;
};

/// A question of a set: one of the catalogue, or one of the organisation with its words.
struct SetQuestion
{
    SetQuestionId id{}; ///< null: not stored, as the catalogue has it
    QuestionSetId set{};
    QString question{}; ///< id in the catalogue, or "own.<uuid>"
    bool isOn = true;
    int position = 0;
    QString topic{}; ///< of an own question, as the fields below
    FormQuestionKind kind = FormQuestionKind::Text;
    Translated text{};
    Translated hint{};
    bool isOptional = false;

    friend bool operator==(const SetQuestion &, const SetQuestion &) = default;
};

enum class QuestionSetProblem {
    NameMissing,
    NothingAsked, ///< every question is off
    SelfManagementMissing, ///< each set keeps a question on steering oneself (R-004-13)
    QuestionUnknown, ///< the catalogue has no such question for an employee
    QuestionTwice,
    TopicUnknown,
    TextMissing, ///< an own question without words in any language
    TextTooLong, ///< a name over 200 or a text over 500 characters
};

/// What is wrong with a set, and with which of its questions.
struct QuestionSetFinding
{
    QuestionSetProblem problem{};
    qsizetype question = -1; ///< its place in the list; -1: the set itself

    friend bool operator==(const QuestionSetFinding &, const QuestionSetFinding &) = default;
};

[[nodiscard]] bool isOwn(const SetQuestion &question);

/// Words in no language at all: nothing to ask yet.
[[nodiscard]] bool isWordless(const Translated &text);

/// The topic it stands under in the form; empty for a question nobody knows.
[[nodiscard]] QString topicOf(const SetQuestion &question, const Catalogue &catalogue);

/// A question of the organisation's own, on and without words yet.
[[nodiscard]] SetQuestion newOwnQuestion(const QuestionSetId &set, const QString &topic);

/// All questions there are to choose from, off ones too: `stored` in their order, then those of the catalogue
/// that are not among them. The attitudes are off until somebody switches them on.
[[nodiscard]] QList<SetQuestion> completed(const QuestionSetId &set, const QList<SetQuestion> &stored,
                                           const Catalogue &catalogue);

/// The ids of those that are on, and the words of the own ones, as composeForm() takes them.
[[nodiscard]] QStringList askedIn(const QList<SetQuestion> &questions);
[[nodiscard]] QList<OwnQuestion> ownQuestionsIn(const QList<SetQuestion> &questions);

/// What keeps the set from being used; empty when it is fine.
[[nodiscard]] QList<QuestionSetFinding>
problemsOf(const QuestionSet &set, const QList<SetQuestion> &questions, const Catalogue &catalogue);

/// May this question be switched off without losing the last one on self-management?
[[nodiscard]] bool maySwitchOff(const QString &question, const QList<SetQuestion> &questions,
                                const Catalogue &catalogue);

} // namespace loopbaan
