// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_documents.h"

#include "storage/stores/stores.h"
#include "support/printers.h"
#include "support/private_texts.h"
#include "support/stored_dossier.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const EmployeeId noor{u"noor"_s};
const ConversationId talk{u"talk"_s};
const QString secret = u"SECRET"_s;

/// One record of every kind that goes with a talk.
void fillTalk(Stores &stores)
{
    stores.employees.insert({.id = noor, .givenName = u"Noor"_s, .familyName = u"Janssens"_s});
    stores.occasions.insert({.id = {u"own"_s}, .text = u"Back after absence"_s, .sensitive = true});
    stores.conversations.insert({.id = talk,
                                 .employee = noor,
                                 .status = ConversationStatus::Finished,
                                 .formality = Formality::Formal,
                                 .occasion = u"own"_s,
                                 .occasionSensitive = true,
                                 .date = QDate(2026, 11, 20),
                                 .careerQuestion = u"What next?"_s});
    stores.phases.insert({.id = {u"p"_s}, .conversation = talk, .sharedNotes = u"Shared"_s});
    stores.feedback.insert({.id = {u"f"_s}, .conversation = talk, .heard = 5});
    stores.preparation.insert({.id = {u"a"_s}, .conversation = talk});
    stores.wishes.insert({.id = {u"w"_s}, .employee = noor, .conversation = talk, .text = u"Wish"_s});
    stores.wishVersions.insert({.id = {u"v"_s}, .wish = {u"w"_s}, .text = u"Before"_s});
    stores.ideas.insert({.id = {u"i"_s}, .employee = noor, .conversation = talk});
    stores.options.insert({.id = {u"o"_s}, .employee = noor, .conversation = talk, .text = u"Option"_s});
    stores.arguments.insert({.id = {u"g"_s}, .option = {u"o"_s}, .text = u"Pro"_s});
    stores.agreements.insert({.id = {u"r"_s}, .employee = noor, .conversation = talk, .text = u"I do"_s});
    stores.talks.insert({.id = {u"t"_s}, .conversation = talk, .noted = u"Noted"_s});
    stores.talkPrompts.insert({.id = {u"q"_s}, .conversation = talk});
    stores.openPoints.insert({.id = {u"x"_s}, .employee = noor, .conversation = talk, .text = u"Point"_s});
    stores.circumstances.insert({.id = {u"c"_s}, .conversation = talk, .consentOn = QDate(2026, 11, 20)});
    stores.matchSheets.insert({.id = {u"m"_s}, .conversation = talk, .employeeWishes = u"Box"_s});
}

} // namespace

class TalkDocumentsTest : public StoredDossier
{
protected:
    TalkDocumentsTest() { dossier->change(u"Fill"_s, fillTalk); }

    [[nodiscard]] OutputFile pdf(TalkPaper paper, Language language = Language::Dutch)
    {
        return talkPdf(*dossier, {talk, paper, language, FeedbackInReport::Told});
    }
};

TEST_F(TalkDocumentsTest, NothingPrivateOrSensitiveChangesALetter)
{
    const TalkReport report = talkReport(*dossier, {.conversation = talk});
    const QByteArray reportPdf = pdf(TalkPaper::Report).bytes;
    const QByteArray matchPdf = pdf(TalkPaper::MatchSheet).bytes;

    int hidden = 0;
    dossier->change(u"Hide"_s, [&hidden](Stores &stores) { hidden = hideInPrivateTexts(stores, secret); });

    EXPECT_GE(hidden, 10) << "the test must hide something to be worth anything";
    EXPECT_EQ(talkReport(*dossier, {.conversation = talk}), report);
    EXPECT_EQ(pdf(TalkPaper::Report).bytes, reportPdf);
    EXPECT_EQ(pdf(TalkPaper::MatchSheet).bytes, matchPdf);
}

TEST_F(TalkDocumentsTest, WhatIsSharedIsToldAndTheSensitiveOccasionOnlyWhenTicked)
{
    TalkReport report = talkReport(*dossier, {.conversation = talk});
    EXPECT_EQ(report.careerQuestion, u"What next?"_s);
    EXPECT_EQ(report.safety.noted, u"Noted"_s);
    EXPECT_EQ(report.points.size() + report.wishes.size() + report.options.size(), 3);
    EXPECT_EQ(report.partner, u"Els Maes"_s);
    EXPECT_EQ(report.occasion, QString());

    dossier->change(u"Tick"_s, [](Stores &stores) {
        Conversation ticked = *stores.conversations.find(talk);
        ticked.occasionShown = true;
        stores.conversations.save(ticked);
    });
    EXPECT_EQ(talkReport(*dossier, {.conversation = talk}).occasion, u"Back after absence"_s);
}

TEST_F(TalkDocumentsTest, IsNamedForTheEmployeeAndTheDayInItsLanguage)
{
    EXPECT_EQ(pdf(TalkPaper::Report).name, u"Verslag_Janssens_Noor_2026-11-20.pdf"_s);
    EXPECT_EQ(pdf(TalkPaper::MatchSheet, Language::English).name,
              u"Match_sheet_Janssens_Noor_2026-11-20.pdf"_s);
    EXPECT_TRUE(pdf(TalkPaper::MatchSheet).bytes.startsWith("%PDF-"));
}

} // namespace loopbaan::test
