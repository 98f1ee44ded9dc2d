// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pop/pop_document.h"

#include "documents/layout/layout.h"
#include "documents/pdf_reading.h"
#include "documents/sample_pops.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Not;

namespace {

QList<PaperPage> pagesOf(const Pop &pop)
{
    return layOut(popDocument(pop, Catalogue::shipped()));
}

QString shownBy(const Pop &pop)
{
    QStringList texts;
    for (const PaperPage &page : pagesOf(pop))
        texts += textsOf(page);
    return texts.join(u' ');
}

template<typename Kind>
qsizetype countOf(const Document &document)
{
    return std::count_if(document.blocks.cbegin(), document.blocks.cend(),
                         [](const Block &block) { return std::holds_alternative<Kind>(block.content); });
}

} // namespace

TEST(PopDocumentTest, ShowsAllOfAPlan)
{
    const QString text = textOf(popPdf(noorsPop()));

    for (const QString &part : {u"De Linde vzw"_s,
                                u"Noor Janssens"_s,
                                u"Planner · Logistiek & Onthaal · in dienst sinds 7 januari 2019"_s,
                                u"26 november 2026"_s,
                                u"Els Maes, leidinggevende"_s,
                                u"november 2027"_s,
                                u"Mijn loopbaanvraag"_s,
                                u"zonder dat ik het plannen helemaal loslaat"_s,
                                u"Rustig blijven"_s,
                                u"Nee zeggen"_s,
                                u"Teamcoach, over twee à drie jaar · Wordt verkend"_s,
                                u"Els: één dag per week vrij"_s,
                                u"Els laat het uiterlijk 31 maart 2027 weten."_s,
                                u"Ik coördineer elke week zelf"_s,
                                u"Els (toegezegd): vanaf februari"_s,
                                u"1 april 2027, met Els"_s,
                                u"Tussenstop bij afspraken 1, 3"_s,
                                u"Voor gezien"_s,
                                u"geen belofte van een functie"_s,
                                u"Dit plan is van Noor."_s,
                                u"Vastgesteld op 10 december 2026 · versie 2 · vertrouwelijk"_s,
                                u"bladzijde 3 van 3"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_FALSE(text.contains(u"Concept"_s));
}

TEST(PopDocumentTest, IsThreePagesInEveryLanguage)
{
    for (const Language language : {Language::Dutch, Language::English, Language::French}) {
        EXPECT_EQ(pagesOf(noorsPop(language)).size(), 3);
        EXPECT_EQ(pagesOf(emptyPop(language)).size(), 3);
    }
}

TEST(PopDocumentTest, HasNoWordOfAnotherLanguage)
{
    Pop pop = emptyPop(Language::French);
    pop.partner.clear();
    pop.department = u"Logistique"_s;
    const QString french = shownBy(pop);
    for (const QLatin1StringView word :
         {"Mijn"_L1, "Waar ik"_L1, "Concept "_L1, "page "_L1, "Datum"_L1, "versie"_L1})
        EXPECT_EQ(french.contains(word), word == "page "_L1) << word.data();

    pop.language = Language::English;
    EXPECT_TRUE(shownBy(pop).contains(u"My career question"_s));
    EXPECT_FALSE(shownBy(pop).contains(u"Mijn"_s));
}

TEST(PopDocumentTest, ShowsOnEveryPageThatItIsAConcept)
{
    Pop pop = noorsPop();
    pop.isConcept = true;
    for (const PaperPage &page : pagesOf(pop)) {
        EXPECT_THAT(textsOf(page), Contains(u"Concept"_s));
        EXPECT_THAT(textsOf(page), Contains(u"Concept van 26 november 2026 · versie 2 · vertrouwelijk"_s));
    }
}

TEST(PopDocumentTest, GivesAnEmptyConceptLinesToWriteOn)
{
    const Document document = popDocument(emptyPop(), Catalogue::shipped());

    EXPECT_EQ(countOf<AgreementItem>(document), 3);
    EXPECT_GE(countOf<WritingLines>(document), 3);
    EXPECT_EQ(countOf<Signatures>(document), 1);
    EXPECT_TRUE(shownBy(emptyPop()).contains(u"Nog geen gesprek"_s));
}

TEST(PopDocumentTest, LeavesOutWhatAnApprovedPlanDoesNotHave)
{
    Pop pop = noorsPop();
    pop.careerQuestion.clear();
    pop.ownWords.clear();
    pop.strengths.clear();
    pop.development.clear();
    pop.occasion.clear();
    const QString text = shownBy(pop);

    for (const QString &part : {u"Mijn loopbaanvraag"_s, u"Waar ik naartoe wil"_s,
                                u"Wat ik wil ontwikkelen"_s, u"Aanleiding"_s, u"plan B"_s})
        EXPECT_FALSE(text.contains(part)) << part.toStdString();
}

TEST(PopDocumentTest, ManagesWithoutAnythingButTheLanguage)
{
    EXPECT_EQ(pagesOf({}).size(), 3);
}

TEST(PopDocumentTest, SaysHowSurePossibilitiesAre)
{
    EXPECT_TRUE(shownBy(noorsPop()).contains(u"voorwaarde: als het project doorgaat · "_s));
}

TEST(PopDocumentTest, TicksHowTheEmployeeStandsBehindIt)
{
    Pop pop = noorsPop();
    pop.employeeSignature = SignatureKind::NotAgreed;
    pop.employeeRemark = u"De opleiding ontbreekt."_s;

    EXPECT_TRUE(shownBy(pop).contains(u"☐ Voor akkoord ☐ Voor gezien ☑ Niet akkoord"_s));
    EXPECT_TRUE(shownBy(pop).contains(u"De opleiding ontbreekt."_s));
}

TEST(PopDocumentTest, KeepsFortyAgreementsInOrder)
{
    const QList<PaperPage> pages = pagesOf(popWithAgreements(40));
    int number = 0;
    for (const PaperPage &page : pages) {
        for (const QString &text : textsOf(page))
            number += text == QString::number(number + 1) ? 1 : 0;
    }

    EXPECT_EQ(number, 40);
    EXPECT_THAT(textsOf(pages.last()), Contains(u"bladzijde %1 van %1"_s.arg(pages.size())));
}

TEST(PopDocumentTest, SeveralInOneFileKeepPageNumbersOfTheirOwn)
{
    const QString one = textOf(popPdf(noorsPop()));
    const QString both = textOf(popsPdf({noorsPop(), emptyPop()}));

    EXPECT_TRUE(both.startsWith(one.chopped(1)));
    EXPECT_GT(both.size(), one.size());
}

TEST(PopDocumentTest, ShowsHostileTextAsItIs)
{
    Pop pop = noorsPop();
    const QString hostile = u"</b>%1{date}<img src=x>&lt;"_s;
    pop.agreements[0].measure = u"<table> "_s.repeated(2000);
    pop.agreements[1].text = hostile;
    pop.promised[0].by = hostile;
    pop.employeeCallName = u"\u202Enaam"_s;
    const QString text = textOf(popPdf(pop));

    EXPECT_EQ(text.count(u"<table>"_s), 2000);
    EXPECT_TRUE(text.contains(hostile));
    EXPECT_TRUE(text.contains(u"Dit plan is van naam."_s));
}

} // namespace loopbaan::test
