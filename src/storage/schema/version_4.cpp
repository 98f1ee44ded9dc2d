// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/version_4.h"

#include "storage/schema/accesses.h"

using namespace Qt::StringLiterals;

namespace loopbaan::schema {

/// It only adds a table, so that a program that knows version 1 may still read the rest.
Step version4()
{
    return {.what = u"what is chosen for the form of a conversation"_s,
            .minReader = 1,
            .tables = {{.name = u"form_choice"_s,
                        .columns = {reference(u"conversation_id"_s, u"conversation"_s),
                                    text(u"language"_s, talk, word), date(u"conversation_on"_s, talk),
                                    date(u"due_on"_s, talk), date(u"remind_on"_s, talk),
                                    bytes(u"questions"_s, talk)},
                        .indexes = {u"conversation_id"_s}}},
            .statements = {},
            .fingerprint = u"edfe8b091cd4d1d4a54ef6d66eba80b894b63c54"_s};
}

} // namespace loopbaan::schema
