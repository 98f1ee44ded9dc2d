// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/noor_sources.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const EmployeeId noorId{u"noor"_s};
const ConversationId talk{u"talk"_s};

Conversation heldTalk()
{
    return {.id = talk,
            .employee = noorId,
            .status = ConversationStatus::Finished,
            .partner = u"Els Maes"_s,
            .occasion = u"occ.fixed"_s,
            .date = QDate(2026, 11, 26),
            .careerQuestion = u"How do I get to lead a team?"_s,
            .nextOn = QDate(2027, 11, 24)};
}

QList<CareerOption> options()
{
    return {
        {.employee = noorId,
         .text = u"Coordinate warehouse B"_s,
         .direction = Direction::Broaden,
         .status = OptionStatus::Agreed,
         .position = 1},
        {.employee = noorId,
         .text = u"The new planning package"_s,
         .scope = OptionScope::OutsideFunction,
         .direction = Direction::Temporary,
         .conditions = u"it becomes a project"_s,
         .status = OptionStatus::FeasibleIf,
         .decidedBy = u"Els"_s,
         .answerOn = QDate(2027, 3, 31),
         .position = 2},
    };
}

QList<Agreement> agreements()
{
    return {
        {.id = {u"els"_s},
         .employee = noorId,
         .conversation = talk,
         .text = u"Els asks whether it becomes a project."_s,
         .owner = AgreementOwner::Manager,
         .due = QDate(2027, 3, 31),
         .checkInOn = QDate(2027, 3, 1),
         .madeOn = QDate(2026, 11, 26),
         .position = 2},
        {.id = {u"coordinate"_s},
         .employee = noorId,
         .conversation = talk,
         .text = u"Coordinate the planning"_s,
         .measure = u"Twelve weeks in a row"_s,
         .due = QDate(2027, 6, 30),
         .needFromManager = u"One day a week from February"_s,
         .managerAnswer = SupportAnswer::Yes,
         .needFromOrganisation = u"A course of two days"_s,
         .organisationAnswer = SupportAnswer::Partly,
         .firstStep = u"I choose a course"_s,
         .firstStepDue = QDate(2027, 1, 15),
         .checkInOn = QDate(2027, 4, 1),
         .planText = u"I coordinate the planning of warehouse B."_s,
         .madeOn = QDate(2026, 11, 26),
         .position = 1},
    };
}

} // namespace

PopSources noorSources()
{
    return {.organisation = {.name = u"De Linde vzw"_s, .managerName = u"Els Maes"_s},
            .employee = {.id = noorId,
                         .number = u"10001"_s,
                         .givenName = u"Noor"_s,
                         .familyName = u"Janssens"_s,
                         .jobTitle = u"Planner"_s,
                         .hiredOn = QDate(2019, 1, 7)},
            .department = u"Logistics"_s,
            .conversations = {heldTalk()},
            .options = options(),
            .agreements = agreements(),
            .plan = DevelopmentPlan{.employee = noorId,
                                    .ownWords = u"I want to decide more myself."_s,
                                    .strengths = {u"Staying calm"_s, u" "_s},
                                    .development = {u"Saying no"_s},
                                    .reviewOn = QDate(2027, 6, 1)}};
}

} // namespace loopbaan::test
