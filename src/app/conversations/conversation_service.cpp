// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/conversation_service.h"

#include "app/conversations/own_occasion.h"
#include "app/dossier/dossier.h"
#include "core/conversation/history.h"
#include "core/talk/phase_minutes.h"
#include "storage/stores/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The employee's question goes along until it is answered.
QString lastQuestion(const QList<Conversation> &conversations)
{
    const auto last =
        std::find_if(conversations.crbegin(), conversations.crend(),
                     [](const auto &conversation) { return !conversation.careerQuestion.isEmpty(); });
    return last == conversations.crend() ? QString() : last->careerQuestion;
}

QString firstGiven(const QStringList &texts)
{
    const auto given = std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
    return given == texts.end() ? QString() : *given;
}

qsizetype notCancelled(const QList<Conversation> &conversations)
{
    return std::ranges::count_if(conversations, [](const Conversation &conversation) {
        return conversation.status != ConversationStatus::Cancelled;
    });
}

/// The trajectory that is not full yet, with how many conversations are in it.
std::optional<std::pair<Trajectory, int>> runningTrajectory(const Stores &stores, const EmployeeId &employee)
{
    for (const Trajectory &running : stores.trajectories.of(employee)) {
        const auto held = static_cast<int>(notCancelled(stores.conversations.in(running.id)));
        if (!running.closedOn.isValid() && held < running.planned)
            return std::pair(running, held);
    }
    return std::nullopt;
}

/// The place of a new conversation: next in a trajectory that is not full yet, else first of a new one.
void joinTrajectory(Stores &stores, const PlanningRequest &request, Conversation &conversation)
{
    if (const auto running = runningTrajectory(stores, request.employee)) {
        conversation.trajectory = running->first.id;
        conversation.sequence = running->second + 1;
        return;
    }
    const Trajectory fresh{.id = TrajectoryId::create(),
                           .employee = request.employee,
                           .planned = request.trajectory,
                           .focus = request.focus,
                           .startedOn = request.date};
    stores.trajectories.insert(fresh);
    conversation.trajectory = fresh.id;
}

void addPhases(Stores &stores, const Conversation &conversation)
{
    const bool first = isFirst(conversation, stores.conversations.of(conversation.employee));
    for (const PhaseMinutes &phase : phaseMinutes(Catalogue::shipped(), stores.phaseSettings.all(), first)) {
        stores.phases.insert({.id = ConversationPhaseId::create(),
                              .conversation = conversation.id,
                              .phase = phase.phase,
                              .plannedMinutes = phase.minutes});
    }
}

} // namespace

ConversationService::ConversationService(Dossier &dossier)
    : m_dossier(dossier)
{
}

std::optional<Conversation> ConversationService::find(const ConversationId &id) const
{
    return m_dossier.stores().conversations.find(id);
}

QList<Conversation> ConversationService::all() const
{
    return m_dossier.stores().conversations.all();
}

QList<Conversation> ConversationService::of(const EmployeeId &employee) const
{
    return m_dossier.stores().conversations.of(employee);
}

QList<ConversationPhase> ConversationService::phases(const ConversationId &id) const
{
    return m_dossier.stores().phases.of(id);
}

QList<OccasionChoice> ConversationService::occasions(Language language) const
{
    QList<OccasionChoice> choices;
    for (const CatalogueEntry &entry : Catalogue::shipped().section(u"occasions"_s)) {
        choices << OccasionChoice{
            .id = entry.id, .text = entry.text.in(language), .sensitive = entry.is(u"sensitive"_s)};
    }
    for (const Occasion &occasion : m_dossier.stores().occasions.all()) {
        if (!occasion.text.trimmed().isEmpty()) // it has just been added
            choices << OccasionChoice{occasion.id.value, occasion.text, occasion.sensitive};
    }
    return choices;
}

std::optional<OccasionChoice> ConversationService::occasion(const QString &id, Language language) const
{
    const QList<OccasionChoice> choices = occasions(language);
    const auto found = std::ranges::find_if(choices, [&id](const OccasionChoice &choice) {
        return choice.id == id || choice.id == u"occ."_s + id;
    });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

std::optional<TrajectoryPlace> ConversationService::nextInTrajectory(const EmployeeId &employee) const
{
    const auto running = runningTrajectory(m_dossier.stores(), employee);
    if (!running)
        return std::nullopt;
    return TrajectoryPlace{running->second + 1, running->first.planned, running->first.focus};
}

PlanningRequest ConversationService::suggestion(const EmployeeId &employee) const
{
    const Stores &stores = m_dossier.stores();
    PlanningRequest request{.employee = employee, .date = m_dossier.today(), .time = QTime(10, 0)};
    const Conversation planned = conversationFor(request);
    const bool first = isFirst(planned, stores.conversations.of(employee));
    request.date = reviewOf(planned).firstGoodDate;
    request.formality = planned.formality;
    request.minutes = totalOf(phaseMinutes(Catalogue::shipped(), stores.phaseSettings.all(), first));
    return request;
}

PlanningResult ConversationService::review(const PlanningRequest &request) const
{
    return reviewOf(conversationFor(request));
}

PlanningResult ConversationService::review(const ConversationId &id, const Moment &moment) const
{
    return reviewOf(moved(id, moment).value_or(Conversation()));
}

PlanningResult ConversationService::reviewOf(const Conversation &conversation) const
{
    const Stores &stores = m_dossier.stores();
    const Employee employee = stores.employees.find(conversation.employee).value_or(Employee());
    const Organisation organisation = stores.organisations.current();
    PlanningResult result = reviewPlanning(conversation, organisation.framework, stores.conversations.open(),
                                           m_dossier.today(), employee.leftOn);
    if (coachIsManager(conversation, {employee.manager, organisation.managerName}))
        result.remarks << PlanningRemark::CoachIsManager;
    if (result.overlap)
        result.overlap->person =
            fullName(stores.employees.find(result.overlap->employee).value_or(Employee()));
    return result;
}

PlanningOutcome ConversationService::plan(const PlanningRequest &request)
{
    PlanningOutcome outcome{.review = review(request)};
    if (outcome.review.blocked())
        return outcome;
    Conversation conversation = conversationFor(request);
    m_dossier.change(tr("Plan conversation"), [&](Stores &stores) {
        keepOwnOccasion(stores, request.ownOccasion, conversation);
        joinTrajectory(stores, request, conversation);
        stores.conversations.insert(conversation);
        addPhases(stores, conversation);
    });
    outcome.conversation = conversation;
    return outcome;
}

std::optional<Conversation> ConversationService::moved(const ConversationId &id, const Moment &moment) const
{
    std::optional<Conversation> conversation = find(id);
    if (!conversation || !isOpen(*conversation))
        return std::nullopt;
    const QDate before = std::exchange(conversation->date, moment.date);
    if (moment.time.isValid())
        conversation->time = moment.time;
    conversation->plannedOn = m_dossier.today(); // the invitation has to go out anew
    conversation->invitedOn = {};
    // A reason is about one day only.
    conversation->shortNoticeReason = moment.shortNoticeReason.value_or(
        moment.date == before ? conversation->shortNoticeReason : QString());
    return conversation;
}

PlanningOutcome ConversationService::reschedule(const ConversationId &id, const Moment &moment)
{
    std::optional<Conversation> conversation = moved(id, moment);
    if (!conversation)
        return {};
    PlanningOutcome outcome{.review = reviewOf(*conversation)};
    if (outcome.review.blocked())
        return outcome;
    ++conversation->invitationSequence;
    m_dossier.change(tr("Move conversation"),
                     [&](Stores &changing) { changing.conversations.save(*conversation); });
    outcome.conversation = conversation;
    return outcome;
}

bool ConversationService::cancel(const ConversationId &id)
{
    std::optional<Conversation> conversation = find(id);
    if (!conversation || !isOpen(*conversation))
        return false;
    conversation->status = ConversationStatus::Cancelled;
    ++conversation->invitationSequence;
    m_dossier.change(tr("Cancel conversation"),
                     [&](Stores &stores) { stores.conversations.save(*conversation); });
    return true;
}

void ConversationService::setInvited(const ConversationId &id, QDate on)
{
    std::optional<Conversation> conversation = find(id);
    if (!conversation)
        return;
    conversation->invitedOn = on;
    m_dossier.change(tr("Note the invitation"),
                     [&](Stores &stores) { stores.conversations.save(*conversation); });
}

void ConversationService::saveText(const Conversation &conversation, const QString &field)
{
    m_dossier.changeText(tr("Typing"), conversation.id.value + field,
                         [&](Stores &stores) { stores.conversations.save(conversation); });
}

Conversation ConversationService::conversationFor(const PlanningRequest &request) const
{
    const Stores &stores = m_dossier.stores();
    const Organisation organisation = stores.organisations.current();
    const Employee employee = stores.employees.find(request.employee).value_or(Employee());
    const QString occasionId = request.occasion.isEmpty() ? u"occ.fixed"_s : request.occasion;
    const OccasionChoice chosen =
        occasion(occasionId, organisation.language).value_or(OccasionChoice{.id = occasionId});
    return {.id = ConversationId::create(),
            .employee = request.employee,
            .focus = request.focus,
            .kind = request.kind,
            .formality = request.formality.value_or(organisation.framework.defaultFormality),
            .partnerRole = request.partnerRole,
            .partner = firstGiven({request.partner, employee.manager, organisation.managerName}),
            .occasion = chosen.id,
            .occasionSensitive = chosen.sensitive,
            .date = request.date,
            .time = request.time,
            .minutes = request.minutes,
            .place = request.place,
            .plannedOn = m_dossier.today(),
            .shortNoticeReason = request.shortNoticeReason,
            .careerQuestion = lastQuestion(of(request.employee))};
}

} // namespace loopbaan
