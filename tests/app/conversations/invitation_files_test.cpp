// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/invitation_files.h"

#include "app/conversations/conversation_service.h"
#include "app/people/employee_service.h"
#include "app/preparation/form_service.h"
#include "app/preparation/preparation_service.h"
#include "documents/pdf_reading.h"
#include "storage/stores/stores.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
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

    QString letterFor(const Conversation &conversation, Language language = Language::Dutch)
    {
        return invitationLetter(*dossier, {.conversation = conversation, .language = language});
    }

    /// Everything that can go out, with a form.
    QList<OutputFile> packageFor(const Conversation &conversation, Language language = Language::Dutch)
    {
        FormService forms(*dossier);
        FormRequest request = forms.suggestion(conversation.id);
        request.language = language;
        return invitationFiles(*dossier,
                               {.conversation = conversation,
                                .language = language,
                                .form = forms.send(request),
                                .parts = InvitationPart::Calendar | InvitationPart::Letter
                                    | InvitationPart::Page | InvitationPart::FormFile
                                    | InvitationPart::Paper});
    }

    /// What somebody can find in a file.
    static QString readable(const OutputFile &file)
    {
        return file.name.endsWith(u".pdf"_s) ? textOf(file.bytes) : QString::fromUtf8(file.bytes);
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
    for (const OutputFile &file : invitationFiles(
             *dossier,
             {.conversation = planned(), .parts = InvitationPart::Calendar | InvitationPart::Letter}))
        EXPECT_FALSE(file.bytes.contains("formulier")) << file.bytes.toStdString();
}

TEST_F(InvitationFilesTest, ThePackageHoldsTheCalendarTheLetterAndTheFormInThreeKinds)
{
    QStringList names;
    for (const OutputFile &file : packageFor(planned()))
        names << file.name;

    EXPECT_THAT(names,
                ElementsAre(u"Loopbaangesprek_Janssens_Noor_2026-12-14.ics"_s,
                            u"Loopbaangesprek_Janssens_Noor_2026-12-14.txt"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-14.html"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-14.lbform"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-14.pdf"_s));
}

TEST_F(InvitationFilesTest, TheLetterAsksForTheFormInTimeAndSaysWhatStaysPrivate)
{
    const QString letter =
        invitationLetter(*dossier, {.conversation = planned(), .hasForm = true, .dueOn = QDate(2026, 12, 9)});

    EXPECT_TRUE(letter.contains(u"stuur het me terug vóór 9 december 2026"_s)) << letter.toStdString();
    EXPECT_TRUE(letter.contains(u"Wat je liever zelf vertelt, blijft bij jou."_s));
}

TEST_F(InvitationFilesTest, AFormThatIsDueAnyDayNamesNone)
{
    const QString letter = invitationLetter(*dossier, {.conversation = planned(), .hasForm = true});

    EXPECT_TRUE(letter.contains(u"stuur het me terug, of breng het"_s)) << letter.toStdString();
}

TEST_F(InvitationFilesTest, TheFormIsTheOneThatWasSent)
{
    const Conversation conversation = planned();
    const QList<OutputFile> files = packageFor(conversation);

    const QList<SentForm> sent = FormService(*dossier).of(conversation.id);
    ASSERT_THAT(sent, SizeIs(1));
    EXPECT_EQ(files[3].bytes, sent[0].content);
    EXPECT_TRUE(files[2].bytes.contains(sent[0].id.value.toUtf8()));
}

TEST_F(InvitationFilesTest, ASensitiveOccasionIsNamedOnlyWhenTicked)
{
    Conversation conversation = planned({.occasion = u"occ.care"_s});
    for (const OutputFile &file : packageFor(conversation)) {
        EXPECT_FALSE(readable(file).contains(u"Aanleiding"_s)) << file.name.toStdString();
        EXPECT_FALSE(readable(file).contains(u"occ.care"_s)) << file.name.toStdString();
    }

    conversation.occasionShown = true;
    EXPECT_TRUE(letterFor(conversation).contains(u"Aanleiding: "_s));
}

TEST_F(InvitationFilesTest, AnOccasionThatIsNotKeptYetIsNamed)
{
    EXPECT_TRUE(invitationLetter(*dossier, {.conversation = planned(), .newOccasion = u"Na een fusie"_s})
                    .contains(u"Aanleiding: Na een fusie."_s));
}

TEST_F(InvitationFilesTest, NoCalendarNamesTheOccasion)
{
    const QByteArray calendar =
        invitationFiles(*dossier, {.conversation = planned({.occasion = u"occ.stuck"_s})}).value(0).bytes;

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
    conversations.saveText(conversation, u"own_notes"_s);
    PreparationService(*dossier).write(conversation.id, u"mgr.level.now"_s, u"ZEBRACANARY"_s);

    for (const OutputFile &file : packageFor(conversation)) {
        EXPECT_TRUE(readable(file).contains(u"Noor"_s)) << file.name.toStdString();
        EXPECT_FALSE(readable(file).contains(u"ZEBRACANARY"_s)) << file.name.toStdString();
    }
    EXPECT_FALSE(reminderLetter(*dossier, conversation, Language::Dutch).contains(u"ZEBRACANARY"_s));
}

TEST_F(InvitationFilesTest, ACancellationIsACalendarFileAlone)
{
    const Conversation conversation = planned();
    conversations.cancel(conversation.id);

    const QList<OutputFile> files =
        invitationFiles(*dossier,
                        {.conversation = *conversations.find(conversation.id),
                         .parts = InvitationPart::Calendar | InvitationPart::Letter});
    ASSERT_THAT(files, SizeIs(1));
    EXPECT_EQ(files[0].name, u"Loopbaangesprek_Janssens_Noor_2026-12-14.ics"_s);
    EXPECT_TRUE(files[0].bytes.contains("METHOD:CANCEL"));
}

TEST_F(InvitationFilesTest, SpeaksTheLanguageOfTheForm)
{
    for (const auto &[language, greeting, name] :
         {std::tuple(Language::English, u"Hello Noor,"_s, u"Preparation_"_s),
          std::tuple(Language::French, u"Bonjour Noor,"_s, u"Préparation_"_s)}) {
        const QList<OutputFile> files = packageFor(planned({.occasion = u"occ.care"_s}), language);
        const QString letter = QString::fromUtf8(files[1].bytes);
        EXPECT_TRUE(letter.startsWith(greeting));
        EXPECT_FALSE(letter.contains(u"Reason"_s) || letter.contains(u"Motif"_s)) << letter.toStdString();
        EXPECT_TRUE(files[2].name.startsWith(name)) << files[2].name.toStdString();
    }
}

TEST_F(InvitationFilesTest, AReminderTellsTheMomentAndWhoAsks)
{
    const QString letter = reminderLetter(*dossier, planned(), Language::Dutch);

    EXPECT_TRUE(letter.startsWith(u"Dag Noor,\n\n"_s));
    EXPECT_TRUE(letter.contains(u"(14 december 2026, 10:00)"_s)) << letter.toStdString();
    EXPECT_TRUE(letter.endsWith(u"Els Maes\n"_s));
}

} // namespace loopbaan::test
