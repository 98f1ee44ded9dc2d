// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/preparation.h"
#include "core/form/answer_match.h"
#include "core/preparation/attitude.h"

namespace loopbaan {

/// What an answer brings to a preparation.
struct AnswerIntake
{
    QList<PreparationAnswer> answers{}; ///< new, or as they were on the day with the words of now
    QList<AttitudeAnswer> attitudes{};
    QString careerQuestion{}; ///< empty: none was shared
    QString employeeSuccess{};
};

/// What stands at the side of the employee already.
struct StandingAnswers
{
    QList<PreparationAnswer> answers{};
    QList<AttitudeAnswer> attitudes{};
    std::optional<FormAnswer> previous{}; ///< the last answer to the same form
};

/// What to keep of `answer` on `today`. Questions that were edited or are not in
/// the form stay in the received answer only. What both sides filled in together the same day stays; what was
/// answered on an earlier day stays under its date; what was taken back gets an empty answer under this one.
[[nodiscard]] AnswerIntake intakeOf(const FormAnswer &answer, const AnsweredForm &form,
                                    const StandingAnswers &standing, QDate today);

} // namespace loopbaan
