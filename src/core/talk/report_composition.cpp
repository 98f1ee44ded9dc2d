// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/report_composition.h"

#include "core/conversation/told_conversation.h"
#include "core/talk/option_rules.h"

#include <algorithm>

namespace loopbaan {

namespace {

/// How `wish` read on `day`: as its first version that was changed after it.
ReportWish wishOn(QDate day, const Wish &wish, const QList<WishVersion> &versions)
{
    ReportWish told{wish.text.trimmed(), wish.horizon, wish.importance};
    QDate until;
    for (const WishVersion &version : versions) {
        const bool wasRead = version.wish == wish.id && version.until > day;
        if (!wasRead || (until.isValid() && until <= version.until))
            continue;
        until = version.until;
        told = {version.text.trimmed(), version.horizon, version.importance};
    }
    return told;
}

bool wasThere(const Wish &wish, QDate day)
{
    return (!wish.notedOn.isValid() || wish.notedOn <= day)
        && (!wish.closedOn.isValid() || wish.closedOn > day);
}

QList<ReportWish> wishesOf(const ReportSources &sources, QDate day)
{
    QList<Wish> wishes = sources.wishes;
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish &a, const Wish &b) { return a.position < b.position; });
    QList<ReportWish> told;
    for (const Wish &wish : std::as_const(wishes)) {
        if (wish.employee != sources.employee.id || !wasThere(wish, day))
            continue;
        if (const ReportWish one = wishOn(day, wish, sources.wishVersions); !one.text.isEmpty())
            told << one;
    }
    return told;
}

QList<ReportOption> optionsOf(const ReportSources &sources)
{
    QList<ReportOption> told;
    for (const CareerOption &option : optionsIn(sources.conversation, sources.options)) {
        if (option.employee != sources.employee.id || option.text.trimmed().isEmpty())
            continue;
        told << ReportOption{{option.text.trimmed(), option.conditions.trimmed(), option.status},
                             option.statusReason.trimmed(),
                             option.decidedBy.trimmed(),
                             option.answerOn};
    }
    return told;
}

QList<PopAgreement> agreementsOf(const ReportSources &sources)
{
    const PopNames names = popNames(sources.employee, sources.organisation);
    QList<Agreement> made = sources.agreements;
    made.removeIf(
        [&](const Agreement &agreement) { return agreement.conversation != sources.conversation.id; });
    std::stable_sort(made.begin(), made.end(),
                     [](const Agreement &a, const Agreement &b) { return a.position < b.position; });
    QList<PopAgreement> told;
    for (const Agreement &agreement : std::as_const(made))
        told << popAgreementOf(agreement, names);
    return told;
}

QList<ReportPoint> pointsOf(const ReportSources &sources)
{
    QList<ReportPoint> told;
    for (const OpenPoint &point : sources.points) {
        if (point.conversation == sources.conversation.id && !point.text.trimmed().isEmpty())
            told << ReportPoint{point.kind, point.text.trimmed(), point.who.trimmed(), point.on};
    }
    return told;
}

QList<ReportNotes> notesOf(const ReportSources &sources)
{
    QList<ReportNotes> told;
    for (const ConversationPhase &phase : sources.phases) {
        if (phase.conversation == sources.conversation.id && !phase.sharedNotes.trimmed().isEmpty())
            told << ReportNotes{phase.phase, phase.sharedNotes.trimmed()};
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const ReportNotes &a, const ReportNotes &b) { return a.phase < b.phase; });
    return told;
}

std::optional<ReportFeedback> feedbackOf(const ConversationFeedback &feedback)
{
    const ReportFeedback told{feedback.heard, feedback.free, feedback.clear, feedback.honest,
                              feedback.open.trimmed()};
    return told == ReportFeedback() ? std::nullopt : std::optional(told);
}

void addPerson(const ReportSources &sources, TalkReport &report)
{
    report.organisation = sources.organisation.name;
    report.employee = fullName(sources.employee);
    report.employeeCallName = callName(sources.employee);
    report.jobTitle = sources.employee.jobTitle;
    report.department = sources.department;
}

void addConversation(const ReportSources &sources, TalkReport &report)
{
    const Conversation &conversation = sources.conversation;
    report.date = conversation.date;
    report.partner = partnerName(conversation, managerName(sources.employee, sources.organisation));
    report.partnerRole = conversation.partnerRole;
    report.occasion = toldOccasion(conversation, sources.occasions);
    report.formality = conversation.formality;
    report.topic = conversation.focus.trimmed();
    report.careerQuestion = conversation.careerQuestion.trimmed();
    report.summary = conversation.report.trimmed();
    report.planTogether = conversation.planTogether;
    report.planDueOn = conversation.planDueOn;
    report.nextOn = conversation.nextOn;
    report.isConcept = conversation.status != ConversationStatus::Finished;
}

ReportSafety safetyOf(const Talk &talk)
{
    return {talk.noted.trimmed(), talk.readers.trimmed(), talk.staysHere.trimmed(), talk.agreedByEmployee,
            talk.agreedByManager};
}

} // namespace

TalkReport composeReport(const ReportSources &sources, Language language, QDate today,
                         FeedbackInReport feedback)
{
    const QDate finished = sources.conversation.finishedOn;
    TalkReport report{.composedOn = today, .language = language};
    addPerson(sources, report);
    addConversation(sources, report);
    if (sources.talk)
        report.safety = safetyOf(*sources.talk);
    report.notes = notesOf(sources);
    report.wishes = wishesOf(sources, finished.isValid() ? finished : today);
    report.options = optionsOf(sources);
    report.agreements = agreementsOf(sources);
    report.points = pointsOf(sources);
    if (feedback == FeedbackInReport::Told)
        report.feedback = feedbackOf(sources.feedback);
    return report;
}

} // namespace loopbaan
