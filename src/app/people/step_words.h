// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/career_file.h"

namespace loopbaan {

/// Where the one next step is taken.
enum class StepPlace { Nowhere, Planning, Conversation, Preparation, Agreement, Plan };

/// The one next step in words, and the button that goes there; without a button when there is nothing to do.
struct StepWords
{
    QString text{};
    QString button{};
    StepPlace place = StepPlace::Nowhere;
    qsizetype index = 0; ///< of the conversation or agreement in the file

    friend bool operator==(const StepWords &, const StepWords &) = default;
};

[[nodiscard]] StepWords nextStepWords(const CareerFile &career);

/// Where the employee wants to go, in the employee's own words and shared; empty when nothing was said.
struct DirectionWords
{
    QString text{};
    QString source{}; ///< "from the POP of 2 December 2025"
};

[[nodiscard]] DirectionWords directionWords(const EmployeeFile &file);

} // namespace loopbaan
