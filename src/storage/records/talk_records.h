// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/circumstance.h"
#include "core/talk/guide.h"
#include "core/talk/match_sheet.h"
#include "core/talk/open_point.h"
#include "core/talk/talk.h"
#include "core/talk/talk_clock.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<Talk>
{
    static constexpr auto table = QLatin1StringView("talk");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields = std::tuple{field("id", &Talk::id),
                                              field("conversation_id", &Talk::conversation),
                                              field("noted", &Talk::noted),
                                              field("readers", &Talk::readers),
                                              field("stays_here", &Talk::staysHere),
                                              field("agreed_by_employee", &Talk::agreedByEmployee),
                                              field("agreed_by_manager", &Talk::agreedByManager),
                                              field("success_answer", &Talk::successAnswer),
                                              field("ideas_opened", &Talk::ideasOpened)};
};

template<>
struct Record<PhaseClock>
{
    static constexpr auto table = QLatin1StringView("phase_clock");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields = std::tuple{field("id", &PhaseClock::id),
                                              field("conversation_id", &PhaseClock::conversation),
                                              field("phase", &PhaseClock::phase),
                                              field("spent_seconds", &PhaseClock::spentSeconds),
                                              field("is_current", &PhaseClock::isCurrent),
                                              field("since", &PhaseClock::since),
                                              field("alive_at", &PhaseClock::aliveAt),
                                              field("overrun_told", &PhaseClock::overrunTold)};
};

template<>
struct Record<TalkPrompt>
{
    static constexpr auto table = QLatin1StringView("talk_prompt");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields = std::tuple{field("id", &TalkPrompt::id),
                                              field("conversation_id", &TalkPrompt::conversation),
                                              field("phase", &TalkPrompt::phase),
                                              field("prompt", &TalkPrompt::prompt),
                                              field("text", &TalkPrompt::text),
                                              field("is_ticked", &TalkPrompt::isTicked),
                                              field("position", &TalkPrompt::position)};
};

template<>
struct Record<OpenPoint>
{
    static constexpr auto table = QLatin1StringView("open_point");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields = std::tuple{field("id", &OpenPoint::id),
                                              field("employee_id", &OpenPoint::employee),
                                              field("conversation_id", &OpenPoint::conversation),
                                              field("kind", &OpenPoint::kind),
                                              field("text", &OpenPoint::text),
                                              field("who", &OpenPoint::who),
                                              field("on_date", &OpenPoint::on),
                                              field("closed_on", &OpenPoint::closedOn),
                                              field("position", &OpenPoint::position)};
};

template<>
struct Record<Circumstance>
{
    static constexpr auto table = QLatin1StringView("circumstance");
    static constexpr auto order = QLatin1StringView("created_at, id");
    static constexpr auto fields = std::tuple{
        field("id", &Circumstance::id), field("conversation_id", &Circumstance::conversation),
        field("category", &Circumstance::category), field("consequence", &Circumstance::consequence),
        field("consent_on", &Circumstance::consentOn)};
};

template<>
struct Record<MatchSheet>
{
    static constexpr auto table = QLatin1StringView("match_sheet");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields =
        std::tuple{field("id", &MatchSheet::id),
                   field("conversation_id", &MatchSheet::conversation),
                   field("employee_wishes", &MatchSheet::employeeWishes),
                   field("employee_possibilities", &MatchSheet::employeePossibilities),
                   field("organisation_needs", &MatchSheet::organisationNeeds),
                   field("organisation_possibilities", &MatchSheet::organisationPossibilities)};
};

} // namespace loopbaan
