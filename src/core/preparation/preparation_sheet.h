// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/preparation/agenda.h"

namespace loopbaan {

/// What the employee answered at one question, as it stands on paper.
struct SheetAnswer
{
    QString question{};
    QString text{}; ///< several lines where there are several answers
    bool isToldInPerson = false;
};

/// A preparation as the manager prints it: private, and never part of anything that leaves the dossier.
struct PreparationSheet
{
    QString organisation{};
    QString employee{};
    QString employeeCallName{};
    QString partner{}; ///< who holds the conversation
    QDate date{}; ///< of the conversation
    QDate composedOn{};
    Language language = Language::Dutch;
    QString careerQuestion{};
    ManagerPreparation preparation{};
    QList<RankedTheme> agenda{};
    QList<SheetAnswer> answers{};
    QDate answeredOn{}; ///< invalid: nothing came back
};

} // namespace loopbaan
