// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/version_3.h"

#include "storage/schema/accesses.h"

using namespace Qt::StringLiterals;

namespace loopbaan::schema {

namespace {

Column ofTalk()
{
    return reference(u"conversation_id"_s, u"conversation"_s);
}

Column ofForm()
{
    return reference(u"form_id"_s, u"sent_form"_s);
}

QList<Table> forms()
{
    return {
        {.name = u"sent_form"_s,
         .columns = {ofTalk(), text(u"language"_s, talk, word), date(u"sent_on"_s, talk),
                     date(u"due_on"_s, talk), date(u"remind_on"_s, talk), bytes(u"public_key"_s, talk),
                     bytes(u"content"_s, talk)},
         .indexes = {u"conversation_id"_s}},
        // Apart, so that nothing that reads forms meets it.
        {.name = u"form_key"_s,
         .columns = {ofForm(), bytes(u"private_key"_s, secret)},
         .indexes = {u"form_id"_s}},
        {.name = u"received_answer"_s,
         .columns = {ofForm(), date(u"saved_at"_s, talk), date(u"received_at"_s, talk),
                     integer(u"was_sealed"_s, talk), bytes(u"content"_s, talk)},
         .indexes = {u"form_id"_s}},
    };
}

QList<Table> managersSide()
{
    return {
        {.name = u"private_degree"_s,
         .columns = {ofTalk(), text(u"statement"_s, notes, word), integer(u"degree"_s, notes)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"competence_level"_s,
         .columns = {ofTalk(), text(u"competence"_s, notes, line), integer(u"level"_s, notes),
                     text(u"example"_s, notes), integer(u"position"_s, notes)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"training_need"_s,
         .columns = {ofTalk(), text(u"text"_s, notes, line), text(u"purpose"_s, notes),
                     integer(u"position"_s, notes)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"preparation_mark"_s,
         .columns = {ofTalk(), text(u"item"_s, notes, word), integer(u"is_done"_s, notes)},
         .indexes = {u"conversation_id"_s}},
        {.name = u"agenda_item"_s,
         .columns = {ofTalk(), text(u"theme"_s, talk, word), integer(u"position"_s, talk)},
         .indexes = {u"conversation_id"_s}},
    };
}

QList<Table> attitudes()
{
    return {
        {.name = u"attitude_answer"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s), ofTalk(), text(u"statement"_s, talk, word),
                     integer(u"degree"_s, talk), text(u"words"_s, talk), date(u"answered_on"_s, talk)},
         .indexes = {u"employee_id"_s, u"conversation_id"_s}},
        {.name = u"attitude_goal"_s,
         .columns = {reference(u"employee_id"_s, u"employee"_s),
                     optionalReference(u"agreement_id"_s, u"agreement"_s), text(u"attitude"_s, talk, word),
                     date(u"chosen_on"_s, talk)},
         .indexes = {u"employee_id"_s, u"agreement_id"_s}},
    };
}

QList<Table> questionSets()
{
    return {
        {.name = u"question_set"_s, .columns = {text(u"name"_s, house, line), integer(u"position"_s, house)}},
        {.name = u"set_question"_s,
         .columns = {reference(u"set_id"_s, u"question_set"_s), text(u"question"_s, house, word),
                     integer(u"is_on"_s, house), integer(u"position"_s, house), text(u"topic"_s, house, word),
                     text(u"kind"_s, house, word), text(u"text_nl"_s, house, line),
                     text(u"text_en"_s, house, line), text(u"text_fr"_s, house, line),
                     text(u"hint_nl"_s, house, line), text(u"hint_en"_s, house, line),
                     text(u"hint_fr"_s, house, line), integer(u"is_optional"_s, house)},
         .indexes = {u"set_id"_s}},
    };
}

} // namespace

/// It only adds tables, so that a program that knows version 1 may still read the rest.
Step version3()
{
    return {.what = u"preparation: forms, answers, the manager's side, attitudes and question sets"_s,
            .minReader = 1,
            .tables = forms() + managersSide() + attitudes() + questionSets(),
            .statements = {},
            .fingerprint = u"248ad2576d54bf4afbf56aa9f8d8c82861f44991"_s};
}

} // namespace loopbaan::schema
