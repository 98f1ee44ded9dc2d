// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/occasion.h"
#include "core/conversation/planning_rules.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;
struct Stores;

/// What a conversation is planned with; what is left out follows the framework and the employee.
struct PlanningRequest
{
    EmployeeId employee{};
    QDate date{};
    QTime time{};
    QString occasion{}; ///< id; empty: the regular yearly conversation
    std::optional<Formality> formality{};
    ConversationKind kind = ConversationKind::Career;
    PartnerRole partnerRole = PartnerRole::LineManager;
    QString partner{};
    QString place{};
    int minutes = 90;
    int trajectory = 1; ///< how many conversations are meant when a new trajectory starts: 1, 2 or 4
    QString focus{};
    QString shortNoticeReason{};
    Occasion ownOccasion{}; ///< with a text: joins those of the organisation and is the occasion
};

/// Where the next conversation of an employee stands in the trajectory that runs: 2 of 4.
struct TrajectoryPlace
{
    int sequence = 1;
    int planned = 1;
    QString focus{}; ///< of the trajectory
};

/// When a conversation is held and, when that is soon, why.
struct Moment
{
    QDate date{};
    QTime time{}; ///< invalid: at the time it was
    std::optional<QString> shortNoticeReason{}; ///< absent: the one there is stays as long as the day does

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// What became of a request: nothing is stored when the review says blocked or the status forbids it.
struct PlanningOutcome
{
    std::optional<Conversation> conversation{};
    PlanningResult review{};
};

/// An occasion to choose from.
struct OccasionChoice
{
    QString id{};
    QString text{};
    bool sensitive = false;
};

/// Planning conversations and keeping what is noted in them. Everything throws StorageError.
class ConversationService
{
    Q_DECLARE_TR_FUNCTIONS(ConversationService)

public:
    explicit ConversationService(Dossier &dossier);

    [[nodiscard]] std::optional<Conversation> find(const ConversationId &id) const;
    [[nodiscard]] QList<Conversation> all() const; ///< by date
    [[nodiscard]] QList<Conversation> of(const EmployeeId &employee) const;
    [[nodiscard]] QList<ConversationPhase> phases(const ConversationId &id) const;

    /// Those of the catalogue, then those of the organisation.
    [[nodiscard]] QList<OccasionChoice> occasions(Language language) const;
    /// The choice whose id is `id`, with or without "occ." in front.
    [[nodiscard]] std::optional<OccasionChoice> occasion(const QString &id, Language language) const;

    /// Without one the next conversation begins a trajectory.
    [[nodiscard]] std::optional<TrajectoryPlace> nextInTrajectory(const EmployeeId &employee) const;

    /// What to begin with: the first good day, as formal as usual, as long as the phases together.
    [[nodiscard]] PlanningRequest suggestion(const EmployeeId &employee) const;

    /// What there is to remark about a moment, before it is planned.
    [[nodiscard]] PlanningResult review(const PlanningRequest &request) const;

    /// What there is to remark about moving an open conversation; blocked when there is none of that id.
    [[nodiscard]] PlanningResult review(const ConversationId &id, const Moment &moment) const;

    /// The conversation as it would be planned, not stored; an occasion of one's own is not in it.
    [[nodiscard]] Conversation draft(const PlanningRequest &request) const
    {
        return conversationFor(request);
    }

    PlanningOutcome plan(const PlanningRequest &request);
    /// Moves an open conversation; the invitation has to go out again.
    PlanningOutcome reschedule(const ConversationId &id, const Moment &moment);
    /// False when it is not open any more.
    bool cancel(const ConversationId &id);
    void setInvited(const ConversationId &id, QDate on);

    /// Stores text that is being typed in one field of a conversation, named by `field`.
    void saveText(const Conversation &conversation, const QString &field);

private:
    [[nodiscard]] Conversation conversationFor(const PlanningRequest &request) const;
    [[nodiscard]] std::optional<Conversation> moved(const ConversationId &id, const Moment &moment) const;
    [[nodiscard]] PlanningResult reviewOf(const Conversation &conversation) const;

    Dossier &m_dossier;
};

} // namespace loopbaan
