// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/report_document.h"

#include "documents/layout/layout.h"
#include "documents/paint/pdf.h"
#include "documents/pdf_reading.h"
#include "documents/sample_reports.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const TalkReport &report)
{
    return textOf(toPdf(reportDocument(report, Catalogue::shipped())));
}

template<typename Kind>
bool has(const TalkReport &report)
{
    const QList<Block> blocks = reportDocument(report, Catalogue::shipped()).blocks;
    return std::any_of(blocks.cbegin(), blocks.cend(),
                       [](const Block &block) { return std::holds_alternative<Kind>(block.content); });
}

} // namespace

TEST(ReportDocumentTest, TellsAllOfATalk)
{
    const QString text = wordsOf(noorsReport());

    for (const QString &part : {u"Verslag van het loopbaangesprek"_s,
                                u"Noor Janssens"_s,
                                u"Els Maes, leidinggevende"_s,
                                u"Vast moment in het jaar"_s,
                                u"Formeel"_s,
                                u"Hoe krijg ik meer te zeggen"_s,
                                u"Wat Noor over thuis vertelt."_s,
                                u"Noor Janssens, 26 november 2026"_s,
                                u"De opleiding Excel is gelukt."_s,
                                u"heel belangrijk"_s,
                                u"nog niet bekend"_s,
                                u"voorwaarde: het wordt een project"_s,
                                u"Els laat het uiterlijk 31 maart 2027 weten."_s,
                                u"De directie beslist."_s,
                                u"Ik coördineer elke week zelf"_s,
                                u"Els vraagt het bij ICT, 31 maart 2027"_s,
                                u"10 december 2026"_s,
                                u"18 februari 2027"_s,
                                u"Wat Noor van het gesprek vond"_s,
                                u"grotendeels"_s,
                                u"Voor gezien"_s,
                                u"geen belofte van een functie"_s,
                                u"Gesprek van 26 november 2026 · vertrouwelijk"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_FALSE(text.contains(u"Concept"_s));
}

TEST(ReportDocumentTest, IsSignedOnlyWhenItIsFormal)
{
    TalkReport report = noorsReport();
    EXPECT_TRUE(has<Signatures>(report));

    report.formality = Formality::Light;
    EXPECT_FALSE(has<Signatures>(report));
}

TEST(ReportDocumentTest, OfAnInformalTalkIsADayATopicAndANote)
{
    const TalkReport report{.employee = u"Noor Janssens"_s,
                            .employeeCallName = u"Noor"_s,
                            .date = QDate(2026, 11, 26),
                            .formality = Formality::Informal,
                            .topic = u"Een dag minder"_s,
                            .summary = u"Noor zoekt het uit."_s,
                            .isConcept = false};
    const QString text = wordsOf(report);

    EXPECT_TRUE(text.contains(u"Een dag minder"_s));
    EXPECT_TRUE(text.contains(u"Noor zoekt het uit."_s));
    EXPECT_FALSE(text.contains(u"Afspraken"_s));
    EXPECT_FALSE(has<TextTable>(report) || has<Panels>(report) || has<Signatures>(report));
}

TEST(ReportDocumentTest, SaysWithoutBlameThatThereAreNoAgreements)
{
    TalkReport report = noorsReport();
    report.agreements.clear();

    EXPECT_TRUE(wordsOf(report).contains(u"We maakten in dit gesprek geen afspraken."_s));
}

TEST(ReportDocumentTest, ShowsThatTheTalkIsNotFinished)
{
    TalkReport report = noorsReport();
    report.isConcept = true;

    EXPECT_TRUE(wordsOf(report).contains(u"Concept van 26 november 2026"_s));
}

TEST(ReportDocumentTest, TellsTheWholeOfALongNote)
{
    TalkReport report = noorsReport();
    report.notes[1].text = u"Noor vertelt rustig verder. "_s.repeated(400) + u"Einde van het verhaal."_s;

    EXPECT_TRUE(wordsOf(report).contains(u"Einde van het verhaal."_s));
    EXPECT_GT(layOut(reportDocument(report, Catalogue::shipped())).size(), 4);
}

TEST(ReportDocumentTest, SpeaksTheLanguageThatIsAskedFor)
{
    const QString english = wordsOf(noorsReport(Language::English));
    EXPECT_TRUE(english.contains(u"What we agreed about this conversation"_s));
    EXPECT_TRUE(english.contains(u"What Noor thought of the conversation"_s));
    EXPECT_FALSE(english.contains(u"Wensen"_s + u" Wens"_s));

    const QString french = wordsOf(noorsReport(Language::French));
    EXPECT_TRUE(french.contains(u"Compte rendu de l’entretien de carrière"_s));
    EXPECT_TRUE(french.contains(u"Ce qui reste en suspens"_s));
    EXPECT_FALSE(french.contains(u"Afspraken"_s));
}

} // namespace loopbaan::test
