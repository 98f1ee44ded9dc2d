// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/match/match_document.h"

#include "documents/layout/layout.h"
#include "documents/paint/pdf.h"
#include "documents/pdf_reading.h"
#include "documents/sample_reports.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;

namespace {

Document documentOf(const MatchSheet &sheet, Language language = Language::Dutch)
{
    return matchDocument(sheet, noorsMatch(language), Catalogue::shipped());
}

} // namespace

TEST(MatchDocumentTest, PutsFourBoxesOnOnePage)
{
    const QString text = textOf(toPdf(documentOf(noorsMatchSheet())));

    EXPECT_EQ(layOut(documentOf(noorsMatchSheet())).size(), 1);
    for (const QString &part :
         {u"Matchblad"_s, u"Noor: wensen"_s, u"Noor: mogelijkheden"_s, u"De organisatie: behoeften"_s,
          u"De organisatie: mogelijkheden"_s, u"Iemand die magazijn B trekt"_s, u"Helpt collega’s op weg"_s,
          u"Het is geen belofte"_s, u"Gesprek van 26 november 2026 · vertrouwelijk"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST(MatchDocumentTest, IsAPageToWriteOnWhileItIsEmpty)
{
    for (const Language language : {Language::Dutch, Language::English, Language::French})
        EXPECT_EQ(layOut(documentOf(MatchSheet(), language)).size(), 1);
}

TEST(MatchDocumentTest, GoesOnWithALongTextOnTheNextPage)
{
    MatchSheet sheet = noorsMatchSheet();
    sheet.organisationNeeds = u"Iemand die meedenkt over de planning.\n"_s.repeated(60) + u"Tot hier."_s;

    EXPECT_GT(layOut(documentOf(sheet)).size(), 1);
    EXPECT_TRUE(textOf(toPdf(documentOf(sheet))).contains(u"Tot hier."_s));
}

} // namespace loopbaan::test
