// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class FormStoresTest : public StoredDatabase
{
protected:
    FormStoresTest()
    {
        stores.employees.insert({.id = {u"noor"_s}});
        stores.conversations.insert({.id = talk, .employee = {u"noor"_s}});
        stores.sentForms.insert(form);
    }

    [[nodiscard]] ReceivedAnswer answerOf(int hour) const
    {
        return {.id = ReceivedAnswerId::create(),
                .form = form.id,
                .savedAt = QDateTime(QDate(2026, 11, 25), QTime(hour, 12), Qt::UTC),
                .receivedAt = QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC),
                .wasSealed = true,
                .content = QByteArray::number(hour)};
    }

    int rowsIn(const QString &table) { return database.value(u"SELECT count(*) FROM "_s + table).toInt(); }

    ConversationId talk{u"talk"_s};
    SentForm form{.id = {u"form"_s},
                  .conversation = talk,
                  .language = Language::French,
                  .sentOn = QDate(2026, 11, 22),
                  .dueOn = QDate(2026, 12, 7),
                  .publicKey = QByteArray(32, 'p'),
                  .content = "{\"format\":\"form\"}"};
};

TEST_F(FormStoresTest, AFormComesBackAsItWentOut)
{
    EXPECT_THAT(stores.sentForms.of(talk), ElementsAre(form));
    EXPECT_EQ(stores.sentForms.find(form.id), form);
    EXPECT_THAT(stores.sentForms.of(ConversationId{u"other"_s}), IsEmpty());
}

TEST_F(FormStoresTest, AnswersStandBesideOneAnother)
{
    const ReceivedAnswer late = answerOf(17);
    const ReceivedAnswer early = answerOf(8);
    stores.receivedAnswers.insert(late);
    stores.receivedAnswers.insert(early);
    EXPECT_THAT(stores.receivedAnswers.of(form.id), ElementsAre(early, late));
}

TEST_F(FormStoresTest, AKeyIsFoundForItsFormOnly)
{
    stores.formKeys.insert({.id = FormKeyId::create(), .form = form.id, .privateKey = QByteArray(32, 'k')});
    EXPECT_EQ(stores.formKeys.privateKeyOf(form.id), QByteArray(32, 'k'));
    EXPECT_EQ(stores.formKeys.privateKeyOf({u"other"_s}), std::nullopt);
}

TEST_F(FormStoresTest, NothingOfAFormOutlivesTheEmployee)
{
    stores.formKeys.insert({.id = FormKeyId::create(), .form = form.id, .privateKey = "key"});
    stores.receivedAnswers.insert(answerOf(8));
    stores.formChoices.insert({.id = FormChoiceId::create(), .conversation = talk});
    stores.employees.remove({u"noor"_s});
    for (const auto &table : {u"sent_form"_s, u"form_choice"_s, u"form_key"_s, u"received_answer"_s})
        EXPECT_EQ(rowsIn(table), 0) << qPrintable(table);
}

TEST_F(FormStoresTest, DamageIsNoticed)
{
    stores.formKeys.insert({.id = {u"key"_s}, .form = form.id, .privateKey = "key"});
    database.run(u"UPDATE form_key SET private_key = x'00'"_s);
    database.run(u"UPDATE sent_form SET content = x'00'"_s);
    EXPECT_THAT(stores.damaged(), ElementsAre(u"sent_form form"_s, u"form_key key"_s));
}

} // namespace loopbaan::test
