// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_markup.h"

#include "support/printers.h"

#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

class FormTextsTest : public ::testing::Test
{
protected:
    /// Every sentence under its key, each plural form under a key of its own.
    [[nodiscard]] QMap<QString, QString> textsIn(Language language) const
    {
        const OrderedJson flat = m_texts.at(toText(language).data()).flatten();
        QMap<QString, QString> texts;
        for (const auto &[key, text] : flat.items())
            texts.insert(QString::fromStdString(key), QString::fromStdString(text.get<std::string>()));
        return texts;
    }

    [[nodiscard]] static QStringList placesIn(const QString &text)
    {
        static const QRegularExpression place(u"\\{\\w+\\}"_s);
        QStringList places;
        for (auto match = place.globalMatch(text); match.hasNext();)
            places << match.next().captured();
        places.sort();
        return places;
    }

    [[nodiscard]] QStringList textsWith(Language language, const QString &pattern) const
    {
        const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
        QStringList found;
        for (const QString &text : textsIn(language)) {
            if (text.contains(expression))
                found << text;
        }
        return found;
    }

private:
    /// Those of the page, those of the window, which has the page's too, and those of paper.
    static OrderedJson allTexts()
    {
        OrderedJson texts = OrderedJson::parse(formResource(u"texts.json"_s).toStdString());
        for (const QString &file : {u"window.json"_s, u"paper.json"_s})
            texts.update(OrderedJson::parse(formResource(file).toStdString()), true);
        return texts;
    }

    OrderedJson m_texts = allTexts();
};

} // namespace

TEST_F(FormTextsTest, EveryTextIsThereInEveryLanguage)
{
    const QStringList dutch = textsIn(Language::Dutch).keys();

    EXPECT_EQ(textsIn(Language::English).keys(), dutch);
    EXPECT_EQ(textsIn(Language::French).keys(), dutch);
    EXPECT_THAT(textsWith(Language::Dutch, u"^\\s*$"_s), IsEmpty());
}

TEST_F(FormTextsTest, EveryLanguageFillsInTheSameNames)
{
    for (const auto &[key, text] : textsIn(Language::Dutch).asKeyValueRange()) {
        for (const Language language : {Language::English, Language::French})
            EXPECT_EQ(placesIn(textsIn(language).value(key)), placesIn(text)) << key.toStdString();
    }
}

TEST_F(FormTextsTest, DutchSaysJeAndNoHeOrShe)
{
    EXPECT_THAT(textsWith(Language::Dutch, u"\\b([Uu]|[Uu]w|hij|zij|haar|hem)\\b"_s), IsEmpty());
}

TEST_F(FormTextsTest, FrenchSaysVous)
{
    EXPECT_THAT(textsWith(Language::French, u"\\b([Tt]u|[Tt]oi|[Tt]on)\\b"_s), IsEmpty());
}

TEST_F(FormTextsTest, FrenchIsSpacedAsFrenchIs)
{
    EXPECT_THAT(textsWith(Language::French,
                          u"[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]|[\u202f][^;!?»\\w]|\u00a0[^:]|'"_s),
                IsEmpty());
}

TEST_F(FormTextsTest, QuotesAndDotsAreTypographic)
{
    for (const Language language : {Language::Dutch, Language::English, Language::French})
        EXPECT_THAT(textsWith(language, u"['\"]|\\.\\.\\."_s), IsEmpty());
}

TEST_F(FormTextsTest, FillsInOncePerPlace)
{
    EXPECT_EQ(filled(u"{a} en {b}, {c}"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"{a}"_s}}), u"{b} en {a}, {c}"_s);
}

} // namespace loopbaan::test
