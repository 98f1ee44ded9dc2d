// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/filled_form_document.h"
#include "core/content/catalogue.h"
#include "core/form/form_composition.h"
#include "documents/layout/layout.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::Not;

namespace loopbaan::test {

namespace {

/// Everything that can be asked.
Form wholeForm(Language language)
{
    return composeForm(Catalogue::shipped(),
                       {.id = FormId::create(),
                        .organisation = {.name = u"De Linde vzw"_s, .managerName = u"Els Peeters"_s},
                        .employee = {.givenName = u"Noor"_s, .familyName = u"Janssens"_s},
                        .conversation = {.partner = u"Els Peeters"_s,
                                         .date = QDate(2026, 12, 10),
                                         .time = QTime(10, 0),
                                         .place = u"vergaderruimte Linde"_s},
                        .questions = formQuestionIds(Catalogue::shipped()),
                        .due = QDate(2026, 12, 7)},
                       language, QDate(2026, 11, 23));
}

QList<PaperPage> pagesOf(const Form &form)
{
    return layOut(paperFormDocument(form, FormWords(form)));
}

/// All words of a page, one after another.
QString wordsOn(const PaperPage &page)
{
    return textsOf(page).join(u' ').simplified();
}

/// A part of a sentence that stands in one line wherever it is.
QString startOf(const QString &text)
{
    return text.left(20).section(u' ', 0, -2);
}

QList<qsizetype> pagesWith(const QList<PaperPage> &pages, const QString &text)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (wordsOn(pages[i]).contains(startOf(text)))
            found << i;
    }
    return found;
}

} // namespace

class PaperFormTest : public ::testing::TestWithParam<Language>
{
protected:
    const Form form = wholeForm(GetParam());
    const FormWords words{form};
    const QList<PaperPage> pages = pagesOf(form);
};

TEST_P(PaperFormTest, AsksEveryQuestion)
{
    for (const FormQuestion &question : form.questions)
        EXPECT_THAT(pagesWith(pages, question.text), Not(IsEmpty())) << question.id.toStdString();
}

TEST_P(PaperFormTest, SaysWhoseItIsAndWhomToGiveItBackTo)
{
    const QString first = wordsOn(pages.constFirst());
    EXPECT_TRUE(first.contains(u"Noor Janssens"_s));
    EXPECT_TRUE(first.contains(u"Els Peeters"_s));
    EXPECT_TRUE(first.contains(u"vergaderruimte Linde"_s));
    EXPECT_TRUE(first.contains(startOf(words.say(u"paperReturnOpen"_s))));
    EXPECT_TRUE(first.contains(startOf(words.say(u"paperUnsaid"_s))));
}

TEST_P(PaperFormTest, EverySheetHasItsName)
{
    for (const PaperPage &page : pages)
        EXPECT_TRUE(wordsOn(page).contains(u"Noor Janssens"_s));
}

TEST_P(PaperFormTest, WhatStaysWithTheEmployeeIsOnALastSheetOfItsOwn)
{
    for (const FormQuestion &question : form.questions) {
        const bool isLast = pagesWith(pages, question.text).contains(pages.size() - 1);
        EXPECT_EQ(isLast, question.isPrivate) << question.id.toStdString();
    }
    EXPECT_TRUE(wordsOn(pages.constLast()).contains(startOf(words.say(u"paperKeep"_s))));
}

INSTANTIATE_TEST_SUITE_P(, PaperFormTest,
                         ::testing::Values(Language::Dutch, Language::English, Language::French));

TEST(PaperFormRoomTest, AsksForItWheneverItIsConvenientWhenNoDayWasNamed)
{
    Form form = wholeForm(Language::Dutch);
    form.due = {};
    EXPECT_TRUE(wordsOn(pagesOf(form).constFirst()).contains(u"Geef dit formulier vooraf terug aan Els"_s));
}

TEST(PaperFormRoomTest, WithoutPrivateQuestionsThereIsNoSheetToKeep)
{
    Form form = wholeForm(Language::Dutch);
    form.questions.removeIf([](const FormQuestion &question) { return question.isPrivate; });
    EXPECT_THAT(pagesWith(pagesOf(form), u"Dit blad is van jou."_s), IsEmpty());
}

TEST(PaperFormRoomTest, HasWordsToTickWhereThereIsAChoice)
{
    Form form = wholeForm(Language::Dutch);
    form.questions = {{.id = u"q"_s,
                       .topic = form.topics.constFirst().id,
                       .kind = FormQuestionKind::Strengths,
                       .text = u"Waar ben je goed in?"_s,
                       .choices = {u"meer"_s, u"evenveel"_s, u"minder"_s}}};
    const QStringList texts = textsOf(pagesOf(form).constFirst());
    EXPECT_EQ(texts.count(u"evenveel"_s), 3);
    EXPECT_EQ(texts.count(QString(QChar(0x2610))), 9);
}

} // namespace loopbaan::test
