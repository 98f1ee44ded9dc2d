// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers/answers_view.h"

#include "gui/support/window_test.h"
#include "gui/widgets/long_text.h"
#include "support/printers.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Not;

namespace loopbaan::test {

class AnswersViewTest : public WindowTest
{
protected:
    static FormAnswer said(const QString &text, int hour = 10)
    {
        return {
            .form = FormId::create(),
            .saved = QDateTime(QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC),
            .answers = {{.question = u"emp.drives.energy"_s, .asked = u"Wat drijft je?"_s, .text = text}}};
    }

    static KeptAnswer kept(const FormAnswer &answer, bool wasSealed = true)
    {
        return {.answer = answer, .receivedAt = answer.saved, .wasSealed = wasSealed};
    }

    /// All that can be read.
    QStringList texts()
    {
        settle();
        QStringList texts;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts << label->text();
        }
        return texts;
    }

    AnswersView view{};
};

TEST_F(AnswersViewTest, ShowsQuestionAnswerAndWhenItCame)
{
    view.setAnswers({kept(said(u"Plannen"_s))}, u"Noor"_s);
    EXPECT_THAT(texts(), Contains(u"Wat je drijft"_s));
    EXPECT_THAT(texts(), Contains(u"Wat drijft je?"_s));
    EXPECT_THAT(texts(), Contains(u"Plannen"_s));
    EXPECT_THAT(
        texts(),
        Contains(u"Ontvangen op 20 november 2026, ongewijzigd bewaard. Onderweg was het verzegeld."_s));
}

TEST_F(AnswersViewTest, SaysThatAnAnswerWasNotSealed)
{
    view.setAnswers({kept(said(u"Plannen"_s), false)}, u"Noor"_s);
    EXPECT_THAT(
        texts(),
        Contains(u"Ontvangen op 20 november 2026, ongewijzigd bewaard. Onderweg was het niet verzegeld."_s));
}

TEST_F(AnswersViewTest, ShowsThatSomethingIsToldInPerson)
{
    FormAnswer answer = said({});
    answer.answers[0].share = AnswerSharing::Tell;
    view.setAnswers({kept(answer)}, u"Noor"_s);
    EXPECT_THAT(texts(), Contains(u"Noor vertelt dit liever zelf"_s));
}

TEST_F(AnswersViewTest, AnEarlierAnswerCanBeLookedUpAgain)
{
    view.setAnswers({kept(said(u"eerst"_s, 9)), kept(said(u"later"_s, 11))}, u"Noor"_s);
    auto *versions = view.findChild<QComboBox *>(u"versionBox"_s);
    ASSERT_EQ(versions->count(), 2);
    EXPECT_THAT(texts(), Contains(u"later"_s));

    versions->setCurrentIndex(1);
    emit versions->activated(1);
    EXPECT_THAT(texts(), Contains(u"eerst"_s));
    EXPECT_THAT(texts(), Not(Contains(u"later"_s)));
}

TEST_F(AnswersViewTest, WithoutAnswersThereIsNothing)
{
    view.setAnswers({kept(said(u"Plannen"_s))}, u"Noor"_s);
    view.setAnswers({}, u"Noor"_s);
    EXPECT_THAT(texts(), ::testing::IsEmpty());
}

TEST_F(AnswersViewTest, MarkupShowsAsItStands)
{
    const QString hostile = u"<b>%1</b> <img src=x> \\n [a](b)"_s;
    view.setAnswers({kept(said(hostile))}, u"<i>Noor</i>"_s);
    EXPECT_THAT(texts(), Contains(hostile));
    for (const QLabel *label : view.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST_F(AnswersViewTest, AVeryLongAnswerBeginsShortAndCanBeReadWhole)
{
    const QString whole = u"woord "_s.repeated(5'000).trimmed();
    view.setAnswers({kept(said(whole))}, u"Noor"_s);
    EXPECT_THAT(texts(), Not(Contains(whole)));

    auto *more = view.findChild<LongText *>()->findChild<QPushButton *>();
    ASSERT_FALSE(more->isHidden());
    more->click();
    EXPECT_THAT(texts(), Contains(whole));
}

TEST_F(AnswersViewTest, AWordWithoutEndMakesNothingWider)
{
    view.setAnswers({kept(said(QString(2'000, u'a')))}, u"Noor"_s);
    EXPECT_LT(view.minimumSizeHint().width(), 500);
}

} // namespace loopbaan::test
