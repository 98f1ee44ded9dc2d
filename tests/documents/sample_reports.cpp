// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sample_reports.h"

#include "documents/sample_pops.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QList<ReportOption> options()
{
    return {{{u"De weekplanning van magazijn B coördineren"_s, {}, OptionStatus::Agreed}, {}, {}, {}},
            {{u"Meewerken aan het nieuwe planningspakket"_s, u"het wordt een project"_s,
              OptionStatus::FeasibleIf},
             {},
             u"Els"_s,
             QDate(2027, 3, 31)},
            {{u"Nu al teamcoach worden"_s, {}, OptionStatus::NotNow},
             u"Geen plaats vóór eind 2027."_s,
             u"De directie"_s,
             {}}};
}

QList<ReportPoint> points()
{
    return {{OpenPointKind::Possible, u"Weekplanning magazijn B, vanaf februari"_s, {}, {}},
            {OpenPointKind::Possible, u"Opleiding coördineren, twee dagen"_s, {}, {}},
            {OpenPointKind::NotPossible, u"Nu al teamcoach worden"_s, {}, {}},
            {OpenPointKind::ToFindOut, u"Wordt het planningspakket een project?"_s,
             u"Els vraagt het bij ICT"_s, QDate(2027, 3, 31)},
            {OpenPointKind::ToFindOut, u"4/5 vanaf april"_s, u"Noor praat met het team"_s, {}}};
}

} // namespace

TalkReport noorsReport(Language language)
{
    return {
        .organisation = u"De Linde vzw"_s,
        .employee = u"Noor Janssens"_s,
        .employeeCallName = u"Noor"_s,
        .jobTitle = u"Planner"_s,
        .department = u"Logistiek & Onthaal"_s,
        .date = QDate(2026, 11, 26),
        .partner = u"Els Maes"_s,
        .occasion = u"occ.fixed"_s,
        .formality = Formality::Formal,
        .topic = {},
        .careerQuestion = u"Hoe krijg ik meer te zeggen over de weekplanning?"_s,
        .safety = {u"Wensen, mogelijkheden en afspraken."_s, u"Noor en Els, en HR alleen de afspraken."_s,
                   u"Wat Noor over thuis vertelt."_s, QDate(2026, 11, 26), QDate(2026, 11, 26)},
        .summary = {},
        .notes = {{PhaseId::Evaluation, u"De opleiding Excel is gelukt. Noor geeft nu zelf uitleg."_s},
                  {PhaseId::Exchange,
                   u"Noor wil meer zelf beslissen en het plannen niet loslaten.\nThuis is het rustiger "
                   u"dan vorig jaar; vier vijfde blijft een wens."_s}},
        .wishes = {{u"Meer zelf beslissen over de weekplanning"_s, Horizon::Short, Importance::VeryImportant},
                   {u"Een team begeleiden"_s, Horizon::Medium, Importance::Important},
                   {u"Iets met opleiding geven"_s, Horizon::Unknown, {}}},
        .options = options(),
        .agreements = noorsPop(language).agreements,
        .points = points(),
        .feedback = ReportFeedback{5, 4, 4, {}, u"Dat het mag, meer zelf beslissen."_s},
        .planTogether = false,
        .planDueOn = QDate(2026, 12, 10),
        .nextOn = QDate(2027, 2, 18),
        .isConcept = false,
        .composedOn = QDate(2026, 11, 26),
        .language = language};
}

MatchSheet noorsMatchSheet()
{
    return {.employeeWishes = u"Meer zelf beslissen over de weekplanning\nEen team begeleiden"_s,
            .employeePossibilities = u"Blijft rustig als alles tegelijk komt\nZiet wat er misloopt, vóór het "
                                     u"misloopt\nHelpt collega’s op weg"_s,
            .organisationNeeds = u"Iemand die magazijn B trekt als Sofie er niet is"_s,
            .organisationPossibilities = {}};
}

MatchSubject noorsMatch(Language language)
{
    return {.organisation = u"De Linde vzw"_s,
            .employee = u"Noor Janssens"_s,
            .employeeCallName = u"Noor"_s,
            .partner = u"Els Maes"_s,
            .date = QDate(2026, 11, 26),
            .language = language};
}

} // namespace loopbaan::test
