// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint/pdf.h"

#include "documents/pdf_reading.h"
#include "documents/pop/pop_document.h"
#include "documents/sample_pops.h"
#include "support/printers.h"

#include <QRegularExpression>
#include <QThread>

#include <gmock/gmock.h>

#include <memory>

namespace loopbaan::test {

using namespace Qt::StringLiterals;
using ::testing::AllOf;
using ::testing::Each;

namespace {

QByteArray pdfOf(const QString &text)
{
    return toPdf(Document{.blocks = {{Paragraph{text}}}});
}

} // namespace

TEST(PdfTest, GivesEveryTextBackAsItWasTyped)
{
    const QStringList texts{u"Zoë ïs één façade, ı Ł ŵ ß Ω Ж"_s,
                            u"Specifiek efficiënt fluweel"_s,
                            u"minstens ≥ 3 uren → klaar ☑ ja ✓"_s,
                            u"李小龙"_s,
                            u"blij 😀 feest 🎉"_s,
                            u"e\u0301"_s};
    for (const QString &text : texts)
        EXPECT_TRUE(textOf(pdfOf(text)).contains(text))
            << text.toStdString() << " became " << textOf(pdfOf(text)).toStdString();
}

TEST(PdfTest, KeepsTheNarrowSpaceOfFrench)
{
    // pdftotext writes every white as a space.
    EXPECT_TRUE(textOf(pdfOf(u"« Prêt\u202F? »"_s)).contains(u"« Prêt ? »"_s));
    EXPECT_TRUE(textOf(pdfOf(u"1\u202F000\u00A0€"_s)).contains(u"1 000 €"_s));
}

TEST(PdfTest, GivesArabicAndHebrewBackInReadingOrder)
{
    EXPECT_TRUE(textOf(pdfOf(u"محمد الأمين"_s)).contains(u"محمد"_s));
    EXPECT_TRUE(textOf(pdfOf(u"שלום"_s)).contains(u"שלום"_s));
}

TEST(PdfTest, EmbedsEveryFont)
{
    const QByteArray pdf = pdfOf(u"Noor 李 محمد 😀 שלום ☑"_s);
    const QStringList fonts = read(u"pdffonts"_s, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);

    EXPECT_GE(fonts.size(), 6);
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(u"yes yes"_s)) << font.toStdString();
}

TEST(PdfTest, SaysWhatItIsAndInWhichLanguage)
{
    const QByteArray pdf = popPdf(noorsPop(Language::French));
    const QString info = read(u"pdfinfo"_s, pdf);

    EXPECT_TRUE(info.contains(u"Plan de développement personnel – Noor Janssens"_s)) << info.toStdString();
    EXPECT_TRUE(info.contains(u"De Linde vzw"_s));
    EXPECT_TRUE(info.contains(u"A4"_s));
    EXPECT_TRUE(pdf.contains("/Lang (fr)"));
}

TEST(PdfTest, MarksHeadingsAndParagraphs)
{
    const QByteArray pdf = popPdf(noorsPop());

    EXPECT_TRUE(read(u"pdfinfo"_s, pdf).contains(QRegularExpression(u"Tagged: +yes"_s)));
    const QString structure = read(u"pdfinfo"_s, pdf, {u"-struct-text"_s});
    EXPECT_EQ(structure.count(u"H1"_s), 1);
    EXPECT_GE(structure.count(u"H2"_s), 6);
    EXPECT_FALSE(structure.contains(u"bladzijde"_s)) << "header and footer are not read aloud on each page";
}

TEST(PdfTest, IsTheSameForTheSamePages)
{
    EXPECT_EQ(popPdf(noorsPop()), popPdf(noorsPop()));
}

TEST(PdfTest, ShowsWhatLooksLikeMarkupAsText)
{
    const QString hostile = u"<table><tr><td></b> & &amp; %1 %n {name} \\ (x) <a href=x>"_s;

    EXPECT_TRUE(textOf(pdfOf(hostile)).contains(hostile));
}

TEST(PdfTest, IsMadeInSeveralThreadsAtOnce)
{
    const QByteArray expected = popPdf(noorsPop());
    QList<QByteArray> made(4);
    std::vector<std::unique_ptr<QThread>> threads;
    for (QByteArray &one : made) {
        threads.emplace_back(QThread::create([&one] {
            for (int i = 0; i < 5; ++i)
                one = popPdf(noorsPop());
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();

    EXPECT_THAT(made, Each(expected));
}

TEST(PdfTest, MakesAPageOfAnEmptyDocument)
{
    EXPECT_TRUE(read(u"pdfinfo"_s, toPdf(Document{})).contains(QRegularExpression(u"Pages: +1"_s)));
}

} // namespace loopbaan::test
