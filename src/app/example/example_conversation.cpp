// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_conversation.h"

#include "app/example/example_form.h"
#include "app/example/example_outcome.h"
#include "app/example/example_preparation.h"
#include "core/talk/phase_minutes.h"
#include "storage/records/conversation_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int usualNotice = 21; ///< days

bool isFirst(const Conversation &conversation, const ExampleRecords &records)
{
    return std::ranges::none_of(records.conversations, [&](const Conversation &earlier) {
        return earlier.employee == conversation.employee;
    });
}

void completeOccasion(Conversation &conversation)
{
    if (conversation.occasion.isEmpty())
        conversation.occasion = u"occ.fixed"_s;
    const CatalogueEntry *occasion = Catalogue::shipped().find(conversation.occasion);
    if (!occasion)
        throw ExampleError("example: no occasion '" + conversation.occasion.toStdString() + "'");
    conversation.occasionSensitive = occasion->is(u"sensitive"_s);
}

void completeDays(Conversation &conversation)
{
    if (!conversation.plannedOn.isValid())
        conversation.plannedOn = conversation.date.addDays(-usualNotice);
    if (!conversation.invitedOn.isValid())
        conversation.invitedOn = conversation.plannedOn;
    if (conversation.status == ConversationStatus::Finished) {
        conversation.phase = PhaseId::Closing;
        conversation.startedAt = QDateTime(conversation.date, conversation.time).toUTC();
        conversation.finishedOn = conversation.date;
    }
}

/// A conversation that belongs to no longer trajectory is one of its own.
void joinTrajectory(Conversation &conversation, ExampleRecords &records)
{
    if (!conversation.trajectory.isNull())
        return;
    const bool open = isOpen(conversation);
    const Trajectory own{.id = {exampleId(conversation.id.value)},
                         .employee = conversation.employee,
                         .startedOn = conversation.date,
                         .closedOn = open ? QDate() : conversation.date};
    conversation.trajectory = own.id;
    records.trajectories << own;
}

Conversation readConversation(ExampleObject &talk, const Employee &employee, ExampleRecords &records)
{
    auto conversation = talk.record<Conversation>();
    conversation.employee = employee.id;
    if (conversation.partner.isEmpty())
        conversation.partner = employee.manager;
    completeOccasion(conversation);
    completeDays(conversation);
    joinTrajectory(conversation, records);
    return conversation;
}

/// All five parts, with what the example noted in some of them.
void readPhases(ExampleObject &talk, const Conversation &conversation, bool isFirstOne,
                ExampleRecords &records)
{
    QList<ConversationPhase> noted;
    talk.each("phases"_L1, [&](ExampleObject &object) { noted << object.record<ConversationPhase>(); });
    for (const PhaseMinutes &part : phaseMinutes(Catalogue::shipped(), {}, isFirstOne)) {
        const auto found = std::ranges::find(noted, part.phase, &ConversationPhase::phase);
        ConversationPhase phase = found == noted.end() ? ConversationPhase{} : *found;
        phase.id = {exampleId(conversation.id.value + toText(part.phase))};
        phase.conversation = conversation.id;
        phase.phase = part.phase;
        phase.plannedMinutes = part.minutes;
        if (conversation.status == ConversationStatus::Finished && phase.spentSeconds == 0)
            phase.spentSeconds = part.minutes * 60;
        records.phases << phase;
    }
}

void readFeedback(ExampleObject &talk, const Conversation &conversation, ExampleRecords &records)
{
    talk.one("feedback"_L1, [&](ExampleObject &object) {
        auto feedback = object.record<ConversationFeedback>();
        feedback.conversation = conversation.id;
        records.feedback << feedback;
    });
}

} // namespace

void readExampleConversation(ExampleObject &talk, const Employee &employee, Language language,
                             ExampleRecords &records)
{
    const Conversation conversation = readConversation(talk, employee, records);
    readPhases(talk, conversation, isFirst(conversation, records), records);
    records.conversations << conversation;
    readExamplePreparation(talk, conversation, records);
    readFeedback(talk, conversation, records);
    addExampleForm(talk, conversation, employee, language, records);
    readExampleOutcome(talk, conversation, language, records);
}

} // namespace loopbaan
