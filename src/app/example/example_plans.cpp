// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_plans.h"

#include "core/plan/pop_composition.h"
#include "exchange/pop/pop_json.h"
#include "storage/records/agreement_records.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Takes back what later reviews said, the last one first.
Agreement agreementOn(QDate day, const Agreement &agreement, const QList<AgreementReview> &reviews)
{
    Agreement then = agreement;
    then.status = AgreementStatus::Planned;
    for (const AgreementReview &review : reviews) {
        if (review.agreement == agreement.id && review.reviewedOn <= day)
            then.status = review.status;
    }
    for (auto review = reviews.crbegin(); review != reviews.crend(); ++review) {
        if (review->agreement == agreement.id && review->reviewedOn > day && review->previousDue.isValid())
            then.due = review->previousDue;
    }
    return then;
}

PopSources sourcesOn(QDate day, const Employee &employee, const DevelopmentPlan &plan,
                     const ExampleRecords &records)
{
    const auto department = std::ranges::find(records.departments, employee.department, &Department::id);
    PopSources sources{.organisation = records.organisation,
                       .employee = employee,
                       .department = department == records.departments.end() ? QString() : department->name,
                       .plan = plan};
    QSet<ConversationId> held;
    for (const Conversation &conversation : records.conversations) {
        if (conversation.date > day)
            continue;
        held << conversation.id;
        sources.conversations << conversation;
    }
    for (const CareerOption &option : records.options) {
        if (held.contains(option.conversation))
            sources.options << option;
    }
    for (const Agreement &agreement : records.agreements) {
        if (held.contains(agreement.conversation))
            sources.agreements << agreementOn(day, agreement, records.reviews);
    }
    return sources;
}

} // namespace

void readExamplePlans(ExampleObject &person, const Employee &employee, Language language,
                      ExampleRecords &records)
{
    int version = 0;
    person.each("plans"_L1, [&](ExampleObject &object) {
        auto plan = object.record<DevelopmentPlan>();
        plan.employee = employee.id;
        plan.version = ++version;
        if (plan.approvedOn.isValid()) {
            const PopSources sources = sourcesOn(plan.approvedOn, employee, plan, records);
            plan.content = popToJson(composePop(sources, language, plan.approvedOn));
            plan.status = PlanStatus::Approved;
        }
        records.plans << plan;
    });
}

} // namespace loopbaan
