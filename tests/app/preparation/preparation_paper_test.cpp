// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/preparation_paper.h"

#include "app/preparation/competence_service.h"
#include "app/preparation/preparation_service.h"
#include "app/preparation/training_service.h"
#include "app/talk/talk_documents.h"

#include "app/preparation/sent_and_answered.h"
#include "documents/layout/layout.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class PreparationPaperTest : public SentForms
{
protected:
    static QString textOf(const Document &document)
    {
        QStringList words;
        for (const PaperPage &page : layOut(document))
            words << textsOf(page);
        return words.join(u' ');
    }

    QString paper() { return textOf(preparationPaper(*dossier, talk, Language::Dutch)); }

    PreparationService preparation() { return PreparationService(*dossier); }
};

TEST_F(PreparationPaperTest, HoldsWhatTheManagerWroteAndWhatTheEmployeeShared)
{
    preparation().write(talk, u"mgr.person.room"_s, u"Ruimte genoeg"_s);
    preparation().choose(talk, u"mgr.estimate.room"_s, 4);
    const CompetenceLevel level = CompetenceService(*dossier).add(talk, u"Plannen"_s);
    CompetenceService(*dossier).setLevel(level.id, 2);
    TrainingService(*dossier).add(talk, u"Cursus Excel"_s);
    read(saying(u"Mensen helpen"_s));
    for (const QString &text : {u"Ruimte genoeg"_s, u"grotendeels"_s, u"Plannen"_s, u"Met hulp"_s,
                                u"Cursus Excel"_s, u"Mensen helpen"_s})
        EXPECT_TRUE(paper().contains(text)) << text.toStdString();
}

TEST_F(PreparationPaperTest, IsMarkedAsPrivate)
{
    EXPECT_EQ(preparationPaper(*dossier, talk, Language::Dutch).furniture.mark, u"Privé"_s);
    EXPECT_TRUE(preparationPdf(*dossier, talk, Language::Dutch).bytes.startsWith("%PDF"));
}

TEST_F(PreparationPaperTest, WhatTheManagerThinksOfHimselfStaysOnTheScreen)
{
    preparation().write(talk, u"mgr.self.letgo"_s, u"Dat zou ik jammer vinden"_s);
    EXPECT_FALSE(paper().contains(u"jammer"_s));
}

TEST_F(PreparationPaperTest, NothingOfItIsInTheReportOfTheTalk)
{
    preparation().write(talk, u"mgr.person.room"_s, u"Ruimte genoeg"_s);
    preparation().choose(talk, u"mgr.estimate.learn"_s, 1);
    const Document report = talkDocument(*dossier, {.conversation = talk});
    EXPECT_FALSE(textOf(report).contains(u"Ruimte genoeg"_s));
}

} // namespace loopbaan::test
