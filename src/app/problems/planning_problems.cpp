// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/planning_problems.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct PlanningProblem
{
    Q_DECLARE_TR_FUNCTIONS(PlanningProblem)
};

QString overlapReason(const OtherConversation &other)
{
    return PlanningProblem::tr("a conversation with %1 is planned from %2 to %3")
        .arg(other.person, other.from.toString(u"HH:mm"_s), other.until.toString(u"HH:mm"_s));
}

} // namespace

ProblemText problemText(PlanningRemark remark, const PlanningResult &result)
{
    const QString refused = PlanningProblem::tr("the conversation was not planned");
    const QString doubtful = PlanningProblem::tr("check the date");
    const QString goodDate = QLocale().toString(result.firstGoodDate, QLocale::LongFormat);
    switch (remark) {
    case PlanningRemark::DateMissing:
        return {refused, PlanningProblem::tr("it has no date"), PlanningProblem::tr("choose a day")};
    case PlanningRemark::PastDate:
        return {refused, PlanningProblem::tr("the day has passed"),
                PlanningProblem::tr("choose a day from today on")};
    case PlanningRemark::AfterLastDay:
        return {refused, PlanningProblem::tr("the employee does not work here any more on that day"),
                PlanningProblem::tr("choose a day of service, or correct the last day")};
    case PlanningRemark::Weekend:
        return {doubtful, PlanningProblem::tr("it falls at the weekend"),
                PlanningProblem::tr("the first suitable day is %1").arg(goodDate)};
    case PlanningRemark::ShortNotice:
        return {doubtful, PlanningProblem::tr("it leaves little time to prepare"),
                PlanningProblem::tr("the first suitable day is %1").arg(goodDate)};
    case PlanningRemark::Overlap:
        return {doubtful, overlapReason(result.overlap.value_or(OtherConversation())),
                PlanningProblem::tr("choose another time")};
    case PlanningRemark::CoachIsManager:
        return {PlanningProblem::tr("check with whom"),
                PlanningProblem::tr("a coach usually is not the line manager"),
                PlanningProblem::tr("choose another coach, or plan it with the line manager")};
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
