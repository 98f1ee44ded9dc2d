// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"

#include "ui_agreement_form.h"

#include <array>

namespace loopbaan {

/// A field of the form and the text it holds.
struct TextField
{
    SavedText *edit;
    QString Agreement::*text;
};

/// A field of the form and the day it holds.
struct DayField
{
    DateField *edit;
    QDate Agreement::*day;
};

[[nodiscard]] inline std::array<TextField, 9> textFields(const Ui::AgreementForm &ui)
{
    return {{{ui.textEdit, &Agreement::text},
             {ui.measureEdit, &Agreement::measure},
             {ui.supportEdit, &Agreement::support},
             {ui.firstStepEdit, &Agreement::firstStep},
             {ui.whatIDoEdit, &Agreement::whatIDo},
             {ui.needFromManagerEdit, &Agreement::needFromManager},
             {ui.needFromOrganisationEdit, &Agreement::needFromOrganisation},
             {ui.contingencyEdit, &Agreement::contingency},
             {ui.planTextEdit, &Agreement::planText}}};
}

[[nodiscard]] inline std::array<DayField, 3> dayFields(const Ui::AgreementForm &ui)
{
    return {{{ui.dueEdit, &Agreement::due},
             {ui.firstStepDueEdit, &Agreement::firstStepDue},
             {ui.checkInEdit, &Agreement::checkInOn}}};
}

} // namespace loopbaan
