// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"
#include "core/conversation/wish.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<Wish>
{
    static constexpr auto table = QLatin1StringView("wish");
    static constexpr auto order = QLatin1StringView("position, noted_on, id");
    static constexpr auto fields = std::tuple{field("id", &Wish::id),
                                              field("employee_id", &Wish::employee),
                                              field("conversation_id", &Wish::conversation),
                                              field("text", &Wish::text),
                                              field("horizon", &Wish::horizon),
                                              field("importance", &Wish::importance),
                                              field("position", &Wish::position),
                                              field("noted_on", &Wish::notedOn),
                                              field("closed_on", &Wish::closedOn)};
};

template<>
struct Record<WishVersion>
{
    static constexpr auto table = QLatin1StringView("wish_version");
    static constexpr auto order = QLatin1StringView("until, id");
    static constexpr auto fields = std::tuple{field("id", &WishVersion::id),
                                              field("wish_id", &WishVersion::wish),
                                              field("text", &WishVersion::text),
                                              field("horizon", &WishVersion::horizon),
                                              field("importance", &WishVersion::importance),
                                              field("until", &WishVersion::until)};
};

template<>
struct Record<ManagerIdea>
{
    static constexpr auto table = QLatin1StringView("manager_idea");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields = std::tuple{field("id", &ManagerIdea::id),
                                              field("employee_id", &ManagerIdea::employee),
                                              field("conversation_id", &ManagerIdea::conversation),
                                              field("private_text", &ManagerIdea::privateText),
                                              field("shared_text", &ManagerIdea::sharedText),
                                              field("position", &ManagerIdea::position)};
};

template<>
struct Record<CareerOption>
{
    static constexpr auto table = QLatin1StringView("career_option");
    static constexpr auto order = QLatin1StringView("position, id");
    static constexpr auto fields =
        std::tuple{field("id", &CareerOption::id),
                   field("employee_id", &CareerOption::employee),
                   field("conversation_id", &CareerOption::conversation),
                   field("text", &CareerOption::text),
                   field("scope", &CareerOption::scope),
                   field("direction", &CareerOption::direction),
                   field("desirability", &CareerOption::desirability),
                   field("feasibility", &CareerOption::feasibility),
                   field("conditions", &CareerOption::conditions),
                   field("status", &CareerOption::status),
                   field("status_reason", &CareerOption::statusReason),
                   field("decided_by", &CareerOption::decidedBy),
                   field("needed", &CareerOption::needed),
                   field("who_does_what", &CareerOption::whoDoesWhat),
                   field("employee_benefit", &CareerOption::employeeBenefit),
                   field("organisation_benefit", &CareerOption::organisationBenefit),
                   field("lens", &CareerOption::lens),
                   field("changes_function", &CareerOption::changesFunction),
                   field("parked_until", &CareerOption::parkedUntil),
                   field("answer_on", &CareerOption::answerOn),
                   field("position", &CareerOption::position)};
};

template<>
struct Record<OptionArgument>
{
    static constexpr auto table = QLatin1StringView("option_argument");
    static constexpr auto order = QLatin1StringView("kind, position, id");
    static constexpr auto fields =
        std::tuple{field("id", &OptionArgument::id),         field("option_id", &OptionArgument::option),
                   field("kind", &OptionArgument::kind),     field("text", &OptionArgument::text),
                   field("answer", &OptionArgument::answer), field("position", &OptionArgument::position)};
};

} // namespace loopbaan
