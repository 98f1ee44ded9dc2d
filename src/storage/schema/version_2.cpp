// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/version_2.h"

#include "storage/schema/accesses.h"

using namespace Qt::StringLiterals;

namespace loopbaan::schema {

namespace {

Column ofConversation()
{
    return reference(u"conversation_id"_s, u"conversation"_s);
}

QList<Table> course()
{
    return {
        {.name = u"talk"_s,
         .columns = {ofConversation(), text(u"noted"_s, talk), text(u"readers"_s, talk),
                     text(u"stays_here"_s, talk), date(u"agreed_by_employee"_s, talk),
                     date(u"agreed_by_manager"_s, talk), text(u"success_answer"_s, talk),
                     integer(u"ideas_opened"_s, notes)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"phase_clock"_s,
         .columns = {ofConversation(), text(u"phase"_s, talk, word), integer(u"spent_seconds"_s, notes),
                     integer(u"is_current"_s, talk), date(u"since"_s, notes), date(u"alive_at"_s, notes),
                     integer(u"overrun_told"_s, notes)},
         .indexes = {u"conversation_id"_s},
         .runsOn = true},
        {.name = u"talk_prompt"_s,
         .columns = {ofConversation(), text(u"phase"_s, talk, word), text(u"prompt"_s, talk, word),
                     text(u"text"_s, notes, line), integer(u"is_ticked"_s, notes),
                     integer(u"position"_s, talk)},
         .indexes = {u"conversation_id"_s}},
    };
}

QList<Table> outcome()
{
    return {
        {.name = u"open_point"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s),
                     optionalReference(u"conversation_id"_s, u"conversation"_s), text(u"kind"_s, talk, word),
                     text(u"text"_s, talk), text(u"who"_s, talk, line), date(u"on_date"_s, talk),
                     date(u"closed_on"_s, talk), integer(u"position"_s, talk)},
         .indexes = {u"employee_id"_s, u"conversation_id"_s}},
        {.name = u"circumstance"_s,
         .columns = {ofConversation(), text(u"category"_s, category, word), text(u"consequence"_s, category),
                     date(u"consent_on"_s, category)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"match_sheet"_s,
         .columns = {ofConversation(), text(u"employee_wishes"_s, talk),
                     text(u"employee_possibilities"_s, talk), text(u"organisation_needs"_s, talk),
                     text(u"organisation_possibilities"_s, talk)},
         .indexes = {u"conversation_id"_s}},
    };
}

QList<Table> settings()
{
    return {
        {.name = u"phase_setting"_s,
         .columns = {text(u"phase"_s, house, word), integer(u"first_minutes"_s, house),
                     integer(u"follow_up_minutes"_s, house)}},
        {.name = u"guide_prompt"_s,
         .columns = {text(u"phase"_s, house, word), text(u"prompt"_s, house, word),
                     text(u"text"_s, house, line), integer(u"is_on"_s, house),
                     integer(u"position"_s, house)}},
    };
}

} // namespace

/// It only adds tables, so that a program that knows version 1 may still read the rest.
Step version2()
{
    return {.what = u"the talk: its clock, guide, circumstances, match sheet and open points"_s,
            .minReader = 1,
            .tables = course() + outcome() + settings(),
            .statements = {},
            .fingerprint = u"88a916b734ee06e68679b3c9c60f8a42468a9a59"_s};
}

} // namespace loopbaan::schema
