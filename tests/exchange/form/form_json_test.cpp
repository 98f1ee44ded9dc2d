// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_json.h"

#include "exchange/form/form_data.h"
#include "exchange/form/form_format.h"
#include "exchange/form/made_up_form.h"

#include "support/printers.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

TEST(FormJsonTest, ReadsWhatGoesOut)
{
    const FormFile file = formFromJson(formData(u"noor-form.lbform"_s));

    EXPECT_THAT(file.problems, IsEmpty());
    ASSERT_TRUE(file.form);
    EXPECT_EQ(file.form->givenName, u"Noor"_s);
    EXPECT_EQ(file.form->managerCallName, u"Els"_s);
    EXPECT_EQ(file.form->conversationAt, QTime(10, 0));
    EXPECT_THAT(file.form->publicKey, SizeIs(32));
    EXPECT_THAT(file.form->topics, SizeIs(4));
    EXPECT_EQ(file.form->questions.value(1).choices.value(4), u"helemaal wel"_s);
    EXPECT_TRUE(file.form->questions.constLast().isPrivate);
}

TEST(FormJsonTest, WritesTheFileThatTheContractShows)
{
    const QByteArray json = formData(u"noor-form.lbform"_s);

    EXPECT_EQ(formToJson(formFromJson(json).form.value()).replace(" ", "").replace("\n", ""),
              QByteArray(json).replace(" ", "").replace("\n", ""));
}

RC_GTEST_PROP(FormJsonPropertyTest, EveryFormComesBack, ())
{
    const Form form = *madeUpForm();
    const FormFile file = formFromJson(formToJson(form));

    RC_ASSERT(file.problems.isEmpty());
    RC_ASSERT(file.form == form);
}

TEST(FormJsonTest, NamesThatLookLikeMarkupComeBackAsTheyAre)
{
    const FormFile file = formFromJson(formData(u"odd/form-script-in-a-name.lbform"_s));

    ASSERT_TRUE(file.form);
    EXPECT_EQ(file.form->givenName, u"</script><script>"_s);
    EXPECT_EQ(file.form->familyName, u"O'Neil \"%1\" & Söhne"_s);
}

TEST(FormJsonTest, DoesWithoutKeyPlaceAndTime)
{
    const FormFile file = formFromJson(formData(u"odd/form-no-key-no-place-no-time.lbform"_s));

    EXPECT_THAT(file.problems, IsEmpty());
    ASSERT_TRUE(file.form);
    EXPECT_TRUE(file.form->publicKey.isEmpty());
    EXPECT_FALSE(file.form->conversationAt.isValid());
    EXPECT_FALSE(file.form->due.isValid());
}

TEST(FormJsonTest, AnAnswerIsNoForm)
{
    const FormFile file = formFromJson(formData(u"noor-answer.lbform"_s));

    EXPECT_FALSE(file.form);
    EXPECT_THAT(file.problems, ElementsAre(JsonProblem{u"/format"_s, JsonReason::UnknownValue}));
}

TEST(FormFormatTest, TellsTheThreeFilesApart)
{
    EXPECT_EQ(formFormatOf(formData(u"noor-form.lbform"_s)), FormFormat::Form);
    EXPECT_EQ(formFormatOf(formData(u"noor-answer.lbform"_s)), FormFormat::Answer);
    EXPECT_EQ(formFormatOf(formData(u"noor-sealed-answer.lbform"_s)), FormFormat::SealedAnswer);
    EXPECT_EQ(formFormatOf(formData(u"broken/answer-newer-version.lbform"_s)), FormFormat::Answer);
}

TEST(FormFormatTest, KnowsWhatIsNoneOfThem)
{
    for (const QByteArray &bytes : {""_ba, "[]"_ba, "{}"_ba, "{\"format\":3}"_ba, "{\"format\":\"x\"}"_ba,
                                    "<!doctype html>"_ba, "\"loopbaangesprek-form\""_ba})
        EXPECT_EQ(formFormatOf(bytes), std::nullopt) << bytes.toStdString();
}

} // namespace loopbaan::test
