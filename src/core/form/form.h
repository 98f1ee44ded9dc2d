// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"
#include "core/id.h"
#include "core/language.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

namespace loopbaan {

using FormId = Id<struct FormTag>;

/// What a question of the form is answered with.
enum class FormQuestionKind {
    Text,
    List, ///< lines
    Scale, ///< one of five words, kept as 1 to 5
    Strengths, ///< lines, each with how much it is wanted: more, same, less (R-000-04)
    Functions, ///< lines, each with the interest in it: curious, serious, soon (R-002-05)
    Tick,
};

template<>
inline constexpr auto enumTexts<FormQuestionKind> = std::to_array<EnumText<FormQuestionKind>>({
    {FormQuestionKind::Text, QLatin1StringView("text")},
    {FormQuestionKind::List, QLatin1StringView("list")},
    {FormQuestionKind::Scale, QLatin1StringView("scale")},
    {FormQuestionKind::Strengths, QLatin1StringView("strengths")},
    {FormQuestionKind::Functions, QLatin1StringView("functions")},
    {FormQuestionKind::Tick, QLatin1StringView("tick")},
});

/// Questions that stand together on one page of the form.
struct FormTopic
{
    QString id{};
    QString title{};
    QString intro{}; ///< empty when it has none

    friend bool operator==(const FormTopic &, const FormTopic &) = default;
};

struct FormQuestion
{
    QString id{}; ///< of the catalogue, or "own.<uuid>" of a question the organisation added
    QString topic{};
    FormQuestionKind kind = FormQuestionKind::Text;
    QString text{};
    QString hint{}; ///< empty when it has none
    bool isOptional = false;
    bool isPrivate = false; ///< a memory aid of the employee: never in an answer (R-003-29)
    QStringList choices{}; ///< the words of a scale (five) or of what goes with each line (three), in order

    friend bool operator==(const FormQuestion &, const FormQuestion &) = default;
};

/// The form on which an employee prepares a conversation, as it goes out: all texts in its one language.
struct Form
{
    FormId id{}; ///< random: an answer is matched on it, and it tells nothing
    Language language = Language::Dutch;
    QDate made{};
    QString givenName{}; ///< of the employee
    QString familyName{};
    QString manager{}; ///< whole name of who holds the conversation and reads the answer
    QString managerCallName{}; ///< "Els"
    QString organisation{};
    QDate conversationOn{};
    QTime conversationAt{};
    QString place{};
    QDate due{}; ///< when the answer is asked for; may be unknown
    QByteArray publicKey{}; ///< X25519, 32 bytes: what answers are sealed to; empty: they come unsealed
    QList<FormTopic> topics{};
    QList<FormQuestion> questions{}; ///< by topic, in their order

    friend bool operator==(const Form &, const Form &) = default;
};

} // namespace loopbaan
