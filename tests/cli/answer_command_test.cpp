// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/open_dossier.h"
#include "cli_test.h"
#include "exchange/form/answer_json.h"
#include "exchange/form/form_json.h"
#include "exchange/form/sealed_answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class AnswerCommandTest : public CliDossierTest
{
protected:
    void SetUp() override
    {
        CliDossierTest::SetUp();
        conversation = planned("10001");
        form = sent();
    }

    [[nodiscard]] Form sent() const
    {
        const Clock noon = [] { return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); };
        OpenDossier dossier(u"team.lbdossier"_s, Dossier::Access::Write, noon);
        const FormRequest request =
            dossier.forms.suggestion(ConversationId{QString::fromStdString(conversation)});
        return dossier.forms.send(request).value_or(Form());
    }

    [[nodiscard]] FormAnswer saying(const QString &text, int hour = 10) const
    {
        const QString question = u"emp.drives.energy"_s;
        const auto asked = std::ranges::find(form.questions, question, &FormQuestion::id);
        return {.form = form.id,
                .saved = QDateTime(QDate(2026, 11, 21), QTime(hour, 0), Qt::UTC),
                .givenName = form.givenName,
                .familyName = form.familyName,
                .answers = {{.question = question, .asked = asked->text, .text = text}}};
    }

    [[nodiscard]] QByteArray sealed(const FormAnswer &answer) const
    {
        return sealedAnswerToJson(sealedAnswer(answerToJson(answer), form.id, form.publicKey));
    }

    std::string conversation;
    Form form{};
};

TEST_F(AnswerCommandTest, SaysForWhomEachFileWasRead)
{
    put(u"a.lbform"_s, sealed(saying(u"plannen"_s)));

    const CliRun read = run("answer team.lbdossier a.lbform");

    EXPECT_EQ(read.status, ExitStatus::Done) << read.messages.toStdString();
    EXPECT_EQ(read.out,
              u"a.lbform is read: "_s + form.givenName + u' ' + form.familyName
                  + u", conversation of 14 December 2026\n"_s);
    EXPECT_TRUE(read.messages.isEmpty()) << read.messages.toStdString();
}

TEST_F(AnswerCommandTest, WhatIsRefusedIsNamedAndTheRestIsRead)
{
    put(u"a.lbform"_s, sealed(saying(u"plannen"_s)));
    put(u"form.lbform"_s, formToJson(form));
    put(u"prose.lbform"_s, "Beste Els,\n");
    put(u"cut.lbform"_s, answerToJson(saying(u"plannen"_s)).chopped(20));

    const CliRun read = run(
        "answer team.lbdossier form.lbform nobody.lbform prose.lbform a.lbform team.lbdossier cut.lbform");

    EXPECT_EQ(read.status, ExitStatus::InputRefused);
    EXPECT_EQ(read.out.count(u'\n'), 1);
    for (const char *name : {"form.lbform", "nobody.lbform", "prose.lbform", "team.lbdossier", "cut.lbform"})
        EXPECT_TRUE(
            read.messages.contains(u"loopbaan: "_s + QString::fromLatin1(name) + u" was not read: "_s))
            << read.messages.toStdString();
    EXPECT_TRUE(read.messages.contains(u"is not JSON"_s)) << read.messages.toStdString();
}

TEST_F(AnswerCommandTest, ASecondAnswerIsKeptBesideTheFirstAndSaidToDiffer)
{
    put(u"a.lbform"_s, sealed(saying(u"plannen"_s, 9)));
    put(u"b.lbform"_s, answerToJson(saying(u"mensen"_s, 10)));

    const CliRun read = run("answer team.lbdossier a.lbform b.lbform");

    EXPECT_EQ(read.status, ExitStatus::Done);
    EXPECT_EQ(
        read.messages,
        u"loopbaan: b.lbform: It is a second answer: 1 answer(s) differ from those of 21 November 2026. "
        "Both are kept.\n"
        "loopbaan: b.lbform: It was not sealed on the way.\n"_s);
}

TEST_F(AnswerCommandTest, TheSameAgainChangesNothing)
{
    put(u"a.lbform"_s, sealed(saying(u"plannen"_s)));
    run("answer team.lbdossier a.lbform");
    const QByteArray before = contents(u"team.lbdossier"_s);

    const CliRun again = run("answer team.lbdossier a.lbform");

    EXPECT_EQ(again.status, ExitStatus::Done);
    EXPECT_TRUE(again.out.startsWith(u"a.lbform is here already: "_s)) << again.out.toStdString();
    EXPECT_EQ(contents(u"team.lbdossier"_s), before);
}

TEST_F(AnswerCommandTest, AClosedConversationTakesAnAnswerOnlyWhenToldTo)
{
    put(u"a.lbform"_s, sealed(saying(u"plannen"_s)));
    run("cancel team.lbdossier --conversation " + conversation);

    const CliRun refused = run("answer team.lbdossier a.lbform");
    EXPECT_EQ(refused.status, ExitStatus::InputRefused);
    EXPECT_EQ(
        refused.messages,
        u"loopbaan: a.lbform was not read: the conversation of 14 December 2026 was cancelled; --closed "
        "keeps it all the same\n"_s);
    EXPECT_EQ(run("answer team.lbdossier a.lbform --closed").status, ExitStatus::Done);
}

TEST_F(AnswerCommandTest, TellsProgramsWhatBecameOfEachFile)
{
    put(u"a.lbform"_s, sealed(saying(u"plannen"_s)));
    put(u"prose.lbform"_s, "Beste Els,\n");

    const CliRun read = run("answer team.lbdossier a.lbform prose.lbform nobody.lbform --json");

    EXPECT_EQ(read.status, ExitStatus::InputRefused);
    EXPECT_TRUE(read.messages.isEmpty()) << read.messages.toStdString();
    const nlohmann::json files = read.json();
    ASSERT_EQ(files.size(), 3U);
    EXPECT_EQ(files[0]["file"], "a.lbform");
    EXPECT_EQ(files[0]["result"], "kept");
    EXPECT_EQ(files[0]["conversation_id"], conversation);
    EXPECT_EQ(files[0]["sealed"], true);
    EXPECT_TRUE(files[0]["reason"].is_null());
    EXPECT_EQ(files[1]["result"], "refused");
    EXPECT_EQ(files[1]["reason"], "not_an_answer");
    EXPECT_EQ(files[2]["reason"], "unreadable");
}

TEST_F(AnswerCommandTest, AFormOfAnotherDossierIsRefused)
{
    form.id = FormId::create();
    put(u"a.lbform"_s, sealed(saying(u"plannen"_s)));

    EXPECT_TRUE(
        run("answer team.lbdossier a.lbform").messages.contains(u"this dossier did not make its form"_s));
}

TEST_F(AnswerCommandTest, WordsOfAFileCannotSteerTheTerminal)
{
    FormAnswer answer = saying(u"plannen"_s);
    answer.givenName = u"\x1b[31mNoor"_s;
    put(u"a.lbform"_s, answerToJson(answer));

    const CliRun read = run("answer team.lbdossier a.lbform");
    EXPECT_FALSE((read.out + read.messages).contains(u'\x1b'));
}

TEST_F(AnswerCommandTest, NeedsAFile)
{
    EXPECT_EQ(run("answer team.lbdossier").status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("answer nobody.lbdossier a.lbform").status, ExitStatus::DossierNotOpened);
}

} // namespace loopbaan::test
