// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/display_language.h"
#include "support/printers.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QString savedText()
{
    return QCoreApplication::translate("loopbaan::StatusLine", "Everything saved");
}

} // namespace

TEST(DisplayLanguageTest, ChangesWhileTheProgramRuns)
{
    DisplayLanguage language;
    language.use(Language::Dutch);
    EXPECT_EQ(savedText(), u"Alles opgeslagen"_s);
    language.use(Language::French);
    EXPECT_EQ(savedText(), u"Tout est enregistré"_s);
    language.use(Language::English);
    EXPECT_EQ(savedText(), u"Everything saved"_s);
}

TEST(DisplayLanguageTest, SpeaksAlsoInTheDialogsOfQt)
{
    DisplayLanguage language;
    language.use(Language::Dutch);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuleren"_s);
    language.use(Language::French);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
}

TEST(DisplayLanguageTest, WritesDatesInThatLanguage)
{
    DisplayLanguage language;
    language.use(Language::French);
    EXPECT_EQ(QLocale().toString(QDate(2026, 11, 26), u"dddd d MMMM"_s), u"jeudi 26 novembre"_s);
}

TEST(DisplayLanguageTest, LeavesNothingBehind)
{
    {
        DisplayLanguage language;
        language.use(Language::Dutch);
    }
    EXPECT_EQ(savedText(), u"Everything saved"_s);
}

TEST(DisplayLanguageTest, TakesTheFirstLanguageOfTheDesktopThatItKnows)
{
    EXPECT_EQ(languageOf({u"fr-BE"_s, u"nl-BE"_s}), Language::French);
    EXPECT_EQ(languageOf({u"de-DE"_s, u"en-GB"_s}), Language::English);
    EXPECT_EQ(languageOf({u"de-DE"_s}), Language::Dutch);
    EXPECT_EQ(languageOf({u"C"_s}), Language::Dutch);
    EXPECT_EQ(languageOf({}), Language::Dutch);
}

TEST(DisplayLanguageTest, KeepsTheHabitsOfTheDesktopWhenThatSpeaksTheLanguage)
{
    const QLocale netherlands(QLocale::Dutch, QLocale::Netherlands);
    EXPECT_EQ(localeFor(Language::Dutch, netherlands), netherlands);
    EXPECT_EQ(localeFor(Language::French, netherlands).language(), QLocale::French);
}

} // namespace loopbaan::test
