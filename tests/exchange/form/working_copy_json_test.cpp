// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/working_copy_json.h"

#include "exchange/form/answer_json.h"
#include "exchange/form/form_data.h"
#include "exchange/form/form_format.h"
#include "exchange/form/form_json.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class WorkingCopyJsonTest : public ::testing::Test
{
protected:
    WorkingCopyJsonTest()
    {
        draft.saved = QDateTime(QDate(2026, 11, 25), QTime(10, 12), Qt::UTC);
        draft.entries = {
            {.question = u"emp.start.question"_s, .share = AnswerSharing::Tell, .text = u"Wat nu?\n<b>"_s},
            {.question = u"emp.start.clarity"_s, .scale = 2},
            {.question = u"emp.strengths.good"_s,
             .items = {{u"plannen"_s, ItemDegree::More}, {u"Excel"_s, std::nullopt}}}};
    }

    [[nodiscard]] QByteArray written() const { return workingCopyToJson(draft, form, u"Mail dit nooit."_s); }

    Form form = formFromJson(formData(u"noor-form.lbform"_s)).form.value();
    FormDraft draft = emptyDraft(form);
};

TEST_F(WorkingCopyJsonTest, ComesBackAsItWas)
{
    const WorkingCopyFile file = workingCopyFromJson(written());
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.draft, draft);
}

TEST_F(WorkingCopyJsonTest, SaysOnTopThatItIsNotForTheMail)
{
    EXPECT_TRUE(written().startsWith("{\n  \"warning\": \"Mail dit nooit.\",\n"
                                     "  \"format\": \"loopbaangesprek-working-copy\""));
}

TEST_F(WorkingCopyJsonTest, SaysWhatItIsAndIsNoAnswer)
{
    EXPECT_EQ(formFormatOf(written()), FormFormat::WorkingCopy);
    EXPECT_FALSE(answerFromJson(written()).answer);
}

TEST_F(WorkingCopyJsonTest, WhatIsPrivateSaysSoAndComesBackAsTold)
{
    form.questions[0].isPrivate = true;
    draft.entries = {{.question = u"emp.start.question"_s, .text = u"Eigen zaak"_s}};
    EXPECT_TRUE(written().contains("\"share\": \"private\""));
    EXPECT_EQ(workingCopyFromJson(written()).draft->entries.constFirst().share, AnswerSharing::Tell);
}

TEST_F(WorkingCopyJsonTest, ReadsTheCopyThatThePageSaves)
{
    const QByteArray page = R"({"warning": "x", "format": "loopbaangesprek-working-copy", "version": 1,
        "form": "b2f1c5d0-6d5e-4c0a-9f43-2f7f1c3a5e10", "language": "nl", "saved": "2026-11-25T10:12:00Z",
        "employee": {"given_name": "Noor", "family_name": null},
        "entries": [{"question": "emp.start.question", "share": "read", "text": "Wat nu?"}]})";
    const WorkingCopyFile file = workingCopyFromJson(page);
    ASSERT_TRUE(file.draft);
    EXPECT_THAT(file.draft->entries,
                ElementsAre(DraftEntry{.question = u"emp.start.question"_s, .text = u"Wat nu?"_s}));
}

TEST_F(WorkingCopyJsonTest, AWrongValueIsLeftOutAndTheRestStays)
{
    QByteArray json = written();
    json.replace("\"scale\": 2", "\"scale\": 9").replace("\"more\"", "\"lots\"");
    const WorkingCopyFile file = workingCopyFromJson(json);
    ASSERT_TRUE(file.draft);
    EXPECT_EQ(entryOf(*file.draft, u"emp.start.clarity"_s).scale, std::nullopt);
    EXPECT_EQ(entryOf(*file.draft, u"emp.strengths.good"_s).items.size(), 2);
    EXPECT_EQ(entryOf(*file.draft, u"emp.start.question"_s).text, u"Wat nu?\n<b>"_s);
}

TEST_F(WorkingCopyJsonTest, ANewerOneIsRefusedAsNewer)
{
    QByteArray json = written();
    const WorkingCopyFile file = workingCopyFromJson(json.replace("\"version\": 1", "\"version\": 2"));
    EXPECT_FALSE(file.draft);
    EXPECT_EQ(file.problems.value(0).reason, JsonReason::NewerVersion);
}

TEST_F(WorkingCopyJsonTest, WhatIsCutOffOrSomethingElseIsRefused)
{
    EXPECT_FALSE(workingCopyFromJson(written().chopped(40)).draft);
    EXPECT_FALSE(workingCopyFromJson(formData(u"noor-answer.lbform"_s)).draft);
    EXPECT_FALSE(workingCopyFromJson({}).draft);
}

} // namespace loopbaan::test
