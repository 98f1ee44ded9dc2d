// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_dossier.h"

#include "app/example/example_records.h"
#include "app/people/standing_service.h"
#include "app/plans/plan_service.h"
#include "app/talk/evaluation_service.h"
#include "app/talk/talk_service.h"
#include "exchange/pop/pop_json.h"
#include "storage/storage_error.h"
#include "storage/stores/stores.h"

#include "support/printers.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::SizeIs;

namespace loopbaan::test {

class ExampleDossierTest : public ::testing::Test
{
protected:
    /// The example in `language`, opened as the window would open it.
    Dossier &example(Language language = Language::Dutch)
    {
        dossier.reset();
        const QString path = folder.filePath(QString(toText(language)) + u".lbdossier"_s);
        createExample(path, language, clock);
        dossier = std::make_unique<Dossier>(path, Dossier::Access::Write, clock);
        return *dossier;
    }

    Employee employee(const QString &givenName)
    {
        const QList<Employee> all = dossier->stores().employees.all();
        const auto found = std::ranges::find(all, givenName, &Employee::givenName);
        return found == all.end() ? Employee() : *found;
    }

    /// The last conversation of that employee.
    Conversation talkOf(const QString &givenName)
    {
        const QList<Conversation> all = dossier->stores().conversations.of(employee(givenName).id);
        return all.isEmpty() ? Conversation() : all.last();
    }

    Pop pop(const QString &givenName) { return PlanService(*dossier).pop(employee(givenName).id); }

    QDate today{2026, 12, 14};
    Clock clock = [this] { return QDateTime(today, QTime(9, 12), Qt::UTC); };
    QTemporaryDir folder;
    std::unique_ptr<Dossier> dossier{};
};

TEST_F(ExampleDossierTest, IsSoundAndHasNothingToUndo)
{
    Dossier &fresh = example();

    EXPECT_FALSE(fresh.undoStack().canUndo());
    EXPECT_THAT(fresh.stores().damaged(), IsEmpty());
    EXPECT_EQ(fresh.stores().organisations.current().name, u"De Linde vzw"_s);
}

TEST_F(ExampleDossierTest, OnePersonToPractiseWithHasATalkToday)
{
    for (const EnumText<Language> &language : enumTexts<Language>) {
        const QString path = folder.filePath(QString(language.text) + u"-practice.lbdossier"_s);
        createExample(path, language.value, clock, ExampleStory::Practice);
        const Dossier practice(path, Dossier::Access::Read, clock);
        EXPECT_THAT(practice.stores().damaged(), IsEmpty());
        const QList<Conversation> talks = practice.stores().conversations.all();
        ASSERT_THAT(talks, SizeIs(1));
        EXPECT_EQ(talks.first().date, today);
        EXPECT_EQ(talks.first().status, ConversationStatus::Planned);
        EXPECT_THAT(practice.stores().preparation.of(talks.first().id), SizeIs(2));
    }
}

TEST_F(ExampleDossierTest, RefusesToReplaceAFile)
{
    example();
    dossier.reset();
    EXPECT_THROW(createExample(folder.filePath(u"nl.lbdossier"_s), Language::Dutch, clock), StorageError);
}

TEST_F(ExampleDossierTest, ThePlanOfNoorIsApprovedInItsSecondVersion)
{
    example();
    const Pop plan = pop(u"Noor"_s);

    EXPECT_FALSE(plan.isConcept);
    EXPECT_EQ(plan.version, 2);
    EXPECT_EQ(plan.approvedOn, QDate(2026, 12, 10));
    EXPECT_EQ(plan.conversationOn, QDate(2026, 11, 26));
    EXPECT_EQ(plan.hiredOn, QDate(2019, 1, 7));
    EXPECT_EQ(plan.department, u"Logistiek & Onthaal"_s);
    EXPECT_THAT(plan.strengths, SizeIs(3));
    EXPECT_THAT(plan.development, SizeIs(3));
}

TEST_F(ExampleDossierTest, ThePlanOfNoorHoldsThreeAgreements)
{
    example();
    const QList<PopAgreement> agreements = pop(u"Noor"_s).agreements;

    ASSERT_THAT(agreements, SizeIs(3));
    EXPECT_EQ(agreements.at(0).text, u"Ik coördineer elke week zelf de weekplanning van magazijn B."_s);
    EXPECT_EQ(agreements.at(0).due, QDate(2027, 6, 30));
    EXPECT_EQ(agreements.at(1).due, QDate(2027, 2, 26));
    EXPECT_EQ(agreements.at(2).ownerName, u"Els"_s);
    EXPECT_EQ(agreements.at(2).due, QDate(2027, 3, 31));
}

TEST_F(ExampleDossierTest, ThePlanOfNoorTellsWhatIsPromisedAndWhatIsNot)
{
    example();
    const Pop plan = pop(u"Noor"_s);

    QList<bool> chosen;
    for (const PopDirectionLine &line : plan.directions)
        chosen << line.chosen;
    EXPECT_THAT(chosen, ElementsAre(true, true, false, false));
    EXPECT_THAT(plan.promised, SizeIs(2));
    ASSERT_THAT(plan.undecided, SizeIs(1));
    EXPECT_EQ(plan.undecided.first().decidedBy, u"Els"_s);
    EXPECT_EQ(plan.undecided.first().answerOn, QDate(2027, 3, 31));
}

TEST_F(ExampleDossierTest, ApprovedPlansCanBeReadBack)
{
    for (const auto &language : enumTexts<Language>) {
        int approved = 0;
        for (const DevelopmentPlan &plan : example(language.value).stores().plans.all()) {
            if (plan.status != PlanStatus::Approved)
                continue;
            const PopFile file = popFromJson(plan.content);
            ASSERT_TRUE(file.pop);
            EXPECT_EQ(file.pop->version, plan.version);
            ++approved;
        }
        EXPECT_GE(approved, 10);
    }
}

TEST_F(ExampleDossierTest, NothingPrivateReachesAPlan)
{
    const Dossier &fresh = example();
    const ExampleRecords records = readExample(Language::Dutch, today);
    QStringList secrets;
    for (const Conversation &conversation : records.conversations)
        secrets << conversation.ownNotes << conversation.managerSuccess;
    for (const ConversationPhase &phase : records.phases)
        secrets << phase.privateNotes;
    for (const PreparationAnswer &answer : records.preparation)
        secrets << answer.privateText;
    for (const ManagerIdea &idea : records.ideas)
        secrets << idea.privateText;
    secrets.removeAll(QString());
    ASSERT_GE(secrets.size(), 20);

    for (const Employee &one : fresh.stores().employees.all()) {
        const QString written = QString::fromUtf8(popToJson(PlanService(*dossier).pop(one.id)));
        for (const QString &secret : secrets)
            EXPECT_FALSE(written.contains(secret)) << secret.toStdString();
        EXPECT_FALSE(written.contains(u"occ.return"));
    }
}

TEST_F(ExampleDossierTest, ATalkIsReadyToStartTodayWithPromisesOfAllThreeToComeBackTo)
{
    Dossier &fresh = example();
    const Conversation talk = talkOf(u"Wim"_s);
    EXPECT_EQ(talk.date, today);
    EXPECT_THAT(TalkService(fresh).missingPreparation(talk.id), IsEmpty());

    QList<std::optional<AgreementOwner>> owners;
    for (const EvaluationEntry &entry : EvaluationService(fresh).in(talk.id))
        owners << entry.agreement.owner;
    EXPECT_THAT(owners,
                ElementsAre(AgreementOwner::Manager, AgreementOwner::Organisation, AgreementOwner::Employee,
                            AgreementOwner::Employee));
}

TEST_F(ExampleDossierTest, AFirstTalkIsReadyTooWithNothingToComeBackTo)
{
    Dossier &fresh = example();
    const Conversation talk = talkOf(u"Yasmina"_s);
    EXPECT_TRUE(TalkService(fresh).isFirst(talk.id));
    EXPECT_THAT(TalkService(fresh).missingPreparation(talk.id), IsEmpty());
    EXPECT_THAT(EvaluationService(fresh).in(talk.id), IsEmpty());
}

TEST_F(ExampleDossierTest, ThingsStandInManyWays)
{
    QList<StandingKind> kinds;
    for (const Standing &standing : StandingService(example()).ofEverybody())
        kinds << standing.kind;
    EXPECT_THAT(kinds,
                IsSupersetOf({StandingKind::Left, StandingKind::AgreementOverdue,
                              StandingKind::ConversationPlanned, StandingKind::ConversationAtShortNotice,
                              StandingKind::LongWithoutConversation, StandingKind::AgreementSoon,
                              StandingKind::PlanApproved, StandingKind::NoConversationYet}));
}

} // namespace loopbaan::test
