// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"
#include "app/people/employee_service.h"
#include "app/talk/talk_service.h"

#include "support/stored_dossier.h"

#include <QUndoStack>

namespace loopbaan::test {

/// Gives each test a dossier with Noor and a conversation that is planned for today.
class StoredTalk : public StoredDossier
{
protected:
    StoredTalk()
    {
        EXPECT_TRUE(EmployeeService(*dossier)
                        .save({.employee = {.id = noor, .givenName = QStringLiteral("Noor")}})
                        .isEmpty());
        talk = planned();
    }

    ConversationId planned()
    {
        return ConversationService(*dossier)
            .plan({.employee = noor, .date = today, .time = QTime(10, 0)})
            .conversation.value_or(Conversation())
            .id;
    }

    TalkService talks() { return TalkService(*dossier); }
    Conversation stored(const ConversationId &id)
    {
        return ConversationService(*dossier).find(id).value_or(Conversation());
    }
    void undo() { dossier->undo(); }
    [[nodiscard]] int steps() const { return dossier->undoStack().count(); }

    /// This talk was held; the next one is a year later.
    ConversationId aYearLater()
    {
        EXPECT_TRUE(talks().finish(talk));
        today = today.addYears(1);
        return planned();
    }

    EmployeeId noor{QStringLiteral("noor")};
    ConversationId talk{};
};

} // namespace loopbaan::test
