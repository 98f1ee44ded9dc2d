// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_privacy.h"

#include "storage/transaction.h"
#include "support/stored_database.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class ChangePrivacyTest : public StoredDatabase
{
protected:
    ChangePrivacyTest()
    {
        changed([this] { stores.employees.insert(employee); });
        changed([this] { stores.conversations.insert(conversation); });
    }

    QByteArray changed(const std::function<void()> &command)
    {
        Transaction transaction(database);
        command();
        return transaction.commit();
    }

    bool isShown(const std::function<void()> &command) { return isForBoth(database, changed(command)); }

    const Employee employee{.id = {u"noor"_s}, .givenName = u"Noor"_s};
    Conversation conversation{.id = {u"talk"_s}, .employee = employee.id, .ownNotes = u"She hesitates."_s};
};

TEST_F(ChangePrivacyTest, WhatBothMaySeeIsForBoth)
{
    conversation.report = u"We spoke."_s;
    EXPECT_TRUE(isShown([this] { stores.conversations.save(conversation); }));
    EXPECT_TRUE(isShown([this] {
        stores.wishes.insert({.id = WishId::create(), .employee = employee.id, .text = u"Planning"_s});
    }));
}

TEST_F(ChangePrivacyTest, WhatIsOnlyForTheManagerIsNot)
{
    conversation.ownNotes = u"She hesitates, and why."_s;
    const QByteArray edit = changed([this] { stores.conversations.save(conversation); });
    EXPECT_FALSE(isForBoth(database, edit));
    EXPECT_FALSE(isForBoth(database, inverted(edit)));
}

TEST_F(ChangePrivacyTest, EmptyingAPrivateTextShowsThatItWasThere)
{
    conversation.ownNotes.clear();
    EXPECT_FALSE(isShown([this] { stores.conversations.save(conversation); }));
}

TEST_F(ChangePrivacyTest, ARecordGoesWithItsPrivateText)
{
    const QByteArray removal = changed([this] { stores.conversations.remove(conversation.id); });
    EXPECT_FALSE(isForBoth(database, removal));
    EXPECT_FALSE(isForBoth(database, inverted(removal)));
}

TEST_F(ChangePrivacyTest, ASensitiveCategoryIsNot)
{
    EXPECT_FALSE(isShown([this] {
        stores.circumstances.insert({.id = CircumstanceId::create(),
                                     .conversation = conversation.id,
                                     .consequence = u"Fridays off"_s});
    }));
}

TEST_F(ChangePrivacyTest, OnePrivateTextAmongManyIsEnough)
{
    EXPECT_FALSE(isShown([this] {
        conversation.report = u"We spoke."_s;
        stores.conversations.save(conversation);
        stores.ideas.insert(
            {.id = ManagerIdeaId::create(), .employee = employee.id, .privateText = u"A job abroad?"_s});
    }));
}

} // namespace loopbaan::test
