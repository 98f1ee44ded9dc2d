// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/step_words.h"

#include "app/language/date_words.h"
#include "app/people/timeline_words.h"

namespace loopbaan {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

StepWords conversationStep(const NextStep &step, const QString &text)
{
    return {.text = text,
            .button = StepText::tr("Go to the conversation"),
            .place = StepPlace::Conversation,
            .index = step.index};
}

StepWords planningStep(const QString &text)
{
    return {.text = text, .button = StepText::tr("Plan conversation…"), .place = StepPlace::Planning};
}

QString momentOf(const Conversation &conversation, QDate today)
{
    return momentText(conversation.date, conversation.time, today);
}

/// Who is ready goes to the talk, everybody else prepares it.
StepWords preparationStep(const NextStep &step, const CareerFile &career)
{
    const Conversation &talk = career.file.conversations.at(step.index);
    StepWords words = conversationStep(
        step, StepText::tr("Prepare for the conversation of %1.").arg(momentOf(talk, career.today)));
    const auto readiness = career.readiness.constFind(talk.id);
    if (readiness == career.readiness.constEnd() || readiness->manager == ManagerReadiness::Ready)
        return words;
    words.button = StepText::tr("Prepare");
    words.place = StepPlace::Preparation;
    return words;
}

QString restText(const CareerFile &career)
{
    const Employee &employee = career.file.entry.employee;
    return inService(employee, career.today)
        ? StepText::tr("Nothing needs doing now.")
        : StepText::tr("%1 does not work here any more.").arg(callName(employee));
}

StepWords agreementStep(const NextStep &step, const CareerFile &career)
{
    QString agreement = career.file.agreements.at(step.index).text.trimmed();
    if (agreement.endsWith(u'.'))
        agreement.chop(1); // the sentence goes on behind it
    return {.text = StepText::tr("“%1” was due on %2. How is it going?").arg(agreement, fullDay(step.date)),
            .button = StepText::tr("Update agreement"),
            .place = StepPlace::Agreement,
            .index = step.index};
}

} // namespace

StepWords nextStepWords(const CareerFile &career)
{
    const NextStep step = nextStepOn(career.today, timelineInput(career.file), career.framework);
    const QString name = callName(career.file.entry.employee);
    switch (step.kind) {
    case NextStepKind::PlanFirstConversation:
        return planningStep(StepText::tr("There has been no conversation with %1 yet.").arg(name));
    case NextStepKind::PlanConversation:
        return planningStep(
            StepText::tr("The last conversation with %1 was on %2.").arg(name, fullDay(step.date)));
    case NextStepKind::PrepareConversation: return preparationStep(step, career);
    case NextStepKind::HoldConversation:
        return conversationStep(step, StepText::tr("The conversation is today."));
    case NextStepKind::ContinueConversation:
        return conversationStep(
            step, StepText::tr("The conversation with %1 has begun and is not finished yet.").arg(name));
    case NextStepKind::FinishConversation:
        return conversationStep(
            step,
            StepText::tr("The conversation of %1 is still open. Finish it, move it or cancel it.")
                .arg(fullDay(step.date)));
    case NextStepKind::UpdateAgreement: return agreementStep(step, career);
    case NextStepKind::ApprovePlan:
        return {.text = StepText::tr("Work out the PDP after the conversation of %1 and approve it.")
                            .arg(fullDay(step.date)),
                .button = StepText::tr("Go to the PDP"),
                .place = StepPlace::Plan};
    case NextStepKind::Nothing: return {.text = restText(career)};
    }
    Q_UNREACHABLE();
}

DirectionWords directionWords(const EmployeeFile &file)
{
    for (auto plan = file.plans.crbegin(); plan != file.plans.crend(); ++plan) {
        if (plan->ownWords.isEmpty())
            continue;
        return {plan->ownWords,
                plan->approvedOn.isValid() ? StepText::tr("from the PDP of %1").arg(fullDay(plan->approvedOn))
                                           : StepText::tr("from the draft of the PDP")};
    }
    for (auto talk = file.conversations.crbegin(); talk != file.conversations.crend(); ++talk) {
        if (!talk->careerQuestion.isEmpty())
            return {talk->careerQuestion,
                    StepText::tr("question for the conversation of %1").arg(fullDay(talk->date))};
    }
    return {};
}

} // namespace loopbaan
