// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/answer_making.h"

#include "app/form/filled_form_document.h"
#include "app/form/form_opening.h"
#include "app/form/reopened_answer.h"
#include "documents/layout/layout.h"
#include "exchange/form/answer_json.h"
#include "exchange/form/form_format.h"
#include "exchange/form/sealed_answer.h"
#include "support/paths.h"
#include "support/printers.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace loopbaan::test {

class AnswerMakingTest : public ::testing::Test
{
protected:
    AnswerMakingTest()
    {
        form.publicKey = keys.publicKey;
        write(u"emp.start.question"_s, u"Hoe word ik planner?"_s);
        put(draft,
            {.question = u"emp.strengths.good"_s,
             .items = {{u"plannen"_s, ItemDegree::More}, {u"Excel"_s, std::nullopt}}});
    }

    void write(const QString &question, const QString &text, AnswerSharing share = AnswerSharing::Read)
    {
        put(draft, {.question = question, .share = share, .text = text});
    }
    [[nodiscard]] FormWords words() const { return FormWords(form); }
    [[nodiscard]] MadeAnswer made() const { return madeAnswer(draft, form, words(), now); }
    [[nodiscard]] QList<GoingAlong> going() const { return goingAlong(draft, form, words()); }

    const QDateTime now{QDate(2026, 11, 25), QTime(10, 12), Qt::UTC};
    SealingKeys keys = createSealingKeys();
    Form form = openedForm(testData(u"form/noor-form.lbform"_s)).form.value();
    FormDraft draft = emptyDraft(form);
};

TEST_F(AnswerMakingTest, IsSealedToTheDossierAndNamedForTheEmployee)
{
    const MadeAnswer answer = made();
    EXPECT_EQ(answer.file.name, u"antwoord-noor-janssens.lbform"_s);
    EXPECT_FALSE(answer.file.bytes.contains("planner"));
    const auto opened = openedAnswer(*sealedAnswerFromJson(answer.file.bytes).answer, keys);
    ASSERT_TRUE(opened);
    EXPECT_EQ(answerFromJson(*opened).answer, composeAnswer(draft, form, now));
}

TEST_F(AnswerMakingTest, IsReadableOnlyWhereTheFormHasNoKey)
{
    form.publicKey.clear();
    EXPECT_EQ(protectionOf(form), AnswerProtection::NoKey);
    EXPECT_EQ(formFormatOf(made().file.bytes), FormFormat::Answer);
}

TEST_F(AnswerMakingTest, AKeyThatIsNoneMakesNoAnswerAtAll)
{
    form.publicKey = QByteArray(32, '\0');
    EXPECT_EQ(protectionOf(form), AnswerProtection::BadKey);
    EXPECT_EQ(made().hindrance, AnswerHindrance::BadKey);
    EXPECT_TRUE(made().file.bytes.isEmpty());
}

TEST_F(AnswerMakingTest, ShowsExactlyWhatGoesAlong)
{
    write(u"emp.life.balance"_s, u"Zorg voor mijn moeder"_s, AnswerSharing::Tell);
    for (FormQuestion &question : form.questions)
        question.isPrivate = question.isPrivate || question.id == u"emp.start.question"_s;
    EXPECT_THAT(
        going(),
        ElementsAre(GoingAlong{.asked = form.questions[2].text, .lines = {u"plannen (meer)"_s, u"Excel"_s}},
                    GoingAlong{.asked = form.questions[6].text,
                               .lines = {u"Ik vertel het liever zelf"_s},
                               .isTold = true}));
}

TEST_F(AnswerMakingTest, WithNothingToShareThereIsNoAnswer)
{
    draft.entries.clear();
    EXPECT_EQ(made().hindrance, AnswerHindrance::Nothing);
    for (FormQuestion &question : form.questions)
        question.isPrivate = true;
    write(u"emp.start.question"_s, u"Voor mezelf"_s);
    EXPECT_EQ(made().hindrance, AnswerHindrance::OnlyForOneself);
}

TEST_F(AnswerMakingTest, WhatNobodyReadsBackIsNotWritten)
{
    form.publicKey.clear();
    QList<AnsweredItem> items;
    for (int line = 0; line < 1000; ++line)
        items << AnsweredItem{.text = QString(2000, u'€')};
    put(draft, {.question = u"emp.strengths.good"_s, .items = items});
    EXPECT_EQ(made().hindrance, AnswerHindrance::TooMuch);
}

TEST_F(AnswerMakingTest, ANameMakesAFileNameThatEverySystemTakes)
{
    form.givenName = u"../<b>Zoë</b>"_s;
    form.familyName = u"O'Neill / %1"_s;
    EXPECT_EQ(made().file.name, u"antwoord-b-zoë-b-o-neill-1.lbform"_s);
    form.givenName = form.familyName = u"🙂"_s;
    EXPECT_EQ(made().file.name, u"antwoord.lbform"_s);
    EXPECT_EQ(ownCopy(draft, form, words()).name, u"werkkopie-niet-mailen.lbform"_s);
}

TEST_F(AnswerMakingTest, TheCopyForOneselfBringsEverythingBack)
{
    write(u"emp.life.balance"_s, u"Zorg"_s, AnswerSharing::Tell);
    draft.saved = now;
    const ReopenedAnswer again = reopenedAnswer(ownCopy(draft, form, words()).bytes, form);
    ASSERT_TRUE(again.restored);
    EXPECT_EQ(again.restored->draft, draft);
}

TEST_F(AnswerMakingTest, ASealedAnswerSaysThatOnlyTheManagerOpensIt)
{
    const ReopenedAnswer again = reopenedAnswer(made().file.bytes, form);
    EXPECT_EQ(again.fault, ReopeningFault::IsSealed);
    EXPECT_EQ(
        words().say(wordsOf(again.fault)),
        u"Dit antwoord is versleuteld: alleen Els kan het openen. Kies de kopie die je voor jezelf bewaarde."_s);
}

TEST_F(AnswerMakingTest, OtherFilesDoNotComeBack)
{
    EXPECT_EQ(reopenedAnswer("{}", form).fault, ReopeningFault::Unreadable);
    EXPECT_EQ(reopenedAnswer(formFileBytes(testData(u"form/noor-form.lbform"_s)).value(), form).fault,
              ReopeningFault::IsForm);
    form.id = FormId::create();
    EXPECT_EQ(reopenedAnswer(formFileBytes(testData(u"form/noor-answer.lbform"_s)).value(), form).fault,
              ReopeningFault::OtherForm);
    QByteArray newer = formFileBytes(testData(u"form/noor-answer.lbform"_s)).value();
    EXPECT_EQ(reopenedAnswer(newer.replace("\"version\": 1", "\"version\": 2"), form).fault,
              ReopeningFault::Newer);
}

TEST_F(AnswerMakingTest, ThePrintForOneselfSaysSoWhenItHoldsWhatStays)
{
    const auto isNote = [](const Block &block) { return std::holds_alternative<Note>(block.content); };
    const Document shared = filledFormDocument(draft, form, words());
    EXPECT_FALSE(std::ranges::any_of(shared.blocks, isNote));
    write(u"emp.life.balance"_s, u"Zorg"_s, AnswerSharing::Tell);
    const Document own = filledFormDocument(draft, form, words());
    EXPECT_TRUE(std::ranges::any_of(own.blocks, isNote));
    EXPECT_FALSE(layOut(own).isEmpty());
}

} // namespace loopbaan::test
