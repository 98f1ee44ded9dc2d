// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/plan/development_plan.h"
#include "storage/records/record.h"

namespace loopbaan {

template<>
struct Record<Agreement>
{
    static constexpr auto table = QLatin1StringView("agreement");
    static constexpr auto order = QLatin1StringView("made_on, position, id");
    static constexpr auto fields =
        std::tuple{field("id", &Agreement::id),
                   field("employee_id", &Agreement::employee),
                   field("conversation_id", &Agreement::conversation),
                   field("option_id", &Agreement::option),
                   field("text", &Agreement::text),
                   field("measure", &Agreement::measure),
                   field("owner", &Agreement::owner),
                   field("due", &Agreement::due),
                   field("support", &Agreement::support),
                   field("what_i_do", &Agreement::whatIDo),
                   field("need_from_manager", &Agreement::needFromManager),
                   field("manager_answer", &Agreement::managerAnswer),
                   field("need_from_organisation", &Agreement::needFromOrganisation),
                   field("organisation_answer", &Agreement::organisationAnswer),
                   field("first_step", &Agreement::firstStep),
                   field("first_step_due", &Agreement::firstStepDue),
                   field("check_in_on", &Agreement::checkInOn),
                   field("direction", &Agreement::direction),
                   field("lens", &Agreement::lens),
                   field("influence", &Agreement::influence),
                   field("contingency", &Agreement::contingency),
                   field("plan_text", &Agreement::planText),
                   field("status", &Agreement::status),
                   field("confirmed_by_employee", &Agreement::confirmedByEmployee),
                   field("confirmed_by_manager", &Agreement::confirmedByManager),
                   field("language", &Agreement::language),
                   field("made_on", &Agreement::madeOn),
                   field("position", &Agreement::position)};
};

template<>
struct Record<AgreementReview>
{
    static constexpr auto table = QLatin1StringView("agreement_review");
    static constexpr auto order = QLatin1StringView("reviewed_on, created_at, id");
    static constexpr auto fields = std::tuple{field("id", &AgreementReview::id),
                                              field("agreement_id", &AgreementReview::agreement),
                                              field("reviewed_on", &AgreementReview::reviewedOn),
                                              field("status", &AgreementReview::status),
                                              field("note", &AgreementReview::note),
                                              field("previous_due", &AgreementReview::previousDue),
                                              field("new_due", &AgreementReview::newDue)};
};

template<>
struct Record<DevelopmentPlan>
{
    static constexpr auto table = QLatin1StringView("development_plan");
    static constexpr auto order = QLatin1StringView("version, id");
    static constexpr auto fields =
        std::tuple{field("id", &DevelopmentPlan::id),
                   field("employee_id", &DevelopmentPlan::employee),
                   field("version", &DevelopmentPlan::version),
                   field("status", &DevelopmentPlan::status),
                   field("author", &DevelopmentPlan::author),
                   field("career_question", &DevelopmentPlan::careerQuestion),
                   field("own_words", &DevelopmentPlan::ownWords),
                   field("strengths", &DevelopmentPlan::strengths),
                   field("development", &DevelopmentPlan::development),
                   field("promised", &DevelopmentPlan::promised),
                   field("undecided", &DevelopmentPlan::undecided),
                   field("contingency", &DevelopmentPlan::contingency),
                   field("employee_signature", &DevelopmentPlan::employeeSignature),
                   field("employee_remark", &DevelopmentPlan::employeeRemark),
                   field("runs_until", &DevelopmentPlan::runsUntil),
                   field("review_on", &DevelopmentPlan::reviewOn),
                   field("approved_on", &DevelopmentPlan::approvedOn),
                   field("content", &DevelopmentPlan::content)};
};

} // namespace loopbaan
