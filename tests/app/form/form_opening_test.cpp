// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/form_opening.h"

#include "app/form/form_words.h"
#include "app/language/display_language.h"
#include "support/paths.h"
#include "support/printers.h"

#include <QDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

class FormOpeningTest : public ::testing::Test
{
protected:
    FormOpeningTest() { language.use(Language::Dutch); }

    static FormFault faultOf(const QString &name) { return openedForm(testData(u"form/"_s + name)).fault; }
    static ProblemText said(const QString &name)
    {
        const QString path = testData(u"form/"_s + name);
        return problemText(openedForm(path), path);
    }

    DisplayLanguage language{};
};

TEST_F(FormOpeningTest, OpensAForm)
{
    const OpenedForm opened = openedForm(testData(u"form/noor-form.lbform"_s));
    EXPECT_EQ(opened.fault, FormFault::None);
    EXPECT_EQ(opened.form->givenName, u"Noor"_s);
}

TEST_F(FormOpeningTest, SaysWhatAnotherFileIs)
{
    EXPECT_EQ(faultOf(u"noor-answer.lbform"_s), FormFault::IsAnAnswer);
    EXPECT_EQ(faultOf(u"noor-sealed-answer.lbform"_s), FormFault::IsASealedAnswer);
    EXPECT_EQ(faultOf(u"broken/form-newer-version.lbform"_s), FormFault::Newer);
    EXPECT_EQ(faultOf(u"broken/form-hour-25.lbform"_s), FormFault::Damaged);
    EXPECT_EQ(faultOf(u"broken/form-other-format.lbform"_s), FormFault::NotAForm);
    EXPECT_EQ(faultOf(u"broken/answer-empty-file.lbform"_s), FormFault::NotAForm);
    EXPECT_EQ(faultOf(u"broken/answer-saved-web-page.lbform"_s), FormFault::NotAForm);
    EXPECT_EQ(faultOf(u"nowhere.lbform"_s), FormFault::Missing);
    EXPECT_EQ(faultOf({}), FormFault::Unreadable); // a folder
}

TEST_F(FormOpeningTest, EveryBrokenFileIsRefusedWithAReasonAndAdvice)
{
    for (const QString &name : QDir(testData(u"form/broken"_s)).entryList(QDir::Files)) {
        const QString path = testData(u"form/broken/"_s + name);
        const OpenedForm opened = openedForm(path);
        EXPECT_FALSE(opened.form) << name.toStdString();
        const ProblemText problem = problemText(opened, path);
        EXPECT_FALSE(problem.what.isEmpty() || problem.why.isEmpty() || problem.advice.isEmpty())
            << name.toStdString();
    }
}

TEST_F(FormOpeningTest, ANewerFormAsksForAnotherOrAnUpdate)
{
    const ProblemText problem = said(u"broken/form-newer-version.lbform"_s);
    EXPECT_EQ(problem.what, u"“form-newer-version.lbform” is niet geopend"_s);
    EXPECT_EQ(problem.advice, u"vraag een nieuw formulier of werk de app bij"_s);
}

TEST_F(FormOpeningTest, ADamagedFormNamesThePlace)
{
    EXPECT_TRUE(said(u"broken/form-hour-25.lbform"_s).why.contains(u"/conversation/time"_s));
}

class FormWordsTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString said(const QString &key) const { return FormWords(form).say(key); }

    Form form{
        .managerCallName = u"Els"_s, .conversationOn = QDate(2026, 12, 10), .conversationAt = QTime(10, 0)};
};

TEST_F(FormWordsTest, NamesTheManagerInTheLanguageOfTheForm)
{
    EXPECT_EQ(said(u"read"_s), u"Els mag dit vooraf lezen"_s);
    form.language = Language::English;
    EXPECT_EQ(said(u"read"_s), u"Els may read this beforehand"_s);
}

TEST_F(FormWordsTest, AManagerWithoutANameIsSomebody)
{
    form.managerCallName.clear();
    EXPECT_EQ(said(u"read"_s), u"Je leidinggevende mag dit vooraf lezen"_s);
}

TEST_F(FormWordsTest, ANameIsNeverLookedInto)
{
    form.managerCallName = u"{file} %1"_s;
    EXPECT_EQ(said(u"read"_s), u"{file} %1 mag dit vooraf lezen"_s);
}

TEST_F(FormWordsTest, SaysWhenTheTalkIsAndHowFarTheAnswer)
{
    EXPECT_EQ(FormWords(form).startOfTalk(), u"Donderdag 10 december 2026 om 10:00"_s);
    EXPECT_EQ(
        FormWords(form).tally({.read = 1, .told = 2, .total = 30}),
        u"Je beantwoordde 1 vraag van de 30. 2 vragen vertel je liever zelf. Je hoeft niet alles in te vullen."_s);
}

} // namespace loopbaan::test
