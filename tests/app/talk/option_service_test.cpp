// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/option_service.h"

#include "app/dossier/dossier_check.h"
#include "app/talk/argument_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include "storage/stores/stores.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class OptionServiceTest : public StoredTalk
{
protected:
    OptionService options() { return OptionService(*dossier); }
    CareerOption added(const QString &text) { return options().add(talk, text).value_or(CareerOption()); }

    QStringList texts(const ConversationId &conversation)
    {
        QStringList texts;
        for (const CareerOption &option : options().in(conversation))
            texts << option.text;
        return texts;
    }
};

TEST_F(OptionServiceTest, SixStandSideBySide)
{
    for (int count = 0; count < 6; ++count)
        EXPECT_TRUE(options().add(talk, QString::number(count)));

    EXPECT_FALSE(options().hasRoom(talk));
    EXPECT_EQ(options().add(talk, u"seven"_s), std::nullopt);
    EXPECT_THAT(options().in(talk), SizeIs(6));
}

TEST_F(OptionServiceTest, EachFieldIsTypedInByItself)
{
    const CareerOption option = added(u"Warehouse B"_s);
    const int before = steps();
    options().write(option.id, &CareerOption::needed, u"a cour"_s);
    options().write(option.id, &CareerOption::needed, u"a course"_s);
    options().write(option.id, &CareerOption::whoDoesWhat, u"Noor picks it"_s);
    EXPECT_EQ(steps(), before + 2);
    reopen();

    EXPECT_EQ(options().find(option.id)->needed, u"a course"_s);
    EXPECT_EQ(options().find(option.id)->whoDoesWhat, u"Noor picks it"_s);
}

TEST_F(OptionServiceTest, WhatIsChosenIsOneStepEach)
{
    const CareerOption option = added(u"Warehouse B"_s);
    options().change(option.id, [](CareerOption &changed) { changed.desirability = 5; });
    options().change(option.id, [](CareerOption &changed) { changed.feasibility = 3; });
    undo();
    EXPECT_EQ(options().find(option.id)->desirability, 5);
    EXPECT_EQ(options().find(option.id)->feasibility, std::nullopt);
}

TEST_F(OptionServiceTest, ColumnsAreMoved)
{
    added(u"one"_s);
    added(u"two"_s);
    const CareerOption three = added(u"three"_s);
    options().move(three.id, talk, 0);
    EXPECT_THAT(texts(talk), ElementsAre(u"three"_s, u"one"_s, u"two"_s));
}

TEST_F(OptionServiceTest, AParkedOptionComesBackInTheNextTalk)
{
    const CareerOption parked = added(u"Team coach"_s);
    const CareerOption decided = added(u"Warehouse B"_s);
    options().change(decided.id, [](CareerOption &option) { option.status = OptionStatus::NotNow; });
    options().park(parked.id, today.addMonths(4));
    const ConversationId next = aYearLater();
    EXPECT_THAT(texts(next), ElementsAre(u"Team coach"_s));

    options().takeUp(parked.id, next);
    EXPECT_THAT(texts(next), ElementsAre(u"Team coach"_s));
    EXPECT_FALSE(options().find(parked.id)->parkedUntil.isValid());
}

TEST_F(OptionServiceTest, AnAgreementIsPrefilledInOneStep)
{
    const CareerOption option = added(u"Warehouse B"_s);
    options().write(option.id, &CareerOption::needed, u"a course"_s);
    options().change(option.id, [](CareerOption &changed) { changed.direction = Direction::Broaden; });

    const std::optional<Agreement> agreement = options().makeAgreement(option.id, talk);

    ASSERT_TRUE(agreement);
    EXPECT_EQ(agreement->owner, AgreementOwner::Employee);
    EXPECT_EQ(agreement->support, u"a course"_s);
    EXPECT_EQ(agreement->direction, Direction::Broaden);
    EXPECT_EQ(agreement->madeOn, today);
    EXPECT_EQ(options().find(option.id)->status, OptionStatus::Agreed);
    EXPECT_EQ(options().makeAgreement(option.id, talk), agreement) << "once more is the same one";
    undo();
    EXPECT_THAT(dossier->stores().agreements.all(), IsEmpty());
    EXPECT_EQ(options().find(option.id)->status, OptionStatus::Wish);
}

TEST_F(OptionServiceTest, AnAgreementOutlivesTheOptionItCameFrom)
{
    const CareerOption option = added(u"Warehouse B"_s);
    ASSERT_TRUE(options().makeAgreement(option.id, talk));
    options().remove(option.id);
    EXPECT_THAT(damagedRecords(*dossier), IsEmpty());
    EXPECT_TRUE(dossier->stores().agreements.all().constFirst().option.isNull());
    undo();
    EXPECT_EQ(dossier->stores().agreements.all().constFirst().option, option.id);
}

TEST_F(OptionServiceTest, ADeletedOptionComesBackWithItsArguments)
{
    const CareerOption option = added(u"Warehouse B"_s);
    ArgumentService arguments(*dossier);
    arguments.add(option.id, ArgumentKind::Pro, u"sees results"_s);
    options().remove(option.id);
    EXPECT_THAT(dossier->stores().arguments.all(), IsEmpty());
    undo();
    EXPECT_THAT(options().in(talk), SizeIs(1));
    EXPECT_THAT(arguments.of(option.id), SizeIs(1));
}

TEST_F(OptionServiceTest, ArgumentsAreKeptByKindAndOrdered)
{
    const CareerOption option = added(u"Warehouse B"_s);
    ArgumentService arguments(*dossier);
    arguments.add(option.id, ArgumentKind::Pro, u"first"_s);
    arguments.add(option.id, ArgumentKind::Obstacle, u"handover"_s);
    const OptionArgument last = arguments.add(option.id, ArgumentKind::Pro, u"last"_s);
    arguments.move(last.id, 0);

    const QList<OptionArgument> pros = arguments.of(option.id, ArgumentKind::Pro);
    ASSERT_THAT(pros, SizeIs(2));
    EXPECT_EQ(pros.first().text, u"last"_s);
}

TEST_F(OptionServiceTest, AnObstacleHasAnAnswer)
{
    ArgumentService arguments(*dossier);
    const OptionArgument obstacle = arguments.add(added(u"B"_s).id, ArgumentKind::Obstacle, u"handover"_s);
    arguments.write(obstacle.id, &OptionArgument::answer, u"a month together"_s);
    arguments.write(obstacle.id, &OptionArgument::text, u"long handover"_s);
    reopen();
    const OptionArgument read = ArgumentService(*dossier).of(obstacle.option).first();
    EXPECT_EQ(read.answer, u"a month together"_s);
    EXPECT_EQ(read.text, u"long handover"_s);
}

} // namespace loopbaan::test
