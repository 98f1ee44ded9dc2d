// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pop/made_up_pop.h"

namespace loopbaan::test {

namespace {

/// Everything that may stand in a text: no NUL, no half surrogate pairs.
QString someText()
{
    const auto letter = rc::gen::weightedOneOf<char32_t>(
        {{6, rc::gen::inRange<char32_t>(0x20, 0x7F)},
         {2, rc::gen::inRange<char32_t>(0x01, 0xD800)},
         {1, rc::gen::inRange<char32_t>(0xE000, 0x110000)},
         {1, rc::gen::element<char32_t>('"', '\\', '\n', '/', 0x202E, 0x1F600)}});
    const auto letters = *rc::gen::scale(0.3, rc::gen::container<std::u32string>(letter));
    return QString::fromUcs4(letters.data(), static_cast<qsizetype>(letters.size()));
}

QDate someDate()
{
    const qint64 first = QDate(1900, 1, 1).toJulianDay();
    const qint64 last = QDate(2199, 12, 31).toJulianDay();
    return *rc::gen::arbitrary<bool>() ? QDate::fromJulianDay(*rc::gen::inRange(first, last + 1)) : QDate();
}

template<typename Enum>
Enum someWord()
{
    return enumTexts<Enum>[*rc::gen::inRange<size_t>(0, enumTexts<Enum>.size())].value;
}

template<typename Enum>
std::optional<Enum> maybeWord()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(someWord<Enum>()) : std::nullopt;
}

template<typename Make>
auto some(Make make)
{
    QList<std::invoke_result_t<Make>> items;
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        items << make();
    return items;
}

PopOption someOption()
{
    return {someText(), someText(), someWord<OptionStatus>()};
}

PopDirectionLine someDirectionLine()
{
    return {someWord<PopDirection>(), *rc::gen::arbitrary<bool>(), some(someOption),
            some(someWord<Direction>)};
}

PopSupport someSupport()
{
    return {someText(), maybeWord<AgreementOwner>(), someText(), maybeWord<SupportAnswer>()};
}

PopAgreement someAgreement()
{
    return {.text = someText(),
            .owner = maybeWord<AgreementOwner>(),
            .ownerName = someText(),
            .due = someDate(),
            .measure = someText(),
            .whatIDo = someText(),
            .support = some(someSupport),
            .firstStep = someText(),
            .firstStepDue = someDate(),
            .checkInOn = someDate(),
            .checkInWith = someText(),
            .contingency = someText(),
            .status = someWord<AgreementStatus>()};
}

PopFollowUp someFollowUp()
{
    return {someDate(), someWord<FollowUpKind>(), some([] { return *rc::gen::inRange(1, 1000); })};
}

void makeUpPeople(Pop &pop)
{
    pop.organisation = someText();
    pop.employeeId = {someText()};
    pop.employee = someText();
    pop.givenName = someText();
    pop.familyName = someText();
    pop.employeeCallName = someText();
    pop.employeeNumber = someText();
    pop.jobTitle = someText();
    pop.department = someText();
    pop.hiredOn = someDate();
    pop.conversationOn = someDate();
    pop.occasion = someText();
    pop.partner = someText();
    pop.partnerRole = someWord<PartnerRole>();
}

void makeUpPlan(Pop &pop)
{
    pop.author = someWord<PlanAuthor>();
    pop.runsUntil = someDate();
    pop.careerQuestion = someText();
    pop.ownWords = someText();
    pop.strengths = some(someText);
    pop.development = some(someText);
    pop.directions = some(someDirectionLine);
    pop.promised = some([] { return PopPromise{someText(), someText()}; });
    pop.undecided = some([] { return PopOpenPoint{someText(), someText(), someText(), someDate()}; });
    pop.agreements = some(someAgreement);
    pop.followUp = some(someFollowUp);
    pop.contingency = someText();
    pop.employeeSignature = maybeWord<SignatureKind>();
    pop.employeeRemark = someText();
}

} // namespace

rc::Gen<Pop> madeUpPop()
{
    return rc::gen::exec([] {
        Pop pop;
        makeUpPeople(pop);
        makeUpPlan(pop);
        pop.version = *rc::gen::inRange(1, 1'000'001);
        pop.isConcept = *rc::gen::arbitrary<bool>();
        pop.approvedOn = someDate();
        pop.composedOn = someDate();
        pop.language = someWord<Language>();
        return pop;
    });
}

} // namespace loopbaan::test
