// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/guide_service.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QUndoStack>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class GuideServiceTest : public StoredDossier
{
protected:
    GuideService service() { return GuideService(*dossier); }
    QList<GuidePrompt> guide() { return service().guide(PhaseId::Planning); }
    void undo() { dossier->undo(); }
    [[nodiscard]] int steps() const { return dossier->undoStack().count(); }
};

TEST_F(GuideServiceTest, APromptIsSwitchedOffAndOnAgain)
{
    service().toggle(PhaseId::Planning, 1);
    reopen();
    EXPECT_TRUE(guide().at(0).isOn);
    EXPECT_FALSE(guide().at(1).isOn);
    service().toggle(PhaseId::Planning, 1);
    EXPECT_TRUE(guide().at(1).isOn);
}

TEST_F(GuideServiceTest, MovingKeepsTheOrder)
{
    const QString second = guide().at(1).prompt;
    service().move(PhaseId::Planning, 1, 0);
    reopen();
    EXPECT_EQ(guide().first().prompt, second);
    const QString opening = service().guide(PhaseId::Opening).first().prompt;
    EXPECT_EQ(opening, u"cnv.opening.ease"_s) << "the other phases stay as they are";
}

TEST_F(GuideServiceTest, AnOwnSentenceIsAddedTypedAndDeleted)
{
    const qsizetype count = guide().size();
    service().add(PhaseId::Planning, u"Ask"_s);
    const int before = steps();
    service().write(PhaseId::Planning, count, u"Ask about"_s);
    service().write(PhaseId::Planning, count, u"Ask about travel"_s);
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(guide().last().text, u"Ask about travel"_s);
    service().remove(PhaseId::Planning, count);
    EXPECT_EQ(guide().size(), count);
    undo();
    EXPECT_EQ(guide().last().text, u"Ask about travel"_s);
}

TEST_F(GuideServiceTest, ATextOfTheProgramCannotBeRewrittenOrDeleted)
{
    const QList<GuidePrompt> before = guide();
    service().write(PhaseId::Planning, 0, u"something else"_s);
    service().remove(PhaseId::Planning, 0);
    service().move(PhaseId::Planning, 0, 99);
    service().toggle(PhaseId::Planning, -1);
    EXPECT_EQ(guide(), before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(GuideServiceTest, RestoringIsOneStep)
{
    const QList<GuidePrompt> shipped = guide();
    service().add(PhaseId::Planning, u"Own"_s);
    service().toggle(PhaseId::Planning, 0);
    service().restore(PhaseId::Planning);
    EXPECT_EQ(guide(), shipped);
    undo();
    EXPECT_EQ(guide().last().text, u"Own"_s);
}

} // namespace loopbaan::test
