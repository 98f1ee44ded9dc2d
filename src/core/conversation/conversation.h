// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/formality.h"
#include "core/conversation/occasion.h"
#include "core/conversation/trajectory.h"
#include "core/id.h"
#include "core/people/employee.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace loopbaan {

using ConversationId = Id<struct ConversationTag>;
using ConversationPhaseId = Id<struct ConversationPhaseTag>;
using FeedbackId = Id<struct FeedbackTag>;

enum class ConversationStatus { Planned, Prepared, Running, Finished, Cancelled };
enum class ConversationKind { Career, Development, CombinedWithReview };
enum class PartnerRole { LineManager, Mentor, InternalCoach, ExternalCoach, HrContact };
enum class PhaseId { Opening, Evaluation, Exchange, Planning, Closing };

template<>
inline constexpr auto enumTexts<ConversationStatus> = std::to_array<EnumText<ConversationStatus>>({
    {ConversationStatus::Planned, QLatin1StringView("planned")},
    {ConversationStatus::Prepared, QLatin1StringView("prepared")},
    {ConversationStatus::Running, QLatin1StringView("running")},
    {ConversationStatus::Finished, QLatin1StringView("finished")},
    {ConversationStatus::Cancelled, QLatin1StringView("cancelled")},
});

template<>
inline constexpr auto enumTexts<ConversationKind> = std::to_array<EnumText<ConversationKind>>({
    {ConversationKind::Career, QLatin1StringView("career")},
    {ConversationKind::Development, QLatin1StringView("development")},
    {ConversationKind::CombinedWithReview, QLatin1StringView("combined_with_review")},
});

template<>
inline constexpr auto enumTexts<PartnerRole> = std::to_array<EnumText<PartnerRole>>({
    {PartnerRole::LineManager, QLatin1StringView("line_manager")},
    {PartnerRole::Mentor, QLatin1StringView("mentor")},
    {PartnerRole::InternalCoach, QLatin1StringView("internal_coach")},
    {PartnerRole::ExternalCoach, QLatin1StringView("external_coach")},
    {PartnerRole::HrContact, QLatin1StringView("hr_contact")},
});

template<>
inline constexpr auto enumTexts<PhaseId> = std::to_array<EnumText<PhaseId>>({
    {PhaseId::Opening, QLatin1StringView("opening")},
    {PhaseId::Evaluation, QLatin1StringView("evaluation")},
    {PhaseId::Exchange, QLatin1StringView("exchange")},
    {PhaseId::Planning, QLatin1StringView("planning")},
    {PhaseId::Closing, QLatin1StringView("closing")},
});

/// A forward-looking talk on someone's development, wishes and possibilities.
struct Conversation
{
    ConversationId id{};
    EmployeeId employee{};
    TrajectoryId trajectory{};
    int sequence = 1; ///< place in its trajectory, from 1
    QString focus{};
    ConversationStatus status = ConversationStatus::Planned;
    ConversationKind kind = ConversationKind::Career;
    Formality formality = Formality::Light;
    PartnerRole partnerRole = PartnerRole::LineManager;
    QString partner{}; ///< name of who holds the conversation with the employee
    QString occasion{}; ///< id in the catalogue ("occ.fixed") or of an Occasion of the dossier
    bool occasionSensitive = false; ///< copied from the occasion, so that a list needs no look-up
    bool occasionShown = false; ///< ticked: a sensitive occasion may stand in documents and lists
    QDate date{};
    QTime time{};
    int minutes = 90; ///< length (R-004-23)
    QString place{};
    QDate plannedOn{};
    QDate invitedOn{}; ///< invalid until the invitation was sent
    QString shortNoticeReason{}; ///< why fewer days than the notice were knowingly accepted
    QString careerQuestion{};
    QString employeeSuccess{}; ///< "this talk is successful if…", the employee's (R-004-09)
    QString managerSuccess{};
    QString report{}; ///< shared: both read it
    QString ownNotes{}; ///< private to the manager
    PhaseId phase = PhaseId::Opening; ///< where the talk is, or was left
    QDateTime startedAt{}; ///< UTC
    QDate finishedOn{};
    bool planTogether = false; ///< the POP is worked out together instead of by the employee (R-001-73)
    QDate planDueOn{};
    QDate nextOn{}; ///< when the next conversation or check-in is meant to be
    int invitationSequence = 0; ///< SEQUENCE of the calendar file, one higher at each change

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// What was planned and noted in one of the five parts of a conversation.
struct ConversationPhase
{
    ConversationPhaseId id{};
    ConversationId conversation{};
    PhaseId phase = PhaseId::Opening;
    int plannedMinutes = 0;
    int spentSeconds = 0; ///< for the manager only
    QString sharedNotes{};
    QString privateNotes{};

    friend bool operator==(const ConversationPhase &, const ConversationPhase &) = default;
};

/// What the employee thought of the conversation: words on five steps, each may stay empty (R-001-71).
struct ConversationFeedback
{
    FeedbackId id{};
    ConversationId conversation{};
    std::optional<int> heard{}; ///< 1 "not at all" to 5 "completely", as the four below
    std::optional<int> free{};
    std::optional<int> clear{};
    std::optional<int> honest{};
    QString open{};

    friend bool operator==(const ConversationFeedback &, const ConversationFeedback &) = default;
};

/// May a list, document or export name the occasion of `conversation`?
[[nodiscard]] inline bool showsOccasion(const Conversation &conversation)
{
    return !conversation.occasionSensitive || conversation.occasionShown;
}

/// Planned, prepared or running: still to be held or being held.
[[nodiscard]] inline bool isOpen(const Conversation &conversation)
{
    return conversation.status != ConversationStatus::Finished
        && conversation.status != ConversationStatus::Cancelled;
}

} // namespace loopbaan
