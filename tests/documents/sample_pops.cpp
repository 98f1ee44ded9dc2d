// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sample_pops.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QList<PopAgreement> noorsAgreements()
{
    return {
        {.text = u"Ik coördineer elke week zelf de weekplanning van magazijn B."_s,
         .owner = AgreementOwner::Employee,
         .ownerName = u"Noor"_s,
         .due = {2027, 6, 30},
         .measure =
             u"Twaalf weken na elkaar staat de planning op vrijdag om 12 uur klaar. Sofie springt hoogstens "
             "twee keer in."_s,
         .support = {{u"vanaf februari één dag per week vrij"_s, AgreementOwner::Manager, u"Els"_s,
                      SupportAnswer::Yes},
                     {u"de tweedaagse opleiding coördineren"_s, AgreementOwner::Organisation,
                      u"De Linde vzw"_s, SupportAnswer::Partly}},
         .firstStep = u"Ik kies een opleiding en stuur ze naar HR."_s,
         .firstStepDue = {2027, 1, 15},
         .checkInOn = {2027, 4, 1},
         .checkInWith = u"Els"_s},
        {.text = u"Ik loop een tweede dag mee met team inkoop."_s,
         .owner = AgreementOwner::Employee,
         .ownerName = u"Noor"_s,
         .due = {2027, 2, 26},
         .measure =
             u"Ik heb één bestelronde van begin tot eind gevolgd en vertel er tien minuten over op het "
             "teamoverleg."_s,
         .support = {{u"Katrien (inkoop) ontvangt me, Els regelt vervanging."_s}},
         .firstStep = u"Ik prik een dag met Katrien."_s,
         .firstStepDue = {2026, 12, 18}},
        {.text = u"Els vraagt na of het planningspakket een project wordt."_s,
         .owner = AgreementOwner::Manager,
         .ownerName = u"Els"_s,
         .due = {2027, 3, 31},
         .measure = u"Noor heeft een duidelijk ja of nee, met startdatum en aantal uren."_s,
         .support = {{u"Antwoord van ICT en directie."_s}},
         .firstStep = u"Op de agenda van het directieoverleg van 12 januari."_s,
         .checkInOn = {2027, 4, 1},
         .checkInWith = u"Noor"_s,
         .status = AgreementStatus::InProgress},
    };
}

} // namespace

Pop noorsPop(Language language)
{
    Pop pop = emptyPop(language);
    pop.conversationOn = {2026, 11, 26};
    pop.occasion = u"occ.fixed"_s;
    pop.runsUntil = {2027, 11, 30};
    pop.careerQuestion = u"Hoe kan ik meer beslissen over de planning, en wat heb ik daar nog voor nodig?"_s;
    pop.ownWords =
        u"Ik wil meer zelf beslissen over de weekplanning. Over een paar jaar zie ik mezelf een team "
        "begeleiden, zonder dat ik het plannen helemaal loslaat."_s;
    pop.strengths = {u"Rustig blijven als alles tegelijk komt"_s,
                     u"Zien wat er volgende week misloopt, vóór het misloopt"_s,
                     u"Collega’s op weg helpen"_s};
    pop.development = {u"Andere teams aanspreken op wat is afgesproken"_s,
                       u"Nee zeggen, en dan ook bij nee blijven"_s,
                       u"Mensen begeleiden zonder de baas te zijn"_s};
    pop.directions = {
        {PopDirection::InsideFunction,
         true,
         {{u"De weekplanning van magazijn B coördineren, vanaf 2027"_s, {}, OptionStatus::Agreed}}},
        {PopDirection::OtherFunction,
         true,
         {{u"Teamcoach, over twee à drie jaar"_s, {}, OptionStatus::Exploring}}},
        {PopDirection::TemporaryRole,
         false,
         {{u"Nieuw planningspakket"_s, u"als het project doorgaat"_s, OptionStatus::FeasibleIf}}},
        {PopDirection::OutsideOrganisation},
    };
    pop.promised = {{u"één dag per week vrij voor magazijn B, vanaf februari"_s, u"Els"_s},
                    {u"opleiding van twee dagen, betaald door HR"_s, u"De Linde vzw"_s}};
    pop.undecided = {{u"Of het planningspakket een project wordt"_s, {}, u"Els"_s, {2027, 3, 31}}};
    pop.agreements = noorsAgreements();
    pop.followUp = {{{2027, 2, 26}, FollowUpKind::AgreementDue, {2}},
                    {{2027, 4, 1}, FollowUpKind::CheckIn, {1, 3}},
                    {{2027, 6, 30}, FollowUpKind::AgreementDue, {1}},
                    {{2027, 11, 25}, FollowUpKind::NextConversation}};
    pop.version = 2;
    pop.isConcept = false;
    pop.approvedOn = {2026, 12, 10};
    return pop;
}

Pop emptyPop(Language language)
{
    return {.organisation = u"De Linde vzw"_s,
            .employee = u"Noor Janssens"_s,
            .givenName = u"Noor"_s,
            .familyName = u"Janssens"_s,
            .employeeCallName = u"Noor"_s,
            .employeeNumber = u"1042"_s,
            .jobTitle = u"Planner"_s,
            .department = u"Logistiek & Onthaal"_s,
            .hiredOn = {2019, 1, 7},
            .partner = u"Els Maes"_s,
            .directions = {{PopDirection::InsideFunction},
                           {PopDirection::OtherFunction},
                           {PopDirection::TemporaryRole},
                           {PopDirection::OutsideOrganisation}},
            .composedOn = {2026, 11, 26},
            .language = language};
}

Pop popWithAgreements(int count)
{
    Pop pop = noorsPop();
    const QList<PopAgreement> three = pop.agreements;
    pop.agreements.clear();
    for (int i = 0; i < count; ++i)
        pop.agreements.append(three[i % three.size()]);
    return pop;
}

} // namespace loopbaan::test
