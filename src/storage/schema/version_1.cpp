// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/version_1.h"

#include "storage/schema/accesses.h"

using namespace Qt::StringLiterals;

namespace loopbaan::schema {

namespace {

QList<Table> houseTables()
{
    return {
        {.name = u"organisation"_s,
         .columns = {text(u"name"_s, house, line), text(u"manager_name"_s, house, line),
                     text(u"manager_email"_s, house, line), text(u"language"_s, house, word),
                     text(u"purpose"_s, house), text(u"result"_s, house), text(u"not_this"_s, house),
                     text(u"recorded"_s, house), integer(u"every_months"_s, house),
                     integer(u"notice_days"_s, house), text(u"default_formality"_s, house, word)}},
        {.name = u"department"_s, .columns = {text(u"name"_s, house, line)}},
        {.name = u"occasion"_s,
         .columns = {text(u"text"_s, house, line), integer(u"pivot"_s, house),
                     integer(u"sensitive"_s, house)}},
    };
}

QList<Table> people()
{
    return {
        {.name = u"employee"_s,
         .columns = {text(u"number"_s, person, line), text(u"given_name"_s, person, line),
                     text(u"family_name"_s, person, line), text(u"email"_s, person, line),
                     text(u"job_title"_s, person, line),
                     optionalReference(u"department_id"_s, u"department"_s), text(u"manager"_s, person, line),
                     text(u"career_contact"_s, person, line), date(u"hired_on"_s, person),
                     date(u"left_on"_s, person), integer(u"birth_year"_s, personPrivate),
                     date(u"birth_date"_s, personPrivate), text(u"education"_s, personPrivate, line),
                     text(u"experience"_s, personPrivate, line), number(u"fte"_s, person)},
         .indexes = {u"department_id"_s}},
        {.name = u"employee_role"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s), date(u"valid_from"_s, person),
                     text(u"job_title"_s, person, line), text(u"department"_s, person, line),
                     text(u"manager"_s, person, line), number(u"fte"_s, person)},
         .indexes = {u"employee_id"_s}},
    };
}

Table conversation()
{
    return {.name = u"conversation"_s,
            .columns = {reference(u"employee_id"_s, u"employee"_s),
                        optionalReference(u"trajectory_id"_s, u"trajectory"_s),
                        integer(u"sequence"_s, talk),
                        text(u"focus"_s, talk, line),
                        text(u"status"_s, talk, word),
                        text(u"kind"_s, talk, word),
                        text(u"formality"_s, talk, word),
                        text(u"partner_role"_s, talk, word),
                        text(u"partner"_s, talk, line),
                        text(u"occasion"_s, category, word),
                        integer(u"occasion_sensitive"_s, talk),
                        integer(u"occasion_shown"_s, talk),
                        date(u"date"_s, talk),
                        date(u"time"_s, talk),
                        integer(u"minutes"_s, talk),
                        text(u"place"_s, talk, line),
                        date(u"planned_on"_s, talk),
                        date(u"invited_on"_s, talk),
                        text(u"short_notice_reason"_s, notes, line),
                        text(u"career_question"_s, talk),
                        text(u"employee_success"_s, talk),
                        text(u"manager_success"_s, notes),
                        text(u"report"_s, talk),
                        text(u"own_notes"_s, notes),
                        text(u"phase"_s, talk, word),
                        date(u"started_at"_s, talk),
                        date(u"finished_on"_s, talk),
                        integer(u"plan_together"_s, talk),
                        date(u"plan_due_on"_s, talk),
                        date(u"next_on"_s, talk),
                        integer(u"invitation_sequence"_s, talk)},
            .indexes = {u"employee_id"_s, u"date"_s}};
}

QList<Table> talks()
{
    return {
        {.name = u"trajectory"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s), integer(u"planned"_s, talk),
                     text(u"focus"_s, talk, line), date(u"started_on"_s, talk), date(u"closed_on"_s, talk)},
         .indexes = {u"employee_id"_s}},
        conversation(),
        {.name = u"conversation_phase"_s,
         .columns = {reference(u"conversation_id"_s, u"conversation"_s), text(u"phase"_s, talk, word),
                     integer(u"planned_minutes"_s, talk), integer(u"spent_seconds"_s, notes),
                     text(u"shared_notes"_s, talk), text(u"private_notes"_s, notes)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"conversation_feedback"_s,
         .columns = {reference(u"conversation_id"_s, u"conversation"_s), integer(u"heard"_s, talk),
                     integer(u"free"_s, talk), integer(u"clear"_s, talk), integer(u"honest"_s, talk),
                     text(u"open"_s, talk)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"preparation_answer"_s,
         .columns = {reference(u"conversation_id"_s, u"conversation"_s), text(u"side"_s, talk, word),
                     text(u"item"_s, talk, word), text(u"shared_text"_s, talk),
                     text(u"private_text"_s, notes), text(u"shared_items"_s, talk), integer(u"scale"_s, talk),
                     integer(u"told_in_person"_s, talk), date(u"answered_on"_s, talk)},
         .indexes = {u"conversation_id"_s}},
    };
}

QList<Table> wishes()
{
    return {
        {.name = u"wish"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s),
                     optionalReference(u"conversation_id"_s, u"conversation"_s), text(u"text"_s, talk),
                     text(u"horizon"_s, talk, word), text(u"importance"_s, talk, word),
                     integer(u"position"_s, talk), date(u"noted_on"_s, talk), date(u"closed_on"_s, talk)},
         .indexes = {u"employee_id"_s, u"conversation_id"_s}},
        {.name = u"wish_version"_s,
         .columns = {reference(u"wish_id"_s, u"wish"_s), text(u"text"_s, talk),
                     text(u"horizon"_s, talk, word), text(u"importance"_s, talk, word),
                     date(u"until"_s, talk)},
         .indexes = {u"wish_id"_s}},
        {.name = u"manager_idea"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s),
                     optionalReference(u"conversation_id"_s, u"conversation"_s),
                     text(u"private_text"_s, notes), text(u"shared_text"_s, talk),
                     integer(u"position"_s, talk)},
         .indexes = {u"employee_id"_s, u"conversation_id"_s}},
    };
}

QList<Table> options()
{
    return {
        {.name = u"career_option"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s),
                     optionalReference(u"conversation_id"_s, u"conversation"_s),
                     text(u"text"_s, talk),
                     text(u"scope"_s, talk, word),
                     text(u"direction"_s, talk, word),
                     integer(u"desirability"_s, talk),
                     integer(u"feasibility"_s, talk),
                     text(u"conditions"_s, talk),
                     text(u"status"_s, talk, word),
                     text(u"status_reason"_s, talk),
                     text(u"decided_by"_s, talk, line),
                     text(u"needed"_s, talk),
                     text(u"who_does_what"_s, talk),
                     text(u"employee_benefit"_s, talk),
                     text(u"organisation_benefit"_s, talk),
                     text(u"lens"_s, talk, word),
                     integer(u"changes_function"_s, talk),
                     date(u"parked_until"_s, talk),
                     date(u"answer_on"_s, talk),
                     integer(u"position"_s, talk)},
         .indexes = {u"employee_id"_s, u"conversation_id"_s}},
        {.name = u"option_argument"_s,
         .columns = {reference(u"option_id"_s, u"career_option"_s), text(u"kind"_s, talk, word),
                     text(u"text"_s, talk), text(u"answer"_s, talk), integer(u"position"_s, talk)},
         .indexes = {u"option_id"_s}},
    };
}

Table agreement()
{
    return {.name = u"agreement"_s,
            .columns = {reference(u"employee_id"_s, u"employee"_s),
                        optionalReference(u"conversation_id"_s, u"conversation"_s),
                        optionalReference(u"option_id"_s, u"career_option"_s),
                        text(u"text"_s, talk),
                        text(u"measure"_s, talk),
                        text(u"owner"_s, talk, word),
                        date(u"due"_s, talk),
                        text(u"support"_s, talk),
                        text(u"what_i_do"_s, talk),
                        text(u"need_from_manager"_s, talk),
                        text(u"manager_answer"_s, talk, word),
                        text(u"need_from_organisation"_s, talk),
                        text(u"organisation_answer"_s, talk, word),
                        text(u"first_step"_s, talk),
                        date(u"first_step_due"_s, talk),
                        date(u"check_in_on"_s, talk),
                        text(u"direction"_s, talk, word),
                        text(u"lens"_s, talk, word),
                        text(u"influence"_s, talk, word),
                        text(u"contingency"_s, talk),
                        text(u"plan_text"_s, talk),
                        text(u"status"_s, talk, word),
                        date(u"confirmed_by_employee"_s, talk),
                        date(u"confirmed_by_manager"_s, talk),
                        text(u"language"_s, talk, word),
                        date(u"made_on"_s, talk),
                        integer(u"position"_s, talk)},
            .indexes = {u"employee_id"_s, u"conversation_id"_s, u"option_id"_s}};
}

QList<Table> agreementsAndPlans()
{
    return {
        agreement(),
        {.name = u"agreement_review"_s,
         .columns = {reference(u"agreement_id"_s, u"agreement"_s), date(u"reviewed_on"_s, talk),
                     text(u"status"_s, talk, word), text(u"note"_s, talk), date(u"previous_due"_s, talk),
                     date(u"new_due"_s, talk)},
         .indexes = {u"agreement_id"_s}},
        {.name = u"development_plan"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s), integer(u"version"_s, person),
                     text(u"status"_s, person, word), text(u"author"_s, person, word),
                     text(u"career_question"_s, person), text(u"own_words"_s, person),
                     text(u"strengths"_s, person), text(u"development"_s, person),
                     text(u"promised"_s, person), text(u"undecided"_s, person),
                     text(u"contingency"_s, person), text(u"employee_signature"_s, person, word),
                     text(u"employee_remark"_s, person), date(u"runs_until"_s, person),
                     date(u"review_on"_s, person), date(u"approved_on"_s, person),
                     bytes(u"content"_s, person)},
         .indexes = {u"employee_id, version"_s}},
    };
}

} // namespace

Step version1()
{
    return {.what = u"the dossier: house, people, talks, wishes, options, agreements and plans"_s,
            .minReader = 1,
            .tables = houseTables() + people() + talks() + wishes() + options() + agreementsAndPlans(),
            .statements = {},
            .fingerprint = u"36cd8b5bbb94b879d5bf118f430f3cf87841cb74"_s};
}

} // namespace loopbaan::schema
