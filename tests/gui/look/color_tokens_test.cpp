// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/color_tokens.h"
#include "gui/look/contrast.h"

#include <gmock/gmock.h>

namespace loopbaan::test {

namespace {

struct Pair
{
    const char *name;
    QColor ColorTokens::*front;
    QColor ColorTokens::*back;
    double needed;
};

/// Every text on every ground it is used on, and every outline that is a cue.
const std::initializer_list<Pair> pairs = {
    {"text on window", &ColorTokens::text, &ColorTokens::window, 4.5},
    {"text on base", &ColorTokens::text, &ColorTokens::base, 4.5},
    {"text on selection", &ColorTokens::text, &ColorTokens::selection, 4.5},
    {"text on private", &ColorTokens::text, &ColorTokens::secretBack, 4.5},
    {"text on soon", &ColorTokens::text, &ColorTokens::soonBack, 4.5},
    {"text on navigation", &ColorTokens::text, &ColorTokens::navigation, 4.5},
    {"text on tint", &ColorTokens::text, &ColorTokens::tint, 4.5},
    {"muted on window", &ColorTokens::muted, &ColorTokens::window, 4.5},
    {"muted on base", &ColorTokens::muted, &ColorTokens::base, 4.5},
    {"muted on alternate", &ColorTokens::muted, &ColorTokens::alternate, 4.5},
    {"muted on navigation", &ColorTokens::muted, &ColorTokens::navigation, 4.5},
    {"muted on selection", &ColorTokens::muted, &ColorTokens::selection, 4.5},
    {"muted on private", &ColorTokens::muted, &ColorTokens::secretBack, 4.5},
    {"primary on base", &ColorTokens::primary, &ColorTokens::base, 4.5},
    {"primary on window", &ColorTokens::primary, &ColorTokens::window, 4.5},
    {"on primary", &ColorTokens::onPrimary, &ColorTokens::primary, 4.5},
    {"on primary, hovered", &ColorTokens::onPrimary, &ColorTokens::primaryHover, 4.5},
    {"tint text on tint", &ColorTokens::tintText, &ColorTokens::tint, 4.5},
    {"tint text on selection", &ColorTokens::tintText, &ColorTokens::selection, 4.5},
    {"warn on base", &ColorTokens::warn, &ColorTokens::base, 4.5},
    {"warn on alternate", &ColorTokens::warn, &ColorTokens::alternate, 4.5},
    {"warn on its ground", &ColorTokens::warn, &ColorTokens::warnBack, 4.5},
    {"warn on selection", &ColorTokens::warn, &ColorTokens::selection, 4.5},
    {"soon on base", &ColorTokens::soon, &ColorTokens::base, 4.5},
    {"soon on its ground", &ColorTokens::soon, &ColorTokens::soonBack, 4.5},
    {"soon on selection", &ColorTokens::soon, &ColorTokens::selection, 4.5},
    {"good on base", &ColorTokens::good, &ColorTokens::base, 4.5},
    {"good on its ground", &ColorTokens::good, &ColorTokens::goodBack, 4.5},
    {"good on selection", &ColorTokens::good, &ColorTokens::selection, 4.5},
    {"info on its ground", &ColorTokens::info, &ColorTokens::infoBack, 4.5},
    {"private on its ground", &ColorTokens::secret, &ColorTokens::secretBack, 4.5},
    {"control on base", &ColorTokens::control, &ColorTokens::base, 3},
    {"control on window", &ColorTokens::control, &ColorTokens::window, 3},
    {"control on alternate", &ColorTokens::control, &ColorTokens::alternate, 3},
    {"control on private", &ColorTokens::control, &ColorTokens::secretBack, 3},
    {"private line on its ground", &ColorTokens::secretLine, &ColorTokens::secretBack, 3},
    {"private line on base", &ColorTokens::secretLine, &ColorTokens::base, 3},
    {"clay on base", &ColorTokens::clay, &ColorTokens::base, 3},
    {"clay on window", &ColorTokens::clay, &ColorTokens::window, 3},
};

void expectReadable(const ColorTokens &tokens)
{
    for (const Pair &pair : pairs)
        EXPECT_GE(contrastRatio(tokens.*pair.front, tokens.*pair.back), pair.needed) << pair.name;
}

} // namespace

TEST(ColorTokensTest, CanBeReadByDay)
{
    expectReadable(lightTokens());
}

TEST(ColorTokensTest, CanBeReadInTheDark)
{
    expectReadable(darkTokens());
}

TEST(ContrastRatioTest, IsThatOfTheGuideline)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), Qt::white), 4.48, 0.01);
}

TEST(ColorTokensTest, ArePickedBackFromTheirPalette)
{
    EXPECT_EQ(tokensOf(paletteOf(lightTokens())), lightTokens());
    EXPECT_EQ(tokensOf(paletteOf(darkTokens())), darkTokens());
}

TEST(ColorTokensTest, OfAStrongContrastAreTheSystemsOwn)
{
    QPalette system(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black,
                    Qt::black);
    system.setColor(QPalette::Highlight, Qt::yellow);

    const ColorTokens tokens = tokensOf(system);

    EXPECT_TRUE(isHighContrast(system));
    EXPECT_EQ(tokens.muted, QColor(Qt::white));
    EXPECT_EQ(tokens.control, QColor(Qt::white));
    EXPECT_EQ(tokens.primary, QColor(Qt::yellow));
}

TEST(ColorTokensTest, OurOwnPalettesAreNoStrongContrast)
{
    EXPECT_FALSE(isHighContrast(paletteOf(lightTokens())));
    EXPECT_FALSE(isHighContrast(paletteOf(darkTokens())));
    EXPECT_FALSE(isDark(paletteOf(lightTokens())));
    EXPECT_TRUE(isDark(paletteOf(darkTokens())));
}

} // namespace loopbaan::test
