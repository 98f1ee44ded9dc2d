// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/command_line.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

StartOptions parsed(const QStringList &arguments)
{
    return startOptions(QStringList{u"loopbaangesprek"_s} + arguments);
}

} // namespace

TEST(CommandLineTest, WithoutArgumentsAsksForNothing)
{
    const StartOptions options = parsed({});
    EXPECT_TRUE(options.file.isEmpty());
    EXPECT_FALSE(options.today.isValid());
    EXPECT_FALSE(options.language.has_value());
    EXPECT_TRUE(options.pictures.isEmpty());
}

TEST(CommandLineTest, TakesADossierADayAndALanguage)
{
    const StartOptions options = parsed(
        {u"team.lbdossier"_s, u"--today"_s, u"2026-11-26"_s, u"--language=fr"_s, u"--pictures"_s, u"out"_s});
    EXPECT_EQ(options.file, u"team.lbdossier"_s);
    EXPECT_EQ(options.today, QDate(2026, 11, 26));
    EXPECT_EQ(options.language, Language::French);
    EXPECT_EQ(options.pictures, u"out"_s);
}

TEST(CommandLineTest, RefusesWhatItDoesNotKnow)
{
    EXPECT_THROW(parsed({u"--colour"_s}), UsageError);
    EXPECT_THROW(parsed({u"--today"_s, u"2026-02-31"_s}), UsageError);
    EXPECT_THROW(parsed({u"--today"_s}), UsageError);
    EXPECT_THROW(parsed({u"--language"_s, u"de"_s}), UsageError);
    EXPECT_THROW(parsed({u"a.lbdossier"_s, u"b.lbdossier"_s}), UsageError);
}

TEST(CommandLineTest, SaysWhatFailedWhyAndWhatToDo)
{
    const auto said = [](const QStringList &arguments) -> QString {
        try {
            (void)parsed(arguments);
        } catch (const UsageError &error) {
            return QString::fromUtf8(error.what());
        }
        return {};
    };

    EXPECT_EQ(said({u"--colour"_s}), u"not started: there is no option “colour”; see --help"_s);
    EXPECT_EQ(said({u"--today"_s, u"2026-02-31"_s}),
              u"not started: “2026-02-31” is not a date; write it as 2026-11-26"_s);
}

} // namespace loopbaan::test
