// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_lines.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct OptionLineText
{
    Q_DECLARE_TR_FUNCTIONS(OptionLineText)
};

} // namespace

QString titleOf(OptionLine line, const QString &employee)
{
    switch (line) {
    case OptionLine::Direction: return OptionLineText::tr("Direction");
    case OptionLine::Wanted: return OptionLineText::tr("Wanted, says %1").arg(employee);
    case OptionLine::Feasible: return OptionLineText::tr("Feasible, and on what condition");
    case OptionLine::Pros: return OptionLineText::tr("Pros");
    case OptionLine::Cons: return OptionLineText::tr("Cons");
    case OptionLine::Obstacles: return OptionLineText::tr("Obstacles");
    case OptionLine::BlindSpots: return OptionLineText::tr("Blind spots");
    case OptionLine::Needed: return OptionLineText::tr("What is needed");
    case OptionLine::WhoDoesWhat: return OptionLineText::tr("Who does what");
    case OptionLine::EmployeeBenefit: return OptionLineText::tr("Good for %1").arg(employee);
    case OptionLine::OrganisationBenefit: return OptionLineText::tr("Good for the organisation");
    case OptionLine::Lens: return OptionLineText::tr("It is about");
    case OptionLine::Change: return OptionLineText::tr("What changes");
    case OptionLine::Status: return OptionLineText::tr("Status");
    case OptionLine::Actions: return {};
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
