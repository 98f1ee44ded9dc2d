// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/invitation_files.h"

#include "app/conversations/conversation_service.h"
#include "app/people/employee_service.h"
#include "storage/stores/stores.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class InvitationFilesTest : public StoredDossier
{
protected:
    void SetUp() override
    {
        const Employee noor{.id = {u"noor"_s},
                            .givenName = u"Noor"_s,
                            .familyName = u"Janssens"_s,
                            .email = u"noor@delinde.example"_s};
        ASSERT_THAT(EmployeeService(*dossier).save({.employee = noor}), IsEmpty());
    }

    Conversation planned(PlanningRequest request = {})
    {
        request.employee = {u"noor"_s};
        request.date = QDate(2026, 12, 14);
        request.time = QTime(10, 0);
        return conversations.plan(request).conversation.value();
    }

    QString letterFor(const Conversation &conversation)
    {
        return QString::fromUtf8(invitationFiles(*dossier, conversation).value(1).bytes);
    }

    ConversationService conversations{*dossier};
};

TEST_F(InvitationFilesTest, TheLetterSaysWhenWhereAndWhy)
{
    const QString letter = letterFor(planned({.occasion = u"occ.request"_s, .place = u"lokaal 2"_s}));

    EXPECT_TRUE(letter.startsWith(u"Dag Noor,\n\nOp 14 december 2026 om 10:00 "_s)) << letter.toStdString();
    EXPECT_TRUE(letter.contains(u"(lokaal 2, ongeveer 90 minuten)"_s));
    EXPECT_TRUE(letter.contains(u"Aanleiding: "_s));
    EXPECT_TRUE(letter.endsWith(u"Els Maes\n"_s));
    EXPECT_FALSE(letter.contains(u'{'));
}

TEST_F(InvitationFilesTest, WhatIsNotKnownLeavesNoHole)
{
    const QString letter = letterFor(planned());

    EXPECT_TRUE(letter.contains(u"loopbaangesprek (ongeveer 90 minuten)."_s));
    EXPECT_FALSE(letter.contains(u" \n"_s));
    EXPECT_FALSE(letter.contains(u"  "_s));
}

TEST_F(InvitationFilesTest, PromisesNoFormWhileNoneGoesAlong)
{
    for (const OutputFile &file : invitationFiles(*dossier, planned()))
        EXPECT_FALSE(file.bytes.contains("formulier")) << file.bytes.toStdString();
}

TEST_F(InvitationFilesTest, ASensitiveOccasionIsNamedOnlyWhenTicked)
{
    Conversation conversation = planned({.occasion = u"occ.care"_s});
    for (const OutputFile &file : invitationFiles(*dossier, conversation))
        EXPECT_FALSE(file.bytes.contains("Aanleiding")) << file.bytes.toStdString();

    conversation.occasionShown = true;
    EXPECT_TRUE(letterFor(conversation).contains(u"Aanleiding: "_s));
}

TEST_F(InvitationFilesTest, NoCalendarNamesTheOccasion)
{
    const QByteArray calendar =
        invitationFiles(*dossier, planned({.occasion = u"occ.stuck"_s})).value(0).bytes;

    EXPECT_FALSE(calendar.contains("Aanleiding"));
    EXPECT_TRUE(calendar.contains("SUMMARY:Loopbaangesprek met Noor Janssens"));
    EXPECT_TRUE(calendar.contains("mailto:noor@delinde.example") || !calendar.contains("ATTENDEE"));
}

TEST_F(InvitationFilesTest, NotesOfTheManagerStayWithTheManager)
{
    Conversation conversation = planned();
    for (QString Conversation::*text : {&Conversation::ownNotes, &Conversation::report,
                                        &Conversation::managerSuccess, &Conversation::shortNoticeReason})
        conversation.*text = u"ZEBRACANARY"_s;

    for (const OutputFile &file : invitationFiles(*dossier, conversation))
        EXPECT_FALSE(file.bytes.contains("ZEBRACANARY"));
}

TEST_F(InvitationFilesTest, ACancellationIsACalendarFileAlone)
{
    const Conversation conversation = planned();
    conversations.cancel(conversation.id);

    const QList<OutputFile> files = invitationFiles(*dossier, *conversations.find(conversation.id));
    ASSERT_THAT(files, SizeIs(1));
    EXPECT_EQ(files[0].name, u"Loopbaangesprek_Janssens_Noor_2026-12-14.ics"_s);
    EXPECT_TRUE(files[0].bytes.contains("METHOD:CANCEL"));
}

TEST_F(InvitationFilesTest, SpeaksTheLanguageOfTheOrganisation)
{
    for (const auto &[language, greeting] :
         {std::pair(Language::English, u"Hello Noor,"_s), std::pair(Language::French, u"Bonjour Noor,"_s)}) {
        dossier->change({}, [language = language](Stores &stores) {
            Organisation organisation = stores.organisations.current();
            organisation.language = language;
            stores.organisations.save(organisation);
        });
        const QString letter = letterFor(planned({.occasion = u"occ.care"_s}));
        EXPECT_TRUE(letter.startsWith(greeting));
        EXPECT_FALSE(letter.contains(u"Reason"_s) || letter.contains(u"Motif"_s)) << letter.toStdString();
    }
}

} // namespace loopbaan::test
