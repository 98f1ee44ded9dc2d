// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/preparation.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<Trajectory>
{
    static constexpr auto table = QLatin1StringView("trajectory");
    static constexpr auto order = QLatin1StringView("started_on, id");
    static constexpr auto fields = std::tuple{field("id", &Trajectory::id),
                                              field("employee_id", &Trajectory::employee),
                                              field("planned", &Trajectory::planned),
                                              field("focus", &Trajectory::focus),
                                              field("started_on", &Trajectory::startedOn),
                                              field("closed_on", &Trajectory::closedOn)};
};

template<>
struct Record<Conversation>
{
    static constexpr auto table = QLatin1StringView("conversation");
    static constexpr auto order = QLatin1StringView("date, time, id");
    static constexpr auto fields =
        std::tuple{field("id", &Conversation::id),
                   field("employee_id", &Conversation::employee),
                   field("trajectory_id", &Conversation::trajectory),
                   field("sequence", &Conversation::sequence),
                   field("focus", &Conversation::focus),
                   field("status", &Conversation::status),
                   field("kind", &Conversation::kind),
                   field("formality", &Conversation::formality),
                   field("partner_role", &Conversation::partnerRole),
                   field("partner", &Conversation::partner),
                   field("occasion", &Conversation::occasion),
                   field("occasion_sensitive", &Conversation::occasionSensitive),
                   field("occasion_shown", &Conversation::occasionShown),
                   field("date", &Conversation::date),
                   field("time", &Conversation::time),
                   field("minutes", &Conversation::minutes),
                   field("place", &Conversation::place),
                   field("planned_on", &Conversation::plannedOn),
                   field("invited_on", &Conversation::invitedOn),
                   field("short_notice_reason", &Conversation::shortNoticeReason),
                   field("career_question", &Conversation::careerQuestion),
                   field("employee_success", &Conversation::employeeSuccess),
                   field("manager_success", &Conversation::managerSuccess),
                   field("report", &Conversation::report),
                   field("own_notes", &Conversation::ownNotes),
                   field("phase", &Conversation::phase),
                   field("started_at", &Conversation::startedAt),
                   field("finished_on", &Conversation::finishedOn),
                   field("plan_together", &Conversation::planTogether),
                   field("plan_due_on", &Conversation::planDueOn),
                   field("next_on", &Conversation::nextOn),
                   field("invitation_sequence", &Conversation::invitationSequence)};
};

template<>
struct Record<ConversationPhase>
{
    static constexpr auto table = QLatin1StringView("conversation_phase");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields = std::tuple{field("id", &ConversationPhase::id),
                                              field("conversation_id", &ConversationPhase::conversation),
                                              field("phase", &ConversationPhase::phase),
                                              field("planned_minutes", &ConversationPhase::plannedMinutes),
                                              field("spent_seconds", &ConversationPhase::spentSeconds),
                                              field("shared_notes", &ConversationPhase::sharedNotes),
                                              field("private_notes", &ConversationPhase::privateNotes)};
};

template<>
struct Record<ConversationFeedback>
{
    static constexpr auto table = QLatin1StringView("conversation_feedback");
    static constexpr auto order = QLatin1StringView("id");
    static constexpr auto fields = std::tuple{field("id", &ConversationFeedback::id),
                                              field("conversation_id", &ConversationFeedback::conversation),
                                              field("heard", &ConversationFeedback::heard),
                                              field("free", &ConversationFeedback::free),
                                              field("clear", &ConversationFeedback::clear),
                                              field("honest", &ConversationFeedback::honest),
                                              field("open", &ConversationFeedback::open)};
};

template<>
struct Record<PreparationAnswer>
{
    static constexpr auto table = QLatin1StringView("preparation_answer");
    static constexpr auto order = QLatin1StringView("side, item, answered_on, id");
    static constexpr auto fields = std::tuple{field("id", &PreparationAnswer::id),
                                              field("conversation_id", &PreparationAnswer::conversation),
                                              field("side", &PreparationAnswer::side),
                                              field("item", &PreparationAnswer::item),
                                              field("shared_text", &PreparationAnswer::sharedText),
                                              field("private_text", &PreparationAnswer::privateText),
                                              field("shared_items", &PreparationAnswer::sharedItems),
                                              field("scale", &PreparationAnswer::scale),
                                              field("told_in_person", &PreparationAnswer::toldInPerson),
                                              field("answered_on", &PreparationAnswer::answeredOn)};
};

} // namespace loopbaan
