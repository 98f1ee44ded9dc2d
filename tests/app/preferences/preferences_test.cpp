// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"
#include "app/preferences/preferences_file.h"
#include "support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

RecentDossier dossier(const QString &name)
{
    return {.path = u"/els/%1.lbdossier"_s.arg(name),
            .name = name,
            .openedAt = QDateTime(QDate(2026, 11, 20), QTime(16, 40))};
}

Preferences sample()
{
    return {.language = Language::French,
            .scheme = ColorScheme::Dark,
            .textScale = 1.21,
            .geometry = QByteArray("\x00\x01geometry\xff", 11),
            .recent = {dossier(u"Logistiek & Onthaal"_s), dossier(u"Proef"_s)}};
}

} // namespace

TEST(PreferencesTest, ComeBackAsTheyWere)
{
    EXPECT_EQ(preferencesFrom(toJson(sample())), sample());
    EXPECT_EQ(preferencesFrom(toJson(Preferences())), Preferences());
}

TEST(PreferencesTest, OfADamagedFileAreThoseOfTheFirstStart)
{
    EXPECT_EQ(preferencesFrom({}), Preferences());
    EXPECT_EQ(preferencesFrom("{\"color_scheme\": \"pur"), Preferences());
    EXPECT_EQ(preferencesFrom("{\"color_scheme\": 7, \"recent\": \"none\", \"language\": \"de\"}"),
              Preferences());
}

TEST(PreferencesTest, TheNewestDossierComesFirstAndOnce)
{
    const QList<RecentDossier> recent = {dossier(u"A"_s), dossier(u"B"_s)};
    EXPECT_THAT(withOpened(recent, dossier(u"B"_s)),
                ::testing::ElementsAre(dossier(u"B"_s), dossier(u"A"_s)));
}

TEST(PreferencesTest, RememberEightDossiers)
{
    QList<RecentDossier> recent;
    for (int number = 0; number < 12; ++number)
        recent = withOpened(recent, dossier(QString::number(number)));
    EXPECT_EQ(recent.size(), 8);
    EXPECT_EQ(recent.first().name, u"11"_s);
}

TEST(PreferencesFileTest, KeepsThemFromOneStartToTheNext)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"els/preferences.json"_s);
    PreferencesFile(path).save(sample());
    EXPECT_EQ(PreferencesFile(path).load(), sample());
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(PreferencesFileTest, WithoutAFileAreThoseOfTheFirstStart)
{
    EXPECT_EQ(PreferencesFile(u"/nowhere/preferences.json"_s).load(), Preferences());
}

TEST(PreferencesFileTest, SaysWhenTheyCannotBeKept)
{
    PreferencesFile file(u"/proc/preferences.json"_s);
    EXPECT_THROW(file.save(sample()), std::runtime_error);
}

} // namespace loopbaan::test
